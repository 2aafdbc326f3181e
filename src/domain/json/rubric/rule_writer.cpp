#include "domain/json/json_writer.h"
#include "domain/json/rubric/rule_json.h"
#include "domain/json/rubric/rule_words.h"

namespace yanben
{

namespace
{

JsonValue levelValue(const Level &level)
{
    return JsonObjectBuilder{}
        .add(u"name", level.name)
        .add(u"points", level.points)
        .addIfSet(u"key", level.key)
        .addIfSet(u"text", level.text);
}

JsonValue caseValue(const TallyCase &each)
{
    JsonObjectBuilder out;
    out.add(u"name", each.name);
    if (const auto *range = std::get_if<PointsRange>(&each.points))
        out.add(u"range", JsonArray{JsonValue{range->low}, JsonValue{range->high}});
    else
        out.add(u"points", std::get<Points>(each.points));
    return out.addIfSet(u"cap", each.cap).addIfSet(u"key", each.key);
}

JsonValue bandValue(const Band &band)
{
    return JsonObjectBuilder{}
        .add(band.above ? u"above" : u"at_least", band.limit)
        .add(u"points", band.points)
        .addIfSet(u"name", band.name)
        .addIfSet(u"key", band.key);
}

JsonValue otherwiseValue(const Otherwise &otherwise)
{
    if (otherwise.points && !otherwise.name)
        return JsonValue{*otherwise.points};
    return JsonObjectBuilder{}.addIfSet(u"name", otherwise.name).add(u"points", otherwise.points);
}

JsonValue overrideValue(const Override &each)
{
    JsonObjectBuilder out;
    out.add(u"measure", each.measure);
    for (const auto &[comparison, word] : comparisonWords) {
        if (comparison == each.comparison)
            out.add(word, each.limit);
    }
    return out.add(u"points", each.points).addIfSet(u"name", each.name);
}

struct RuleKindWriter
{
    JsonObjectBuilder &out;

    void operator()(const RatingRule &rule) const
    {
        out.add(u"max", rule.max)
            .addIfSet(u"step", rule.step)
            .addWordUnless(u"combine", ratingCombineWords, rule.combine, RatingCombine::Mean)
            .addUnless(u"drop_highest", rule.dropHighest, 0)
            .addUnless(u"drop_lowest", rule.dropLowest, 0);
    }

    void operator()(const LevelsRule &rule) const
    {
        out.addList(u"levels", rule.levels, levelValue);
        if (rule.times.least != rule.times.most)
            out.add(u"times", JsonArray{JsonValue{rule.times.least}, JsonValue{rule.times.most}});
        else
            out.addUnless(u"times", rule.times.least, 1);
        out.addWordUnless(u"combine", combineWords, rule.combine, Combine::Sum)
            .addListIfAny(u"at_most_if", rule.atMostIf, [](const LevelLimit &limit) -> JsonValue {
                return JsonObjectBuilder{}.add(u"flag", limit.flag).add(u"level", limit.level);
            });
    }

    void operator()(const TallyRule &rule) const
    {
        out.add(u"base", rule.base)
            .addList(u"cases", rule.cases, caseValue)
            .addIfSet(u"floor", rule.floor)
            .addIfSet(u"cap", rule.cap)
            .addListIfAny(
                u"carry", rule.carry,
                [](const Carry &carry) -> JsonValue {
                    return JsonObjectBuilder{}.add(u"of", carry.of).add(u"every", carry.every).add(u"as", carry.as);
                })
            .addListIfAny(u"zero_when", rule.zeroWhen, [](const ZeroWhen &when) -> JsonValue {
                return JsonObjectBuilder{}.add(u"case", when.caseName).add(u"at_least", when.atLeast);
            });
    }

    void operator()(const QuotaRule &rule) const
    {
        if (const auto *required = std::get_if<Amount>(&rule.required)) {
            out.add(u"required", *required);
        } else {
            JsonObjectBuilder groups;
            for (const GroupAmount &each : std::get<std::vector<GroupAmount>>(rule.required))
                groups.add(each.group, each.required);
            out.add(u"required_by", groups.build());
        }
        out.add(u"full", rule.full);
        if (const auto *points = std::get_if<Points>(&rule.perMissing))
            out.add(u"short", *points);
        else
            out.add(u"short", QStringLiteral("proportional"));
        out.addIfSet(u"extra", rule.perExtra).addIfSet(u"floor", rule.floor).addIfSet(u"cap", rule.cap);
    }

