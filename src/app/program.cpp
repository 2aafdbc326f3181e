#include "app/program.h"

#include "app/file_place.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/plain_box.h"
#include "app/settings.h"
#include "storage/storage_error.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/new_school_dialog.h"
#include "ui/dialogs/page_shortcuts.h"
#include "ui/faults/storage_fault_text.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/status_line.h"
#include "ui/shell/welcome.h"
#include "ui/widgets/busy_cursor.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace yanben
{

namespace
{

SchoolOpening openingOf(const QString &path, const Settings &settings, bool takeOver = false)
{
    return {QFileInfo{path}.absoluteFilePath(),
            {.who = ownName(), .secondBackupFolders = settings.secondBackupFolders(), .takeOver = takeOver}};
}

} // namespace

Program::Program(QApplication &application, Settings &settings)
    : m_settings{settings},
      m_views{settings},
      m_theme{application, {settings.theme(), settings.fontSize()}},
      m_wheel{application},
      m_hover{application},
      m_dialogs{application},
      m_accept{application},
      m_window{m_actions, m_views}
{
    m_actions.setAppearance(m_theme.appearance().theme, m_theme.fontPoints());
    m_actions.setLanguage(settings.language());
    m_window.fitScreen();
    m_window.setFileName(std::nullopt);
    m_window.header().setFileOpen(false);
    m_actions.setFileState(false, false);
    connectFileActions();
    connectLookActions();
    updateRecent();
    m_window.setCloseGuard([this] { return closeFile(); });
    connect(&application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_school)
            m_school->lookAround();
    });
}

Program::~Program()
{
    dropPages();
}

