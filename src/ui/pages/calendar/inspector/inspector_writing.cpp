#include "ui/pages/calendar/details/activity_details.h"
#include "ui/pages/calendar/details/fixings_line.h"
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/inspector/session_fields.h"
#include "ui/pages/calendar/series/meeting_fields.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/note_edit.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "ui/widgets/room/in_sight.h"
#include "workspace/acts/schedule/activity_acts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

// How what is typed in the inspector is written, or given up.

namespace yanben
{

void ActivityInspector::focusTitle()
{
    catchUp();
    m_title->setFocus();
    m_title->end(false); // with all of it chosen the next key would empty it
    bringIntoSight(m_title);
}

void ActivityInspector::focusContent()
{
    catchUp();
    if (QLineEdit *own = m_meeting->contentField())
        m_panel->goTo(own);
    else
        focusTitle();
}

void ActivityInspector::focusLeaders(std::optional<SessionId> session)
{
    catchUp();
    QWidget *field = m_activity ? m_details->leadersField(session) : nullptr;
    m_panel->goTo(field ? field : m_addSession);
}

bool ActivityInspector::eventFilter(QObject *watched, QEvent *event)
{
    const bool escapes = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    const Activity *row = m_activity ? m_context.state().find<Activity>(*m_activity) : nullptr;
    if (watched != m_title || !escapes || !row || !row->title.isEmpty() || !m_title->text().trimmed().isEmpty())
        return QWidget::eventFilter(watched, event);
    m_title->setModified(false);
    emit givenUp(row->id);
    if (isAncestorOf(window()->focusWidget()))
        emit left();
    return true;
}

void ActivityInspector::keyPressEvent(QKeyEvent *event)
{
    QWidget *field = window()->focusWidget();
    if (event->key() != Qt::Key_Escape || !isAncestorOf(field))
        QWidget::keyPressEvent(event);
    else if (!takeBack(*field))
        emit left();
}

bool ActivityInspector::takeBack(QWidget &field)
{
    if (auto *note = qobject_cast<NoteEdit *>(&field))
        return note->takeBack();
    auto *line = qobject_cast<QLineEdit *>(&field);
    if (!line || !line->isModified())
        return false;
    const QString typed = line->text();
    line->setModified(false);
    if (auto *when = qobject_cast<WhenEdit *>(line))
        when->takeBack();
    else if (qobject_cast<ChipsEdit *>(line->parentWidget()))
        line->setText({});
    else
        refresh();
    // The details keep what is refused, and their rows what is not handed over yet.
    if (line->text() == typed && m_details->isAncestorOf(line)) {
        while (line->isUndoAvailable())
            line->undo();
    }
    return line->text() != typed;
}

bool ActivityInspector::finishEditing()
{
    if (!m_activity || !m_context.writable())
        return true;
    m_meeting->finishEditing();
    writeTitle();
    writeNote();
    m_decisions->commit();
    for (SessionFields *fields : m_sessionFields) {
        if (!fields->finishEditing())
            return false;
    }
    writeWhen();
    if (m_when->problem().isEmpty())
        return m_details->finishEditing();
    m_when->setFocus();
    return false;
}

void ActivityInspector::goTo(const MissingFixing &missing)
{
    const auto fields =
        std::ranges::find(m_sessionFields, missing.session.value_or(SessionId{}), &SessionFields::session);
    const bool isInSession = fields != m_sessionFields.end();
    switch (missing.fixing) {
    case Fixing::Time: m_panel->goTo(m_when); return;
    case Fixing::Content: m_panel->goTo(m_title); return;
    case Fixing::People: m_panel->goTo(isInSession ? (*fields)->audienceField() : m_addSession); return;
    case Fixing::Place: m_panel->goTo(isInSession ? (*fields)->placeField() : m_addSession); return;
    case Fixing::Goal: m_panel->goTo(m_details->goalField()); return;
    }
}

void ActivityInspector::writeTitle()
{
    if (!m_activity || !m_title->isModified())
        return;
    m_title->setModified(false);
    if (!m_context.acts.runBuilt([&] { return editTitle(m_context.state(), *m_activity, m_title->text()); }))
        refresh();
}

void ActivityInspector::writeWhen()
{
    if (!m_activity || !m_when->isModified() || !m_when->check())
        return;
    m_when->setModified(false);
    const When when = *m_when->when();
    if (!m_series->changeTime(*m_activity, m_meeting->meeting(), when))
        refresh();
}

void ActivityInspector::writeNote()
{
    if (!m_activity || !m_note->isModified())
        return;
    m_note->setModified(false);
    if (!m_context.acts.runBuilt([&] { return editNote(m_context.state(), *m_activity, m_note->text()); }))
        refresh();
}

} // namespace yanben
