#include "ui/pages/plan/rows_editor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>

namespace yanben
{

namespace
{

constexpr int mostRowsShown = 14;

} // namespace

RowsEditor::RowsEditor(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_view(new QListView),
      m_layout(new QVBoxLayout(this)),
      m_up(iconButton(QStringLiteral("up"), tr("Move up (Alt+Up)"))),
      m_down(iconButton(QStringLiteral("down"), tr("Move down (Alt+Down)"))),
      m_remove(iconButton(QStringLiteral("delete"), tr("Delete (Del)")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing(fontMetrics()) / 2);
    m_view->setAccessibleName(name);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setUniformItemSizes(true);
    m_view->installEventFilter(this);
    m_layout->addWidget(m_view);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing(fontMetrics()) / 2);
    buttons->addStretch(1);
    for (QPushButton *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    m_layout->addLayout(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { emit moveRequested(m_view->currentIndex(), Shift::Up); });
    connect(m_down, &QPushButton::clicked, this, [this] { emit moveRequested(m_view->currentIndex(), Shift::Down); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_view->currentIndex()); });
}

void RowsEditor::setEntry(QWidget *entry)
{
    m_entry = entry;
    m_layout->addWidget(entry);
}

void RowsEditor::setEditable(bool editable)
{
    m_editable = editable;
    updateButtons();
}

void RowsEditor::fit()
{
    const int rows = m_view->model() ? m_view->model()->rowCount() : 0;
    const int rowHeight = rows > 0 ? m_view->sizeHintForRow(0) : fontMetrics().height();
    m_view->setFixedHeight(qMin(qMax(rows, 1), mostRowsShown) * rowHeight + 2 * m_view->frameWidth() + 2);
    updateButtons();
}

void RowsEditor::updateButtons()
{
    const bool any = m_view->model() && m_view->model()->rowCount() > 0;
    for (QPushButton *button : {m_up, m_down, m_remove})
        button->setEnabled(m_editable && any);
    if (m_entry)
        m_entry->setEnabled(m_editable);
}

bool RowsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && m_editable) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            emit moveRequested(m_view->currentIndex(), key->key() == Qt::Key_Up ? Shift::Up : Shift::Down);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            emit removeRequested(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yanben
