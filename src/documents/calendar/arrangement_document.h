#pragma once

#include "documents/paper/table/print_table.h"

#include <QDate>

namespace yanben
{

struct ArrangementLine
{
    QDate first;  ///< no date: `time` says when
    QDate last;   ///< later than `first`: it goes on till then
    QString time; ///< 下午, 第7节, 第3—5周
    QString content;
    QString presenters;
    QString place;
    bool isTask = false; ///< no meeting
};

enum class ArrangementFor { Person, Group, Place };

/// What a term holds for one person or group, or in one place.
struct ArrangementDocument
{
    QString school;
    QString term;
    ArrangementFor kind = ArrangementFor::Person;
    QString name;  ///< empty: there is nobody, no group or no place at all
    QString group; ///< of a person: what tells him apart; may be empty
    std::vector<ArrangementLine> lines;
};

/// 个人活动安排, 教研组活动安排, 场地活动安排: in the order of the days, and what has none last.
PrintTable arrangementTable(const ArrangementDocument &document);

} // namespace yanben
