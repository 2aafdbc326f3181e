#pragma once

#include "domain/ids.h"
#include "ui/pages/rubric/rubric_model.h"

#include <QObject>

#include <optional>
#include <vector>

class QTableView;

namespace yanben
{

/// Keeps a criterion chosen while the table is filled anew, also in another version: the same one, or the one that came
/// back, or the next one where it is gone.
class ChosenCriterion final : public QObject
{
    Q_OBJECT

public:
    ChosenCriterion(QTableView &table, const RubricModel &model);

    /// After the model was filled. Nothing is chosen then only if there is nothing.
    void keep();

private:
    void remember(const QModelIndex &index);
    /// Where it stands now; nothing when it is gone.
    std::optional<int> rowOf(CriterionId criterion) const;

    QTableView &m_table;
    const RubricModel &m_model;
    std::optional<CriterionId> m_chosen;
    int m_row = 0;
    int m_column = RubricModel::Title;
    std::vector<CriterionId> m_known; ///< those that were listed, in order
};

} // namespace yanben
