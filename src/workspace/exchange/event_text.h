#pragma once

#include "documents/ics/activity_ics.h"
#include "workspace/queries/calendar/meetings.h"

#include <map>

namespace yanben
{

// What an event of a calendar file says beside its time, and what is read from it again.

/// Its description has a line for each thing, named: 时间, 主讲, 参加, 目标, 备注.
IcsText eventText(const State &state, const Meeting &meeting, const Term &term);

/// What a description says of presenters, audience, goal and note; a line without a name belongs to the note.
struct EventWords
{
    QStringList presenters{};
    QStringList audience{};
    QString goal{};
    QString note{};

    friend bool operator==(const EventWords &, const EventWords &) = default;
};
EventWords eventWords(const QString &description);

} // namespace yanben
