#include "documents/words/scoring/total_text.h"

#include "documents/words/scoring/publication_text.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "documents/words/scoring/step_words.h"
#include "documents/words/scoring/working_text.h"
#include "domain/rubric/checks/rubric_check.h"
#include "domain/rubric/vetoes.h"
#include "scoring/spread.h"

#include <QStringList>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostNamed = 12;

QString number(const Points points)
{
    return readableNumber(Exact{points});
}

QString summed(std::span<const Exact> values, const Exact &sum)
{
    if (values.empty())
        return u"0"_s;
    const std::vector<Exact> others{values.begin() + 1, values.end()};
    return others.empty() ? readableNumber(sum) : joinSigned(values.front(), others) + u" = "_s + readableNumber(sum);
}

QString namesOf(const std::vector<std::size_t> &places, const std::vector<QString> &names)
{
    QStringList list;
    for (std::size_t i = 0; i < std::min(places.size(), mostNamed); ++i)
        list << names[places[i]];
    return list.join(u'、') + (places.size() > mostNamed ? u"等"_s : QString{});
}

QString inRisingOrder(std::vector<Exact> values)
{
    std::ranges::sort(values);
    QStringList list;
    for (const Exact &value : values)
        list << readableNumber(value);
    return list.join(u'、');
}

/// `rank` of how many, who stands higher and who shares the place.
QString standingWords(int rank, int ranked, int before, const std::vector<std::size_t> &with,
                      const std::vector<QString> &names)
{
    QString text = u"第%1名：共%2份参加排名，"_s.arg(rank).arg(ranked);
    text += before == 0 ? u"没有更高的"_s : u"%1份更高"_s.arg(before);
    if (!with.empty())
        text += u"，与%1同分并列，并列者名次相同"_s.arg(namesOf(with, names));
    return text;
}

QString roundingRule(const Rounding &rounding)
{
    const QString places = rounding.decimals == 0 ? u"取整数"_s : u"保留%1位小数"_s.arg(rounding.decimals);
    return roundingWord(rounding.mode) + (rounding.mode == RoundingMode::Down ? u"，"_s : QString{}) + places;
}

QString conversionRule(const RubricSheet &sheet)
{
    const Conversion &convert = *sheet.terms.convert;
    const QString to = convert.to.toString();
    const QString by =
        convert.of == ConvertBase::All ? weightSum(sheet).toString() + u"（全部条目的满分）"_s : u"可得分"_s;
    return u"折算到%1%2：得分×%1÷%3，%4"_s.arg(to, sheet.terms.unit, by, roundingRule(sheet.terms.rounding));
}

} // namespace

QString totalRuleText(const RubricSheet &sheet)
{
    const RubricTerms &terms = sheet.terms;
    QStringList sum;
    if (terms.total.base != Points{})
        sum << u"基础分%1"_s.arg(terms.total.base.toString());
    if (terms.bonusCap)
        sum << u"加分最多计%1"_s.arg(terms.bonusCap->toString());
    // That nothing falls below 0 is what everybody expects.
    if (terms.total.floor && *terms.total.floor != Points{})
        sum << u"总分保底%1"_s.arg(terms.total.floor->toString());
    if (terms.total.cap)
        sum << u"总分封顶%1"_s.arg(terms.total.cap->toString());
    QStringList rules{sum.join(u'，')};
    if (terms.convert)
        rules << conversionRule(sheet);
    rules.removeAll(QString{});
    return rules.join(u'；');
}

QString roundedText(const Exact &exact, const Decimal &total, RoundingMode mode)
{
    const QString places = total.scale() == 0 ? u"取整数"_s : u"保留%1位小数"_s.arg(total.scale());
    const QString word = roundingWord(mode) + (mode == RoundingMode::Down ? u"，"_s : QString{});
    return u"精确值 %1，%2%3 → %4"_s.arg(readableNumber(exact), word, places,
                                         readableNumber(total.toExact()) == total.toString()
                                             ? total.toString()
                                             : QString{total.toString()}.replace(u'-', QChar{0x2212}));
}

