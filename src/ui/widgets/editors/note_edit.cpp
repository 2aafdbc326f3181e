#include "ui/widgets/editors/note_edit.h"

#include <QFocusEvent>

namespace yanben
{

NoteEdit::NoteEdit(const QString &note, QWidget *parent) : QPlainTextEdit{note, parent}, m_note{note}
{
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * 4);
}

void NoteEdit::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    setPlainText(note);
}

void NoteEdit::commit()
{
    const QString note = toPlainText().trimmed();
    if (note == m_note)
        return;
    m_note = note;
    emit written(note);
}

bool NoteEdit::takeBack()
{
    if (toPlainText().trimmed() == m_note)
        return false;
    setPlainText(m_note);
    return true;
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // Its own menu is no leaving.
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

} // namespace yanben
