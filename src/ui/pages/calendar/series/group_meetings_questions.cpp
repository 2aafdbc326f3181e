#include "ui/dialogs/unkept_words.h"
#include "ui/findings/finding_words.h"
#include "ui/pages/calendar/series/group_meetings_dialog.h"
#include "workspace/exchange/import_findings.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <ranges>

// What is asked before the meetings are made, or given up.

namespace yanben
{

namespace
{

constexpr std::size_t findingsNamed = 8;

} // namespace

void GroupMeetingsDialog::accept()
{
    if (takesWithoutWeekday() && takesFindings())
        QDialog::accept();
}

void GroupMeetingsDialog::reject()
{
    const bool isWritten = std::ranges::any_of(m_rows, [this](const GroupMeetingRow &row) {
        return row != GroupMeetingRow{} && std::ranges::count(m_proposed, row) == 0;
    });
    if (!isWritten || mayLoseWords(*this))
        QDialog::reject();
}

bool GroupMeetingsDialog::takesWithoutWeekday()
{
    const auto lacksDay = [](const GroupMeetingRow &row) {
        return row.meeting.rule.weekdays.empty() && std::holds_alternative<EachWeek>(row.meeting.rule.rhythm);
    };
    const auto first = std::ranges::find_if(m_rows, lacksDay);
    if (first == m_rows.end())
        return true;
    const auto count = static_cast<int>(std::ranges::count_if(m_rows, lacksDay));
    QMessageBox box{QMessageBox::Question, tr("No weekday"),
                    tr("%n meetings name no weekday. They would stand in their weeks without a day, and no clash of "
                       "theirs can be found.",
                       nullptr, count),
                    QMessageBox::NoButton, this};
    QPushButton *choose = box.addButton(tr("Choose a weekday"), QMessageBox::RejectRole);
    const QPushButton *without = box.addButton(tr("Create without a weekday"), QMessageBox::AcceptRole);
    box.setDefaultButton(choose);
    box.setEscapeButton(choose);
    box.exec();
    if (box.clickedButton() == without)
        return true;
    show(static_cast<int>(first - m_rows.begin()));
    m_fields->focusWeekdays();
    return false;
}

bool GroupMeetingsDialog::takesFindings()
{
    const auto act = addGroupMeetings(m_state, m_term.id, meetings());
    if (!act)
        return true; // it is refused with its reason
    std::vector<Finding> found;
    try {
        found = ImportFindings{m_state, m_term.id}.of(*act);
    } catch (const StaleChange &) { // likewise
        return true;
    }
    if (found.empty())
        return true;
    QStringList lines;
    for (const Finding &finding : found | std::views::take(findingsNamed))
        lines << findingSentence(finding, m_term);
    if (found.size() > findingsNamed)
        lines << QStringLiteral("…");
    QMessageBox box{QMessageBox::Warning, tr("Clashes"),
                    tr("This would bring about %n clashes or doubtful days:", nullptr, static_cast<int>(found.size())) +
                        u'\n' + lines.join(u'\n'),
                    QMessageBox::NoButton, this};
    box.setTextFormat(Qt::PlainText);
    QPushButton *back = box.addButton(tr("Back to the rows"), QMessageBox::RejectRole);
    const QPushButton *take = box.addButton(tr("Create all the same"), QMessageBox::AcceptRole);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    box.exec();
    return box.clickedButton() == take;
}

} // namespace yanben
