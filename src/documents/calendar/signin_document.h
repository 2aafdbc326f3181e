#pragma once

#include "documents/paper/table/print_table.h"
#include "documents/paper/text_measure.h"

namespace yanben
{

/// 签到表 of one session.
struct SignInDocument
{
    QString school;
    QString term = {};
    QString content;
    QString time;
    QString place;
    QStringList presenters;
    QStringList leaders = {}; ///< 参加领导, who sign as well
    QStringList people;       ///< who is expected, in their order; none: a page of lines without names
};

/// So many people sign beside each other: two on A4 upright, four on A3 across.
int signersAcross(const PaperSheet &sheet);

/// A table for each page of the sheet. On every page a list is read down its columns one after the other, as on a wall
/// list; the last page is filled evenly. What it is for stands above each, in full on the first.
std::vector<PrintTable> signInTables(const SignInDocument &document, const TextMeasure &measure,
                                     const PaperSheet &sheet = {});

} // namespace yanben
