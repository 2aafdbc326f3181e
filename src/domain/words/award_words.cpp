// Marks for prizes by their level.
#include "domain/words/bound_words.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView awardLevelWord =
    u"(?:国家级|省部级|地市级|县区级|省级|市级|县级|区级|州级|校级|乡镇级|镇级|乡级|片级|"
    u"学区级|全国|全省|全市|全县|全校)";
constexpr QStringView prizeWord =
    u"(?:特等奖|[一二三四1-4]等奖|优秀奖|优胜奖|鼓励奖|参与奖|入围奖|纪念奖|金奖|银奖|铜奖)";

QRegularExpression awardPattern(QString pattern)
{
    return wordPattern(pattern.replace(u"{L}"_s, awardLevelWord.toString()).replace(u"{P}"_s, prizeWord.toString()));
}

class AwardsReader
{
public:
    AwardsReader(const FoldedWords &words, std::optional<Points> weight) : m_reading{words, weight} {}

    std::optional<RuleProposal> read()
    {
        if ((!m_reading.text().contains(u'级') && !m_reading.text().contains(u'奖')) || m_reading.speaksOfTaking())
            return std::nullopt;
        if (!readItems() || m_rule.table.empty() || (m_rule.table.size() == 1 && !m_rule.table.front().prize))
            return std::nullopt;
        for (const Clause &clause : m_reading.clauses()) {
            takeCap(m_reading, clause, m_rule.cap, m_isCapSettled);
            readCombine(clause);
        }
        if (!m_isCombineStated)
            m_reading.leaveOpen(UnstatedParameter::Repeat);
        if (!m_isCapSettled && std::holds_alternative<SumOfAwards>(m_rule.combine))
            m_reading.leaveOpen(UnstatedParameter::Cap);
        return m_reading.finish(m_rule);
    }

private:
    bool readItems()
    {
        static const QRegularExpression pattern = awardPattern(
            u"(?:(?:(?<of>{L})[^,;。、\\d分每]{0,6}?)?(?<prizes>[特一二三四](?:、[一二三四])+)等奖(?:分别)?(?:{G})?"
            "(?<list>{N}分?(?:[、,/]{N}分?)+)(?<=分)|(?:(?<level>{L})[^,;。、\\d分每]{0,8}?(?<prize>{P})?|(?<only>{P}))"
            "(?:者|的|(?<each>[每一][次项篇节个]))*(?:{G})?(?<n>{N})分(?<per>/[次项篇节个])?)"_s);
        static const QRegularExpression levels = wordPattern(
            u"(?<levels>(?:国家|省|市|县|区|校|镇|乡)(?:、(?:国家|省|市|县|区|校|镇|乡))+)级[^,;。、\\d分]{0,8}?分别"
            u"(?:{G})?(?<list>{N}分?(?:[、,/]{N}分?)+)(?<=分)");
        if (const auto match = levels.match(m_reading.text()); match.hasMatch()) {
            QStringList names = match.captured(u"levels").split(u'、');
            for (QString &name : names)
                name += u'级';
            return addList(match, {}, names);
        }
        QString level;
        for (auto found = pattern.globalMatch(m_reading.text()); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (boundOf(clauseAt(match.capturedEnd() - 1), m_reading.weight()))
                continue;
            for (const QStringView group : {u"level", u"of"}) {
                if (!match.captured(group).isEmpty())
                    level = match.captured(group);
            }
            if (!match.captured(u"prizes").isEmpty()) {
                QStringList prizes = match.captured(u"prizes").split(u'、');
                for (QString &prize : prizes)
                    prize += u"等奖"_s;
                if (!addList(match, level, prizes))
                    return false;
                continue;
            }
            const QString prize = match.captured(u"prize") + match.captured(u"only");
            if (!match.captured(u"each").isEmpty() || !match.captured(u"per").isEmpty()) {
                m_rule.combine = SumOfAwards{};
                m_isCombineStated = true;
            }
            const auto points = numberOf(match.capturedView(u"n"));
            if (!points)
                return false;
            add(level, prize, *points);
            m_reading.take(ProposalPart::Choice, match.capturedStart(), match.capturedLength());
        }
        return true;
    }

    QString clauseAt(qsizetype place) const
    {
        for (const Clause &each : m_reading.clauses()) {
            if (each.from <= place && place < each.from + each.text.size())
                return each.text;
        }
        return {};
    }

    bool addList(const QRegularExpressionMatch &match, const QString &level, const QStringList &names)
    {
        const auto points = numbersOf(match.captured(u"list").remove(u'分'));
        if (!points || static_cast<qsizetype>(points->size()) != names.size())
            return false;
        for (qsizetype i = 0; i < names.size(); ++i)
            add(level, names[i], (*points)[static_cast<std::size_t>(i)]);
        m_reading.take(ProposalPart::Choice, match.capturedStart(), match.capturedLength());
        return true;
    }

    void add(const QString &level, const QString &prize, Points points)
    {
        AwardEntry entry{.level = level.isEmpty() ? prize : level, .prize = {}, .points = points};
        if (!level.isEmpty() && !prize.isEmpty())
            entry.prize = prize;
        m_rule.table.push_back(entry);
    }

    void readCombine(const Clause &clause)
    {
        static const QRegularExpression highest{
            u"(?:取|按|以|计|只计|只取)(?:其中?)?最高(?:奖|级别?|分|项|等次)|就高|不(?:得)?(?:重复|累计|累加|叠加)"_s};
        static const QRegularExpression sum{u"(?:可|可以|允许|予以)?(?:累计|累加|叠加)(?:计算|计|加|得)?分?$"_s};
        const bool isHighest = highest.match(clause.text).hasMatch();
        if (!isHighest && !sum.match(clause.text).hasMatch())
            return;
        m_reading.take(ProposalPart::Combine, clause);
        // 同一作品取最高奖 leaves open what several works give.
        if (isHighest && clause.text.contains(u"同一"_s))
            return;
        if (isHighest)
            m_rule.combine = HighestAward{};
        m_isCombineStated = true;
        if (!isHighest)
            m_rule.combine = SumOfAwards{};
    }

    WordsReading m_reading;
    AwardsRule m_rule;
    bool m_isCombineStated = false;
    bool m_isCapSettled = false;
};

} // namespace

std::optional<RuleProposal> readAwards(const FoldedWords &words, std::optional<Points> weight)
{
    return AwardsReader{words, weight}.read();
}

} // namespace yanben
