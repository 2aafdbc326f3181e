#include "ui/pages/schedule/schedule_model.h"

#include "calendar/when_text.h"
#include "ui/acts/status_words.h"
#include "ui/findings/finding_target.h"
#include "ui/findings/finding_words.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/pages/exception_words.h"
#include "ui/pages/stranger_words.h"
#include "ui/widgets/text/plain_tip.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/queries/staff/audience.h"
#include "workspace/queries/staff/like_people.h"
#include "workspace/queries/staff/roster.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString whenCell(const When &when, const Term &term)
{
    const bool day = std::holds_alternative<SingleDay>(when.kind);
    return whenText(when, term, day ? WhenStyle::WithWeekdays : WhenStyle::Short);
}

/// Whose cells have the mark; nobody's for a mere notice.
std::vector<ActivityTarget> markedFor(const Finding &finding)
{
    if (finding.severity == Severity::Notice)
        return {};
    if (const auto *one = std::get_if<ActivityTarget>(&finding.target))
        return {*one};
    if (const auto *two = std::get_if<OverlapTarget>(&finding.target))
        return {two->one, two->other};
    return {};
}

} // namespace

ScheduleModel::ScheduleModel(PageContext &context, FindingsBook &findings, SeriesDesk &series, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_findings(findings), m_series(series)
{
    refresh();
}

QString ScheduleModel::partOf(int column)
{
    const QStringList parts{u"when"_s, u"title"_s, u"forms"_s, u"presenters"_s, u"audience"_s, u"place"_s};
    return parts.at(column);
}

/// Where leaders meet is a matter of the time: they have no column.
bool ScheduleModel::isMarked(const Finding &finding, int column) const
{
    if (finding.code == FindingCode::LeaderClash)
        return column == TimeColumn;
    return findingTarget(m_context.state(), m_context.term.term()->id, finding).part == partOf(column);
}

void ScheduleModel::readFindings()
{
    m_sentences.clear();
    const Term *term = m_context.term.term();
    if (!term || m_findings.term() != term->id)
        return;
    for (const Finding &finding : m_findings.findings()) {
        for (const ActivityTarget &target : markedFor(finding)) {
            for (int column = 0; column < ColumnCount; ++column) {
                if (isMarked(finding, column))
                    m_sentences[{target.activity, target.session, column}] << findingSentence(finding, *term);
            }
        }
    }
}

std::vector<Finding> ScheduleModel::findingsAt(const QModelIndex &index) const
{
    std::vector<Finding> findings;
    const ScheduleRow *row = at(index);
    const Term *term = m_context.term.term();
    if (!row || !term || m_findings.term() != term->id)
        return findings;
    const auto isOfRow = [row](const ActivityTarget &target) {
        return target.activity == row->activity && (!target.session || target.session == row->session);
    };
    for (Finding &finding : m_findings.on(row->activity)) {
        if (isMarked(finding, index.column()) && std::ranges::any_of(markedFor(finding), isOfRow))
            findings.push_back(std::move(finding));
    }
    return findings;
}

QString ScheduleModel::findingsOn(const ScheduleRow &row, int column) const
{
    QStringList sentences;
    const auto add = [&](std::optional<SessionId> session) {
        const auto found = m_sentences.find({row.activity, session, column});
        if (found != m_sentences.end())
            sentences << found->second;
    };
    add(std::nullopt);
    if (row.session)
        add(row.session);
    return sentences.join(u'\n');
}

void ScheduleModel::refresh()
{
    const Term *term = m_context.term.term();
    std::vector<ScheduleRow> rows = term ? scheduleRows(m_context.state(), term->id) : std::vector<ScheduleRow>();
    readFindings();
    if (rows == m_rows) {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ScheduleRow *ScheduleModel::at(const QModelIndex &index) const
{
    const bool inside = index.isValid() && index.row() < rowCount();
    return inside ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

std::optional<int> ScheduleModel::rowOf(ActivityId activity) const
{
    const auto found = std::ranges::find(m_rows, activity, &ScheduleRow::activity);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

std::optional<int> ScheduleModel::rowOf(SessionId session) const
{
    const auto found = std::ranges::find(m_rows, std::optional(session), &ScheduleRow::session);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

int ScheduleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScheduleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return role == Qt::TextAlignmentRole && orientation == Qt::Horizontal
                   ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant();
    switch (section) {
    case TimeColumn: return tr("Time");
    case TitleColumn: return tr("Content");
    case FormsColumn: return tr("Forms");
    case PresentersColumn: return tr("Led by");
    case AudienceColumn: return tr("Participants");
    case PlaceColumn: return tr("Place");
    default: return {};
    }
}

Qt::ItemFlags ScheduleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const ScheduleRow *row = at(index);
    if (row && m_context.writable() && (isShared(index.column()) || row->session))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ScheduleModel::activityText(const Activity &activity, int column) const
{
    switch (column) {
    case TimeColumn: {
        const Term *term = m_context.state().find<Term>(activity.term);
        return term ? whenCell(activity.when, *term) : QString();
    }
    case TitleColumn: return QString(activity.title + statusMark(activity.status));
    default: return QStringList(activity.forms.begin(), activity.forms.end()).join(u"、"_s);
    }
}

QVariant ScheduleModel::sessionText(const Session &session, int column) const
{
    const State &state = m_context.state();
    switch (column) {
    case PresentersColumn: return displayNames(state, session.presenters);
    case AudienceColumn: return displayNames(state, session.audience);
    default: {
        // As on paper: a session that meets at another time says so beside its place.
        const Term *term = m_context.term.term();
        return session.when && term ? u"%1（%2）"_s.arg(session.place, whenText(*session.when, *term)) : session.place;
    }
    }
}

QVariant ScheduleModel::editValue(const Activity &activity, const Session *session, int column) const
{
    switch (column) {
    case TimeColumn: return QVariant::fromValue(activity.when);
    case TitleColumn: return activity.title;
    case FormsColumn: return QStringList(activity.forms.begin(), activity.forms.end());
    case PresentersColumn: return session ? participantNames(m_context.state(), session->presenters) : QStringList();
    case AudienceColumn: return session ? participantNames(m_context.state(), session->audience) : QStringList();
    default: return session ? session->place : QString();
    }
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    const ScheduleRow *row = at(index);
    const Activity *activity = row ? m_context.state().find<Activity>(row->activity) : nullptr;
    if (!activity)
        return {};
    const Session *session = row->session ? m_context.state().find<Session>(*row->session) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (isShared(index.column()))
            return activityText(*activity, index.column());
        return session ? sessionText(*session, index.column()) : QVariant();
    case Qt::EditRole: return editValue(*activity, session, index.column());
    case FindingRole:
    case Qt::AccessibleDescriptionRole: return findingsOn(*row, index.column());
    case CancelledRole: return activity->status == ActivityStatus::Cancelled;
    case Qt::ToolTipRole: return plainTip(tipOn(*row, *activity, index.column()));
    default: return {};
    }
}

QString ScheduleModel::tipOn(const ScheduleRow &row, const Activity &activity, int column) const
{
    QStringList lines{findingsOn(row, column)};
    const Term *term = m_context.state().find<Term>(activity.term);
    if (column == TitleColumn && term && activity.status != ActivityStatus::Planned)
        lines << statusText(activity, *term);
    if (column == TitleColumn && lines.front().isEmpty())
        lines << activity.note;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool ScheduleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ScheduleRow *row = at(index);
    if (!row || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    // The row may move while the act runs.
    const ScheduleRow target = *row;
    const int column = index.column();
    if (column == TimeColumn)
        return m_series.changeTime(target.activity, std::nullopt, value.value<When>());
    const Session session = target.session ? m_context.state().get<Session>(*target.session) : Session{};
    ReadAudience audience;
    const bool done = m_context.acts.runBuilt([&]() -> Act {
        const State &state = m_context.state();
        const QStringList list = value.toStringList();
        switch (column) {
        case TitleColumn: return editTitle(state, target.activity, value.toString());
        case FormsColumn: return editForms(state, target.activity, {list.begin(), list.end()});
        case PresentersColumn:
            return editPresenters(state, *target.session,
                                  participantsNamed(state, state.get<Session>(*target.session).presenters, list));
        case AudienceColumn:
            audience = readAudience(state, state.get<Session>(*target.session).audience, list);
            return editReadAudience(state, *target.session, audience);
        default: return editPlace(state, *target.session, value.toString());
        }
    });
    if (done && !audience.unknown.isEmpty())
        emit m_context.acts.refused(notExcusedSentence(audience.unknown));
    else if (done && (column == PresentersColumn || column == AudienceColumn))
        tellStrangers(session, *target.session);
    return done;
}

void ScheduleModel::tellStrangers(const Session &before, SessionId session) const
{
    const State &state = m_context.state();
    std::vector<Participant> written;
    for (const auto list : {&Session::presenters, &Session::audience}) {
        for (const Participant &one : state.get<Session>(session).*list) {
            if (std::ranges::count(before.*list, one) == 0)
                written.push_back(one);
        }
    }
    QStringList sentences;
    for (const Stranger &each : strangersAmong(state, written))
        sentences << strangerSentence(state, each);
    if (!sentences.isEmpty())
        emit m_context.acts.told(sentences.join(QChar::Space));
}

} // namespace yanben
