#include "domain/json/rubric/rubric_json.h"

#include "domain/json/json_members.h"
#include "domain/json/json_reader.h"
#include "domain/json/json_writer.h"
#include "domain/json/rubric/employment_words.h"
#include "domain/json/rubric/rubric_words.h"
#include "domain/json/rubric/rule_json.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr QStringView rubricFormat = u"yanben-rubric/1";

template <const auto &words>
auto readOneOf(const JsonValue &value)
{
    return readWord(words, value);
}

Rounding readRounding(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return Rounding{
            .decimals = in.required(u"decimals",
                                    [](const JsonValue &places) { return readInt(places, 0, Decimal::maximumScale); }),
            .mode = in.required(u"mode", readOneOf<roundingModeWords>),
            .where = in.required(u"where", readOneOf<roundingPlaceWords>)};
    });
}

TotalTerms readTotal(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return TotalTerms{.base = in.optional(u"base", readPoints).value_or(Points{}),
                          .floor = in.optional(u"floor", readPoints),
                          .cap = in.optional(u"cap", readPoints)};
    });
}

Conversion readConversion(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return Conversion{.to = in.required(u"to", readPoints), .of = in.required(u"of", readOneOf<convertBaseWords>)};
    });
}

GradeQuota readGradeQuota(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return GradeQuota{.grade = in.required(u"grade", readName),
                          .atMostPercent = in.required(u"at_most_percent", readPoints)};
    });
}

Consequence readConsequence(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        Consequence consequence{.text = in.required(u"text", readName),
                                .of = in.list(u"of", readOneOf<employmentWords>)};
        std::ranges::sort(consequence.of);
        const auto twice = std::ranges::unique(consequence.of);
        consequence.of.erase(twice.begin(), twice.end());
        return consequence;
    });
}

JsonValue consequenceValue(const Consequence &consequence)
{
    return JsonObjectBuilder{}.add(u"text", consequence.text).addListIfAny(u"of", consequence.of, [](Employment each) {
        return wordValue(employmentWords, each);
    });
}

Veto readVeto(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        Veto veto{.name = in.required(u"name", readName),
                  .effect = in.required(u"effect", readOneOf<vetoEffectWords>),
                  .criterion = {},
                  .grade = {},
                  .consequences = in.list(u"consequences", readConsequence)};
        if (veto.effect == VetoEffect::CriterionZero)
            veto.criterion = in.required(u"criterion", readName);
        if (veto.effect == VetoEffect::GradeAtMost)
            veto.grade = in.required(u"grade", readName);
        return veto;
    });
}

RubricSection readSection(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return RubricSection{.name = in.required(u"name", readName), .weight = in.optional(u"weight", readPoints)};
    });
}

RubricTerms readTermsMembers(JsonMembers &in)
{
    RubricTerms terms;
    terms.title = in.required(u"title", readText);
    terms.subject = in.required(u"subject", readOneOf<rubricSubjectWords>);
    terms.fullMark = in.required(u"full_mark", readPointsOrNull);
    terms.unit = in.optional(u"unit", readName).value_or(terms.unit);
    terms.rounding = in.required(u"rounding", readRounding);
    terms.total = in.optional(u"total", readTotal).value_or(TotalTerms{});
    terms.convert = in.optional(u"convert", readConversion);
    terms.sections = in.list(u"sections", readSection);
    terms.grades = in.list(u"grades", readGrade);
    terms.gradeQuotas = in.list(u"grade_quota", readGradeQuota);
    terms.vetoes = in.list(u"vetoes", readVeto);
    return terms;
}

