#include "workspace/papers/meetings/meeting_papers.h"

#include "calendar/when_text.h"
#include "workspace/papers/meetings/meeting_words.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// What a paper is made for: a meeting, or a time that has no day yet.
struct PaperMeeting
{
    Meeting meeting;
    bool isDated = true;
};

/// In the order of the schedule, of one activity in that of their days.
std::vector<PaperMeeting> meetingsForPaper(const State &state, const Term &term, std::optional<ActivityId> only)
{
    std::map<ActivityId, std::vector<Meeting>> held;
    for (Meeting &meeting : meetingsOf(state, term, schoolCalendar(state)))
        held[meeting.activity->id].push_back(std::move(meeting));
    std::vector<PaperMeeting> papers;
    const SessionTimesOfAll times{state};
    for (const Activity *activity : activitiesOf(state, term.id)) {
        if (activity->backgroundTask || activity->status == ActivityStatus::Cancelled ||
            (only && activity->id != *only))
            continue;
        for (const auto &[when, sessions] : times.of(*activity)) {
            const MeetingKey key{.activity = activity->id,
                                 .session =
                                     when == &activity->when ? std::nullopt : std::optional{sessions.front()->id},
                                 .original = {}};
            const auto isOfThis = [&key](const Meeting &one) { return one.key.session == key.session; };
            for (const Meeting &meeting : held[activity->id]) {
                if (isOfThis(meeting))
                    papers.push_back({.meeting = meeting});
            }
            const bool isSeries = std::holds_alternative<Recurring>(when->kind);
            if (!isSeries && std::ranges::none_of(held[activity->id], isOfThis)) {
                const QDate day = activity->start.value_or(term.first);
                papers.push_back({.meeting = {.activity = activity,
                                              .sessions = sessions,
                                              .when = when,
                                              .key = key,
                                              .first = day,
                                              .last = day},
                                  .isDated = false});
            }
        }
    }
    return papers;
}

QString paperTime(const PaperMeeting &paper, const Term &term)
{
    return paper.isDated ? timeText(paper.meeting, term) : whenText(*paper.meeting.when, term, WhenStyle::WithWeekdays);
}

bool isOneOfSeries(const Meeting &meeting)
{
    return meeting.changed || std::holds_alternative<Recurring>(meeting.when->kind);
}

SignInDocument signInPaper(const State &state, const PaperMeeting &paper, const Term &term)
{
    const Meeting &meeting = paper.meeting;
    return {.school = state.get<School>(SchoolId{1}).name,
            .term = term.title,
            .content = titleOf(meeting),
            .time = paperTime(paper, term),
            .place = placesOf(meeting),
            .presenters = namesIn(state, presentersOf(meeting)),
            .leaders = namesIn(state, leadersOf(meeting)),
            .people = expectedNames(state, meeting)};
}

/// Sessions beside each other have a list of their own each; those of a series share its day.
std::vector<PaperMeeting> bySession(const PaperMeeting &paper)
{
    if (isOneOfSeries(paper.meeting) || paper.meeting.sessions.size() < 2)
        return {paper};
    std::vector<PaperMeeting> papers;
    for (const Session *session : paper.meeting.sessions) {
        papers.push_back(paper);
        papers.back().meeting.sessions = {session};
    }
    return papers;
}

/// As the sign-in sheets of the meeting count them together.
ExpectedPeople expectedPeople(const State &state, const PaperMeeting &paper)
{
    const QStringList people = expectedNames(state, paper.meeting);
    const QStringList leaders = namesIn(state, leadersOf(paper.meeting));
    ExpectedPeople expected{.people = {},
                            .leaders = static_cast<int>(std::ranges::count_if(
                                leaders, [&people](const QString &each) { return !people.contains(each); })),
                            .lists = static_cast<int>(bySession(paper).size())};
    if (!people.isEmpty())
        expected.people = static_cast<int>(people.size());
    return expected;
}

