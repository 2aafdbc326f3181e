#include "ui/shell/field_undo.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <utility>

namespace yanben
{

FieldUndo::FieldUndo(QObject *parent) : QObject{parent}
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FieldUndo::follow(QWidget *now)
{
    // Another program's window has the keyboard for a while: what was being typed stays so.
    if (!now || now == m_field)
        return;
    if (m_field)
        m_field->removeEventFilter(this);
    m_watch.reset();
    auto *line = qobject_cast<QLineEdit *>(now);
    const bool holdsLine = qobject_cast<QAbstractSpinBox *>(now) || qobject_cast<QComboBox *>(now);
    m_line = holdsLine ? now->findChild<QLineEdit *>() : line;
    m_text = qobject_cast<QPlainTextEdit *>(now);
    m_field = m_line || m_text ? now : nullptr;
    if (!m_field)
        return;
    m_written = m_line ? m_line->text() : m_text->toPlainText();
    m_isTyping = false;
    if (m_line)
        watch(*m_line);
    m_field->installEventFilter(this);
}

void FieldUndo::watch(QLineEdit &line)
{
    m_watch = std::make_unique<QObject>();
    connect(&line, &QLineEdit::textEdited, m_watch.get(), [this] { m_isTyping = true; });
    // After textEdited, if a person typed it.
    connect(&line, &QLineEdit::textChanged, m_watch.get(), [this](const QString &text) {
        if (!std::exchange(m_isTyping, false))
            m_written = text;
    });
    connect(&line, &QLineEdit::editingFinished, m_watch.get(), [this] { m_written = m_line->text(); });
}

bool FieldUndo::isUntouched() const
{
    // A box with arrows puts its steps into its line without a word; they leave nothing that the line could take back.
    if (m_line)
        return !m_line->isUndoAvailable() || m_line->text() == m_written;
    return m_text && (!m_text->document()->isUndoAvailable() || m_text->toPlainText() == m_written);
}

bool FieldUndo::canRedo() const
{
    return m_line ? m_line->isRedoAvailable() : m_text && m_text->document()->isRedoAvailable();
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool undoes = key.matches(QKeySequence::Undo);
    const bool redoes = key.matches(QKeySequence::Redo) && !canRedo();
    if (!(undoes || redoes) || !isUntouched())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace yanben
