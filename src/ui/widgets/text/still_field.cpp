#include "ui/widgets/text/still_field.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace yanben
{

namespace
{

QSpacerItem *noRoom()
{
    return new QSpacerItem{0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed};
}

} // namespace

StillField::StillField(QScrollArea &area, QBoxLayout &column)
    : QObject{&area}, m_area{area}, m_column{&column}, m_above{noRoom()}, m_below{noRoom()}
{
    column.insertSpacerItem(0, m_above);
    column.addSpacerItem(m_below);
    area.widget()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    const QScrollBar *bar = area.verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) { m_isCut = bar->value() > most; });
    connect(bar, &QScrollBar::valueChanged, this, [this](int value) {
        // A person scrolls; while the field is elsewhere in the content, a change of the content does, and where there
        // is less to scroll, for a moment perhaps, that does.
        if (std::exchange(m_isCut, false))
            holdLater();
        else if (isThere() && !m_isHolding && placeOf(*m_field) == m_inContent)
            m_onScreen = m_inContent - value;
    });
}

void StillField::takeOver(QWidget &field, int place)
{
    m_field = &field;
    m_onScreen = place;
    hold();
}

int StillField::placeOf(const QWidget &field) const
{
    return field.mapTo(m_area.widget(), QPoint{}).y();
}

bool StillField::isThere() const
{
    return m_field && m_area.widget()->isAncestorOf(m_field);
}

int StillField::contentHeight() const
{
    const int least = m_column->totalMinimumSize().height();
    return m_column->hasHeightForWidth() ? std::max(least, m_column->totalHeightForWidth(m_area.widget()->width()))
                                         : least;
}

void StillField::follow(QWidget *focused)
{
    if (!m_column)
        return;
    // Another window or a list that is open does not take the place in this one.
    if (!focused && m_field && !m_field->isActiveWindow())
        return;
    const bool isInside = focused && focused != m_area.widget() && m_area.widget()->isAncestorOf(focused);
    m_field = isInside ? focused : nullptr;
    if (isInside) {
        m_inContent = placeOf(*m_field);
        m_onScreen = m_inContent - m_area.verticalScrollBar()->value();
        return;
    }
    setRoom(*m_above, 0);
    setRoom(*m_below, 0);
}

void StillField::setRoom(QSpacerItem &spacer, int height)
{
    if (spacer.sizeHint().height() == height)
        return;
    spacer.changeSize(0, height, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_column->invalidate();
    m_column->activate();
}

void StillField::hold()
{
    if (!m_column || !isThere() || m_isHolding)
        return;
    const QScopedValueRollback holding{m_isHolding, true};
    QScrollBar &bar = *m_area.verticalScrollBar();
    const int most = m_area.viewport()->height();
    int wanted = placeOf(*m_field) - m_onScreen;
    const int above = m_above->sizeHint().height();
    // As much room above as scrolling can't give, and no more.
    const int room = std::clamp(above - wanted, 0, most);
    if (wanted < 0 || above > 0) {
        setRoom(*m_above, room);
        wanted += room - above;
    }
    if (const int lacking = wanted + most - contentHeight(); wanted > 0 && lacking > 0)
        setRoom(*m_below, std::min(most, m_below->sizeHint().height() + lacking));
    bar.setValue(wanted);
    m_inContent = placeOf(*m_field);
}

void StillField::holdLater()
{
    QMetaObject::invokeMethod(this, &StillField::hold, Qt::QueuedConnection);
}

bool StillField::eventFilter(QObject *watched, QEvent *event)
{
    // Once the layout has given the places; the room that is given here may change them again.
    if (m_field && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        holdLater();
    return QObject::eventFilter(watched, event);
}

} // namespace yanben
