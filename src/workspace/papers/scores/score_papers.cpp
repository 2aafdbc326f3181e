#include "workspace/papers/scores/score_papers.h"

#include "documents/words/scoring/publication_text.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "documents/words/scoring/total_text.h"
#include "documents/words/scoring/working_text.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/papers/print_groups.h"
#include "workspace/papers/scores/print_numbers.h"
#include "workspace/papers/scores/result_remarks.h"
#include "workspace/papers/scores/sheet_evidence.h"
#include "workspace/queries/scores/employments.h"
#include "workspace/queries/scores/published/kept_vetoes.h"
#include "workspace/queries/scores/published/published_scores.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

PrintedVersion printedVersion(const RubricVersion &version)
{
    return {.number = version.number, .isDraft = version.state == VersionState::Draft};
}

QString rankText(const SheetResult &result)
{
    return result.rank ? QString::number(*result.rank) : QString{};
}

/// What a slip speaks of: what counts now, or what was published.
struct SlipFacts
{
    const RubricVersion *version = nullptr;
    SheetResult result;
    std::vector<QString> notes; ///< by criterion
    std::vector<QString> vetoes;
    std::vector<HeldVeto> held = {}; ///< their grounds
    std::optional<Employment> employment;
    std::optional<PrintedPublication> published;
    QString correction = {};
    QString rank = {};
    std::optional<int> rankNow = {};
};

/// Of a result that was given out, the rank that was given out with it.
QString rankText(const State &state, const PublishedScore &published, const SheetResult &result)
{
    const PublishedSheet &sheet = *published.sheet;
    if (result.contradicts)
        return {};
    const QDate day = published.publication->at.toLocalTime().date();
    if (sheet.rank && sheet.ranked && sheet.revision > 1) {
        const std::vector<PublishedScore> revisions = revisionsOf(state, sheet.sheet);
        const auto before = revisions.size() < 2 ? std::nullopt : revisions[revisions.size() - 2].sheet->rank;
        return correctedRankText(*sheet.rank, *sheet.ranked, day, before);
    }
    if (sheet.rank && sheet.ranked)
        return publishedRankText(*sheet.rank, *sheet.ranked, day);
    return result.rank ? presentRankText(*result.rank) : QString{};
}

SlipFacts factsNow(const State &state, const RubricVersion &version, const SubjectScore &score)
{
    const SheetFacts sheet = sheetFacts(state, version.id, score.subject);
    SlipFacts facts{.version = &version,
                    .result = score.result,
                    .notes = {},
                    .vetoes = sheet.vetoes,
                    .employment = employmentOf(state, score.subject),
                    .published = {}};
    facts.rank = rankText(score.result);
    if (!facts.vetoes.empty())
        facts.held = vetoesOf(state, version.rubric, score.subject);
    for (const Record *record : sheet.records)
        facts.notes.push_back(record ? record->note : QString{});
    return facts;
}

/// What the newest revision changed; empty for the first.
QString correctionOf(const State &state, RubricVersionId version, const PublishedScore &published)
{
    const std::vector<PublishedScore> revisions = revisionsOf(state, published.sheet->sheet);
    if (revisions.size() < 2)
        return {};
    const auto total = [&](const PublishedScore &revision) {
        const SheetResult result = shownAsPublished(state, revision, version, Detail::Totals);
        return result.total ? result.total->toString() : QString{};
    };
    return correctionText(total(revisions[revisions.size() - 2]), total(revisions.back()), published.publication->why);
}

SlipFacts factsPublished(const State &state, const RubricVersion &inUse, const PublishedScore &published,
                         const SubjectScore &score)
{
    const RubricVersion &version = state.get<RubricVersion>(published.publication->version);
    SlipFacts facts{.version = &version,
                    .result = score.result,
                    .notes = {},
                    .vetoes = {},
                    .employment = {},
                    .published = printedPublication(published),
                    .correction = correctionOf(state, inUse.id, published)};
    if (version.id != inUse.id)
        facts.result = shownAsPublished(state, published, version.id, Detail::Explained);
    facts.rank = rankText(state, published, score.result);
    if (earlierRank(published, score.result))
        facts.rankNow = score.result.rank;
    const auto criteria = criteriaOf(state, version.id);
    facts.notes.resize(criteria.size());
    // Of what contradicts itself nothing is said, neither its result nor what that should have come from.
    const std::optional<SubjectRecords> kept = facts.result.contradicts ? std::nullopt : keptRecords(published);
    if (!kept)
        return facts;
    facts.vetoes = kept->vetoes;
    if (!facts.vetoes.empty()) {
        facts.held = vetoesOf(state, version.rubric, score.subject, &published);
        facts.employment = kept->employment ? kept->employment : employmentOf(state, score.subject);
    }
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const auto found = std::ranges::find(kept->records, criteria[i]->spec.no, &CriterionRecord::no);
        if (found != kept->records.end())
            facts.notes[i] = found->record.note;
    }
    return facts;
}

