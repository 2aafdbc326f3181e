// Marks by a measured value: bands, places, shares and hours.
#include "domain/words/bound_words.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct Reach
{
    Amount from = {};
    bool above = false;
    std::optional<Amount> last = {};  ///< of 80—89
    std::optional<Amount> below = {}; ///< what the band begins after: 90以下
    std::optional<Points> points = {};
};

class BandsReader
{
public:
    BandsReader(const FoldedWords &words, std::optional<Points> weight) : m_reading{words, weight} {}

    std::optional<RuleProposal> read()
    {
        for (const Clause &clause : m_reading.clauses())
            readClause(clause);
        if (m_reaches.empty() || m_reaches.size() + (m_otherwise ? 1 : 0) < 2 || m_units.size() > 1)
            return std::nullopt;
        std::ranges::stable_sort(m_reaches, [](const Reach &a, const Reach &b) { return a.from > b.from; });
        if (!isGapless())
            return std::nullopt;
        BandsRule rule;
        for (const Reach &each : m_reaches)
            rule.bands.push_back({.above = each.above, .limit = each.from, .points = each.points});
        rule.otherwise.points = m_otherwise;
        if (!m_otherwise)
            m_reading.leaveOpen(UnstatedParameter::Floor);
        return m_reading.finish(rule);
    }

private:
    bool readClause(const Clause &clause)
    {
        static const QRegularExpression atLeast =
            wordPattern(u"^(?<head>\\D*?)(?<more>不低于|不少于|达到?|≥|满)?(?<a>{N})(?<u>%|分|{U})?(?<up>"
                        u"及?以上|或以上)?"
                        u"(?:但?(?:不足|不满|未满)(?<b>{N})(?:%|分|{U})?)?(?:者|的)?(?:{G})?(?<p>{N})分$");
        static const QRegularExpression range = wordPattern(u"^(?<head>\\D*?)(?<a>{N})(?<u>%|分|{U})?(?:-+|至|到)(?<b>{"
                                                            u"N})(?<w>%|分|{U})(?:者|的)?(?:{G})?(?<p>{N})分$");
        static const QRegularExpression above = wordPattern(
            u"^(?<head>\\D*?)(?:超过|高于|大于|多于|>)(?<a>{N})(?<u>%|分|{U})?(?:者|的)?(?:{G})?(?<p>{N})分$");
        static const QRegularExpression below = wordPattern(
            u"^(?<head>\\D*?)(?<less>不足|不满|低于|少于|未达到?|不到|小于|<)?(?<a>{N})(?<u>%|分|{U})?(?<down>及?以下)?"
            u"(?:者|的)?(?:(?:{G})?(?<p>{N})分|(?<none>不得分|不计分))$");
        static const QRegularExpression rest =
            wordPattern(u"^(?:其[他它余]|否则)(?:情况|均|的|者)*(?:(?:{G})?(?<p>{N})分|(?<none>不得分|不计分))$");
        static const QRegularExpression otherRule{u"[扣减每第名奖]|[加少缺]"_s};
        Reach reach;
        if (const auto match = rest.match(clause.text); match.hasMatch())
            return takeOtherwise(clause, match);
        if (const auto match = range.match(clause.text); match.hasMatch()) {
            reach.last = numberOf(match.capturedView(u"b"));
            return reach.last && take(clause, match, match.captured(u"w"), reach, otherRule);
        }
        if (const auto match = above.match(clause.text); match.hasMatch()) {
            reach.above = true;
            return take(clause, match, match.captured(u"u"), reach, otherRule);
        }
        if (const auto match = below.match(clause.text);
            match.hasMatch() && (match.captured(u"less").isEmpty() != match.captured(u"down").isEmpty())) {
            m_below = numberOf(match.capturedView(u"a"));
            m_isBelowStrict = !match.captured(u"less").isEmpty();
            noteUnit(match.captured(u"u"));
            return m_below && !otherRule.match(match.captured(u"head")).hasMatch() && takeOtherwise(clause, match);
        }
        const auto match = atLeast.match(clause.text);
        const bool isLimit = !match.captured(u"more").isEmpty() || !match.captured(u"up").isEmpty();
        // Nothing lies above 100%.
        const bool isWhole = match.captured(u"u") == u"%"_s && match.captured(u"a") == u"100"_s;
        if (!match.hasMatch() || !(isLimit || isWhole))
            return false;
        if (!match.captured(u"b").isEmpty()) {
            reach.below = numberOf(match.capturedView(u"b"));
            if (!reach.below)
                return false;
        }
        return take(clause, match, match.captured(u"u"), reach, otherRule);
    }

