#include "checks/schedule_checks.h"

#include "checks/row_order.h"

#include <algorithm>
#include <map>
#include <set>

namespace yanben
{

namespace
{

ActivityTarget targetOf(const CheckedActivity &activity, const CheckedSession &session)
{
    return {activity.id, activity.sessions.size() > 1 ? std::optional{session.id} : std::nullopt};
}

/// 低段, 高段: the two halves of a primary school that titles and groups name.
enum class Half { Lower, Upper };

std::set<Half> halvesNamed(const QString &text)
{
    std::set<Half> halves;
    if (text.contains(QStringLiteral("低段")) || text.contains(QStringLiteral("低年")))
        halves.insert(Half::Lower);
    if (text.contains(QStringLiteral("高段")) || text.contains(QStringLiteral("高年")))
        halves.insert(Half::Upper);
    return halves;
}

/// Which of several sessions is meant.
std::vector<QString> tellingNames(const CheckedActivity &activity, const CheckedSession &session)
{
    std::vector<QString> names;
    if (activity.sessions.size() > 1) {
        for (const CheckedPerson &presenter : session.presenters)
            names.push_back(presenter.name);
    }
    return names;
}

} // namespace

std::vector<Finding> checkRowOrder(const CheckInput &input)
{
    std::vector<Finding> findings;
    std::optional<WhenSortKey> above;
    const CheckedActivity *rowAbove = nullptr;
    for (const CheckedActivity &activity : input.activities) {
        const WhenSortKey key = sortKeyOf(activity.when, input.term);
        if (key.group != WhenSortKey::Group::Dated)
            continue;
        if (above && standsBefore(key, *above)) {
            FindingFacts facts{.title = activity.title,
                               .other = rowAbove->title,
                               .first = key.at,
                               .last = key.at,
                               .days = {above->at}};
            findings.push_back({FindingCode::RowOrder,
                                Severity::Notice,
                                ActivityTarget{activity.id},
                                std::move(facts),
                                {SortByDate{}}});
        }
        above = key;
        rowAbove = &activity;
    }
    return findings;
}

std::vector<Finding> checkLocations(const CheckInput &input)
{
    std::vector<Finding> findings;
    const auto report = [&findings](const CheckedActivity &activity, ActivityTarget target, FindingFacts facts) {
        facts.title = activity.title;
        findings.push_back({FindingCode::LocationMissing, Severity::Warning, target, std::move(facts), {}});
    };
    for (const CheckedActivity &activity : input.activities) {
        if (activity.backgroundTask)
            continue;
        if (activity.sessions.empty())
            report(activity, {activity.id}, {});
        for (const CheckedSession &session : activity.sessions) {
            if (!session.place.trimmed().isEmpty())
                continue;
            report(activity, targetOf(activity, session), {.names = tellingNames(activity, session)});
        }
    }
    return findings;
}

std::vector<Finding> checkLeaders(const CheckInput &input)
{
    std::vector<Finding> findings;
    const auto report = [&findings](ActivityTarget target, FindingFacts facts) {
        findings.push_back({FindingCode::LeaderMissing, Severity::Warning, target, std::move(facts), {}});
    };
    for (const CheckedActivity &activity : input.activities) {
        if (!activity.needsLeader || activity.backgroundTask)
            continue;
        if (activity.sessions.empty())
            report({activity.id}, {.title = activity.title});
        for (const CheckedSession &session : activity.sessions) {
            if (session.leaders.empty())
                report(targetOf(activity, session),
                       {.title = activity.title, .names = tellingNames(activity, session)});
        }
    }
    return findings;
}

std::vector<Finding> checkParticipants(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const CheckedActivity &activity : input.activities) {
        const std::set<Half> inTitle = halvesNamed(activity.title);
        if (inTitle.size() != 1)
            continue;
        for (const CheckedSession &session : activity.sessions) {
            std::set<Half> inAudience;
            for (const QString &name : session.audience)
                inAudience.merge(halvesNamed(name));
            if (inAudience.empty() || inAudience.contains(*inTitle.begin()))
                continue;
            findings.push_back({FindingCode::ParticipantsContradictTitle,
                                Severity::Warning,
                                targetOf(activity, session),
                                {.title = activity.title, .names = session.audience},
                                {}});
        }
    }
    return findings;
}

std::vector<Finding> checkGroupNames(const CheckInput &input)
{
    constexpr std::size_t mostGroups = 3;
    std::vector<Finding> findings;
    for (const CheckedActivity &activity : input.activities) {
        for (const CheckedSession &session : activity.sessions) {
            if (session.likeNames.empty())
                continue;
            Finding finding{.code = FindingCode::GroupNameUnknown,
                            .severity = Severity::Notice,
                            .target = targetOf(activity, session),
                            .facts = {.title = activity.title}};
            for (const CheckedLikeName &each : session.likeNames) {
                finding.facts.names.push_back(each.name);
                for (std::size_t i = 0; i < std::min(each.groups.size(), mostGroups); ++i)
                    finding.fixes.push_back(NameMeansGroup{each.name, each.groups[i].id, each.groups[i].name});
            }
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

std::vector<Finding> checkForms(const CheckInput &input)
{
    if (!input.planForms)
        return {};
    std::vector<Finding> findings;
    std::map<QString, std::size_t> places;
    for (const CheckedActivity &activity : input.activities) {
        for (const QString &form : activity.forms) {
            if (form.isEmpty() || std::ranges::count(*input.planForms, form) > 0)
                continue;
            const auto [place, isNew] = places.try_emplace(form, findings.size());
            if (isNew) {
                findings.push_back(
                    {FindingCode::FormNotInList,
                     Severity::Notice,
                     FormTarget{form},
                     {.title = form},
                     input.planLocked ? std::vector<FindingFix>{} : std::vector<FindingFix>{AddFormToPlan{form}}});
            }
            std::vector<QString> &users = findings[place->second].facts.names;
            if (std::ranges::count(users, activity.title) == 0)
                users.push_back(activity.title);
        }
    }
    return findings;
}

std::vector<Finding> checkTopics(const CheckInput &input)
{
    std::set<TopicId> scheduled;
    for (const CheckedActivity &activity : input.activities) {
        if (activity.topic)
            scheduled.insert(*activity.topic);
    }
    std::set<TopicId> scored;
    bool hasCriteria = false;
    for (const CheckedRubric &rubric : input.rubrics) {
        hasCriteria = hasCriteria || (rubric.terms.subject == RubricSubject::Teacher && !rubric.criteria.empty());
        for (const CheckedCriterion &criterion : rubric.criteria) {
            if (criterion.topic)
                scored.insert(*criterion.topic);
        }
    }
    std::vector<Finding> findings;
    for (const CheckedTopic &topic : input.topics) {
        const auto report = [&](FindingCode code) {
            findings.push_back({code, Severity::Warning, TopicTarget{topic.id}, {.title = topic.name}, {}});
        };
        if (!input.activities.empty() && !scheduled.contains(topic.id))
            report(FindingCode::TopicWithoutActivity);
        if (hasCriteria && !scored.contains(topic.id))
            report(FindingCode::TopicWithoutCriterion);
    }
    return findings;
}

} // namespace yanben
