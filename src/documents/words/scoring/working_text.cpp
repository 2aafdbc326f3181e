#include "documents/words/scoring/working_text.h"

#include "documents/words/scoring/step_words.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// What is said last is this number: 10 or … = 10.
bool endsInNumber(const QString &text, const QString &number)
{
    return text == number || text.endsWith(u' ' + number);
}

// Turns steps into clauses. A tally's sum is one clause at its end, so the base and the cases wait for it.
class Wording
{
public:
    void operator()(const BaseStep &step)
    {
        m_base = step.base;
        m_tally = true;
    }
    void operator()(const CountStep &step)
    {
        addCase(u"%1 × %2 = "_s.arg(timesText(step.name, step.count.toString()), withMinus(step.each.toString())),
                Exact{step.each} * Exact{step.count}, step.sum, step.capped);
    }
    void operator()(const AmountsStep &step)
    {
        Exact full;
        for (const Points amount : step.amounts)
            full += amount;
        addCase(u"%1 %2 = "_s.arg(step.name, listedPoints(step.amounts)), full, step.sum, step.capped);
    }
    void operator()(const CarryStep &step)
    {
        add(u"%1折为%2"_s.arg(timesText(step.of, QString::number(step.every * step.times)),
                              timesText(step.as, QString::number(step.times))));
    }
    void operator()(const ZeroStep &step) { add(timesText(step.name, step.count.toString()) + u"，计0分"_s); }
    void operator()(const RatingsStep &step) { add(ratingsText(step)); }
    void operator()(const LevelStep &step)
    {
        QString text = step.heldFrom ? u"%1降为%2"_s.arg(*step.heldFrom, step.name) : step.name;
        const QString points = step.points ? withMinus(step.points->toString()) : QString{};
        if (step.points && step.name != points + u'分')
            text += u" → "_s + points;
        add(text);
    }
    void operator()(const CombineStep &step) { add(combineText(step)); }
    void operator()(const QuotaStep &step)
    {
        add(u"完成%1，要求%2"_s.arg(step.count.toString(), step.required.toString()));
        if (step.proportional && !step.lost.isZero()) {
            add(u"%1 × %2 ÷ %3 = %4"_s.arg(withMinus(step.full.toString()), step.count.toString(),
                                           step.required.toString(), readableNumber(Exact{step.full} - step.lost)));
            return;
        }
        std::vector<Exact> changes;
        if (!step.lost.isZero())
            changes.push_back(-step.lost);
        if (!step.extra.isZero())
            changes.push_back(step.extra);
        addSum(step.full, changes);
    }
    void operator()(const BandStep &step)
    {
        const QString value = readableNumber(step.value);
        closeTally();
        const bool isSaid = step.isComputed && !m_clauses.isEmpty() && endsInNumber(m_clauses.back(), value);
        QString text = isSaid ? bandName(step) : u"%1，%2"_s.arg(value, bandName(step));
        if (step.points)
            text += u" → "_s + withMinus(step.points->toString());
        add(text);
    }
    void operator()(const RankStepTaken &step)
    {
        if (step.change && step.change->isZero())
            add(u"名次不变 → %1"_s.arg(readableNumber(step.result)));
        else if (step.change)
            add(u"名次%1%2 → %3"_s.arg(step.change->isNegative() ? u"下降"_s : u"上升"_s, magnitude(*step.change),
                                       readableNumber(step.result)));
        else
            add(u"第%1名%2 → %3"_s.arg(readableNumber(*step.rank),
                                       step.line ? onLine(*step.line, *step.rank) : QString{},
                                       readableNumber(step.result)));
    }
    void operator()(const AwardStep &step)
    {
        QString text = step.level + step.prize.value_or(QString{});
        if (step.factor == Factor::whole(1))
            text += u' ' + withMinus(step.points.toString());
        else
            text += u" %1 × %2 = %3"_s.arg(withMinus(step.points.toString()), step.factor.toString(),
                                           readableNumber(step.result));
        add(text);
    }
    void operator()(const ConditionStep &step)
    {
        if (!step.met)
            return;
        add(step.points ? u"%1 %2"_s.arg(step.name, withMinus(step.points->toString())) : step.name);
    }
    void operator()(const ConvertStep &step)
    {
        if (step.cut)
            add(u"%1，每天最多%2 → %3"_s.arg(step.cut->before.toString(), step.cut->cap.toString(),
                                             step.sum.toString()));
        const bool isCut = Exact{step.sum} / Exact{step.per} * Exact{step.points} != step.result;
        add(u"%1 ÷ %2%3 × %4 = %5"_s.arg(step.sum.toString(), step.per.toString(), isCut ? u" 取整"_s : QString{},
                                         withMinus(step.points.toString()), readableNumber(step.result)));
    }
    void operator()(const RatioStep &step)
    {
        add(u"%1 × %2 ÷ %3 = %4"_s.arg(step.full.toString(), step.value.toString(), step.reference.toString(),
                                       readableNumber(step.result)));
    }
    void operator()(const PartStep &step)
    {
        closeTally();
        if (!m_clauses.isEmpty() && m_clauses.back() == readableNumber(step.points))
            m_clauses.removeLast(); // the part's own working was this number
        add(u"%1 %2 × %3 = %4"_s.arg(step.name, readableNumber(step.points), step.factor.toString(),
                                     readableNumber(step.result)));
    }
    void operator()(const OverrideStep &step)
    {
        add(u"%1 %2 %3 %4%5 → %6"_s.arg(step.measure, withMinus(step.value.toString()), comparisonText(step.comparison),
                                        withMinus(step.limit.toString()),
                                        step.name ? u"，%1"_s.arg(*step.name) : QString{},
                                        withMinus(step.points.toString())));
    }
    void operator()(const PanelStep &step)
    {
        QStringList marks;
        for (const PanelMark &mark : step.marks) {
            const QString points = readableNumber(mark.points);
            const QString level = mark.level.value_or(QString{});
            // A level may be called by its points: 4分.
            marks.append(level.isEmpty() ? points : level == points + u'分' ? level : level + u' ' + points);
        }
        if (!marks.isEmpty())
            add(u"%1人评分（%2）"_s.arg(marks.size()).arg(marks.join(u"、"_s)));
        if (!step.result) {
            add(marks.isEmpty() ? u"评分人未交，直接确定"_s : u"复核确定"_s);
            return;
        }
        if (step.exceeded) {
            const Exact apart = step.marks.back().points - step.marks.front().points;
            add(u"最高与最低相差%1，超过限度%2，但过半数相差不超过%2"_s.arg(readableNumber(apart),
                                                                            step.exceeded->toString()));
        }
        if (step.dropped > 0)
            add(u"去掉一个最高分和一个最低分"_s);
        add(panelWord(step) + u' ' + readableNumber(*step.result));
    }
    // These come after the ending, which the steps before them may still lack.
    void operator()(const RoundStep &) {}
    void operator()(const VetoStep &) {}
    void operator()(const LimitStep &step)
    {
        closeTally();
        const QString bound = withMinus(step.bound.toString());
        add((step.limit == Limit::Cap ? u"封顶%1 → %1"_s : u"保底%1 → %1"_s).arg(bound));
    }

