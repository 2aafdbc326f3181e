#pragma once

#include "workspace/act.h"
#include "workspace/state.h"

#include <cstdint>
#include <map>
#include <utility>

namespace yanben
{

/// Several acts as one: each is built on what those before it have made of the rows.
class ActChain
{
public:
    ActChain(const State &state, ActKind kind, QStringList subjects) : m_state{state}
    {
        m_act.kind = kind;
        m_act.subjects = std::move(subjects);
    }

    /// What the next act has to be built on.
    const State &state() const { return m_state; }
    /// Throws StaleChange when the act was built on anything else.
    void add(const Act &act);
    Act take();

private:
    State m_state;
    Act m_act;
    std::map<std::pair<std::size_t, std::int64_t>, std::size_t> m_places; ///< kind and key of a row → its change
};

} // namespace yanben
