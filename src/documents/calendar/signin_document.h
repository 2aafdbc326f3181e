#pragma once

#include "documents/paper/print_table.h"

namespace yanben
{

/// 签到表 of one session.
struct SignInDocument
{
    QString school;
    QString content;
    QString time;
    QString place;
    QStringList presenters;
    QStringList leaders = {}; ///< 参加领导, who sign as well
    QStringList people;       ///< who is expected, in their order; none: lines without names
    int blankLines = 20;      ///< when nobody is known: as many as a page holds
};

/// Two people beside each other, each with room for a signature and a remark.
PrintTable signInTable(const SignInDocument &document);

} // namespace yanben
