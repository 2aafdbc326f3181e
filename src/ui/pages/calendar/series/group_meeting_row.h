#pragma once

#include "domain/schedule/term.h"
#include "workspace/acts/schedule/group_meeting_acts.h"

#include <QString>

#include <optional>

namespace yanben
{

/// A row of the dialog of group meetings, with what was typed into its fields.
struct GroupMeetingRow
{
    GroupMeeting meeting{};
    QString hour{};
    QString from{};
    QString to{};

    friend bool operator==(const GroupMeetingRow &, const GroupMeetingRow &) = default;
};

/// What hinders the row; empty when nothing does. An entry that is not understood comes before what it means.
QString problemOf(const GroupMeetingRow &row, const Term &term);
/// Why the text is no single day; nothing for an empty one.
std::optional<QString> dayProblem(const QString &text, const Term &term);
std::optional<QString> hourProblem(const QString &text);

} // namespace yanben
