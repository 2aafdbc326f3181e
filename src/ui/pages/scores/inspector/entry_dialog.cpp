#include "ui/pages/scores/inspector/entry_dialog.h"

#include "calendar/when_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/count_box.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/room/fit_height.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/scores/records/evidence_links.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

EntryDialog::EntryDialog(const TallyRule &rule, const RecordEntry &entry, QDate today, const QString &schoolFile,
                         QWidget *parent)
    : QDialog{parent},
      m_rule{rule},
      m_entry{entry},
      m_schoolFile{schoolFile},
      m_today{today},
      m_day{new DateField{entry.day.value_or(today)}},
      m_dayNote{new TextLabel{{}, TextRole::Warning}},
      m_case{new QComboBox},
      m_count{new CountBox},
      m_amount{new QLineEdit},
      m_evidence{new QLineEdit{entry.evidence}},
      m_attachment{new QLineEdit{entry.attachment}},
      m_link{new TextLabel{{}, TextRole::Muted}}
{
    setWindowTitle(tr("Dated entry"));
    for (const TallyCase &each : rule.cases) {
        m_case->addItem(each.name, recordKey(each));
        if (recordKey(each) == entry.caseKey)
            m_case->setCurrentIndex(m_case->count() - 1);
    }
    m_count->setMinimum(0.5);
    m_count->setCount(entry.count.value_or(Points::whole(1)));
    m_amount->setText(entry.amount ? entry.amount->toString() : QString{});
    auto *form = new QFormLayout{this};
    form->addRow(tr("Date"), m_day);
    m_dayNote->setWordWrap(true);
    m_dayNote->hide();
    form->addRow(m_dayNote);
    form->addRow(tr("Case"), m_case);
    form->addRow(tr("Times"), m_count);
    form->addRow(tr("Points"), m_amount);
    form->addRow(tr("Evidence"), m_evidence);
    auto *attachment = new QWidget;
    auto *line = new QHBoxLayout{attachment};
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_attachment, 1);
    QPushButton *choose = dialogButton(tr("Choose a file…"));
    line->addWidget(choose);
    auto *label = new QLabel{tr("Attachment (file or web address)")};
    label->setBuddy(m_attachment);
    m_attachment->setAccessibleName(label->text()); // the label is no neighbour of it
    form->addRow(label, attachment);
    m_attachment->setPlaceholderText(tr("https://… or a file"));
    m_attachment->setMinimumWidth(fontMetrics().horizontalAdvance(m_attachment->placeholderText()) +
                                  fontMetrics().height() * 2);
    m_link->setWordWrap(true);
    form->addRow(m_link);
    connect(m_day, &DateField::dateChanged, this, &EntryDialog::describeDay);
    connect(choose, &QPushButton::clicked, this, &EntryDialog::chooseFile);
    connect(m_attachment, &QLineEdit::textChanged, this, &EntryDialog::describeLink);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto *range =
            std::get_if<PointsRange>(&m_rule.cases[static_cast<std::size_t>(m_case->currentIndex())].points);
        const auto amount = Points::parse(m_amount->text());
        const bool fits = !range || (amount && range->low <= *amount && *amount <= range->high);
        setBad(*m_amount, !fits,
               fits ? QString{}
                    : tr("Type a number from %1 to %2.").arg(range->low.toString(), range->high.toString()));
        if (fits)
            accept();
        else
            m_amount->setFocus();
    });
    connect(m_case, &QComboBox::currentIndexChanged, this, &EntryDialog::adopt);
    adopt();
    describeLink();
}

void EntryDialog::setTerm(const Term &term)
{
    m_term = term;
    m_day->setWeekStart(term.weekStart);
    if (!m_entry.day)
        m_day->setDate(std::clamp(m_today, term.first, term.last));
    describeDay();
}

void EntryDialog::describeDay()
{
    if (!m_term)
        return;
    const QString days = rangeText(m_term->first, m_term->last, *m_term, WhenStyle::Short);
    QString note;
    if (!m_term->contains(m_day->date()))
        note = tr("Not a day of the term (%1).").arg(days);
    else if (!m_entry.day && !m_term->contains(m_today) &&
             m_day->date() == std::clamp(m_today, m_term->first, m_term->last))
        note = tr("Today is not in the term (%1): enter the day on which it was.").arg(days);
    m_dayNote->setText(note);
    m_dayNote->setVisible(!note.isEmpty());
    fitHeight(*this);
}

void EntryDialog::attach(const QString &file)
{
    m_attachment->setText(evidenceLink(file, m_schoolFile));
}

void EntryDialog::chooseFile()
{
    const QString folder = QFileInfo{m_schoolFile}.absolutePath();
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose the evidence"), folder);
    if (!file.isEmpty())
        attach(file);
}

void EntryDialog::describeLink()
{
    const QString link = m_attachment->text().trimmed();
    const EvidencePlace place = link.isEmpty() ? EvidencePlace{} : evidencePlace(link, m_schoolFile);
    if (link.isEmpty())
        m_link->setText(tr("Only a link is kept. Put the files into a folder beside the school file: then the link "
                           "goes with both onto a USB stick or another computer."));
    else if (place.isOnWeb())
        m_link->setText(tr("Opens in the web browser."));
    else if (!place.exists)
        m_link->setText(tr("Not found at “%1”. The link can be kept all the same.").arg(place.file));
    else if (evidenceLink(place.file, m_schoolFile) == place.file)
        m_link->setText(tr("The file does not lie in the folder of the school file: on another computer the link will "
                           "not find it. Put it into a folder beside the school file, and choose it there."));
    else
        m_link->setText(tr("Found beside the school file; the link goes with both."));
    fitHeight(*this);
}

void EntryDialog::adopt()
{
    const TallyCase &chosen = m_rule.cases[static_cast<std::size_t>(m_case->currentIndex())];
    const bool isRange = std::holds_alternative<PointsRange>(chosen.points);
    m_count->setEnabled(!isRange);
    m_amount->setEnabled(isRange);
}

RecordEntry EntryDialog::entry() const
{
    RecordEntry entry = m_entry;
    entry.day = m_day->date();
    entry.caseKey = m_case->currentData().toString();
    const bool isRange = m_amount->isEnabled();
    entry.count = isRange ? std::nullopt : std::optional{m_count->count()};
    entry.amount.reset();
    if (const auto amount = Points::parse(m_amount->text()); isRange && amount)
        entry.amount = *amount;
    entry.evidence = m_evidence->text().trimmed();
    entry.attachment = m_attachment->text().trimmed();
    return entry;
}

} // namespace yanben
