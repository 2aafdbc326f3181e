#include "documents/answers/score_answer.h"

#include "documents/answers/answer_values.h"
#include "documents/words/scoring/working_text.h"

namespace yanben
{

namespace
{

constexpr JsonWords<RecordState, 5> answerStateWords{{
    {RecordState::Missing, u"missing"},
    {RecordState::Absent, u"absent"},
    {RecordState::Exempt, u"exempt"},
    {RecordState::NotApplicable, u"not_applicable"},
    {RecordState::Recorded, u"recorded"},
}};

JsonValue limitValue(Limit limit)
{
    switch (limit) {
    case Limit::None: break;
    case Limit::Floor: return JsonValue{QStringLiteral("floor")};
    case Limit::Cap: return JsonValue{QStringLiteral("cap")};
    }
    return {};
}

JsonValue outcomeValue(const CriterionSpec &criterion, const Outcome &outcome)
{
    return JsonObjectBuilder{}
        .add(u"no", criterion.no)
        .add(u"points", pointsValue(outcome.points))
        .add(u"level", outcome.level)
        .addWord(u"state", answerStateWords, outcome.state)
        .add(u"limited", limitValue(outcome.limited))
        .add(u"working", workingText(outcome));
}

JsonValue unitValue(const UnitTotal &total)
{
    return JsonObjectBuilder{}
        .add(u"unit", total.unit)
        .add(u"total", decimalValue(total.total))
        .add(u"exact", fractionValue(total.exact))
        .add(u"possible", total.possible);
}

JsonValue subjectValue(const RubricSheet &rubric, const QString &name, const SheetResult &sheet)
{
    JsonArray criteria;
    for (std::size_t i = 0; i < sheet.outcomes.size(); ++i)
        criteria.push_back(outcomeValue(rubric.criteria[i], sheet.outcomes[i]));
    return JsonObjectBuilder{}
        .add(u"name", name)
        .add(u"total", decimalValue(sheet.total))
        .add(u"exact", fractionValue(sheet.exact))
        .add(u"possible", sheet.possible)
        .add(u"provisional", sheet.provisional)
        .add(u"grade", sheet.grade)
        .add(u"rank", sheet.rank)
        .addList(u"vetoes", sheet.vetoes, textValue)
        .addList(u"not_eligible", sheet.notEligible, textValue)
        .addList(u"totals", sheet.totals, unitValue)
        .add(u"criteria", JsonValue{std::move(criteria)});
}

} // namespace

QByteArray scoreAnswerJson(const RubricSheet &rubric, std::span<const QString> names,
                           std::span<const SheetResult> sheets, std::span<const AnswerFinding> findings)
{
    JsonArray subjects;
    for (std::size_t i = 0; i < names.size() && i < sheets.size(); ++i)
        subjects.push_back(subjectValue(rubric, names[i], sheets[i]));
    const JsonValue document =
        JsonObjectBuilder{}.add(u"subjects", JsonValue{std::move(subjects)}).add(u"findings", findingsValue(findings));
    return writeJson(document, JsonStyle::Indented);
}

} // namespace yanben
