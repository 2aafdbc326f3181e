#include "documents/words/overall_text.h"

#include "documents/words/working_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Points hundred = Points::whole(100);

QString markText(const Decimal &mark)
{
    QString text = mark.toString();
    if (text.startsWith(u'-'))
        text[0] = QChar{0x2212};
    return text;
}

QString partText(const OverallPart &part, const OverallPartStep &step)
{
    if (!step.mark)
        return part.rubric + u"未评"_s;
    const QString mark = part.rubric + u' ' + markText(*step.mark);
    if (step.of != hundred)
        return u"%1 ÷ %2 × %3 = %4"_s.arg(mark, step.of.toString(), step.percent.toString(),
                                          readableNumber(step.points));
    if (step.percent == hundred)
        return mark;
    return u"%1 × %2% = %3"_s.arg(mark, step.percent.toString(), readableNumber(step.points));
}

QString sumText(const std::vector<Exact> &points, const Exact &sum)
{
    QStringList terms;
    for (const Exact &each : points)
        terms.append(readableNumber(each));
    return terms.join(u" + "_s) + u" = "_s + readableNumber(sum);
}

QString stageText(const OverallStage &stage, const StageResult &result)
{
    if (result.entered == Entered::No)
        return u"未入围%1"_s.arg(stage.name);
    QStringList clauses;
    std::vector<Exact> points;
    for (std::size_t i = 0; i < result.parts.size() && i < stage.parts.size(); ++i) {
        clauses.append(partText(stage.parts[i], result.parts[i]));
        if (result.parts[i].mark)
            points.push_back(result.parts[i].points);
    }
    if (points.size() > 1)
        clauses.append(sumText(points, result.exact));
    const QString name = stage.name + (result.entered == Entered::Open ? u"（入围未定）"_s : QString{});
    return (name.isEmpty() ? name : name + u'：') + clauses.join(u"，"_s);
}

QString overallSumText(const OverallSheet &sheet, const OverallResult &result)
{
    QStringList terms;
    for (std::size_t i = 0; i < result.stages.size() && i < sheet.stages.size(); ++i) {
        terms.append(u"%1 × %2%"_s.arg(readableNumber(result.stages[i].exact),
                                       sheet.stages[i].percent.value_or(Points{}).toString()));
    }
    return terms.join(u" + "_s) + u" = "_s + readableNumber(*result.exact);
}

} // namespace

QString overallWorkingText(const OverallSheet &sheet, const OverallResult &result)
{
    QStringList clauses;
    for (std::size_t i = 0; i < result.stages.size() && i < sheet.stages.size(); ++i)
        clauses.append(stageText(sheet.stages[i], result.stages[i]));
    if (result.exact && result.stages.size() > 1)
        clauses.append(overallSumText(sheet, result));
    return clauses.join(u"；"_s);
}

QString overallStandingText(const OverallSheet &sheet, const OverallResult &result)
{
    if (result.isOut())
        return u"未入围%1"_s.arg(sheet.stages.at(result.stages.size() - 1).name);
    return result.provisional ? u"暂计"_s : QString{};
}

QString overallFaultText(const OverallProblem &problem)
{
    const QString &detail = problem.detail;
    switch (problem.fault) {
    case OverallFault::NoParts: return u"没有组成部分，请至少写一份细则"_s;
    case OverallFault::DuplicateName: return u"名称“%1”重复，请改成不同的名称"_s.arg(detail);
    case OverallFault::PercentSum: return u"百分比合计 %1%，不是 100%，请改正"_s.arg(detail);
    case OverallFault::Unstated: return u"“%1”占百分之几没有写明，请问清后填写"_s.arg(detail);
    case OverallFault::NotPositive: return u"%1 必须大于 0，请改正"_s.arg(detail);
    case OverallFault::NobodyBefore: return u"第一个阶段之前没有名次，不能写入围条件，请删去"_s;
    case OverallFault::GradesOutOfOrder: return u"等次“%1”的次序不对，请从高到低排列"_s.arg(detail);
    case OverallFault::OtherSubject: return u"细则“%1”考评的对象与综合评定不同，请换一份细则"_s.arg(detail);
    case OverallFault::NotOfHundred: return u"这份细则的满分是 %1，不是 100，请用 of 写明满分"_s.arg(detail);
    case OverallFault::NoFullMark: return u"细则“%1”没有满分，请用 of 写明多少分折为 100"_s.arg(detail);
    case OverallFault::SeveralUnits: return u"细则“%1”按几种单位分别计，没有一个总分，请换一份细则"_s.arg(detail);
    }
    Q_UNREACHABLE();
}

QString overallPlaceText(const OverallSheet &sheet, const QString &path)
{
    static const QRegularExpression form{u"^(?:stages\\[(\\d+)\\])?\\.?(?:parts\\[(\\d+)\\])?"_s};
    const QRegularExpressionMatch match = form.match(path);
    const bool hasStage = match.hasCaptured(1) && !match.captured(1).isEmpty();
    const auto stage = static_cast<std::size_t>(match.captured(1).toULongLong());
    if (stage >= sheet.stages.size())
        return {};
    const std::vector<OverallPart> &parts = sheet.stages[stage].parts;
    const auto part = static_cast<std::size_t>(match.captured(2).toULongLong());
    const QString name = hasStage ? u"阶段“%1”"_s.arg(sheet.stages[stage].name) : QString{};
    if (match.captured(2).isEmpty() || part >= parts.size())
        return name;
    return name + u"“%1”"_s.arg(parts[part].rubric);
}

} // namespace yanben
