#pragma once

#include "ui/shell/page.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;
class QMenuBar;

namespace yanben
{

enum class ActionId {
    New,
    Open,
    Sample,
    SaveCopy,
    BackUp,
    Restore,
    CloseFile,
    Print,
    Export,
    Exit,
    Undo,
    Redo,
    Steps,
    Find,
    LargerText,
    SmallerText,
    NormalText,
    Shortcuts,
    About,
};

enum class Language { Chinese, English };

/// One line of the shortcuts page.
struct ShortcutLine
{
    QString group;
    QString text;
    QString keys;

    bool operator==(const ShortcutLine &) const = default;
};

/// Every menu action of the program. The window shows them, whoever composes the program connects them:
/// `connect(actions.action(ActionId::Open), &QAction::triggered, …)`.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);
    ~Actions() override;

    QAction *action(ActionId id) const;
    QAction *pageAction(PageId id) const;
    QAction *themeAction(ThemeChoice choice) const;
    QAction *languageAction(Language language) const;

    /// Once, before the first setPages.
    void fill(QMenuBar &bar);
    void setPages(const std::vector<PageId> &pages);
    void setRecent(const QStringList &paths);
    /// No text: nothing to take back.
    void setUndo(const std::optional<QString> &text);
    /// Nothing can be taken back, and whoever wants to is told why.
    void setUndoRefusing();
    void setRedo(const std::optional<QString> &text);
    /// Switches everything that needs an open file, respectively one that may be written.
    void setFileState(bool open, bool writable);
    /// `fontPoints` is the size that the text has now.
    void setAppearance(ThemeChoice theme, int fontPoints);
    void setLanguage(Language language);
    void retranslate();

    std::vector<ShortcutLine> shortcuts() const;
    /// Empty for one without keys or words.
    static std::optional<ShortcutLine> shortcutLine(const QString &group, const QAction &action);

signals:
    void recentChosen(const QString &path);
    void pageChosen(yanben::PageId page);
    void themeChosen(yanben::ThemeChoice choice);
    void languageChosen(yanben::Language language);
    /// None: back to the system's size.
    void fontPointsChosen(std::optional<int> points);

private:
    void make(ActionId id, const char *icon, const QKeySequence &keys);
    void say(ActionId id, const QString &text, const QString &tip);
    void updateUndoTexts();
    void stepText(int direction);

    std::map<ActionId, QAction *> m_actions;
    std::vector<std::pair<PageId, QAction *>> m_pages;
    std::map<ThemeChoice, QAction *> m_themes;
    std::map<Language, QAction *> m_languages;
    QActionGroup *m_themeGroup;
    QActionGroup *m_languageGroup;
    std::vector<std::unique_ptr<QMenu>> m_ownedMenus;
    QMenu *m_file = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QAction *m_pagesEnd = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_fontSize = nullptr;
    QMenu *m_help = nullptr;
    std::optional<QString> m_undo;
    std::optional<QString> m_redo;
    int m_fontPoints = 10;
};

} // namespace yanben
