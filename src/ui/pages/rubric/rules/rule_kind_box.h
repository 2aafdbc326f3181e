#pragma once

#include "workspace/acts/scoring/rubric/new_rule.h"

#include <QComboBox>

namespace yanben
{

/// The choice of a rule's way of scoring.
class RuleKindBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit RuleKindBox(const Rule &rule, QWidget *parent = nullptr);

signals:
    /// Another way than the one the rule has.
    void chosen(yanben::NewRule kind);
};

} // namespace yanben