    bool take(const Clause &clause, const QRegularExpressionMatch &match, const QString &unit, Reach reach,
              const QRegularExpression &otherRule)
    {
        const auto from = numberOf(match.capturedView(u"a"));
        const auto points = numberOf(match.capturedView(u"p"));
        if (!from || !points || otherRule.match(match.captured(u"head")).hasMatch())
            return false;
        reach.from = *from;
        reach.points = *points;
        noteUnit(unit);
        m_reaches.push_back(reach);
        m_reading.take(ProposalPart::Choice, clause);
        return true;
    }

    bool takeOtherwise(const Clause &clause, const QRegularExpressionMatch &match)
    {
        const bool isNone = !match.captured(u"none").isEmpty();
        const auto points = isNone ? std::optional{Points{}} : numberOf(match.capturedView(u"p"));
        if (!points || m_otherwise)
            return false;
        m_otherwise = points;
        m_reading.take(ProposalPart::Choice, clause);
        return true;
    }

    void noteUnit(const QString &unit)
    {
        if (!unit.isEmpty() && std::ranges::count(m_units, unit) == 0)
            m_units.push_back(unit);
    }

    /// Only what is counted in whole numbers may go on at 90 after 89: 89.5分 would have no band, and of 80—90, 90—100
    /// nobody knows where 90 belongs.
    bool isGapless() const
    {
        const bool isWhole = !m_units.empty() && m_units.front() != u"%"_s && m_units.front() != u"分"_s;
        const Reach *higher = nullptr;
        for (const Reach &each : m_reaches) {
            if (higher && (higher->from == each.from || *higher->points == *each.points))
                return false;
            if (each.last && !endsRight(each, higher, isWhole))
                return false;
            if (each.below && (!higher || higher->above || higher->from != *each.below))
                return false;
            higher = &each;
        }
        const Amount lowest = m_reaches.back().from;
        return !m_below || lowest == *m_below || (isWhole && !m_isBelowStrict && lowest == *m_below + Amount::whole(1));
    }

    static bool endsRight(const Reach &each, const Reach *higher, bool isWhole)
    {
        if (higher)
            return isWhole && !higher->above && higher->from == *each.last + Amount::whole(1);
        return !isWhole && *each.last == Amount::whole(100);
    }

    WordsReading m_reading;
    std::vector<Reach> m_reaches;
    std::optional<Points> m_otherwise;
    std::optional<Amount> m_below;
    bool m_isBelowStrict = false;
    std::vector<QString> m_units;
};

/// Adds places `first`…`last`, which have to follow on those before.
bool addPlaces(RankTable &table, int first, int last, Points points)
{
    const int next = table.steps.empty() ? 1 : table.steps.back().to + 1;
    if (first != next || last < first)
        return false;
    table.steps.push_back({.to = last, .points = points});
    return true;
}

/// 依次递减1分: the places that are named go down by the same step, and so do all behind them. None when they do not.
std::optional<RankSequence> descentFrom(const RankTable &table, Points step)
{
    const RankSequence sequence{.first = table.steps.front().points, .step = step};
    for (std::size_t i = 0; i < table.steps.size(); ++i) {
        const auto place = static_cast<int>(i);
        if (table.steps[i].to != place + 1 || table.steps[i].points != sequence.first - place * step)
            return std::nullopt;
    }
    return step > Points{} ? std::optional{sequence} : std::nullopt;
}

} // namespace

std::optional<RuleProposal> readBands(const FoldedWords &words, std::optional<Points> weight)
{
    return BandsReader{words, weight}.read();
}

