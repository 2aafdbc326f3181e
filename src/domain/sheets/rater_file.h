#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace yanben
{

/// 分发评分: a file of its own in which one rater marks, out of sight of the others (decision 14). The school's file
/// keeps a row for each that was handed out; the file itself holds that row as its only one, with the school's uid.
struct RaterFile
{
    RaterFileId id{};
    QString uid; ///< the same in both
    RubricVersionId version{};
    StaffId rater{};
    QString madeBy;
    QDateTime madeAt;
    std::optional<QString> school; ///< in the rater's file: the uid of the school that it comes from

    friend bool operator==(const RaterFile &, const RaterFile &) = default;
};

} // namespace yanben
