#pragma once

#include "workspace/act_builder.h"

namespace yanben
{

/// Removes every row of the kind for which `belongs(row)` holds.
template <typename T, typename Belongs>
void removeAll(ActBuilder &builder, const State &state, Belongs belongs)
{
    for (const auto &[id, row] : state.all<T>()) {
        if (belongs(row))
            builder.remove<T>(id);
    }
}

/// Removes the sheets for which `belongs(sheet)` holds, with what stands in them.
template <typename Belongs>
void removeSheets(ActBuilder &builder, const State &state, Belongs belongs)
{
    removeAll<RecordEntry>(builder, state, [&](const RecordEntry &row) {
        return belongs(state.get<ScoreSheet>(state.get<CellRecord>(row.record).sheet));
    });
    removeAll<CellRecord>(builder, state,
                          [&](const CellRecord &row) { return belongs(state.get<ScoreSheet>(row.sheet)); });
    const auto ofSheet = [&](const auto &row) { return belongs(state.get<ScoreSheet>(row.sheet)); };
    removeAll<SheetVeto>(builder, state, ofSheet);
    removeAll<Objection>(builder, state, ofSheet);
    removeAll<ScoreSheet>(builder, state, belongs);
}

/// Removes the panels of criteria for which `belongs(criterion)` holds.
template <typename Belongs>
void removePanels(ActBuilder &builder, const State &state, Belongs belongs)
{
    removeAll<PanelMember>(
        builder, state, [&](const PanelMember &row) { return belongs(state.get<RatingPanel>(row.panel).criterion); });
    removeAll<RatingPanel>(builder, state, [&](const RatingPanel &row) { return belongs(row.criterion); });
}

/// Removes the rubrics for which `belongs(rubric)` holds, with their versions and sheets.
template <typename Belongs>
void removeRubrics(ActBuilder &builder, const State &state, Belongs belongs)
{
    const auto ofThem = [&](const auto &row) { return belongs(state.get<Rubric>(row.rubric)); };
    removeSheets(builder, state, ofThem);
    removePanels(builder, state, [&](CriterionId criterion) { return ofThem(state.get<Criterion>(criterion)); });
    removeAll<EligibilityRule>(
        builder, state, [&](const EligibilityRule &row) { return ofThem(state.get<Criterion>(row.terms.hours)); });
    const auto ofVersion = [&](const auto &row) { return ofThem(state.get<RubricVersion>(row.version)); };
    removeAll<RaterFile>(builder, state, ofVersion);
    removeAll<OverallRubric>(builder, state, ofThem); // its part keeps the title and is told
    removeAll<CriterionVersion>(builder, state, ofVersion);
    removeAll<Criterion>(builder, state, ofThem);
    removeAll<RubricVersion>(builder, state, ofThem);
    removeAll<Rubric>(builder, state, belongs);
}

} // namespace yanben
