#include "ui/pages/review/review_data.h"

#include "documents/words/scoring/rubric/veto_text.h"
#include "ui/pages/subject_words.h"
#include "workspace/queries/scores/employments.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <numeric>

namespace yanben
{

using namespace Qt::StringLiterals;

ReviewData::ReviewData(const PageContext &context, ScoreBook &book) : m_context{context}, m_book{book} {}

void ReviewData::forget()
{
    m_sheets.reset();
    m_progress.reset();
    m_outliers.reset();
    m_comparison.reset();
}

ReviewSheets ReviewData::collect() const
{
    ReviewSheets sheets;
    for (const CriterionVersion *criterion : m_book.criteria())
        sheets.criteria.push_back(criterion->spec);
    sheets.results = m_book.ranked();
    std::vector<const Group *> groups;
    const bool areTeachers = m_book.sheet().terms.subject == RubricSubject::Teacher;
    QString everybody = areTeachers ? u"全体教师"_s : u"全部"_s;
    for (const auto &[id, group] : m_context.state().all<Group>()) {
        if (!areTeachers)
            break;
        if (group.kind == GroupKind::Everyone && !group.sameAs)
            everybody = group.name;
        else if (group.kind == GroupKind::Listed && !group.sameAs)
            groups.push_back(&group);
    }
    std::ranges::stable_sort(groups, {}, &Group::position);
    sheets.groups.push_back({.name = everybody, .rows = std::vector<int>(sheets.results.size())});
    std::iota(sheets.groups.front().rows.begin(), sheets.groups.front().rows.end(), 0);
    std::map<QString, std::size_t> placeOf;
    for (const Group *group : groups) {
        placeOf.emplace(group->name, sheets.groups.size());
        sheets.groups.push_back({.name = group->name, .rows = {}});
    }
    for (int row = 0; row < m_book.teachers(); ++row) {
        for (const QString &name : m_book.groupNames(row)) {
            if (const auto place = placeOf.find(name); place != placeOf.end())
                sheets.groups[place->second].rows.push_back(row);
        }
    }
    return sheets;
}

const ReviewSheets &ReviewData::sheets() const
{
    if (!m_sheets)
        m_sheets = collect();
    return *m_sheets;
}

const std::vector<CriterionProgress> &ReviewData::progress() const
{
    if (!m_progress)
        m_progress = progressByCriterion(sheets());
    return *m_progress;
}

const std::vector<Outlier> &ReviewData::outliers() const
{
    if (!m_outliers)
        m_outliers = outliersOf(sheets());
    return *m_outliers;
}

const TermComparison &ReviewData::comparison() const
{
    if (!m_comparison) {
        std::vector<Subject> subjects;
        for (int row = 0; row < m_book.teachers(); ++row)
            subjects.push_back(m_book.subject(row));
        m_comparison = compareWithTermBefore(m_context.state(), m_book.version()->rubric, sheets(), subjects);
    }
    return *m_comparison;
}

SheetCounts ReviewData::sheetCounts() const
{
    SheetCounts counts;
    for (int row = 0; row < m_book.teachers(); ++row)
        ++counts[m_book.sheetState(row)];
    return counts;
}

bool ReviewData::anyJudged() const
{
    return std::ranges::any_of(progress(), [](const CriterionProgress &each) { return each.spread.has_value(); });
}

const ReviewGroup &ReviewData::group() const
{
    const std::vector<ReviewGroup> &groups = sheets().groups;
    const auto found = std::ranges::find(groups, m_group, &ReviewGroup::name);
    return found == groups.end() ? groups.front() : *found;
}

std::vector<ReviewData::Rater> ReviewData::raters() const
{
    std::vector<Rater> raters;
    const RubricVersion *version = m_book.version();
    if (!version)
        return raters;
    const Panels panels{m_context.state(), version->rubric};
    for (const StaffId rater : panels.raters())
        raters.push_back({.name = displayName(m_context.state(), rater),
                          .progress = raterProgress(m_context.state(), version->id, rater)});
    return raters;
}

QString ReviewData::criterionName(int column) const
{
    const CriterionSpec &spec = sheets().criteria[static_cast<std::size_t>(column)];
    return spec.no.isEmpty() ? spec.title : spec.no + u". "_s + spec.title;
}

QString ReviewData::vetoes(int row) const
{
    const std::vector<QString> &held = sheets().results[static_cast<std::size_t>(row)].vetoes;
    return held.empty() ? QString{}
                        : vetoesText(m_book.sheet().terms, held,
                                     employmentOf(m_context.state(), m_book.subject(row), m_book.published(row)));
}

Target ReviewData::place(int row, std::optional<int> column) const
{
    const qint64 key = keyOf(m_book.subject(row));
    if (!column)
        return {.page = PageId::Totals, .id = key, .part = {}};
    const PageId page = scoresPageOf(m_book.sheet().terms.subject);
    const CriterionSpec &spec = sheets().criteria[static_cast<std::size_t>(*column)];
    return {.page = page, .id = key, .part = spec.no.isEmpty() ? spec.title : spec.no};
}

PrintTable ReviewData::paper(ReviewPaper kind, std::vector<PrintRow> lines, const QStringList &teachers) const
{
    return reviewTable({.paper = kind,
                        .school = m_context.state().get<School>(SchoolId{1}).name,
                        .term = m_context.term.term()->title,
                        .group = isEverybody() ? QString{} : group().name,
                        .teachers = teachers,
                        .lines = std::move(lines),
                        .sheets = sheetCounts()});
}

} // namespace yanben
