// What the window says around the page: banners, status bar, title.
#include "ui/shell/actions.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lists/navigation_list.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/status_dot.h"
#include "ui/widgets/text/text_label.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace yanben
{

void MainWindow::buildStatusBar()
{
    statusBar()->addWidget(m_saveState);
    statusBar()->addWidget(m_findingsButton);
    // Neither messages nor tips as a message of the bar itself: that hides what stands there, or lies above what comes
    // meanwhile.
    m_message->setObjectName(QStringLiteral("announcement"));
    statusBar()->addWidget(m_message, 1);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    statusBar()->addPermanentWidget(m_hint);
    m_messageTime->setSingleShot(true);
    connect(m_messageTime, &QTimer::timeout, this, &MainWindow::endAnnouncement);
    statusBar()->setSizeGripEnabled(false);
    const int gap = spacing(fontMetrics());
    statusBar()->setContentsMargins(gap, 0, gap, 0);
}

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

void MainWindow::setSaved(QTime time)
{
    setSaveState(Tone::Ok, tr("Saved %1").arg(time.toString(QStringLiteral("HH:mm"))));
}

void MainWindow::setSaving()
{
    setSaveState(Tone::Neutral, tr("Saving…"));
}

void MainWindow::setSaveState(Tone tone, const QString &text)
{
    m_saveState->set(tone, text);
    statusBar()->layout()->activate();
}

void MainWindow::setFindings(std::optional<int> left)
{
    m_findings = left;
    m_findingsButton->setVisible(left.has_value());
    if (!left)
        return;
    m_findingsButton->setText(*left == 0 ? tr("Nothing needs attention") : tr("%n need attention", nullptr, *left));
    m_findingsButton->setToolTip(tr("Show the list on the overview"));
    // The findings of a large term keep everything busy: a longer number would be cut until the next layout.
    statusBar()->layout()->activate();
}

void MainWindow::announce(const QString &text)
{
    constexpr int readable = 4000; // ms
    m_announced = text;
    m_announcesStep = false;
    m_hint->show();
    m_message->setText(text);
    statusBar()->layout()->activate();
    // Keys can be read at any time, what was just done only now.
    m_hint->setVisible(m_message->sizeHint().width() <= m_message->width());
    m_messageTime->start(readable);
}

void MainWindow::announceStep(const QString &text)
{
    announce(text);
    m_announcesStep = true;
}

void MainWindow::dropStepAnnouncement()
{
    if (m_announcesStep)
        endAnnouncement();
}

void MainWindow::endAnnouncement()
{
    m_announcesStep = false;
    if (m_message->text() == m_announced)
        m_message->clear();
    m_announced.clear();
    m_hint->show();
}

void MainWindow::showTip(const QString &tip)
{
    m_message->setText(tip.isEmpty() ? m_announced : tip);
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
    setFindings(m_findings);
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
