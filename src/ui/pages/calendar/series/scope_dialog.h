#pragma once

#include "domain/schedule/term.h"
#include "domain/schedule/time_of_day.h"
#include "workspace/acts/schedule/series_acts.h"

#include <QDate>
#include <QDialog>

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace yanben
{

class DayEdit;
class TextLabel;

enum class MeetingScope { One, FromHere, All };

struct ScopeAnswer
{
    MeetingScope scope = MeetingScope::One;
    LostDecisions lost = LostDecisions::Drop;
    QString reason{};
    QDate day{}; ///< where the question shows one
    TimeOfDay time{};
};

/// What an answer would do.
struct ScopeOutlook
{
    QString refusal{}; ///< why it can't be; empty when it can
    QString tells{};
    QStringList lost{}; ///< decisions that belong to no meeting afterwards
};

struct ScopeQuestion
{
    QString title{};
    QString sentence{};
    QString ok{};
    QString meeting{}; ///< its day, or its week where it has no day
    std::vector<MeetingScope> offered{MeetingScope::One, MeetingScope::FromHere, MeetingScope::All};
    std::optional<QDate> day{}; ///< shown with the hour, and can be changed
    TimeOfDay time{};
    bool asksReason = false;
    std::function<ScopeOutlook(const ScopeAnswer &)> outlook{};
};

/// Only this one, from this one on, or all: asked once for each change of a series. Says of each what it does, and
/// names the decisions that it would lose.
class ScopeDialog final : public QDialog
{
    Q_OBJECT

public:
    ScopeDialog(ScopeQuestion question, const Term &term, QWidget *parent = nullptr);

    ScopeAnswer answer() const;

private:
    struct Choice
    {
        MeetingScope scope{};
        QRadioButton *button = nullptr;
        TextLabel *words = nullptr;
    };

    void addChoice(MeetingScope scope, const QString &text);
    void look();
    ScopeAnswer answerFor(MeetingScope scope) const;

    ScopeQuestion m_question;
    DayEdit *m_day;
    QLineEdit *m_hour;
    TextLabel *m_hourProblem;
    std::vector<Choice> m_choices;
    QButtonGroup *m_scope;
    QWidget *m_lostBox;
    TextLabel *m_lost;
    QRadioButton *m_drop;
    QRadioButton *m_keep;
    QLineEdit *m_reason;
    QPushButton *m_ok = nullptr;
};

} // namespace yanben
