#pragma once

#include "workspace/live/findings_book.h"

#include <QAbstractListModel>

namespace yanben
{

/// The book's findings for FindingsList; behind them, when asked for, those that were put aside.
class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    FindingsModel(const Workspace &workspace, const FindingsBook &findings, QObject *parent = nullptr);

    /// Null for a row that was put aside.
    const Finding *finding(const QModelIndex &index) const;
    const DismissedFinding *dismissed(const QModelIndex &index) const;

    /// What the row's button does by itself. Empty where it leads to the place, or a person has to choose.
    std::optional<FindingFix> directFix(const QModelIndex &index) const;
    /// Several ways out, none of which is the obvious one.
    bool needsChoice(const QModelIndex &index) const;

    bool showsDismissed() const { return m_showDismissed; }
    void setShowDismissed(bool show);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Term *term() const;
    int openCount() const { return static_cast<int>(m_findings.findings().size()); }

    const Workspace &m_workspace;
    const FindingsBook &m_findings;
    bool m_showDismissed = false;
};

} // namespace yanben
