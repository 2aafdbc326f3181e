#pragma once

#include "domain/rubric/weight_levels.h"
#include "domain/rubric/weight_spread.h"
#include "domain/sheets/score_sheet.h"

#include <QDialog>

#include <map>

class QListWidget;
class QPushButton;
class QTableWidget;

namespace yanben
{

class TextLabel;

/// All weights beside each other. While they are typed it says at every level what is missing or over, and it spreads
/// that or gives it to one criterion.
class WeightsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The sheet is that of the criteria, in the same order.
    WeightsDialog(const std::vector<const CriterionVersion *> &criteria, RubricSheet sheet, QWidget *parent = nullptr);

    /// Those that are not as they were.
    std::map<CriterionVersionId, Points> changed() const;

private:
    enum Column { No, Title, Part, Weight, ColumnCount };

    void fillTable();
    void adopt();
    void showLevels();
    const WeightLevel *level() const;
    /// The weights of the chosen level after spreading; none when that can't be.
    std::optional<std::vector<Points>> spreadBy(SpreadWay way) const;
    /// What the chosen criterion would weigh; none when it is outside of the level or would fall below 0.
    std::optional<Points> restForChosen() const;
    void updateWays();
    void put(std::size_t place, Points weight);

    std::vector<CriterionVersionId> m_ids;
    std::vector<std::optional<Points>> m_before;
    RubricSheet m_sheet;
    std::vector<WeightLevel> m_levels;
    QTableWidget *m_table;
    QListWidget *m_list;
    TextLabel *m_told;
    QPushButton *m_proportionally;
    QPushButton *m_equally;
    QPushButton *m_rest;
    QPushButton *m_ok;
};

} // namespace yanben
