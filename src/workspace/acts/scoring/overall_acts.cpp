#include "workspace/acts/scoring/overall_acts.h"

#include "workspace/acts/removal.h"

#include <algorithm>
#include <map>

namespace yanben
{

namespace
{

void putRubrics(ActBuilder &builder, OverallId overall, const OverallSettings &settings,
                std::map<int, OverallRubricId> before)
{
    for (std::size_t place = 0; place < settings.rubrics.size(); ++place) {
        const std::optional<RubricId> &rubric = settings.rubrics[place];
        if (!rubric)
            continue;
        const int part = static_cast<int>(place);
        if (const auto found = before.find(part); found != before.end()) {
            builder.change<OverallRubric>(found->second, [&](OverallRubric &row) { row.rubric = *rubric; });
            before.erase(found);
        } else {
            builder.insert(OverallRubric{.id = {}, .uid = {}, .overall = overall, .part = part, .rubric = *rubric});
        }
    }
    for (const auto &[part, row] : before)
        builder.remove<OverallRubric>(row);
}

} // namespace

bool canBeKept(const OverallSettings &settings)
{
    const OverallSheet &sheet = settings.sheet;
    const auto isNamed = [](const OverallPart *part) { return !part->rubric.isEmpty(); };
    const auto hasName = [&](const OverallStage &stage) { return !sheet.hasStages() || !stage.name.isEmpty(); };
    return !sheet.title.isEmpty() && std::ranges::all_of(partsOf(sheet), isNamed) &&
           std::ranges::all_of(sheet.stages, hasName) && settings.rubrics.size() == partsOf(sheet).size();
}

OverallId insertOverall(ActBuilder &builder, TermId term, const OverallSettings &settings)
{
    const OverallId id = builder.insert(Overall{.id = {}, .uid = {}, .term = term, .sheet = settings.sheet});
    putRubrics(builder, id, settings, {});
    return id;
}

Act addOverall(const State &state, TermId term, const OverallSettings &settings)
{
    ActBuilder builder{state, ActKind::AddOverall, {settings.sheet.title}};
    insertOverall(builder, term, settings);
    return builder.take();
}

Act changeOverall(const State &state, OverallId id, const OverallSettings &settings)
{
    ActBuilder builder{state, ActKind::EditOverall, {settings.sheet.title}};
    builder.change<Overall>(id, [&](Overall &row) { row.sheet = settings.sheet; });
    std::map<int, OverallRubricId> before;
    for (const auto &[key, row] : state.all<OverallRubric>()) {
        if (row.overall == id)
            before.emplace(row.part, key);
    }
    putRubrics(builder, id, settings, std::move(before));
    return builder.take();
}

Act removeOverall(const State &state, OverallId id)
{
    ActBuilder builder{state, ActKind::RemoveOverall, {state.get<Overall>(id).sheet.title}};
    removeAll<OverallRubric>(builder, state, [id](const OverallRubric &row) { return row.overall == id; });
    builder.remove<Overall>(id);
    return builder.take();
}

} // namespace yanben
