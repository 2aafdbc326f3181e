#pragma once

#include "workspace/queries/scores/published/version_differences.h"

#include <QCoreApplication>

class QTableWidget;

namespace yanben
{

/// What one version of a rubric says otherwise than another, in the user's language.
class DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(yanben::DifferenceWords)

public:
    static QString of(CriterionChange change);
    static QString of(TermsChange change);
    /// With what it was and what it is, as far as that is short.
    static QString of(TermsChange change, const RubricTerms &before, const RubricTerms &after);
    static QString nameOf(const CriterionDifference &difference);
    static QString changesOf(const CriterionDifference &difference);
    static QString lineOf(const CriterionDifference &difference);
    static QString termsName();
    /// The name of the table and its heads.
    static QString tableName();
    static QStringList tableHeads();

private:
    static QString of(CriterionChange change, const CriterionDifference &difference);
    static QString of(const ValueChange &change);
    static QString fieldName(const QString &field);
    static QStringList detailsOf(TermsChange change, const RubricTerms &before, const RubricTerms &after);
    static QString withDetails(const QString &what, QStringList details);
};

/// A row per criterion that differs and one per part of the terms.
QTableWidget *differenceTable(const std::vector<CriterionDifference> &differences,
                              const std::vector<TermsChange> &terms, const RubricTerms &before,
                              const RubricTerms &after);

} // namespace yanben
