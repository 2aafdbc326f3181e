#include "ui/widgets/lists/hand_widths.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace yanben
{

HandWidths::HandWidths(QHeaderView &header) : QObject{&header}, m_header{header}
{
    header.viewport()->installEventFilter(this);
    connect(&header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isHeld || m_isFitting)
            return;
        m_columns.insert(column);
        emit changed(column);
    });
    connect(&header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        if (m_columns.erase(column) > 0)
            emit changed(column);
    });
}

std::optional<int> HandWidths::width(int column) const
{
    return has(column) ? std::optional{m_header.sectionSize(column)} : std::nullopt;
}

void HandWidths::restore(int column, int pixels)
{
    if (column < 0 || column >= m_header.count() || pixels <= 0)
        return;
    m_columns.insert(column);
    m_header.resizeSection(column, pixels);
}

void HandWidths::fit(int column, int pixels)
{
    if (has(column))
        return;
    const QScopedValueRollback fitting{m_isFitting, true};
    m_header.resizeSection(column, pixels);
}

bool HandWidths::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove: m_isHeld = static_cast<const QMouseEvent *>(event)->buttons() & Qt::LeftButton; break;
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease: m_isHeld = false; break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace yanben
