#include "workspace/papers/scores/list_papers.h"

#include "documents/words/scoring/printed_mark.h"
#include "documents/words/scoring/total_text.h"
#include "workspace/papers/scores/print_numbers.h"
#include "workspace/papers/scores/result_remarks.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

/// Those of the scores, in the order of `subjects`.
std::vector<SubjectScore> scoresOf(std::span<const SubjectScore> scores, std::span<const Subject> subjects)
{
    std::map<Subject, const SubjectScore *> bySubject;
    for (const SubjectScore &score : scores)
        bySubject.emplace(score.subject, &score);
    std::vector<SubjectScore> found;
    for (const Subject each : subjects) {
        if (const auto score = bySubject.find(each); score != bySubject.end())
            found.push_back(*score->second);
    }
    return found;
}

std::vector<Subject> subjectsOf(std::span<const SubjectScore> scores)
{
    std::vector<Subject> subjects;
    for (const SubjectScore &score : scores)
        subjects.push_back(score.subject);
    return subjects;
}

/// Best first, equal ones by pinyin.
std::vector<SubjectScore> inOrder(const State &state, std::span<const SubjectScore> scores)
{
    const std::vector<Subject> subjects = byPinyin(state, subjectsOf(scores));
    std::vector<SubjectScore> sorted = scoresOf(scores, subjects);
    sortByRank(sorted);
    return sorted;
}

/// The places that these sheets take among themselves, in their order.
std::vector<std::optional<int>> placesAmong(std::span<const SubjectScore> scores)
{
    std::vector<SheetResult> results;
    for (const SubjectScore &score : scores)
        results.push_back(score.result);
    rankSheets(results);
    std::vector<std::optional<int>> places;
    for (const SheetResult &result : results)
        places.push_back(result.rank);
    return places;
}

QString placeText(std::optional<int> place)
{
    return place ? QString::number(*place) : QString{};
}

QString gradelessReason(const SheetResult &result, const RubricTerms &terms)
{
    if (result.contradicts)
        return contradictionRemark();
    if (result.provisional)
        return provisionalText(0); // together, however many are open
    if (!result.total)
        return ResultRemarks::standing(result);
    if (result.unjudged)
        return u"没有一条计入"_s;
    return terms.grades.empty() ? u"细则未设等次"_s : u"未达各等次"_s;
}

constexpr qsizetype mostNamed = 8;

/// 甲、乙, and of many the first ones: 甲、乙等9人.
QString namedOrCounted(const QStringList &names, RubricSubject subject)
{
    const QString joined = names.first(std::min(names.size(), mostNamed)).join(u'、');
    const QString each = subject == RubricSubject::Group ? u"个组"_s : u"人"_s;
    return names.size() <= mostNamed ? joined : u"%1等%2%3"_s.arg(joined).arg(names.size()).arg(each);
}

bool isPraised(const PraiseChoice &choice, const SheetResult &result, std::optional<int> place)
{
    const int *places = std::get_if<int>(&choice.of);
    return places ? place && *place <= *places : result.grade == std::get<QString>(choice.of);
}

RankingLine rankingLine(const State &state, const Term &term, const RubricTerms &terms, const SubjectScore &score)
{
    RankingLine line{.place = placeText(score.result.rank),
                     .teacher = subjectName(state, score.subject),
                     .groups = subjectGroups(state, score.subject, term),
                     .total = earnedNumber(score.result, terms),
                     .possible = possibleNumber(score.result),
                     .others = otherUnits(score.result),
                     .rate = rateText(score.result),
                     .grade = score.result.grade.value_or(QString{})};
    if (terms.convert && score.result.total)
        line.converted = printNumber(*score.result.total);
    return line;
}

} // namespace

RankingDocument rankingPaper(const State &state, RubricId rubric, std::span<const SubjectScore> scores,
                             std::span<const PrintGroup> groups)
{
    const Term &term = termOf(state, rubric);
    RankingDocument document{.school = state.get<School>(SchoolId{1}).name,
                             .term = term.title,
                             .byGroup = !groups.empty(),
                             .groups = {},
                             .publication = {},
                             .rateRemarks = {},
                             .subject = subjectKind(state, rubric)};
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version)
        return document;
    ResultRemarks remarks{state, *version};
    const PrintGroup everybody{.name = {}, .subjects = subjectsOf(scores)};
    for (const PrintGroup &group : groups.empty() ? std::span{&everybody, 1} : groups) {
        const std::vector<SubjectScore> sorted = inOrder(state, scoresOf(scores, group.subjects));
        const std::vector<std::optional<int>> places = placesAmong(sorted);
        RankingGroup &part = document.groups.emplace_back(RankingGroup{.name = group.name, .lines = {}});
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            RankingLine line = rankingLine(state, term, remarks.countedBy(sorted[i].subject).terms, sorted[i]);
            line.remark = remarks.of(sorted[i]);
            if (document.byGroup) {
                line.schoolPlace = std::exchange(line.place, placeText(places[i]));
                line.groups.clear();
            }
            remarks.list(sorted[i].subject);
            part.lines.push_back(std::move(line));
        }
    }
    document.publication = remarks.publications();
    document.rateRemarks = rateRemarks(scores);
    return document;
}

