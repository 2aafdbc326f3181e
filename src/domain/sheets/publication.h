#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace yanben
{

/// 公布 or 更正: what results were counted by, kept byte for byte. Never changed afterwards.
struct Publication
{
    PublicationId id{};
    QString uid;
    RubricVersionId version{};
    QString rubric; ///< the version as yanben-rubric/1
    int engine = 0; ///< the engineVersion that counted
    QString by;
    QDateTime at;
    QString why; ///< the reason of a correction; empty when the results are published first

    friend bool operator==(const Publication &, const Publication &) = default;
};

/// One sheet as it was published: what it was scored from and what came out. A correction adds a revision.
struct PublishedSheet
{
    PublishedSheetId id{};
    QString uid;
    PublicationId publication{};
    SheetId sheet{};
    int revision = 1;
    QString facts;  ///< yanben-records/1 with this one subject
    QString result; ///< toJson(SheetResult), the same bytes for the same result
    /// 名次 as it was given out, among how many. Empty where nothing was ranked, and in publications of schema 1 and 2.
    std::optional<int> rank = {};
    std::optional<int> ranked = {};

    friend bool operator==(const PublishedSheet &, const PublishedSheet &) = default;
};

} // namespace yanben
