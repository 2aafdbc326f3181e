#include "workspace/papers/meetings/arrangement_papers.h"

#include "calendar/when_dates.h"
#include "calendar/when_text.h"
#include "workspace/papers/meetings/meeting_words.h"
#include "workspace/papers/print_groups.h"
#include "workspace/queries/calendar/entries_of.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"
#include "workspace/search/pinyin.h"

#include <algorithm>
#include <iterator>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QStringList placesOfMeeting(const Meeting &meeting)
{
    return placesOf(meeting).split(u'、', Qt::SkipEmptyParts);
}

bool hasPerson(const State &state, const std::vector<Participant> &people, StaffId staff, QDate day)
{
    return std::ranges::count(peopleIn(state, people, day), staff) > 0;
}

bool concernsGroup(const State &state, GroupId group, const Meeting &meeting)
{
    if (namesGroup(state, audienceOf(meeting), group) || namesGroup(state, presentersOf(meeting), group))
        return true;
    if (state.get<Group>(group).kind == GroupKind::Everyone)
        return false;
    const std::vector<StaffId> members = membersOf(state, group, meeting.first);
    return std::ranges::any_of(presentersOf(meeting), [&members](const Participant &each) {
        return each.staff && std::ranges::count(members, *each.staff) > 0;
    });
}

bool concernsPerson(const State &state, StaffId staff, const Meeting &meeting)
{
    const QDate day = meeting.first;
    return hasPerson(state, presentersOf(meeting), staff, day) || hasPerson(state, leadersOf(meeting), staff, day) ||
           std::ranges::count(expectedAt(state, meeting), staff) > 0;
}

ArrangementLine lineOf(const State &state, const Meeting &meeting, const Term &term)
{
    ArrangementLine line{.first = meeting.first,
                         .last = meeting.last,
                         .time = timeOfDayText(meeting.when->timeOfDay),
                         .content = titleOf(meeting),
                         .presenters = namesIn(state, presentersOf(meeting)).join(u'、'),
                         .place = placesOf(meeting),
                         .isTask = meeting.activity->backgroundTask};
    if (meeting.anyDay)
        line.time = whenText(*meeting.when, term);
    return line;
}

/// The meeting with those of its sessions beside each other that concern them.
Meeting partFor(const State &state, const ArrangementChoice &choice, const Meeting &meeting)
{
    Meeting part = meeting;
    if (meeting.sessions.size() < 2)
        return part;
    std::erase_if(part.sessions, [&](const Session *session) {
        Meeting alone = meeting;
        alone.sessions = {session};
        return !concerns(state, choice, alone);
    });
    return part.sessions.empty() ? meeting : part;
}

/// A line for each place, beside which stands who presents there.
std::vector<ArrangementLine> linesByPlace(const State &state, const ArrangementChoice &choice, const Meeting &meeting,
                                          const Term &term)
{
    std::vector<ArrangementLine> lines;
    for (const Meeting &part : placesApart(partFor(state, choice, meeting)))
        lines.push_back(lineOf(state, part, term));
    return lines;
}

/// Times that are no days: deadlines by their days, 由…安排, 待定.
std::vector<Meeting> withoutDays(const State &state, TermId term)
{
    std::vector<Meeting> open;
    const SessionTimesOfAll times{state};
    for (const Activity *activity : activitiesOf(state, term)) {
        if (activity->status == ActivityStatus::Cancelled)
            continue;
        for (const auto &[when, sessions] : times.of(*activity)) {
            const bool isDay =
                !std::holds_alternative<Undated>(when->kind) && !std::holds_alternative<SetElsewhere>(when->kind) &&
                !std::holds_alternative<Deadline>(when->kind) && !std::holds_alternative<OpenStart>(when->kind);
            if (isDay)
                continue;
            const auto *deadline = std::get_if<Deadline>(&when->kind);
            const auto *start = std::get_if<OpenStart>(&when->kind);
            const QDate day = deadline ? deadline->last : start ? start->first : state.get<Term>(term).first;
            open.push_back({.activity = activity,
                            .sessions = sessions,
                            .when = when,
                            .key = {.activity = activity->id},
                            .first = day,
                            .last = day});
        }
    }
    const Term &dates = state.get<Term>(term);
    std::ranges::stable_sort(open, {}, [&dates](const Meeting &each) { return sortKeyOf(*each.when, dates); });
    return open;
}

