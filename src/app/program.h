#pragma once

#include "app/open_school.h"
#include "app/window_settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accept_look.h"
#include "ui/widgets/hover_end.h"
#include "ui/widgets/room/dialog_room.h"
#include "ui/widgets/wheel_guard.h"

#include <QObject>

#include <memory>

class QApplication;

namespace yanben
{

class Welcome;
struct NewSchoolAnswer;

/// The program's frame: opens, makes, copies, restores and closes school files, and keeps the person's choices.
class Program final : public QObject
{
    Q_OBJECT

public:
    Program(QApplication &application, Settings &settings);
    ~Program() override;

    MainWindow &window() { return m_window; }
    /// Begins to open `path`; without one the file that was open last time when it is still there. Null when there is
    /// none. Called before the window is built, so that both go on at the same time.
    static std::unique_ptr<SchoolOpening> beginOpening(const std::optional<QString> &path, const Settings &settings);
    /// Shows the file, or the first screen when there is none or it can't be opened.
    void start(std::unique_ptr<SchoolOpening> opening);

private:
    void connectFileActions();
    void connectLookActions();
    bool open(const QString &path, bool takeOver = false);
    bool show(SchoolOpening opening);
    bool closeFile();
    /// Before the school goes on which the pages stand.
    void dropPages();
    void openByDialog();
    void makeNew();
    /// Where the new file is; empty when nobody chose a place, or it could not be made, which has been told.
    std::optional<QString> create(const NewSchoolAnswer &answer);
    void openSample();
    void saveCopyByDialog();
    void backUpNow();
    /// Lets the person choose what is to take the place of `destination`, which need not be open or sound.
    void restoreByDialog(const QString &destination);
    void restore(const QString &backup, const QString &destination);
    void showAbout();
    /// `restorable`: a file whose place a backup may take when the fault is that it is damaged.
    void tellFault(const StorageFaultFacts &facts, const std::optional<QString> &restorable = {});
    /// Where to write, with the ending of school files; empty when the person gave it up. What stands there is not
    /// asked about.
    std::optional<QString> askPlace(const QString &title, const QString &proposal);
    bool confirmed(const QString &title, const QString &question);
    /// The first screen, made when it is first needed.
    void showWelcome();
    void updateRecent();
    QString documentsFolder() const;

    Settings &m_settings;
    WindowSettings m_views;
    ThemeManager m_theme;
    WheelGuard m_wheel;
    HoverEnd m_hover;
    DialogRoom m_dialogs;
    AcceptLook m_accept;
    Actions m_actions;
    MainWindow m_window;
    Welcome *m_welcome = nullptr;
    std::unique_ptr<OpenSchool> m_school;
};

} // namespace yanben
