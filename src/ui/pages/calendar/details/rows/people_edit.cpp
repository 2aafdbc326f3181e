#include "ui/pages/calendar/details/rows/people_edit.h"

#include "ui/pages/calendar/details/rows/unknown_names.h"
#include "workspace/queries/staff/roster.h"

namespace yanben
{

PeopleEdit::PeopleEdit(const State &state, const QString &name, QWidget *parent)
    : ChipsEdit{name, parent}, m_state{state}
{
    connect(this, &ChipsEdit::valuesChanged, this,
            [this](const QStringList &names) { emit peopleWritten(participantsNamed(m_state, m_people, names)); });
}

void PeopleEdit::setPeople(const std::vector<Participant> &people)
{
    m_people = people;
    QStringList names;
    for (const Participant &one : people)
        names << displayName(m_state, one);
    const bool isSame = values() == names;
    if (!isSame)
        setValues(names);
    if (m_unknown)
        isSame ? m_unknown->recheck() : m_unknown->forget();
}

QWidget *PeopleEdit::unknownNames()
{
    m_unknown = new UnknownNames{m_state, *this};
    return m_unknown;
}

std::vector<Participant> PeopleEdit::people() const
{
    return participantsNamed(m_state, m_people, values());
}

} // namespace yanben
