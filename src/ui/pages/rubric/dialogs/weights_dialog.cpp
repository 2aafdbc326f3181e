#include "ui/pages/rubric/dialogs/weights_dialog.h"

#include "ui/pages/rubric/weight_words.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/enter_edits.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

WeightsDialog::WeightsDialog(const std::vector<const CriterionVersion *> &criteria, RubricSheet sheet, QWidget *parent)
    : QDialog{parent},
      m_sheet{std::move(sheet)},
      m_table{new QTableWidget{static_cast<int>(criteria.size()), ColumnCount}},
      m_list{new QListWidget},
      m_told{new TextLabel{{}, TextRole::Danger}},
      m_proportionally{dialogButton(tr("Spread in proportion"))},
      m_equally{dialogButton(tr("Spread equally"))},
      m_rest{dialogButton({})},
      m_ok{nullptr}
{
    setWindowTitle(tr("Adjust weights"));
    resize(fontMetrics().height() * 32, fontMetrics().height() * 32);
    for (const CriterionVersion *row : criteria) {
        m_ids.push_back(row->id);
        m_before.push_back(row->spec.weight);
    }
    fillTable();
    m_list->setAccessibleName(tr("What should add up"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(spacing(fontMetrics()));
    for (QPushButton *way : {m_proportionally, m_equally, m_rest})
        ways->addWidget(way);
    ways->addStretch(1);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(m_table, 1);
    layout->addWidget(m_list);
    layout->addLayout(ways);
    layout->addWidget(m_told);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, &WeightsDialog::adopt);
    connect(m_table, &QTableWidget::currentCellChanged, this, &WeightsDialog::updateWays);
    connect(m_list, &QListWidget::currentRowChanged, this, &WeightsDialog::updateWays);
    const auto spreadThem = [this](SpreadWay way) {
        const auto spread = spreadBy(way);
        const std::vector<std::size_t> places = spread ? criteriaIn(*level(), m_sheet) : std::vector<std::size_t>{};
        for (std::size_t i = 0; i < places.size(); ++i)
            put(places[i], (*spread)[i]);
        adopt();
    };
    connect(m_proportionally, &QPushButton::clicked, this, [=] { spreadThem(SpreadWay::Proportionally); });
    connect(m_equally, &QPushButton::clicked, this, [=] { spreadThem(SpreadWay::Equally); });
    connect(m_rest, &QPushButton::clicked, this, [this] {
        if (const auto rest = restForChosen())
            put(static_cast<std::size_t>(m_table->currentRow()), *rest);
        adopt();
    });
    adopt();
    const auto wrong = std::ranges::find(m_levels, false, &WeightLevel::addsUp);
    m_list->setCurrentRow(wrong == m_levels.end() ? 0 : static_cast<int>(wrong - m_levels.begin()));
    m_table->setCurrentCell(0, Weight);
    m_table->setFocus();
}

void WeightsDialog::fillTable()
{
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("No."), tr("Content"), tr("Section"), tr("Weight")});
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    letEnterEdit(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    bool hasSections = false;
    for (std::size_t i = 0; i < m_sheet.criteria.size(); ++i) {
        const CriterionSpec &spec = m_sheet.criteria[i];
        hasSections = hasSections || spec.section;
        const QString texts[] = {spec.no, spec.title, spec.section.value_or(QString{}),
                                 spec.weight ? spec.weight->toString() : QString{}};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem{texts[column]};
            if (column == Weight)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            else
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            item->setToolTip(column == Title ? plainTip(spec.title) : QString{});
            m_table->setItem(static_cast<int>(i), column, item);
        }
    }
    m_table->setColumnHidden(Part, !hasSections);
    m_table->resizeColumnToContents(No);
}

