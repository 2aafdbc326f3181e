#include "ui/dialogs/steps_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

StepsDialog::StepsDialog(const std::vector<StepLine> &steps, QWidget *parent)
    : QDialog(parent), m_steps(steps), m_table(new QTableWidget(0, 4, this))
{
    setWindowTitle(tr("Steps"));
    m_table->setAccessibleName(tr("Steps, the latest first"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_undo = buttons->addButton(tr("Take back…"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &StepsDialog::ask);
    connect(m_table, &QTableWidget::currentCellChanged, this, &StepsDialog::updateButton);
    fill();
    m_table->setCurrentCell(0, 0);
    updateButton();
    resize(fontMetrics().height() * 42, fontMetrics().height() * 26);
}

void StepsDialog::setSteps(const std::vector<StepLine> &steps)
{
    const int row = m_table->currentRow();
    m_steps = steps;
    fill();
    m_table->setCurrentCell(qMin(row, m_table->rowCount() - 1), 0);
    updateButton();
}

void StepsDialog::fill()
{
    m_table->setRowCount(static_cast<int>(m_steps.size()));
    int row = 0;
    for (const StepLine &step : m_steps) {
        const QString state = step.undone ? tr("taken back") : QString();
        int column = 0;
        for (const QString &text : {step.when, step.who, step.what, state}) {
            auto *item = new QTableWidgetItem(text);
            if (step.undone)
                item->setForeground(palette().placeholderText());
            m_table->setItem(row, column++, item);
        }
        ++row;
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
}

void StepsDialog::updateButton()
{
    const int row = m_table->currentRow();
    const bool known = row >= 0 && row < static_cast<int>(m_steps.size());
    m_undo->setEnabled(known && m_steps[static_cast<std::size_t>(row)].undoable);
}

void StepsDialog::ask()
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    const StepLine step = m_steps[row];
    // Newest first: what stands above is later, and falls with it.
    const auto later =
        std::ranges::count(m_steps.begin(), m_steps.begin() + m_table->currentRow(), false, &StepLine::undone);
    QMessageBox box(QMessageBox::Question, tr("Take back a step"), tr("Take back “%1”?").arg(step.what),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    QString facts = tr("Made by %1, %2.").arg(step.who, step.when);
    if (later > 0)
        facts += u' ' + tr("The %n steps after it are taken back too.", nullptr, static_cast<int>(later));
    if (const QString effects = m_sideEffects ? m_sideEffects(step.id) : QString{}; !effects.isEmpty())
        facts += u'\n' + effects;
    box.setInformativeText(facts);
    const QPushButton *yes = box.addButton(tr("Take back"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == yes)
        emit undoRequested(step.id);
}

} // namespace yanben
