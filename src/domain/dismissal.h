#pragma once

#include "domain/ids.h"

#include <QString>

namespace yanben
{

/// A finding put aside by a person. It holds only while the finding's facts stay what they were.
struct Dismissal
{
    DismissalId id{};
    QString uid;
    TermId term{};
    QString code;
    QString target;
    QString facts;
    QString reason;

    friend bool operator==(const Dismissal &, const Dismissal &) = default;
};

} // namespace yanben
