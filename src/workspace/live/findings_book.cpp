#include "workspace/live/findings_book.h"

#include "checks/check_term.h"
#include "workspace/acts/finding_acts.h"
#include "workspace/queries/check_rows.h"
#include "workspace/queries/scores/records/unfit_records.h"

#include <algorithm>

namespace yanben
{

namespace
{

bool isPublished(const State &state, SheetId sheet)
{
    return std::ranges::any_of(state.all<PublishedSheet>(),
                               [sheet](const auto &row) { return row.second.sheet == sheet; });
}

/// Scores come in hundreds, and checks read those of published sheets and those that do not fit. `told`: there
/// are some.
bool canMatter(const State &state, const Change &change, bool told)
{
    if (const auto *cell = std::get_if<Edit<CellRecord>>(&change))
        return told || isPublished(state, (cell->after ? cell->after : cell->before)->sheet) ||
               (cell->after && isUnfit(state, *cell->after));
    if (const auto *sheet = std::get_if<Edit<ScoreSheet>>(&change))
        return isPublished(state, sheet->id());
    return !std::holds_alternative<Edit<RecordEntry>>(change);
}

template <typename Concerns>
std::vector<Finding> those(const std::vector<Finding> &findings, Concerns concerns)
{
    std::vector<Finding> found;
    std::ranges::copy_if(findings, std::back_inserter(found), concerns);
    return found;
}

} // namespace

FindingsBook::FindingsBook(Workspace &workspace, QObject *parent) : QObject{parent}, m_workspace{workspace}
{
    connect(&workspace.acts(), &ActRunner::changed, this, [this](const ChangeNotice &notice) {
        if (matters(notice))
            forget();
    });
    connect(&workspace.acts(), &ActRunner::reloaded, this, &FindingsBook::forget);
}

void FindingsBook::setTerm(std::optional<TermId> term)
{
    if (term == m_term)
        return;
    m_term = term;
    forget();
}

void FindingsBook::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
    forget();
}

void FindingsBook::hold()
{
    m_held = true;
    forget();
}

void FindingsBook::release()
{
    if (!m_held)
        return;
    m_held = false;
    forget();
}

const std::vector<Finding> &FindingsBook::findings() const
{
    look();
    return m_findings;
}

const std::vector<DismissedFinding> &FindingsBook::dismissed() const
{
    look();
    return m_dismissed;
}

int FindingsBook::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count(findings(), severity, &Finding::severity));
}

std::vector<Finding> FindingsBook::on(ActivityId activity) const
{
    std::vector<Finding> found = those(findings(), [activity](const Finding &finding) {
        if (const auto *target = std::get_if<ActivityTarget>(&finding.target))
            return target->activity == activity;
        const auto *overlap = std::get_if<OverlapTarget>(&finding.target);
        return overlap && (overlap->one.activity == activity || overlap->other.activity == activity);
    });
    for (Finding &finding : found) {
        std::ranges::move(finding.otherWay, std::back_inserter(finding.fixes));
        finding.otherWay.clear();
        std::ranges::stable_partition(finding.fixes, [activity](const FindingFix &fix) {
            const auto *moved = std::get_if<MoveMeeting>(&fix);
            const auto *series = std::get_if<MoveSeries>(&fix);
            return (!moved && !series) || (moved ? moved->activity : series->activity).activity == activity;
        });
    }
    return found;
}

std::vector<Finding> FindingsBook::on(CriterionVersionId criterion) const
{
    return those(findings(), [criterion](const Finding &finding) {
        return finding.target == FindingTarget{CriterionTarget{criterion}};
    });
}

std::vector<Finding> FindingsBook::on(RubricVersionId version) const
{
    return those(findings(),
                 [version](const Finding &finding) { return finding.target == FindingTarget{RubricTarget{version}}; });
}

Act FindingsBook::fix(const Finding &finding, const FindingFix &way) const
{
    if (!m_term)
        throw StaleChange{"no term"};
    return fixFinding(m_workspace.state(), *m_term, finding, way);
}

Act FindingsBook::dismiss(const Finding &finding, const QString &reason) const
{
    if (!m_term)
        throw StaleChange{"no term"};
    return dismissFinding(m_workspace.state(), *m_term, finding, reason);
}

Act FindingsBook::recall(DismissalId dismissal) const
{
    return recallFinding(m_workspace.state(), dismissal);
}

bool FindingsBook::matters(const ChangeNotice &notice) const
{
    constexpr std::size_t many = 100; // to look once at everything is then less work
    const bool told = tellsOf(FindingCode::RecordUnfit) || notice.changes.size() > many;
    return std::ranges::any_of(notice.changes,
                               [&](const Change &change) { return canMatter(m_workspace.state(), change, told); });
}

bool FindingsBook::tellsOf(FindingCode code) const
{
    return std::ranges::count(m_findings, code, &Finding::code) > 0 ||
           std::ranges::any_of(m_dismissed, [code](const DismissedFinding &each) { return each.finding.code == code; });
}

void FindingsBook::forget()
{
    m_known = false;
    emit changed();
}

void FindingsBook::look() const
{
    const std::optional<QDate> today = m_today ? std::optional{m_today()} : std::nullopt;
    if (m_known && m_lookedOn == today)
        return;
    m_known = true;
    m_lookedOn = today;
    m_findings.clear();
    m_dismissed.clear();
    const State &state = m_workspace.state();
    if (m_held || !m_term || !state.find<Term>(*m_term))
        return;
    for (Finding &finding : checkTerm(checkInput(state, *m_term, today))) {
        const QString code = findingCodeWord(finding.code);
        const QString target = targetKey(finding.target);
        const auto put = std::ranges::find_if(state.all<Dismissal>(), [&](const auto &entry) {
            const Dismissal &row = entry.second;
            return row.term == *m_term && row.code == code && row.target == target && row.facts == factsKey(finding);
        });
        if (put == state.all<Dismissal>().end())
            m_findings.push_back(std::move(finding));
        else
            m_dismissed.push_back({std::move(finding), put->first, put->second.reason});
    }
}

} // namespace yanben
