#include "ui/pages/calendar/inspector/session_fields.h"

#include "calendar/when_dates.h"
#include "ui/pages/calendar/details/rows/unknown_names.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/pinyin_completer.h"
#include "ui/widgets/editors/problem_line.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "ui/widgets/panels/field_column.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/queries/calendar/meetings.h"
#include "workspace/queries/calendar/schedule_rows.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/staff/audience.h"
#include "workspace/queries/staff/roster.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace yanben
{

SessionFields::SessionFields(PageContext &context, SessionId session, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_series(new SeriesDesk(context, this)),
      m_session(session),
      m_heading(new TextLabel({}, TextRole::Normal, this)),
      m_time(new QWidget(this)),
      m_when(new WhenEdit(Term{}, m_time)),
      m_presenters(new ChipsEdit(tr("Led by"), this)),
      m_audience(new ChipsEdit(tr("Participants"), this)),
      m_people(new TextLabel({}, TextRole::Muted, this)),
      m_place(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 2);
    m_heading->setScale(1.0, true);
    m_people->setScale(0.92);
    m_people->setWordWrap(true);
    layout->addWidget(m_heading);
    auto *time = new QVBoxLayout(m_time);
    time->setContentsMargins(0, 0, 0, 0);
    time->setSpacing(layout->spacing());
    addLabelled(*time, tr("Own time"), m_when);
    m_when->setPlaceholderText(tr("as the activity"));
    m_when->setCalendar([&context] {
        const Term *term = context.term.term();
        return term ? schoolCalendar(context.state(), *term) : schoolCalendar(context.state());
    });
    time->addWidget(new ProblemLine(*m_when));
    layout->addWidget(m_time);
    addLabelled(*layout, tr("Led by"), m_presenters);
    m_unknownPresenters = tellUnknown(*m_presenters, true);
    addLabelled(*layout, tr("Participants"), m_audience);
    m_audience->setKeptTogether([&context](const QString &typed) { return isOpenException(context.state(), typed); });
    m_unknownAudience = tellUnknown(*m_audience, false);
    m_unknownAudience->takeExceptions();
    layout->addWidget(m_people);
    addLabelled(*layout, tr("Place"), m_place);
    m_place->setCompleter(new PinyinCompleter{*m_place, placeSuggestions(context.state())});
    if (const std::optional<TermId> term = context.term.id()) {
        m_presenters->setSuggestions(presenterSuggestions(context.state(), *term));
        m_audience->setSuggestions(audienceSuggestions(context.state(), *term));
    }
    for (QWidget *field : {static_cast<QWidget *>(m_presenters), static_cast<QWidget *>(m_audience)})
        field->setEnabled(context.writable());
    for (QLineEdit *field : {m_place, static_cast<QLineEdit *>(m_when)})
        field->setReadOnly(!context.writable());
    connect(m_when, &QLineEdit::editingFinished, this, &SessionFields::writeWhen);
    connect(m_presenters, &ChipsEdit::valuesChanged, this,
            [this](const QStringList &names) { write(*m_presenters, true, names); });
    connect(m_audience, &ChipsEdit::valuesChanged, this,
            [this](const QStringList &names) { write(*m_audience, false, names); });
    connect(m_place, &QLineEdit::editingFinished, this, &SessionFields::writePlace);
}

void SessionFields::refresh(std::optional<int> number)
{
    const State &state = m_context.state();
    const Session *session = state.find<Session>(m_session);
    const Activity *activity = session ? state.find<Activity>(session->activity) : nullptr;
    const Term *term = activity ? state.find<Term>(activity->term) : nullptr;
    if (!term)
        return;
    m_heading->setText(number ? tr("Session %1").arg(*number) : QString());
    m_heading->setVisible(number.has_value());
    // A session that stands alone has its activity's time, unless it got one of its own while there were others.
    m_time->setVisible(number.has_value() || session->when.has_value());
    if (m_when->problem().isEmpty() && !(m_when->isModified() && m_when->hasFocus())) {
        m_when->setTerm(*term);
        m_when->setWhen(session->when.value_or(When{}));
    }
    const auto show = [](ChipsEdit &edit, UnknownNames &unknown, const QStringList &names) {
        if (edit.values() == names) {
            unknown.recheck();
            return;
        }
        edit.setValues(names);
        unknown.forget();
    };
    show(*m_presenters, *m_unknownPresenters, participantNames(state, session->presenters));
    show(*m_audience, *m_unknownAudience, participantNames(state, session->audience));
    if (!m_place->isModified() || !m_place->hasFocus())
        m_place->setText(session->place);
    const std::optional<QDate> own = session->when ? spanOf(*session->when, *term).first : std::nullopt;
    const QDate day = own.value_or(activity->start.value_or(term->first));
    const auto people = QString::number(expectedAt(state, *session, day).size());
    m_people->setText(session->excused.empty()
                          ? tr("%1 people").arg(people)
                          : tr("%1 people; not expected: %2").arg(people, displayNames(state, session->excused)));
    m_people->setVisible(!session->audience.empty());
}

bool SessionFields::finishEditing()
{
    writePlace();
    writeWhen();
    if (m_when->problem().isEmpty())
        return true;
    m_when->setFocus();
    return false;
}

QWidget *SessionFields::timeField() const
{
    return m_when;
}

QWidget *SessionFields::audienceField() const
{
    return m_audience;
}

QWidget *SessionFields::placeField() const
{
    return m_place;
}

UnknownNames *SessionFields::tellUnknown(ChipsEdit &edit, bool presenters)
{
    if (const Session *session = m_context.state().find<Session>(m_session))
        edit.setValues(participantNames(m_context.state(), presenters ? session->presenters : session->audience));
    auto *line = new UnknownNames{m_context.state(), edit};
    // Who is put on the roster, or what is said to mean a group, is meant here from then on.
    const auto meantHere = [this, &edit, presenters](const State &with, const QString &joined) {
        return editPeople(with, presenters, edit.values(), joined);
    };
    line->setAdder(rosterAdder(m_context, meantHere));
    line->setMeaner(groupMeaner(m_context, meantHere));
    layout()->addWidget(line);
    return line;
}

Act SessionFields::editPeople(const State &state, bool presenters, const QStringList &names,
                              const QString &joined) const
{
    const Session &session = state.get<Session>(m_session);
    std::vector<Participant> known = presenters ? session.presenters : session.audience;
    if (!joined.isEmpty())
        std::erase_if(known, [&joined](const Participant &one) { return one.name == joined; });
    return presenters ? editPresenters(state, m_session, participantsNamed(state, known, names))
                      : editReadAudience(state, m_session, readAudience(state, known, names));
}

void SessionFields::write(ChipsEdit &edit, bool presenters, QStringList names)
{
    const State &state = m_context.state();
    const Session *session = state.find<Session>(m_session);
    if (!session)
        return;
    // An exception is nobody's name: it goes to those who are not expected, or is told to name nobody.
    if (!presenters) {
        const ReadAudience read = readAudience(state, session->audience, names);
        if (read.hasExceptions())
            edit.setValues(participantNames(state, read.people));
    }
    const bool done = m_context.acts.runBuilt([&] { return editPeople(state, presenters, names); });
    if (const Session *now = state.find<Session>(m_session); !done && now)
        edit.setValues(participantNames(state, presenters ? now->presenters : now->audience));
}

void SessionFields::writePlace()
{
    if (!m_place->isModified())
        return;
    m_place->setModified(false);
    const bool done = m_context.acts.runBuilt([&] { return editPlace(m_context.state(), m_session, m_place->text()); });
    if (const Session *now = m_context.state().find<Session>(m_session); !done && now)
        m_place->setText(now->place);
}

void SessionFields::writeWhen()
{
    if (!m_when->isModified() || !m_when->check())
        return;
    m_when->setModified(false);
    const std::optional<When> when = m_when->text().trimmed().isEmpty() ? std::nullopt : m_when->when();
    const bool done = m_series->changeTime(m_session, when);
    if (const Session *now = m_context.state().find<Session>(m_session); !done && now)
        m_when->setWhen(now->when.value_or(When{}));
}

} // namespace yanben
