#include "workspace/acts/scoring/rubric/rubric_acts.h"

#include "workspace/act_builder.h"
#include "workspace/acts/removal.h"
#include "workspace/acts/scoring/rubric/changed_parts.h"
#include "workspace/acts/scoring/rubric/criterion_numbers.h"
#include "workspace/queries/scores/written_sheets.h"
#include "workspace/queries/term_rows.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<TopicId> topicOf(const State &state, TermId term, const std::optional<QString> &name)
{
    if (name) {
        for (const Topic *topic : topicsOf(state, term)) {
            if (topic->name == *name)
                return topic->id;
        }
    }
    return std::nullopt;
}

CriterionVersion insertCriterion(ActBuilder &builder, RubricId rubric, RubricVersionId version,
                                 const CriterionSpec &spec, int position)
{
    CriterionVersion row;
    row.version = version;
    row.criterion = builder.insert(
        Criterion{.id = {}, .uid = {}, .rubric = rubric, .key = QUuid::createUuid().toString(QUuid::WithoutBraces)});
    row.position = position;
    row.spec = spec;
    return row;
}

/// The name of a topic that the term has gives way to the topic itself.
void tie(CriterionVersion &row, const State &state, TermId term)
{
    row.topic = topicOf(state, term, row.spec.topic);
    if (row.topic)
        row.spec.topic.reset();
}

void listSection(RubricTerms &terms, const QString &name)
{
    if (std::ranges::find(terms.sections, name, &RubricSection::name) == terms.sections.end())
        terms.sections.push_back({.name = name});
}

/// Somebody else stands on the criterion than this version of it.
bool isUsedBeside(const State &state, const CriterionVersion &row)
{
    const auto sameCriterion = [&row](const auto &each) {
        return each.second.id != row.id && each.second.criterion == row.criterion;
    };
    return std::ranges::any_of(state.all<CriterionVersion>(), sameCriterion) ||
           std::ranges::any_of(state.all<CellRecord>(),
                               [&](const auto &each) { return each.second.criterion == row.criterion; }) ||
           std::ranges::any_of(state.all<EligibilityRule>(),
                               [&](const auto &each) { return each.second.terms.hours == row.criterion; });
}

void take(ActBuilder &builder, const State &state, const CriterionVersion &row)
{
    builder.remove<CriterionVersion>(row.id);
    if (isUsedBeside(state, row))
        return;
    removePanels(builder, state, [&row](CriterionId criterion) { return criterion == row.criterion; });
    builder.remove<Criterion>(row.criterion);
}

/// The sheet has this criterion under its number.
bool isAmong(const RubricSheet &sheet, const CriterionVersion &row)
{
    return std::ranges::any_of(sheet.criteria, [&row](const CriterionSpec &spec) {
        return spec.no == row.spec.no && spec.title == row.spec.title;
    });
}

/// `before` are criteria of this version, whose rows are changed, or of the one that it follows.
void fill(ActBuilder &builder, const State &state, const Rubric &rubric, RubricVersionId version,
          const RubricSheet &sheet, std::vector<const CriterionVersion *> before)
{
    int position = 0;
    for (const CriterionSpec &spec : sheet.criteria) {
        auto same = std::ranges::find_if(before, [&](const CriterionVersion *row) {
            return row->spec.no == spec.no && row->spec.title == spec.title;
        });
        if (same == before.end()) // only its number is another: what was recorded for it stays with it
            same = std::ranges::find_if(before, [&](const CriterionVersion *row) {
                return row->spec.title == spec.title && !isAmong(sheet, *row);
            });
        CriterionVersion row;
        if (same != before.end()) {
            row = **same;
            before.erase(same);
            if (row.version != version)
                row.id = {};
            row.version = version;
            row.spec = spec;
            row.position = position;
        } else {
            row = insertCriterion(builder, rubric.id, version, spec, position);
        }
        tie(row, state, rubric.term);
        if (row.id == CriterionVersionId{})
            builder.insert(row);
        else
            builder.update(row);
        ++position;
    }
    for (const CriterionVersion *row : before) {
        if (row->version == version)
            take(builder, state, *row);
    }
}

/// What is published never changes.
void demandDraft(const State &state, RubricVersionId version)
{
    if (state.get<RubricVersion>(version).state != VersionState::Draft)
        throw StaleChange{"the rubric has been published since"};
}

void demandSubject(const State &state, RubricVersionId version, RubricSubject subject)
{
    if (state.get<RubricVersion>(version).terms.subject != subject)
        throw StaleChange{"a rubric is for one subject"};
}

const Rubric &rubricOfVersion(const State &state, RubricVersionId version)
{
    return state.get<Rubric>(state.get<RubricVersion>(version).rubric);
}

/// A veto that names a criterion by this number.
bool isSpokenOf(const RubricTerms &terms, const QString &number)
{
    return std::ranges::any_of(terms.vetoes, [&number](const Veto &veto) { return veto.criterion == number; });
}

QString criterionName(const CriterionSpec &spec)
{
    return spec.no + QStringLiteral(". ") + spec.title;
}

} // namespace