    QString text()
    {
        closeTally();
        return m_clauses.join(u"，"_s);
    }

private:
    void add(const QString &clause) { m_clauses.append(clause); }

    /// `full` is what the case would give without a cap of its own, which bounds its size.
    void addCase(const QString &working, const Exact &full, const Exact &sum, bool capped)
    {
        const QString cut = u"，该项最多%1 → %2"_s.arg(magnitude(sum), readableNumber(sum));
        add(working + readableNumber(full) + (capped ? cut : QString{}));
        m_cases.push_back(sum);
    }

    void addSum(Points first, const std::vector<Exact> &changes)
    {
        Exact sum = first;
        for (const Exact &change : changes)
            sum += change;
        if (changes.empty())
            add(withMinus(first.toString()));
        else
            add(joinSigned(first, changes) + u" = "_s + readableNumber(sum));
    }

    // From a base of 0 with one case, the case's own clause already says it all.
    void closeTally()
    {
        if (!m_tally)
            return;
        if (m_base != Points{} || m_cases.size() != 1) {
            if (m_base == Points{} && m_cases.size() > 1)
                add(joinSigned(m_cases.front(), {m_cases.begin() + 1, m_cases.end()}) + u" = "_s + total());
            else if (m_base != Points{} && m_cases.empty())
                add(u"没有事项，基础分 "_s + withMinus(m_base.toString()));
            else
                addSum(m_base, m_cases);
        }
        m_tally = false;
        m_cases.clear();
    }

