#include "domain/rubric/vetoes.h"

#include <algorithm>
#include <iterator>

namespace yanben
{

const Veto *vetoNamed(const RubricTerms &terms, const QString &name)
{
    const auto found = std::ranges::find(terms.vetoes, name, &Veto::name);
    return found == terms.vetoes.end() ? nullptr : &*found;
}

bool dependsOnEmployment(const Veto &veto)
{
    return std::ranges::any_of(veto.consequences, [](const Consequence &each) { return !each.of.empty(); });
}

std::vector<QString> dependingOnEmployment(const RubricTerms &terms, std::span<const QString> held)
{
    std::vector<QString> names;
    std::ranges::copy_if(held, std::back_inserter(names), [&terms](const QString &name) {
        const Veto *veto = vetoNamed(terms, name);
        return veto && dependsOnEmployment(*veto);
    });
    return names;
}

} // namespace yanben
