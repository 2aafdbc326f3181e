#pragma once

#include "ui/widgets/editors/chips_edit.h"
#include "workspace/state.h"

#include <QPointer>

#include <vector>

namespace yanben
{

class UnknownNames;

/// Names of the roster or from outside as chips. Who was there stays the same row, whoever else has got that name.
class PeopleEdit final : public ChipsEdit
{
    Q_OBJECT

public:
    PeopleEdit(const State &state, const QString &name, QWidget *parent = nullptr);

    void setPeople(const std::vector<Participant> &people);
    /// With what is still in the field.
    std::vector<Participant> people() const;
    /// The line that tells of names that nobody knows, to stand under the field.
    QWidget *unknownNames();

signals:
    void peopleWritten(const std::vector<Participant> &people);

private:
    const State &m_state;
    std::vector<Participant> m_people;
    QPointer<UnknownNames> m_unknown;
};

} // namespace yanben
