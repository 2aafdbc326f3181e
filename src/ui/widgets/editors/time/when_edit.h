#pragma once

#include "calendar/school_calendar.h"
#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <QLineEdit>

#include <functional>
#include <optional>
#include <utility>

namespace yanben
{

class TypingAnswer;

/// A field for a time as people type it, with an answer to every key: what is understood, or what is missing. What is
/// not understood in the end stays in the field, marked, with the reason.
class WhenEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit WhenEdit(const Term &term, QWidget *parent = nullptr);

    /// Another term for a field that outlives it.
    void setTerm(const Term &term) { m_term = term; }
    /// Days off of this calendar are told while they are typed; asked for at each key.
    void setCalendar(std::function<SchoolCalendar()> calendar) { m_calendar = std::move(calendar); }
    /// The time is part of another; outside of its days it is understood, and answered with a warning.
    void setWhole(const When &whole) { m_whole = whole; }
    /// Anything else than one day is refused, also an empty field. Up and down go a day on.
    void takeOnlyDays() { m_onlyDays = true; }
    /// Shows the time as it was typed, or as the school writes it, and forgets any mark.
    void setWhen(const When &when);
    /// Shows again the time that was set last.
    void takeBack() { setWhen(When{m_when}); }
    /// Empty while the text is not understood; an empty field says 待定. The time that was set stays what it is as long
    /// as its text does.
    std::optional<When> when() const;
    /// Marks the field where its text is not understood. True when it is.
    bool check();
    QString problem() const { return m_problem; }

signals:
    /// The reason beside the field; empty when all is well again.
    void problemChanged(const QString &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString refusal() const;
    void setProblem(const QString &problem);

    Term m_term;
    std::function<SchoolCalendar()> m_calendar;
    bool m_onlyDays = false;
    When m_whole; ///< 待定: part of nothing
    When m_when;
    QString m_shown;
    QString m_problem;
    TypingAnswer *m_answer = nullptr;
};

} // namespace yanben
