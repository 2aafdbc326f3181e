#include "ui/faults/storage_fault_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace yanben
{

namespace
{

struct FaultWords
{
    const char *what;
    const char *mend;
};

FaultWords wordsOf(StorageFault fault)
{
    switch (fault) {
    case StorageFault::Missing:
        return {QT_TRANSLATE_NOOP("StorageFault", "%1 is not there any more."),
                QT_TRANSLATE_NOOP("StorageFault",
                                  "Check whether the stick is plugged in or the file was moved, or restore a backup.")};
    case StorageFault::Empty:
        return {QT_TRANSLATE_NOOP("StorageFault", "%1 is empty (0 bytes)."),
                QT_TRANSLATE_NOOP("StorageFault",
                                  "It was probably not copied completely. Copy it again, or restore a backup.")};
    case StorageFault::NotASchoolFile:
        return {QT_TRANSLATE_NOOP("StorageFault", "%1 is not a Yanben school file."),
                QT_TRANSLATE_NOOP("StorageFault",
                                  "Choose a file that ends in .yanben; texts and tables are pasted on the pages.")};
    case StorageFault::TooNew:
        return {
            QT_TRANSLATE_NOOP("StorageFault", "%1 was made by a newer version of Yanben."),
            QT_TRANSLATE_NOOP("StorageFault", "Install the newer version on this computer. The file was not changed.")};
    case StorageFault::TooOld:
        return {QT_TRANSLATE_NOOP("StorageFault",
                                  "%1 was made by an older version and has to be brought up to date first."),
                QT_TRANSLATE_NOOP("StorageFault", "Open it once from a place where it can be written.")};
    case StorageFault::OtherTables:
        return {QT_TRANSLATE_NOOP("StorageFault", "%1 was made by a trial build of this program: its tables are not "
                                                  "those of the version that is installed here."),
                QT_TRANSLATE_NOOP("StorageFault",
                                  "The file was not changed. Open it with the build that made it and export what is "
                                  "needed, or restore a backup from before that build.")};
    case StorageFault::Damaged:
        return {QT_TRANSLATE_NOOP("StorageFault", "%1 is damaged."),
                QT_TRANSLATE_NOOP("StorageFault", "The file was not changed. Restore the newest backup, and keep the "
                                                  "damaged file for help.")};
    case StorageFault::NoPermission:
        return {
            QT_TRANSLATE_NOOP("StorageFault", "%1 may not be read by you."),
            QT_TRANSLATE_NOOP("StorageFault", "Ask for the right to read the file, or copy it to your own folder.")};
    case StorageFault::ReadOnly:
        return {QT_TRANSLATE_NOOP("StorageFault", "%1 is write-protected."),
                QT_TRANSLATE_NOOP("StorageFault", "Remove the protection, or save a copy elsewhere and work on that.")};
    case StorageFault::ReadOnlyFolder:
        return {QT_TRANSLATE_NOOP("StorageFault", "The folder of %1 can not be written."),
                QT_TRANSLATE_NOOP("StorageFault", "Copy the file to a folder of your own and open it there.")};
    case StorageFault::NeedsRecovery:
        return {
            QT_TRANSLATE_NOOP("StorageFault",
                              "The last step in %1 was interrupted, and the folder can not be written to finish it."),
            QT_TRANSLATE_NOOP("StorageFault", "Copy the file together with the file that ends in -journal to a folder "
                                              "of your own and open it there.")};
    case StorageFault::LockedElsewhere:
        return {QT_TRANSLATE_NOOP("StorageFault", "%1 is open elsewhere."),
                QT_TRANSLATE_NOOP("StorageFault", "Ask to have it closed there, or take it over.")};
    case StorageFault::Busy:
        return {QT_TRANSLATE_NOOP("StorageFault", "%1 is being written by another program."),
                QT_TRANSLATE_NOOP("StorageFault", "Wait a moment and try again.")};
    case StorageFault::Conflict:
        return {QT_TRANSLATE_NOOP("StorageFault", "%1 was changed elsewhere meanwhile."),
                QT_TRANSLATE_NOOP("StorageFault", "The pages show what is there now. The last entry was not saved: "
                                                  "make it again if it is still wanted.")};
    case StorageFault::Constraint:
        return {QT_TRANSLATE_NOOP("StorageFault", "The last entry contradicts what is in %1."),
                QT_TRANSLATE_NOOP("StorageFault",
                                  "It was not saved. Look whether the same name or number is there already.")};
    case StorageFault::Moved:
        return {
            QT_TRANSLATE_NOOP("StorageFault", "%1 was moved or replaced while it was open."),
            QT_TRANSLATE_NOOP(
                "StorageFault",
                "Nothing more is written into it, and the last entry was not saved. Open it again at its new place, or "
                "save a copy of what the window shows.")};
    case StorageFault::DiskFull:
        return {QT_TRANSLATE_NOOP("StorageFault", "The disk is full: the last entry could not be saved in %1."),
                QT_TRANSLATE_NOOP("StorageFault",
                                  "Free some space and make the entry again; everything before it is safe.")};
    case StorageFault::IoFailed:
        return {QT_TRANSLATE_NOOP("StorageFault", "The device with %1 does not answer."),
                QT_TRANSLATE_NOOP("StorageFault", "If it is a stick, plug it in again and open the file again; "
                                                  "everything that was marked as saved is safe.")};
    case StorageFault::Exists:
        return {QT_TRANSLATE_NOOP("StorageFault", "%1 is there already."),
                QT_TRANSLATE_NOOP("StorageFault", "Choose another name.")};
    case StorageFault::Other:
        return {QT_TRANSLATE_NOOP("StorageFault", "%1 could not be used."),
                QT_TRANSLATE_NOOP("StorageFault", "Try again; the log folder (Help, About) tells more.")};
    }
    Q_UNREACHABLE();
}

QString faultWords(const char *text)
{
    return QCoreApplication::translate("StorageFault", text);
}

QString fileOf(const StorageFaultFacts &facts)
{
    return facts.path.isEmpty() ? faultWords(QT_TRANSLATE_NOOP("StorageFault", "The school file"))
                                : QFileInfo{facts.path}.fileName();
}

QString holderOf(const LockInfo &holder)
{
    const QString since = QLocale{}.toString(holder.since.toLocalTime(), QLocale::ShortFormat);
    const QString account =
        holder.who.isEmpty() ? faultWords(QT_TRANSLATE_NOOP("StorageFault", "somebody")) : holder.who;
    const QString who =
        holder.signer.isEmpty()
            ? account
            : faultWords(QT_TRANSLATE_NOOP("StorageFault", "%1 (account %2)")).arg(holder.signer, account);
    return faultWords(QT_TRANSLATE_NOOP("StorageFault", "It is open on %1, by %2, since %3."))
        .arg(holder.host, who, since);
}

} // namespace

FaultMessage storageFaultText(const StorageFaultFacts &facts)
{
    const FaultWords words = wordsOf(facts.fault);
    FaultMessage message{faultWords(words.what).arg(fileOf(facts)), faultWords(words.mend)};
    if (facts.heldBy)
        message.what += QLatin1Char{' '} + holderOf(*facts.heldBy);
    return message;
}

FaultMessage fileProblemsText(const std::vector<SchoolFileProblem> &problems)
{
    qint64 places = 0;
    bool onlyHistory = true;
    bool onlySchema = true;
    for (const SchoolFileProblem &problem : problems) {
        places += problem.count;
        onlyHistory = onlyHistory && problem.kind == SchoolFileProblem::Kind::History;
        onlySchema = onlySchema && problem.kind == SchoolFileProblem::Kind::Schema;
    }
    if (onlySchema)
        return {faultWords(QT_TRANSLATE_NOOP("StorageFault",
                                             "The tables of this file are not those of this version (%1 places): a "
                                             "trial build of this program made it, or something else changed it."))
                    .arg(places),
                faultWords(QT_TRANSLATE_NOOP(
                    "StorageFault", "Entries may be refused. Open it with the build that made it and export what is "
                                    "needed, or restore a backup from before that build."))};
    const QString mend = faultWords(
        QT_TRANSLATE_NOOP("StorageFault", "Save a copy of the file for help, and restore the newest backup."));
    if (onlyHistory)
        return {faultWords(QT_TRANSLATE_NOOP("StorageFault",
                                             "The record of changes does not agree with what stands in the file (%1 "
                                             "places). Something else than this program has written into it."))
                    .arg(places),
                mend};
    return {
        faultWords(QT_TRANSLATE_NOOP("StorageFault", "Parts of this file do not fit together any more (%1 places)."))
            .arg(places),
        mend};
}

QString lookOnlyText(const StorageFaultFacts &facts)
{
    const FaultMessage message = storageFaultText(facts);
    return faultWords(QT_TRANSLATE_NOOP("StorageFault", "To look only. %1 %2")).arg(message.what, message.mend);
}

} // namespace yanben
