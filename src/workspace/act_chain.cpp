#include "workspace/act_chain.h"

namespace yanben
{

void ActChain::add(const Act &act)
{
    m_state.apply(act.changes);
    for (const Change &change : act.changes) {
        std::visit(
            [this]<typename T>(const Edit<T> &edit) {
                const auto [place, isNew] =
                    m_places.try_emplace({changeIndex<T>, keyOf(edit.id())}, m_act.changes.size());
                if (isNew)
                    m_act.changes.emplace_back(edit);
                else
                    std::get<Edit<T>>(m_act.changes[place->second]).after = edit.after;
            },
            static_cast<const Entities::variant<Edit> &>(change));
    }
}

Act ActChain::take()
{
    std::erase_if(m_act.changes, [](const Change &change) { return change.isIdle(); });
    return std::move(m_act);
}

} // namespace yanben
