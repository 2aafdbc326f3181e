// What is done with the rows of the schedule: new and copied ones, sessions, their order, tables of the clipboard, and
// what they are marked for.
#include "documents/tables/clipboard_table.h"
#include "ui/findings/dismiss_dialog.h"
#include "ui/findings/finding_words.h"
#include "ui/pages/proposals/roll_forward_dialog.h"
#include "ui/pages/schedule/paste_dialog.h"
#include "ui/pages/schedule/schedule_model.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/pages/schedule/schedule_view.h"
#include "ui/widgets/lists/copied_rows.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/live/findings_book.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>

namespace yanben
{

void SchedulePage::add()
{
    const std::optional<TermId> term = m_context.term.id();
    if (!term || !m_context.writable() || !m_view->finishEditing())
        return;
    const ScheduleRow *here = m_model->at(m_view->currentIndex());
    std::optional<ActivityId> added;
    const bool done = m_context.acts.runBuilt([&] {
        Act act = addActivity(m_context.state(), *term, {}, here ? std::optional(here->number + 1) : std::nullopt);
        added = addedActivity(act);
        return act;
    });
    if (done && added)
        m_view->goTo(*added, ScheduleModel::TimeColumn, true);
}

void SchedulePage::duplicate()
{
    const std::optional<ActivityId> activity = m_view->currentActivity();
    if (!activity || !m_context.writable() || !m_view->finishEditing())
        return;
    std::optional<ActivityId> added;
    const bool done = m_context.acts.runBuilt([&] {
        Act act = duplicateActivity(m_context.state(), *activity);
        added = addedActivity(act);
        return act;
    });
    if (done && added)
        m_view->goTo(*added, ScheduleModel::TimeColumn);
}

void SchedulePage::removeChosen()
{
    if (!m_context.writable() || !m_view->finishEditing())
        return;
    const std::vector<ActivityId> chosen = m_view->chosenActivities();
    if (chosen.empty())
        return;
    const Activity *first = m_context.state().find<Activity>(chosen.front());
    const QString name = first && !first->title.isEmpty() ? first->title : tr("An activity without content");
    if (!m_context.acts.runBuilt([&] { return removeActivities(m_context.state(), chosen); }))
        return;
    m_removed->setText(chosen.size() == 1 ? tr("Deleted: %1").arg(name)
                                          : tr("%1 activities deleted").arg(static_cast<int>(chosen.size())));
    m_removed->clearActions();
    connect(m_removed->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        m_removed->hide();
        m_context.acts.undo();
    });
    m_removed->show();
}

void SchedulePage::addSessionHere()
{
    const std::optional<ActivityId> activity = m_view->currentActivity();
    if (!activity || !m_context.writable() || !m_view->finishEditing())
        return;
    std::optional<SessionId> added;
    const bool done = m_context.acts.runBuilt([&] {
        Act act = addSession(m_context.state(), *activity, m_view->currentSession());
        added = addedSession(act);
        return act;
    });
    if (done && added)
        m_view->goTo(*added, ScheduleModel::PresentersColumn, true);
}

void SchedulePage::removeSessionHere()
{
    if (!m_context.writable() || !m_view->finishEditing())
        return;
    const ScheduleRow *row = m_model->at(m_view->currentIndex());
    if (!row || !row->session || row->sessionRows < 2)
        return;
    const SessionId session = *row->session;
    m_context.acts.runBuilt([&] { return removeSession(m_context.state(), session); });
}

void SchedulePage::move(int steps)
{
    if (!m_context.writable() || !m_view->finishEditing())
        return;
    const ScheduleRow *row = m_model->at(m_view->currentIndex());
    if (!row || row->number + steps < 0)
        return;
    const ScheduleRow here = *row;
    m_context.acts.runBuilt([&] { return moveActivity(m_context.state(), here.activity, here.number + steps); });
}

void SchedulePage::sort()
{
    const std::optional<TermId> term = m_context.term.id();
    if (term && m_context.writable() && m_view->finishEditing())
        m_context.acts.runBuilt([&] { return sortActivities(m_context.state(), *term); });
}

void SchedulePage::copy()
{
    copyChosenRows(*m_view, Qt::DisplayRole, CopiedHeads::None);
}

void SchedulePage::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const std::optional<ClipboardTable> table = copied ? tableFromMime(*copied) : std::nullopt;
    if (!table || table->rows.empty()) {
        emit m_context.acts.refused(
            tr("There is no table in the clipboard. Copy the rows in Excel, WPS or Word first."));
        return;
    }
    if (m_context.writable() && m_context.term.term() && m_view->finishEditing())
        pasteTable(*table);
}

void SchedulePage::pasteHere()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const std::optional<ClipboardTable> table = copied ? tableFromMime(*copied) : std::nullopt;
    const bool isOneValue = table && table->rows.size() == 1 && table->columns() == 1;
    const QString value = isOneValue ? table->rows.front().front().text : QString{};
    const bool hasCell = m_context.writable() && m_view->currentIndex().isValid();
    if (value.isEmpty() || value.contains(u'\n') || !hasCell)
        paste();
    else
        m_view->typeHere(value);
}

void SchedulePage::pasteTable(const ClipboardTable &table)
{
    const TermId term = *m_context.term.id();
    PasteDialog dialog(m_context.state(), term, table, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::optional<ActivityId> added;
    const bool done = m_context.acts.runBuilt([&] {
        Act act = importActivities(m_context.state(), term, dialog.chosen());
        added = addedActivity(act);
        return act;
    });
    if (done && added)
        m_view->goTo(*added, ScheduleModel::TimeColumn);
}

void SchedulePage::takeOver()
{
    const std::optional<TermId> term = m_context.term.id();
    if (!term || !m_context.writable() || !m_view->finishEditing())
        return;
    if (const auto added = takeOverActivities(m_context, *term, std::nullopt, this))
        m_view->goTo(*added, ScheduleModel::TimeColumn);
}

void SchedulePage::showFindings(const QModelIndex &cell)
{
    const Term *term = m_context.term.term();
    const std::vector<Finding> findings = m_model->findingsAt(cell);
    if (!term || findings.empty() || !m_view->finishEditing())
        return;
    auto *menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (findings.size() == 1) {
        addFindingHead(*menu, findings.front(), *term);
        addFindingWays(*menu, findings.front(), *term, m_context.writable(), deedsOf(findings.front()));
    } else {
        for (const Finding &finding : findings)
            addFindingLine(*menu, finding, *term, m_context.writable(), deedsOf(finding));
    }
    const QRect place = m_view->visualRect(cell);
    menu->popup(m_view->viewport()->mapToGlobal(QPoint{place.left(), place.bottom() + 1}));
}

FindingDeeds SchedulePage::deedsOf(const Finding &finding)
{
    const auto take = [this, finding](const FindingFix &fix) {
        if (m_view->finishEditing())
            m_context.acts.runBuilt([&] { return m_findings.fix(finding, fix); });
    };
    const auto keep = [this, finding] {
        const Term *term = m_context.term.term();
        const std::optional<QString> reason =
            term && m_view->finishEditing() ? askDismissReason(this, findingSentence(finding, *term)) : std::nullopt;
        if (reason)
            m_context.acts.runBuilt([&] { return m_findings.dismiss(finding, *reason); });
    };
    return {.take = take, .keep = keep};
}

} // namespace yanben
