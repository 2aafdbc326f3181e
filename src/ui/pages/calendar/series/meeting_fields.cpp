#include "ui/pages/calendar/series/meeting_fields.h"

#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "ui/pages/calendar/details/rows/unknown_names.h"
#include "ui/pages/calendar/series/meetings_column.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/pages/calendar/series/series_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/note_edit.h"
#include "ui/widgets/editors/pinyin_completer.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/calendar/schedule_rows.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/staff/roster.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// False once the keyboard has gone elsewhere: then nobody is asked in the middle of something else.
bool isTypedIn(const QWidget &field)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == &field || field.isAncestorOf(focus));
}

QStringList displayNamesOf(const State &state, const std::vector<Participant> &people)
{
    QStringList names;
    for (const Participant &one : people)
        names << displayName(state, one);
    return names;
}

} // namespace

MeetingFields::MeetingFields(PageContext &context, SeriesDesk &desk, QWidget *parent)
    : FieldColumn{parent},
      m_context{context},
      m_desk{desk},
      m_own{new FieldColumn},
      m_state{new TextLabel},
      m_content{new QLineEdit},
      m_presenters{new ChipsEdit{tr("Led by, this time")}},
      m_place{new QLineEdit},
      m_minutes{new NoteEdit},
      m_move{linkButton(tr("Move…"))},
      m_cancel{linkButton(tr("Take out…"))},
      m_restore{linkButton(tr("Restore"))},
      m_all{new MeetingsColumn{context, desk}}
{
    build();
    hide();
}

void MeetingFields::build()
{
    m_state->setWordWrap(true);
    m_state->setObjectName(u"meetingState"_s);
    m_own->addSection(tr("This meeting"));
    m_own->addWidget(m_state);
    m_own->addField(tr("Content, this time"), m_content);
    m_own->addField(tr("Led by, this time"), m_presenters);
    m_unknown = new UnknownNames{m_context.state(), *m_presenters};
    m_own->addWidget(m_unknown);
    m_own->addField(tr("Place, this time"), m_place);
    m_own->addField(tr("Minutes, this time"), m_minutes);
    auto *deeds = new QWidget;
    auto *row = new QHBoxLayout{deeds};
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_move, m_cancel, m_restore})
        row->addWidget(button);
    row->addStretch(1);
    m_restore->setToolTip(tr("Day, hour, content, people and place as the series has them"));
    m_own->addWidget(deeds);
    addColumn(m_own);
    addColumn(m_all);

    for (QLineEdit *field : {m_content, m_place}) {
        field->setReadOnly(!m_context.writable());
        field->setToolTip(tr("Enter asks whether it holds for later meetings, too"));
    }
    for (QWidget *field :
         {static_cast<QWidget *>(m_presenters), static_cast<QWidget *>(m_move), static_cast<QWidget *>(m_cancel)})
        field->setEnabled(m_context.writable());
    m_minutes->setReadOnly(!m_context.writable());
    m_place->setCompleter(new PinyinCompleter{*m_place, placeSuggestions(m_context.state())});
    if (const std::optional<TermId> term = m_context.term.id())
        m_presenters->setSuggestions(presenterSuggestions(m_context.state(), *term));

    connect(m_content, &QLineEdit::editingFinished, this, &MeetingFields::writeContent);
    connect(m_place, &QLineEdit::editingFinished, this, &MeetingFields::writePlace);
    connect(m_presenters, &ChipsEdit::valuesChanged, this, &MeetingFields::writePresenters);
    connect(m_minutes, &NoteEdit::written, this, [this](const QString &minutes) {
        std::optional<MeetingData> own = ownData();
        if (own)
            own->minutes = minutes;
        if (!own || !m_desk.edit(*m_meeting, *own, false))
            refresh();
    });
    connect(m_move, &QPushButton::clicked, this, [this] {
        finishEditing();
        if (m_meeting)
            m_desk.reschedule(*m_meeting);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        finishEditing();
        if (m_meeting)
            m_desk.remove(*m_meeting);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_meeting)
            m_desk.restore(*m_meeting);
    });
    connect(m_all, &MeetingsColumn::chosen, this, [this](const MeetingKey &meeting, QDate day) {
        choose(m_activity, meeting);
        refresh();
        emit meetingChosen(meeting, day);
    });
}

void MeetingFields::choose(std::optional<ActivityId> activity, std::optional<MeetingKey> meeting)
{
    if (!meeting && m_meeting && m_meeting->activity == activity)
        meeting = m_meeting;
    if (meeting != m_meeting) {
        finishEditing();
        m_meeting = meeting;
        m_content->setModified(false);
        m_place->setModified(false);
    }
    m_activity = activity;
}

