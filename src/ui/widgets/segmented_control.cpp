#include "ui/widgets/segmented_control.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>
#include <mutex>

namespace yanben
{

namespace
{

/// One alternative. Only the chosen one stands in the tab order, as with radio buttons.
class Segment : public QAbstractButton
{
public:
    Segment(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(scaledFont(font(), 1.0, true));
        return {metrics.horizontalAdvance(text()) + metrics.height() * 13 / 10, metrics.height() * 3 / 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours &c = coloursOf(palette());
        const int radius = cornerRadius(fontMetrics()) - 1;
        if (isChecked() || underMouse())
            drawRounded(painter, rect(), radius, isChecked() ? c.accentSoft : c.hover);
        if (hasFocus())
            drawFocus(painter, rect(), radius, c);
        painter.setFont(scaledFont(font(), 1.0, isChecked()));
        painter.setPen(!isEnabled() ? c.disabled : isChecked() ? c.accent : c.text);
        // In a row too narrow for all; the accessible name stays whole.
        painter.drawText(
            rect(), Qt::AlignCenter,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - painter.fontMetrics().height() / 3));
    }
};

class SegmentInterface : public QAccessibleWidget
{
public:
    explicit SegmentInterface(Segment *segment)
        : QAccessibleWidget(segment, QAccessible::RadioButton), m_segment(segment)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_segment->isChecked();
        return state;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            m_segment->click();
    }

private:
    Segment *m_segment;
};

QAccessibleInterface *makeSegmentInterface(const QString &, QObject *object)
{
    if (auto *segment = dynamic_cast<Segment *>(object))
        return new SegmentInterface(segment);
    return nullptr;
}

} // namespace

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QFrame(parent), m_group(new QButtonGroup(this)), m_layout(new QHBoxLayout(this))
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeSegmentInterface); });
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        setCurrent(index);
        emit chosen(index);
    });
}

int SegmentedControl::addSegment(const QString &text, const QString &tip)
{
    const int index = count();
    auto *segment = new Segment(text, this);
    segment->setToolTip(tip);
    segment->installEventFilter(this);
    m_layout->addWidget(segment);
    m_group->addButton(segment, index);
    if (index == 0)
        setCurrent(0);
    return index;
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

std::optional<int> SegmentedControl::current() const
{
    const int index = m_group->checkedId();
    return index < 0 ? std::nullopt : std::optional(index);
}

void SegmentedControl::setCurrent(int index)
{
    QAbstractButton *segment = m_group->button(index);
    if (segment == nullptr)
        return;
    segment->setChecked(true);
    // One that the mouse chooses takes the keyboard from the one that had it: a ring around another looks chosen too.
    if (std::ranges::any_of(m_group->buttons(), &QAbstractButton::hasFocus))
        segment->setFocus(Qt::OtherFocusReason);
    for (QAbstractButton *each : m_group->buttons())
        each->setFocusPolicy(each == segment ? Qt::StrongFocus : Qt::NoFocus);
    setFocusProxy(segment);
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= count() || index == current())
        return;
    setCurrent(index);
    m_group->button(index)->setFocus(Qt::OtherFocusReason);
    emit chosen(index);
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && current()) {
        const int way = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Left: choose(*current() - way); return true;
        case Qt::Key_Right: choose(*current() + way); return true;
        case Qt::Key_Home: choose(0); return true;
        case Qt::Key_End: choose(count() - 1); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    drawRounded(painter, rect(), cornerRadius(fontMetrics()), c.card, c.strongBorder);
}

} // namespace yanben
