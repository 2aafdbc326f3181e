#pragma once

#include "workspace/act_builder.h"

namespace yanben
{

/// The act that does no more than add `row`, and is called by `name`.
template <typename T>
Act addingAct(const State &state, ActKind kind, const QString &name, const T &row)
{
    ActBuilder builder{state, kind, {name}};
    builder.insert(row);
    return builder.take();
}

} // namespace yanben
