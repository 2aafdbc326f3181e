#pragma once

#include "workspace/acts/scoring/rubric_acts.h"

#include <QDialog>

class QPushButton;

namespace yanben
{

class RuleTable;
class TextLabel;

/// The list of sections (一级指标) with their weights, and what the criteria in each weigh together.
class SectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SectionsDialog(const RubricSheet &sheet, QWidget *parent = nullptr);

    std::vector<SectionLine> lines() const { return m_lines; }

private:
    void adopt();
    void showSums();

    std::vector<SectionSum> m_sums;
    std::vector<SectionLine> m_lines;
    RuleTable *m_table;
    TextLabel *m_told;
    QPushButton *m_ok;
};

} // namespace yanben
