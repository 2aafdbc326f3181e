#include "ui/pages/calendar/series/scope_dialog.h"

#include "calendar/when_parser.h"
#include "calendar/when_text.h"
#include "ui/acts/when_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/problem_line.h"
#include "ui/widgets/editors/time/day_edit.h"
#include "ui/widgets/editors/time/typing_answer.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "ui/widgets/text/text_label.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lostNamed = 6;

} // namespace

ScopeDialog::ScopeDialog(ScopeQuestion question, const Term &term, QWidget *parent)
    : QDialog{parent},
      m_question{std::move(question)},
      m_day{new DayEdit{term, m_question.day.value_or(term.first), this}},
      m_hour{new QLineEdit{timeOfDayText(m_question.time), this}},
      m_hourProblem{new TextLabel{{}, TextRole::Danger, this}},
      m_scope{new QButtonGroup{this}},
      m_lostBox{new QWidget},
      m_lost{paragraph({}, TextRole::Warning)},
      m_drop{new QRadioButton{tr("&Drop them")}},
      m_keep{new QRadioButton{tr("&Keep them until their meetings come back")}},
      m_reason{new QLineEdit{this}}
{
    const int gap = spacing(fontMetrics());
    setWindowTitle(m_question.title);
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(gap / 2);
    auto *sentence = new TextLabel{m_question.sentence};
    sentence->setWordWrap(true);
    sentence->setScale(1.0, true);
    layout->addWidget(sentence);

    auto *form = new QFormLayout;
    m_hour->setPlaceholderText(tr("下午, 第7节, 14:30-16:00"));
    m_day->field().setAccessibleName(tr("Day"));
    m_hour->setAccessibleName(tr("Hour"));
    m_reason->setAccessibleName(tr("Reason"));
    m_hourProblem->setWordWrap(true);
    // Nothing below moves while somebody types.
    QSizePolicy policy = m_hourProblem->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_hourProblem->setSizePolicy(policy);
    m_hourProblem->hide();
    for (QWidget *field : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_hour)})
        field->setVisible(m_question.day.has_value());
    m_reason->setVisible(m_question.asksReason);
    if (m_question.day) {
        form->addRow(tr("Da&y"), m_day);
        form->addRow({}, new ProblemLine{m_day->field(), this});
        form->addRow(tr("&Hour"), m_hour);
        form->addRow({}, m_hourProblem);
    }
    if (m_question.asksReason) {
        m_reason->setPlaceholderText(tr("Shown with this meeting; may stay empty"));
        form->addRow(tr("&Reason"), m_reason);
    }
    layout->addLayout(form);

    const QString &day = m_question.meeting;
    for (const MeetingScope scope : m_question.offered) {
        switch (scope) {
        case MeetingScope::One: addChoice(scope, tr("&Only this one, %1").arg(day)); break;
        case MeetingScope::FromHere: addChoice(scope, tr("&From this one on")); break;
        case MeetingScope::All: addChoice(scope, tr("&All meetings of the series")); break;
        }
    }
    auto *lost = new QVBoxLayout{m_lostBox};
    lost->setContentsMargins(gap * 2, 0, 0, 0);
    auto *ways = new QButtonGroup{this};
    ways->addButton(m_drop);
    ways->addButton(m_keep);
    m_drop->setChecked(true);
    lost->addWidget(m_lost);
    lost->addWidget(m_drop);
    lost->addWidget(m_keep);
    layout->addWidget(m_lostBox);
    layout->addStretch(1);

    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(m_question.ok);
    // Beside 取消本次 a plain 取消 could be either.
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Leave as it is"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_scope, &QButtonGroup::buttonToggled, this, &ScopeDialog::look);
    connect(m_day, &DayEdit::dayChanged, this, &ScopeDialog::look);
    new TypingAnswer{*m_hour, hourAnswer};
    connect(m_hour, &QLineEdit::textChanged, this, &ScopeDialog::look);

    const auto one = std::ranges::find(m_choices, MeetingScope::One, &Choice::scope);
    Choice &first = one != m_choices.end() ? *one : m_choices.back();
    first.button->setChecked(true);
    look();
    const int em = fontMetrics().height();
    setMinimumWidth(em * 26);
    first.button->setFocus();
}

void ScopeDialog::addChoice(MeetingScope scope, const QString &text)
{
    Choice choice{.scope = scope, .button = new QRadioButton{text}, .words = new TextLabel{{}, TextRole::Muted}};
    choice.words->setWordWrap(true);
    choice.words->setIndent(spacing(fontMetrics()) * 2);
    choice.words->setScale(0.92);
    m_scope->addButton(choice.button);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->addWidget(choice.button);
    layout->addWidget(choice.words);
    m_choices.push_back(choice);
}

ScopeAnswer ScopeDialog::answerFor(MeetingScope scope) const
{
    ScopeAnswer answer{.scope = scope,
                       .lost = m_keep->isChecked() ? LostDecisions::Keep : LostDecisions::Drop,
                       .reason = m_reason->text().trimmed(),
                       .day = m_question.day ? m_day->day().value_or(*m_question.day) : QDate{},
                       .time = m_question.time};
    const auto time = parseTimeOfDay(m_hour->text());
    if (const auto *understood = std::get_if<TimeOfDay>(&time))
        answer.time = *understood;
    return answer;
}

ScopeAnswer ScopeDialog::answer() const
{
    const auto chosen = std::ranges::find_if(m_choices, [](const Choice &each) { return each.button->isChecked(); });
    return answerFor(chosen->scope);
}

void ScopeDialog::look()
{
    const auto time = parseTimeOfDay(m_hour->text());
    const auto *refused = std::get_if<WhenRefusal>(&time);
    const QString why = refused ? hourRefusal(*refused) : QString{};
    setBad(*m_hour, refused != nullptr, why);
    m_hourProblem->setText(why);
    m_hourProblem->setVisible(refused != nullptr);
    bool can = !refused && (!m_question.day || m_day->day());
    QStringList lost;
    for (const Choice &choice : m_choices) {
        const ScopeOutlook outlook = m_question.outlook(answerFor(choice.scope));
        const bool isRefused = !outlook.refusal.isEmpty();
        const QString words = isRefused ? outlook.refusal : outlook.tells;
        choice.words->setText(words);
        choice.words->setRole(isRefused && choice.button->isChecked() ? TextRole::Danger : TextRole::Muted);
        choice.words->setVisible(!words.isEmpty());
        choice.button->setAccessibleDescription(words);
        if (choice.button->isChecked()) {
            can = can && !isRefused;
            lost = outlook.lost;
        }
    }
    m_lostBox->setVisible(!lost.isEmpty());
    if (!lost.isEmpty()) {
        QString words = tr("%n decisions belong to no meeting then:", nullptr, static_cast<int>(lost.size()));
        words += u'\n' + lost.first(std::min<qsizetype>(lost.size(), lostNamed)).join(u'\n');
        m_lost->setText(lost.size() > lostNamed ? words + u"\n…"_s : words);
    }
    m_ok->setEnabled(can);
    const MeetingScope scope = answer().scope;
    m_reason->setEnabled(scope == MeetingScope::One);
}

} // namespace yanben
