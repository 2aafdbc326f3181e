#include "ui/pages/scores/inspector/entry_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/count_box.h"
#include "ui/widgets/editors/time/date_field.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace yanben
{

EntryDialog::EntryDialog(const TallyRule &rule, const RecordEntry &entry, QDate today, QWidget *parent)
    : QDialog{parent},
      m_rule{rule},
      m_entry{entry},
      m_day{new DateField{entry.day.value_or(today)}},
      m_case{new QComboBox},
      m_count{new CountBox},
      m_amount{new QLineEdit},
      m_evidence{new QLineEdit{entry.evidence}},
      m_attachment{new QLineEdit{entry.attachment}}
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
    form->addRow(tr("Case"), m_case);
    form->addRow(tr("Times"), m_count);
    form->addRow(tr("Points"), m_amount);
    form->addRow(tr("Evidence"), m_evidence);
    form->addRow(tr("Attachment (file name)"), m_attachment);
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
