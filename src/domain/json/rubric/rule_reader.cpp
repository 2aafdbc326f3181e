#include "domain/json/json_members.h"
#include "domain/json/rubric/counting_rules_reader.h"
#include "domain/json/rubric/rule_json.h"
#include "domain/json/rubric/rule_words.h"

namespace yanben
{

namespace
{

RatingCombine readRatingCombine(const JsonValue &value)
{
    return readWord(ratingCombineWords, value);
}

Combine readCombine(const JsonValue &value)
{
    return readWord(combineWords, value);
}

RuleKind readRating(JsonMembers &in)
{
    return RatingRule{
        .max = in.required(u"max", readPoints),
        .step = in.optional(u"step", readPoints),
        .combine = in.optional(u"combine", readRatingCombine).value_or(RatingCombine::Mean),
        .dropHighest = in.optional(u"drop_highest", readCount).value_or(0),
        .dropLowest = in.optional(u"drop_lowest", readCount).value_or(0),
    };
}

Level readLevel(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return Level{.name = in.required(u"name", readName),
                     .points = in.required(u"points", readPointsOrNull),
                     .key = in.optional(u"key", readName),
                     .text = in.optional(u"text", readName)};
    });
}

Times readTimes(const JsonValue &value)
{
    if (!value.array()) {
        const int exactly = readCount(value);
        return {exactly, exactly};
    }
    const std::vector<int> bounds = readArray(value, readCount);
    if (bounds.size() != 2)
        throw JsonError{ProblemCode::OutOfRange, QString::number(bounds.size())};
    return {bounds[0], bounds[1]};
}

RuleKind readLevels(JsonMembers &in)
{
    return LevelsRule{
        .levels = in.requiredList(u"levels", readLevel),
        .times = in.optional(u"times", readTimes).value_or(Times{}),
        .combine = in.optional(u"combine", readCombine).value_or(Combine::Sum),
        .atMostIf = in.list(u"at_most_if",
                            [](const JsonValue &value) {
                                return readObject(value, [](JsonMembers &limit) {
                                    return LevelLimit{.flag = limit.required(u"flag", readName),
                                                      .level = limit.required(u"level", readName)};
                                });
                            }),
    };
}

Band readBand(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        requireOne(in, u"at_least", u"above");
        const bool above = in.has(u"above");
        return Band{.above = above,
                    .limit = in.required(above ? u"above" : u"at_least", readPoints),
                    .points = in.required(u"points", readPointsOrNull),
                    .name = in.optional(u"name", readName),
                    .key = in.optional(u"key", readName)};
    });
}

Otherwise readOtherwise(const JsonValue &value)
{
    if (!value.object())
        return {.points = readPoints(value), .name = {}};
    return readObject(value, [](JsonMembers &in) {
        return Otherwise{.points = in.required(u"points", readPointsOrNull), .name = in.optional(u"name", readName)};
    });
}

RuleKind readBands(JsonMembers &in)
{
    requireOne(in, u"bands", u"by_group");
    if (in.has(u"of") && in.has(u"combine"))
        throw JsonError{ProblemCode::Contradiction, QStringLiteral("of, combine")};
    BandsRule rule{
        .bands = in.list(u"bands", readBand),
        .byGroup = {},
        .otherwise = in.required(u"otherwise", readOtherwise),
        .of = in.optional(u"of", [](const JsonValue &value) { return Box<Rule>{readRule(value)}; }),
        .combine = in.optional(u"combine", readCombine),
    };
    const auto groups = in.optional(u"by_group", [](const JsonValue &value) {
        return readMap(value, [](const QString &group, const JsonValue &bands) {
            return GroupBands{.group = group, .bands = readArray(bands, readBand)};
        });
    });
    if (groups)
        rule.byGroup = *groups;
    return rule;
}

RuleKind readRank(JsonMembers &in)
{
    const int ways = static_cast<int>(in.has(u"table")) + static_cast<int>(in.has(u"sequence")) +
                     static_cast<int>(in.has(u"linear")) + static_cast<int>(in.has(u"change"));
    if (ways == 0)
        throw JsonError{ProblemCode::MissingKey, QStringLiteral("table")};
    if (ways > 1)
        throw JsonError{ProblemCode::Contradiction, QStringLiteral("table, sequence, linear, change")};

    if (in.has(u"table")) {
        return RankRule{RankTable{.steps = in.requiredList(u"table",
                                                           [](const JsonValue &value) {
                                                               return readObject(value, [](JsonMembers &step) {
                                                                   return RankStep{
                                                                       .to = step.required(u"to", readPlace),
                                                                       .points = step.required(u"points", readPoints)};
                                                               });
                                                           }),
                                  .beyond = in.optional(u"beyond", readPoints)}};
    }
    if (const auto sequence = in.optional(u"sequence", [](const JsonValue &value) {
            return readObject(value, [](JsonMembers &way) {
                return RankSequence{.first = way.required(u"first", readPoints),
                                    .step = way.required(u"step", readPoints),
                                    .last = way.required(u"last", readPoints)};
            });
        }))
        return RankRule{*sequence};
    if (const auto linear = in.optional(u"linear", [](const JsonValue &value) {
            return readObject(value, [](JsonMembers &way) {
                return RankLinear{.first = way.required(u"first", readPoints),
                                  .last = way.required(u"last", readPoints),
                                  .of = way.optional(u"of", readPlace)};
            });
        }))
        return RankRule{*linear};
    return RankRule{in.required(u"change", [](const JsonValue &value) {
        return readObject(value, [](JsonMembers &way) {
            return RankChange{.base = way.required(u"base", readPoints),
                              .up = way.required(u"up", readPoints),
                              .down = way.required(u"down", readPoints),
                              .floor = way.optional(u"floor", readPoints),
                              .cap = way.optional(u"cap", readPoints)};
        });
    })};
}

