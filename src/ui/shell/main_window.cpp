#include "ui/shell/main_window.h"

#include "ui/shell/actions.h"
#include "ui/shell/field_undo.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/status_line.h"
#include "ui/shell/page_room.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lists/command_palette.h"
#include "ui/widgets/lists/navigation_list.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/side_panel.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusTipEvent>
#include <QStyle>
#include <QTimer>

namespace yanben
{

namespace
{

bool canHaveKeyboard(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

} // namespace

MainWindow::MainWindow(Actions &actions, ShellSettings &settings, QWidget *parent)
    : QMainWindow(parent),
      m_actions(actions),
      m_settings(settings),
      m_header(new HeaderBar(this)),
      m_navigation(new NavigationList),
      m_side(new SidePanel(m_navigation, this)),
      m_bannerPlace(new QVBoxLayout),
      m_stack(new PageStack),
      m_nothing(new QWidget)
{
    const int gap = spacing(fontMetrics());
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(gap * 2, gap, gap * 2, gap * 3 / 2);
    middle->setSpacing(gap);
    middle->addLayout(m_bannerPlace);
    middle->addWidget(new PageRoom(m_stack), 1);
    m_stack->addWidget(m_nothing);

    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_side);
    below->addLayout(middle, 1);

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(below, 1);
    setCentralWidget(centre);

    m_actions.fill(*menuBar());
    new FieldUndo{this};
    m_status = new StatusLine{this};
    setStatusBar(m_status);

    connect(m_navigation, &NavigationList::pageChosen, this, [this](PageId id) { showPage(id); });
    connect(&m_actions, &Actions::pageChosen, this, [this](PageId id) {
        if (showPage(id))
            m_navigation->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions.action(ActionId::Exit), &QAction::triggered, this, &QWidget::close);
    connect(m_actions.action(ActionId::Print), &QAction::triggered, this, [this] {
        if (Page *page = currentPage())
            page->print();
    });
    connect(m_actions.action(ActionId::Export), &QAction::triggered, this, [this] {
        if (Page *page = currentPage())
            page->exportTable();
    });
    m_palette = new CommandPalette(centre);
    connect(m_actions.action(ActionId::Find), &QAction::triggered, this,
            [this] { m_palette->open(*m_header->searchAnchor()); });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::jumpTo);
    connect(m_header, &HeaderBar::searchRequested, m_actions.action(ActionId::Find), &QAction::trigger);
    connect(m_status, &StatusLine::findingsWanted, this, [this] { showPage(PageId::Overview); });

    whenPainted(this, [this] { setWindowIcon(productIcon()); });
    setMinimumSize(640, 480);
    const QSize room = screen()->availableSize();
    if (const std::optional<QByteArray> geometry = m_settings.geometry(); !geometry || !restoreGeometry(*geometry))
        resize(1280, 800);
    // The screen may have been a larger one last time.
    resize(size().boundedTo(room));
    updateTexts();
    updateCapabilities();
    showWelcome();
}

MainWindow::~MainWindow() = default;

void MainWindow::setWelcome(QWidget *welcome)
{
    delete m_welcome;
    m_welcome = welcome;
    m_stack->addWidget(welcome);
    if (m_list.empty())
        showWelcome();
}

void MainWindow::showWelcome()
{
    dropPages();
    m_list.clear();
    m_badges.clear();
    m_navigation->setPages({});
    m_actions.setPages({});
    m_actions.setFileState(false, false);
    m_side->hide();
    m_header->setFileOpen(false);
    m_status->forgetFile();
    while (!m_banners.empty())
        hideBanner(m_banners.begin()->first);
    if (m_welcome != nullptr)
        m_stack->setCurrentWidget(m_welcome);
    setFileName(std::nullopt);
    updateCapabilities();
}

void MainWindow::fitScreen()
{
    const QSize room = screen()->availableSize();
    const int frame = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    if (width() >= room.width() || height() + frame > room.height())
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::whenPainted(QObject *owner, std::function<void()> work)
{
    if (m_painted)
        QTimer::singleShot(0, owner, std::move(work));
    else
        connect(this, &MainWindow::firstPainted, owner, std::move(work), Qt::SingleShotConnection);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // What its children paint in this turn is on the screen in the next.
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
    // A dialog took the keyboard from a button that is gone when it gives it back.
    if (event->type() == QEvent::WindowActivate && m_hadKeyboard && !canHaveKeyboard(focusWidget()) && currentPage())
        currentPage()->takeKeyboard();
    if (event->type() == QEvent::StatusTip) {
        m_status->showTip(static_cast<const QStatusTipEvent *>(event)->tip());
        return true;
    }
    if (event->type() == QEvent::WindowDeactivate)
        m_hadKeyboard = focusWidget() != nullptr;
    return QMainWindow::event(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QWidget *last = QApplication::focusWidget();
    const bool isGone = last && last->window() == this && !canHaveKeyboard(last);
    return (isGone && currentPage() && currentPage()->takeKeyboard()) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::refresh()
{
    if (Page *page = currentPage()) {
        page->refresh();
        m_status->setHint(page->hint());
    }
}

void MainWindow::updateCapabilities()
{
    const Page *page = currentPage();
    m_actions.action(ActionId::Print)->setEnabled(page != nullptr && page->canPrint());
    m_actions.action(ActionId::Export)->setEnabled(page != nullptr && page->canExport());
}

bool MainWindow::takeLeave()
{
    Page *page = currentPage();
    if (page == nullptr || page->leave())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Not saved yet"),
                    tr("What you typed last could not be saved. Go back to put it right, or leave without it."),
                    QMessageBox::NoButton, this);
    QPushButton *back = box.addButton(tr("Go back"), QMessageBox::RejectRole);
    const QPushButton *without = box.addButton(tr("Leave without it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    box.exec();
    return box.clickedButton() == without;
}

void MainWindow::storeState()
{
    m_settings.setGeometry(saveGeometry());
    if (const Page *page = currentPage())
        m_settings.setLastPage(page->id());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_guard ? !m_guard() : !takeLeave()) {
        event->ignore();
        return;
    }
    storeState();
    event->accept();
    emit closed();
}

} // namespace yanben
