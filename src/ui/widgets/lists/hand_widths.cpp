#include "ui/widgets/lists/hand_widths.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

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

void HandWidths::shareOut(int room, std::span<const ColumnShare> columns)
{
    const auto isStretched = [this](int column) {
        return m_header.stretchLastSection() && column == m_header.count() - 1;
    };
    const auto isOwn = [&](int column) { return has(column) && !isStretched(column); };
    int left = room;
    int shares = 0;
    for (const ColumnShare &each : columns) {
        if (m_header.isSectionHidden(each.column))
            continue;
        left -= isOwn(each.column) ? m_header.sectionSize(each.column) : each.least;
        shares += isOwn(each.column) ? 0 : each.share;
    }
    left = std::max(0, left);
    for (const ColumnShare &each : columns) {
        if (!m_header.isSectionHidden(each.column) && !isStretched(each.column))
            fit(each.column, each.least + (shares > 0 ? left * each.share / shares : 0));
    }
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
