#pragma once

#include "workspace/acts/staff/roster_import.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;

namespace yanben
{

class TableMapping;
class TextLabel;

/// Shows what a pasted roster would change before anything is changed: which column is what, and a line for every
/// teacher with what becomes of him or why he is left out.
class RosterPaste final : public QDialog
{
    Q_OBJECT

public:
    RosterPaste(const State &state, ClipboardTable table, const Term &term, QDate today, QWidget *parent = nullptr);

    const std::vector<RosterProposal> &proposals() const { return m_proposals; }

private:
    void remap();
    void propose();
    QString statusOf(const RosterProposal &proposal) const;
    QString changesOf(const RosterProposal &proposal) const;

    const State &m_state;
    ClipboardTable m_table;
    Term m_term;
    QDate m_today;
    RosterMapping m_mapping;
    std::vector<RosterProposal> m_proposals;
    TableMapping *m_columns;
    QTreeWidget *m_list;
    TextLabel *m_summary;
    QPushButton *m_take;
};

} // namespace yanben
