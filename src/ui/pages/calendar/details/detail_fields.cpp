#include "ui/pages/calendar/details/detail_fields.h"

#include "ui/pages/calendar/details/rows/levels_edit.h"
#include "ui/pages/calendar/details/rows/phases_edit.h"
#include "ui/pages/calendar/details/session_extras.h"
#include "ui/pages/calendar/details/status_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/note_edit.h"
#include "ui/widgets/panels/field_column.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/queries/calendar/prepared_ahead.h"
#include "workspace/queries/calendar/schedule_rows.h"
#include "workspace/queries/term_rows.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

DetailFields::DetailFields(PageContext &context, QWidget *parent)
    : QWidget{parent},
      m_context{context},
      m_layout{new QVBoxLayout{this}},
      m_status{new StatusField{context}},
      m_goal{new NoteEdit},
      m_hours{new QLineEdit},
      m_hoursProblem{new TextLabel{{}, TextRole::Danger}},
      m_groupMeeting{new QCheckBox{tr("Meeting of a research group")}},
      m_phases{new PhasesEdit{context.state(), context.writable()}},
      m_levels{new LevelsEdit{context.state(), context.writable()}},
      m_sessions{new QVBoxLayout}
{
    build();
}

void DetailFields::build()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing(fontMetrics()) / 2);
    addLabelled(*m_layout, tr("State"), m_status);
    addLabelled(*m_layout, tr("Goal"), m_goal);
    m_goal->setFixedHeight(fontMetrics().lineSpacing() * 3);
    addTexts(tr("How learning is checked"), &Activity::checkMethods,
             {u"笔记"_s, u"问答"_s, u"座谈"_s, u"测试"_s, u"听课"_s}, editCheckMethods);
    addTexts(tr("Papers to hand in"), &Activity::papers,
             {u"教案"_s, u"课件"_s, u"听课记录"_s, u"反思"_s, u"心得体会"_s}, editPapers);
    addTexts(tr("Partner schools"), &Activity::partners, {}, editPartners);
    addLabelled(*m_layout, tr("Hours credited"), m_hours);
    m_hoursProblem->setWordWrap(true);
    m_hoursProblem->setScale(0.92);
    m_hoursProblem->hide();
    m_layout->addWidget(m_hoursProblem);
    m_layout->addWidget(m_groupMeeting);
    m_groupMeeting->setToolTip(tr("Somebody of the leadership is to take part"));
    addHeading(*m_layout, tr("Steps"));
    m_layout->addWidget(m_phases);
    addHeading(*m_layout, tr("Levels of participation"));
    m_layout->addWidget(m_levels);
    m_sessions->setSpacing(m_layout->spacing());
    m_layout->addLayout(m_sessions);

    m_goal->setReadOnly(!m_context.writable());
    m_hours->setReadOnly(!m_context.writable());
    m_groupMeeting->setEnabled(m_context.writable());
    connect(m_goal, &NoteEdit::written, this, [this](const QString &goal) {
        run([&](const State &state) { return editGoal(state, m_activity, goal); });
    });
    connect(m_hours, &QLineEdit::editingFinished, this, &DetailFields::writeHours);
    connect(m_groupMeeting, &QCheckBox::clicked, this,
            [this](bool on) { run([&](const State &state) { return editGroupMeeting(state, m_activity, on); }); });
    connect(m_phases, &PhasesEdit::written, this, [this](const std::vector<Phase> &phases) {
        run([&](const State &state) { return editPhases(state, m_activity, phases); });
    });
    connect(m_phases, &PhasesEdit::doneWanted, this, &DetailFields::markPhase);
    connect(m_levels, &LevelsEdit::written, this, [this](const std::vector<AssignedLevel> &levels) {
        run([&](const State &state) { return editLevels(state, m_activity, levels); });
    });
}

void DetailFields::addTexts(const QString &label, std::vector<QString> Activity::*texts, const QStringList &usual,
                            Act (*act)(const State &, ActivityId, const std::vector<QString> &))
{
    auto *edit = new ChipsEdit{label};
    edit->setEnabled(m_context.writable());
    addLabelled(*m_layout, label, edit);
    m_texts.push_back({edit, texts, usual});
    connect(edit, &ChipsEdit::valuesChanged, this, [this, act](const QStringList &values) {
        run([&](const State &state) { return act(state, m_activity, {values.begin(), values.end()}); });
    });
}

const Activity *DetailFields::row() const
{
    return m_context.state().find<Activity>(m_activity);
}

void DetailFields::run(const std::function<Act(const State &)> &build)
{
    if (!m_context.acts.runBuilt([&] { return build(m_context.state()); }))
        refresh();
}

