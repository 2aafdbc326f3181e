#pragma once

#include "schedule_builders.h"

namespace yanben
{

inline CheckedPerson one(const QString &name)
{
    return {name, name};
}

inline CheckedActivity expecting(int key, const When &when, const std::vector<QString> &names,
                                 const QString &place = {})
{
    CheckedActivity made = activity(key, when);
    made.sessions.front().place = place;
    for (const QString &name : names)
        made.sessions.front().expected.push_back(one(name));
    return made;
}

/// 语文组 is 刘月 and 韩佳乐, from 8 April on 徐嘉露 too.
inline CheckInput termWithGroup(std::vector<CheckedActivity> activities)
{
    CheckInput input = term(std::move(activities));
    input.groups[QStringLiteral("语文组")] = {{one(QStringLiteral("刘月")), {}, {}},
                                              {one(QStringLiteral("韩佳乐")), {}, {}},
                                              {one(QStringLiteral("徐嘉露")), QDate{2019, 4, 8}, {}}};
    return input;
}

} // namespace yanben
