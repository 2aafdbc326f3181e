#pragma once

#include "domain/rubric/rubric.h"
#include "ui/widgets/panels/field_column.h"

#include <QStringList>

#include <functional>

namespace yanben
{

/// How far a criterion reaches: for whom it is, what counts where nobody has recorded points, in what unit it is
/// counted, and whether it comes on top of the full mark.
class ReachFields final : public FieldColumn
{
    Q_OBJECT

public:
    using Edit = std::function<void(CriterionSpec &)>;

    /// `groups`: those that a person may choose. A rubric of the school, which is for the school alone, has none to
    /// choose.
    ReachFields(const CriterionSpec &spec, const RubricTerms &terms, const QStringList &groups, bool isEditable,
                QWidget *parent = nullptr);

signals:
    void edited(const yanben::ReachFields::Edit &edit);

private:
    void addGroups(const CriterionSpec &spec, const QStringList &groups);
    void addMissing(const CriterionSpec &spec);
    void addOut(const QString &label, WhenOut CriterionSpec::*when, const CriterionSpec &spec);
    void addUnit(const CriterionSpec &spec, const QString &usual);
    void addBonus(const CriterionSpec &spec);
};

} // namespace yanben