Act addRubric(const State &state, TermId term, const RubricSheet &sheet)
{
    ActBuilder builder{state, ActKind::AddRubric, {sheet.terms.title}};
    Rubric rubric{.id = {}, .uid = {}, .term = term};
    rubric.id = builder.insert(rubric);
    RubricVersion version;
    version.rubric = rubric.id;
    version.terms = sheet.terms;
    fill(builder, state, rubric, builder.insert(version), sheet, {});
    return builder.take();
}

Act importRubric(const State &state, RubricVersionId version, const RubricSheet &sheet)
{
    demandDraft(state, version);
    demandSubject(state, version, sheet.terms.subject);
    ActBuilder builder{state, ActKind::ImportCriteria, {sheet.terms.title}};
    builder.change<RubricVersion>(version, [&](RubricVersion &row) { row.terms = sheet.terms; });
    fill(builder, state, rubricOfVersion(state, version), version, sheet, criteriaOf(state, version));
    return builder.take();
}

Act importAsDraft(const State &state, RubricVersionId published, const RubricSheet &sheet)
{
    demandSubject(state, published, sheet.terms.subject);
    RubricVersion draft = draftAfter(state, published);
    draft.terms = sheet.terms;
    ActBuilder builder{state, ActKind::ImportCriteria, {sheet.terms.title}};
    const RubricVersionId made = builder.insert(draft);
    fill(builder, state, rubricOfVersion(state, published), made, sheet, criteriaOf(state, published));
    return builder.take();
}

Act setRubricTerms(const State &state, RubricVersionId version, const RubricTerms &terms)
{
    demandDraft(state, version);
    demandSubject(state, version, terms.subject);
    ActBuilder builder{state, ActKind::EditRubric, {terms.title}};
    builder.change<RubricVersion>(version, [&](RubricVersion &row) { row.terms = terms; });
    return builder.take();
}

bool isScoredBy(const State &state, RubricId rubric)
{
    const std::set<SheetId> written = writtenSheets(state);
    const auto isHandedOut = [&](const auto &entry) {
        return state.get<RubricVersion>(entry.second.version).rubric == rubric;
    };
    return std::ranges::any_of(state.all<RaterFile>(), isHandedOut) ||
           std::ranges::any_of(written, [&](SheetId sheet) { return state.get<ScoreSheet>(sheet).rubric == rubric; });
}

Act removeRubric(const State &state, RubricId rubric)
{
    if (isScoredBy(state, rubric))
        throw StaleChange{"the rubric is used"};
    ActBuilder builder{state, ActKind::RemoveRubric, {newestVersionOf(state, rubric)->terms.title}};
    removeRubrics(builder, state, [rubric](const Rubric &row) { return row.id == rubric; });
    return builder.take();
}

Act addCriteria(const State &state, RubricVersionId version, std::span<const CriterionSpec> specs,
                std::optional<int> position)
{
    demandDraft(state, version);
    QStringList subjects;
    for (const CriterionSpec &spec : specs)
        subjects << criterionName(spec);
    ActBuilder builder{state, specs.size() == 1 ? ActKind::AddCriterion : ActKind::ImportCriteria, subjects};
    const std::vector<const CriterionVersion *> before = criteriaOf(state, version);
    const int added = static_cast<int>(specs.size());
    const int first =
        std::clamp(position.value_or(static_cast<int>(before.size())), 0, static_cast<int>(before.size()));
    int place = 0;
    for (const CriterionVersion *row : before) {
        const int wanted = place < first ? place : place + added;
        builder.change<CriterionVersion>(row->id, [wanted](CriterionVersion &each) { each.position = wanted; });
        ++place;
    }
    builder.change<RubricVersion>(version, [specs](RubricVersion &row) { listSections(row.terms, specs); });
    const Rubric &rubric = rubricOfVersion(state, version);
    place = first;
    for (const CriterionSpec &spec : specs) {
        CriterionVersion row = insertCriterion(builder, rubric.id, version, spec, place++);
        tie(row, state, rubric.term);
        builder.insert(row);
    }
    return builder.take();
}

Act changeCriterion(const State &state, const CriterionVersion &changed)
{
    demandDraft(state, changed.version);
    const CriterionSpec &earlier = state.get<CriterionVersion>(changed.id).spec;
    ActBuilder builder{state, ActKind::EditCriterion,
                       QStringList{criterionName(changed.spec)} + changedParts(earlier, changed.spec)};
    const QString before = earlier.no;
    const bool isRenumbered = before != changed.spec.no;
    if (isRenumbered && numbered(state, changed.version, changed.spec.no) &&
        isSpokenOf(state.get<RubricVersion>(changed.version).terms, changed.spec.no))
        throw StaleChange{"the number belongs to the criterion that a veto speaks of"};
    const bool isMeant = numbered(state, changed.version, before)->id == changed.id;
    builder.update(changed);
    // A veto speaks of the criterion, not of whatever has its number now.
    if (isRenumbered && isMeant)
        builder.change<RubricVersion>(changed.version, [&](RubricVersion &row) {
            for (Veto &veto : row.terms.vetoes) {
                if (veto.criterion == before)
                    veto.criterion = changed.spec.no;
            }
        });
    return builder.take();
}

