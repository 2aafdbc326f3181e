#include "workspace/queries/scores/typed/typed_score.h"

#include "workspace/queries/scores/typed/typed_parts.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

using Typed = Result<Record, TypedScoreProblem>;

Typed refuse(TypedScoreFault fault, const QString &detail = {})
{
    return TypedScoreProblem{.fault = fault, .detail = detail};
}

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

Result<Points, TypedScoreProblem> number(const QString &text)
{
    const auto parsed = Points::parse(text);
    if (parsed)
        return *parsed;
    switch (parsed.error()) {
    case NumberFault::Empty: return TypedScoreProblem{.fault = TypedScoreFault::Empty};
    case NumberFault::TooManyPlaces: return TypedScoreProblem{.fault = TypedScoreFault::TooManyPlaces};
    case NumberFault::TooLarge: return TypedScoreProblem{.fault = TypedScoreFault::OutOfRange, .detail = u"10⁹"_s};
    case NumberFault::NotANumber: break;
    }
    return TypedScoreProblem{.fault = TypedScoreFault::NotANumber};
}

/// 第2档, 第二档; empty when the text is no such place.
std::optional<std::size_t> ordinalOf(const QString &text)
{
    static const QRegularExpression form{u"^第?([1-9一二三四五六七八九])[档级等]$"_s};
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString digit = match.captured(1);
    const qsizetype chinese = QStringView{u"一二三四五六七八九"}.indexOf(digit);
    return static_cast<std::size_t>(chinese >= 0 ? chinese + 1 : digit.toInt());
}

QStringList splitAt(const QString &text, const QRegularExpression &between)
{
    QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString{});
    return parts;
}

QStringList namesIn(const QString &text)
{
    static const QRegularExpression between{u"[、,，;；]"_s};
    return splitAt(text, between);
}

/// Neither a space nor a comma stands between numbers: 8 5 may be a slip for 8.5, and 1,200 is one number.
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression between{u"[、;；]"_s};
    return splitAt(text, between);
}

/// Numbers with 、 between, of which `fits` holds; else the fault of the first that is none, or `unfit`.
template <typename Fits>
Result<std::vector<Amount>, TypedScoreProblem> numbers(const QString &text, TypedScoreFault unfit, Fits fits)
{
    std::vector<Amount> all;
    for (const QString &part : numbersIn(text)) {
        const auto each = number(part);
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

const Level *levelOf(const LevelsRule &rule, const QString &text)
{
    for (const Level &level : rule.levels) {
        if (level.name.compare(text, Qt::CaseInsensitive) == 0 || level.key == text)
            return &level;
    }
    if (const auto points = Points::parse(text)) {
        for (const Level &level : rule.levels) {
            if (level.points == *points)
                return &level;
        }
    }
    const auto place = ordinalOf(text);
    return place && *place <= rule.levels.size() ? &rule.levels[*place - 1] : nullptr;
}

Typed typedFor(const LevelsRule &rule, const QString &text)
{
    const bool isOne = levelOf(rule, text) != nullptr || (rule.times.most <= 1 && rule.atMostIf.empty());
    LevelsRecord facts;
    for (const QString &part : isOne ? QStringList{text} : namesIn(text)) {
        if (const Level *level = levelOf(rule, part)) {
            facts.levels.push_back(recordKey(*level));
        } else if (std::ranges::find(rule.atMostIf, part, &LevelLimit::flag) != rule.atMostIf.end()) {
            facts.flags.push_back(part);
        } else {
            QStringList names;
            for (const Level &each : rule.levels) {
                const QString points = each.points ? each.points->toString() : QString{};
                names << (points.isEmpty() || each.name.contains(points) ? each.name : each.name + u' ' + points);
            }
            for (const LevelLimit &each : rule.atMostIf)
                names << each.flag;
            return refuse(TypedScoreFault::UnknownLevel, names.join(u"、"));
        }
    }
    const auto count = static_cast<int>(facts.levels.size());
    if (count < rule.times.least || count > rule.times.most)
        return refuse(TypedScoreFault::LevelCount, rule.times.least == rule.times.most
                                                       ? QString::number(rule.times.most)
                                                       : u"%1–%2"_s.arg(rule.times.least).arg(rule.times.most));
    return recorded(std::move(facts));
}

Typed typedFor(const TallyRule &rule, const QString &text)
{
    if (rule.cases.size() != 1 || !std::holds_alternative<Points>(rule.cases.front().points))
        return typedTally(rule, text);
    QString digits = text;
    if (digits.endsWith(u'次'))
        digits.chop(1);
    const auto count = number(digits.trimmed());
    if (!count)
        return count.error();
    if (*count < Points{} || count->inHundredths() % 50 != 0)
        return refuse(TypedScoreFault::NotACount);
    TallyRecord tally;
    if (*count > Points{})
        tally.counts.push_back({.caseName = recordKey(rule.cases.front()), .count = *count});
    return recorded(std::move(tally));
}

Typed typedFor(const RatingRule &rule, const QString &text)
{
    RatingsRecord facts;
    for (const QString &part : numbersIn(text)) {
        const auto mark = number(part);
        if (!mark)
            return mark.error();
        if (*mark < Points{} || *mark > rule.max)
            return refuse(TypedScoreFault::OutOfRange, rule.max.toString());
        if (rule.step && *rule.step > Points{} && mark->inHundredths() % rule.step->inHundredths() != 0)
            return refuse(TypedScoreFault::OffStep, rule.step->toString());
        facts.ratings.push_back(*mark);
    }
    if (facts.ratings.empty())
        return refuse(TypedScoreFault::NotANumber);
    return recorded(std::move(facts));
}

bool isCount(Amount typed)
{
    return typed >= Amount{};
}

Typed typedFor(const QuotaRule &, const QString &text)
{
    const auto count = number(text);
    if (!count)
        return count.error();
    return isCount(*count) ? Typed{recorded(CountRecord{.count = *count})} : refuse(TypedScoreFault::NotACount);
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
    const auto value = number(text);
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
    const auto amount = number(text);
    if (!amount)
        return amount.error();
    return isCount(*amount) ? Typed{recorded(AmountRecord{.amount = *amount})} : refuse(TypedScoreFault::NotACount);
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
                return refuse(TypedScoreFault::NotAPlace);
            return recorded(RankRecord{.rank = places->second, .before = places->first});
        }
        const auto change = Amount::parse(text.startsWith(u'+') || text.startsWith(u'＋') ? text.sliced(1) : text);
        return change ? Typed{recorded(RankRecord{.change = *change})} : refuse(TypedScoreFault::NotAChange);
    }
    if (const auto among = pairOf(text, slash());
        among && std::holds_alternative<RankLinear>(rule.way) && among->second <= Amount::whole(100'000)) {
        if (!isPlace(among->first) || !isPlace(among->second))
            return refuse(TypedScoreFault::NotAPlace);
        return recorded(RankRecord{.rank = among->first, .of = static_cast<int>(among->second.inHundredths() / 100)});
    }
    QString digits = text;
    if (digits.startsWith(u'第') && digits.endsWith(u'名'))
        digits = digits.sliced(1).chopped(1);
    const auto places = numbers(digits, TypedScoreFault::NotAPlace, isPlace);
    if (!places)
        return refuse(TypedScoreFault::NotAPlace);
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
        return refuse(TypedScoreFault::NotARatio);
    return recorded(ValueRecord{.value = numbers->first, .reference = numbers->second});
}

QChar letterOf(std::size_t place)
{
    return QChar{static_cast<char16_t>(u'A' + place)};
}

/// The places of the conditions that the text names: one by its name, or several by their letters.
std::vector<std::size_t> conditionsOf(const ConditionsRule &rule, const QString &text)
{
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
        if (rule.parts[i].name.compare(text, Qt::CaseInsensitive) == 0 || rule.parts[i].key == text)
            return {i};
    }
    std::vector<std::size_t> places;
    for (const QChar letter : text.toUpper()) {
        const auto place = static_cast<std::size_t>(letter.unicode() - u'A');
        if (letter < u'A' || letter > u'Z' || place >= rule.parts.size())
            return {};
        places.push_back(place);
    }
    return places;
}