QString totalText(const TotalWorking &working)
{
    if (working.contradicts)
        return contradictionText();
    QStringList clauses;
    for (const QString &veto : working.zeroedBy)
        clauses << u"一票否决“%1”：总分计0"_s.arg(veto);
    for (const Veto &veto : working.criteriaZeroed)
        clauses << vetoWords(veto);
    const bool isEmpty = working.own.parts.empty() && working.own.bonuses.empty() && working.others.empty();
    if (isEmpty && !working.dividesByNothing) // that is told at the end
        clauses << u"没有一条计入"_s;
    clauses << u"条目 "_s + summed(working.own.parts, working.own.sum);
    std::vector<Exact> whole{working.own.sum};
    if (!working.own.bonuses.empty()) {
        QString bonus = u"加分 "_s + summed(working.own.bonuses, working.own.bonus);
        if (working.bonusCut)
            bonus += u"，加分封顶%1 → %1"_s.arg(number(*working.bonusCut));
        clauses << bonus;
        whole.push_back(working.bonusCut ? Exact{*working.bonusCut} : working.own.bonus);
    }
    if (working.base != Points{}) {
        clauses << u"基础分 "_s + number(working.base);
        whole.emplace_back(working.base);
    }
    if (whole.size() > 1)
        clauses << summed(whole, working.sum);
    Exact value = working.sum;
    if (working.limit) {
        clauses << (working.limit->limit == Limit::Cap ? u"总分封顶%1 → %1"_s : u"总分保底%1 → %1"_s)
                       .arg(number(working.limit->bound));
        value = working.limit->bound;
    }
    if (working.converted) {
        const TotalConversion &converted = *working.converted;
        clauses << u"折算 %1 × %2 ÷ %3（%4）"_s.arg(readableNumber(value), number(converted.to), number(converted.by),
                                                    converted.of == ConvertBase::All ? u"全部条目的满分"_s
                                                                                     : u"可得分"_s);
    }
    if (!working.exact || !working.total)
        clauses << (working.dividesByNothing ? nothingPossibleText() : u"无法计算总分"_s);
    else if (!working.zeroedBy.empty())
        clauses << u"总分 → "_s + working.total->toString();
    else
        clauses << roundedText(*working.exact, *working.total, working.rounding.mode);
    QString text = clauses.join(u'，');
    for (const SumWorking &other : working.others) {
        std::vector<Exact> parts = other.parts;
        parts.insert(parts.end(), other.bonuses.begin(), other.bonuses.end());
        text += u"\n另计（%1）："_s.arg(other.unit) + summed(parts, other.sum + other.bonus);
    }
    return text;
}

QString subtotalName(const SectionSubtotal &sum)
{
    return u"小计："_s + sum.name;
}

QString sectionText(const SectionSubtotal &sum)
{
    const QString counted = sum.parts.empty() ? u"没有计入的得分"_s : summed(sum.parts, sum.sum);
    if (sum.open == 0)
        return sum.parts.empty() ? counted : counted + u"，满分"_s + number(sum.possible);
    return (sum.parts.empty() ? counted : counted + u"，计入的满分"_s + number(sum.possible)) + u"；"_s +
           provisionalText(sum.open);
}

QString provisionalText(int open)
{
    return open > 0 ? u"暂计，还有%1条未定"_s.arg(open) : u"暂计"_s;
}

QString nothingPossibleText()
{
    return u"没有一条计入，可得分为0，无法折算，没有总分和名次"_s;
}

QString nothingCountedText()
{
    return u"没有一条计入，总分不是评出来的"_s;
}