void listSections(RubricTerms &terms, std::span<const CriterionSpec> criteria)
{
    for (const CriterionSpec &each : criteria) {
        if (each.section)
            listSection(terms, *each.section);
    }
}

Act placeInSection(const State &state, CriterionVersionId criterion, const QString &section)
{
    const CriterionVersion &row = state.get<CriterionVersion>(criterion);
    demandDraft(state, row.version);
    const QString name = section.simplified();
    ActBuilder builder{state, ActKind::EditCriterion, {criterionName(row.spec)}};
    builder.change<CriterionVersion>(criterion, [&name](CriterionVersion &each) {
        each.spec.section = name.isEmpty() ? std::nullopt : std::optional{name};
    });
    const std::vector<const CriterionVersion *> criteria = criteriaOf(state, row.version);
    builder.change<RubricVersion>(row.version, [&](RubricVersion &each) {
        // A file may name sections of which it lists none.
        for (const CriterionVersion *other : criteria) {
            if (other->id != criterion && other->spec.section)
                listSection(each.terms, *other->spec.section);
        }
        if (!name.isEmpty())
            listSection(each.terms, name);
    });
    return builder.take();
}

Act setSections(const State &state, RubricVersionId version, std::span<const SectionLine> lines)
{
    demandDraft(state, version);
    ActBuilder builder{state, ActKind::EditRubric, {state.get<RubricVersion>(version).terms.title}};
    builder.change<RubricVersion>(version, [lines](RubricVersion &row) {
        row.terms.sections.clear();
        for (const SectionLine &line : lines)
            row.terms.sections.push_back({.name = line.name, .weight = line.weight});
    });
    for (const CriterionVersion *row : criteriaOf(state, version)) {
        if (!row->spec.section)
            continue;
        const auto line = std::ranges::find(lines, row->spec.section, &SectionLine::before);
        builder.change<CriterionVersion>(row->id, [&](CriterionVersion &each) {
            each.spec.section = line == lines.end() ? std::nullopt : std::optional{line->name};
        });
    }
    return builder.take();
}

Act moveCriterion(const State &state, CriterionVersionId criterion, int position)
{
    const CriterionVersion &moved = state.get<CriterionVersion>(criterion);
    demandDraft(state, moved.version);
    ActBuilder builder{state, ActKind::MoveCriterion, {criterionName(moved.spec)}};
    std::vector<const CriterionVersion *> rows = criteriaOf(state, moved.version);
    const QStringList numbers = numbersOf(state, moved.version);
    std::erase(rows, &moved);
    rows.insert(rows.begin() + std::clamp(position, 0, static_cast<int>(rows.size())), &moved);
    int place = 0;
    for (const CriterionVersion *row : rows) {
        builder.change<CriterionVersion>(row->id, [place](CriterionVersion &each) { each.position = place; });
        ++place;
    }
    if (countUp(numbers))
        numberInOrder(builder, moved.version, rows, numbers);
    return builder.take();
}

std::optional<QString> vetoOn(const State &state, const CriterionVersion &row)
{
    // Of a doubled number the first criterion is meant.
    const CriterionVersion *meant = numbered(state, row.version, row.spec.no);
    const std::vector<Veto> &vetoes = state.get<RubricVersion>(row.version).terms.vetoes;
    const auto found = std::ranges::find(vetoes, std::optional{row.spec.no}, &Veto::criterion);
    return meant && meant->id == row.id && found != vetoes.end() ? std::optional{found->name} : std::nullopt;
}

Act removeCriterion(const State &state, CriterionVersionId criterion)
{
    const CriterionVersion &row = state.get<CriterionVersion>(criterion);
    demandDraft(state, row.version);
    if (vetoOn(state, row))
        throw StaleChange{"a veto speaks of the criterion"};
    ActBuilder builder{state, ActKind::RemoveCriterion, {criterionName(row.spec)}};
    take(builder, state, row);
    return builder.take();
}

Act convertToFullMark(const State &state, RubricVersionId version, ConvertBase base)
{
    RubricTerms terms = state.get<RubricVersion>(version).terms;
    if (terms.fullMark)
        terms.convert = Conversion{.to = *terms.fullMark, .of = base};
    return setRubricTerms(state, version, terms);
}

Act setWeights(const State &state, RubricVersionId version, const std::map<CriterionVersionId, Points> &weights)
{
    demandDraft(state, version);
    ActBuilder builder{state, ActKind::EditRubric, {state.get<RubricVersion>(version).terms.title}};
    for (const auto &[id, weight] : weights)
        builder.change<CriterionVersion>(id, [each = weight](CriterionVersion &row) { row.spec.weight = each; });
    return builder.take();
}

Act takeSumAsFullMark(const State &state, RubricVersionId version)
{
    RubricTerms terms = state.get<RubricVersion>(version).terms;
    terms.fullMark = weightSum(rubricSheet(state, version));
    terms.convert.reset();
    return setRubricTerms(state, version, terms);
}

} // namespace yanben
