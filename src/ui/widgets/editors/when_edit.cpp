#include "ui/widgets/editors/when_edit.h"

#include "calendar/when_text.h"
#include "ui/acts/when_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/typing_answer.h"

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
                                    TypedAnswer answer = whenAnswer(typed, m_term);
                                    if (!m_problem.isEmpty())
                                        answer.words.clear(); // the reason is there already
                                    return answer;
                                }};
}

void WhenEdit::setWhen(const When &when)
{
    m_when = when;
    const bool undated = std::holds_alternative<Undated>(when.kind);
    m_shown = !when.raw.isEmpty() ? when.raw : undated ? QString() : whenText(when, m_term);
    setText(m_shown);
    setProblem({});
    m_answer->hush();
}

std::optional<When> WhenEdit::when() const
{
    if (text() == m_shown)
        return m_when;
    if (text().trimmed().isEmpty())
        return When{};
    ParsedWhen parsed = parseWhen(text(), m_term);
    if (auto *when = std::get_if<When>(&parsed))
        return std::move(*when);
    return std::nullopt;
}

bool WhenEdit::check()
{
    if (when()) {
        setProblem({});
        return true;
    }
    const WhenRefusal refusal = std::get<WhenRefusal>(parseWhen(text(), m_term));
    const bool isChoice = refusal.code == WhenRefusal::Code::YearUndecidable;
    setProblem(isChoice ? refusalSentence(refusal) + u' ' + tr("Down writes it.") : refusalSentence(refusal));
    return false;
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
