#include "workspace/papers/blank_papers.h"

#include "documents/words/scoring/rubric/standard_text.h"
#include "documents/words/scoring/total_text.h"
#include "documents/words/scoring/working_text.h"
#include "scoring/scoring_plan.h"
#include "workspace/papers/scores/print_numbers.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

/// Lines whose names are written by hand, where nobody is on the roster yet.
constexpr int linesForNobody = 20;

QString unitOf(const CriterionSpec &spec, const RubricTerms &terms)
{
    return spec.unit.value_or(terms.unit);
}

BlankCriterion blankCriterion(const CriterionSpec &spec, const RubricTerms &terms)
{
    return {.name = spec.no.isEmpty() ? spec.title : spec.no + u'.' + spec.title,
            .weight = printWeight(spec),
            .unit = unitOf(spec, terms)};
}

QString pointsText(Points points, const QString &unit)
{
    return readableNumber(Exact{points}) + unit;
}

QString caseText(const TallyCase &each, const QString &unit)
{
    if (const auto *range = std::get_if<PointsRange>(&each.points))
        return u"%1\n%2至%3/次"_s.arg(each.name, readableNumber(Exact{range->low}), pointsText(range->high, unit));
    return u"%1\n%2/次"_s.arg(each.name, pointsText(std::get<Points>(each.points), unit));
}

/// What a hand fills in for the rule: a column for each level, part or case; any other rule is written out.
std::vector<BlankColumn> columnsFor(const Rule &rule, const QString &unit)
{
    std::vector<BlankColumn> columns;
    const auto named = [&](const QString &name, std::optional<Points> points) {
        const QString worth = points ? pointsText(*points, unit) : name;
        columns.push_back({.heading = worth == name ? name : name + u'\n' + worth, .way = BlankWay::Tick});
    };
    if (const auto *levels = std::get_if<LevelsRule>(&rule.kind)) {
        for (const Level &level : levels->levels)
            named(level.name, level.points);
        for (const LevelLimit &limit : levels->atMostIf)
            columns.push_back({.heading = limit.flag, .way = BlankWay::Tick});
    } else if (const auto *conditions = std::get_if<ConditionsRule>(&rule.kind)) {
        for (const Condition &part : conditions->parts)
            named(part.name, part.points);
    } else if (const auto *tally = std::get_if<TallyRule>(&rule.kind)) {
        for (const TallyCase &each : tally->cases)
            columns.push_back({.heading = caseText(each, unit), .way = BlankWay::Count});
    }
    if (columns.empty())
        columns.push_back({.heading = u"记录"_s, .way = BlankWay::Write});
    return columns;
}

} // namespace

BlankGridDocument blankGridPaper(const State &state, RubricId rubric, const PrintGroup &group)
{
    const Term &term = termOf(state, rubric);
    BlankGridDocument document{.school = state.get<School>(SchoolId{1}).name,
                               .term = term.title,
                               .group = group.name,
                               .criteria = {},
                               .teachers = {},
                               .subject = subjectKind(state, rubric)};
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version)
        return document;
    document.converts = version->terms.convert.has_value();
    document.totalRule = totalRuleText(rubricSheet(state, version->id));
    const auto criteria = criteriaOf(state, version->id);
    for (const CriterionVersion *row : criteria)
        document.criteria.push_back(blankCriterion(row->spec, version->terms));
    for (const Subject subject : group.subjects) {
        BlankTeacher teacher{.name = subjectName(state, subject), .applies = {}};
        const std::vector<QString> groups = groupNamesOf(state, subject, term);
        for (const CriterionVersion *row : criteria)
            teacher.applies.push_back(concerns(row->spec, groups));
        document.teachers.push_back(std::move(teacher));
    }
    if (group.subjects.empty())
        document.teachers.assign(linesForNobody,
                                 BlankTeacher{.name = {}, .applies = std::vector<bool>(criteria.size(), true)});
    return document;
}

std::vector<BlankCriterionDocument> blankCriterionPapers(const State &state, RubricId rubric, const PrintGroup &group,
                                                         std::optional<CriterionId> only)
{
    const Term &term = termOf(state, rubric);
    std::vector<BlankCriterionDocument> documents;
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version)
        return documents;
    for (const CriterionVersion *row : criteriaOf(state, version->id)) {
        if (only && row->criterion != *only)
            continue;
        BlankCriterionDocument document{.school = state.get<School>(SchoolId{1}).name,
                                        .term = term.title,
                                        .group = group.name,
                                        .criterion = blankCriterion(row->spec, version->terms),
                                        .standard = standardText(row->spec, unitOf(row->spec, version->terms)),
                                        .method = row->spec.method,
                                        .columns = columnsFor(row->spec.rule, unitOf(row->spec, version->terms)),
                                        .teachers = {},
                                        .subject = subjectKind(state, rubric)};
        for (const Subject subject : group.subjects) {
            if (concerns(row->spec, groupNamesOf(state, subject, term)))
                document.teachers << subjectName(state, subject);
        }
        if (group.subjects.empty())
            document.teachers.resize(linesForNobody);
        if (!document.teachers.isEmpty())
            documents.push_back(std::move(document));
    }
    return documents;
}

} // namespace yanben
