#include "workspace/queries/scores/typed/typed_score.h"

#include "workspace/queries/scores/typed/text_scanner.h"
#include "workspace/queries/scores/typed/typed_choices.h"
#include "workspace/queries/scores/typed/typed_parts.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

using Typed = Result<Record, TypedScoreProblem>;

std::optional<RecordState> stateWord(const QString &text)
{
    struct Word
    {
        QLatin1StringView ascii;
        QStringView sign;
        QStringView word;
        RecordState state;
    };
    static const Word words[] = {{QLatin1StringView{"-"}, u"—", u"未评", RecordState::Missing},
                                 {QLatin1StringView{"a"}, u"缺", u"缺席", RecordState::Absent},
                                 {QLatin1StringView{}, u"缺评", u"缺考", RecordState::Absent},
                                 {QLatin1StringView{}, u"免", u"免考核", RecordState::Exempt},
                                 {QLatin1StringView{"/"}, u"／", u"不适用", RecordState::NotApplicable}};
    for (const Word &word : words) {
        if (text == word.sign || text == word.word || (!word.ascii.isEmpty() && text == word.ascii))
            return word.state;
    }
    return std::nullopt;
}

/// Neither a space nor a comma stands between numbers: 8 5 may be a slip for 8.5, and 1,200 is one number.
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression between{u"[、;；]"_s};
    return splitText(text, between);
}

/// Numbers with 、 between, of which `fits` holds; else the fault of the first that is none, or `unfit`.
template <typename Fits>
Result<std::vector<Amount>, TypedScoreProblem> numbers(const QString &text, TypedScoreFault unfit, Fits fits)
{
    std::vector<Amount> all;
    for (const QString &part : numbersIn(text)) {
        const auto each = typedNumber(part);
        if (!each)
            return each.error();
        if (!fits(*each))
            return TypedScoreProblem{.fault = unfit};
        all.push_back(*each);
    }
    if (all.empty())
        return TypedScoreProblem{.fault = TypedScoreFault::NotANumber};
    return all;
}

Typed typedFor(const LevelsRule &rule, const QString &text)
{
    return typedLevels(rule, text);
}

Typed typedFor(const TallyRule &rule, const QString &text)
{
    if (rule.cases.size() != 1 || !std::holds_alternative<Points>(rule.cases.front().points))
        return typedTally(rule, text);
    QString digits = text;
    if (digits.endsWith(u'次'))
        digits.chop(1);
    const auto count = typedNumber(digits.trimmed());
    if (!count)
        return count.error();
    if (*count < Points{} || count->inHundredths() % 50 != 0)
        return problemOf(TypedScoreFault::NotACount);
    TallyRecord tally;
    if (*count > Points{})
        tally.counts.push_back({.caseName = recordKey(rule.cases.front()), .count = *count});
    return recorded(std::move(tally));
}

Typed typedFor(const RatingRule &rule, const QString &text)
{
    RatingsRecord facts;
    for (const QString &part : numbersIn(text)) {
        const auto mark = typedNumber(part);
        if (!mark)
            return mark.error();
        if (*mark < Points{} || *mark > rule.max)
            return problemOf(TypedScoreFault::OutOfRange, rule.max.toString());
        if (rule.step && *rule.step > Points{} && mark->inHundredths() % rule.step->inHundredths() != 0)
            return problemOf(TypedScoreFault::OffStep, rule.step->toString());
        facts.ratings.push_back(*mark);
    }
    if (facts.ratings.empty())
        return problemOf(TypedScoreFault::NotANumber);
    return recorded(std::move(facts));
}

bool isCount(Amount typed)
{
    return typed >= Amount{};
}

Typed typedFor(const QuotaRule &, const QString &text)
{
    const auto count = typedNumber(text);
    if (!count)
        return count.error();
    return isCount(*count) ? Typed{recorded(CountRecord{.count = *count})} : problemOf(TypedScoreFault::NotACount);
}

Typed typedFor(const BandsRule &rule, const QString &text)
{
    if (rule.of) {
        CriterionSpec inner;
        inner.rule = **rule.of;
        const auto typed = typedScore(inner, text);
        if (!typed)
            return typed.error();
        return typed->state == RecordState::Recorded ? Typed{recorded(InnerRecord{.of = typed->data})} : *typed;
    }
    if (rule.combine) {
        auto values = numbers(text, TypedScoreFault::NotANumber, [](Amount) { return true; });
        return values ? Typed{recorded(ValuesRecord{.values = *values})} : Typed{values.error()};
    }
    const auto value = typedNumber(text);
    if (!value)
        return value.error();
    return recorded(ValueRecord{.value = *value, .reference = {}});
}

