#include "calendar/when_text.h"
#include "documents/paper/paper_job.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/calendar_prints.h"
#include "ui/pages/calendar/details/status_field.h"
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/pages/calendar/views/calendar_views.h"
#include "ui/pages/calendar/views/sheet_lines.h"
#include "ui/pages/exchange/calendar_files.h"
#include "ui/pages/permission.h"
#include "ui/pages/prints/sheet_memory.h"
#include "ui/pages/prints/term_sheets_dialog.h"
#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/papers/meetings/list_paper.h"

#include <QMenu>

#include <algorithm>

// What is printed and exported from the calendar, and the menu of a day and what stands on it.

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString withKeys(const QString &text, const QString &keys)
{
    return text + u'\t' + keys;
}

} // namespace

void CalendarPage::print()
{
    const Term *term = m_context.term.term();
    if (!term || !leave())
        return;
    if (const std::optional<PaperChoice> choice = paperOf(*m_views, *term))
        printPaper(*choice);
    else
        printList(*term);
}

void CalendarPage::printList(const Term &term)
{
    const PrintTable table = meetingsTable(meetingsPaper(m_context.state(), term.id, m_views->listed()));
    const QByteArray kind = QByteArrayLiteral("activities");
    const PaperSheet first = rememberedSheet(m_context.settings, kind).value_or(table.setup.paperSheet());
    m_context.paper.preview(
        {.title = term.title + u' ' + tr("list of activities"),
         .pages = [&table, &first](const PaperFonts &fonts) { return tablePages(onSheet(table, first), fonts); },
         .onSheet = [&table](const PaperFonts &fonts,
                             const PaperSheet &sheet) { return tablePages(onSheet(table, sheet), fonts); },
         .sheetChosen = [this, &kind](const PaperSheet &sheet) { rememberSheet(m_context.settings, kind, sheet); }});
}

void CalendarPage::printPaper(const PaperChoice &choice)
{
    const Term *term = m_context.term.term();
    if (!term)
        return;
    const std::optional<NoPaper> fault = noPaper(m_context.state(), term->id, choice);
    if (!fault)
        previewTermPaper(m_context, term->id, choice, u' ' + paperName(choice, *term));
    else if (fault == NoPaper::NoSuchWeek)
        emit m_context.acts.refused(tr("This week is not in the term, so nothing of it is printed. Choose another."));
    else if (fault == NoPaper::NoSuchName && m_views->subject().isEmpty())
        emit m_context.acts.refused(tr("There is no name to print for yet. The list says what is missing."));
    else if (fault == NoPaper::NoSuchName)
        emit m_context.acts.refused(tr("The list has nobody to print for. Choose a name above it."));
    else
        emit m_context.acts.refused(tr("This activity has no meeting to sign in for or to record."));
}

void CalendarPage::exportTable()
{
    if (!m_context.term.term() || !leave())
        return;
    m_files->exportFile(m_views->subject());
}

void CalendarPage::addPrints(QMenu &menu)
{
    menu.addAction(withKeys(tr("Print this view…"), u"Ctrl+P"_s), this, &CalendarPage::print);
    menu.addAction(tr("Print the schedule…"), this, [this] {
        if (leave())
            printPaper({.paper = TermPaper::Schedule});
    });
}

const CalendarEntry *CalendarPage::chosenEntry() const
{
    const CalendarPlace place = m_views->place();
    if (!m_entries || !place.activity)
        return nullptr;
    const CalendarEntry *found = nullptr;
    for (const CalendarEntry &entry : *m_entries) {
        if (entry.activity != place.activity || (place.meeting && entry.meeting != place.meeting))
            continue;
        if (entry.touches(place.day, place.day))
            return &entry;
        found = found ? found : &entry;
    }
    return found;
}

void CalendarPage::showMenu(const QPoint &place)
{
    const Term *term = m_context.term.term();
    if (!term)
        return;
    auto *menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QDate day = m_views->place().day;
    const CalendarEntry *entry = chosenEntry();
    menu->setAccessibleName(entry ? titleOrNone(entry->title) : dayText(day, *term, WhenStyle::WithWeekdays));
    if (entry) {
        addActivityEntries(*menu, *entry);
        menu->addSeparator();
    }
    permit(
        m_context, ActKind::AddActivity,
        *menu->addAction(withKeys(tr("New activity on %1").arg(dayText(day, *term) + timeOfDayText(m_views->newHour())),
                                  tr("Ctrl+Enter")),
                         this, [this, day] { add(day); }));
    permit(m_context, ActKind::AddGroupMeetings,
           *menu->addAction(withKeys(tr("Group meetings…"), u"Ctrl+G"_s), this, [this] { addSeries(); }));
    menu->addSeparator();
    addPrints(*menu);
    menu->addAction(withKeys(tr("Export to a calendar file…"), u"Ctrl+E"_s), this, &CalendarPage::exportTable);
    menu->popup(place);
}

void CalendarPage::addActivityEntries(QMenu &menu, const CalendarEntry &chosen)
{
    // Values: an act makes the entries anew.
    const CalendarEntry entry = chosen;
    const ActivityId id = entry.activity;
    const bool isMeeting = entry.isSeries && entry.meeting;
    const auto add = [this, &menu](ActKind kind, const QString &text, auto act, bool isPossible = true) {
        permit(m_context, kind, *menu.addAction(text, this, act), isPossible);
    };
    menu.setToolTipsVisible(true);
    menu.addAction(withKeys(tr("Edit"), tr("Enter", "the key")), m_inspector, &ActivityInspector::focusTitle);
    add(isMeeting ? ActKind::EditOccurrence : ActKind::EditActivity, tr("Move to the next week"),
        [this, entry] { m_views->wantMove(entry, 7); });
    if (isMeeting) {
        add(ActKind::EditOccurrence, tr("Another time…"),
            [this, entry] { m_inspector->series()->reschedule(*entry.meeting); });
        add(ActKind::EditOccurrence, withKeys(tr("Delete…"), u"Del"_s), [this, entry] { m_views->wantRemoval(entry); });
    } else {
        add(ActKind::AddActivity, tr("Copy to the next week"), [this, entry] { m_views->wantCopy(entry, 7); });
        menu.addSeparator();
        add(
            ActKind::SetActivityStatus, tr("Held"),
            [this, id] { m_context.acts.runBuilt([&] { return setHeld(m_context.state(), id); }); },
            entry.status != ActivityStatus::Held);
        add(ActKind::SetActivityStatus, tr("Postpone…"),
            [this, id] { askStatus(m_context, id, StatusDialog::Step::Postpone, this); });
        add(
            ActKind::SetActivityStatus, tr("Cancel…"),
            [this, id] { askStatus(m_context, id, StatusDialog::Step::Cancel, this); },
            entry.status != ActivityStatus::Cancelled);
        add(ActKind::RemoveActivity, withKeys(tr("Delete"), u"Del"_s), [this, entry] { m_views->wantRemoval(entry); });
    }
    menu.addSeparator();
    const bool hasSheets = !entry.backgroundTask && !entry.cancelled;
    for (const auto &[paper, name] :
         {std::pair{TermPaper::SignIn, tr("Sign-in sheet…")}, std::pair{TermPaper::Record, tr("Activity record…")}}) {
        const PaperChoice choice{.paper = paper, .activity = id};
        menu.addAction(name, this, [this, choice] { printPaper(choice); })->setEnabled(hasSheets);
    }
}

} // namespace yanben
