#pragma once

#include "documents/paper/table/print_table.h"
#include "documents/words/findings/expected_text.h"

namespace yanben
{

/// 环节 with when it is and who has it, as far as that is said.
struct RecordPhase
{
    QString name;
    QString time;
    QString people;
    QString done{}; ///< 已完成：3月18日　许明
};

/// 活动记录表 of one meeting; what is empty is left to a hand.
struct RecordDocument
{
    QString school;
    QString content;
    QString time;
    QString place;
    QString presenters;
    QString audience;
    ExpectedPeople expected;
    QString forms;
    QString goal;
    QString checkMethods;
    QString leaders;
    QStringList papers;   ///< 应交材料
    QStringList partners; ///< 合作学校
    QStringList levels;   ///< 一级指标：孙丽
    QString hours;        ///< 学时 that one who takes part is credited with
    std::vector<RecordPhase> phases;
    QString decisions; ///< 决议与纪要
};

/// One page: a large field for what happened, one for each 环节 where there are any, and what was decided.
PrintTable recordTable(const RecordDocument &document);

} // namespace yanben