GradeListDocument gradeListPaper(const State &state, RubricId rubric, std::span<const SubjectScore> scores,
                                 const PrintGroup *group)
{
    GradeListDocument document;
    document.school = state.get<School>(SchoolId{1}).name;
    document.term = termOf(state, rubric).title;
    document.subject = subjectKind(state, rubric);
    if (group)
        document.group = group->name;
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version)
        return document;
    ResultRemarks remarks{state, *version};
    for (const Grade &grade : version->terms.grades)
        document.grades.push_back({.grade = grade.name, .names = {}});
    const auto block = [](auto &blocks, auto member, const QString &label) -> QStringList & {
        if (const auto found = std::ranges::find(blocks, label, member); found != blocks.end())
            return found->names;
        blocks.push_back({label, {}});
        return blocks.back().names;
    };
    const std::vector<Subject> listed = group ? group->subjects : subjectsOf(scores);
    for (const SubjectScore &score : inOrder(state, scoresOf(scores, listed))) {
        const SheetResult &result = score.result;
        QStringList &names =
            result.grade ? block(document.grades, &GradeNames::grade, *result.grade)
                         : block(document.without, &GradelessNames::reason, gradelessReason(result, version->terms));
        const QString name = subjectName(state, score.subject);
        const QString veto = remarks.veto(score);
        const QString sign = veto.isEmpty() ? QString{} : QString{vetoSign};
        names << name + sign;
        remarks.list(score.subject);
        QStringList notes{ResultRemarks::nothing(score.result), veto, remarks.correction(score.subject)};
        notes.removeAll(QString{});
        if (!notes.isEmpty())
            document.notes << (sign + u' ' + name).trimmed() + u'　' + notes.join(u'；');
    }
    document.publication = remarks.publications();
    return document;
}

PraiseListDocument praiseListPaper(const State &state, RubricId rubric, std::span<const SubjectScore> scores,
                                   const PraiseChoice &choice, const PrintGroup *group)
{
    const Term &term = termOf(state, rubric);
    const int *places = std::get_if<int>(&choice.of);
    PraiseListDocument document{.school = state.get<School>(SchoolId{1}).name,
                                .term = term.title,
                                .group = group ? group->name : QString{},
                                .basis = places ? u"前%1名"_s.arg(*places) : std::get<QString>(choice.of),
                                .lines = {},
                                .showsPlaces = places != nullptr,
                                .showsTotals = choice.totals,
                                .notes = {},
                                .publication = {},
                                .subject = subjectKind(state, rubric)};
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version)
        return document;
    ResultRemarks remarks{state, *version};
    const std::vector<SubjectScore> sorted =
        inOrder(state, scoresOf(scores, group ? group->subjects : subjectsOf(scores)));
    const std::vector<std::optional<int>> ranks = placesAmong(sorted);
    int open = 0;
    QStringList unjudged;
    int reached = 0;
    int last = 0; // the place at the border
    int atLast = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const auto &[subject, result] = sorted[i];
        open += result.provisional ? 1 : 0;
        if (result.unjudged && !result.provisional && !result.contradicts)
            unjudged << subjectName(state, subject);
        if (!isPraised(choice, result, ranks[i]))
            continue;
        ++reached;
        if (ranks[i]) {
            atLast = *ranks[i] == last ? atLast + 1 : 1;
            last = *ranks[i];
        }
        if (!result.notEligible.empty())
            continue;
        remarks.list(subject);
        document.lines.push_back({.place = placeText(ranks[i]),
                                  .teacher = subjectName(state, subject),
                                  .groups = subjectGroups(state, subject, term),
                                  .total = result.total ? std::optional{printNumber(*result.total)} : std::nullopt});
    }
    if (places && reached > *places)
        document.notes << u"第%1名有%2人并列，均列入。"_s.arg(last).arg(atLast);
    if (const qsizetype out = reached - static_cast<qsizetype>(document.lines.size()); out > 0)
        document.notes << u"另有%1人因一票否决不能评优，未列入。"_s.arg(out);
    if (open > 0)
        document.notes << (places ? u"另有%1人暂计，未参加排名。"_s : u"另有%1人暂计，未定等次。"_s).arg(open);
    if (!unjudged.isEmpty())
        document.notes << (places ? u"没有一条计入，未参加排名：%1。"_s : u"没有一条计入，未评等次：%1。"_s)
                              .arg(namedOrCounted(unjudged, document.subject));
    document.publication = remarks.publications();
    return document;
}

std::vector<Subject> praisedSubjects(const State &state, std::span<const SubjectScore> scores,
                                     const PraiseChoice &choice, const PrintGroup *group)
{
    const std::vector<SubjectScore> sorted =
        inOrder(state, scoresOf(scores, group ? group->subjects : subjectsOf(scores)));
    const std::vector<std::optional<int>> places = placesAmong(sorted);
    std::vector<Subject> praised;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const SheetResult &result = sorted[i].result;
        if (isPraised(choice, result, places[i]) && result.notEligible.empty())
            praised.push_back(sorted[i].subject);
    }
    return praised;
}

std::vector<QString> gradeNames(const State &state, RubricId rubric)
{
    std::vector<QString> names;
    if (const RubricVersion *version = versionInUse(state, rubric))
        std::ranges::transform(version->terms.grades, std::back_inserter(names), &Grade::name);
    return names;
}

bool hasGrades(const State &state, RubricId rubric)
{
    return !gradeNames(state, rubric).empty();
}

} // namespace yanben