SlipFacts slipFacts(const State &state, const RubricVersion &inUse, const SubjectScore &score,
                    const std::map<Subject, PublishedScore> &published)
{
    const auto found = published.find(score.subject);
    return found == published.end() ? factsNow(state, inUse, score)
                                    : factsPublished(state, inUse, found->second, score);
}

SlipLine slipLine(const CriterionSpec &spec, const Outcome &outcome, const QString &note, const RubricTerms &terms)
{
    QString working = pointsWorking(outcome, spec.unit.value_or(terms.unit));
    if (!note.isEmpty())
        working += (working.isEmpty() ? u"%1"_s : u"（%1）"_s).arg(note);
    return {.criterion = numberedTitle(spec),
            .weight = printWeight(spec),
            .mark = printedMark(outcome, terms.rounding),
            .working = working};
}

/// The subject's own ratings beside the lines.
void addSelfRatings(SlipDocument &document, const State &state, const SlipFacts &facts, const SubjectScore &score,
                    std::span<const QString> groups)
{
    const ScoreSheet *sheet = scoreSheetOf(state, facts.version->rubric, score.subject);
    if (!sheet)
        return;
    const ScoringPlan plan{rubricSheet(state, facts.version->id)};
    const auto criteria = criteriaOf(state, facts.version->id);
    for (const auto &[id, cell] : state.all<CellRecord>()) {
        if (cell.sheet != sheet->id || cell.voice.source != RecordSource::Self ||
            cell.record.state == RecordState::Missing)
            continue;
        const auto found = std::ranges::find(criteria, cell.criterion, &CriterionVersion::criterion);
        const auto place = static_cast<std::size_t>(found - criteria.begin());
        if (place < document.lines.size())
            document.lines[place].self = printedMark(
                plan.outcome(place, {.record = &cell.record}, groups, Detail::Totals), facts.version->terms.rounding);
    }
}

void addSums(SlipDocument &document, const State &state, const SlipFacts &facts)
{
    const RubricSheet rubric = rubricSheet(state, facts.version->id);
    for (const SectionSubtotal &each : sectionSubtotals(rubric, facts.result)) {
        if (!each.criteria.empty() && !facts.result.contradicts)
            document.subtotals.push_back({.after = each.criteria.back() + 1,
                                          .name = subtotalName(each),
                                          .possible = printNumber(each.full),
                                          .sum = sectionNumber(each, rubric.terms.rounding),
                                          .working = sectionText(each)});
    }
    if (facts.result.provisional)
        document.full = fullNumber(rubric, facts.result);
    document.totalWorking = totalText(totalWorking(rubric, facts.result, facts.vetoes));
    if (!facts.result.contradicts && (!rubric.terms.grades.empty() || !facts.vetoes.empty()))
        document.grade = gradeText(rubric.terms, facts.result, facts.vetoes);
    document.consequences = consequencesText(rubric.terms, facts.vetoes, facts.employment);
}

SlipDocument slipOf(const State &state, RubricId rubric, const SubjectScore &score,
                    const std::map<Subject, PublishedScore> &published)
{
    const Term &term = termOf(state, rubric);
    SlipDocument document;
    document.school = state.get<School>(SchoolId{1}).name;
    document.term = term.title;
    document.subject = subjectKind(state, rubric);
    document.teacher = subjectName(state, score.subject);
    document.groups = subjectGroups(state, score.subject, term);
    const RubricVersion *inUse = versionInUse(state, rubric);
    if (!inUse)
        return document;
    const SlipFacts facts = slipFacts(state, *inUse, score, published);
    const RubricTerms &terms = facts.version->terms;
    const auto criteria = criteriaOf(state, facts.version->id);
    for (std::size_t i = 0; i < facts.result.outcomes.size(); ++i)
        document.lines.push_back(slipLine(criteria[i]->spec, facts.result.outcomes[i], facts.notes[i], terms));
    addSelfRatings(document, state, facts, score, groupNamesOf(state, score.subject, term));
    addSums(document, state, facts);
    document.total = earnedNumber(facts.result, terms);
    document.possible = possibleNumber(facts.result);
    document.others = otherUnits(facts.result);
    document.rate = rateText(facts.result) + rateRemark(facts.result);
    if (terms.convert && facts.result.total)
        document.converted = facts.result.total->toString();
    document.rank = facts.rank;
    document.rankNow = facts.rankNow;
    if (facts.result.provisional && !facts.result.contradicts)
        document.provisional = provisionalText(facts.result.blocking);
    document.published = facts.published;
    document.correction = facts.correction;
    document.version = printedVersion(*facts.version);
    document.vetoes = vetoLines(terms, facts.vetoes, facts.held, facts.employment);
    document.objections = slipObjections(state, *facts.version, score.subject);
    return document;
}

} // namespace

