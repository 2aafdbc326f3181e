#include "ui/pages/settings/terms/day_import_dialog.h"

#include "calendar/when_text.h"
#include "documents/tables/text_decoding.h"
#include "ui/pages/settings/settings_parts.h"
#include "ui/pages/settings/settings_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/editors/time/day_edit.h"
#include "ui/widgets/text/text_label.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

constexpr qint64 mostBytes = 4'000'000;

} // namespace

ReadDayFile readDayFile(const QString &path)
{
    QFile file{path};
    if (!file.open(QFile::ReadOnly))
        return {.problem = DayImportDialog::tr("%1 can't be read: %2").arg(path, file.errorString())};
    if (file.size() > mostBytes)
        return {.problem = DayImportDialog::tr("%1 is too large to be a list of days.").arg(path)};
    const DecodedText list = decodeText(file.readAll());
    if (file.error() != QFileDevice::NoError)
        return {.problem = DayImportDialog::tr("%1 can't be read: %2").arg(path, file.errorString())};
    if (list.hasErrors)
        return {.problem = DayImportDialog::tr("%1 is damaged, or not a text. Save the list as CSV in UTF-8 and import "
                                               "that.")
                               .arg(path)};
    return {.text = list.text};
}

DayImportDialog::DayImportDialog(const std::vector<DayProposal> &proposals,
                                 const std::vector<HolidayRowProblem> &problems, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import days"));
    using Kind = DayProposal::Kind;
    const auto changes =
        std::ranges::count_if(proposals, [](const DayProposal &p) { return p.kind != Kind::Unchanged; });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(fontMetrics()));
    auto *summary = new TextLabel(
        changes > 0 ? tr("%n days would be changed or added. Nothing is changed before you accept.", nullptr,
                         static_cast<int>(changes))
        : proposals.empty()
            ? tr("No day was found. A list has one day in each line, such as 2027-01-01,off,元旦; a calendar "
                 "is an ics file. Sentences of a notice are not read.")
            : tr("The list holds nothing new."));
    summary->setWordWrap(true);
    layout->addWidget(summary);

    const auto proposal = [proposals](int row) { return proposals.at(static_cast<std::size_t>(row)); };
    auto *days = new SheetModel(
        {{.title = tr("Date"), .text = [proposal](int row) { return wholeDayText(proposal(row).row.date); }},
         {.title = tr("Off or at work"), .text = [proposal](int row) { return dayKindName(proposal(row).row.kind); }},
         {.title = tr("Name"), .text = [proposal](int row) { return proposal(row).row.festival; }},
         {.title = tr("Lessons of"),
          .text =
              [proposal](int row) {
                  const std::optional<int> weekday = proposal(row).row.standsFor;
                  return weekday ? weekdayText(*weekday) : QString{};
              }},
         {.title = tr("What happens"),
          .text =
              [proposal](int row) {
                  const DayProposal one = proposal(row);
                  if (one.kind == Kind::Add)
                      return tr("new");
                  return one.kind == Kind::Replace
                             ? tr("replaces: %1 %2").arg(dayKindName(one.before->kind), one.before->name)
                             : tr("is there already");
              }}},
        this);
    days->setMuted([proposal](int row) { return proposal(row).kind == Kind::Unchanged; });
    days->refresh(static_cast<int>(proposals.size()));
    layout->addWidget(new SettingsTable(tr("Days in the list"), *days, 2), 2);

    if (!problems.empty()) {
        layout->addWidget(
            new TextLabel(tr("%n lines can't be used and are left out:", nullptr, static_cast<int>(problems.size())),
                          TextRole::Danger));
        const auto problem = [problems](int row) { return problems.at(static_cast<std::size_t>(row)); };
        auto *lines = new SheetModel(
            {{.title = tr("Line"),
              .text = [problem](int row) { return QString::number(problem(row).line); },
              .alignment = Qt::AlignRight | Qt::AlignVCenter},
             {.title = tr("What is wrong"), .text = [problem](int row) { return holidayProblemText(problem(row)); }}},
            this);
        lines->refresh(static_cast<int>(problems.size()));
        auto *table = new SettingsTable(tr("Lines that can't be used"), *lines, 1);
        // A reason is to be read to its end.
        table->setWordWrap(true);
        table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, &QTableView::resizeRowsToContents);
        layout->addWidget(table, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("Import"));
    accept->setEnabled(changes > 0);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace yanben
