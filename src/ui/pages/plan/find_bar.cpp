#include "ui/pages/plan/find_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text/text_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace yanben
{

FindBar::FindBar(QWidget *parent)
    : QFrame(parent),
      m_text(new QLineEdit),
      m_replacement(new QLineEdit),
      m_count(new TextLabel({}, TextRole::Muted)),
      m_previous(iconButton(QStringLiteral("up"), tr("Previous place (Shift+Enter)"))),
      m_next(iconButton(QStringLiteral("down"), tr("Next place (Enter)"))),
      m_replace(new QPushButton(tr("Replace"))),
      m_replaceAll(new QPushButton(tr("Replace all")))
{
    setAccessibleName(tr("Find and replace"));
    m_text->setPlaceholderText(tr("Find in the plan"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replacement->setAccessibleName(m_replacement->placeholderText());
    QPushButton *close = iconButton(QStringLiteral("close"), tr("Close (Esc)"));

    const int gap = spacing(fontMetrics());
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(m_count, 0, 1);
    layout->addWidget(m_previous, 0, 2);
    layout->addWidget(m_next, 0, 3);
    layout->addWidget(close, 0, 4);
    layout->addWidget(m_replacement, 1, 0);
    layout->addWidget(m_replace, 1, 1);
    layout->addWidget(m_replaceAll, 1, 2, 1, 3);
    layout->setColumnStretch(0, 1);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QPushButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &FindBar::nextRequested);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceRequested);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllRequested);
    connect(close, &QPushButton::clicked, this, &FindBar::closed);
    hide();
}

QString FindBar::text() const
{
    return m_text->text();
}

QString FindBar::replacement() const
{
    return m_replacement->text();
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::setCount(int count, std::optional<int> current)
{
    m_found = count;
    if (m_text->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("not found"));
    else if (current)
        m_count->setText(tr("%1 of %2").arg(*current + 1).arg(count));
    else
        m_count->setText(tr("%1 places").arg(count));
    setEditable(m_editable);
}

void FindBar::setEditable(bool editable)
{
    m_editable = editable;
    m_replacement->setEnabled(editable);
    m_replace->setEnabled(editable && m_found > 0);
    m_replaceAll->setEnabled(editable && m_found > 0);
    m_previous->setEnabled(m_found > 0);
    m_next->setEnabled(m_found > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (enter && m_replacement->hasFocus())
        emit replaceRequested();
    else if (enter && event->modifiers().testFlag(Qt::ShiftModifier))
        emit previousRequested();
    else if (enter)
        emit nextRequested();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    drawRounded(painter, rect(), cornerRadius(fontMetrics()), c.card, c.border);
}

} // namespace yanben
