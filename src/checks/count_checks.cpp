#include "checks/count_checks.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace yanben
{

namespace
{

Severity severityOf(bool isAdvisable)
{
    return isAdvisable ? Severity::Notice : Severity::Warning;
}

/// One finding over all tallies that fail; none when no one does.
void addFailing(std::vector<Finding> &findings, FindingCode code, const CheckedCount &count,
                bool (CheckedCount::*fails)(const CheckedTally &) const)
{
    const RequiredCount &required = count.required;
    std::vector<const CheckedTally *> failing;
    for (const CheckedTally &tally : count.tallies) {
        if ((count.*fails)(tally))
            failing.push_back(&tally);
    }
    if (failing.empty())
        return;
    Finding &finding = findings.emplace_back(Finding{code,
                                                     severityOf(required.advisable),
                                                     CountTarget{.required = required.id},
                                                     {.title = required.name, .source = required.source},
                                                     {}});
    CountFacts facts = countFacts(required);
    if (failing.size() == 1) {
        facts.held = failing.front()->held;
        facts.planned = failing.front()->planned;
    }
    finding.facts.count = facts;
    std::set<QString> named;
    std::set<QDate> begun;
    for (const CheckedTally *tally : failing) {
        if (!tally->whose.isEmpty() && named.insert(tally->whose).second)
            finding.facts.names.push_back(tally->whose);
        if (tally->period && begun.insert(*tally->period).second)
            std::ranges::copy(periodDays(*tally, required.period), std::back_inserter(finding.facts.days));
    }
}

} // namespace

std::vector<Finding> checkCountsLow(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const CheckedCount &count : input.counts) {
        const RequiredCount &required = count.required;
        addFailing(findings, FindingCode::ActivityCountLow, count, &CheckedCount::isShort);
        if (required.fewestPeople && !count.tooFew.empty())
            findings.push_back({FindingCode::ActivityCountLow,
                                severityOf(required.peopleAdvisable),
                                CountTarget{.required = required.id, .people = true},
                                {.title = required.name,
                                 .source = required.source,
                                 .days = count.tooFew,
                                 .people = *required.fewestPeople},
                                {}});
        if (!count.noRecord.empty())
            findings.push_back({FindingCode::ActivityCountLow,
                                severityOf(required.advisable),
                                CountTarget{.required = required.id, .record = true},
                                {.title = required.name, .source = required.source, .records = count.noRecord},
                                {}});
    }
    return findings;
}

std::vector<Finding> checkCountsHigh(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const CheckedCount &count : input.counts)
        addFailing(findings, FindingCode::ActivityCountHigh, count, &CheckedCount::isOver);
    return findings;
}

} // namespace yanben
