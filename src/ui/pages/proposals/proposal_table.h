#pragma once

#include "ui/pages/proposals/proposal_model.h"
#include "ui/widgets/lists/checked_editing.h"

#include <QTableView>
#include <QWidget>

namespace yanben
{

class HandWidths;

/// Proposed times to be ticked (Space) and changed (Enter, F2 or a double click).
class ProposalTable final : public QWidget
{
    Q_OBJECT

public:
    ProposalTable(const QString &name, ProposalModel &model, QWidget *parent = nullptr);

    /// False while a typed time is refused: its editor then has the keyboard.
    bool finishEditing() { return m_view->finishEditing(); }
    QTableView &view() const { return *m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    ProposalModel &m_model;
    CheckedView<QTableView> *m_view;
    HandWidths *m_hands;
};

} // namespace yanben
