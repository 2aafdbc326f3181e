#include "ui/findings/finding_target.h"

#include "ui/pages/subject_words.h"
#include "workspace/queries/term_rows.h"

namespace yanben
{

namespace
{

QString columnOf(FindingCode code)
{
    switch (code) {
    case FindingCode::LocationMissing:
    case FindingCode::PlaceClash:
    case FindingCode::PlaceTooSmall: return QStringLiteral("place");
    case FindingCode::ParticipantsContradictTitle:
    case FindingCode::GroupNameUnknown:
    case FindingCode::AudienceClash: return QStringLiteral("audience");
    case FindingCode::PresenterOverlap: return QStringLiteral("presenters");
    default: return QStringLiteral("when");
    }
}

struct TargetOfFinding
{
    const State &state;
    TermId term;
    FindingCode code;

    Target operator()(const RubricTarget &one) const
    {
        return {PageId::Rubric, keyOf(one.version), QStringLiteral("version")};
    }
    Target operator()(const CriterionTarget &one) const { return {PageId::Rubric, keyOf(one.criterion), {}}; }
    Target operator()(const ActivityTarget &one) const
    {
        // The schedule has no column for leaders.
        if (code == FindingCode::LeaderMissing)
            return {PageId::Calendar, keyOf(one.activity), QStringLiteral("leaders")};
        return {PageId::Schedule, keyOf(one.activity), columnOf(code)};
    }
    Target operator()(const OverlapTarget &one) const
    {
        if (code == FindingCode::LeaderClash)
            return {PageId::Calendar, keyOf(one.other.activity), QStringLiteral("leaders")};
        return {PageId::Schedule, keyOf(one.other.activity), columnOf(code)};
    }
    Target operator()(const TopicTarget &one) const
    {
        return {PageId::Plan, keyOf(one.topic), QStringLiteral("topic")};
    }
    Target operator()(const FormTarget &one) const
    {
        for (const Activity *activity : activitiesOf(state, term)) {
            if (std::ranges::count(activity->forms, one.form) > 0)
                return {PageId::Schedule, keyOf(activity->id), QStringLiteral("forms")};
        }
        return {PageId::Schedule, std::nullopt, {}};
    }
    Target operator()(const YearTarget &one) const { return {PageId::Settings, one.year, QStringLiteral("calendar")}; }
    Target operator()(const ResultsTarget &) const
    {
        return {PageId::Totals, std::nullopt, QStringLiteral("corrections")};
    }
    Target operator()(const ThemesTarget &one) const
    {
        return {PageId::Calendar, one.group ? std::optional{keyOf(*one.group)} : std::nullopt,
                QStringLiteral("themes")};
    }
    Target operator()(const CountTarget &one) const
    {
        return {PageId::Calendar, keyOf(one.required), QStringLiteral("counts")};
    }
    Target operator()(const RecordsTarget &one) const
    {
        return {scoresPageOf(kindOf(one.first)), keyOf(one.first), criterionPart(one.criterion)};
    }
    Target operator()(const StaffTarget &one) const
    {
        return {PageId::Staff, keyOf(one.staff), QStringLiteral("employment")};
    }
    Target operator()(const GroupTarget &one) const
    {
        return {PageId::Staff, keyOf(one.group), QStringLiteral("group")};
    }
};

} // namespace

Target findingTarget(const State &state, TermId term, const Finding &finding)
{
    return std::visit(TargetOfFinding{state, term, finding.code}, finding.target);
}

std::vector<std::pair<QDate, QDate>> clashDays(const Finding &finding)
{
    std::vector<std::pair<QDate, QDate>> days;
    for (const QDate day : finding.facts.days)
        days.emplace_back(day, day);
    if (days.empty() && finding.facts.first && finding.facts.last)
        days.emplace_back(*finding.facts.first, *finding.facts.last);
    return days;
}

} // namespace yanben
