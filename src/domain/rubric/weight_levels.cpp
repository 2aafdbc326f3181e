#include "domain/rubric/weight_levels.h"

#include "domain/rubric/checks/rubric_check.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// What the sections say, and what the criteria weigh where they say nothing.
Points sumOfSections(const RubricSheet &sheet)
{
    Points sum = weightSum(sheet);
    for (const SectionSum &section : sectionSums(sheet)) {
        if (section.weight)
            sum += *section.weight - section.sum;
    }
    return sum;
}

} // namespace

std::vector<WeightLevel> weightLevels(const RubricSheet &sheet)
{
    using enum WeightLevel::Of;
    std::vector<WeightLevel> levels;
    const std::vector<SectionSum> sections = sectionSums(sheet);
    const bool areWeighed =
        std::ranges::any_of(sections, [](const SectionSum &section) { return section.weight.has_value(); });
    if (sheet.terms.fullMark && !sheet.terms.convert) {
        levels.push_back({.of = Criteria, .sum = weightSum(sheet), .wanted = *sheet.terms.fullMark});
        if (areWeighed)
            levels.push_back({.of = Sections, .sum = sumOfSections(sheet), .wanted = *sheet.terms.fullMark});
    }
    for (const SectionSum &section : sections) {
        if (section.weight)
            levels.push_back({.of = Section, .section = section.name, .sum = section.sum, .wanted = *section.weight});
    }
    return levels;
}

std::vector<std::size_t> criteriaIn(const WeightLevel &level, const RubricSheet &sheet)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < sheet.criteria.size(); ++i) {
        const CriterionSpec &criterion = sheet.criteria[i];
        const bool isInside = level.of == WeightLevel::Of::Criteria ||
                              (level.of == WeightLevel::Of::Section && criterion.section == level.section);
        if (isInside && criterion.weight && isWeighed(criterion, sheet.terms))
            places.push_back(i);
    }
    return places;
}

} // namespace yanben