void Program::dropPages()
{
    m_window.setPages({});
    // Not some time later: their timers would fire into a school that is gone.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

std::unique_ptr<SchoolOpening> Program::beginOpening(const std::optional<QString> &path, const Settings &settings)
{
    if (path)
        return std::make_unique<SchoolOpening>(openingOf(*path, settings));
    const QStringList recent = settings.recentFiles();
    if (recent.isEmpty() || !QFileInfo::exists(recent.front()))
        return nullptr;
    return std::make_unique<SchoolOpening>(openingOf(recent.front(), settings));
}

void Program::start(std::unique_ptr<SchoolOpening> opening)
{
    if (!opening || !show(std::move(*opening)))
        showWelcome();
}

void Program::connectFileActions()
{
    const auto act = [this](ActionId id, auto function) {
        connect(m_actions.action(id), &QAction::triggered, this, function);
    };
    act(ActionId::Open, [this] { openByDialog(); });
    act(ActionId::New, [this] { makeNew(); });
    act(ActionId::Sample, [this] { openSample(); });
    act(ActionId::SaveCopy, [this] { saveCopyByDialog(); });
    act(ActionId::BackUp, [this] { backUpNow(); });
    act(ActionId::Restore, [this] {
        if (m_school)
            restoreByDialog(m_school->path());
    });
    act(ActionId::CloseFile, [this] {
        if (closeFile())
            showWelcome();
    });
    act(ActionId::About, [this] { showAbout(); });
    act(ActionId::Shortcuts, [this] {
        {
            const BusyCursor busy;
            m_window.buildPages();
        }
        std::vector<ShortcutLine> lines = pageShortcuts(m_window, m_window.currentPage());
        std::ranges::copy(m_actions.shortcuts(), std::back_inserter(lines));
        ShortcutsDialog{lines, &m_window}.exec();
    });
    connect(&m_actions, &Actions::recentChosen, this, [this](const QString &path) { open(path); });
}

void Program::connectLookActions()
{
    connect(&m_actions, &Actions::themeChosen, this, [this](ThemeChoice theme) {
        m_theme.apply({theme, m_theme.appearance().fontPoints});
        m_settings.setTheme(theme);
        m_actions.setAppearance(theme, m_theme.fontPoints());
    });
    connect(&m_actions, &Actions::fontPointsChosen, this, [this](std::optional<int> points) {
        m_theme.apply({m_theme.appearance().theme, points});
        m_settings.setFontSize(points);
        m_actions.setAppearance(m_theme.appearance().theme, m_theme.fontPoints());
    });
    connect(&m_actions, &Actions::languageChosen, this, [this](yanben::Language language) {
        m_settings.setLanguage(language);
        m_window.status().announce(tr("The language changes when the program is started again."));
    });
}

bool Program::open(const QString &path, bool takeOver)
{
    // Another file is opened before this one is closed: it may turn out to be unusable.
    if (m_school && isSameFile(m_school->path(), path) && !closeFile())
        return false;
    return show(openingOf(path, m_settings, takeOver));
}

bool Program::show(SchoolOpening opening)
{
    const QString whole = opening.path();
    try {
        auto session = opening.finish();
        if (!closeFile())
            return false;
        m_school = std::make_unique<OpenSchool>(std::move(session), m_settings, m_views, m_window, m_actions);
    } catch (const StorageError &error) {
        StorageFaultFacts facts = error.facts();
        if (facts.path.isEmpty())
            facts.path = whole;
        if (!m_school)
            showWelcome();
        tellFault(facts, whole);
        return false;
    }
    connect(m_school.get(), &OpenSchool::takeOverRequested, this, [this, whole] { open(whole, true); });
    // The page that asks is gone once the file is closed.
    connect(
        m_school.get(), &OpenSchool::restoreRequested, this,
        [this, whole](const QString &backup) { restore(backup, whole); }, Qt::QueuedConnection);
    m_school->show();
    const auto remember = [this, whole] {
        m_settings.addRecentFile(whole);
        updateRecent();
    };
    // Settings go to the disk, which the first picture need not wait for.
    if (m_window.painted())
        remember();
    else
        m_window.whenPainted(this, remember);
    return true;
}

bool Program::closeFile()
{
    if (!m_school)
        return true;
    if (!m_window.takeLeave() || !m_school->letGo())
        return false;
    dropPages();
    for (const BannerId banner :
         {BannerId::LookOnly, BannerId::WriteFailed, BannerId::Unsound, BannerId::Notice, BannerId::Refused})
        m_window.hideBanner(banner);
    m_school->backUp(BackupWhen::Changed);
    m_school.reset();
    m_theme.forgetWidgets();
    m_window.setFileName(std::nullopt);
    m_window.header().setFileOpen(false);
    m_actions.setFileState(false, false);
    m_actions.setUndo(std::nullopt);
    m_actions.setRedo(std::nullopt);
    return true;
}

void Program::openByDialog()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a school file"), documentsFolder(),
                                                      tr("School files (*.yanben);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void Program::makeNew()
{
    NewSchoolDialog dialog{QDate::currentDate(), &m_window};
    // What was typed stays until there is a file of it.
    while (dialog.exec() == QDialog::Accepted) {
        if (const std::optional<QString> path = create(dialog.value())) {
            open(*path);
            return;
        }
    }
}

void Program::backUpNow()
{
    if (m_school)
        m_school->backUpNow();
}

void Program::showAbout()
{
    AboutDialog dialog{{{tr("Yanben"), QCoreApplication::applicationVersion()},
                        {QStringLiteral("Qt"), QString::fromLatin1(qVersion())}},
                       logFolder(),
                       &m_window};
    connect(&dialog, &AboutDialog::logFolderRequested, this,
            [] { QDesktopServices::openUrl(QUrl::fromLocalFile(logFolder())); });
    dialog.exec();
}

void Program::tellFault(const StorageFaultFacts &facts, const std::optional<QString> &restorable)
{
    const FaultMessage message = storageFaultText(facts);
    PlainBox box{QMessageBox::Warning, tr("School file"), message.what, QMessageBox::Ok, &m_window};
    box.setMore(message.mend);
    const bool isLost = facts.fault == StorageFault::Damaged || facts.fault == StorageFault::Empty ||
                        facts.fault == StorageFault::Missing;
    if (restorable && isLost) {
        const QPushButton *restore = box.addButton(tr("Restore…"), QMessageBox::ActionRole);
        connect(
            restore, &QPushButton::clicked, this, [this, restorable] { restoreByDialog(*restorable); },
            Qt::QueuedConnection);
    }
    box.exec();
}

void Program::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new Welcome{m_actions};
        m_window.setWelcome(m_welcome);
        connect(m_welcome, &Welcome::recentChosen, this, [this](const QString &path) { open(path); });
        connect(m_welcome, &Welcome::recentForgotten, this, [this](const QString &path) {
            m_settings.removeRecentFile(path);
            updateRecent();
        });
        updateRecent();
    }
    m_window.showWelcome();
}

void Program::updateRecent()
{
    m_actions.setRecent(m_settings.recentFiles());
    if (m_welcome)
        m_welcome->setRecent(m_settings.recentFiles());
}

QString Program::documentsFolder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace yanben
