#include "workspace/raters/rater_excerpt.h"

#include "scoring/scoring_plan.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/panels.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QUuid>

namespace yanben
{

namespace
{

template <typename T>
std::optional<T> keptIf(bool isKept, const T &row)
{
    return isKept ? std::optional{row} : std::nullopt;
}

} // namespace

RaterExcerpt::RaterExcerpt(const State &state, const RaterFile &row)
    : m_state{state}, m_row{row}, m_rubric{state.get<RubricVersion>(row.version).rubric}
{
    const Panels panels{state, m_rubric};
    std::vector<const CriterionVersion *> his = criteriaOf(state, row.version);
    std::erase_if(his, [&](const CriterionVersion *each) { return !panels.isMember(row.rater, each->criterion); });
    for (const CriterionVersion *each : his)
        m_criteria.insert(each->criterion);
    for (const Subject subject : scoredSubjects(state, m_rubric)) {
        const std::vector<QString> groups = groupNamesOf(state, subject, termOf(state, m_rubric));
        const bool isRated =
            std::ranges::any_of(his, [&groups](const CriterionVersion *each) { return concerns(each->spec, groups); });
        if (!panels.isOwn(row.rater, subject) && isRated && !isClosed(sheetState(state, m_rubric, subject)))
            m_subjects.insert(subject);
    }
    for (const auto &[id, sheet] : state.all<ScoreSheet>()) {
        if (sheet.rubric == m_rubric && m_subjects.contains(sheet.subject))
            m_sheets.insert(id);
    }
}

bool RaterExcerpt::isPerson(StaffId staff) const
{
    return staff == m_row.rater || m_subjects.contains(staff);
}

template <>
std::vector<RaterFile> RaterExcerpt::rows<RaterFile>() const
{
    RaterFile row = m_row;
    row.id = RaterFileId{1};
    row.school = m_state.get<School>(SchoolId{1}).uid;
    return {row};
}

std::optional<School> RaterExcerpt::of(const School &row) const
{
    // Not a copy of the school's file: neither its backups nor its settings are this one's.
    School own = row;
    own.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    own.responsible.reset();
    own.responsibleName.clear();
    return own;
}

std::optional<Term> RaterExcerpt::of(const Term &row) const
{
    return keptIf(row.id == m_state.get<Rubric>(m_rubric).term, row);
}

std::optional<StaffMember> RaterExcerpt::of(const StaffMember &row) const
{
    StaffMember member = row;
    // Of his posts only those by which he is in a group.
    QStringList posts;
    for (const auto &[id, group] : m_state.all<Group>()) {
        const QString &post = group.rule.post;
        if (!post.isEmpty() && namesPost(row.post, post) && !posts.contains(post))
            posts << post;
    }
    member.post = posts.join(u'、');
    member.employment.reset();
    member.note.clear();
    return keptIf(isPerson(row.id), member);
}

std::optional<Group> RaterExcerpt::of(const Group &row) const
{
    Group group = row;
    group.sameAs.reset(); // like the parent put in when all are there
    group.parent.reset();
    group.scored = m_subjects.contains(row.id);
    return group;
}

std::optional<Membership> RaterExcerpt::of(const Membership &row) const
{
    Membership membership = row;
    membership.post.clear();
    return keptIf(isPerson(row.staff), membership);
}

std::optional<Rubric> RaterExcerpt::of(const Rubric &row) const
{
    return keptIf(row.id == m_rubric, row);
}

std::optional<RubricVersion> RaterExcerpt::of(const RubricVersion &row) const
{
    return keptIf(row.id == m_row.version, row);
}

std::optional<Criterion> RaterExcerpt::of(const Criterion &row) const
{
    return keptIf(m_criteria.contains(row.id), row);
}

std::optional<CriterionVersion> RaterExcerpt::of(const CriterionVersion &row) const
{
    CriterionVersion criterion = row;
    criterion.topic.reset();
    return keptIf(row.version == m_row.version && m_criteria.contains(row.criterion), criterion);
}

std::optional<ScoreSheet> RaterExcerpt::of(const ScoreSheet &row) const
{
    ScoreSheet sheet = row;
    sheet.movedBy.clear();
    sheet.movedAt.reset();
    sheet.comment.clear();
    sheet.commentBy.clear();
    sheet.commentAt.reset();
    return keptIf(m_sheets.contains(row.id), sheet);
}

std::optional<CellRecord> RaterExcerpt::of(const CellRecord &row) const
{
    return keptIf(row.voice == Voice{.source = RecordSource::Rater, .rater = m_row.rater} &&
                      m_sheets.contains(row.sheet) && m_criteria.contains(row.criterion),
                  row);
}

std::optional<RecordEntry> RaterExcerpt::of(const RecordEntry &row) const
{
    const CellRecord *record = m_state.find<CellRecord>(row.record);
    return keptIf(record && of(*record), row);
}

std::optional<RatingPanel> RaterExcerpt::of(const RatingPanel &row) const
{
    return keptIf(m_criteria.contains(row.criterion), row);
}

std::optional<PanelMember> RaterExcerpt::of(const PanelMember &row) const
{
    const RatingPanel *panel = m_state.find<RatingPanel>(row.panel);
    return keptIf(row.staff == m_row.rater && panel && of(*panel), row);
}

} // namespace yanben
