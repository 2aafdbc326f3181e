#include "calendar/holidays/holiday_table.h"
#include "documents/ics/holiday_ics.h"
#include "ui/pages/settings/terms/calendar_part.h"
#include "ui/pages/settings/terms/day_import_dialog.h"
#include "ui/paper/paper_desk.h"

#include <QFileDialog>

namespace yanben
{

void CalendarPart::importText(const QString &text)
{
    const HolidayTable table = parseDayList(text);
    const std::vector<DayProposal> proposals = proposeDays(state(), table.rows, m_shipped);
    say({});
    DayImportDialog dialog{proposals, table.problems, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    change([&] { return importDays(state(), proposals); });
    m_chosen = proposals.front().row.date.year();
    refresh();
}

void CalendarPart::openImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a list of days (csv) or a calendar (ics)"), {},
                                                      tr("Lists of days (*.csv *.txt *.ics);;All files (*)"));
    if (path.isEmpty())
        return;
    const ReadDayFile read = readDayFile(path);
    read.problem.isEmpty() ? importText(read.text) : say(read.problem);
}

/// Computed days stay out: whoever reads the list would take them for announced ones.
void CalendarPart::exportDays()
{
    std::vector<HolidayRow> rows;
    for (const Line &line : m_lines) {
        if (line.own || !line.shipped || !line.shipped->tentative)
            rows.push_back({.date = line.day.date,
                            .kind = line.day.kind,
                            .festival = line.day.name,
                            .standsFor = line.day.standsFor});
    }
    if (rows.empty())
        say(tr("Not exported: no day of this year is announced or entered."));
    else
        m_context.paper.saveCsv(tr("School calendar %1").arg(rows.front().date.year()), holidayTableText(rows));
}

} // namespace yanben