    QString total() const
    {
        Exact sum;
        for (const Exact &each : m_cases)
            sum += each;
        return readableNumber(sum);
    }

    QStringList m_clauses;
    bool m_tally = false;
    Points m_base;
    std::vector<Exact> m_cases;
};

/// What the steps leave open: that nothing was there, and what conditions that count together give.
QString ending(std::span<const WorkingStep> steps, const Exact &reached)
{
    const QString points = u" → "_s + readableNumber(reached);
    if (steps.empty())
        return u"没有事项"_s + points;
    bool isAnyMet = false;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const auto *condition = std::get_if<ConditionStep>(&*step);
        if (!condition)
            break;
        if (condition->met && condition->points)
            return {};
        isAnyMet = isAnyMet || condition->met;
    }
    if (!std::holds_alternative<ConditionStep>(steps.back()))
        return {};
    return isAnyMet ? points : u"均未达到"_s + points;
}

/// 50 − 3.25 = 46.75，四舍五入为 46.8
QString withRounding(const QString &before, const RoundStep &step)
{
    const QString exact = readableNumber(step.before);
    QString text = before;
    if (!endsInNumber(before, exact))
        text += (before.isEmpty() ? QString{} : u"，"_s) + exact;
    return text + u"，%1为 %2"_s.arg(roundingWord(step.mode), readableNumber(step.result.toExact()));
}

/// 10 − 1 = 9 → 0（师德失范：本项计0分）
QString withVeto(const QString &before, const VetoStep &step)
{
    const QString why = QStringList(step.vetoes.begin(), step.vetoes.end()).join(u'、') + u"：本项计0分"_s;
    if (!step.before || step.before->isZero())
        return before.isEmpty() ? why : before + u'，' + why;
    const QString lost = readableNumber(*step.before);
    QString text = before;
    if (!endsInNumber(before, lost))
        text += (before.isEmpty() ? QString{} : u"，"_s) + lost;
    return text + u" → 0（%1）"_s.arg(why);
}

} // namespace

QString workingText(const Outcome &outcome)
{
    std::span<const WorkingStep> steps = outcome.working;
    const auto *veto = steps.empty() ? nullptr : std::get_if<VetoStep>(&steps.back());
    if (veto)
        steps = steps.first(steps.size() - 1);
    const auto *round = steps.empty() ? nullptr : std::get_if<RoundStep>(&steps.back());
    if (round)
        steps = steps.first(steps.size() - 1);
    QString text;
    if (outcome.fault) {
        text = faultText(*outcome.fault);
    } else {
        Wording wording;
        for (const WorkingStep &step : steps)
            std::visit(wording, step);
        text = wording.text();
        const std::optional<Exact> reached = round  ? std::optional{round->before}
                                             : veto ? veto->before
                                                    : outcome.points;
        if (outcome.state == RecordState::Recorded && reached)
            text += ending(steps, *reached);
        if (round)
            text = withRounding(text, *round);
    }
    return veto ? withVeto(text, *veto) : text;
}

} // namespace yanben
