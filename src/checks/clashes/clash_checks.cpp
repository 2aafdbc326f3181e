#include "checks/clashes/clash_checks.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr std::size_t maximumNames = 3;

/// A group that presents both is named as such.
void addSharedPresenters(std::vector<QString> &names, const TakenMeeting &a, const TakenMeeting &b)
{
    if (std::ranges::find_first_of(a.days, b.days) == a.days.end())
        return;
    const std::vector<CheckedPerson> &others = b.meeting->presenters;
    for (const CheckedPerson &person : a.meeting->presenters) {
        if (std::ranges::count(others, person.key, &CheckedPerson::key) > 0 &&
            std::ranges::count(names, person.name) == 0)
            names.push_back(person.name);
    }
}

} // namespace

ClashChecks::ClashChecks(const CheckInput &input)
    : m_input{input},
      m_taken{input},
      m_clashes{findClashes(m_taken, input.term.timetable)},
      m_moves{input, m_taken, m_clashes, m_tooSmall}
{
    for (std::size_t i = 0; i < m_taken.all().size(); ++i) {
        const TakenMeeting &each = m_taken.all()[i];
        const std::optional<int> capacity = m_taken.capacityOf(each.rooms);
        const int people = each.everybody.count();
        if (!capacity || people <= *capacity)
            continue;
        Crowded &crowded = m_crowded[{each.meeting->activity, each.meeting->session}];
        if (crowded.people < people)
            crowded = {i, people, *capacity};
        m_tooSmall.emplace(each.meeting->activity, each.meeting->session);
    }
}

std::vector<Finding> ClashChecks::findings()
{
    std::vector<Finding> findings;
    for (const auto &[key, clash] : m_clashes)
        findings.push_back(clashFinding(key, clash));
    for (const auto &[session, crowded] : m_crowded)
        findings.push_back(crowdedFinding(session, crowded));
    return findings;
}

void ClashChecks::dropHarmfulMoves(std::vector<Finding> &findings)
{
    for (Finding &finding : findings) {
        if (const auto *target = std::get_if<ActivityTarget>(&finding.target))
            std::erase_if(finding.fixes, [&](const FindingFix &fix) { return !m_moves.allows(*target, fix); });
    }
}

ActivityTarget ClashChecks::targetOf(std::pair<std::size_t, std::size_t> session) const
{
    const CheckedActivity &activity = m_input.activities[session.first];
    return {activity.id,
            activity.sessions.size() > 1 ? std::optional{activity.sessions[session.second].id} : std::nullopt};
}

/// Sessions that share their activity's time are the activity, but for what clashes within it.
ActivityTarget ClashChecks::clashTargetOf(std::pair<std::size_t, std::size_t> session, bool isWithinOne) const
{
    const CheckedActivity &activity = m_input.activities[session.first];
    return isWithinOne || activity.sessions[session.second].when ? targetOf(session)
                                                                 : ActivityTarget{activity.id, std::nullopt};
}

Finding ClashChecks::clashFinding(const ClashKey &key, const FoundClash &clash)
{
    const TakenMeeting &one = m_taken.all()[*clash.ones.begin()];
    const TakenMeeting &other = m_taken.all()[*clash.others.begin()];
    FindingFacts facts{.title = one.activity->title,
                       .other = other.activity->title,
                       .first = *clash.days.begin(),
                       .last = *clash.days.rbegin()};
    if (key.pair.one.first == key.pair.other.first)
        facts.sessions = {static_cast<int>(key.pair.one.second) + 1, static_cast<int>(key.pair.other.second) + 1};
    std::vector<QString> names;
    for (const int person : clash.people.numbers())
        names.push_back(m_taken.people().nameOf(person));
    if (key.code == FindingCode::PresenterOverlap) {
        for (const std::size_t a : clash.ones) {
            for (const std::size_t b : clash.others)
                addSharedPresenters(facts.names, m_taken.all()[a], m_taken.all()[b]);
        }
        if (facts.names.empty())
            facts.names = std::move(names);
        facts.background = one.activity->backgroundTask || other.activity->backgroundTask;
    } else {
        facts.people = static_cast<int>(names.size());
        names.resize(std::min(names.size(), maximumNames));
        facts.names = std::move(names);
        for (const int room : clash.rooms)
            facts.place += (facts.place.isEmpty() ? QString{} : QStringLiteral("、")) + m_taken.roomName(room);
        facts.days.assign(clash.days.begin(), clash.days.end());
        facts.hours = clash.hours;
    }
    facts.certain = clash.isCertain;
    // A background task is only noted.
    OfferedTimes offers = facts.background ? OfferedTimes{} : m_moves.freeTimes(key, clash);
    facts.noOffer = offers.none;
    const bool isWithinOne = key.pair.one.first == key.pair.other.first;
    return {.code = key.code,
            .severity = clash.severity,
            .target =
                OverlapTarget{clashTargetOf(key.pair.one, isWithinOne), clashTargetOf(key.pair.other, isWithinOne)},
            .facts = std::move(facts),
            .fixes = std::move(offers.fixes),
            .otherWay = std::move(offers.otherWay)};
}

Finding ClashChecks::crowdedFinding(std::pair<std::size_t, std::size_t> session, const Crowded &crowded)
{
    const TakenMeeting &meeting = m_taken.all()[crowded.meeting];
    FindingFacts facts{.title = meeting.activity->title,
                       .first = meeting.meeting->first,
                       .last = meeting.meeting->last,
                       .place = meeting.meeting->place,
                       .people = crowded.people,
                       .capacity = crowded.capacity};
    return {FindingCode::PlaceTooSmall, Severity::Warning, targetOf(session), std::move(facts),
            m_moves.largerPlaces(session.first, session.second, crowded.people)};
}

} // namespace yanben