std::optional<RuleProposal> readRank(const FoldedWords &words, std::optional<Points> weight)
{
    static const QRegularExpression one = wordPattern(
        u"(?<first>前)?第?(?<a>{N})(?:(?:(?:-+|至|到)第?|(?<and>、|和第?))(?<b>{N}))?名(?:均|各)?(?:{G})?(?<n>{N})分");
    static const QRegularExpression list =
        wordPattern(u"前(?<c>{N})名(?:分别|依次)(?:{G})?(?<list>{N}分?(?:[、,/]{N}分?)+)(?<=分)");
    static const QRegularExpression named =
        wordPattern(u"第?(?<names>[一二三四五六七八九](?:、[一二三四五六七八九])+)名(?:分别|依次)?(?:{G})?"
                    u"(?<list>{N}分?(?:[、,/]{N}分?)+)(?<=分)");
    static const QRegularExpression rest = wordPattern(
        u"(?:其[他它余]|以后|之后)(?:名次|各名|的|者)?(?:均|各|都)*(?:(?:{G})?(?<n>{N})分|(?<none>不得分|不计分))");
    static const QRegularExpression descent =
        wordPattern(u"^(?:以下|以后|往后|其后|其余)?(?:(?:依次|逐名|逐位|按名次|每(?:降|低|后|退后|下降)?(?:一|1)?(?:"
                    u"个?名次|名|位))"
                    u"(?:递减|递降|减少|减|降低|扣减|扣|少))(?<n>{N})分(?:为止)?$");
    static const QRegularExpression onward{u"^(?:其余|以下|以后|往后)?(?:(?:[以依]此|依次)类推|依次(?:递减|减少))$"_s};
    WordsReading reading{words, weight};
    RankTable table;
    const auto takeList = [&](const QRegularExpressionMatch &match, int count) {
        const auto points = numbersOf(match.captured(u"list").remove(u'分'));
        if (!points || static_cast<int>(points->size()) != count)
            return false;
        for (int i = 0; i < count; ++i)
            table.steps.push_back({.to = i + 1, .points = (*points)[static_cast<std::size_t>(i)]});
        reading.take(ProposalPart::Choice, match.capturedStart(), match.capturedLength());
        return true;
    };
    if (const auto match = list.match(reading.text()); match.hasMatch()) {
        const auto count = countOf(match.capturedView(u"c"));
        if (!count || !takeList(match, *count))
            return std::nullopt;
    } else if (const auto spread = named.match(reading.text()); spread.hasMatch()) {
        const QString names = spread.captured(u"names");
        const int count = static_cast<int>(names.size() + 1) / 2;
        if (!QStringView{u"一、二、三、四、五、六、七、八、九"}.startsWith(names) || !takeList(spread, count))
            return std::nullopt;
    } else {
        bool saysPlaces = false; // 带徒弟1名 is how many
        for (auto found = one.globalMatch(reading.text()); found.hasNext();) {
            const QRegularExpressionMatch item = found.next();
            const bool isFromFirst = !item.captured(u"first").isEmpty();
            const auto first = isFromFirst ? std::optional{1} : countOf(item.capturedView(u"a"));
            const auto last =
                item.captured(u"b").isEmpty() ? countOf(item.capturedView(u"a")) : countOf(item.capturedView(u"b"));
            const auto points = numberOf(item.capturedView(u"n"));
            const bool isPair = !item.captured(u"and").isEmpty();
            if (isPair && first && last && *last != *first + 1)
                return std::nullopt;
            if (!first || !last || !points || !addPlaces(table, *first, *last, *points))
                return std::nullopt;
            saysPlaces = saysPlaces || isFromFirst || !item.captured(u"b").isEmpty() || item.captured().contains(u'第');
            reading.take(ProposalPart::Choice, item.capturedStart(), item.capturedLength());
        }
        if (!saysPlaces)
            return std::nullopt;
    }
    if (table.steps.empty())
        return std::nullopt;
    if (const auto match = rest.match(reading.text()); match.hasMatch()) {
        table.beyond = match.captured(u"none").isEmpty() ? numberOf(match.capturedView(u"n")) : std::optional{Points{}};
        reading.take(ProposalPart::Choice, match.capturedStart(), match.capturedLength());
    }
    std::optional<RankSequence> sequence;
    bool isLastStated = false;
    for (const Clause &clause : reading.clauses()) {
        const auto bound = boundOf(clause.text, weight);
        const bool goesOn = onward.match(clause.text).hasMatch() && table.steps.size() > 1;
        if (const auto match = descent.match(clause.text); match.hasMatch() || goesOn) {
            const auto step = goesOn ? std::optional{table.steps[0].points - table.steps[1].points}
                                     : numberOf(match.capturedView(u"n"));
            sequence = step && !sequence && !table.beyond ? descentFrom(table, *step) : std::nullopt;
            if (!sequence)
                return std::nullopt;
            reading.take(ProposalPart::Each, clause);
        } else if (sequence && bound && bound->what == Bound::What::Floor) {
            sequence->last = *bound->points;
            isLastStated = true;
            reading.take(ProposalPart::Floor, clause);
        }
    }
    if (sequence ? !isLastStated : !table.beyond)
        reading.leaveOpen(UnstatedParameter::Floor);
    return sequence ? reading.finish(RankRule{.way = *sequence}) : reading.finish(RankRule{.way = table});
}