std::vector<ArrangementChoice> people(const State &state, const Term &term)
{
    std::vector<Subject> subjects;
    for (const auto &[id, member] : state.all<StaffMember>()) {
        if (worksIn(member, term))
            subjects.emplace_back(id);
    }
    std::vector<ArrangementChoice> choices;
    for (const Subject &each : handOutOrder(state, term.id, subjects)) {
        const StaffId staff = std::get<StaffId>(each);
        choices.push_back({.kind = ArrangementFor::Person, .name = displayName(state, staff), .staff = staff});
    }
    return choices;
}

std::vector<ArrangementChoice> groups(const State &state)
{
    std::vector<const Group *> rows;
    for (const auto &[id, group] : state.all<Group>()) {
        if (!group.sameAs)
            rows.push_back(&group);
    }
    std::ranges::stable_sort(rows, {}, &Group::position);
    std::vector<ArrangementChoice> choices;
    for (const Group *row : rows)
        choices.push_back({.kind = ArrangementFor::Group, .name = row->name, .group = row->id});
    return choices;
}

std::vector<ArrangementChoice> places(const State &state, const Term &term)
{
    QStringList names;
    for (const Meeting &meeting : meetingsOf(state, term, schoolCalendar(state)))
        names << placesOfMeeting(meeting);
    for (const Meeting &meeting : withoutDays(state, term.id))
        names << placesOfMeeting(meeting);
    names.removeDuplicates();
    std::ranges::sort(names, {}, [](const QString &name) { return Pinyin{name, ReadAs::Text}.sortKey(); });
    std::vector<ArrangementChoice> choices;
    for (const QString &name : names)
        choices.push_back({.kind = ArrangementFor::Place, .name = name});
    return choices;
}

} // namespace

std::vector<ArrangementChoice> arrangementChoices(const State &state, TermId termId, ArrangementFor kind)
{
    const Term &term = state.get<Term>(termId);
    switch (kind) {
    case ArrangementFor::Person: return people(state, term);
    case ArrangementFor::Group: return groups(state);
    case ArrangementFor::Place: break;
    }
    return places(state, term);
}

bool concerns(const State &state, const ArrangementChoice &choice, const Meeting &meeting)
{
    switch (choice.kind) {
    case ArrangementFor::Person: return concernsPerson(state, *choice.staff, meeting);
    case ArrangementFor::Group: return concernsGroup(state, *choice.group, meeting);
    case ArrangementFor::Place: break;
    }
    return placesOfMeeting(meeting).contains(choice.name);
}

std::vector<ArrangementDocument> arrangementPapers(const State &state, TermId termId,
                                                   std::span<const ArrangementChoice> choices)
{
    const Term &term = state.get<Term>(termId);
    const std::vector<Meeting> meetings = printedMeetings(state, term);
    const std::vector<Meeting> open = withoutDays(state, termId);
    std::vector<ArrangementDocument> documents;
    for (const ArrangementChoice &choice : choices) {
        ArrangementDocument document{.school = state.get<School>(SchoolId{1}).name,
                                     .term = term.title,
                                     .kind = choice.kind,
                                     .name = choice.name,
                                     .group = {},
                                     .lines = {}};
        if (choice.staff)
            document.group = tellingGroups(state, groupNamesOf(state, *choice.staff, term));
        for (const Meeting &meeting : meetings) {
            if (concerns(state, choice, meeting))
                std::ranges::move(linesByPlace(state, choice, meeting, term), std::back_inserter(document.lines));
        }
        for (const Meeting &meeting : open) {
            if (!concerns(state, choice, meeting))
                continue;
            for (ArrangementLine &line : linesByPlace(state, choice, meeting, term)) {
                line.first = line.last = {};
                line.time = whenText(*meeting.when, term);
                document.lines.push_back(std::move(line));
            }
        }
        documents.push_back(std::move(document));
    }
    return documents;
}

} // namespace yanben
