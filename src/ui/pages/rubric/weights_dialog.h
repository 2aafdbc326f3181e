#pragma once

#include "domain/score_sheet.h"

#include <QDialog>

#include <map>

class QPushButton;
class QTableWidget;

namespace yanben
{

class TextLabel;

/// All weights beside each other with their sum, for making them add to the full mark.
class WeightsDialog final : public QDialog
{
    Q_OBJECT

public:
    WeightsDialog(const std::vector<const CriterionVersion *> &criteria, Points fullMark, QWidget *parent = nullptr);

    /// Those that are not as they were.
    std::map<CriterionVersionId, Points> changed() const;

private:
    void adopt();

    std::vector<CriterionVersion> m_rows;
    Points m_fullMark;
    QTableWidget *m_table;
    TextLabel *m_sum;
    QPushButton *m_ok;
};

} // namespace yanben
