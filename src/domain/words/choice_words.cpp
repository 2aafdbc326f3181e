// One of some levels, a mark up to a maximum, and parts that are there or not.
#include "domain/words/words_reading.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView levelWord =
    u"(?:第?[一二三四五六七八九1-9](?:档次|档|等级|等次|等|级|类|层次)(?:指标|指示)?|[A-Ea-e](?:档|等|级|类)?|"
    u"优秀|优良|优等|优|良好|良等|良|中等|中|较好|好|一般|基本合格|不合格|不及格|及格|合格|较差|差|基本达标|未达标|"
    u"不达标|"
    u"达标|待改进)";

QRegularExpression levelPattern(QString pattern)
{
    return wordPattern(pattern.replace(u"{L}"_s, levelWord.toString()));
}

/// 三档, 四个等次: the number of levels that the words announce before the first of them.
std::optional<int> announced(const QString &before)
{
    static const QRegularExpression pattern{
        u"(?<![第一二三四五六七八九])(?<c>[一二两三四五六七八九2-9])个?(?:档次|等级|等次|档|等|级|层次)"_s};
    const QRegularExpressionMatch match = pattern.match(before);
    return match.hasMatch() ? countOf(match.capturedView(u"c")) : std::nullopt;
}

class LevelsReader
{
public:
    LevelsReader(const FoldedWords &words, std::optional<Points> weight) : m_reading{words, weight} {}

    std::optional<RuleProposal> read()
    {
        // How many times it is judged can't be told from 取平均分 alone.
        static const QRegularExpression severalTimes{u"[取求计按](?:[^,;。]{0,4})平均|的平均|平均[值数]|取最[好高]"_s};
        if (severalTimes.match(m_reading.text()).hasMatch() || m_reading.speaksOfTaking())
            return std::nullopt;
        if (!readSpread() && !readNamed() && !readUnnamed())
            return std::nullopt;
        if (m_levels.size() < 2 || !putBestFirst())
            return std::nullopt;
        const auto count = announced(m_reading.text().left(m_from));
        if (count && *count != static_cast<int>(m_levels.size()))
            return std::nullopt;
        readAbsence();
        if (!m_isAbsenceStated && m_levels.back().points != Points{})
            m_reading.leaveOpen(UnstatedParameter::Absence);
        return m_reading.finish(LevelsRule{.levels = m_levels});
    }

private:
    void took(qsizetype from, qsizetype length)
    {
        m_from = m_from < 0 ? from : m_from;
        m_reading.take(ProposalPart::Choice, from, length);
    }

    /// 优、良、中分别为10、8、6分
    bool readSpread()
    {
        static const QRegularExpression pattern =
            levelPattern(u"(?<names>{L}(?:[、,/和]{L})+)(?:[一二两三四五六七八九]?个?(?:档次?|等次?|级))?(?:分别)?"
                         "(?:为|得|计|记|给)?(?<list>{N}分?(?:[、,/和]{N}分?)+)(?<=分)"_s);
        static const QRegularExpression each = levelPattern(u"{L}"_s);
        const QRegularExpressionMatch match = pattern.match(m_reading.text());
        if (!match.hasMatch())
            return false;
        const auto points = numbersOf(match.captured(u"list").remove(u'分'));
        std::vector<QString> names;
        for (auto found = each.globalMatch(match.captured(u"names")); found.hasNext();)
            names.push_back(found.next().captured());
        if (!points || points->size() != names.size())
            return false;
        for (std::size_t i = 0; i < names.size(); ++i)
            m_levels.push_back({.name = names[i], .points = (*points)[i]});
        took(match.capturedStart(), match.capturedLength());
        return true;
    }

