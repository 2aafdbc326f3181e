#include "workspace/queries/typed_score.h"

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

Typed typedFor(const LevelsRule &rule, const QString &text)
{
    if (rule.times.least > 1)
        return refuse(TypedScoreFault::SeveralFacts);
    const auto chosen = [](const Level &level) {
        return recorded(LevelsRecord{.levels = {recordKey(level)}, .flags = {}});
    };
    for (const Level &level : rule.levels) {
        if (level.name.compare(text, Qt::CaseInsensitive) == 0 || level.key == text)
            return chosen(level);
    }
    if (const auto points = Points::parse(text)) {
        for (const Level &level : rule.levels) {
            if (level.points == *points)
                return chosen(level);
        }
    }
    if (const auto place = ordinalOf(text); place && *place <= rule.levels.size())
        return chosen(rule.levels[*place - 1]);
    QStringList names;
    for (const Level &level : rule.levels) {
        const QString points = level.points ? level.points->toString() : QString{};
        names << (points.isEmpty() || level.name.contains(points) ? level.name : level.name + u' ' + points);
    }
    return refuse(TypedScoreFault::UnknownLevel, names.join(u"、"));
}

Typed typedFor(const TallyRule &rule, const QString &text)
{
    if (rule.cases.size() != 1 || !std::holds_alternative<Points>(rule.cases.front().points))
        return refuse(TypedScoreFault::SeveralFacts);
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
    const auto mark = number(text);
    if (!mark)
        return mark.error();
    if (*mark < Points{} || *mark > rule.max)
        return refuse(TypedScoreFault::OutOfRange, rule.max.toString());
    if (rule.step && *rule.step > Points{} && mark->inHundredths() % rule.step->inHundredths() != 0)
        return refuse(TypedScoreFault::OffStep, rule.step->toString());
    return recorded(RatingsRecord{.ratings = {*mark}});
}

Typed typedFor(const QuotaRule &, const QString &text)
{
    const auto count = number(text);
    if (!count)
        return count.error();
    if (*count < Amount{})
        return refuse(TypedScoreFault::NotACount);
    return recorded(CountRecord{.count = *count});
}

Typed typedFor(const BandsRule &rule, const QString &text)
{
    if (rule.of || rule.combine)
        return refuse(TypedScoreFault::SeveralFacts);
    const auto value = number(text);
    if (!value)
        return value.error();
    return recorded(ValueRecord{.value = *value, .reference = {}});
}

Typed typedFor(const ConvertRule &rule, const QString &text)
{
    if (rule.dailyCap)
        return refuse(TypedScoreFault::SeveralFacts);
    const auto amount = number(text);
    if (!amount)
        return amount.error();
    if (*amount < Amount{})
        return refuse(TypedScoreFault::NotACount);
    return recorded(AmountRecord{.amount = *amount});
}

template <typename Kind>
Typed typedFor(const Kind &, const QString &)
{
    return refuse(TypedScoreFault::SeveralFacts);
}

} // namespace

Typed typedScore(const CriterionSpec &criterion, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return refuse(TypedScoreFault::Empty);
    if (const auto state = stateWord(text))
        return Record{.state = *state, .data = {}, .note = {}};
    if (!criterion.rule.overrides.empty())
        return refuse(TypedScoreFault::SeveralFacts);
    return std::visit([&](const auto &kind) { return typedFor(kind, text); }, criterion.rule.kind);
}

bool isTypedInOneCell(const Rule &rule)
{
    if (!rule.overrides.empty())
        return false;
    if (const auto *levels = std::get_if<LevelsRule>(&rule.kind))
        return levels->times.least <= 1;
    if (const auto *tally = std::get_if<TallyRule>(&rule.kind))
        return tally->cases.size() == 1 && std::holds_alternative<Points>(tally->cases.front().points);
    if (const auto *bands = std::get_if<BandsRule>(&rule.kind))
        return !bands->of && !bands->combine;
    if (const auto *convert = std::get_if<ConvertRule>(&rule.kind))
        return !convert->dailyCap;
    return std::holds_alternative<RatingRule>(rule.kind) || std::holds_alternative<QuotaRule>(rule.kind);
}

bool canBeRecorded(const Rule &rule)
{
    if (!rule.overrides.empty())
        return false;
    if (const auto *levels = std::get_if<LevelsRule>(&rule.kind))
        return levels->times.least <= 1 && levels->atMostIf.empty();
    return isTypedInOneCell(rule) || std::holds_alternative<TallyRule>(rule.kind);
}

} // namespace yanben
