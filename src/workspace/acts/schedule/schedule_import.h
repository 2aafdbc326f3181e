#pragma once

#include "calendar/when_parser.h"
#include "documents/tables/clipboard_table.h"
#include "workspace/acts/schedule/activity_acts.h"

#include <optional>
#include <vector>

namespace yanben
{

/// What a column of a pasted table holds.
enum class ScheduleColumn { Ignored, Time, Title, Forms, Presenters, Audience, Place, Week, Note };

struct ScheduleMapping
{
    std::vector<ScheduleColumn> columns; ///< one for each column of the table
    int headRows = 0;                    ///< passed over at the top: a title, the headings
};

/// By the words of a heading within the first rows; without one, by position as the paper form has them.
ScheduleMapping guessMapping(const ClipboardTable &table);

/// One activity that a paste would add, and what is doubtful about it.
struct ProposedActivity
{
    ActivityDraft draft{};
    QString typedTime{};
    std::optional<WhenRefusal> refusal{}; ///< the time was not understood: it comes in as 待定, the typed words as note
    bool titleMissing = false;
    QStringList notExcused{};  ///< named by exceptions, but by no roster and no group: left out
    bool alreadyThere = false; ///< the term has an activity of this title and time

    bool isUsable() const { return !titleMissing; }
};

/// A row whose time and title are covered by a merged cell, or are both empty, is one more session of the activity
/// above it, and what it notes is added to that. Rows without any text are passed over, and those of a 周次表 that only
/// name a week. An activity that has no time beside its week, or just the days of it, is in that week (row B14).
std::vector<ProposedActivity> proposeActivities(const State &state, TermId term, const ClipboardTable &table,
                                                const ScheduleMapping &mapping);

/// Several names or forms in one cell: one to a line, or with 、，,;； between.
QStringList splitList(const QString &text);

} // namespace yanben