void addTermsHead(JsonObjectBuilder &out, const RubricTerms &terms)
{
    out.add(u"title", terms.title)
        .addWord(u"subject", rubricSubjectWords, terms.subject)
        .add(u"full_mark", terms.fullMark)
        .addUnless(u"unit", terms.unit, RubricTerms{}.unit)
        .add(u"rounding", JsonObjectBuilder{}
                              .add(u"decimals", terms.rounding.decimals)
                              .addWord(u"mode", roundingModeWords, terms.rounding.mode)
                              .addWord(u"where", roundingPlaceWords, terms.rounding.where)
                              .build());
    if (terms.total != TotalTerms{}) {
        out.add(u"total", JsonObjectBuilder{}
                              .add(u"base", terms.total.base)
                              .addIfSet(u"floor", terms.total.floor)
                              .addIfSet(u"cap", terms.total.cap)
                              .build());
    }
    if (terms.convert) {
        out.add(u"convert", JsonObjectBuilder{}
                                .add(u"to", terms.convert->to)
                                .addWord(u"of", convertBaseWords, terms.convert->of)
                                .build());
    }
    out.addListIfAny(u"sections", terms.sections, [](const RubricSection &section) -> JsonValue {
        return JsonObjectBuilder{}.add(u"name", section.name).addIfSet(u"weight", section.weight);
    });
}

void addTermsTail(JsonObjectBuilder &out, const RubricTerms &terms)
{
    out.addListIfAny(u"grades", terms.grades, gradeValue)
        .addListIfAny(
            u"grade_quota", terms.gradeQuotas,
            [](const GradeQuota &quota) -> JsonValue {
                return JsonObjectBuilder{}.add(u"grade", quota.grade).add(u"at_most_percent", quota.atMostPercent);
            })
        .addListIfAny(u"vetoes", terms.vetoes, [](const Veto &veto) -> JsonValue {
            return JsonObjectBuilder{}
                .add(u"name", veto.name)
                .addWord(u"effect", vetoEffectWords, veto.effect)
                .addIfSet(u"criterion", veto.criterion)
                .addIfSet(u"grade", veto.grade)
                .addListIfAny(u"consequences", veto.consequences, consequenceValue);
        });
}

Unstated readUnstated(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return Unstated{.parameter = in.required(u"parameter", readOneOf<unstatedWords>),
                        .assumed = in.optional(u"assumed", readPoints),
                        .source = in.optional(u"source", readText).value_or(QString{})};
    });
}

CriterionSpec readCriterionMembers(JsonMembers &in)
{
    return {
        .no = in.required(u"no", readName),
        .title = in.required(u"title", readText),
        .weight = in.required(u"weight", readPointsOrNull),
        .standard = in.optional(u"standard", readText).value_or(QString{}),
        .method = in.optional(u"method", readText).value_or(QString{}),
        .appliesTo = in.list(u"applies_to", readName),
        .whenMissing = in.optional(u"when_missing", readOneOf<whenMissingWords>).value_or(WhenMissing::Block),
        .whenExempt = in.optional(u"when_exempt", readOneOf<whenOutWords>).value_or(WhenOut::Drop),
        .whenNotApplicable = in.optional(u"when_not_applicable", readOneOf<whenOutWords>).value_or(WhenOut::Drop),
        .rule = in.required(u"rule", readRule),
        .unit = in.optional(u"unit", readName),
        .section = in.optional(u"section", readName),
        .topic = in.optional(u"topic", readName),
        .raters = in.list(u"raters", readName),
        .unstated = in.list(u"unstated", readUnstated),
        .bonus = false,
    };
}

JsonObjectBuilder criterionMembers(const CriterionSpec &criterion)
{
    JsonObjectBuilder out;
    out.add(u"no", criterion.no)
        .add(u"title", criterion.title)
        .add(u"weight", criterion.weight)
        .addUnless(u"standard", criterion.standard, QString{})
        .addUnless(u"method", criterion.method, QString{})
        .addIfSet(u"section", criterion.section)
        .addIfSet(u"topic", criterion.topic)
        .addListIfAny(u"applies_to", criterion.appliesTo, textValue)
        .addListIfAny(u"raters", criterion.raters, textValue)
        .addIfSet(u"unit", criterion.unit)
        .addWordUnless(u"when_missing", whenMissingWords, criterion.whenMissing, WhenMissing::Block)
        .addWordUnless(u"when_exempt", whenOutWords, criterion.whenExempt, WhenOut::Drop)
        .addWordUnless(u"when_not_applicable", whenOutWords, criterion.whenNotApplicable, WhenOut::Drop)
        .add(u"rule", ruleValue(criterion.rule))
        .addListIfAny(u"unstated", criterion.unstated, [](const Unstated &each) -> JsonValue {
            return JsonObjectBuilder{}
                .addWord(u"parameter", unstatedWords, each.parameter)
                .addIfSet(u"assumed", each.assumed)
                .addUnless(u"source", each.source, QString{});
        });
    return out;
}