Typed typedFor(const ConditionsRule &rule, const QString &text)
{
    std::vector<bool> met(rule.parts.size(), text == u"全" || text == u"全部");
    const bool isWord = text == u"全" || text == u"全部" || text == u"无" || text == u"0";
    const bool isOne = !conditionsOf(rule, text).empty();
    for (const QString &part : isWord ? QStringList{} : isOne ? QStringList{text} : namesIn(text)) {
        const std::vector<std::size_t> places = conditionsOf(rule, part);
        if (places.empty()) {
            QStringList names;
            for (std::size_t i = 0; i < rule.parts.size(); ++i)
                names << letterOf(i) + u' ' + rule.parts[i].name;
            return refuse(TypedScoreFault::UnknownCondition, names.join(u"、"));
        }
        for (const std::size_t place : places)
            met[place] = true;
    }
    ConditionsRecord facts;
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
        if (met[i])
            facts.met.push_back(recordKey(rule.parts[i]));
    }
    return recorded(std::move(facts));
}

Typed typedFor(const AwardsRule &rule, const QString &text)
{
    return typedAwards(rule, text);
}

Typed typedFor(const CompositeRule &rule, const QString &text)
{
    return typedComposite(rule, text);
}

bool isNamedBy(const Rule &rule, const QString &text)
{
    if (const auto *levels = std::get_if<LevelsRule>(&rule.kind))
        return levelOf(*levels, text) != nullptr;
    const auto *conditions = std::get_if<ConditionsRule>(&rule.kind);
    return conditions && !conditionsOf(*conditions, text).empty();
}

} // namespace

Typed typedScore(const CriterionSpec &criterion, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return refuse(TypedScoreFault::Empty);
    // A level or a condition may be called as a state is.
    const bool isOfRule = criterion.rule.overrides.empty() && isNamedBy(criterion.rule, text);
    if (const auto state = isOfRule ? std::nullopt : stateWord(text))
        return Record{.state = *state, .data = {}, .note = {}};
    if (!criterion.rule.overrides.empty())
        return refuse(TypedScoreFault::SeveralFacts);
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
