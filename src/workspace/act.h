#pragma once

#include "workspace/act_kind.h"
#include "workspace/change.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yanben
{

/// Changes that belong together: one transaction, one step to undo, one notice.
struct Act
{
    ActKind kind{};
    QStringList subjects; ///< names for the step's description, the most telling first
    QString why;          ///< a reason, where the act asks for one
    std::vector<Change> changes;

    bool isEmpty() const { return changes.empty(); }
};

} // namespace yanben
