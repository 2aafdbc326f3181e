#include "ui/widgets/editors/reason_bubble.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QEvent>

namespace yanben
{

namespace
{

/// Over a table's frozen columns too, which lie beside its viewport.
QWidget *groundOf(const QWidget &editor)
{
    QWidget *around = editor.parentWidget();
    auto *area = around ? qobject_cast<QAbstractScrollArea *>(around->parentWidget()) : nullptr;
    if (!area)
        return around;
    auto *outer = qobject_cast<QAbstractScrollArea *>(area->parentWidget());
    return outer ? outer : area;
}

} // namespace

ReasonBubble::ReasonBubble(QWidget &editor, Side side) : QLabel(groundOf(editor)), m_editor(editor), m_side(side)
{
    const int gap = spacing(fontMetrics());
    setObjectName(QStringLiteral("cellProblem"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(gap, gap / 2, gap, gap / 2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    connect(&editor, &QObject::destroyed, this, &QObject::deleteLater);
    editor.installEventFilter(this);
}

void ReasonBubble::say(const QString &problem)
{
    tell(problem, Tone::Danger);
}

void ReasonBubble::tell(const QString &told, Tone tone)
{
    const bool news = !told.isEmpty() && told != text();
    m_tone = tone;
    setText(told);
    update();
    setVisible(!told.isEmpty());
    if (!told.isEmpty())
        place();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ReasonBubble::place()
{
    const QWidget &cells = *m_editor.parentWidget();
    const QRect editor{m_editor.mapTo(parentWidget(), QPoint{}), m_editor.size()};
    const int top = cells.mapTo(parentWidget(), QPoint{}).y();
    const QMargins margins = contentsMargins();
    const int words = fontMetrics().size(0, text()).width() + margins.left() + margins.right() + 2;
    const int width = qMin(words, qMin(parentWidget()->width(), fontMetrics().height() * 18));
    QRect rect(editor.left(), editor.bottom() + 2, width, heightForWidth(width));
    // Of a head of several lines it may cover the last.
    const int highest = top >= 2 * rect.height() ? top - rect.height() : top;
    const bool fitsAbove = editor.top() - 2 - rect.height() >= highest - 2;
    const bool fitsBelow = rect.bottom() <= top + cells.height() - 1;
    if (m_side == Side::Above ? fitsAbove : !fitsBelow)
        rect.moveBottom(editor.top() - 2);
    if (rect.right() > parentWidget()->rect().right())
        rect.moveRight(parentWidget()->rect().right());
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
    const ToneColours tone = toneColours(coloursOf(palette()), m_tone);
    drawRounded(painter, rect(), cornerRadius(fontMetrics()), tone.ground, tone.text);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace yanben
