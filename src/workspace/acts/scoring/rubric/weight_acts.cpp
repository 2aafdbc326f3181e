#include "workspace/acts/scoring/rubric/weight_acts.h"

#include "domain/rubric/checks/rubric_check.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace yanben
{

namespace
{

Act withSections(const State &state, RubricVersionId version, const std::vector<RubricSection> &sections)
{
    RubricTerms terms = state.get<RubricVersion>(version).terms;
    terms.sections = sections;
    return setRubricTerms(state, version, terms);
}

} // namespace

Act spreadWeights(const State &state, RubricVersionId version, const WeightLevel &level, SpreadWay way)
{
    const RubricSheet sheet = rubricSheet(state, version);
    if (level.of == WeightLevel::Of::Sections)
        return withSections(state, version, spreadSections(sheet, way).value_or(sheet.terms.sections));
    const std::vector<const CriterionVersion *> rows = criteriaOf(state, version);
    const std::vector<std::size_t> places = criteriaIn(level, sheet);
    std::vector<Points> before;
    for (const std::size_t place : places)
        before.push_back(*sheet.criteria[place].weight);
    const std::vector<Points> after = spread(before, level.wanted, way).value_or(before);
    std::map<CriterionVersionId, Points> weights;
    for (std::size_t i = 0; i < places.size(); ++i)
        weights.emplace(rows[places[i]]->id, after[i]);
    return setWeights(state, version, weights);
}

Act takeSumAsSectionWeight(const State &state, RubricVersionId version, const QString &section)
{
    const RubricSheet sheet = rubricSheet(state, version);
    std::vector<RubricSection> sections = sheet.terms.sections;
    for (const SectionSum &each : sectionSums(sheet)) {
        const auto found = std::ranges::find(sections, each.name, &RubricSection::name);
        if (each.name == section && found != sections.end())
            found->weight = each.sum;
    }
    return withSections(state, version, sections);
}

std::optional<std::vector<RubricSection>> spreadSections(const RubricSheet &sheet, SpreadWay way)
{
    std::vector<RubricSection> sections = sheet.terms.sections;
    std::vector<Points> weights;
    for (const RubricSection &section : sections) {
        if (section.weight)
            weights.push_back(*section.weight);
    }
    const std::vector<WeightLevel> levels = weightLevels(sheet);
    const auto level = std::ranges::find(levels, WeightLevel::Of::Sections, &WeightLevel::of);
    if (level == levels.end())
        return std::nullopt;
    const Points stated = std::accumulate(weights.begin(), weights.end(), Points{});
    const auto spread = yanben::spread(weights, stated + level->missing(), way);
    if (!spread)
        return std::nullopt;
    auto next = spread->begin();
    for (RubricSection &section : sections) {
        if (section.weight)
            section.weight = *next++;
    }
    return sections;
}

} // namespace yanben