    bool readNamed()
    {
        static const QRegularExpression item = levelPattern(u"(?<name>{L})(?:的|者)?(?:(?:{G}|\\()?(?<n>{N})分\\)?|"
                                                            "(?<none>不得分|不计分|不给分))"_s);
        static const QRegularExpression gap{u"^[,;。、/]*$"_s};
        std::vector<QRegularExpressionMatch> matches;
        for (auto found = item.globalMatch(m_reading.text()); found.hasNext();)
            matches.push_back(found.next());
        // 三档：8分、6分、4分 names no level.
        if (matches.size() < 2)
            return false;
        qsizetype end = matches.front().capturedStart();
        for (const QRegularExpressionMatch &match : matches) {
            const bool isNone = !match.captured(u"none").isEmpty();
            const auto points = isNone ? std::optional{Points{}} : numberOf(match.capturedView(u"n"));
            if (!points || !gap.match(m_reading.text().mid(end, match.capturedStart() - end)).hasMatch())
                return false;
            end = match.capturedEnd();
            m_levels.push_back({.name = m_reading.typed(match.capturedStart(u"name"), match.capturedLength(u"name")),
                                .points = *points});
            took(match.capturedStart(), match.capturedLength());
        }
        return true;
    }

    /// 三档：8分、6分、4分: named by their points.
    bool readUnnamed()
    {
        static const QRegularExpression run =
            wordPattern(u"(?<![\\d.])(?<list>{N}(?:(?:分[、,/和或]?|[、,/和或]){N})+分)");
        static const QRegularExpression levels{u"档|等次|等级|层次|分等"_s};
        const QRegularExpressionMatch match = run.match(m_reading.text());
        if (!match.hasMatch() || !levels.match(m_reading.text().left(match.capturedStart())).hasMatch())
            return false;
        const auto points = numbersOf(match.capturedView(u"list"));
        if (!points)
            return false;
        for (const Points each : *points)
            m_levels.push_back({.name = each.toString() + u'分', .points = each});
        took(match.capturedStart(), match.capturedLength());
        return true;
    }

    bool putBestFirst()
    {
        const auto best = [](const Level &a, const Level &b) { return *a.points > *b.points; };
        if (std::ranges::is_sorted(m_levels, [&](const Level &a, const Level &b) { return best(b, a); }) &&
            m_levels.front().points < m_levels.back().points)
            m_levels = std::vector<Level>{m_levels.rbegin(), m_levels.rend()};
        const auto atMost = [](const Level &a, const Level &b) { return *a.points <= *b.points; };
        return std::ranges::adjacent_find(m_levels, atMost) == m_levels.end();
    }

    void readAbsence()
    {
        static const QRegularExpression pattern{
            u"^(?:缺席|缺勤|缺考|(?:无故)?(?:未|不|没有?)(?:参加|参与|交|上交|完成|上))(?:者|的)?(?:本项)?"
            "(?:不得分|不计分|(?:[计得记为按])?(?:0|零)分|按未评)$"_s};
        for (const Clause &clause : m_reading.clauses()) {
            if (!pattern.match(clause.text).hasMatch())
                continue;
            m_isAbsenceStated = true;
            m_reading.take(ProposalPart::Zero, clause);
        }
    }

    WordsReading m_reading;
    std::vector<Level> m_levels;
    qsizetype m_from = -1;
    bool m_isAbsenceStated = false;
};

} // namespace

std::optional<RuleProposal> readLevels(const FoldedWords &words, std::optional<Points> weight)
{
    return LevelsReader{words, weight}.read();
}

