#include "ui/widgets/panels/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QVBoxLayout>

namespace yanben
{

Card::Card(QWidget *parent) : Card(QString(), parent) {}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new TextLabel(title, TextRole::Normal, this)), m_body(new QVBoxLayout(this))
{
    m_title->setScale(1.0, true);
    m_title->setVisible(!title.isEmpty());
    m_body->addWidget(m_title);
    setAccessibleName(title);
    setFlush(false);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setFlush(bool flush)
{
    const int gap = flush ? 1 : spacing(fontMetrics()) * 3 / 2;
    m_body->setContentsMargins(gap, gap, gap, gap);
    m_body->setSpacing(spacing(fontMetrics()) * 2 / 3);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    drawRounded(painter, rect(), cornerRadius(fontMetrics()), c.card, c.border);
}

FigureCard::FigureCard(const QString &what, QWidget *parent)
    : Card(parent),
      m_what(new TextLabel(what, TextRole::Muted, this)),
      m_figure(new TextLabel({}, TextRole::Normal, this)),
      m_note(new TextLabel({}, TextRole::Muted, this))
{
    m_figure->setScale(1.5, true);
    m_note->setWordWrap(true);
    body()->setSpacing(0);
    for (TextLabel *line : {m_what, m_figure, m_note})
        body()->addWidget(line);
    body()->addStretch();
}

void FigureCard::set(const QString &figure, const QString &note, TextRole role)
{
    m_figure->setText(figure);
    m_note->setText(note);
    m_note->setRole(role);
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(m_what->text(), figure, note));
}

} // namespace yanben
