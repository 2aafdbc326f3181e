// What is told of saving: steps that are in the file, steps that were lost, and backups.
#include "app/open_school.h"
#include "app/plain_box.h"
#include "storage/storage_error.h"
#include "ui/acts/act_text.h"
#include "ui/faults/storage_fault_text.h"
#include "ui/shell/actions.h"
#include "ui/shell/frame/status_line.h"
#include "ui/widgets/panels/banner.h"

#include <QAction>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace yanben
{

using namespace Qt::StringLiterals;

void OpenSchool::showSaved()
{
    m_savedAt = QTime::currentTime();
    m_window.status().setSaved(m_savedAt);
}

void OpenSchool::tellLoss(const StorageFaultFacts &facts, const std::vector<ActRow> &lost)
{
    StorageFaultFacts named = facts;
    if (named.path.isEmpty())
        named.path = path();
    for (const ActRow &act : lost)
        m_lostSteps << actText(act);
    m_isBehind = m_isBehind || lost.empty();
    m_lossText = storageFaultText(named).whole();
    constexpr qsizetype namedSteps = 8;
    const qsizetype unnamed = m_lostSteps.size() - namedSteps;
    const QString steps = m_lostSteps.first(std::min(m_lostSteps.size(), namedSteps)).join(tr(", "));
    if (unnamed > 0)
        m_lossText += u' ' + tr("Not saved: %1 and %n more.", nullptr, static_cast<int>(unnamed)).arg(steps);
    else if (!m_lostSteps.isEmpty())
        m_lossText += u' ' + tr("Not saved: %1.").arg(steps);
    Banner &banner = m_window.showBanner(BannerId::WriteFailed, Tone::Danger, m_lossText);
    if (named.fault != StorageFault::Conflict && named.fault != StorageFault::Constraint) {
        connect(banner.addAction(tr("Save a copy…")), &QPushButton::clicked, m_actions.action(ActionId::SaveCopy),
                &QAction::trigger, Qt::QueuedConnection);
    }
    if (!m_lostSteps.isEmpty()) {
        connect(
            banner.addAction(tr("Seen")), &QPushButton::clicked, this,
            [this] {
                m_lostSteps.clear();
                m_window.hideBanner(BannerId::WriteFailed);
                // What the pages show is in the file again.
                if (!m_isBehind && !m_session->workspace().acts().isSaving())
                    m_window.status().setSaved(m_savedAt);
            },
            Qt::QueuedConnection);
    }
    m_window.status().setSaveState(Tone::Danger, tr("Not saved"));
}

bool OpenSchool::letGo()
{
    m_examination.reset(); // it would hold the writer off
    m_session->workspace().acts().flush();
    if (m_lostSteps.isEmpty())
        return true;
    PlainBox box{QMessageBox::Warning, tr("Not saved"), m_lossText, QMessageBox::NoButton, &m_window};
    QPushButton *back = box.addButton(tr("Go back"), QMessageBox::RejectRole);
    const QPushButton *without = box.addButton(tr("Leave without them"), QMessageBox::DestructiveRole);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    box.exec();
    if (box.clickedButton() == without)
        return true;
    examine();
    return false;
}

void OpenSchool::backUp(BackupWhen when)
{
    try {
        const BackupResult result = m_session->backUp(when);
        if (result.secondFault)
            tellBackup(secondFolderWords(*result.secondFault), when);
        else if (result.made && when == BackupWhen::Always)
            m_window.status().announce(tr("Backup made: %1").arg(QFileInfo{*result.made}.fileName()));
    } catch (const StorageError &error) {
        tellBackup(tr("The backup could not be made. %1").arg(storageFaultText(error.facts()).whole()), when);
    }
}

void OpenSchool::backUpNow()
{
    if (m_window.takeLeave())
        backUp(BackupWhen::Always);
}

void OpenSchool::tellBackup(const QString &words, BackupWhen when)
{
    if (when == BackupWhen::Changed) // the file is being closed, and a banner would go with it
        PlainBox{QMessageBox::Warning, tr("Backup"), words, QMessageBox::Ok, &m_window}.exec();
    else
        m_window.showBanner(BannerId::Notice, Tone::Warning, words);
}

QString OpenSchool::secondFolderWords(const StorageFaultFacts &facts)
{
    return tr("The second backup folder could not be written: %1").arg(storageFaultText(facts).mend);
}

} // namespace yanben
