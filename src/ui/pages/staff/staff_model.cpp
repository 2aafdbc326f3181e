#include "ui/pages/staff/staff_model.h"

#include "calendar/day_reader.h"
#include "ui/pages/staff/staff_words.h"
#include "ui/theme/colours.h"
#include "ui/widgets/text/plain_tip.h"
#include "workspace/queries/staff/roster.h"

#include <QGuiApplication>

#include <map>

namespace yanben
{

using namespace Qt::StringLiterals;

StaffModel::StaffModel(PageContext &context, QObject *parent) : QAbstractTableModel{parent}, m_context{context}
{
    m_lines = read();
}

bool StaffModel::Line::looksLike(const Line &other) const
{
    return member == other.member && shownName == other.shownName && groups == other.groups && gone == other.gone &&
           unclear == other.unclear;
}

std::vector<StaffModel::Line> StaffModel::read() const
{
    const State &state = m_context.state();
    const QDate today = m_context.today();
    std::map<StaffId, QString> groups = groupTexts(state, today);
    std::map<StaffId, QString> names = displayNames(state);
    std::map<QString, int> namesakes;
    for (const auto &[id, member] : state.all<StaffMember>())
        ++namesakes[member.name];
    std::vector<Line> lines;
    lines.reserve(state.all<StaffMember>().size());
    auto known = m_lines.begin();
    for (const auto &[id, member] : state.all<StaffMember>()) {
        while (known != m_lines.end() && known->member.id < id)
            ++known;
        const bool sameName = known != m_lines.end() && known->member.id == id && known->member.name == member.name;
        lines.push_back({.member = member,
                         .shownName = names[id],
                         .groups = groups[id],
                         .pinyin = sameName ? known->pinyin : Pinyin{member.name, ReadAs::Name},
                         .gone = member.left && *member.left < today,
                         .unclear = member.workNumber.isEmpty() && namesakes[member.name] > 1});
    }
    return lines;
}

void StaffModel::refresh()
{
    std::vector<Line> now = read();
    removeAllBut(now);
    insertMissing(now);
    for (std::size_t row = 0; row < now.size(); ++row) {
        const std::size_t first = row;
        while (row < now.size() && !m_lines[row].looksLike(now[row])) {
            m_lines[row] = std::move(now[row]);
            ++row;
        }
        if (row > first)
            emit dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(row) - 1, ColumnCount - 1));
    }
}

void StaffModel::removeAllBut(const std::vector<Line> &now)
{
    const auto stays = [&now](const Line &line) {
        return std::ranges::binary_search(now, line.member.id, {}, [](const Line &each) { return each.member.id; });
    };
    for (auto end = m_lines.end(); end != m_lines.begin();) {
        auto first = end;
        while (first != m_lines.begin() && !stays(*std::prev(first)))
            --first;
        if (first == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, static_cast<int>(first - m_lines.begin()), static_cast<int>(end - m_lines.begin()) - 1);
        end = m_lines.erase(first, end);
        endRemoveRows();
    }
}

void StaffModel::insertMissing(const std::vector<Line> &now)
{
    for (std::size_t row = 0; row < now.size(); ++row) {
        const auto isNew = [&](std::size_t place) {
            return place < now.size() && (row == m_lines.size() || now[place].member.id < m_lines[row].member.id);
        };
        std::size_t end = row;
        while (isNew(end))
            ++end;
        if (end == row)
            continue;
        const auto first = static_cast<qsizetype>(row);
        const auto last = static_cast<qsizetype>(end);
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(last) - 1);
        m_lines.insert(m_lines.begin() + first, now.begin() + first, now.begin() + last);
        endInsertRows();
        row = end - 1;
    }
}

std::optional<int> StaffModel::rowOf(StaffId staff) const
{
    const auto found = std::ranges::lower_bound(m_lines, staff, {}, [](const Line &line) { return line.member.id; });
    return found == m_lines.end() || found->member.id != staff
               ? std::nullopt
               : std::optional{static_cast<int>(found - m_lines.begin())};
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
    case Employment: return tr("Employment");
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
    if (!index.isValid() || !m_context.may(ActKind::EditStaff))
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
    case Employment: return line.member.employment ? employmentName(*line.member.employment) : QString{};
    case Groups: return line.groups;
    case Joined: return rosterDay(line.member.joined);
    case Left: return rosterDay(line.member.left);
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
        if (index.column() == Employment)
            return tr("On probation, without or with a title (职称): what some vetoes mean for the teacher depends on "
                      "it");
        return index.column() == Groups || index.column() == Note ? plainTip(text(line, index.column())) : QString{};
    case Qt::ForegroundRole: return line.gone ? QVariant{coloursOf(QGuiApplication::palette()).muted} : QVariant{};
    case SortRole:
        return index.column() == Name     ? QVariant{line.pinyin.sortKey()}
               : index.column() == Joined ? QVariant{line.member.joined.value_or(QDate{})}
               : index.column() == Left   ? QVariant{line.member.left.value_or(QDate{})}
                                          : QVariant{text(line, index.column())};
    default: return {};
    }
}

StaffModel::Typed StaffModel::withTyped(const QModelIndex &index, const QString &typed) const
{
    Typed result{.member = at(index.row()).member, .problem = {}};
    StaffMember &member = result.member;
    const int column = index.column();
    switch (column) {
    case Name: member.name = typed; break;
    case WorkNumber: member.workNumber = typed; break;
    case Post: member.post = typed; break;
    case Note: member.note = typed; break;
    case Employment:
        member.employment = employmentNamed(typed);
        if (!member.employment && !typed.isEmpty()) {
            result.problem = employmentNotRead(typed);
            return result;
        }
        break;
    default: {
        const Term *term = m_context.term.term();
        const auto bare = column == Joined ? BareMonth::FirstDay : BareMonth::LastDay;
        const std::optional<QDate> day = readDay(typed, term ? *term : Term{}, bare);
        if (!day && !typed.isEmpty()) {
            result.problem = dayNotRead(typed);
            return result;
        }
        (column == Joined ? member.joined : member.left) = day;
    }
    }
    if (const auto problem = problemOf(m_context.state(), member))
        result.problem = staffProblemText(*problem);
    return result;
}

QString StaffModel::problem(const QModelIndex &index, const QString &typed) const
{
    return index.isValid() ? withTyped(index, typed.trimmed()).problem : QString{};
}

bool StaffModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Qt::ItemFlag needed = role == Qt::CheckStateRole ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole) || !(flags(index) & needed))
        return false;
    Typed typed;
    if (role == Qt::CheckStateRole) {
        typed.member = at(index.row()).member;
        typed.member.scored = value.toInt() == Qt::Checked;
    } else {
        typed = withTyped(index, value.toString().trimmed());
    }
    return typed.problem.isEmpty() &&
           m_context.acts.runBuilt([&] { return editStaff(m_context.state(), typed.member).value(); });
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

void StaffOrder::setJoinedWithin(const std::optional<Days> &days)
{
    if (m_joined == days)
        return;
    m_joined = days;
    invalidateFilter();
}

bool StaffOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    const StaffModel::Line &line = m_model.at(row);
    if (m_shown != Shown::All && line.gone != (m_shown == Shown::Gone))
        return false;
    if (m_members && !m_members->contains(line.member.id))
        return false;
    if (const std::optional<QDate> &day = line.member.joined;
        m_joined && (!day || *day < m_joined->first || *day > m_joined->last))
        return false;
    return m_words.isEmpty() || line.pinyin.matches(m_words) ||
           line.member.workNumber.contains(m_words, Qt::CaseInsensitive);
}

} // namespace yanben
