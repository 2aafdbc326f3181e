#pragma once

#include "domain/rubric/rubric.h"

#include <QString>

#include <optional>
#include <span>

namespace yanben
{

/// 见习期, 未聘职称, 已聘职称.
QString employmentText(Employment employment);
/// What rosters write of it: 试用期, 一级教师, 无职称. Empty for what says none of them.
std::optional<Employment> readEmployment(const QString &written);

/// 第1条计0分
QString effectOfVeto(const Veto &veto);
/// 一票否决“师德失范”：第1条计0分
QString vetoWords(const Veto &veto);

/// 优秀（不能评优）: a grade by the points, beside vetoes that forbid to honour it. Empty without a grade.
QString gradeBesideVetoes(const std::optional<QString> &grade, std::span<const QString> notEligible);

/// 旷训：不能评优；不得按时转正（见习期）、年度考核不合格: what the rubric says of it, for whoever it meets.
QString vetoRuleText(const Veto &veto);

/// 不得按时转正、年度考核不合格: those that this person meets. Where his employment is not known, those that everybody
/// meets, and the possible ones with whom they meet. Empty without any.
QString consequencesText(const RubricTerms &terms, const Veto &veto, std::optional<Employment> employment);
/// Of all that hold; empty without any.
QString consequencesText(const RubricTerms &terms, std::span<const QString> held, std::optional<Employment> employment);
/// 不能评优；职称低聘一级: what one veto does; empty where the rubric does not have it.
QString vetoMeaning(const RubricTerms &terms, const QString &name, std::optional<Employment> employment);
/// 师德失范（第1条计0分）、旷训（不能评优；职称低聘一级）: each with its effect and its consequences.
QString vetoesText(const RubricTerms &terms, std::span<const QString> held, std::optional<Employment> employment);
/// 一票否决：师德失范（第1条计0分）, as a remark beside a result; empty without any.
QString heldVetoesText(const RubricTerms &terms, std::span<const QString> held, std::optional<Employment> employment);
/// 师德失范（第1条计0分），依据：记录第3号. Without grounds only what it does.
QString heldVetoText(const RubricTerms &terms, const QString &veto, const QString &grounds,
                     std::optional<Employment> employment);

} // namespace yanben
