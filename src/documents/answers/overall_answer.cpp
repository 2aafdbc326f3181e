#include "documents/answers/overall_answer.h"

#include "documents/answers/answer_values.h"
#include "documents/words/scoring/overall_text.h"

namespace yanben
{

namespace
{

constexpr JsonWords<Entered, 3> enteredWords{{
    {Entered::Yes, u"yes"},
    {Entered::No, u"no"},
    {Entered::Open, u"open"},
}};

JsonValue partValue(const OverallPart &part, const OverallPartStep &step)
{
    return JsonObjectBuilder{}
        .add(u"rubric", part.rubric)
        .add(u"mark", decimalValue(step.mark))
        .add(u"of", step.of)
        .add(u"percent", step.percent)
        .add(u"points", pointsValue(step.mark ? std::optional{step.points} : std::nullopt));
}

JsonValue stageValue(const OverallStage &stage, const StageResult &result)
{
    JsonArray parts;
    for (std::size_t i = 0; i < result.parts.size(); ++i)
        parts.push_back(partValue(stage.parts[i], result.parts[i]));
    const bool isIn = result.entered != Entered::No;
    return JsonObjectBuilder{}
        .add(u"name", stage.name)
        .addWord(u"entered", enteredWords, result.entered)
        .add(u"total", decimalValue(result.total))
        .add(u"exact", fractionValue(isIn ? std::optional{result.exact} : std::nullopt))
        .add(u"provisional", result.provisional)
        .add(u"parts", JsonValue{std::move(parts)});
}

JsonValue overallSubjectValue(const OverallSheet &sheet, const QString &name, const OverallResult &result)
{
    JsonArray stages;
    for (std::size_t i = 0; i < result.stages.size(); ++i)
        stages.push_back(stageValue(sheet.stages[i], result.stages[i]));
    return JsonObjectBuilder{}
        .add(u"name", name)
        .add(u"total", decimalValue(result.total))
        .add(u"exact", fractionValue(result.exact))
        .add(u"provisional", result.provisional)
        .add(u"entered", !result.isOut())
        .add(u"grade", result.grade)
        .add(u"rank", result.rank)
        .addList(u"not_eligible", result.notEligible, textValue)
        .add(u"stages", JsonValue{std::move(stages)})
        .add(u"working", overallWorkingText(sheet, result));
}

} // namespace

QByteArray overallAnswerJson(const OverallSheet &sheet, std::span<const QString> names,
                             std::span<const OverallResult> results, std::span<const AnswerFinding> findings)
{
    JsonArray subjects;
    for (std::size_t i = 0; i < names.size() && i < results.size(); ++i)
        subjects.push_back(overallSubjectValue(sheet, names[i], results[i]));
    const JsonValue document =
        JsonObjectBuilder{}.add(u"subjects", JsonValue{std::move(subjects)}).add(u"findings", findingsValue(findings));
    return writeJson(document, JsonStyle::Indented);
}

} // namespace yanben
