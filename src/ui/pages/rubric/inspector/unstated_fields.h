#pragma once

#include "domain/findings/finding_fix.h"
#include "domain/rubric/rubric.h"
#include "ui/widgets/panels/field_column.h"

#include <functional>

class QPushButton;

namespace yanben
{

/// The cap is not stated. Of a rule, which says what a repetition is.
QString unstatedText(UnstatedParameter parameter, const Rule &rule);

/// What the source left open, each with the value that a person confirms.
class UnstatedFields final : public FieldColumn
{
    Q_OBJECT

public:
    UnstatedFields(const std::vector<Unstated> &unstated, const Rule &rule, bool isEditable);

signals:
    void confirmed(yanben::UnstatedParameter parameter, const std::optional<yanben::Points> &value);
    /// What several awards give together.
    void repeatConfirmed(const yanben::AwardsCombine &combine);
    void absenceConfirmed(yanben::AbsenceRule rule);

private:
    void addConfirmation(const Unstated &each, const QString &what);
    void addCombination(const QString &what);
    void addAbsence(const QString &what, const Rule &rule);
    /// `taken` gets the chosen one. Nothing is chosen before a person chooses.
    void addChoice(const QString &label, const QStringList &choices, const QString &what,
                   const std::function<void(int)> &taken);
    QPushButton *addConfirm(const QString &what);
};

} // namespace yanben
