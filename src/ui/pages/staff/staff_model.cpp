#include "ui/pages/staff/staff_model.h"

#include "calendar/day_reader.h"
#include "ui/pages/staff/staff_words.h"
#include "ui/theme/colours.h"
#include "workspace/queries/roster.h"

#include <QGuiApplication>

#include <map>

namespace yanben
{

using namespace Qt::StringLiterals;

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString{};
}

StaffModel::StaffModel(PageContext &context, QObject *parent) : QAbstractTableModel{parent}, m_context{context}
{
    m_lines = read();
}

std::vector<StaffModel::Line> StaffModel::read() const
{
    const State &state = m_context.state();
    const QDate today = m_context.today();
    std::map<StaffId, QStringList> groups;
    for (const Group *group : groupsInOrder(state)) {
        for (const auto &[id, membership] : state.all<Membership>()) {
            if (membership.group == group->id && membership.holdsOn(today))
                groups[membership.staff] << group->name;
        }
    }
    std::map<QString, int> namesakes;
    for (const auto &[id, member] : state.all<StaffMember>())
        ++namesakes[member.name];
    std::vector<Line> lines;
    std::size_t known = 0;
    for (const auto &[id, member] : state.all<StaffMember>()) {
        while (known < m_lines.size() && m_lines[known].member.id < id)
            ++known;
        const bool sameName =
            known < m_lines.size() && m_lines[known].member.id == id && m_lines[known].member.name == member.name;
        const bool shared = namesakes[member.name] > 1;
        lines.push_back({.member = member,
                         .shownName = shared ? displayName(state, id) : member.name,
                         .groups = groups[id].join(u"、"_s),
                         .pinyin = sameName ? m_lines[known].pinyin : Pinyin{member.name, ReadAs::Name},
                         .gone = member.left && *member.left < today,
                         .unclear = shared && member.workNumber.isEmpty()});
    }
    return lines;
}

void StaffModel::refresh()
{
    std::vector<Line> now = read();
    const auto sameId = [](const Line &a, const Line &b) { return a.member.id == b.member.id; };
    const auto change = static_cast<qsizetype>(now.size()) - static_cast<qsizetype>(m_lines.size());
    if (qAbs(change) > 1) {
        beginResetModel();
        m_lines = std::move(now);
        endResetModel();
        return;
    }
    // Rows come and go one by one, so that the table keeps what is chosen.
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::none_of(now, [&](const Line &line) { return sameId(line, at(row)); })) {
            beginRemoveRows({}, row, row);
            m_lines.erase(m_lines.begin() + row);
            endRemoveRows();
        }
    }
    for (std::size_t row = 0; row < now.size(); ++row) {
        if (row < m_lines.size() && sameId(m_lines[row], now[row]))
            continue;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_lines.insert(m_lines.begin() + static_cast<qsizetype>(row), now[row]);
        endInsertRows();
    }
    m_lines = std::move(now);
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<int> StaffModel::rowOf(StaffId staff) const
{
    const auto found = std::ranges::find(m_lines, staff, [](const Line &line) { return line.member.id; });
    return found == m_lines.end() ? std::nullopt : std::optional{static_cast<int>(found - m_lines.begin())};
}

int StaffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int StaffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant{Qt::AlignLeft | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case WorkNumber: return tr("Work number");
    case Post: return tr("Post");
    case Groups: return tr("Groups");
    case Joined: return tr("Joined");
    case Left: return tr("Left");
    case Scored: return tr("Scored");
    case Note: return tr("Note");
    default: return {};
    }
}

Qt::ItemFlags StaffModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_context.writable())
        return flags;
    if (index.column() == Scored)
        return flags | Qt::ItemIsUserCheckable;
    return index.column() == Groups ? flags : flags | Qt::ItemIsEditable;
}

QString StaffModel::text(const Line &line, int column) const
{
    switch (column) {
    case Name: return line.member.name;
    case WorkNumber: return line.member.workNumber;
    case Post: return line.member.post;
    case Groups: return line.groups;
    case Joined: return dayText(line.member.joined);
    case Left: return dayText(line.member.left);
    case Scored: return line.member.scored ? tr("Yes") : tr("No");
    default: return line.member.note;
    }
}

QVariant StaffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Scored)
            return {};
        return index.column() == Name ? line.shownName : text(line, index.column());
    case Qt::EditRole: return text(line, index.column());
    case Qt::AccessibleTextRole: return index.column() == Name ? line.shownName : text(line, index.column());
    case Qt::CheckStateRole:
        return index.column() == Scored ? QVariant{line.member.scored ? Qt::Checked : Qt::Unchecked} : QVariant{};
    case Qt::ToolTipRole:
        if (index.column() == Name && line.unclear)
            return tr("Somebody else has this name too: a work number tells them apart.");
        return index.column() == Groups || index.column() == Note ? text(line, index.column()) : QString{};
    case Qt::ForegroundRole: return line.gone ? QVariant{coloursOf(QGuiApplication::palette()).muted} : QVariant{};
    case SortRole: return index.column() == Name ? line.pinyin.sortKey() : text(line, index.column());
    default: return {};
    }
}

bool StaffModel::refuse(const QString &reason)
{
    emit told(reason);
    return false;
}

bool StaffModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Qt::ItemFlag needed = role == Qt::CheckStateRole ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole) || !(flags(index) & needed))
        return false;
    StaffMember member = at(index.row()).member;
    const QString typed = value.toString().trimmed();
    const int column = index.column();
    switch (column) {
    case Name: member.name = typed; break;
    case WorkNumber: member.workNumber = typed; break;
    case Post: member.post = typed; break;
    case Scored: member.scored = value.toInt() == Qt::Checked; break;
    case Note: member.note = typed; break;
    default: {
        const Term *term = m_context.term.term();
        const auto bare = column == Joined ? BareMonth::FirstDay : BareMonth::LastDay;
        const std::optional<QDate> day = readDay(typed, term ? *term : Term{}, bare);
        if (!day && !typed.isEmpty())
            return refuse(dayNotRead(typed));
        (column == Joined ? member.joined : member.left) = day;
    }
    }
    if (const auto problem = problemOf(m_context.state(), member))
        return refuse(staffProblemText(*problem));
    emit told({});
    return m_context.acts.runBuilt([&] { return editStaff(m_context.state(), member).value(); });
}

StaffOrder::StaffOrder(StaffModel &model, QObject *parent) : QSortFilterProxyModel{parent}, m_model{model}
{
    setSortRole(StaffModel::SortRole);
    setSourceModel(&model);
}

void StaffOrder::setWords(const QString &words)
{
    m_words = words.trimmed();
    invalidateFilter();
}

void StaffOrder::setShown(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

void StaffOrder::setMembers(const std::optional<std::set<StaffId>> &members)
{
    if (m_members == members)
        return;
    m_members = members;
    invalidateFilter();
}

bool StaffOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    const StaffModel::Line &line = m_model.at(row);
    if (m_shown != Shown::All && line.gone != (m_shown == Shown::Gone))
        return false;
    if (m_members && !m_members->contains(line.member.id))
        return false;
    return m_words.isEmpty() || line.pinyin.matches(m_words) ||
           line.member.workNumber.contains(m_words, Qt::CaseInsensitive);
}

} // namespace yanben