std::optional<RuleProposal> readConversion(const FoldedWords &words, std::optional<Points> weight)
{
    static const QRegularExpression pattern = wordPattern(
        u"^(?<head>[^每少缺扣]*)每(?<whole>满)?(?:参加|培训|完成)?(?<k>{N})?(?:个)?(?<u>课时|学时|小时|分钟|学分|天|元)"
        u"(?:{G}|折合?|折算为?)(?<n>{N})(?<v>{V})$");
    WordsReading reading{words, weight};
    std::optional<ConvertRule> rule;
    bool isCapSettled = false;
    for (const Clause &clause : reading.clauses()) {
        const QRegularExpressionMatch match = pattern.match(clause.text);
        if (!match.hasMatch()) {
            if (rule)
                takeCap(reading, clause, rule->cap, isCapSettled);
            continue;
        }
        const auto per =
            match.captured(u"k").isEmpty() ? std::optional{Amount::whole(1)} : numberOf(match.capturedView(u"k"));
        const auto points = numberOf(match.capturedView(u"n"));
        if (rule || !per || !points)
            return std::nullopt;
        rule = ConvertRule{.per = *per, .points = *points, .whole = !match.captured(u"whole").isEmpty()};
        reading.countIn(match.captured(u"v"));
        reading.take(ProposalPart::Each, clause);
    }
    if (!rule)
        return std::nullopt;
    if (!isCapSettled)
        reading.leaveOpen(UnstatedParameter::Cap);
    return reading.finish(*rule);
}

std::optional<RuleProposal> readProportion(const FoldedWords &words, std::optional<Points> weight)
{
    static const QRegularExpression pattern{u"按照?(?:实际|任务|活动)?(?:完成|达标|参加|出勤|参与|合格|上交)?(?:情况|"
                                            u"数量|次数)?的?比例(?:折算|计算|计|给|得|记|算)(?:得)?分|"
                                            "按(?:完成|出勤|达标|合格|参与)率(?:折算|计算|计|给|得|记|算)分|"
                                            "按照?[^,;。]{2,12}(?:与|占|除以)[^,;。]{2,12}(?:之比|比值|的比例)"
                                            "(?:折算|计算|计|给|得|记|算)(?:得)?分"_s};
    static const QRegularExpression required = wordPattern(
        u"^(?:[^\\d分]*?)(?:不少于|不得少于|至少|规定|应完成|应|要求|须)[^\\d分]{0,10}?(?<n>{N})(?<u>{U})$");
    WordsReading reading{words, weight};
    const QRegularExpressionMatch match = pattern.match(reading.text());
    if (!match.hasMatch() || !weight)
        return std::nullopt;
    reading.take(ProposalPart::Each, match.capturedStart(), match.capturedLength());
    std::optional<Amount> wanted;
    std::optional<Points> cap;
    bool isCapSettled = false;
    for (const Clause &clause : reading.clauses()) {
        if (takeCap(reading, clause, cap, isCapSettled))
            continue;
        const QRegularExpressionMatch found = required.match(clause.text);
        const auto number = found.hasMatch() ? numberOf(found.capturedView(u"n")) : std::nullopt;
        if (!number || clause.text.contains(u"每周"_s) || clause.text.contains(u"每月"_s))
            continue;
        if (wanted)
            return std::nullopt;
        wanted = number;
        reading.take(ProposalPart::Required, clause);
    }
    if (wanted)
        return reading.finish(
            QuotaRule{.required = *wanted, .full = *weight, .perMissing = Proportional{}, .cap = cap});
    reading.leaveOpen(UnstatedParameter::Required);
    if (!isCapSettled)
        reading.leaveOpen(UnstatedParameter::Cap);
    return reading.finish(RatioRule{.full = *weight, .cap = cap});
}

} // namespace yanben