    void operator()(const BandsRule &rule) const
    {
        if (rule.byGroup.empty()) {
            out.addList(u"bands", rule.bands, bandValue);
        } else {
            JsonObjectBuilder groups;
            for (const GroupBands &each : rule.byGroup)
                groups.addList(each.group, each.bands, bandValue);
            out.add(u"by_group", groups.build());
        }
        out.add(u"otherwise", otherwiseValue(rule.otherwise));
        if (rule.of)
            out.add(u"of", ruleValue(**rule.of));
        if (rule.combine)
            out.addWord(u"combine", combineWords, *rule.combine);
    }

    void operator()(const RankRule &rule) const { std::visit(*this, rule.way); }

    void operator()(const RankTable &way) const
    {
        out.addList(u"table", way.steps,
                    [](const RankStep &step) -> JsonValue {
                        return JsonObjectBuilder{}.add(u"to", step.to).add(u"points", step.points);
                    })
            .addIfSet(u"beyond", way.beyond);
    }

    void operator()(const RankSequence &way) const
    {
        out.add(u"sequence",
                JsonObjectBuilder{}.add(u"first", way.first).add(u"step", way.step).add(u"last", way.last).build());
    }

    void operator()(const RankLinear &way) const
    {
        out.add(u"linear",
                JsonObjectBuilder{}.add(u"first", way.first).add(u"last", way.last).addIfSet(u"of", way.of).build());
    }

    void operator()(const RankChange &way) const
    {
        out.add(u"change", JsonObjectBuilder{}
                               .add(u"base", way.base)
                               .add(u"up", way.up)
                               .add(u"down", way.down)
                               .addIfSet(u"floor", way.floor)
                               .addIfSet(u"cap", way.cap)
                               .build());
    }

    void operator()(const AwardsRule &rule) const
    {
        out.addList(u"table", rule.table, [](const AwardEntry &entry) -> JsonValue {
            return JsonObjectBuilder{}
                .add(u"level", entry.level)
                .addIfSet(u"prize", entry.prize)
                .add(u"points", entry.points)
                .addIfSet(u"key", entry.key);
        });
        if (const auto *best = std::get_if<BestAwards>(&rule.combine)) {
            out.add(u"combine", QStringLiteral("best")).add(u"n", best->count).addUnless(u"rest", best->rest, Points{});
        } else {
            const bool sum = std::holds_alternative<SumOfAwards>(rule.combine);
            out.add(u"combine", sum ? QStringLiteral("sum") : QStringLiteral("highest"));
        }
        out.addIfSet(u"cap", rule.cap).addListIfAny(u"share", rule.share, [](const AuthorShare &share) -> JsonValue {
            return JsonObjectBuilder{}.add(u"order", share.order).add(u"factor", share.factor);
        });
    }

    void operator()(const ConditionsRule &rule) const
    {
        out.addList(u"parts", rule.parts,
                    [](const Condition &part) -> JsonValue {
                        return JsonObjectBuilder{}
                            .add(u"name", part.name)
                            .addIfSet(u"points", part.points)
                            .addIfSet(u"key", part.key);
                    })
            .addWord(u"need", needWords, rule.need)
            .addIfSet(u"points", rule.points);
    }

    void operator()(const ConvertRule &rule) const
    {
        out.add(u"per", rule.per)
            .add(u"points", rule.points)
            .addUnless(u"whole", rule.whole, false)
            .addIfSet(u"cap", rule.cap)
            .addIfSet(u"daily_cap", rule.dailyCap);
    }

    void operator()(const RatioRule &rule) const { out.add(u"full", rule.full).addIfSet(u"cap", rule.cap); }

    void operator()(const CompositeRule &rule) const
    {
        out.addList(u"parts", rule.parts,
                    [](const CompositePart &part) -> JsonValue {
                        return JsonObjectBuilder{}
                            .add(u"name", part.name)
                            .add(u"factor", part.factor)
                            .add(u"rule", ruleValue(*part.rule))
                            .addIfSet(u"key", part.key);
                    })
            .addIfSet(u"floor", rule.floor)
            .addIfSet(u"cap", rule.cap);
    }
};

} // namespace

JsonValue ruleValue(const Rule &rule)
{
    JsonObjectBuilder out;
    out.add(u"kind", ruleKindWords[rule.kind.index()].toString());
    std::visit(RuleKindWriter{out}, rule.kind);
    return out.addListIfAny(u"overrides", rule.overrides, overrideValue).build();
}

QByteArray toJson(const Rule &rule)
{
    return writeJson(ruleValue(rule), JsonStyle::Compact);
}

} // namespace yanben
