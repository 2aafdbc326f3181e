#include "workspace/raters/collecting.h"

#include "scoring/scoring_plan.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/panels.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>

namespace yanben
{

namespace
{

/// The rows of one kind by their uids.
template <typename T>
class ByUid
{
public:
    explicit ByUid(const State &state)
    {
        for (const auto &[id, row] : state.all<T>())
            m_rows.emplace(row.uid, &row);
    }

    /// Null when there is none.
    const T *find(const QString &uid) const
    {
        const auto found = m_rows.find(uid);
        return found == m_rows.end() ? nullptr : found->second;
    }

private:
    std::map<QString, const T *> m_rows;
};

bool sameEntries(const std::vector<RecordEntry> &a, const std::vector<RecordEntry> &b)
{
    // The same case has another key in another file.
    const auto facts = [](RecordEntry entry) {
        entry.id = {};
        entry.uid.clear();
        entry.record = {};
        return entry;
    };
    return std::ranges::equal(a, b, {}, facts, facts);
}

/// Looks at the files one after the other and gathers what they would change.
class Collector
{
public:
    Collector(const State &state, RubricVersionId version)
        : m_state{state},
          m_rubric{state.get<Rubric>(state.get<RubricVersion>(version).rubric)},
          m_plan{rubricSheet(state, version)},
          m_panels{state, m_rubric.id},
          m_staff{state},
          m_subjectGroups{state},
          m_schools{state},
          m_criteria{state},
          m_handedOut{state},
          m_rubrics{state}
    {
        m_made.version = version;
        for (const CriterionVersion *row : criteriaOf(state, version))
            m_columns.emplace(row->criterion, Column{.index = m_columns.size(), .spec = &row->spec});
        for (const auto &[id, sheet] : state.all<ScoreSheet>()) {
            if (sheet.rubric == m_rubric.id)
                m_sheets.emplace(sheet.subject, sheet.state);
        }
        for (const Subject subject : scoredSubjects(state, m_rubric.id))
            m_groups.emplace(subject, groupNamesOf(state, subject, termOf(state, m_rubric.id)));
        for (const auto &[id, cell] : state.all<CellRecord>()) {
            const ScoreSheet &sheet = state.get<ScoreSheet>(cell.sheet);
            if (sheet.rubric == m_rubric.id && cell.voice.source == RecordSource::Rater)
                m_there.emplace(ScorePlace{.subject = sheet.subject, .criterion = cell.criterion, .voice = cell.voice},
                                &cell);
        }
        for (const auto &[id, entry] : state.all<RecordEntry>())
            m_entries[entry.record].push_back(entry);
    }

    void add(const QString &path)
    {
        m_made.files.push_back({.path = path, .rater = {}, .term = {}, .fault = {}, .alreadyThere = 0});
        const auto read = readReturnedFile(path);
        if (!read) {
            m_made.files.back().fault = read.error();
            return;
        }
        m_made.files.back().rater = read->rater;
        m_made.files.back().term = read->term;
        if (const auto fault = faultOf(*read)) {
            m_made.files.back().fault = *fault;
            return;
        }
        const bool isNew = m_uids.insert(read->uid).second;
        const std::size_t before = m_made.ratings.size();
        const StaffId rater = m_staff.find(read->raterUid)->id;
        const bool isKnown = m_handedOut.find(read->uid) != nullptr;
        std::vector<std::pair<CollectedRating, const CriterionSpec *>> found;
        for (const ReturnedRating &rating : read->ratings)
            found.emplace_back(made(rating, rater), &rating.criterion);
        std::ranges::stable_sort(found, [](const auto &a, const auto &b) {
            return std::tie(a.first.place.subject, a.first.criterion.no) <
                   std::tie(b.first.place.subject, b.first.criterion.no);
        });
        for (auto &[rating, criterion] : found)
            add(std::move(rating), *criterion, isKnown);
        if (!isNew && m_made.ratings.size() == before)
            m_made.files.back().fault = ReturnFault::SameFile;
    }

