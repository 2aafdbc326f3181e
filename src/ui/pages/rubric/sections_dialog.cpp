#include "ui/pages/rubric/sections_dialog.h"

#include "ui/pages/rubric/rule_table.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

SectionsDialog::SectionsDialog(const RubricSheet &sheet, QWidget *parent)
    : QDialog{parent},
      m_sums{sectionSums(sheet)},
      m_table{new RuleTable{tr("Sections"), {tr("Section"), tr("Weight")}}},
      m_told{new TextLabel},
      m_ok{nullptr}
{
    setWindowTitle(tr("Sections of the rubric"));
    resize(fontMetrics().height() * 24, fontMetrics().height() * 22);
    auto *purpose = new TextLabel{
        tr("A section with a weight is checked against the sum of its criteria. Clear a name to remove the section."),
        TextRole::Muted};
    purpose->setWordWrap(true);
    m_told->setWordWrap(true);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    // Enter belongs to the cell that is being typed into.
    m_ok->setAutoDefault(false);
    m_ok->setDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(purpose);
    layout->addWidget(m_table);
    layout->addWidget(m_told);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &RuleTable::edited, this, &SectionsDialog::adopt, Qt::QueuedConnection);

    std::vector<QStringList> texts;
    for (const SectionSum &section : m_sums) {
        texts.push_back({section.name, section.weight ? section.weight->toString() : QString{}});
        m_lines.push_back({.before = section.name, .name = section.name, .weight = section.weight});
    }
    m_table->setLines(texts, true);
    showSums();
}

void SectionsDialog::adopt()
{
    std::vector<SectionLine> lines;
    std::vector<QStringList> texts;
    m_ok->setEnabled(false);
    for (const RuleTable::Edited &line : m_table->lines()) {
        const QString name = line.texts[0].simplified();
        if (std::ranges::find(lines, name, &SectionLine::name) != lines.end()) {
            m_table->mark(line.row, 0, tr("This section stands above already."));
            return;
        }
        const auto weight = Points::parse(line.texts[1]);
        if (!line.texts[1].isEmpty() && (!weight || *weight < Points{})) {
            m_table->mark(line.row, 1, tr("Type a number from 0 with at most two decimals."));
            return;
        }
        const auto place = line.before;
        lines.push_back({.before = place ? m_lines[*place].before : std::nullopt,
                         .name = name,
                         .weight = line.texts[1].isEmpty() ? std::nullopt : std::optional{*weight}});
        texts.push_back({name, line.texts[1]});
    }
    m_ok->setEnabled(true);
    m_lines = std::move(lines);
    const QModelIndex cell = m_table->currentIndex();
    m_table->setLines(texts, true);
    m_table->setCurrentCell(cell.row(), cell.column());
    showSums();
}

void SectionsDialog::showSums()
{
    QStringList told;
    bool fits = true;
    for (const SectionLine &line : m_lines) {
        const auto found = std::ranges::find(m_sums, line.before.value_or(QString{}), &SectionSum::name);
        const Points sum = found == m_sums.end() || !line.before ? Points{} : found->sum;
        const int criteria = found == m_sums.end() || !line.before ? 0 : found->criteria;
        QString text = tr("%1: %n criteria, together %2", nullptr, criteria).arg(line.name, sum.toString());
        if (line.weight && *line.weight != sum) {
            fits = false;
            text += tr(", should be %1").arg(line.weight->toString());
        }
        told << text;
    }
    m_told->setText(told.isEmpty() ? tr("There is no section yet: type its name above.") : told.join(u'\n'));
    m_told->setRole(fits ? TextRole::Normal : TextRole::Warning);
}

} // namespace yanben
