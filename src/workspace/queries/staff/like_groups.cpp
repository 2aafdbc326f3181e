#include "workspace/queries/staff/like_groups.h"

#include "workspace/queries/staff/roster.h"

#include <QStringList>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// As long as something is left before them.
QString withoutEndings(QString name, const QStringList &endings)
{
    const auto cut = [&] {
        return std::ranges::any_of(endings, [&name](const QString &ending) {
            if (name.size() <= ending.size() || !name.endsWith(ending))
                return false;
            name.chop(ending.size());
            return true;
        });
    };
    while (cut()) {
    }
    return name;
}

const QStringList &wordsForPeople()
{
    static const QStringList words{u"教研组"_s, u"备课组"_s, u"小组"_s, u"组"_s, u"教师"_s, u"老师"_s};
    return words;
}

QString withoutPeople(const QString &name)
{
    return withoutEndings(name, wordsForPeople());
}

/// 低 of 低年教师, 低段组 and 低年级.
QString withoutHalf(const QString &name)
{
    return withoutEndings(withoutPeople(name), {u"年级"_s, u"年段"_s, u"学段"_s, u"段"_s, u"年"_s});
}

bool isPiece(const QString &name, const QString &group)
{
    return name.size() > 1 && group.contains(name);
}

} // namespace

std::vector<GroupId> groupsLike(const State &state, const QString &text)
{
    const QString name = normalizedName(text);
    if (name.isEmpty() || wordsForPeople().contains(name))
        return {};
    using Likeness = bool (*)(const QString &, const QString &);
    constexpr Likeness likenesses[] = {
        [](const QString &a, const QString &b) { return withoutPeople(a) == withoutPeople(b); }, isPiece,
        [](const QString &a, const QString &b) { return withoutHalf(a) == withoutHalf(b); }};
    for (const Likeness alike : likenesses) {
        std::vector<GroupId> found;
        for (const auto &[id, group] : state.all<Group>()) {
            const GroupId meant = groupMeant(state, id);
            if (alike(name, group.name) && std::ranges::count(found, meant) == 0)
                found.push_back(meant);
        }
        if (!found.empty())
            return found;
    }
    return {};
}

} // namespace yanben
