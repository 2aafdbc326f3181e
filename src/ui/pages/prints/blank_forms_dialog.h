#pragma once

#include "workspace/papers/print_groups.h"

#include <QDialog>

#include <optional>

class QComboBox;

namespace yanben
{

struct PageContext;

/// 空白评分表: for whom, and all criteria in one table, a form for each, or one of them.
class BlankFormsDialog final : public QDialog
{
    Q_OBJECT

public:
    BlankFormsDialog(const State &state, RubricId rubric, QWidget *parent = nullptr);

    /// In the order of the score table, so that the forms are typed in as they lie.
    const PrintGroup &group() const;
    bool isOneTable() const;
    /// Empty: a form for each.
    std::optional<CriterionId> criterion() const;

private:
    std::vector<PrintGroup> m_choices; ///< everybody first
    std::vector<CriterionId> m_criteria;
    QComboBox *m_group;
    QComboBox *m_form;
};

/// Asks which, and previews.
void printBlankForms(PageContext &context, RubricId rubric, QWidget *parent);

} // namespace yanben