Typed typedFor(const ConvertRule &rule, const QString &text)
{
    if (rule.dailyCap) {
        auto days = numbers(text, TypedScoreFault::NotACount, isCount);
        return days ? Typed{recorded(DaysRecord{.days = *days})} : Typed{days.error()};
    }
    const auto amount = typedNumber(text);
    if (!amount)
        return amount.error();
    return isCount(*amount) ? Typed{recorded(AmountRecord{.amount = *amount})} : problemOf(TypedScoreFault::NotACount);
}

bool isPlace(Amount typed)
{
    return typed.isWhole() && typed >= Amount::whole(1);
}

/// Two numbers with one of the signs between.
std::optional<std::pair<Amount, Amount>> pairOf(const QString &text, const QRegularExpression &between)
{
    const QStringList ends = text.split(between);
    if (ends.size() != 2)
        return std::nullopt;
    const auto first = Amount::parse(ends.front().trimmed());
    const auto second = Amount::parse(ends.back().trimmed());
    return first && second ? std::optional{std::pair{*first, *second}} : std::nullopt;
}

const QRegularExpression &slash()
{
    static const QRegularExpression sign{u"[/／]"_s};
    return sign;
}

Typed typedFor(const RankRule &rule, const QString &text)
{
    if (std::holds_alternative<RankChange>(rule.way)) {
        static const QRegularExpression arrow{u"→|->|>|到"_s};
        if (const auto places = pairOf(text, arrow)) {
            if (!isPlace(places->first) || !isPlace(places->second))
                return problemOf(TypedScoreFault::NotAPlace);
            return recorded(RankRecord{.rank = places->second, .before = places->first});
        }
        const auto change = Amount::parse(text.startsWith(u'+') || text.startsWith(u'＋') ? text.sliced(1) : text);
        return change ? Typed{recorded(RankRecord{.change = *change})} : problemOf(TypedScoreFault::NotAChange);
    }
    if (const auto among = pairOf(text, slash());
        among && std::holds_alternative<RankLinear>(rule.way) && among->second <= Amount::whole(100'000)) {
        if (!isPlace(among->first) || !isPlace(among->second))
            return problemOf(TypedScoreFault::NotAPlace);
        return recorded(RankRecord{.rank = among->first, .of = static_cast<int>(among->second.inHundredths() / 100)});
    }
    QString digits = text;
    if (digits.startsWith(u'第') && digits.endsWith(u'名'))
        digits = digits.sliced(1).chopped(1);
    const auto places = numbers(digits, TypedScoreFault::NotAPlace, isPlace);
    if (!places)
        return problemOf(TypedScoreFault::NotAPlace);
    if (places->size() == 1)
        return recorded(RankRecord{.rank = places->front()});
    return recorded(RankRecord{.ranks = *places});
}

Typed typedFor(const RatioRule &, const QString &text)
{
    std::optional<std::pair<Amount, Amount>> numbers = pairOf(text, slash());
    if (text.endsWith(u'%') || text.endsWith(u'％')) {
        if (const auto percent = Amount::parse(text.chopped(1).trimmed()))
            numbers = std::pair{*percent, Amount::whole(100)};
    }
    if (!numbers || numbers->first < Amount{} || numbers->second <= Amount{})
        return problemOf(TypedScoreFault::NotARatio);
    return recorded(ValueRecord{.value = numbers->first, .reference = numbers->second});
}

Typed typedFor(const ConditionsRule &rule, const QString &text)
{
    return typedConditions(rule, text);
}

Typed typedFor(const AwardsRule &rule, const QString &text)
{
    return typedAwards(rule, text);
}

Typed typedFor(const CompositeRule &rule, const QString &text)
{
    return typedComposite(rule, text);
}

} // namespace

Typed typedScore(const CriterionSpec &criterion, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return problemOf(TypedScoreFault::Empty);
    // A level or a condition may be called as a state is.
    const bool isOfRule = criterion.rule.overrides.empty() && isChoice(criterion.rule, text);
    if (const auto state = isOfRule ? std::nullopt : stateWord(text))
        return Record{.state = *state, .data = {}, .note = {}};
    if (!criterion.rule.overrides.empty())
        return problemOf(TypedScoreFault::SeveralFacts);
    return std::visit([&](const auto &kind) { return typedFor(kind, text); }, criterion.rule.kind);
}

bool isTypedInOneCell(const Rule &rule)
{
    if (!rule.overrides.empty())
        return false;
    if (const auto *tally = std::get_if<TallyRule>(&rule.kind))
        return tally->cases.size() == 1 && std::holds_alternative<Points>(tally->cases.front().points);
    if (const auto *bands = std::get_if<BandsRule>(&rule.kind))
        return !bands->of;
    return !std::holds_alternative<AwardsRule>(rule.kind) && !std::holds_alternative<CompositeRule>(rule.kind);
}

} // namespace yanben
