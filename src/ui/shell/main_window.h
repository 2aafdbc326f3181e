#pragma once

#include "ui/shell/page_factory.h"
#include "ui/shell/shell_settings.h"
#include "ui/widgets/tone.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <optional>

class QVBoxLayout;

namespace yanben
{

class Actions;
class Banner;
class HeaderBar;
class CommandPalette;
class NavigationList;
class PageStack;
class StatusLine;

/// Banners above the page, each at most once.
enum class BannerId { LookOnly, WriteFailed, Unsound, Notice, Refused };

/// The frame of the program: header, navigation, page stack, status bar. It knows the list of pages, not the pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `actions` and `settings` outlive the window.
    MainWindow(Actions &actions, ShellSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What is shown while no file is open; the window takes it.
    void setWelcome(QWidget *welcome);
    void showWelcome();

    /// Replaces the pages and shows the one that was last seen. Pages that were built are gone.
    void setPages(PageList pages);
    /// Builds the page when it was never shown. False when the shown page does not let go, or there is no such page.
    bool showPage(PageId id);
    bool jumpTo(const Target &target);
    /// Before the file goes: what is half typed is taken; when it can't be, the person chooses to stay or to lose it.
    bool takeLeave();
    Page *currentPage() const;
    /// None: not built yet.
    Page *builtPage(PageId id) const;
    /// Those that have not been shown yet, too: who lists what is on them.
    void buildPages();
    /// After a change in the file: the shown page at once, the others when they are shown.
    void refresh();

    /// The numbers in the navigation; a page that is not among them has none.
    void setBadges(std::map<PageId, int> badges);
    Banner &showBanner(BannerId id, Tone tone, const QString &text);
    void hideBanner(BannerId id);

    /// Name of the open file in the window's title; none without a file.
    void setFileName(const std::optional<QString> &name);

    HeaderBar &header() const { return *m_header; }
    StatusLine &status() const { return *m_status; }
    /// Ctrl+K; the provider says what there is to find.
    CommandPalette &commandPalette() const { return *m_palette; }
    NavigationList &navigation() const { return *m_navigation; }
    /// Before the first showing: maximises a window that with its frame would not fit the screen.
    void fitScreen();
    /// Whether the window has been on the screen; before that only what the first picture shows is made.
    bool painted() const { return m_painted; }
    /// Runs `work` once the window stands on the screen, as long as `owner` lives.
    void whenPainted(QObject *owner, std::function<void()> work);
    /// Asked before the window closes, in place of takeLeave().
    void setCloseGuard(std::function<bool()> guard);

signals:
    void pageShown(yanben::PageId page);
    void closed();
    void firstPainted();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Qt asks it, too, when the widget with the keyboard is hidden or switched off.
    bool focusNextPrevChild(bool next) override;

private:
    Page *build(PageId id);
    void dropPages();
    void adopt(Page *page);
    void updateCapabilities();
    void updateTexts();
    void storeState();

    Actions &m_actions;
    ShellSettings &m_settings;
    PageList m_list;
    std::map<PageId, Page *> m_built;
    std::map<BannerId, Banner *> m_banners;
    std::map<PageId, int> m_badges;
    std::optional<QString> m_fileName;
    std::function<bool()> m_guard;
    HeaderBar *m_header;
    NavigationList *m_navigation;
    QWidget *m_side;
    QVBoxLayout *m_bannerPlace;
    PageStack *m_stack;
    QWidget *m_nothing; ///< stands while the pages of a file go and the next ones come
    QWidget *m_welcome = nullptr;
    bool m_painted = false;
    bool m_hadKeyboard = false; ///< when another window took it
    CommandPalette *m_palette = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace yanben
