#pragma once

#include "domain/findings/finding.h"
#include "workspace/workspace.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace yanben
{

/// Put aside by a person, and still what it was then.
struct DismissedFinding
{
    Finding finding;
    DismissalId dismissal{};
    QString reason;
};

/// What needs attention in one term. Nothing is looked at before somebody asks, and again only after an act that can
/// have changed an answer.
class FindingsBook final : public QObject
{
    Q_OBJECT

public:
    explicit FindingsBook(Workspace &workspace, QObject *parent = nullptr);

    /// Empty: no term, no findings.
    void setTerm(std::optional<TermId> term);
    std::optional<TermId> term() const { return m_term; }

    /// Without it nothing lies in the past.
    void setToday(std::function<QDate()> today);

    /// Nothing is looked for until release(): the first picture of the program need not wait for it.
    void hold();
    void release();
    bool held() const { return m_held; }

    /// The grave ones first; without those that are put aside.
    const std::vector<Finding> &findings() const;
    const std::vector<DismissedFinding> &dismissed() const;
    int count(Severity severity) const;

    /// Those that concern this row (of an overlap, either row). Fixes that move this one stand before those that move
    /// another, all in `fixes`.
    std::vector<Finding> on(ActivityId activity) const;
    std::vector<Finding> on(CriterionVersionId criterion) const;
    std::vector<Finding> on(RubricVersionId version) const;

    /// Acts for ActRunner::run; see acts/finding_acts.h.
    Act fix(const Finding &finding, const FindingFix &way) const;
    Act dismiss(const Finding &finding, const QString &reason) const;
    Act recall(DismissalId dismissal) const;

signals:
    /// Findings may have changed.
    void changed();

private:
    bool matters(const ChangeNotice &notice) const;
    bool tellsOf(FindingCode code) const;
    void forget();
    void look() const;

    Workspace &m_workspace;
    std::optional<TermId> m_term;
    std::function<QDate()> m_today;
    mutable std::optional<QDate> m_lookedOn;
    bool m_held = false;
    mutable bool m_known = false;
    mutable std::vector<Finding> m_findings;
    mutable std::vector<DismissedFinding> m_dismissed;
};

} // namespace yanben