ScoreGridDocument scoreGridPaper(const State &state, RubricId rubric, std::span<const SubjectScore> scores)
{
    ScoreGridDocument document;
    document.school = state.get<School>(SchoolId{1}).name;
    document.term = termOf(state, rubric).title;
    document.subject = subjectKind(state, rubric);
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version)
        return document;
    const Rounding &rounding = version->terms.rounding;
    for (const CriterionVersion *row : criteriaOf(state, version->id))
        document.criteria.push_back({.name = numberedTitle(row->spec), .weight = printWeight(row->spec)});
    const std::map<Subject, PublishedScore> published = publishedScores(state, rubric);
    std::vector<std::optional<PrintedPublication>> publications;
    std::vector<PrintedVersion> versions;
    for (const auto &[subject, result] : scores) {
        const auto found = published.find(subject);
        const bool isPublished = found != published.end();
        const RubricVersion &countedBy =
            isPublished ? state.get<RubricVersion>(found->second.publication->version) : *version;
        publications.push_back(isPublished ? std::optional{printedPublication(found->second)} : std::nullopt);
        versions.push_back(printedVersion(countedBy));
        const PublishedScore *givenOut = isPublished ? &found->second : nullptr;
        const bool isVetoed = !result.vetoes.empty();
        const std::optional<Employment> employment = isVetoed ? employmentOf(state, subject, givenOut) : std::nullopt;
        const std::vector<HeldVeto> held =
            isVetoed ? vetoesOf(state, rubric, subject, givenOut) : std::vector<HeldVeto>{};
        GridTeacher teacher{.name = subjectName(state, subject),
                            .total = result.total ? printNumber(*result.total) : earnedNumber(result, version->terms),
                            .provisional = result.provisional,
                            .vetoes = vetoLines(countedBy.terms, result.vetoes, held, employment)};
        for (const Outcome &outcome : result.outcomes)
            teacher.marks.push_back(printedMark(outcome, rounding));
        document.teachers.push_back(std::move(teacher));
    }
    document.basis = QStringList{versionsText(versions), publicationsText(publications)}.join(u'　');
    return document;
}

SlipDocument slipPaper(const State &state, RubricId rubric, const SubjectScore &score)
{
    return slipOf(state, rubric, score, publishedScores(state, rubric));
}

std::vector<SlipDocument> slipPapers(const State &state, RubricId rubric, std::span<const Subject> order)
{
    std::vector<SlipDocument> slips;
    const std::vector<SubjectScore> scores = scoreRubric(state, rubric, Detail::Explained);
    const std::map<Subject, PublishedScore> published = publishedScores(state, rubric);
    for (const Subject subject : order) {
        const auto score = std::ranges::find(scores, subject, &SubjectScore::subject);
        if (score != scores.end())
            slips.push_back(slipOf(state, rubric, *score, published));
    }
    return slips;
}

TotalsDocument totalsPaper(const State &state, RubricId rubric, std::span<const SubjectScore> scores)
{
    const Term &term = termOf(state, rubric);
    TotalsDocument document;
    document.school = state.get<School>(SchoolId{1}).name;
    document.term = term.title;
    document.subject = subjectKind(state, rubric);
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version)
        return document;
    ResultRemarks remarks{state, *version};
    document.rateRemarks = rateRemarks(scores);
    for (const SubjectScore &score : scores) {
        const auto &[subject, result] = score;
        const RubricVersion &countedBy = remarks.countedBy(subject);
        document.versions.push_back(printedVersion(countedBy));
        TotalsLine line{.rank = rankText(result),
                        .teacher = subjectName(state, subject),
                        .groups = subjectGroups(state, subject, term),
                        .total = earnedNumber(result, countedBy.terms),
                        .possible = possibleNumber(result),
                        .others = otherUnits(result),
                        .rate = rateText(result),
                        .grade = result.grade.value_or(QString{}),
                        .remark = remarks.of(score)};
        if (countedBy.terms.convert && result.total)
            line.converted = printNumber(*result.total);
        remarks.list(subject);
        document.lines.push_back(std::move(line));
    }
    document.publication = remarks.publications();
    return document;
}

void sortByRank(std::vector<SubjectScore> &scores)
{
    std::ranges::stable_sort(scores, {}, [](const SubjectScore &score) {
        return score.result.rank.value_or(std::numeric_limits<int>::max());
    });
}

} // namespace yanben
