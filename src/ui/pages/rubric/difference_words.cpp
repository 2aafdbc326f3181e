#include "ui/pages/rubric/difference_words.h"

#include "ui/widgets/lists/fact_table.h"

#include <QTableWidget>

namespace yanben
{

using namespace Qt::StringLiterals;

QString DifferenceWords::of(CriterionChange change)
{
    switch (change) {
    case CriterionChange::Added: return tr("new criterion");
    case CriterionChange::Removed: return tr("criterion removed");
    case CriterionChange::Wording: return tr("wording");
    case CriterionChange::LevelAdded: return tr("new level or case");
    case CriterionChange::LevelRemoved: return tr("level or case removed");
    case CriterionChange::Values: return tr("points changed");
    case CriterionChange::WayOfScoring: return tr("another way of scoring");
    case CriterionChange::Weight: return tr("weight changed");
    case CriterionChange::Scope: return tr("for others, or states count otherwise");
    }
    Q_UNREACHABLE();
}

QString DifferenceWords::of(TermsChange change)
{
    switch (change) {
    case TermsChange::Title: return tr("title changed");
    case TermsChange::Unit: return tr("unit changed");
    case TermsChange::FullMark: return tr("full mark changed");
    case TermsChange::Rounding: return tr("rounding changed");
    case TermsChange::Bounds: return tr("base points or bounds of the total changed");
    case TermsChange::Conversion: return tr("conversion changed");
    case TermsChange::Bonus: return tr("bound of the bonus changed");
    case TermsChange::Grades: return tr("grades or their quotas changed");
    case TermsChange::Vetoes: return tr("vetoes changed");
    case TermsChange::Sections: return tr("sections changed");
    }
    Q_UNREACHABLE();
}

QString DifferenceWords::nameOf(const CriterionDifference &difference)
{
    return difference.no + u". "_s + difference.title;
}

QString DifferenceWords::changesOf(const CriterionDifference &difference)
{
    QStringList words;
    for (const CriterionChange change : difference.changes)
        words << of(change);
    return words.join(tr(", "));
}

QString DifferenceWords::lineOf(const CriterionDifference &difference)
{
    return tr("%1: %2").arg(nameOf(difference), changesOf(difference));
}

QString DifferenceWords::termsName()
{
    return tr("Totals and grades");
}

QString DifferenceWords::tableName()
{
    return tr("What differs");
}

QStringList DifferenceWords::tableHeads()
{
    return {tr("Criterion"), tr("Change")};
}

QTableWidget *differenceTable(const std::vector<CriterionDifference> &differences,
                              const std::vector<TermsChange> &terms)
{
    auto *table = factTable(DifferenceWords::tableName(), DifferenceWords::tableHeads(),
                            static_cast<int>(differences.size() + terms.size()));
    int row = 0;
    for (const CriterionDifference &difference : differences) {
        putFact(*table, row, 0, DifferenceWords::nameOf(difference));
        putFact(*table, row++, 1, DifferenceWords::changesOf(difference));
    }
    for (const TermsChange change : terms) {
        putFact(*table, row, 0, DifferenceWords::termsName());
        putFact(*table, row++, 1, DifferenceWords::of(change));
    }
    table->resizeColumnToContents(0);
    return table;
}

} // namespace yanben
