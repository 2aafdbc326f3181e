#include "documents/words/scoring/overall_text.h"

#include "documents/words/scoring/total_text.h"
#include "documents/words/scoring/working_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

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
        return part.rubric + (step.unjudged ? u"没有一条计入"_s : u"未评"_s);
    QString mark = part.rubric + u' ' + markText(*step.mark);
    if (!step.vetoes.empty())
        mark += u"（一票否决：%1）"_s.arg(QStringList{step.vetoes.begin(), step.vetoes.end()}.join(u'、'));
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

QString percentText(const std::optional<Points> &percent)
{
    return percent ? percent->toString() + u'%' : u"（占比未说明）"_s;
}

QString partsText(const std::vector<OverallPart> &parts)
{
    if (parts.size() == 1 && parts.front().percent == hundred && !parts.front().of)
        return parts.front().rubric;
    QStringList texts;
    for (const OverallPart &part : parts) {
        const QString name = part.rubric + (part.of ? u"（满分 %1）"_s.arg(part.of->toString()) : u" "_s);
        texts.append((part.percent ? name : name.trimmed()) + percentText(part.percent));
    }
    return texts.join(u" + "_s);
}

/// The terms for entering a stage, which read the result of `before`.
QString entryText(const EntryTerms &terms, const QString &before)
{
    if (const auto *best = std::get_if<BestEnter>(&terms))
        return u"%1前%2名入围"_s.arg(before).arg(best->count);
    return u"%1不低于%2分入围"_s.arg(before, std::get<EnterFrom>(terms).atLeast.toString());
}

QString stageTermsText(const OverallSheet &sheet, std::size_t place)
{
    const OverallStage &stage = sheet.stages[place];
    QString text = stage.name + (stage.percent ? u" "_s : QString{}) + percentText(stage.percent);
    if (stage.enter && place > 0)
        text += u'，' + entryText(*stage.enter, sheet.stages[place - 1].name);
    return stage.parts.empty() ? text : u"%1（%2）"_s.arg(text, partsText(stage.parts));
}

/// The stage that those decide about who were not let into it.
QString refusedText(const OverallSheet &sheet, const OverallResult &result)
{
    const std::size_t place = result.stages.size() - 1;
    const OverallStage &stage = sheet.stages.at(place);
    if (!stage.enter || place == 0)
        return {};
    const OverallStage &before = sheet.stages[place - 1];
    const StageResult &reached = result.stages[place - 1];
    QString text = u"入围条件：%1"_s.arg(entryText(*stage.enter, before.name));
    if (std::holds_alternative<BestEnter>(*stage.enter))
        text += u"，末位并列的一并入围"_s;
    if (reached.unjudged)
        return text + u"；%1有部分没有一条计入"_s.arg(before.name);
    return reached.total ? text + u"；%1得 %2"_s.arg(before.name, markText(*reached.total)) : text;
}

QString standingLine(const OverallSheet &sheet, const OverallResult &result)
{
    if (result.provisional)
        return u"还有部分未评或暂计，不定等次，不列名次"_s;
    if (result.unjudged)
        return u"有部分没有一条计入，不定等次，不列名次"_s;
    QStringList texts;
    if (result.grade)
        texts.append(u"等次 %1"_s.arg(*result.grade));
    else if (!sheet.grades.empty())
        texts.append(u"未达各等次"_s);
    if (result.rank)
        texts.append(u"名次 %1"_s.arg(*result.rank));
    return texts.join(u"，"_s);
}

/// Those that say nothing else beside the result.
QStringList otherVetoes(const OverallResult &result)
{
    QStringList names;
    for (const StageResult &stage : result.stages) {
        for (const OverallPartStep &part : stage.parts) {
            for (const QString &name : part.vetoes) {
                if (!names.contains(name) && std::ranges::count(result.notEligible, name) == 0)
                    names.append(name);
            }
        }
    }
    return names;
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
    return result.provisional ? u"暂计"_s : result.unjudged ? u"没有一条计入"_s : QString{};
}

QString overallTermsText(const OverallSheet &sheet)
{
    if (!sheet.hasStages())
        return partsText(sheet.stages.front().parts);
    QStringList stages;
    for (std::size_t place = 0; place < sheet.stages.size(); ++place)
        stages.append(stageTermsText(sheet, place));
    return stages.join(u"；"_s);
}

QString overallRemarkText(const OverallSheet &sheet, const OverallResult &result)
{
    if (result.isOut())
        return overallStandingText(sheet, result);
    QStringList texts;
    if (result.tooLarge)
        texts.append(u"得数太大，无法计算"_s);
    for (std::size_t place = 0; place < result.stages.size(); ++place) {
        if (result.stages[place].entered == Entered::Open) {
            texts.append(u"%1入围待定"_s.arg(sheet.stages.at(place).name));
            break; // those behind it are open for the same reason
        }
    }
    if (result.provisional)
        texts.append(u"暂计"_s);
    if (result.unjudged)
        texts.append(u"有部分没有一条计入"_s);
    QStringList vetoes = otherVetoes(result);
    // What a veto does is said once: beside a grade there.
    if (result.grade)
        vetoes.append({result.notEligible.begin(), result.notEligible.end()});
    if (!vetoes.isEmpty())
        texts.append(u"一票否决：%1"_s.arg(vetoes.join(u'、')));
    if (result.rankedLast)
        texts.append(vetoes.isEmpty() ? u"一票否决，排在最后"_s : u"排在最后"_s);
    for (const QString &name : result.notEligible) {
        if (!result.grade)
            texts.append(u"不能评优（%1）"_s.arg(name));
    }
    return texts.join(u"，"_s);
}

QString overallAccountText(const OverallSheet &sheet, const OverallResult &result)
{
    QStringList lines{overallWorkingText(sheet, result)};
    if (result.isOut()) {
        lines.append(refusedText(sheet, result));
    } else if (result.tooLarge) {
        lines.append(u"得数太大，无法准确计算，请核对满分和记录"_s);
    } else {
        if (result.exact && result.total)
            lines.append(roundedText(*result.exact, *result.total, sheet.mode));
        lines.append(standingLine(sheet, result));
    }
    if (result.rankedLast)
        lines.append(u"有一票否决，排在最后"_s);
    for (const QString &name : result.notEligible)
        lines.append(u"一票否决“%1”：不能评优"_s.arg(name));
    lines.removeAll(QString{});
    return lines.join(u'\n');
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
    case OverallFault::NotOfHundred: return u"这份细则的满分是 %1，不是 100，请写明满分（of）"_s.arg(detail);
    case OverallFault::NoFullMark: return u"细则“%1”没有满分，请写明多少分折为 100（of）"_s.arg(detail);
    case OverallFault::SeveralUnits: return u"细则“%1”按几种单位分别计，没有一个总分，请换一份细则"_s.arg(detail);
    case OverallFault::NoRubric: return u"细则“%1”已经删除，请改选一份细则"_s.arg(detail);
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
