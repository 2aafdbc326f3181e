#include "workspace/acts/schedule/schedule_import.h"

#include "workspace/acts/schedule/pasted_weeks.h"
#include "workspace/queries/staff/audience.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// Headings are searched for above the first rows only: a table's title and school may stand over them.
ScheduleColumn scheduleColumn(const QString &heading)
{
    const QString name = normalizedName(heading);
    const std::pair<ScheduleColumn, QStringList> words[] = {
        {ScheduleColumn::Time, {u"时间"_s, u"日期"_s}},
        {ScheduleColumn::Place, {u"地点"_s, u"场所"_s, u"场地"_s}},
        {ScheduleColumn::Presenters, {u"主讲"_s, u"主持"_s, u"授课"_s, u"负责"_s}},
        {ScheduleColumn::Audience, {u"参加"_s, u"参与"_s, u"对象"_s}},
        {ScheduleColumn::Forms, {u"形式"_s, u"方式"_s}},
        {ScheduleColumn::Note, {u"备注"_s, u"附注"_s, u"说明"_s}},
        {ScheduleColumn::Title, {u"内容"_s, u"主题"_s, u"活动"_s, u"项目"_s}},
    };
    // 普高周次 is the second count.
    if (name == u"周次"_s || name == u"教学周"_s || name == u"教学周次"_s)
        return ScheduleColumn::Week;
    // A long text is no heading, whatever words it has.
    if (name.size() > 8)
        return ScheduleColumn::Ignored;
    for (const auto &[column, candidates] : words) {
        if (std::ranges::any_of(candidates, [&name](const QString &word) { return name.contains(word); }))
            return column;
    }
    return ScheduleColumn::Ignored;
}

QString withoutBreaks(const QString &text)
{
    return QString{text}.remove(u'\n').trimmed();
}

struct CellReader
{
    const ClipboardTable &table;
    const ScheduleMapping &mapping;
    std::size_t row;

    std::optional<std::size_t> place(ScheduleColumn wanted) const
    {
        const auto found = std::ranges::find(mapping.columns, wanted);
        const auto column = static_cast<std::size_t>(found - mapping.columns.begin());
        return column < table.rows[row].size() && found != mapping.columns.end() ? std::optional{column} : std::nullopt;
    }
    /// Of a cell merged over several rows, in each of them.
    QString text(ScheduleColumn wanted) const
    {
        const auto column = place(wanted);
        return column ? textAt(table, row, *column) : QString{};
    }
    /// What this row notes itself: a merged note is that of its first row alone.
    QString note() const
    {
        const auto column = place(ScheduleColumn::Note);
        return column && !table.rows[row][*column].covered ? table.rows[row][*column].text.trimmed() : QString{};
    }
    bool isOnlyNote() const
    {
        const auto at = place(ScheduleColumn::Note);
        const auto &cells = table.rows[row];
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i != at && !cells[i].text.isEmpty())
                return false;
        }
        return at.has_value();
    }
    bool isEmpty() const
    {
        return std::ranges::all_of(table.rows[row], [](const ClipboardCell &cell) { return cell.text.isEmpty(); });
    }
    /// A week of a 周次表 without an item.
    bool isOnlyWeek() const
    {
        constexpr ScheduleColumn said[] = {ScheduleColumn::Title,    ScheduleColumn::Forms, ScheduleColumn::Presenters,
                                           ScheduleColumn::Audience, ScheduleColumn::Place, ScheduleColumn::Note};
        return place(ScheduleColumn::Week) &&
               std::ranges::all_of(said, [this](ScheduleColumn column) { return text(column).isEmpty(); });
    }
    bool continuesActivity() const
    {
        const auto covered = [this](ScheduleColumn column) {
            const auto found = place(column);
            return !found || table.rows[row][*found].covered || table.rows[row][*found].text.isEmpty();
        };
        return covered(ScheduleColumn::Time) && covered(ScheduleColumn::Title);
    }
};

std::vector<Participant> participants(const State &state, const QString &text)
{
    std::vector<Participant> found;
    for (const QString &name : splitList(text))
        found.push_back(participantOf(state, name));
    return found;
}

bool isWholeWeek(const When &when, int week, const Term &term)
{
    const auto *range = std::get_if<DayRange>(&when.kind);
    return range && range->first == firstDayOfWeek(term, week) && range->last == lastDayOfWeek(term, week) &&
           when.timeOfDay.isEmpty();
}

void putSession(ProposedActivity &proposed, const State &state, const CellReader &cells)
{
    ReadAudience audience = readAudience(state, {}, audienceParts(state, cells.text(ScheduleColumn::Audience)));
    proposed.draft.sessions.push_back({.presenters = participants(state, cells.text(ScheduleColumn::Presenters)),
                                       .audience = std::move(audience.people),
                                       .place = withoutBreaks(cells.text(ScheduleColumn::Place)),
                                       .excused = std::move(audience.excused)});
    // B08: 时间地点由进修学校安排 stands in the cell of the time.
    const auto *elsewhere = std::get_if<SetElsewhere>(&proposed.draft.when.kind);
    if (QString &place = proposed.draft.sessions.back().place;
        place.isEmpty() && elsewhere && proposed.typedTime.contains(u"地点"))
        place = u"由%1安排"_s.arg(elsewhere->by);
    for (const QString &name : audience.unknown) {
        if (!proposed.notExcused.contains(name))
            proposed.notExcused << name;
    }
}

