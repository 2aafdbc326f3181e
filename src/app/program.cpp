#include "app/program.h"

#include "app/language.h"
#include "app/logging.h"
#include "app/plain_box.h"
#include "app/settings.h"
#include "storage/storage_error.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/new_school_dialog.h"
#include "ui/faults/storage_fault_text.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/welcome.h"
#include "workspace/sample/sample_school.h"
#include "workspace/session/file_care.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace yanben
{

namespace
{

/// Whom the lock beside a file names to others.
QString ownName()
{
    return QDir::home().dirName();
}

SchoolOpening openingOf(const QString &path, const Settings &settings, bool takeOver = false)
{
    return {QFileInfo{path}.absoluteFilePath(),
            {.who = ownName(), .secondBackupFolders = settings.secondBackupFolders(), .takeOver = takeOver}};
}

bool isSameFile(const QString &one, const QString &other)
{
    const QFileInfo first{one};
    const QFileInfo second{other};
    return first.absoluteFilePath() == second.absoluteFilePath() ||
           (first.exists() && first.canonicalFilePath() == second.canonicalFilePath());
}

/// Empty for no file, and for one that can't be read.
std::optional<QString> schoolAt(const QString &path)
{
    try {
        return inspectBackup(path).schoolUid;
    } catch (const StorageError &) {
        return std::nullopt;
    }
}

} // namespace

Program::Program(QApplication &application, Settings &settings)
    : m_settings{settings},
      m_views{settings},
      m_theme{application, {settings.theme(), settings.fontSize()}},
      m_wheel{application},
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
    act(ActionId::Shortcuts, [this] { ShortcutsDialog{m_actions.shortcuts(), &m_window}.exec(); });
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
        m_window.announce(tr("The language changes when the program is started again."));
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

std::optional<QString> Program::create(const NewSchoolAnswer &answer)
{
    const std::optional<QString> path =
        askPlace(tr("Where to keep the new school file"),
                 QDir{documentsFolder()}.filePath(answer.name + QStringLiteral(".yanben")));
    if (!path)
        return std::nullopt;
    NewSchool school;
    school.name = answer.name;
    school.term.code = answer.termCode;
    school.term.title = answer.termTitle;
    school.term.first = answer.dates.first;
    school.term.last = answer.dates.last;
    school.term.weekStart = answer.weekStart;
    try {
        Workspace::create(*path, school);
    } catch (const StorageError &error) {
        StorageFaultFacts facts = error.facts();
        facts.path = *path;
        tellFault(facts);
        return std::nullopt;
    }
    return path;
}

void Program::openSample()
{
    const QDir folder{documentsFolder()};
    QString path;
    for (int copy = 1;; ++copy) {
        path = folder.filePath(copy == 1 ? tr("Yanben sample.yanben") : tr("Yanben sample %1.yanben").arg(copy));
        if (!QFileInfo::exists(path))
            break;
    }
    try {
        folder.mkpath(QStringLiteral("."));
        createSample(path);
    } catch (const StorageError &error) {
        StorageFaultFacts facts = error.facts();
        facts.path = path;
        tellFault(facts);
        return;
    }
    open(path);
}

void Program::saveCopyByDialog()
{
    if (!m_school || !m_window.takeLeave())
        return;
    const QFileInfo file{m_school->path()};
    const std::optional<QString> path =
        askPlace(tr("Save a copy"), file.dir().filePath(tr("%1 copy.yanben").arg(file.completeBaseName())));
    if (!path)
        return;
    if (QFileInfo::exists(*path) &&
        !confirmed(tr("Save a copy"), tr("%1 is there already. Replace it?").arg(QFileInfo{*path}.fileName())))
        return;
    try {
        m_school->session().workspace().acts().flush();
        saveCopy(m_school->session().workspace().reader(), *path);
        m_window.announce(tr("Copy written: %1").arg(*path));
    } catch (const StorageError &error) {
        StorageFaultFacts facts = error.facts();
        facts.path = *path;
        tellFault(facts);
    }
}

void Program::backUpNow()
{
    if (m_school)
        m_school->backUpNow();
}

void Program::restoreByDialog(const QString &destination)
{
    const QString backups = backupFolderOf(destination);
    const QString backup = QFileDialog::getOpenFileName(&m_window, tr("Choose a backup"),
                                                        QFileInfo::exists(backups) ? backups : documentsFolder(),
                                                        tr("School files (*.yanben);;All files (*)"));
    if (!backup.isEmpty())
        restore(backup, destination);
}

void Program::restore(const QString &backup, const QString &destination)
{
    const bool isOpen = m_school && isSameFile(m_school->path(), destination);
    try {
        const QString school = inspectBackup(backup).schoolUid;
        const bool otherSchool = schoolAt(destination).value_or(school) != school;
        const QString question =
            otherSchool ? tr("This backup belongs to another school. Put it in the place of %1 all the same?")
                        : tr("Put this backup in the place of %1? The present file is kept in the backup folder.");
        if (QFileInfo::exists(destination) &&
            !confirmed(tr("Restore"), question.arg(QFileInfo{destination}.fileName())))
            return;
        if (isOpen && !closeFile())
            return;
        restoreSchool(backup, destination, ownName());
    } catch (const StorageError &error) {
        StorageFaultFacts facts = error.facts();
        if (facts.path.isEmpty())
            facts.path = facts.fault == StorageFault::LockedElsewhere ? destination : backup;
        tellFault(facts, destination);
        // Either it still is as it was, or what stands at the destination was nobody's open file.
        if (m_school || !isOpen)
            return;
    }
    open(destination);
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
    if (restorable && (facts.fault == StorageFault::Damaged || facts.fault == StorageFault::Empty)) {
        const QPushButton *restore = box.addButton(tr("Restore…"), QMessageBox::ActionRole);
        connect(
            restore, &QPushButton::clicked, this, [this, restorable] { restoreByDialog(*restorable); },
            Qt::QueuedConnection);
    }
    box.exec();
}

std::optional<QString> Program::askPlace(const QString &title, const QString &proposal)
{
    const QString ending = QStringLiteral(".yanben");
    const QString path = QFileDialog::getSaveFileName(&m_window, title, proposal, tr("School files (*.yanben)"),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return std::nullopt;
    return path.endsWith(ending) ? path : path + ending;
}

bool Program::confirmed(const QString &title, const QString &question)
{
    PlainBox box{QMessageBox::Question, title, question, QMessageBox::Yes | QMessageBox::No, &m_window};
    box.setDefaultButton(QMessageBox::No);
    return box.exec() == QMessageBox::Yes;
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
