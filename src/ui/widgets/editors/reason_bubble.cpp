#include "ui/widgets/editors/reason_bubble.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QEvent>

namespace yanben
{

ReasonBubble::ReasonBubble(QWidget &editor) : QLabel(editor.parentWidget()), m_editor(editor)
{
    const int gap = spacing(fontMetrics());
    setObjectName(QStringLiteral("cellProblem"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(gap, gap / 2, gap, gap / 2);
    hide();
    connect(&editor, &QObject::destroyed, this, &QObject::deleteLater);
    editor.installEventFilter(this);
}

void ReasonBubble::say(const QString &problem)
{
    const bool news = !problem.isEmpty() && problem != text();
    setText(problem);
    setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        place();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ReasonBubble::place()
{
    const QRect whole = parentWidget()->rect();
    const int width = qMin(whole.width(), fontMetrics().height() * 18);
    QRect rect(m_editor.geometry().left(), m_editor.geometry().bottom() + 2, width, heightForWidth(width));
    if (rect.bottom() > whole.bottom())
        rect.moveBottom(m_editor.geometry().top() - 2);
    if (rect.right() > whole.right())
        rect.moveRight(whole.right());
    setGeometry(rect);
    raise();
}

bool ReasonBubble::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        hide();
    else if ((event->type() == QEvent::Move || event->type() == QEvent::Resize) && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void ReasonBubble::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const ToneColours tone = toneColours(coloursOf(palette()), Tone::Danger);
    drawRounded(painter, rect(), cornerRadius(fontMetrics()), tone.ground, tone.text);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace yanben
