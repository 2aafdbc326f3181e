#pragma once

#include "documents/paper/table/print_table.h"
#include "domain/rubric/rubric.h"

#include <QDate>

namespace yanben
{

/// Something that took points from somebody, or a veto that holds for him.
struct CaseLine
{
    std::optional<QDate> day; ///< a total that was typed has none, and neither has a veto
    QString name;
    QString criterion; ///< empty for a veto
    QString kind;      ///< the case with its severity (严重), or the veto
    QString extent;    ///< 2次，−10; what a veto does
    QString evidence;
    QString madeBy;

    friend bool operator==(const CaseLine &, const CaseLine &) = default;
};

/// 违规扣分登记表: every deduction that was recorded and every veto that holds, by day.
struct CaseRegisterDocument
{
    QString school;
    QString term;
    QString rubric;
    std::vector<CaseLine> lines;
    RubricSubject subject = RubricSubject::Teacher;
};

PrintTable caseRegisterTable(const CaseRegisterDocument &document);

} // namespace yanben
