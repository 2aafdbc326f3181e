#pragma once

#include "workspace/queries/scores/version_differences.h"

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
    static QString nameOf(const CriterionDifference &difference);
    static QString changesOf(const CriterionDifference &difference);
    static QString lineOf(const CriterionDifference &difference);
    static QString termsName();
    /// The name of the table and its heads.
    static QString tableName();
    static QStringList tableHeads();
};

/// A row per criterion that differs and one per part of the terms.
QTableWidget *differenceTable(const std::vector<CriterionDifference> &differences,
                              const std::vector<TermsChange> &terms);

} // namespace yanben
