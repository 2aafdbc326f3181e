#include "ui/widgets/editors/time/when_edit.h"

#include "calendar/when_text.h"
#include "ui/acts/when_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/time/typing_answer.h"

#include <QKeyEvent>

namespace yanben
{

WhenEdit::WhenEdit(const Term &term, QWidget *parent) : QLineEdit(parent), m_term(term)
{
    setPlaceholderText(tr("3.18, 3.18-22, 第3周周二 …"));
    // Once marked, the mark goes as soon as the text is right; it never comes while somebody is still typing.
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_problem.isEmpty())
            check();
    });
    m_answer = new TypingAnswer{*this, [this](const QString &typed) {
                                    TypedAnswer answer =
                                        m_onlyDays ? dayAnswer(typed, m_term) : whenAnswer(typed, m_term, m_whole);
                                    if (m_calendar)
                                        addDaysOff(answer, typed, m_term, m_calendar());
                                    if (!m_onlyDays)
                                        addLostEnd(answer, typed, m_when, m_term);
                                    if (!m_problem.isEmpty())
                                        answer.words.clear(); // the reason is there already
                                    return answer;
                                }};
}

void WhenEdit::setWhen(const When &when)
{
    m_when = when;
    const bool undated = std::holds_alternative<Undated>(when.kind);
    m_shown = !when.raw.isEmpty() ? when.raw
              : undated           ? QString()
                                  : whenText(when, m_term, m_onlyDays ? WhenStyle::WithWeekdays : WhenStyle::Short);
    setText(m_shown);
    setProblem({});
    m_answer->hush();
}

std::optional<When> WhenEdit::when() const
{
    if (text() == m_shown)
        return m_when;
    if (text().trimmed().isEmpty() && !m_onlyDays)
        return When{};
    ParsedWhen parsed = parseWhen(text(), m_term);
    auto *when = std::get_if<When>(&parsed);
    if (when && (!m_onlyDays || std::holds_alternative<SingleDay>(when->kind)))
        return std::move(*when);
    return std::nullopt;
}

bool WhenEdit::check()
{
    if (when()) {
        setProblem({});
        return true;
    }
    setProblem(refusal());
    return false;
}

QString WhenEdit::refusal() const
{
    const ParsedWhen parsed = parseWhen(text(), m_term);
    const auto *refused = std::get_if<WhenRefusal>(&parsed);
    if (!refused)
        return noSingleDay(text());
    const bool isChoice = refused->code == WhenRefusal::Code::YearUndecidable;
    return isChoice ? refusalSentence(*refused) + u' ' + tr("Down writes it.") : refusalSentence(*refused);
}

void WhenEdit::keyPressEvent(QKeyEvent *event)
{
    const bool steps = m_onlyDays && !isReadOnly() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    const std::optional<When> now = steps ? when() : std::nullopt;
    if (!now) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const int step = event->key() == Qt::Key_Up ? 1 : -1;
    setWhen({.kind = SingleDay{std::get<SingleDay>(now->kind).date.addDays(step)}});
}

void WhenEdit::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    m_answer->hush();
    setBad(*this, !problem.isEmpty(), problem);
    emit problemChanged(problem);
}

} // namespace yanben