    Collection take() { return std::move(m_made); }

private:
    struct Column
    {
        std::size_t index = 0;
        const CriterionSpec *spec = nullptr; ///< as its row has it; the plan's knows the topic's name too
    };

    std::optional<Subject> subjectOf(const QString &uid) const
    {
        if (const auto *staff = m_staff.find(uid))
            return staff->id;
        if (const auto *group = m_subjectGroups.find(uid))
            return group->id;
        const auto *school = m_schools.find(uid);
        return school ? std::optional<Subject>{school->id} : std::nullopt;
    }

    std::optional<ReturnFault> faultOf(const ReturnedFile &file) const
    {
        if (file.schoolUid != m_state.get<School>(SchoolId{1}).uid)
            return ReturnFault::OtherSchool;
        if (file.rubricUid != m_rubric.uid) {
            const Rubric *other = m_rubrics.find(file.rubricUid);
            return other && other->term == m_rubric.term ? ReturnFault::OtherRubric : ReturnFault::OtherTerm;
        }
        const StaffMember *rater = m_staff.find(file.raterUid);
        if (!rater)
            return ReturnFault::RaterGone;
        const RaterFile *handedOut = m_handedOut.find(file.uid);
        if (handedOut && handedOut->rater != rater->id)
            return ReturnFault::HandedToAnother;
        return std::nullopt;
    }

    /// What the file says, beside what stands here; with a problem when its place is gone.
    CollectedRating made(const ReturnedRating &rating, StaffId rater) const
    {
        CollectedRating made{.file = m_made.files.size() - 1,
                             .subject = rating.subject,
                             .criterion = rating.criterion,
                             .place = {},
                             .now = {},
                             .nowOutcome = {},
                             .record = rating.record,
                             .outcome = {},
                             .handedIn = rating.handedIn,
                             .entries = rating.entries,
                             .problem = {}};
        const std::optional<Subject> subject = subjectOf(rating.subjectUid);
        const Criterion *criterion = m_criteria.find(rating.criterionUid);
        if (!subject || !m_groups.contains(*subject))
            made.problem = RatingProblem::SubjectGone;
        else if (!criterion || !m_columns.contains(criterion->id))
            made.problem = RatingProblem::CriterionGone;
        if (made.problem)
            return made;
        made.subject = subjectName(m_state, *subject);
        made.place = {
            .subject = *subject, .criterion = criterion->id, .voice = {.source = RecordSource::Rater, .rater = rater}};
        made.criterion = *m_columns.at(criterion->id).spec;
        if (const auto *rule = std::get_if<TallyRule>(&made.criterion.rule.kind);
            rule && made.record.state == RecordState::Recorded)
            made.record.data.observed = foldEntries(*rule, made.entries);
        made.outcome = outcomeOf(made.place, made.record);
        if (const auto there = m_there.find(made.place); there != m_there.end()) {
            made.now = *there->second;
            made.nowOutcome = outcomeOf(made.place, made.now->record);
        }
        return made;
    }

    void add(CollectedRating made, const CriterionSpec &before, bool isKnown)
    {
        if (made.problem) {
            m_made.ratings.push_back(std::move(made));
            return;
        }
        if (isThere(made)) {
            ++m_made.files.back().alreadyThere;
            return;
        }
        std::vector<std::size_t> &rivals = m_at[made.place];
        const bool isKnownRating = std::ranges::any_of(rivals, [&](std::size_t each) {
            const CollectedRating &rival = m_made.ratings[each];
            return rival.record == made.record && rival.handedIn == made.handedIn &&
                   sameEntries(rival.entries, made.entries);
        });
        if (isKnownRating)
            return;
        made.problem = refusalOf(made);
        if (!made.problem)
            made.problem = doubtAbout(made, before, !rivals.empty(), isKnown);
        for (const std::size_t each : rivals) {
            CollectedRating &rival = m_made.ratings[each];
            rival.problem = rival.problem.value_or(RatingProblem::FilesDiffer);
        }
        rivals.push_back(m_made.ratings.size());
        m_made.ratings.push_back(std::move(made));
    }