void WeightsDialog::adopt()
{
    const QString reason = tr("Type a number from 0 with at most two decimals.");
    bool readable = true;
    const QSignalBlocker quiet{m_table};
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        QTableWidgetItem &item = *m_table->item(static_cast<int>(i), Weight);
        const auto weight = Points::parse(item.text());
        const bool fits = (weight && *weight >= Points{}) || (item.text().trimmed().isEmpty() && !m_before[i]);
        item.setBackground(fits ? QBrush{} : coloursOf(palette()).dangerSoft);
        item.setToolTip(fits ? QString{} : reason);
        readable = readable && fits;
        if (fits)
            m_sheet.criteria[i].weight = weight ? std::optional{*weight} : std::nullopt;
    }
    m_ok->setEnabled(readable);
    m_told->setText(readable ? QString{} : reason);
    m_told->setVisible(!readable);
    showLevels();
}

void WeightsDialog::showLevels()
{
    m_levels = weightLevels(m_sheet);
    const int chosen = m_list->currentRow();
    {
        const QSignalBlocker quiet{m_list};
        const Colours &colours = coloursOf(palette());
        m_list->clear();
        for (const WeightLevel &each : m_levels) {
            m_list->addItem(WeightWords::lineOf(each));
            m_list->item(m_list->count() - 1)->setForeground(each.addsUp() ? colours.ok : colours.warning);
        }
        m_list->setCurrentRow(std::clamp(chosen, 0, std::max(0, m_list->count() - 1)));
    }
    constexpr int mostShown = 5;
    const int rows = std::clamp(m_list->count(), 1, mostShown);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height()) +
                           2 * m_list->frameWidth() + fontMetrics().height() / 2);
    m_list->setVisible(!m_levels.empty());
    updateWays();
}

const WeightLevel *WeightsDialog::level() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_levels.size()) ? nullptr : &m_levels[static_cast<std::size_t>(row)];
}

std::optional<std::vector<Points>> WeightsDialog::spreadBy(SpreadWay way) const
{
    const WeightLevel *chosen = level();
    if (!chosen || chosen->addsUp())
        return std::nullopt;
    std::vector<Points> weights;
    for (const std::size_t place : criteriaIn(*chosen, m_sheet))
        weights.push_back(*m_sheet.criteria[place].weight);
    return spread(weights, chosen->wanted, way);
}

std::optional<Points> WeightsDialog::restForChosen() const
{
    const WeightLevel *chosen = level();
    const int row = m_table->currentRow();
    if (!chosen || chosen->addsUp() || row < 0)
        return std::nullopt;
    const auto place = static_cast<std::size_t>(row);
    RubricSheet sheet = m_sheet;
    // One without a weight can take the rest, too.
    sheet.criteria[place].weight = sheet.criteria[place].weight.value_or(Points{});
    const std::vector<std::size_t> places = criteriaIn(*chosen, sheet);
    const auto found = std::ranges::find(places, place);
    if (found == places.end())
        return std::nullopt;
    std::vector<Points> weights;
    for (const std::size_t each : places)
        weights.push_back(*sheet.criteria[each].weight);
    return weightThatTakesTheRest(weights, chosen->wanted, static_cast<std::size_t>(found - places.begin()));
}

void WeightsDialog::updateWays()
{
    m_proportionally->setEnabled(spreadBy(SpreadWay::Proportionally).has_value());
    m_equally->setEnabled(spreadBy(SpreadWay::Equally).has_value());
    const int row = m_table->currentRow();
    const std::optional<Points> rest = restForChosen();
    m_rest->setEnabled(rest.has_value());
    const QString no = row < 0 ? QString{} : m_sheet.criteria[static_cast<std::size_t>(row)].no;
    m_rest->setText(rest ? tr("All to criterion %1: %2").arg(no, rest->toString()) : tr("All to the chosen criterion"));
}

void WeightsDialog::put(std::size_t place, Points weight)
{
    const QSignalBlocker quiet{m_table};
    m_table->item(static_cast<int>(place), Weight)->setText(weight.toString());
}

std::map<CriterionVersionId, Points> WeightsDialog::changed() const
{
    std::map<CriterionVersionId, Points> weights;
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const std::optional<Points> &weight = m_sheet.criteria[i].weight;
        if (weight && weight != m_before[i])
            weights.emplace(m_ids[i], *weight);
    }
    return weights;
}

} // namespace yanben
