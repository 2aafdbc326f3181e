#include "workspace/queries/staff/like_people.h"

#include "workspace/queries/staff/audience.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/search/pinyin.h"

#include <algorithm>

namespace yanben
{

namespace
{

bool isOneSlip(const QString &name, const QString &other)
{
    constexpr qsizetype shortest = 3;
    if (name.size() != other.size() || name.size() < shortest)
        return false;
    qsizetype different = 0;
    for (qsizetype i = 0; i < name.size(); ++i)
        different += name[i] == other[i] ? 0 : 1;
    return different == 1;
}

} // namespace

std::vector<StaffId> peopleLike(const State &state, const QString &text)
{
    const QString name = normalizedName(text);
    const QString read = Pinyin{name, ReadAs::Name}.joined();
    std::vector<StaffId> like;
    for (const auto &[id, each] : state.all<StaffMember>()) {
        const QString other = normalizedName(each.name);
        const bool isReadAlike = other.size() == name.size() && Pinyin{other, ReadAs::Name}.joined() == read;
        if (isReadAlike || isOneSlip(name, other))
            like.push_back(id);
    }
    return like;
}

std::vector<Stranger> strangersAmong(const State &state, std::span<const Participant> people)
{
    std::vector<Stranger> strangers;
    if (state.all<StaffMember>().empty())
        return strangers;
    for (const Participant &one : people) {
        const bool isKnown = one.name.isEmpty() || namesUnit(state, one.name) ||
                             std::ranges::count(strangers, one.name, &Stranger::name) > 0;
        if (!isKnown)
            strangers.push_back({.name = one.name, .like = peopleLike(state, one.name)});
    }
    return strangers;
}

} // namespace yanben
