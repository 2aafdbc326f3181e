#include "ui/pages/rubric/weights_dialog.h"

#include "ui/theme/colours.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yanben
{

WeightsDialog::WeightsDialog(const std::vector<const CriterionVersion *> &criteria, Points fullMark, QWidget *parent)
    : QDialog{parent},
      m_fullMark{fullMark},
      m_table{new QTableWidget{static_cast<int>(criteria.size()), 3}},
      m_sum{new TextLabel},
      m_ok{nullptr}
{
    setWindowTitle(tr("Adjust weights"));
    resize(fontMetrics().height() * 24, fontMetrics().height() * 30);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("No."), tr("Content"), tr("Weight")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        m_rows.push_back(*criteria[i]);
        const CriterionSpec &spec = criteria[i]->spec;
        const QString texts[] = {spec.no, spec.title, spec.weight ? spec.weight->toString() : QString{}};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem{texts[column]};
            if (column < 2)
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            else
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(static_cast<int>(i), column, item);
        }
    }
    m_table->resizeColumnToContents(0);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sum);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, &WeightsDialog::adopt);
    adopt();
}

void WeightsDialog::adopt()
{
    Points sum;
    bool readable = true;
    const QSignalBlocker quiet{m_table};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        QTableWidgetItem &item = *m_table->item(static_cast<int>(i), 2);
        const auto weight = Points::parse(item.text());
        const bool fits =
            (weight && *weight >= Points{}) || (item.text().trimmed().isEmpty() && !m_rows[i].spec.weight);
        item.setBackground(fits ? QBrush{} : coloursOf(palette()).dangerSoft);
        item.setToolTip(fits ? QString{} : tr("Type a number from 0 with at most two decimals."));
        readable = readable && fits;
        if (weight)
            sum += *weight;
    }
    m_ok->setEnabled(readable);
    m_sum->setText(sum == m_fullMark ? tr("Sum %1, as the full mark.").arg(sum.toString())
                                     : tr("Sum %1, the full mark is %2.").arg(sum.toString(), m_fullMark.toString()));
    m_sum->setRole(sum == m_fullMark ? TextRole::Ok : TextRole::Warning);
}

std::map<CriterionVersionId, Points> WeightsDialog::changed() const
{
    std::map<CriterionVersionId, Points> weights;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto weight = Points::parse(m_table->item(static_cast<int>(i), 2)->text());
        if (weight && m_rows[i].spec.weight != *weight)
            weights.emplace(m_rows[i].id, *weight);
    }
    return weights;
}

} // namespace yanben
