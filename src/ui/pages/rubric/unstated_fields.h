#pragma once

#include "domain/rubric/rubric.h"
#include "ui/widgets/panels/field_column.h"

namespace yanben
{

/// The cap is not stated.
QString unstatedText(UnstatedParameter parameter);

/// What the source left open, each with the value that a person confirms.
class UnstatedFields final : public FieldColumn
{
    Q_OBJECT

public:
    UnstatedFields(const std::vector<Unstated> &unstated, bool isEditable);

signals:
    void confirmed(yanben::UnstatedParameter parameter, const std::optional<yanben::Points> &value);

private:
    void addConfirmation(const Unstated &each);
};

} // namespace yanben
