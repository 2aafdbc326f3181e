#include "ui/shell/page.h"

#include "ui/shell/page_factory.h"

#include <QAbstractItemView>

namespace yanben
{

Page::Page(PageId id, QWidget *parent) : QWidget(parent), m_id(id)
{
    setAccessibleName(title());
}

QString Page::title() const
{
    return pageTitle(m_id);
}

QString Page::iconName() const
{
    return pageIcon(m_id);
}

QString Page::hint() const
{
    return {};
}

bool Page::takeKeyboard()
{
    for (QAbstractItemView *table : findChildren<QAbstractItemView *>()) {
        if (!table->isVisible() || !table->isEnabled() || !(table->focusPolicy() & Qt::TabFocus))
            continue;
        table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool Page::jumpTo(const Target &target)
{
    return target.page == m_id && !target.id && target.part.isEmpty();
}

bool Page::leave()
{
    return true;
}

bool Page::canPrint() const
{
    return false;
}

void Page::print() {}

bool Page::canExport() const
{
    return false;
}

void Page::exportTable() {}

} // namespace yanben