void DetailFields::markPhase(std::size_t phase, bool isDone)
{
    const std::optional<Operator> who = m_context.acts.signer();
    if (!who)
        return refresh();
    const std::optional<DoneMark> mark =
        isDone ? std::optional{DoneMark{.by = who->name, .on = m_context.today()}} : std::nullopt;
    run([&](const State &state) { return yanben::markPhase(state, m_activity, phase, mark); });
}

void DetailFields::setActivity(ActivityId activity)
{
    if (activity == m_activity)
        return;
    m_activity = activity;
    m_goal->setNote(m_goal->toPlainText()); // forgets that it was typed
    m_phases->clear();
    m_levels->clear();
    m_hours->setModified(false);
    setBad(*m_hours, false);
    m_hoursProblem->hide();
    suggest();
    refresh();
}

void DetailFields::suggest()
{
    const State &state = m_context.state();
    const Activity *activity = row();
    if (!activity)
        return;
    const QStringList people = audienceSuggestions(state, activity->term);
    m_phases->setSuggestions(people);
    m_levels->setSuggestions(people);
    for (const TextList &list : m_texts) {
        QStringList texts = list.usual;
        for (const auto &[id, each] : state.all<Activity>()) {
            for (const QString &text : each.*list.texts)
                texts << text;
        }
        texts.removeDuplicates();
        list.edit->setSuggestions(texts);
    }
}

void DetailFields::refresh()
{
    const Activity *activity = row();
    const Term *term = activity ? m_context.state().find<Term>(activity->term) : nullptr;
    if (!term)
        return;
    m_status->show(*activity, *term);
    m_goal->setNote(activity->goal);
    for (const TextList &list : m_texts) {
        const std::vector<QString> &texts = activity->*list.texts;
        const QStringList values(texts.begin(), texts.end());
        if (list.edit->values() != values)
            list.edit->setValues(values);
    }
    // A refused entry stays until it is mended.
    if (!isBad(*m_hours) && !(m_hours->isModified() && m_hours->hasFocus()))
        m_hours->setText(activity->hours ? activity->hours->toString() : QString{});
    m_groupMeeting->setChecked(activity->groupMeeting);
    m_phases->setPhases(activity->phases, activity->when, *term);
    constexpr int oneWeek = 7;
    const std::optional<int> ahead = daysPreparedAhead(*activity, *term);
    m_phases->setRemark(
        ahead && *ahead >= 0 && *ahead < oneWeek
            ? tr("The lesson is %n days after its preparation. It is to be prepared a week ahead.", nullptr, *ahead)
            : QString{});
    m_levels->setLevels(activity->levels);
    refreshSessions();
}

void DetailFields::refreshSessions()
{
    const std::vector<const Session *> sessions = sessionsOf(m_context.state(), m_activity);
    if (!std::ranges::equal(sessions, m_extras, {}, &Session::id, &SessionExtras::session)) {
        for (SessionExtras *extras : m_extras) {
            m_sessions->removeWidget(extras);
            extras->hide();
            extras->deleteLater();
        }
        m_extras.clear();
        for (const Session *session : sessions) {
            m_extras.push_back(new SessionExtras{m_context, session->id});
            m_sessions->addWidget(m_extras.back());
        }
    }
    int number = 0;
    for (SessionExtras *extras : m_extras)
        extras->show(sessions.size() > 1 ? std::optional{++number} : std::nullopt);
}

bool DetailFields::writeHours()
{
    const auto refuse = [this](const QString &why) {
        setBad(*m_hours, !why.isEmpty(), why);
        m_hoursProblem->setText(why);
        m_hoursProblem->setVisible(!why.isEmpty());
        return why.isEmpty();
    };
    const QString typed = m_hours->text().trimmed();
    std::optional<Points> hours;
    if (!typed.isEmpty()) {
        const auto read = Points::parse(typed);
        if (!read || *read < Points{})
            return refuse(tr("Not saved: hours are a number such as 2 or 1.5, not below 0. Leave the field empty where "
                             "none are credited."));
        hours = *read;
    }
    refuse({});
    m_hours->setModified(false);
    if (const Activity *activity = row(); activity && activity->hours != hours)
        run([&](const State &state) { return editHours(state, m_activity, hours).value(); });
    return true;
}

bool DetailFields::finishEditing()
{
    m_goal->commit();
    m_levels->write();
    if (!writeHours()) {
        m_hours->setFocus();
        return false;
    }
    return m_phases->finishEditing();
}

void DetailFields::focusFirst()
{
    // Where nothing may be changed, the first that can be read.
    (m_context.writable() ? static_cast<QWidget *>(m_status) : m_goal)->setFocus(Qt::TabFocusReason);
}

QWidget *DetailFields::goalField() const
{
    return m_goal;
}

QWidget *DetailFields::leadersField(std::optional<SessionId> session) const
{
    const auto found = session ? std::ranges::find(m_extras, *session, &SessionExtras::session) : m_extras.begin();
    return found == m_extras.end() ? nullptr : (*found)->leadersField();
}

} // namespace yanben
