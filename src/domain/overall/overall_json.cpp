#include "domain/overall/overall_json.h"

#include "domain/json/json_members.h"
#include "domain/json/json_writer.h"
#include "domain/json/rubric/rubric_json.h"
#include "domain/json/rubric/rubric_words.h"

namespace yanben
{

namespace
{

constexpr QStringView overallFormat = u"yanben-overall/1";

/// A percentage has to be there, if only as null; what the source says instead stands beside a null alone.
template <typename T>
void readPercent(JsonMembers &in, T &value)
{
    value.percent = in.required(u"percent", readPointsOrNull);
    value.unstated = in.optional(u"unstated", readText).value_or(QString{});
    if (value.percent && !value.unstated.isEmpty())
        throw JsonError{ProblemCode::Contradiction, QStringLiteral("percent, unstated")};
}

template <typename T>
void addPercent(JsonObjectBuilder &out, const T &value)
{
    out.add(u"percent", value.percent).addUnless(u"unstated", value.unstated, QString{});
}

OverallPart readPart(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        OverallPart part{.rubric = in.required(u"rubric", readName)};
        readPercent(in, part);
        part.of = in.optional(u"of", readPoints);
        return part;
    });
}

JsonValue partValue(const OverallPart &part)
{
    JsonObjectBuilder out;
    out.add(u"rubric", part.rubric);
    addPercent(out, part);
    return out.addIfSet(u"of", part.of);
}

EntryTerms readEntry(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) -> EntryTerms {
        if (in.has(u"best") && in.has(u"at_least"))
            throw JsonError{ProblemCode::Contradiction, QStringLiteral("best, at_least")};
        if (in.has(u"at_least"))
            return EnterFrom{in.required(u"at_least", readPoints)};
        return BestEnter{in.required(u"best", readPlace)};
    });
}

JsonValue entryValue(const EntryTerms &entry)
{
    JsonObjectBuilder out;
    if (const auto *best = std::get_if<BestEnter>(&entry))
        return out.add(u"best", best->count);
    return out.add(u"at_least", std::get<EnterFrom>(entry).atLeast);
}

OverallStage readStage(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        OverallStage stage{.name = in.required(u"name", readName)};
        readPercent(in, stage);
        stage.enter = in.optional(u"enter", readEntry);
        stage.parts = in.requiredList(u"parts", readPart);
        return stage;
    });
}

JsonValue stageValue(const OverallStage &stage)
{
    JsonObjectBuilder out;
    out.add(u"name", stage.name);
    addPercent(out, stage);
    if (stage.enter)
        out.add(u"enter", entryValue(*stage.enter));
    return out.addList(u"parts", stage.parts, partValue);
}

std::vector<OverallStage> readStages(JsonMembers &in)
{
    if (in.has(u"parts") && in.has(u"stages"))
        throw JsonError{ProblemCode::Contradiction, QStringLiteral("parts, stages")};
    if (in.has(u"stages"))
        return in.requiredList(u"stages", readStage);
    return overallOf(in.requiredList(u"parts", readPart)).stages;
}

} // namespace

QByteArray toJson(const OverallSheet &sheet)
{
    JsonObjectBuilder out;
    out.add(u"format", overallFormat.toString())
        .add(u"title", sheet.title)
        .addWord(u"subject", rubricSubjectWords, sheet.subject)
        .add(u"rounding", JsonObjectBuilder{}
                              .add(u"decimals", sheet.decimals)
                              .addWord(u"mode", roundingModeWords, sheet.mode)
                              .build());
    if (sheet.hasStages())
        out.addList(u"stages", sheet.stages, stageValue);
    else
        out.addList(u"parts", sheet.stages.front().parts, partValue);
    return writeJson(out.addListIfAny(u"grades", sheet.grades, gradeValue), JsonStyle::Indented);
}

Parsed<OverallSheet> overallSheetFromJson(QByteArrayView text)
{
    return readDocument(text, [](const JsonValue &value) {
        return readObject(value, [](JsonMembers &in) {
            requireFormat(in, overallFormat);
            OverallSheet sheet{.title = in.required(u"title", readText),
                               .subject = in.required(u"subject", [](const JsonValue &word) {
                                   return readWord(rubricSubjectWords, word);
                               })};
            std::tie(sheet.decimals, sheet.mode) = in.required(u"rounding", [](const JsonValue &rounding) {
                return readObject(rounding, [](JsonMembers &each) {
                    const int decimals = each.required(
                        u"decimals", [](const JsonValue &places) { return readInt(places, 0, Decimal::maximumScale); });
                    return std::pair{decimals, each.required(u"mode", [](const JsonValue &word) {
                                         return readWord(roundingModeWords, word);
                                     })};
                });
            });
            sheet.stages = readStages(in);
            sheet.grades = in.list(u"grades", readGrade);
            return sheet;
        });
    });
}

} // namespace yanben
