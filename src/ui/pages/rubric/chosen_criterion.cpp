#include "ui/pages/rubric/chosen_criterion.h"

#include <QTableView>

#include <algorithm>

namespace yanben
{

ChosenCriterion::ChosenCriterion(QTableView &table, const RubricModel &model)
    : QObject{&table}, m_table{table}, m_model{model}
{
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &ChosenCriterion::remember);
}

void ChosenCriterion::remember(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_row = index.row();
    m_column = index.column();
    const auto &criteria = m_model.criteria();
    const auto row = static_cast<std::size_t>(m_row);
    m_chosen = row < criteria.size() ? std::optional{criteria[row]->criterion} : std::nullopt;
}

std::optional<int> ChosenCriterion::rowOf(CriterionId criterion) const
{
    const auto found = std::ranges::find(m_model.criteria(), criterion, &CriterionVersion::criterion);
    return found == m_model.criteria().end() ? std::nullopt
                                             : std::optional{static_cast<int>(found - m_model.criteria().begin())};
}

void ChosenCriterion::keep()
{
    std::vector<CriterionId> listed;
    std::vector<CriterionId> added;
    for (const CriterionVersion *each : m_model.criteria()) {
        listed.push_back(each->criterion);
        if (std::ranges::find(m_known, each->criterion) == m_known.end())
            added.push_back(each->criterion);
    }
    if (!m_table.currentIndex().isValid() && !listed.empty()) {
        const bool isSameRubric = added.size() < listed.size();
        const bool cameBack = isSameRubric && added.size() == 1 && listed.size() == m_known.size() + 1;
        std::optional<int> row = cameBack ? rowOf(added.front()) : m_chosen ? rowOf(*m_chosen) : std::nullopt;
        if (!row)
            row = isSameRubric ? std::min(m_row, static_cast<int>(listed.size()) - 1) : 0;
        m_table.setCurrentIndex(m_model.index(*row, isSameRubric ? m_column : RubricModel::Title));
    }
    m_known = std::move(listed);
}

} // namespace yanben
