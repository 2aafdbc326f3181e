#include "workspace/live/term_choice.h"

#include <algorithm>

namespace yanben
{

void TermChoice::choose(TermId id)
{
    if (m_id == id)
        return;
    std::erase(m_before, id);
    std::erase(m_gone, id);
    if (m_id)
        m_before.push_back(*m_id);
    m_id = id;
}

bool TermChoice::follow(const State &state, std::optional<TermId> otherwise)
{
    const auto isThere = [&state](TermId id) { return state.find<Term>(id) != nullptr; };
    const std::optional<TermId> was = m_id;
    if (m_id && !isThere(*m_id)) {
        m_gone.push_back(*m_id);
        std::erase_if(m_before, [&isThere](TermId id) { return !isThere(id); });
        m_id = m_before.empty() ? otherwise : m_before.back();
        if (!m_before.empty())
            m_before.pop_back();
    }
    if (const auto back = std::ranges::find_if(m_gone, isThere); back != m_gone.end())
        choose(*back);
    if (!m_id)
        m_id = otherwise;
    return m_id != was;
}

} // namespace yanben
