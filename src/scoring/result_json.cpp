#include "scoring/result_json.h"

#include "domain/json/json_members.h"
#include "domain/json/json_writer.h"

namespace yanben
{

namespace
{

constexpr JsonWords<RecordState, 5> stateWords{{
    {RecordState::Missing, u"missing"},
    {RecordState::Absent, u"absent"},
    {RecordState::Exempt, u"exempt"},
    {RecordState::NotApplicable, u"not_applicable"},
    {RecordState::Recorded, u"recorded"},
}};

constexpr JsonWords<Limit, 3> limitWords{{
    {Limit::None, u"none"},
    {Limit::Floor, u"floor"},
    {Limit::Cap, u"cap"},
}};

JsonValue fractionValue(const Exact &value)
{
    return JsonValue{value.toFraction()};
}

std::optional<QString> decimalText(const std::optional<Decimal> &value)
{
    return value ? std::optional{value->toString()} : std::nullopt;
}

JsonValue outcomeValue(const Outcome &outcome)
{
    JsonObjectBuilder out;
    out.addWord(u"state", stateWords, outcome.state);
    if (outcome.points)
        out.add(u"points", fractionValue(*outcome.points));
    return out.addIfSet(u"level", outcome.level)
        .addWordUnless(u"limited", limitWords, outcome.limited, Limit::None)
        .addUnless(u"counted", outcome.counted, false)
        .addUnless(u"blocks", outcome.blocks, false);
}

JsonValue totalValue(const UnitTotal &total)
{
    JsonObjectBuilder out;
    out.add(u"unit", total.unit).addIfSet(u"total", decimalText(total.total));
    if (total.exact)
        out.add(u"exact", fractionValue(*total.exact));
    return out.add(u"possible", total.possible);
}

[[noreturn]] void refuse(const QString &text)
{
    throw JsonError{ProblemCode::NotADecimal, text};
}

/// Digits of any length.
Exact readWhole(QStringView text, const QString &whole)
{
    Exact value;
    if (text.isEmpty())
        refuse(whole);
    for (const QChar letter : text) {
        if (letter < u'0' || letter > u'9')
            refuse(whole);
        value = value * Exact{std::int64_t{10}} + Exact{std::int64_t{letter.unicode() - u'0'}};
    }
    return value;
}

Exact readFraction(const JsonValue &value)
{
    const QString text = readText(value);
    const bool isNegative = text.startsWith(u'-');
    const QStringView digits = QStringView{text}.mid(isNegative ? 1 : 0);
    const qsizetype bar = digits.indexOf(u'/');
    const Exact numerator = readWhole(bar < 0 ? digits : digits.first(bar), text);
    const Exact denominator = bar < 0 ? Exact{std::int64_t{1}} : readWhole(digits.mid(bar + 1), text);
    if (denominator.isZero())
        refuse(text);
    return isNegative ? -(numerator / denominator) : numerator / denominator;
}

Decimal readDecimal(const JsonValue &value)
{
    const QString text = readText(value);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype scale = point < 0 ? 0 : text.size() - point - 1;
    bool isNumber = false;
    const qlonglong units = QString{text}.remove(u'.').toLongLong(&isNumber);
    if (!isNumber || text.count(u'.') > 1 || scale > Decimal::maximumScale)
        refuse(text);
    return Decimal::ofUnits(units, static_cast<int>(scale));
}

Outcome readOutcome(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        Outcome outcome;
        outcome.state = in.required(u"state", [](const JsonValue &word) { return readWord(stateWords, word); });
        outcome.points = in.optional(u"points", readFraction);
        outcome.level = in.optional(u"level", readText);
        outcome.limited = in.optional(u"limited", [](const JsonValue &word) {
                                return readWord(limitWords, word);
                            }).value_or(Limit::None);
        outcome.counted = in.optional(u"counted", readBool).value_or(false);
        outcome.blocks = in.optional(u"blocks", readBool).value_or(false);
        return outcome;
    });
}

UnitTotal readTotal(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return UnitTotal{.unit = in.required(u"unit", readText),
                         .total = in.optional(u"total", readDecimal),
                         .exact = in.optional(u"exact", readFraction),
                         .possible = in.required(u"possible", readPoints)};
    });
}

SheetResult readResult(JsonMembers &in)
{
    SheetResult result;
    result.outcomes = in.requiredList(u"outcomes", readOutcome);
    result.totals = in.requiredList(u"totals", readTotal);
    result.provisional = in.optional(u"provisional", readBool).value_or(false);
    result.blocking = in.optional(u"blocking", readCount).value_or(0);
    result.counted = in.required(u"counted", readCount);
    result.earned = in.required(u"earned", readFraction);
    result.beforeConverting = in.optional(u"before_converting", readFraction);
    result.exact = in.optional(u"exact", readFraction);
    result.total = in.optional(u"total", readDecimal);
    result.possible = in.optional(u"possible", readPoints);
    result.grade = in.optional(u"grade", readText);
    result.tooLarge = in.optional(u"too_large", readBool).value_or(false);
    result.rankedLast = in.optional(u"ranked_last", readBool).value_or(false);
    result.notEligible = in.list(u"not_eligible", readText);
    return result;
}

} // namespace

QByteArray toJson(const SheetResult &result)
{
    JsonObjectBuilder out;
    out.addList(u"outcomes", result.outcomes, outcomeValue)
        .addList(u"totals", result.totals, totalValue)
        .addUnless(u"provisional", result.provisional, false)
        .addUnless(u"blocking", result.blocking, 0)
        .add(u"counted", result.counted)
        .add(u"earned", fractionValue(result.earned));
    if (result.beforeConverting)
        out.add(u"before_converting", fractionValue(*result.beforeConverting));
    if (result.exact)
        out.add(u"exact", fractionValue(*result.exact));
    out.addIfSet(u"total", decimalText(result.total))
        .addIfSet(u"possible", result.possible)
        .addIfSet(u"grade", result.grade)
        .addUnless(u"too_large", result.tooLarge, false)
        .addUnless(u"ranked_last", result.rankedLast, false)
        .addListIfAny(u"not_eligible", result.notEligible, textValue);
    return writeJson(out, JsonStyle::Compact);
}

Parsed<SheetResult> sheetResultFromJson(QByteArrayView text)
{
    return readDocument(text, [](const JsonValue &value) { return readObject(value, readResult); });
}

} // namespace yanben
