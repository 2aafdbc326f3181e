// What is done to the chosen criterion.
#include "ui/pages/rubric/rubric_page.h"
#include "ui/widgets/lists/copied_rows.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

namespace yanben
{

void RubricPage::buildMenu()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &text, const QKeySequence &keys, auto act) {
        auto *made = new QAction{text, m_table};
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        connect(made, &QAction::triggered, this, act);
        m_table->addAction(made);
        return made;
    };
    m_edits = {add(tr("Add a criterion"), Qt::Key_Insert, [this] { addCriterion(); })};
    m_chosenEdits = {add(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); }),
                     add(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { moveCurrent(1); }),
                     add(tr("Delete the criterion"), QKeySequence::Delete, [this] { removeCurrent(); })};
    m_edits.push_back(add(tr("Paste criteria from Excel, WPS or Word…"), QKeySequence::Paste, [this] { paste(); }));
    add(tr("Copy"), QKeySequence::Copy, [this] { copyChosenRows(*m_table, Qt::DisplayRole, CopiedHeads::None); });
}

/// The row of the sum is no criterion.
void RubricPage::updateEdits()
{
    for (QAction *edit : m_edits)
        edit->setEnabled(m_model->isEditable());
    const bool isChosen = current().has_value();
    for (QAction *edit : m_chosenEdits)
        edit->setEnabled(m_model->isEditable() && isChosen);
    for (QPushButton *tool : m_chosenTools)
        tool->setEnabled(isChosen);
}

} // namespace yanben
