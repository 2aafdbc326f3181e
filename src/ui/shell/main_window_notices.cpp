// What the window says around the page: banners, badges, title.
#include "ui/shell/actions.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/status_line.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/lists/navigation_list.h"
#include "ui/widgets/panels/banner.h"

#include <QEvent>
#include <QVBoxLayout>

namespace yanben
{

void MainWindow::setBadges(std::map<PageId, int> badges)
{
    m_badges = std::move(badges);
    for (const PageEntry &entry : m_list) {
        const auto badge = m_badges.find(entry.id);
        m_navigation->setBadge(entry.id, badge == m_badges.end() ? std::nullopt : std::optional{badge->second});
    }
}

Banner &MainWindow::showBanner(BannerId id, Tone tone, const QString &text)
{
    Banner *&banner = m_banners[id];
    if (banner == nullptr) {
        banner = new Banner(tone);
        m_bannerPlace->addWidget(banner);
    }
    banner->setTone(tone);
    banner->setText(text);
    banner->clearActions();
    banner->show();
    return *banner;
}

void MainWindow::hideBanner(BannerId id)
{
    const auto found = m_banners.find(id);
    if (found == m_banners.end())
        return;
    m_bannerPlace->removeWidget(found->second);
    found->second->hide();
    found->second->deleteLater();
    m_banners.erase(found);
}

void MainWindow::setFileName(const std::optional<QString> &name)
{
    m_fileName = name;
    setWindowTitle(name ? tr("%1 — Yanben").arg(*name) : tr("Yanben"));
}

void MainWindow::setCloseGuard(std::function<bool()> guard)
{
    m_guard = std::move(guard);
}

void MainWindow::updateTexts()
{
    m_actions.retranslate();
    setFileName(m_fileName);
    m_status->retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    updateTexts();
    // Pages take their words when they are built.
    if (!m_list.empty() && currentPage() != nullptr && currentPage()->leave())
        setPages(m_list);
}

} // namespace yanben
