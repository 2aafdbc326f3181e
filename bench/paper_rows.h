#pragma once

#include <QString>
#include <QStringList>

/// The texts of one row of the schedule, as long as those of a real one.
inline QStringList paperRow(int row)
{
    return {QStringLiteral("3月%1日（周一）").arg(row % 28 + 1),
            QStringLiteral("专题研修：课堂观察的方法与实践%1").arg(row),
            QStringLiteral("集中研修、小组研讨"),
            QStringLiteral("教师%1").arg(row),
            QStringLiteral("语文组、数学组全体教师"),
            QStringLiteral("多功能室")};
}
