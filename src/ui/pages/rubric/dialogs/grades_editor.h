#pragma once

#include "domain/rubric/grade_ranges.h"

#include <QWidget>

#include <map>
#include <vector>

namespace yanben
{

class RuleTable;
class TextLabel;

/// The grades of a rubric, each with the totals it takes in. Ranges are typed or pasted as schools write them; totals
/// in no grade or in two are told, and go where a person says.
class GradesEditor final : public QWidget
{
    Q_OBJECT

public:
    enum class Quotas { Offered, None };

    explicit GradesEditor(const RubricTerms &terms, Quotas quotas = Quotas::Offered, QWidget *parent = nullptr);

    /// What rounding and bounds make of the totals.
    void setTotals(const RubricTerms &terms);
    /// Grades and quotas; false, with the cell marked, when something typed is none.
    bool read(RubricTerms &terms) const;
    /// What has to be settled before the grades can be kept; empty when nothing has.
    QString problem() const;
    const std::vector<GradeRange> &ranges() const { return m_ranges; }
    void paste();

signals:
    /// With the new names of grades that have got one.
    void edited(const std::map<QString, QString> &renamed);

private:
    void adopt();
    bool adoptLine(const QStringList &texts, int row, std::optional<std::size_t> before,
                   std::vector<GradeRange> &ranges, std::vector<QString> &quotas);
    void take(std::vector<GradeRange> ranges);
    void fillTable();
    void showClashes();
    QStringList textsOf(std::size_t place) const;

    RubricTerms m_terms;
    std::vector<GradeRange> m_ranges;
    std::vector<QString> m_quotas; ///< as typed, one for each range
    std::vector<GradeClash> m_clashes;
    RuleTable *m_table;
    TextLabel *m_told;
    QWidget *m_clashRows;
};

} // namespace yanben
