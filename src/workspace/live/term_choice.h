#pragma once

#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// A chosen term, while acts make terms, take them away and bring them back: one that goes gives way to the one that
/// was chosen before it, and is chosen again when it comes back.
class TermChoice
{
public:
    explicit TermChoice(std::optional<TermId> id = std::nullopt) : m_id{id} {}

    std::optional<TermId> id() const { return m_id; }
    void choose(TermId id);
    /// After a change of the terms; `otherwise` where none is left that was chosen. True when it is another one now.
    bool follow(const State &state, std::optional<TermId> otherwise);

private:
    std::optional<TermId> m_id;
    std::vector<TermId> m_before; ///< chosen earlier, the latest last
    std::vector<TermId> m_gone;   ///< were taken away while they were chosen
};

} // namespace yanben
