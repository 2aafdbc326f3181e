#include "ui/widgets/editors/time/typing_answer.h"

#include "ui/widgets/editors/reason_bubble.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace yanben
{

TypingAnswer::TypingAnswer(QLineEdit &field, Read read) : QObject{&field}, m_field{field}, m_read{std::move(read)}
{
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, &TypingAnswer::answer);
    connect(&field, &QLineEdit::editingFinished, this, &TypingAnswer::hush);
}

void TypingAnswer::answer()
{
    const QString typed = m_field.text();
    const TypedAnswer answer = m_read(typed);
    // The way that Down has just written leaves the others within reach.
    if (!m_ways.contains(typed)) {
        m_typed = typed;
        m_ways = answer.ways;
    }
    if (answer.words.isEmpty()) {
        hush();
        return;
    }
    if (m_field.accessibleDescription() != m_said)
        m_before = m_field.accessibleDescription();
    m_said = answer.words;
    m_field.setAccessibleDescription(m_said);
    if (m_field.isWindow())
        return;
    if (!m_bubble) {
        // Only now has the field its place.
        m_bubble = new ReasonBubble{m_field};
        m_bubble->setObjectName(QStringLiteral("typingAnswer"));
    }
    m_bubble->tell(m_said, answer.tone, ReasonBubble::Voice::Silent);
}

void TypingAnswer::hush()
{
    if (m_said.isEmpty())
        return;
    if (m_field.accessibleDescription() == m_said)
        m_field.setAccessibleDescription(m_before);
    m_before.clear();
    m_said.clear();
    if (m_bubble)
        m_bubble->tell({}, Tone::Neutral);
}

bool TypingAnswer::writeNextWay()
{
    const QString now = m_field.text();
    const qsizetype at = m_ways.indexOf(now);
    if (m_field.isReadOnly() || m_ways.isEmpty() || (at < 0 && now != m_typed))
        return false;
    m_field.selectAll();
    m_field.insert(m_ways.at((at + 1) % m_ways.size()));
    return true;
}

bool TypingAnswer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        hush();
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Down && !(key.modifiers() & ~Qt::KeypadModifier) && writeNextWay())
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace yanben
