// The pages of the window: each is made when it is first shown, and one is.
#include "ui/shell/actions.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/status_line.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_room.h"
#include "ui/widgets/lists/navigation_list.h"
#include "ui/widgets/panels/side_panel.h"

#include <algorithm>
#include <iterator>

namespace yanben
{

void MainWindow::setPages(PageList pages)
{
    dropPages();
    m_list = std::move(pages);
    std::vector<PageId> ids;
    std::ranges::transform(m_list, std::back_inserter(ids), &PageEntry::id);
    m_navigation->setPages(ids);
    m_actions.setPages(ids);
    setBadges(std::move(m_badges));
    m_side->show();
    m_header->setFileOpen(true);
    m_status->showFile();
    if (ids.empty())
        return;
    const PageId last = m_settings.lastPage().value_or(ids.front());
    showPage(std::ranges::find(ids, last) == ids.end() ? ids.front() : last);
}

bool MainWindow::showPage(PageId id)
{
    Page *before = currentPage();
    if (before != nullptr && before->id() == id) {
        before->refresh();
        return true;
    }
    if (before != nullptr && !before->leave()) {
        // Later: a click that is still being handled would choose its row once more.
        QMetaObject::invokeMethod(
            this, [this] { m_navigation->setCurrentPage(currentPage()->id()); }, Qt::QueuedConnection);
        return false;
    }
    Page *page = build(id);
    if (page == nullptr)
        return false;
    page->refresh();
    m_stack->setCurrentWidget(page);
    hideBanner(BannerId::Refused); // it was about what was tried on the page before
    m_navigation->setCurrentPage(id);
    m_status->setHint(page->hint());
    updateCapabilities();
    if (m_painted)
        storeState();
    emit pageShown(id);
    return true;
}

bool MainWindow::jumpTo(const Target &target)
{
    return showPage(target.page) && currentPage()->jumpTo(target);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::builtPage(PageId id) const
{
    const auto found = m_built.find(id);
    return found == m_built.end() ? nullptr : found->second;
}

void MainWindow::buildPages()
{
    for (const PageEntry &entry : m_list)
        build(entry.id);
}

Page *MainWindow::build(PageId id)
{
    if (Page *page = builtPage(id))
        return page;
    const auto entry = std::ranges::find(m_list, id, &PageEntry::id);
    if (entry == m_list.end())
        return nullptr;
    Page *page = entry->make(m_stack).release();
    m_built[id] = page;
    m_stack->addWidget(page);
    adopt(page);
    return page;
}

void MainWindow::adopt(Page *page)
{
    connect(page, &Page::hintChanged, this, [this, page] {
        if (page == currentPage())
            m_status->setHint(page->hint());
    });
    connect(page, &Page::capabilitiesChanged, this, &MainWindow::updateCapabilities);
    connect(page, &Page::jumpRequested, this, &MainWindow::jumpTo);
}

void MainWindow::dropPages()
{
    // A stack that loses its shown page would show, and so refresh, the next one.
    m_stack->setCurrentWidget(m_nothing);
    for (const auto &[id, page] : m_built) {
        m_stack->removeWidget(page);
        // The change may come from the page's own button.
        page->hide();
        page->disconnect(this);
        page->deleteLater();
    }
    m_built.clear();
}

} // namespace yanben
