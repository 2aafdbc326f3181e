#include "workspace/queries/scores/typed/kept_groups.h"

#include <algorithm>

namespace yanben
{

namespace
{

template <typename Kind>
const Kind *observedIn(const RecordData *data)
{
    return data ? std::get_if<Kind>(&data->observed) : nullptr;
}

} // namespace

void keepGroups(RecordData &typed, const RecordData *before)
{
    typed.group = before ? before->group : std::nullopt;
    if (auto *inner = std::get_if<InnerRecord>(&typed.observed)) {
        const auto *was = observedIn<InnerRecord>(before);
        keepGroups(*inner->of, was ? &*was->of : nullptr);
    }
    auto *facts = std::get_if<PartsRecord>(&typed.observed);
    if (!facts)
        return;
    const auto *was = observedIn<PartsRecord>(before);
    for (PartRecord &part : facts->parts) {
        const PartRecord *same = nullptr;
        if (was) {
            const auto found = std::ranges::find(was->parts, part.name, &PartRecord::name);
            same = found == was->parts.end() ? nullptr : &*found;
        }
        keepGroups(*part.data, same ? &*same->data : nullptr);
    }
}

} // namespace yanben