CriterionSpec readCriterion(const JsonValue &value)
{
    return readObject(value, readCriterionMembers);
}

RubricSheet readSheet(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        requireFormat(in, rubricFormat);
        RubricSheet sheet{.terms = readTermsMembers(in), .criteria = in.requiredList(u"criteria", readCriterion)};
        std::vector<CriterionSpec> bonus;
        in.optional(u"bonus", [&](const JsonValue &part) {
            return readObject(part, [&](JsonMembers &members) {
                sheet.terms.bonusCap = members.optional(u"cap", readPoints);
                bonus = members.list(u"criteria", readCriterion);
                return true;
            });
        });
        for (CriterionSpec &criterion : bonus) {
            criterion.bonus = true;
            sheet.criteria.push_back(std::move(criterion));
        }
        return sheet;
    });
}

JsonValue criteriaValue(const RubricSheet &sheet, bool bonus)
{
    JsonArray array;
    for (const CriterionSpec &criterion : sheet.criteria) {
        if (criterion.bonus == bonus)
            array.push_back(criterionMembers(criterion).build());
    }
    return JsonValue{std::move(array)};
}

} // namespace

QByteArray toJson(const RubricTerms &terms)
{
    JsonObjectBuilder out;
    addTermsHead(out, terms);
    out.addIfSet(u"bonus_cap", terms.bonusCap);
    addTermsTail(out, terms);
    return writeJson(out, JsonStyle::Compact);
}

Parsed<RubricTerms> rubricTermsFromJson(QByteArrayView text)
{
    return readDocument(text, [](const JsonValue &value) {
        return readObject(value, [](JsonMembers &in) {
            RubricTerms terms = readTermsMembers(in);
            terms.bonusCap = in.optional(u"bonus_cap", readPoints);
            return terms;
        });
    });
}

QByteArray toJson(const CriterionSpec &criterion)
{
    return writeJson(criterionMembers(criterion).addUnless(u"bonus", criterion.bonus, false), JsonStyle::Compact);
}

Parsed<CriterionSpec> criterionFromJson(QByteArrayView text)
{
    return readDocument(text, [](const JsonValue &value) {
        return readObject(value, [](JsonMembers &in) {
            CriterionSpec criterion = readCriterionMembers(in);
            criterion.bonus = in.optional(u"bonus", readBool).value_or(false);
            return criterion;
        });
    });
}

QByteArray toJson(const RubricSheet &sheet)
{
    JsonObjectBuilder out;
    out.add(u"format", rubricFormat.toString());
    addTermsHead(out, sheet.terms);
    out.add(u"criteria", criteriaValue(sheet, false));
    const JsonValue bonus = criteriaValue(sheet, true);
    if (sheet.terms.bonusCap || !bonus.array()->empty())
        out.add(u"bonus", JsonObjectBuilder{}.addIfSet(u"cap", sheet.terms.bonusCap).add(u"criteria", bonus).build());
    addTermsTail(out, sheet.terms);
    return writeJson(out, JsonStyle::Indented);
}

Parsed<RubricSheet> rubricSheetFromJson(QByteArrayView text)
{
    return readDocument(text, readSheet);
}

Grade readGrade(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return Grade{.name = in.required(u"name", readName), .atLeast = in.required(u"at_least", readPointsOrNull)};
    });
}

JsonValue gradeValue(const Grade &grade)
{
    return JsonObjectBuilder{}.add(u"name", grade.name).add(u"at_least", grade.atLeast);
}

} // namespace yanben