/// The sign-in sheet has them all; the record keeps its room for what happened.
QString audienceText(const QStringList &names)
{
    constexpr qsizetype mostNames = 16;
    if (names.size() <= mostNames)
        return names.join(u'、');
    return QStringList{names.mid(0, mostNames)}.join(u'、') + u'等';
}

RecordPhase recordPhase(const State &state, const Phase &phase, const Term &term)
{
    return {.name = phase.name,
            .time = phase.when ? whenText(*phase.when, term) : QString{},
            .people = namesIn(state, phase.people).join(u'、'),
            .done = phase.done ? u"已完成：%1　%2"_s.arg(dayText(phase.done->on, term), phase.done->by) : QString{}};
}

/// 二级指标：韩佳乐、李传艳等
QString recordLevel(const State &state, const AssignedLevel &level)
{
    QString people = namesIn(state, level.people).join(u'、');
    if (level.isOpen && !people.isEmpty())
        people += u'等';
    return level.level.isEmpty() || people.isEmpty() ? level.level + people : level.level + u'：' + people;
}

RecordDocument recordPaper(const State &state, const PaperMeeting &paper, const Term &term)
{
    const Meeting &meeting = paper.meeting;
    const Activity &activity = *meeting.activity;
    RecordDocument document{.school = state.get<School>(SchoolId{1}).name,
                            .content = titleOf(meeting),
                            .time = paperTime(paper, term),
                            .place = placesOf(meeting),
                            .presenters = namesIn(state, presentersOf(meeting)).join(u'、'),
                            .audience = audienceText(namesIn(state, audienceOf(meeting))),
                            .expected = expectedPeople(state, paper),
                            .forms = QStringList{activity.forms.begin(), activity.forms.end()}.join(u'、'),
                            .goal = activity.goal,
                            .checkMethods =
                                QStringList{activity.checkMethods.begin(), activity.checkMethods.end()}.join(u'、'),
                            .leaders = namesIn(state, leadersOf(meeting)).join(u'、'),
                            .papers = QStringList{activity.papers.begin(), activity.papers.end()},
                            .partners = QStringList{activity.partners.begin(), activity.partners.end()},
                            .levels = {},
                            .hours = activity.hours ? activity.hours->toString() : QString{},
                            .phases = {},
                            .decisions = {}};
    for (const AssignedLevel &level : activity.levels)
        document.levels << recordLevel(state, level);
    for (const Phase &phase : activity.phases)
        document.phases.push_back(recordPhase(state, phase, term));
    // What a series decided was decided at one of its meetings, and nobody knows at which.
    if (!isOneOfSeries(meeting))
        document.decisions = activity.decisions;
    return document;
}

} // namespace

std::vector<SignInDocument> signInPapers(const State &state, TermId termId, std::optional<ActivityId> only)
{
    const Term &term = state.get<Term>(termId);
    std::vector<SignInDocument> papers;
    for (const PaperMeeting &each : meetingsForPaper(state, term, only)) {
        if (each.meeting.sessions.empty())
            continue;
        for (const PaperMeeting &paper : bySession(each))
            papers.push_back(signInPaper(state, paper, term));
    }
    return papers;
}

SignInDocument blankSignIn(const State &state)
{
    return {.school = state.get<School>(SchoolId{1}).name,
            .content = {},
            .time = QString{16, u'　'},
            .place = {},
            .presenters = {},
            .leaders = {},
            .people = {}};
}

std::vector<RecordDocument> recordPapers(const State &state, TermId termId, std::optional<ActivityId> only)
{
    const Term &term = state.get<Term>(termId);
    std::vector<RecordDocument> papers;
    for (const PaperMeeting &each : meetingsForPaper(state, term, only))
        papers.push_back(recordPaper(state, each, term));
    return papers;
}

RecordDocument blankRecord(const State &state)
{
    RecordDocument document;
    document.school = state.get<School>(SchoolId{1}).name;
    return document;
}

} // namespace yanben
