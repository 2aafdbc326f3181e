#include "app/file_place.h"
#include "app/plain_box.h"
#include "app/program.h"
#include "storage/storage_error.h"
#include "ui/dialogs/new_school_dialog.h"
#include "ui/shell/frame/status_line.h"
#include "workspace/sample/sample_school.h"
#include "workspace/session/file_care.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace yanben
{

namespace
{

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
        copySchool(m_school->session().workspace().reader(), *path, ownName());
        m_window.status().announce(tr("Copy written: %1").arg(*path));
    } catch (const StorageError &error) {
        StorageFaultFacts facts = error.facts();
        facts.path = *path;
        tellFault(facts);
    }
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
        // A damaged file that is open still says whose it is.
        const std::optional<QString> there =
            isOpen ? std::optional{m_school->session().workspace().reader().schoolUid()} : schoolAt(destination);
        const bool otherSchool = there.value_or(school) != school;
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

} // namespace yanben