    Outcome outcomeOf(const ScorePlace &place, const Record &record) const
    {
        return m_plan.outcome(m_columns.at(place.criterion).index, {.record = &record}, m_groups.at(place.subject),
                              Detail::Outcomes);
    }

    bool sameFacts(const CollectedRating &made) const
    {
        const auto entries = m_entries.find(made.now->id);
        return made.now->record == made.record &&
               sameEntries(entries == m_entries.end() ? std::vector<RecordEntry>{} : entries->second, made.entries);
    }

    /// What the school has handed in already is not taken back because the rater's copy has not.
    bool isThere(const CollectedRating &made) const
    {
        return made.now && sameFacts(made) && (made.now->handedIn == made.handedIn || !made.handedIn);
    }

    std::optional<RatingProblem> refusalOf(const CollectedRating &made) const
    {
        using enum RatingProblem;
        if (m_panels.isOwn(*made.place.voice.rater, made.place.subject))
            return OwnSheet;
        if (!m_panels.isMember(*made.place.voice.rater, made.place.criterion))
            return NotARater;
        if (!concerns(made.criterion, m_groups.at(made.place.subject)))
            return NotConcerned;
        if (const auto sheet = m_sheets.find(made.place.subject); sheet != m_sheets.end() && isClosed(sheet->second))
            return SheetClosed;
        if (made.record.state != RecordState::Recorded && made.record.state != RecordState::Missing)
            return OfficesState;
        return made.outcome.fault ? std::optional{NotScorable} : std::nullopt;
    }

    std::optional<RatingProblem> doubtAbout(const CollectedRating &made, const CriterionSpec &before, bool hasRival,
                                            bool isKnown) const
    {
        using enum RatingProblem;
        // Whatever the office has written or handed in for him stays until a person looks at both.
        const bool isEmpty =
            !made.now || (made.now->record.state == RecordState::Missing && made.now->record.note.isEmpty());
        if (!isEmpty && !sameFacts(made))
            return made.now->handedIn && !made.handedIn ? DiffersOpen : Differs;
        if (hasRival)
            return FilesDiffer;
        if (!isKnown)
            return NotHandedOut;
        if (before != made.criterion)
            return CriterionChanged;
        return made.handedIn ? std::nullopt : std::optional{NotHandedIn};
    }

    const State &m_state;
    const Rubric &m_rubric;
    ScoringPlan m_plan;
    Panels m_panels;
    ByUid<StaffMember> m_staff;
    ByUid<Group> m_subjectGroups;
    ByUid<School> m_schools;
    ByUid<Criterion> m_criteria;
    ByUid<RaterFile> m_handedOut;
    ByUid<Rubric> m_rubrics;
    std::map<Subject, SheetState> m_sheets;
    std::map<ScorePlace, std::vector<std::size_t>> m_at; ///< the ratings so far
    std::map<CriterionId, Column> m_columns;
    std::map<Subject, std::vector<QString>> m_groups; ///< of those with a sheet of the rubric
    std::map<ScorePlace, const CellRecord *> m_there;
    std::map<RecordId, std::vector<RecordEntry>> m_entries;
    std::set<QString> m_uids; ///< of the files so far
    Collection m_made;
};

} // namespace

bool refuses(RatingProblem problem)
{
    return problem < RatingProblem::CriterionChanged;
}

std::set<std::size_t> Collection::proposed() const
{
    std::set<std::size_t> chosen;
    for (std::size_t each = 0; each < ratings.size(); ++each) {
        if (!ratings[each].problem)
            chosen.insert(each);
    }
    return chosen;
}

std::vector<std::size_t> Collection::rivals(std::size_t rating) const
{
    std::vector<std::size_t> found;
    for (std::size_t each = 0; each < ratings.size(); ++each) {
        if (each != rating && ratings[each].place == ratings.at(rating).place)
            found.push_back(each);
    }
    return found;
}

Collection collectRatings(const State &state, RubricVersionId version, const QStringList &paths)
{
    Collector collector{state, version};
    for (const QString &path : paths)
        collector.add(path);
    return collector.take();
}

} // namespace yanben
