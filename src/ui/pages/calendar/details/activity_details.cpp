#include "ui/pages/calendar/details/activity_details.h"

#include "ui/acts/status_words.h"
#include "ui/pages/calendar/details/detail_fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "workspace/queries/term_rows.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

const QByteArray openWord = QByteArrayLiteral("open");
const QByteArray foldedWord = QByteArrayLiteral("folded");

/// How many of the details say something, without the state.
int countDetails(const State &state, const Activity &activity)
{
    int count = !activity.goal.isEmpty() + !activity.checkMethods.empty() + !activity.papers.empty() +
                !activity.partners.empty() + activity.hours.has_value() + activity.groupMeeting +
                !activity.phases.empty() + !activity.levels.empty();
    for (const Session *session : sessionsOf(state, activity.id))
        count += !session->leaders.empty() + !session->excused.empty();
    return count;
}

} // namespace

ActivityDetails::ActivityDetails(PageContext &context, QWidget *parent)
    : QWidget{parent}, m_context{context}, m_layout{new QVBoxLayout{this}}, m_heading{linkButton({})}
{
    m_layout->setContentsMargins(0, spacing(fontMetrics()), 0, 0);
    m_layout->setSpacing(spacing(fontMetrics()) / 2);
    m_layout->addWidget(m_heading);
    m_heading->setCheckable(true);
    m_heading->setToolTip(tr("State, goal, checks, papers, partners, hours, steps, levels, leaders"));
    connect(m_heading, &QPushButton::clicked, this, [this](bool open) {
        if (!open && !m_fields->finishEditing()) {
            m_heading->setChecked(true);
            return;
        }
        m_context.settings.setViewState(ViewId::ActivityDetails, open ? openWord : foldedWord);
        unfold(open);
        refresh();
        if (open) {
            m_fields->focusFirst();
            emit unfolded();
        }
    });
}

const Activity *ActivityDetails::row() const
{
    return m_activity ? m_context.state().find<Activity>(*m_activity) : nullptr;
}

bool ActivityDetails::isOpen() const
{
    return m_heading->isChecked();
}

void ActivityDetails::unfold(bool open)
{
    m_heading->setChecked(open);
    m_heading->setIcon(lineIcon(open ? QStringLiteral("arrow-down") : QStringLiteral("next"), IconTone::Accent));
    if (open && !m_fields) {
        m_fields = new DetailFields{m_context};
        m_layout->addWidget(m_fields);
    }
    if (m_fields)
        m_fields->setVisible(open);
}

void ActivityDetails::setActivity(std::optional<ActivityId> activity)
{
    m_activity = activity;
    const Activity *shown = row();
    if (!shown)
        return;
    const std::optional<QByteArray> remembered = m_context.settings.viewState(ViewId::ActivityDetails);
    unfold(remembered ? *remembered == openWord
                      : shown->status != ActivityStatus::Planned || countDetails(m_context.state(), *shown) > 0);
}

void ActivityDetails::refresh()
{
    const Activity *activity = row();
    if (!activity)
        return;
    const int count = countDetails(m_context.state(), *activity);
    QStringList said;
    if (activity->status != ActivityStatus::Planned)
        said << statusName(activity->status);
    if (count > 0)
        said << tr("%n entries", nullptr, count);
    m_heading->setText(said.isEmpty() ? tr("More") : tr("More: %1").arg(said.join(tr(", "))));
    if (!isOpen())
        return;
    m_fields->setActivity(activity->id);
    m_fields->refresh();
}

bool ActivityDetails::finishEditing()
{
    return !isOpen() || !row() || m_fields->finishEditing();
}

QWidget *ActivityDetails::goalField()
{
    unfold(true);
    refresh();
    return m_fields->goalField();
}

QWidget *ActivityDetails::leadersField(std::optional<SessionId> session)
{
    unfold(true);
    refresh();
    return m_fields->leadersField(session);
}

} // namespace yanben