QLineEdit *MeetingFields::contentField() const
{
    return isHidden() || m_own->isHidden() ? nullptr : m_content;
}

std::optional<Series> MeetingFields::series() const
{
    if (!m_activity)
        return std::nullopt;
    if (m_meeting && m_meeting->activity == *m_activity) {
        if (auto series = seriesOf(m_context.state(), *m_meeting))
            return series;
    }
    std::vector<Series> all = seriesIn(m_context.state(), *m_activity);
    return all.empty() ? std::nullopt : std::optional{std::move(all.front())};
}

void MeetingFields::refresh()
{
    const std::optional<Series> shown = series();
    setVisible(shown.has_value());
    if (!shown)
        return;
    m_all->fill(*shown, m_meeting);
    const bool isThere = m_meeting && m_all->holds(*m_meeting);
    m_own->setVisible(isThere);
    if (isThere)
        showMeeting(*shown);
}

void MeetingFields::showMeeting(const Series &series)
{
    const State &state = m_context.state();
    const Term &term = *series.term;
    const ChangedOccurrence *decided = series.decisionOn(m_meeting->original);
    for (const Occurrence &each : occurrencesOf(series, schoolCalendar(state))) {
        if (each.original != m_meeting->original)
            continue;
        const QDate day = each.held.value_or(each.original);
        const When &when = decided && decided->when ? *decided->when : *series.when;
        QString words = meetingDayText(each, term) + timeOfDayText(when.timeOfDay);
        words += u" · "_s + weekName(term, weekOf(term, day)) + u" · "_s + meetingStateText(each, decided, term);
        m_state->setText(words);
        m_state->setRole(each.held ? TextRole::Normal : TextRole::Danger);
    }
    const auto show = [](QLineEdit &edit, const QString &text, const QString &usual) {
        edit.setPlaceholderText(usual.isEmpty() ? tr("as the series") : usual);
        if (!(edit.isModified() && edit.hasFocus()) && edit.text() != text)
            edit.setText(text);
    };
    const MeetingData own = dataOf(decided);
    show(*m_content, own.content, series.activity->title);
    show(*m_place, own.place.value_or(QString{}), usualPlaces(series));
    m_minutes->setNote(own.minutes);
    const QStringList names = own.presenters ? displayNamesOf(state, *own.presenters) : QStringList{};
    m_presenters->setPlaceholder(displayNamesOf(state, usualPresenters(series)).join(u'、'));
    if (m_presenters->values() != names) {
        m_presenters->setValues(names);
        m_unknown->forget();
    } else {
        m_unknown->recheck();
    }
    m_restore->setEnabled(m_context.writable() && decided && !decided->isAsSeries());
    m_cancel->setEnabled(m_context.writable() && !(decided && decided->cancelled));
}

void MeetingFields::finishEditing()
{
    writeContent();
    writePlace();
    m_minutes->commit();
}

std::optional<MeetingData> MeetingFields::ownData() const
{
    const std::optional<Series> shown = m_meeting ? seriesOf(m_context.state(), *m_meeting) : std::nullopt;
    return shown ? std::optional{dataOf(shown->decisionOn(m_meeting->original))} : std::nullopt;
}

void MeetingFields::writeContent()
{
    if (!m_content->isModified())
        return;
    m_content->setModified(false);
    std::optional<MeetingData> own = ownData();
    if (!own)
        return;
    own->content = m_content->text();
    if (!m_desk.edit(*m_meeting, *own, isTypedIn(*m_content)))
        refresh();
}

void MeetingFields::writePlace()
{
    if (!m_place->isModified())
        return;
    m_place->setModified(false);
    std::optional<MeetingData> own = ownData();
    if (!own)
        return;
    const QString place = m_place->text().trimmed();
    own->place = place.isEmpty() ? std::nullopt : std::optional{place};
    if (!m_desk.edit(*m_meeting, *own, isTypedIn(*m_place)))
        refresh();
}

void MeetingFields::writePresenters(const QStringList &names)
{
    std::optional<MeetingData> own = ownData();
    if (!own)
        return;
    const std::vector<Participant> before = own->presenters.value_or(std::vector<Participant>{});
    own->presenters =
        names.isEmpty() ? std::nullopt : std::optional{participantsNamed(m_context.state(), before, names)};
    if (!m_desk.edit(*m_meeting, *own, isTypedIn(*m_presenters)))
        refresh();
}

} // namespace yanben
