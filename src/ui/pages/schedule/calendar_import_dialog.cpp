#include "ui/pages/schedule/calendar_import_dialog.h"

#include "calendar/when_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

/// One line of the list: an event, or a part of one.
struct ImportLine
{
    QString deed;
    QString activity;
    QString field;
    QString before;
    QString after;
};

QString fieldName(const EventChange &change, const Term &term)
{
    switch (change.field) {
    case EventField::Title: return CalendarImportDialog::tr("Content");
    case EventField::Time: return CalendarImportDialog::tr("Time");
    case EventField::Place: return CalendarImportDialog::tr("Place");
    case EventField::Forms: return CalendarImportDialog::tr("Forms");
    case EventField::Status: return CalendarImportDialog::tr("Status");
    case EventField::Presenters: return CalendarImportDialog::tr("Presenters");
    case EventField::Audience: return CalendarImportDialog::tr("Audience");
    case EventField::Note: return CalendarImportDialog::tr("Note");
    case EventField::Meeting: break;
    }
    return CalendarImportDialog::tr("Meeting of %1").arg(change.day ? dayText(*change.day, term) : QString{});
}

QString refusalText(EventRefusal refusal)
{
    switch (refusal) {
    case EventRefusal::NoTitle:
        return CalendarImportDialog::tr("It has no title. Give it one in the calendar program.");
    case EventRefusal::OutsideTerm: return CalendarImportDialog::tr("It is not in this term.");
    case EventRefusal::UnknownRhythm:
        return CalendarImportDialog::tr("The way it comes round can't be said here. Enter it as a series by hand.");
    case EventRefusal::SeveralSessions:
        return CalendarImportDialog::tr(
            "The activity has several sessions; it is not said which of them. Change it by hand.");
    case EventRefusal::NoSuchMeeting: break;
    }
    return CalendarImportDialog::tr("The series has no meeting on that day. Add it as an activity by hand.");
}

QString faultText(IcsFault fault)
{
    switch (fault) {
    case IcsFault::NotACalendar:
    case IcsFault::TooLarge: break;
    case IcsFault::TooMany: return CalendarImportDialog::tr("The file holds too many events; the rest is not read.");
    case IcsFault::NoUid: return CalendarImportDialog::tr("It has no UID, so it could not be known again.");
    case IcsFault::NoStart: return CalendarImportDialog::tr("It has no day.");
    case IcsFault::EndBeforeStart: return CalendarImportDialog::tr("It ends before it begins.");
    case IcsFault::ChangeOfNothing:
        return CalendarImportDialog::tr("It changes a meeting whose series is not in the file.");
    case IcsFault::TwoRules: return CalendarImportDialog::tr("It comes round by several rules at once.");
    case IcsFault::UnknownRule: return refusalText(EventRefusal::UnknownRhythm);
    case IcsFault::Endless: return CalendarImportDialog::tr("It has more meetings than a term can hold.");
    }
    return {};
}

std::vector<ImportLine> linesOf(const EventProposal &proposal, const Term &term)
{
    std::vector<ImportLine> lines;
    const auto put = [&](const QString &deed, const QString &field, const QString &before, const QString &after) {
        lines.push_back({.deed = deed, .activity = proposal.title, .field = field, .before = before, .after = after});
    };
    if (proposal.kind == EventProposal::New)
        put(CalendarImportDialog::tr("new"), CalendarImportDialog::tr("Time"), {}, proposal.time);
    for (const EventChange &change : proposal.changes)
        put(CalendarImportDialog::tr("changed"), fieldName(change, term), change.before, change.after);
    for (const EventRefusal refusal : proposal.refusals)
        put(CalendarImportDialog::tr("not taken"), {}, {}, refusalText(refusal));
    if (proposal.fault)
        put(CalendarImportDialog::tr("not taken"), {}, {}, faultText(*proposal.fault));
    if (proposal.kind == EventProposal::Gone)
        put(CalendarImportDialog::tr("not in the file"), CalendarImportDialog::tr("Time"), proposal.time,
            CalendarImportDialog::tr("stays"));
    if (proposal.kind == EventProposal::Same)
        put(CalendarImportDialog::tr("as before"), CalendarImportDialog::tr("Time"), proposal.time, proposal.time);
    return lines;
}

} // namespace

CalendarImportDialog::CalendarImportDialog(const CalendarImport &import, const Term &term, QWidget *parent)
    : QDialog{parent}
{
    setWindowTitle(tr("Import from a calendar file"));
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    const QString counts = tr("new %1 · changed %2 · as before %3 · not in the file %4 · not taken %5")
                               .arg(import.count(EventProposal::New))
                               .arg(import.count(EventProposal::Changed))
                               .arg(import.count(EventProposal::Same))
                               .arg(import.count(EventProposal::Gone))
                               .arg(import.count(EventProposal::Refused));
    auto *summary =
        new TextLabel{import.changesAnything() ? tr("Nothing is changed before you accept.") + QLatin1Char{' '} + counts
                                               : tr("The file changes nothing.") + QLatin1Char{' '} + counts};
    summary->setWordWrap(true);
    layout->addWidget(summary);
    layout->addWidget(changes(import, term), 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("Import"));
    accept->setEnabled(import.changesAnything());
    setPrimary(*accept, true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(52 * fontMetrics().height(), 26 * fontMetrics().height());
}

QTableWidget *CalendarImportDialog::changes(const CalendarImport &import, const Term &term)
{
    // What wants a look first, what stays as it is last.
    std::vector<ImportLine> lines;
    for (const EventProposal::Kind kind : {EventProposal::Refused, EventProposal::Changed, EventProposal::New,
                                           EventProposal::Gone, EventProposal::Same}) {
        for (const EventProposal &proposal : import.proposals) {
            if (proposal.kind == kind)
                std::ranges::move(linesOf(proposal, term), std::back_inserter(lines));
        }
    }
    QTableWidget *table = factTable(tr("Changes of the calendar file"),
                                    {tr("What happens"), tr("Activity"), tr("Field"), tr("Now"), tr("In the file")},
                                    static_cast<int>(lines.size()));
    for (int row = 0; const ImportLine &line : lines) {
        int column = 0;
        for (const QString &text : {line.deed, line.activity, line.field, line.before, line.after})
            putFact(*table, row, column++, text);
        ++row;
    }
    table->resizeColumnsToContents();
    return table;
}

} // namespace yanben
