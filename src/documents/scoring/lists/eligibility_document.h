#pragma once

#include "documents/paper/table/print_table.h"
#include "scoring/eligibility.h"

namespace yanben
{

struct EligibilityLine
{
    QString group;
    HoursStanding standing;
    QStringList tooFew;  ///< each with the hours: 王勋（18）
    QStringList open;    ///< whose hours are not recorded
    QStringList excused; ///< who is not counted
};

struct EligibilityDocument
{
    QString school;
    QString term;
    QString hours; ///< the criterion, as it is called
    EligibilityTerms terms;
    std::vector<EligibilityLine> lines;
    QStringList termsWithoutHours; ///< of the year; their hours are open
};

/// 评优资格: which groups may be put forward.
PrintTable eligibilityTable(const EligibilityDocument &document);

/// 3/20＝15%. The share of whoever has too few hours, rounded to two places.
QString shareText(const HoursStanding &standing);
/// 学时不足24的教师占15%以上（含）.
QString eligibilityText(const EligibilityTerms &terms);
/// 语文组、数学组学期内学时不足24的教师达到15%，本人学时18: why somebody of these groups is not rated excellent.
QString barredGroundsText(const QStringList &groups, const EligibilityTerms &terms, std::optional<Amount> hours);

} // namespace yanben
