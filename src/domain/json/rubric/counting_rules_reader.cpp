#include "domain/json/rubric/counting_rules_reader.h"

namespace yanben
{

namespace
{

PointsRange readRange(const JsonValue &value)
{
    const std::vector<Points> bounds = readArray(value, readPoints);
    if (bounds.size() != 2)
        throw JsonError{ProblemCode::OutOfRange, QString::number(bounds.size())};
    return {bounds[0], bounds[1]};
}

TallyCase readCase(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        requireOne(in, u"points", u"range");
        TallyCase result{.name = in.required(u"name", readName),
                         .points = {},
                         .cap = in.optional(u"cap", readPoints),
                         .key = in.optional(u"key", readName)};
        if (const auto range = in.optional(u"range", readRange))
            result.points = *range;
        else
            result.points = in.required(u"points", readPoints);
        return result;
    });
}

Carry readCarry(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return Carry{.of = in.required(u"of", readName),
                     .every = in.required(u"every", readPlace),
                     .as = in.required(u"as", readName)};
    });
}

ZeroWhen readZeroWhen(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return ZeroWhen{.caseName = in.required(u"case", readName), .atLeast = in.required(u"at_least", readPoints)};
    });
}

std::variant<Points, Proportional> readShort(const JsonValue &value)
{
    if (!value.text())
        return readPoints(value);
    if (*value.text() != u"proportional")
        throw JsonError{ProblemCode::UnknownWord, *value.text()};
    return Proportional{};
}

} // namespace

void requireOne(JsonMembers &in, QStringView first, QStringView second)
{
    if (in.has(first) && in.has(second))
        throw JsonError{ProblemCode::Contradiction, QStringLiteral("%1, %2").arg(first, second)};
    if (!in.has(first) && !in.has(second))
        throw JsonError{ProblemCode::MissingKey, first.toString()};
}

RuleKind readTally(JsonMembers &in)
{
    return TallyRule{
        .base = in.required(u"base", readPoints),
        .cases = in.requiredList(u"cases", readCase),
        .floor = in.optional(u"floor", readPoints),
        .cap = in.optional(u"cap", readPoints),
        .carry = in.list(u"carry", readCarry),
        .zeroWhen = in.list(u"zero_when", readZeroWhen),
    };
}

RuleKind readQuota(JsonMembers &in)
{
    requireOne(in, u"required", u"required_by");
    QuotaRule rule{
        .required = {},
        .full = in.required(u"full", readPoints),
        .perMissing = in.required(u"short", readShort),
        .perExtra = in.optional(u"extra", readPoints),
        .floor = in.optional(u"floor", readPoints),
        .cap = in.optional(u"cap", readPoints),
    };
    if (const auto required = in.optional(u"required", readPoints)) {
        rule.required = *required;
    } else {
        rule.required = in.required(u"required_by", [](const JsonValue &value) {
            return readMap(value, [](const QString &group, const JsonValue &amount) {
                return GroupAmount{.group = group, .required = readPoints(amount)};
            });
        });
    }
    return rule;
}

RuleKind readConvert(JsonMembers &in)
{
    return ConvertRule{
        .per = in.required(u"per", readPoints),
        .points = in.required(u"points", readPoints),
        .whole = in.optional(u"whole", readBool).value_or(false),
        .cap = in.optional(u"cap", readPoints),
        .dailyCap = in.optional(u"daily_cap", readPoints),
    };
}

} // namespace yanben
