#include "ui/pages/schedule/reason_bubble.h"

#include "ui/theme/theme.h"
#include "ui/widgets/editors/when_edit.h"
#include "ui/widgets/paint.h"

#include <QEvent>

namespace yanben
{

ReasonBubble::ReasonBubble(WhenEdit &edit) : QLabel(edit.parentWidget()), m_edit(edit)
{
    const int gap = spacing(fontMetrics());
    setObjectName(QStringLiteral("whenProblem"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(gap, gap / 2, gap, gap / 2);
    hide();
    connect(&edit, &WhenEdit::problemChanged, this, &ReasonBubble::say);
    connect(&edit, &QObject::destroyed, this, &QObject::deleteLater);
    edit.installEventFilter(this);
}

void ReasonBubble::say(const QString &problem)
{
    setText(problem);
    setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        place();
}

void ReasonBubble::place()
{
    const QRect whole = parentWidget()->rect();
    const int width = qMin(whole.width(), fontMetrics().height() * 18);
    QRect rect(m_edit.geometry().left(), m_edit.geometry().bottom() + 2, width, heightForWidth(width));
    if (rect.bottom() > whole.bottom())
        rect.moveBottom(m_edit.geometry().top() - 2);
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
