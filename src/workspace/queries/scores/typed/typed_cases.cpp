// What typed_parts.h reads and writes of cases and awards.
#include "workspace/queries/scores/typed/text_scanner.h"
#include "workspace/queries/scores/typed/typed_parts.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

using CaseTyped = Result<Record, TypedScoreProblem>;

bool hasInOrder(const QString &name, const QString &word)
{
    qsizetype at = 0;
    for (const QChar sign : word) {
        at = name.indexOf(sign, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

PartNames namesOfCases(const TallyRule &rule)
{
    PartNames names;
    for (const TallyCase &each : rule.cases)
        names.push_back(each.name);
    return names;
}

/// How often or how much, case by case.
class TallyFacts
{
public:
    explicit TallyFacts(const TallyRule &rule)
        : m_rule{rule}, m_isSaid(rule.cases.size()), m_counts(rule.cases.size()), m_amounts(rule.cases.size())
    {}

    /// Points of each time may be said several times over.
    std::optional<TypedScoreProblem> add(std::size_t place, const QString &text)
    {
        const TallyCase &each = m_rule.cases[place];
        if (text.isEmpty())
            return problemOf(TypedScoreFault::NotANumber);
        const auto typed = typedNumber(text);
        if (!typed)
            return typed.error();
        const auto *range = std::get_if<PointsRange>(&each.points);
        if (m_isSaid[place] && !range)
            return problemOf(TypedScoreFault::SaidTwice, each.name);
        m_isSaid[place] = true;
        if (!range) {
            if (*typed < Points{} || typed->inHundredths() % 50 != 0)
                return problemOf(TypedScoreFault::NotACount);
            m_counts[place] = *typed;
        } else if (*typed != Points{}) {
            if (*typed < range->low || *typed > range->high)
                return problemOf(TypedScoreFault::OutsideRange,
                                 u"%1 – %2"_s.arg(range->low.toString(), range->high.toString()));
            m_amounts[place].push_back(*typed);
        }
        return std::nullopt;
    }

    Record record() const
    {
        TallyRecord tally;
        for (std::size_t i = 0; i < m_rule.cases.size(); ++i) {
            const QString key = recordKey(m_rule.cases[i]);
            if (m_counts[i] > Points{})
                tally.counts.push_back({.caseName = key, .count = m_counts[i]});
            if (!m_amounts[i].empty())
                tally.amounts.push_back({.caseName = key, .amounts = m_amounts[i]});
        }
        return recorded(std::move(tally));
    }

private:
    const TallyRule &m_rule;
    std::vector<bool> m_isSaid;
    std::vector<Points> m_counts;
    std::vector<std::vector<Points>> m_amounts;
};

QString awardName(const AwardEntry &entry)
{
    return entry.level + entry.prize.value_or(QString{});
}

const AwardEntry *awardEntryOf(const AwardsRule &rule, const AwardWon &won)
{
    const AwardEntry *anyPrize = nullptr;
    for (const AwardEntry &entry : rule.table) {
        if (entry.key ? *entry.key == won.level : entry.level == won.level && entry.prize == won.prize)
            return &entry;
        if (entry.level == won.level && !entry.prize)
            anyPrize = &entry;
    }
    return anyPrize;
}

} // namespace

Result<Record, TypedScoreProblem> typedNumbers(const TallyRule &rule, const QString &text)
{
    static const QRegularExpression between{u"\\s*[、,，;；]\\s*|\\s+"_s};
    const QStringList numbers = text.split(between);
    const bool isOnly = rule.cases.size() == 1;
    if (hasThousands(text) || (!isOnly && static_cast<std::size_t>(numbers.size()) != rule.cases.size()))
        return problemOf(TypedScoreFault::SeveralCases, lettered(namesOfCases(rule)));
    TallyFacts facts{rule};
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (const auto problem = facts.add(isOnly ? 0 : static_cast<std::size_t>(i), numbers[i]))
            return *problem;
    }
    return facts.record();
}

Result<Record, TypedScoreProblem> typedTally(const TallyRule &rule, const QString &text)
{
    if (rule.cases.empty())
        return problemOf(TypedScoreFault::SeveralFacts);
    if (isNothingTyped(text))
        return recorded(TallyRecord{});
    const PartNames names = namesOfCases(rule);
    TextScanner scan{text};
    TallyFacts facts{rule};
    for (bool isFirst = true; !scan.atEnd(); isFirst = false) {
        std::optional<std::size_t> place = scan.fullName(names);
        if (!place) {
            const QString word = scan.takeWhile([](QChar sign) {
                return !isDigitSign(sign) && !isBetweenFacts(sign) && !u":：=×*+-－−＋"_s.contains(sign);
            });
            if (word.isEmpty())
                return isFirst ? typedNumbers(rule, text)
                               : CaseTyped{problemOf(TypedScoreFault::SeveralCases, lettered(names))};
            place = shortenedName(names, word);
            if (!place)
                return problemOf(TypedScoreFault::UnknownCase, lettered(names));
        }
        scan.skipSign();
        const QString number = scan.number();
        if (number.isEmpty())
            return problemOf(TypedScoreFault::SeveralCases, lettered(names));
        if (const auto problem = facts.add(*place, number))
            return *problem;
        scan.skip([](QChar sign) { return u"次分"_s.contains(sign); });
        scan.skipBetween();
    }
    return facts.record();
}

Result<Record, TypedScoreProblem> typedAwards(const AwardsRule &rule, const QString &text)
{
    if (isNothingTyped(text))
        return recorded(AwardsRecord{});
    PartNames names;
    for (const AwardEntry &entry : rule.table)
        names.push_back(awardName(entry));
    const QStringList list{names.begin(), names.end()};
    AwardsRecord facts;
    TextScanner scan{text};
    while (!scan.atEnd()) {
        std::optional<std::size_t> place = scan.fullName(names);
        if (!place) {
            const QString word =
                scan.takeWhile([](QChar sign) { return !isBetweenFacts(sign) && !u"×*/／"_s.contains(sign); });
            if (!word.isEmpty())
                place = onlyNameThat(names, [&](const QString &each) { return hasInOrder(each, word); });
        }
        if (!place)
            return problemOf(TypedScoreFault::UnknownAward, list.join(u"、"_s));
        const AwardEntry &entry = rule.table[*place];
        AwardWon won{
            .level = entry.key.value_or(entry.level), .prize = entry.key ? std::nullopt : entry.prize, .order = {}};
        int times = 1;
        if (!rule.share.empty() && (scan.rest().startsWith(u'/') || scan.rest().startsWith(u'／'))) {
            scan.skip([](QChar sign) { return sign == u'/' || sign == u'／'; });
            const auto order = Points::parse(scan.number());
            if (!order || !order->isWhole() || *order < Points::whole(1) || *order > Points::whole(99))
                return problemOf(TypedScoreFault::NotAPlace);
            won.order = static_cast<int>(order->inHundredths() / 100);
        }
        if (scan.rest().startsWith(u'×') || scan.rest().startsWith(u'*')) {
            scan.skipSign();
            const auto count = Points::parse(scan.number());
            if (!count || !count->isWhole() || *count < Points::whole(1) || *count > Points::whole(99))
                return problemOf(TypedScoreFault::NotACount);
            times = static_cast<int>(count->inHundredths() / 100);
        }
        // 市级一等奖2 may be two, or a second place.
        if (!scan.atEnd() && !isBetweenFacts(scan.rest().front()))
            return problemOf(TypedScoreFault::UnknownAward, list.join(u"、"_s));
        facts.awards.insert(facts.awards.end(), static_cast<std::size_t>(times), won);
        scan.skipBetween();
    }
    return recorded(std::move(facts));
}

QString tallyText(const TallyRule &rule, const TallyRecord &facts)
{
    if (facts.counts.empty() && facts.amounts.empty())
        return u"0"_s;
    const bool isOnly = rule.cases.size() == 1;
    QStringList texts;
    for (const TallyCase &each : rule.cases) {
        const QString name = isOnly ? QString{} : each.name;
        for (const CaseCount &counted : facts.counts) {
            if (counted.caseName == recordKey(each))
                texts << name + counted.count.toString();
        }
        for (const CaseAmounts &amounts : facts.amounts) {
            if (amounts.caseName != recordKey(each))
                continue;
            for (const Points amount : amounts.amounts)
                texts << name + amount.toString();
        }
    }
    return texts.join(u"、"_s);
}

QString awardsText(const AwardsRule &rule, const AwardsRecord &facts)
{
    if (facts.awards.empty())
        return u"无"_s;
    QStringList texts;
    for (const AwardWon &won : facts.awards) {
        const AwardEntry *entry = awardEntryOf(rule, won);
        if (!entry)
            return {};
        texts << awardName(*entry) + (won.order ? u"/%1"_s.arg(*won.order) : QString{});
    }
    return texts.join(u"、"_s);
}

} // namespace yanben
