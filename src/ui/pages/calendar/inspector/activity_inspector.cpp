#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/acts/when_words.h"

#include "calendar/when_text.h"
#include "ui/findings/dismiss_dialog.h"
#include "ui/pages/calendar/details/activity_details.h"
#include "ui/pages/calendar/details/fixings_line.h"
#include "ui/pages/calendar/inspector/session_fields.h"
#include "ui/pages/calendar/series/meeting_fields.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/note_edit.h"
#include "ui/widgets/editors/problem_line.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "ui/widgets/panels/rest.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/queries/calendar/schedule_rows.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/term_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yanben
{

using namespace Qt::StringLiterals;

ActivityInspector::ActivityInspector(PageContext &context, FindingsBook &findings, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_findings(findings),
      m_askReason(askDismissReason),
      m_rest(new Rest(this)),
      m_panel(new InspectorPanel(tr("Activity"), this)),
      m_boxes(new QWidget),
      m_series(new SeriesDesk(context, this)),
      m_meeting(new MeetingFields(context, *m_series)),
      m_title(new QLineEdit),
      m_when(new WhenEdit(Term{})),
      m_whenProblem(new ProblemLine(*m_when)),
      m_forms(new ChipsEdit(tr("Forms"))),
      m_sessions(new QWidget),
      m_addSession(linkButton(tr("Add session"))),
      m_topic(new QComboBox),
      m_criterion(new TextLabel({}, TextRole::Muted)),
      m_background(new QCheckBox(tr("A task, no meeting: takes no room"))),
      m_note(new QLineEdit),
      m_decisions(new NoteEdit),
      m_fixings(new FixingsLine),
      m_details(new ActivityDetails(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    build();
    refresh();
}

void ActivityInspector::build()
{
    const int gap = spacing(fontMetrics());
    for (QWidget *holder : {m_boxes, m_sessions}) {
        auto *inside = new QVBoxLayout(holder);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(gap);
    }
    m_whenProblem->setObjectName(u"whenProblem"_s);
    m_when->setCalendar([this] {
        const Term *term = m_context.term.term();
        return term ? schoolCalendar(m_context.state(), *term) : schoolCalendar(m_context.state());
    });
    m_criterion->setWordWrap(true);
    m_criterion->setScale(0.92);
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_topic->setMinimumContentsLength(6);

    m_panel->addWidget(m_fixings);
    m_panel->addWidget(m_boxes);
    m_panel->addWidget(m_meeting);
    m_panel->addField(tr("Content"), m_title);
    m_panel->addField(tr("Time"), m_when);
    m_panel->addWidget(m_whenProblem);
    m_panel->addField(tr("Forms"), m_forms);
    m_panel->addWidget(m_sessions);
    m_panel->addWidget(m_addSession);
    m_panel->addField(tr("Topic"), m_topic);
    m_panel->addWidget(m_criterion);
    m_panel->addField(tr("Note"), m_note);
    m_panel->addWidget(m_background);
    m_panel->addField(tr("Decisions and minutes"), m_decisions);
    m_panel->addWidget(m_details);
    m_panel->addStretch();

    for (QLineEdit *edit : {m_title, static_cast<QLineEdit *>(m_when), m_note})
        edit->setReadOnly(!m_context.writable());
    m_decisions->setReadOnly(!m_context.writable());
    for (QWidget *field : {static_cast<QWidget *>(m_forms), static_cast<QWidget *>(m_addSession),
                           static_cast<QWidget *>(m_topic), static_cast<QWidget *>(m_background)})
        field->setEnabled(m_context.writable());

    connect(m_rest, &Rest::over, this, &ActivityInspector::catchUp);
    connect(m_fixings, &FixingsLine::wanted, this, &ActivityInspector::goTo);
    connect(m_details, &ActivityDetails::unfolded, m_panel, [this] { m_panel->reveal(m_details); });
    connect(m_meeting, &MeetingFields::meetingChosen, this, &ActivityInspector::meetingChosen);
    m_title->installEventFilter(this);
    connect(m_title, &QLineEdit::editingFinished, this, &ActivityInspector::writeTitle);
    connect(m_when, &QLineEdit::editingFinished, this, &ActivityInspector::writeWhen);
    connect(m_note, &QLineEdit::editingFinished, this, &ActivityInspector::writeNote);
    connect(m_decisions, &NoteEdit::written, this, [this](const QString &decisions) {
        if (m_activity &&
            !m_context.acts.runBuilt([&] { return editDecisions(m_context.state(), *m_activity, decisions); }))
            refresh();
    });
    connect(m_forms, &ChipsEdit::valuesChanged, this, [this](const QStringList &forms) {
        if (m_activity)
            m_context.acts.runBuilt([&] {
                return editForms(m_context.state(), *m_activity, {forms.begin(), forms.end()});
            });
    });
    connect(m_addSession, &QPushButton::clicked, this, [this] {
        if (!m_activity || !finishEditing() ||
            !m_context.acts.runBuilt([&] { return addSession(m_context.state(), *m_activity); }))
            return;
        catchUp();
        // The time of an only session is the activity's.
        SessionFields &added = *m_sessionFields.back();
        m_panel->goTo(m_sessionFields.size() > 1 ? added.timeField() : added.audienceField());
    });
    connect(m_topic, &QComboBox::activated, this, [this](int index) {
        const QVariant key = m_topic->itemData(index);
        const auto topic = key.isValid() ? std::optional(TopicId{key.toLongLong()}) : std::nullopt;
        if (m_activity)
            m_context.acts.runBuilt([&] { return editTopic(m_context.state(), *m_activity, topic); });
    });
    connect(m_background, &QCheckBox::clicked, this, [this](bool on) {
        if (m_activity)
            m_context.acts.runBuilt([&] { return editBackground(m_context.state(), *m_activity, on); });
    });
}

void ActivityInspector::follow(std::optional<ActivityId> activity, std::optional<MeetingKey> meeting)
{
    m_awaited = Choice{activity, meeting};
    if (isAncestorOf(window()->focusWidget()))
        catchUp();
    else
        m_rest->begin();
}

void ActivityInspector::followDrag()
{
    if (m_awaited)
        m_rest->beginHeld();
}

void ActivityInspector::catchUp()
{
    if (takeAwaited())
        show();
}

void ActivityInspector::refresh()
{
    takeAwaited();
    show();
}

bool ActivityInspector::takeAwaited()
{
    m_rest->cancel();
    if (!m_awaited)
        return false;
    const Choice choice = *std::exchange(m_awaited, std::nullopt);
    m_meeting->choose(choice.activity, choice.meeting);
    if (choice.activity == m_activity)
        return true;
    m_decisions->commit();
    m_activity = choice.activity;
    m_panel->goToTop();
    m_title->setModified(false);
    m_note->setModified(false);
    if (m_activity) {
        if (const Activity *row = m_context.state().find<Activity>(*m_activity)) {
            m_when->setWhen({});
            m_title->setText(row->title);
        }
    }
    m_details->setActivity(m_activity);
    return true;
}

void ActivityInspector::show()
{
    const State &state = m_context.state();
    m_meeting->refresh();
    const Activity *activity = m_activity ? state.find<Activity>(*m_activity) : nullptr;
    const Term *term = activity ? state.find<Term>(activity->term) : nullptr;
    m_panel->setEmpty(!term, m_besideDays ? tr("Choose a day or an activity. A double click on a day, or Ctrl+Enter, "
                                               "makes a new activity there.")
                                          : tr("Choose an activity. Ctrl+Enter makes a new one."));
    if (!term)
        return;
    QString days = whenText(activity->when, *term, WhenStyle::WithWeekdays);
    if (const QString weeks = weeksOf(activity->when, *term); !weeks.isEmpty())
        days += u"　"_s + weeks;
    m_panel->setHeading(activity->title.isEmpty() ? tr("New activity") : activity->title, days);

    const auto show = [](QLineEdit &edit, const QString &text) {
        if (!(edit.isModified() && edit.hasFocus()) && edit.text() != text)
            edit.setText(text);
    };
    show(*m_title, activity->title);
    m_title->setToolTip(m_meeting->isHidden() ? QString{}
                                              : tr("Of all meetings of the series. What one meeting has of its own "
                                                   "stands above."));
    show(*m_note, activity->note);
    m_decisions->setNote(activity->decisions);
    // A refused entry stays until it is mended.
    if (m_when->problem().isEmpty() && !(m_when->isModified() && m_when->hasFocus())) {
        m_when->setTerm(*term);
        m_when->setWhen(activity->when);
    }
    m_forms->setSuggestions(formSuggestions(state));
    const QStringList forms(activity->forms.begin(), activity->forms.end());
    if (m_forms->values() != forms)
        m_forms->setValues(forms);
    m_background->setChecked(activity->backgroundTask);
    m_criterion->setText(criterionText(*activity));
    m_criterion->setVisible(!m_criterion->text().isEmpty());
    refreshFindings(*activity, *term);
    refreshSessions(*activity);
    refreshTopics(*activity);
    m_fixings->show(state, *activity);
    m_details->refresh();
    m_panel->settle();
}

void ActivityInspector::refreshSessions(const Activity &activity)
{
    const std::vector<const Session *> sessions = sessionsOf(m_context.state(), activity.id);
    const bool same = std::ranges::equal(sessions, m_sessionFields, {}, &Session::id, &SessionFields::session);
    if (!same) {
        for (SessionFields *fields : m_sessionFields) {
            m_sessions->layout()->removeWidget(fields);
            fields->hide();
            fields->deleteLater();
        }
        m_sessionFields.clear();
        QWidget *before = m_forms->focusProxy();
        for (const Session *session : sessions) {
            auto *fields = new SessionFields(m_context, session->id, m_sessions);
            m_sessions->layout()->addWidget(fields);
            fields->show();
            before = tabBehind(before, *fields);
            m_sessionFields.push_back(fields);
        }
    }
    int number = 0;
    for (SessionFields *fields : m_sessionFields)
        fields->refresh(sessions.size() > 1 ? std::optional(++number) : std::nullopt);
}

void ActivityInspector::refreshTopics(const Activity &activity)
{
    m_topic->clear();
    m_topic->addItem(tr("None"));
    for (const Topic *topic : topicsOf(m_context.state(), activity.term)) {
        m_topic->addItem(topic->name, keyOf(topic->id));
        if (activity.topic == topic->id)
            m_topic->setCurrentIndex(m_topic->count() - 1);
    }
}

QString ActivityInspector::criterionText(const Activity &activity) const
{
    const State &state = m_context.state();
    QStringList lines;
    for (const Rubric *rubric : rubricsOf(state, activity.term)) {
        for (const CriterionVersion *criterion : criteriaOf(state, versionInUse(state, rubric->id)->id)) {
            if (!activity.topic || criterion->topic != activity.topic)
                continue;
            const QString name = u"%1. %2"_s.arg(criterion->spec.no, criterion->spec.title);
            const std::optional<Points> &weight = criterion->spec.weight;
            const QString line =
                weight ? tr("Criterion %1 · %2 points").arg(name, weight->toString()) : tr("Criterion %1").arg(name);
            // To be held against how the activity checks what was learnt (row B11).
            const QString method = criterion->spec.method.simplified();
            lines << (method.isEmpty() ? line : tr("%1 · judged by: %2").arg(line, method));
        }
    }
    return lines.join(u'\n');
}

} // namespace yanben
