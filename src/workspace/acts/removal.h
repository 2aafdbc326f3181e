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
    removeAll<ScoreSheet>(builder, state, belongs);
}

} // namespace yanben