void addNote(ActivityDraft &draft, const QString &note)
{
    if (!note.isEmpty())
        draft.note += (draft.note.isEmpty() ? QString{} : u"\n"_s) + note;
}

ProposedActivity activityFrom(const State &state, const Term &term, const CellReader &cells)
{
    ProposedActivity proposed;
    proposed.draft.title = withoutBreaks(cells.text(ScheduleColumn::Title));
    proposed.titleMissing = proposed.draft.title.isEmpty();
    for (const QString &form : splitList(cells.text(ScheduleColumn::Forms)))
        proposed.draft.forms.push_back(form);
    proposed.typedTime = withoutBreaks(cells.text(ScheduleColumn::Time));
    const ParsedWhen parsed = parseWhen(proposed.typedTime, term);
    if (const auto *when = std::get_if<When>(&parsed)) {
        proposed.draft.when = *when;
    } else if (!proposed.typedTime.isEmpty()) {
        proposed.refusal = std::get<WhenRefusal>(parsed);
        proposed.draft.note = proposed.typedTime;
    }
    const std::optional<int> week = pastedWeek(cells.text(ScheduleColumn::Week), term);
    if (week && (proposed.typedTime.isEmpty() || isWholeWeek(proposed.draft.when, *week, term)))
        proposed.draft.when = {.kind = WeekSpan{.first = *week, .last = *week}, .timeOfDay = {}, .raw = {}};
    for (const Activity *activity : activitiesOf(state, term.id)) {
        if (activity->title == proposed.draft.title && sameMeaning(activity->when, proposed.draft.when))
            proposed.alreadyThere = true;
    }
    return proposed;
}

} // namespace

QStringList splitList(const QString &text)
{
    static const QRegularExpression separator{u"[、，,;；\n]"_s};
    QStringList parts;
    for (const QString &part : text.split(separator)) {
        const QString name = normalizedName(part);
        if (!name.isEmpty() && !parts.contains(name))
            parts << name;
    }
    return parts;
}

ScheduleMapping guessMapping(const ClipboardTable &table)
{
    constexpr std::size_t headingRows = 5; // a title and blank rows may stand above
    for (std::size_t i = 0; i < std::min(headingRows, table.rows.size()); ++i) {
        ScheduleMapping mapping{.columns = {}, .headRows = static_cast<int>(i) + 1};
        int named = 0;
        for (const ClipboardCell &cell : table.rows[i]) {
            ScheduleColumn column = scheduleColumn(cell.text);
            if (std::ranges::find(mapping.columns, column) != mapping.columns.end())
                column = ScheduleColumn::Ignored;
            named += column == ScheduleColumn::Ignored ? 0 : 1;
            mapping.columns.push_back(column);
        }
        // 师德培训活动 and 参与式研讨 have the words of headings; beside a date they are none.
        const bool isData = std::ranges::any_of(table.rows[i], [](const ClipboardCell &cell) {
            return std::ranges::any_of(cell.text, [](QChar c) { return c.isDigit(); });
        });
        if (named >= 2 && !isData)
            return mapping;
    }
    constexpr ScheduleColumn paper[] = {ScheduleColumn::Time,       ScheduleColumn::Title,    ScheduleColumn::Forms,
                                        ScheduleColumn::Presenters, ScheduleColumn::Audience, ScheduleColumn::Place};
    ScheduleMapping mapping;
    for (std::size_t i = 0; i < static_cast<std::size_t>(table.columns()); ++i)
        mapping.columns.push_back(i < std::size(paper) ? paper[i] : ScheduleColumn::Ignored);
    return mapping;
}

std::vector<ProposedActivity> proposeActivities(const State &state, TermId termId, const ClipboardTable &table,
                                                const ScheduleMapping &mapping)
{
    const Term &term = state.get<Term>(termId);
    std::vector<ProposedActivity> proposed;
    for (std::size_t i = static_cast<std::size_t>(mapping.headRows); i < table.rows.size(); ++i) {
        const CellReader cells{table, mapping, i};
        if (cells.isEmpty() || cells.isOnlyWeek())
            continue;
        const bool isFurther = !proposed.empty() && cells.continuesActivity();
        if (!isFurther)
            proposed.push_back(activityFrom(state, term, cells));
        addNote(proposed.back().draft, cells.note());
        if (!isFurther || !cells.isOnlyNote())
            putSession(proposed.back(), state, cells);
    }
    return proposed;
}

} // namespace yanben
