#pragma once

#include "documents/tables/clipboard_table.h"
#include "domain/rubric/weight_spread.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"

#include <QDialog>

class QPushButton;

namespace yanben
{

class RuleTable;

/// The list of sections (一级指标) with their weights, what the criteria in each weigh together, and whether all of
/// them add to the full mark.
class SectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SectionsDialog(const RubricSheet &sheet, QWidget *parent = nullptr);

    std::vector<SectionLine> lines() const { return m_lines; }

private:
    void adopt();
    void paste();
    /// Names from the first column, weights from the second; says what became of every row.
    void takeTable(const ClipboardTable &table);
    void tellPasted(const QString &told, TextRole role);
    void showLines();
    void showSums();
    /// What the criteria of the line weigh.
    SectionSum sumOf(const SectionLine &line) const;
    /// What the sections and the criteria outside weigh together.
    Points whole() const;
    std::optional<std::vector<Points>> spreadBy(SpreadWay way) const;
    void take(const std::vector<Points> &weights);

    std::vector<SectionSum> m_sums;
    Points m_all;                   ///< what all criteria weigh
    std::optional<Points> m_wanted; ///< the full mark; empty when nothing has to add to it
    std::vector<SectionLine> m_lines;
    RuleTable *m_table;
    TextLabel *m_pasted;
    TextLabel *m_told;
    QPushButton *m_proportionally;
    QPushButton *m_equally;
    QPushButton *m_sumsAsWeights;
    QPushButton *m_ok;
};

} // namespace yanben
