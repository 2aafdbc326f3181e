#include "ui/pages/settings/terms/term_dialog.h"

#include "ui/dialogs/unkept_words.h"
#include "ui/pages/settings/settings_words.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace yanben
{

namespace
{

/// The term after the last one there is.
SchoolTerm proposedTerm(const State &state, QDate today)
{
    SchoolTerm proposed = likelyTerm(today);
    const std::vector<const Term *> terms = termsOf(state);
    if (!terms.empty()) {
        const SchoolTerm last = termOfCode(terms.back()->code).value_or(likelyTerm(terms.back()->first.addDays(30)));
        proposed = termAfter(last);
    }
    return proposed;
}

} // namespace

TermDialog::TermDialog(const State &state, QDate today, std::optional<TermId> from, QWidget *parent)
    : QDialog(parent), m_state(state)
{
    setWindowTitle(from ? tr("Copy a term") : tr("New term"));
    auto *form = new QFormLayout(this);
    m_fields = new TermFields(proposedTerm(state, today), *form, this);
    if (const Term *last = termsOf(state).empty() ? nullptr : termsOf(state).back())
        m_fields->setWeekStart(last->weekStart);
    // The order of making is the order of Tab.
    m_from = new QComboBox(this);
    m_stages = new QCheckBox(tr("&Stages, moved by whole weeks"), this);
    m_topics = new QCheckBox(tr("Topi&cs"), this);
    m_plan = new QCheckBox(tr("&Plan as a draft, with the leadership group"), this);
    m_rubric = new QCheckBox(tr("&Rubric as a draft"), this);
    m_weeks = new QCheckBox(tr("Preparation and &marked weeks, the timetable"), this);
    m_activities = new QCheckBox(tr("&Activities: choose them and their new times next"), this);
    m_leftOut = new TextLabel({}, TextRole::Warning, this);
    m_problem = new TextLabel({}, TextRole::Danger, this);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_from->addItem(tr("Nothing: begin empty"));
    for (const Term *term : termsOf(state))
        m_from->addItem(term->title, QVariant::fromValue(keyOf(term->id)));
    m_from->setCurrentIndex(from ? m_from->findData(QVariant::fromValue(keyOf(*from))) : 0);
    m_from->setAccessibleName(tr("Take over from"));
    form->addRow(tr("Take &over from"), m_from);
    for (QCheckBox *box : {m_stages, m_topics, m_plan, m_rubric, m_weeks}) {
        box->setChecked(true);
        form->addRow({}, box);
    }
    form->addRow({}, m_activities);
    m_leftOut->setWordWrap(true);
    form->addRow(m_leftOut);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));

    connect(m_fields, &TermFields::changed, this, &TermDialog::check);
    connect(m_from, &QComboBox::currentIndexChanged, this, &TermDialog::check);
    connect(m_plan, &QCheckBox::toggled, this, &TermDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &TermDialog::reject);
    check();
}

Term TermDialog::term() const
{
    return {.code = termCode(m_fields->term()),
            .title = m_fields->title(),
            .first = m_fields->dates().first,
            .last = m_fields->dates().last,
            .weekStart = m_fields->weekStart()};
}

std::optional<TermId> TermDialog::from() const
{
    const QVariant key = m_from->currentData();
    return key.isValid() ? std::optional{TermId{key.toLongLong()}} : std::nullopt;
}

TermCopy TermDialog::what() const
{
    return {.stages = m_stages->isChecked(),
            .plan = m_plan->isChecked(),
            .topics = m_topics->isChecked(),
            .rubric = m_rubric->isChecked(),
            .weeks = m_weeks->isChecked()};
}

bool TermDialog::wantsActivities() const
{
    return m_activities->isEnabled() && m_activities->isChecked();
}

void TermDialog::reject()
{
    if (!m_fields->isTyped() || mayLoseWords(*this))
        QDialog::reject();
}

QString TermDialog::leftOut() const
{
    const std::vector<StaffId> people =
        from() && m_plan->isChecked() ? leadersLeftOut(m_state, *from(), term()) : std::vector<StaffId>{};
    QStringList names;
    for (const StaffId person : people)
        names << displayName(m_state, person);
    return names.isEmpty() ? QString{}
                           : tr("%1 of the leadership group will have left and are not taken over: %2.")
                                 .arg(names.size())
                                 .arg(names.join(QStringLiteral("、")));
}

void TermDialog::check()
{
    for (QCheckBox *box : {m_stages, m_topics, m_plan, m_rubric, m_weeks})
        box->setEnabled(from().has_value());
    m_activities->setEnabled(from() && !activitiesOf(m_state, *from()).empty());
    const Term wanted = term();
    QString problem = m_fields->problem();
    if (problem.isEmpty()) {
        if (const auto fault = termFault(m_state, wanted))
            problem = termFaultText(*fault, termInTheWay(m_state, wanted));
    }
    m_leftOut->setText(leftOut());
    m_problem->setText(problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

} // namespace yanben