std::optional<RuleProposal> readConditions(const FoldedWords &words, std::optional<Points> weight)
{
    static const QRegularExpression pattern =
        wordPattern(u"^(?<name>(?:有|能|按时|及时|按要求|完成|积极|做到|认真)[^、]*?)(?:{G})?(?<n>{N})分$");
    static const QRegularExpression other = wordPattern(u"{N}|每|[扣减]|以[上下]");
    static const QRegularExpression alike =
        wordPattern(u"^(?<k>{N})(?:个|项|条)(?<what>条件|要求|内容|指标|环节|步骤|材料)(?:各|每[个项条])(?:{G})?"
                    u"(?<n>{N})分$");
    constexpr int most = 20;
    WordsReading reading{words, weight};
    ConditionsRule rule;
    Points sum;
    for (const Clause &clause : reading.clauses()) {
        if (const QRegularExpressionMatch each = alike.match(clause.text); each.hasMatch()) {
            const auto count = countOf(each.capturedView(u"k"));
            const auto points = numberOf(each.capturedView(u"n"));
            if (!count || *count > most || !points || !rule.parts.empty())
                return std::nullopt;
            for (int i = 1; i <= *count; ++i)
                rule.parts.push_back({.name = each.captured(u"what") + QString::number(i), .points = *points});
            sum = *count * *points;
            reading.take(ProposalPart::Choice, clause);
            continue;
        }
        const QRegularExpressionMatch match = pattern.match(clause.text);
        const auto points = match.hasMatch() ? numberOf(match.capturedView(u"n")) : std::nullopt;
        if (!points || other.match(match.captured(u"name")).hasMatch())
            continue;
        reading.take(ProposalPart::Choice, clause);
        rule.parts.push_back({.name = match.captured(u"name"), .points = *points});
        sum += *points;
    }
    // Parts that do not add to the weight may as well be levels, or not all of them.
    if (rule.parts.size() < 2 || sum != weight)
        return std::nullopt;
    return reading.finish(rule);
}

std::optional<RuleProposal> readRating(const FoldedWords &words, std::optional<Points> weight)
{
    static const QRegularExpression range =
        wordPattern(u"(?:酌情)?(?:打|评|给|赋|计|记|得)?(?<![\\d.])0分?(?:-+|至|到)(?<n>{N})分(?:内|之间)?(?:酌情)?"
                    u"(?:打分|评分|给分|赋分|计分)?");
    static const QRegularExpression full = wordPattern(u"(?:满分|最高)(?:为)?(?<n>{N})分");
    static const QRegularExpression judged{
        u"(?:酌情|综合|按质量|评委|考核组|评审组|量化|民主|[视据]|根据|按照?)[^,;。]{0,20}(?:打分|评分|给分|计分|赋分|记分)"_s};
    static const QRegularExpression otherWay{
        u"名次|次数|等级|等次|档|比例|排名|人数|数量|节数|篇数|率|标准|分值|如下|下列|加分|扣分|奖"_s};
    static const QRegularExpression trimmed =
        wordPattern(u"(?:去掉|去除|除去|剔除|舍去)(?:(?<h>{N})?个?(?<high>最高分?))?(?:[和与及、,]?(?<l>{N})?个?(?<low>"
                    u"最低分?))?(?:各(?<each>{N})个)?");
    WordsReading reading{words, weight};
    const QRegularExpressionMatch how = judged.match(reading.text());
    QRegularExpressionMatch most = range.match(reading.text());
    if (otherWay.match(reading.text()).hasMatch())
        return std::nullopt;
    if (!most.hasMatch() && how.hasMatch())
        most = full.match(reading.text());
    if (!most.hasMatch() && !how.hasMatch())
        return std::nullopt;
    const std::optional<Points> max = most.hasMatch() ? numberOf(most.capturedView(u"n")) : weight;
    if (!max)
        return std::nullopt;
    if (how.hasMatch())
        reading.take(ProposalPart::Most, how.capturedStart(), how.capturedLength());
    if (most.hasMatch())
        reading.take(ProposalPart::Most, most.capturedStart(), most.capturedLength());
    RatingRule rule{.max = *max};
    if (const QRegularExpressionMatch cut = trimmed.match(reading.text()); cut.hasMatch()) {
        const auto dropped = [&cut](QStringView which, QStringView count) {
            const QString number = cut.captured(count).isEmpty() ? cut.captured(u"each") : cut.captured(count);
            return cut.captured(which).isEmpty() ? 0 : number.isEmpty() ? 1 : countOf(number).value_or(0);
        };
        rule.dropHighest = dropped(u"high", u"h");
        rule.dropLowest = dropped(u"low", u"l");
        if (rule.dropHighest + rule.dropLowest > 0)
            reading.take(ProposalPart::Combine, cut.capturedStart(), cut.capturedLength());
    }
    return reading.finish(rule);
}

} // namespace yanben
