#include "ui/widgets/editors/reason_bubble.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <vector>

namespace yanben
{

namespace
{

QAbstractScrollArea *areaOver(const QWidget *widget)
{
    auto *area = widget ? qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) : nullptr;
    return area && area->viewport() == widget ? area : nullptr;
}

/// Of a cell: over the table's frozen columns too, which lie beside its viewport. Of a field: what scrolls with it,
/// else its window.
QWidget *groundOf(const QWidget &editor)
{
    QWidget *around = editor.parentWidget();
    if (QAbstractScrollArea *area = areaOver(around)) {
        auto *outer = qobject_cast<QAbstractScrollArea *>(area->parentWidget());
        return outer ? outer : area;
    }
    while (around && !around->isWindow() && !areaOver(around->parentWidget()))
        around = around->parentWidget();
    return around;
}

/// Where something can be read or entered in a label or field, seen from `ground`.
QRect wordsOfWidget(const QWidget &widget, const QWidget &ground)
{
    QRect words = widget.rect();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (!label->wordWrap())
            words = QStyle::alignedRect(label->layoutDirection(), label->alignment(),
                                        label->sizeHint().boundedTo(label->size()), label->rect());
    } else if (widget.focusPolicy() == Qt::NoFocus) {
        return {};
    }
    // Frames may be touched.
    const int frame = spacing(widget.fontMetrics()) / 2;
    return words.translated(widget.mapTo(&ground, QPoint{})).adjusted(0, frame, 0, -frame);
}

bool coversWords(const QRect &place, const QWidget &ground, const QWidget &editor)
{
    return std::ranges::any_of(ground.findChildren<QWidget *>(), [&](const QWidget *each) {
        const bool isAround = each == &editor || each->isAncestorOf(&editor) || editor.isAncestorOf(each);
        return !isAround && each->isVisible() && !qobject_cast<const ReasonBubble *>(each) &&
               wordsOfWidget(*each, ground).intersects(place);
    });
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

void ReasonBubble::tell(const QString &told, Tone tone, Voice voice)
{
    const bool news = !told.isEmpty() && told != text();
    m_tone = tone;
    setText(told);
    update();
    setVisible(!told.isEmpty());
    if (!told.isEmpty())
        place();
    if (news && voice == Voice::Aloud) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QRect ReasonBubble::room() const
{
    const QWidget &ground = *parentWidget();
    const QWidget *cells = m_editor.parentWidget();
    if (areaOver(cells))
        return {0, cells->mapTo(&ground, QPoint{}).y(), ground.width(), cells->height()};
    const QWidget *viewport = ground.parentWidget();
    if (!areaOver(viewport))
        return ground.rect();
    return ground.rect() & QRect{ground.mapFrom(viewport, QPoint{}), viewport->size()};
}

void ReasonBubble::place()
{
    const QRect editor{m_editor.mapTo(parentWidget(), QPoint{}), m_editor.size()};
    const QRect within = room();
    const QMargins margins = contentsMargins();
    const int words = fontMetrics().size(0, text()).width() + margins.left() + margins.right() + 2;
    const int width = qMin(words, qMin(within.width(), fontMetrics().height() * 18));
    QRect rect(editor.left(), editor.bottom() + 2, width, heightForWidth(width));
    // Of a head of several lines it may cover the last.
    const int highest = within.top() >= 2 * rect.height() ? within.top() - rect.height() : within.top();
    const bool fitsAbove = editor.top() - 2 - rect.height() >= highest - 2;
    const bool fitsBelow = rect.bottom() <= within.bottom();
    QRect above = rect;
    above.moveBottom(editor.top() - 2);
    const bool isAbove = m_side == Side::Above ? fitsAbove : !fitsBelow;
    std::vector<QRect> places{isAbove ? above : rect};
    if (!areaOver(m_editor.parentWidget())) {
        // Labels stand at the left.
        places.push_back(places.front());
        places.back().moveRight(editor.right());
        if (isAbove ? fitsBelow : fitsAbove) {
            places.push_back(isAbove ? rect : above);
            places.push_back(places.back());
            places.back().moveRight(editor.right());
        }
    }
    for (QRect &place : places) {
        if (place.left() < within.left())
            place.moveLeft(within.left());
        if (place.right() > within.right())
            place.moveRight(within.right());
    }
    const auto clear = std::ranges::find_if_not(
        places, [this](const QRect &place) { return coversWords(place, *parentWidget(), m_editor); });
    setGeometry(clear == places.end() ? places.front() : *clear);
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
