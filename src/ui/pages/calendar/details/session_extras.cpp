#include "ui/pages/calendar/details/session_extras.h"

#include "ui/pages/calendar/details/rows/people_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panels/field_column.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/queries/calendar/schedule_rows.h"
#include "workspace/queries/term_rows.h"

#include <QVBoxLayout>

namespace yanben
{

SessionExtras::SessionExtras(PageContext &context, SessionId session, QWidget *parent)
    : QWidget{parent},
      m_context{context},
      m_session{session},
      m_heading{new TextLabel},
      m_leaders{new PeopleEdit{context.state(), tr("Leaders taking part")}},
      m_excused{new PeopleEdit{context.state(), tr("Not expected")}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 2);
    m_heading->setScale(1.0, true);
    layout->addWidget(m_heading);
    addLabelled(*layout, tr("Leaders taking part"), m_leaders);
    layout->addWidget(m_leaders->unknownNames());
    addLabelled(*layout, tr("Not expected"), m_excused);
    layout->addWidget(m_excused->unknownNames());
    m_excused->setToolTip(tr("Of the participants who need not come, such as whoever is on leave"));
    const Session *row = context.state().find<Session>(session);
    const Activity *activity = row ? context.state().find<Activity>(row->activity) : nullptr;
    if (activity) {
        m_leaders->setSuggestions(leaderSuggestions(context.state(), activity->term));
        m_excused->setSuggestions(presenterSuggestions(context.state(), activity->term));
    }
    m_leaders->setEnabled(context.writable());
    m_excused->setEnabled(context.writable());
    connect(m_leaders, &PeopleEdit::peopleWritten, this, [this](const auto &people) { write(true, people); });
    connect(m_excused, &PeopleEdit::peopleWritten, this, [this](const auto &people) { write(false, people); });
}

void SessionExtras::show(std::optional<int> number)
{
    const Session *session = m_context.state().find<Session>(m_session);
    if (!session)
        return;
    m_heading->setText(number ? tr("Session %1").arg(*number) : QString{});
    m_heading->setVisible(number.has_value());
    m_leaders->setPeople(session->leaders);
    m_excused->setPeople(session->excused);
}

QWidget *SessionExtras::leadersField() const
{
    return m_leaders;
}

void SessionExtras::write(bool leaders, const std::vector<Participant> &people)
{
    const State &state = m_context.state();
    const bool done = m_context.acts.runBuilt([&] {
        return leaders ? editAttendingLeaders(state, m_session, people) : editExcused(state, m_session, people);
    });
    if (const Session *session = state.find<Session>(m_session); !done && session)
        (leaders ? m_leaders : m_excused)->setPeople(leaders ? session->leaders : session->excused);
}

} // namespace yanben