QString possibleText(const RubricSheet &sheet, const SheetResult &result)
{
    if (result.contradicts)
        return contradictionText();
    std::vector<Exact> counted;
    Exact sum;
    QStringList out;
    for (std::size_t i = 0; i < std::min(sheet.criteria.size(), result.outcomes.size()); ++i) {
        const CriterionSpec &criterion = sheet.criteria[i];
        const Outcome &outcome = result.outcomes[i];
        if (criterion.bonus || (criterion.unit && *criterion.unit != sheet.terms.unit))
            continue;
        if (outcome.counted) {
            counted.emplace_back(criterion.weight.value_or(Points{}));
            sum += counted.back();
            continue;
        }
        const QString why = outcome.state == RecordState::Exempt          ? u"免考核"_s
                            : outcome.state == RecordState::NotApplicable ? u"不适用"_s
                                                                          : u"未评"_s;
        out << u"%1（%2）"_s.arg(criterion.title, why);
    }
    QString text = u"计入的%1条满分 "_s.arg(counted.size()) + summed(counted, sum);
    if (!out.isEmpty())
        text += u"；不计入："_s + out.join(u'、');
    return text;
}

QString rateWorkingText(const SheetResult &result)
{
    if (result.contradicts)
        return contradictionText();
    const std::optional<Exact> rate = result.rate();
    if (!rate)
        return u"没有可得分，不计算得分率"_s;
    if (result.zeroed)
        return u"一票否决，总分计0，得分率 0.0%"_s +
               (result.earned.isZero() ? QString{} : u"；条目得分 %1 不计"_s.arg(readableNumber(result.earned)));
    const Exact percent = *rate * Exact{100};
    return u"条目得分 %1 ÷ 可得分 %2 = %3%，取一位小数 → %4%"_s.arg(
               readableNumber(result.earned), number(*result.possible), readableNumber(percent),
               Decimal::round(percent, 1, RoundingMode::HalfUp).toString()) +
           rateRemark(result);
}

QString rateRemark(const SheetResult &result)
{
    if (result.contradicts || !result.rate())
        return {};
    if (result.zeroed)
        return result.earned.isZero() ? QString{} : u"（一票否决，总分计0）"_s;
    const bool isWhole = result.beforeConverting.value_or(result.earned) == result.earned;
    return isWhole ? QString{} : u"（只计条目得分，不含加分、基础分和总分的封顶保底）"_s;
}

QString rankWorkingText(std::span<const SheetResult> results, std::size_t place, const std::vector<QString> &names)
{
    const SheetResult &own = results[place];
    const std::optional<RankWorking> working = rankWorking(results, place);
    if (!working)
        return own.contradicts   ? contradictionText()
               : own.tooLarge    ? u"总分太大，不能精确计算，不参加排名"_s
               : own.provisional ? provisionalText(own.blocking) + u"，不参加排名"_s
               : own.unjudged    ? nothingCountedText() + u"，不参加排名"_s
                                 : u"没有总分，不参加排名"_s;
    QString text = standingWords(*own.rank, working->ranked, working->before, working->with, names);
    if (own.total)
        text += u"（按总分 %1）"_s.arg(own.total->toString());
    if (working->isLast)
        text += u"；一票否决，排在其他人之后"_s;
    return text;
}

QString placeText(std::span<const std::optional<Exact>> points, std::size_t place, const std::vector<QString> &names)
{
    if (!points[place])
        return u"没有得分，不参加本条排名"_s;
    const std::vector<std::optional<int>> places = placesByPoints(points);
    int ranked = 0;
    std::vector<std::size_t> with;
    for (std::size_t i = 0; i < points.size(); ++i) {
        ranked += points[i] ? 1 : 0;
        if (i != place && points[i] == points[place])
            with.push_back(i);
    }
    return standingWords(*places[place], ranked, *places[place] - 1, with, names) +
           u"（按本条得分 %1）"_s.arg(readableNumber(*points[place]));
}