AwardEntry readAward(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return AwardEntry{.level = in.required(u"level", readName),
                          .prize = in.optional(u"prize", readName),
                          .points = in.required(u"points", readPoints),
                          .key = in.optional(u"key", readName)};
    });
}

AuthorShare readShare(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return AuthorShare{.order = in.required(u"order", readPlace), .factor = in.required(u"factor", readFactor)};
    });
}

RuleKind readAwards(JsonMembers &in)
{
    AwardsRule rule{
        .table = in.requiredList(u"table", readAward),
        .combine = {},
        .cap = in.optional(u"cap", readPoints),
        .share = in.list(u"share", readShare),
    };
    const QString combine = in.required(u"combine", readText);
    if (combine == u"sum")
        rule.combine = SumOfAwards{};
    else if (combine == u"best")
        rule.combine = BestAwards{.count = in.required(u"n", readPlace),
                                  .rest = in.optional(u"rest", readPoints).value_or(Points{})};
    else if (combine != u"highest")
        throw JsonError{ProblemCode::UnknownWord, combine};
    return rule;
}

RuleKind readConditions(JsonMembers &in)
{
    ConditionsRule rule{
        .parts = in.requiredList(u"parts",
                                 [](const JsonValue &value) {
                                     return readObject(value, [](JsonMembers &part) {
                                         return Condition{.name = part.required(u"name", readName),
                                                          .points = part.optional(u"points", readPoints),
                                                          .key = part.optional(u"key", readName)};
                                     });
                                 }),
        .need = in.required(u"need", [](const JsonValue &value) { return readWord(needWords, value); }),
        .points = in.optional(u"points", readPoints),
    };
    if (rule.need != Need::Each && !rule.points)
        throw JsonError{ProblemCode::MissingKey, QStringLiteral("points")};
    return rule;
}

RuleKind readRatio(JsonMembers &in)
{
    return RatioRule{.full = in.required(u"full", readPoints), .cap = in.optional(u"cap", readPoints)};
}

RuleKind readComposite(JsonMembers &in)
{
    return CompositeRule{
        .parts = in.requiredList(u"parts",
                                 [](const JsonValue &value) {
                                     return readObject(value, [](JsonMembers &part) {
                                         return CompositePart{.name = part.required(u"name", readName),
                                                              .factor = part.required(u"factor", readFactor),
                                                              .rule = part.required(u"rule", readRule),
                                                              .key = part.optional(u"key", readName)};
                                     });
                                 }),
        .floor = in.optional(u"floor", readPoints),
        .cap = in.optional(u"cap", readPoints),
    };
}

Override readOverride(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        Override result{.measure = in.required(u"measure", readName),
                        .comparison = {},
                        .limit = {},
                        .points = in.required(u"points", readPoints),
                        .name = in.optional(u"name", readName)};
        int found = 0;
        for (const auto &[comparison, word] : comparisonWords) {
            if (const auto limit = in.optional(word, readPoints)) {
                result.comparison = comparison;
                result.limit = *limit;
                ++found;
            }
        }
        if (found == 0)
            throw JsonError{ProblemCode::MissingKey, QStringLiteral("at_least")};
        if (found > 1)
            throw JsonError{ProblemCode::Contradiction, QStringLiteral("at_least, above, at_most, below")};
        return result;
    });
}

RuleKind readKind(const QString &kind, JsonMembers &in)
{
    static constexpr std::array readers{readRating, readLevels,     readTally,   readQuota, readBands,    readRank,
                                        readAwards, readConditions, readConvert, readRatio, readComposite};
    for (std::size_t i = 0; i < readers.size(); ++i) {
        if (kind == ruleKindWords[i])
            return readers[i](in);
    }
    throw JsonError{ProblemCode::UnknownWord, kind};
}

} // namespace

Rule readRule(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        const QString kind = in.required(u"kind", readText);
        return Rule{.kind = readKind(kind, in), .overrides = in.list(u"overrides", readOverride)};
    });
}

Parsed<Rule> ruleFromJson(QByteArrayView text)
{
    return readDocument(text, readRule);
}

bool canBeKept(const Rule &rule)
{
    const Parsed<Rule> kept = ruleFromJson(toJson(rule));
    return kept && *kept == rule;
}

} // namespace yanben