QString gradeText(const RubricTerms &terms, const SheetResult &result, std::span<const QString> vetoes)
{
    if (result.contradicts)
        return contradictionText();
    QStringList clauses;
    if (terms.grades.empty())
        clauses << u"细则没有设等次"_s;
    else if (result.tooLarge)
        clauses << u"总分太大，不能精确计算，不评等次"_s;
    else if (result.provisional)
        clauses << provisionalText(result.blocking) + u"，不评等次"_s;
    else if (!result.total)
        clauses << u"没有总分，不评等次"_s;
    else if (result.unjudged)
        clauses << nothingCountedText() + u"，不评等次"_s;
    else if (!result.grade)
        clauses << u"总分 %1，未达各等次"_s.arg(result.total->toString());
    for (const QString &name : vetoes) {
        if (const Veto *veto = vetoNamed(terms, name))
            clauses << vetoWords(*veto);
    }
    const auto grade = result.grade ? std::ranges::find(terms.grades, *result.grade, &Grade::name) : terms.grades.end();
    if (grade != terms.grades.end() && result.total) {
        QString reached = u"总分 "_s + result.total->toString();
        if (grade->atLeast)
            reached += u" ≥ "_s + number(*grade->atLeast);
        const auto above = grade == terms.grades.begin() ? terms.grades.end() : grade - 1;
        if (above != terms.grades.end() && above->atLeast && result.total->toExact() < Exact{*above->atLeast})
            reached += u"，< %1（%2）"_s.arg(number(*above->atLeast), above->name);
        clauses << reached + u" → "_s + gradeBesideVetoes(grade->name, result.notEligible);
    }
    return clauses.join(u'，');
}

QString quotaText(const QuotaExceeded &exceeded, const std::vector<QString> &names)
{
    const QString text = u"“%1”有%2份，%3份完整成绩的%4%最多%5份；边界上：%6"_s.arg(
        exceeded.grade, QString::number(exceeded.have), QString::number(exceeded.of), exceeded.percent.toString(),
        QString::number(exceeded.allowed), namesOf(exceeded.atBorder, names));
    return exceeded.tied ? text + u"，同分的跨在边界两边"_s : text;
}

QString averageText(std::span<const Exact> values, int leftOut)
{
    const QString rest = leftOut > 0 ? u"；%1份没有计入的得分"_s.arg(leftOut) : QString{};
    if (values.empty())
        return u"没有计入的得分"_s + rest;
    Exact sum;
    for (const Exact &value : values)
        sum += value;
    const Exact mean = sum / Exact{static_cast<std::int64_t>(values.size())};
    return u"%1份合计 %2 ÷ %1 = %3 → %4"_s.arg(QString::number(values.size()), readableNumber(sum),
                                               readableNumber(mean),
                                               Decimal::round(mean, 2, RoundingMode::HalfUp).toString()) +
           rest;
}

QString spreadWorkingText(std::span<const Exact> values)
{
    const std::optional<Spread> spread = spreadOf({values.begin(), values.end()});
    if (!spread)
        return u"没有计入的得分"_s;
    std::vector<Exact> distances;
    for (const Exact &value : values)
        distances.push_back(value < spread->median ? spread->median - value : value - spread->median);
    return u"%1个数从低到高：%2；最低 %3，最高 %4，中位数 %5；与中位数的差从小到大：%6；绝对中位差 %7"_s.arg(
        QString::number(spread->count), inRisingOrder({values.begin(), values.end()}), readableNumber(spread->lowest),
        readableNumber(spread->highest), readableNumber(spread->median), inRisingOrder(std::move(distances)),
        readableNumber(spread->deviation));
}

QString progressText(int concerned, const std::vector<QString> &open)
{
    QString text = u"应评%1份，已定%2份"_s.arg(concerned).arg(static_cast<std::size_t>(concerned) - open.size());
    if (open.empty())
        return text;
    return text + u"，未评%1份："_s.arg(open.size()) + QStringList(open.begin(), open.end()).join(u'、');
}

QString policyText(const Outcome &outcome, const QString &unit)
{
    const bool isGiven =
        outcome.points && (outcome.state == RecordState::Missing || outcome.state == RecordState::Exempt ||
                           outcome.state == RecordState::NotApplicable);
    if (!isGiven)
        return {};
    // What a veto took away was given first; where nothing was, the 0 is the veto's.
    const auto *veto = outcome.working.empty() ? nullptr : std::get_if<VetoStep>(&outcome.working.back());
    const std::optional<Exact> given = veto ? veto->before : outcome.points;
    return given ? u"按细则计%1%2"_s.arg(readableNumber(*given), unit) : QString{};
}

} // namespace yanben
