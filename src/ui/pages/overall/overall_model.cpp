#include "ui/pages/overall/overall_model.h"

#include "documents/words/scoring/overall_text.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "ui/pages/overall/overall_words.h"
#include "ui/pages/subject_words.h"
#include "ui/widgets/text/plain_tip.h"
#include "workspace/queries/subjects.h"
#include "workspace/search/pinyin.h"

#include <algorithm>
#include <limits>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// Decimal marks have at most four places.
qlonglong sortedValue(const Decimal &value)
{
    return Decimal::round(value.toExact(), Decimal::maximumScale, RoundingMode::HalfUp).units();
}

QString weighted(const QString &name, const std::optional<Points> &percent)
{
    if (!percent)
        return name + u" ?"_s;
    return percent == Points::whole(100) ? name : u"%1 %2%"_s.arg(name, percent->toString());
}

int behind(const OverallLine &line)
{
    if (!line.result)
        return 0;
    return line.result->rank ? 0 : line.result->isOut() ? 2 : 1;
}

} // namespace

void OverallModel::show(OverallTable table, const Term &term)
{
    beginResetModel();
    sortByRank(table.lines);
    m_table = std::move(table);
    makeColumns();
    m_lines.clear();
    for (const OverallLine &each : m_table.lines) {
        Line line{.line = each,
                  .name = subjectName(m_state, each.subject),
                  .nameKey = {},
                  .groups = subjectGroups(m_state, each.subject, term),
                  .groupNames = {}};
        line.nameKey = Pinyin{line.name, ReadAs::Name}.sortKey();
        if (kindOf(each.subject) == RubricSubject::Teacher) {
            const std::vector<QString> names = groupNamesOf(m_state, each.subject, term);
            line.groupNames = {names.begin(), names.end()};
        }
        m_lines.push_back(std::move(line));
    }
    endResetModel();
}

void OverallModel::clear()
{
    beginResetModel();
    m_table = {};
    m_columns.clear();
    m_lines.clear();
    endResetModel();
}

void OverallModel::makeColumns()
{
    const OverallSheet &sheet = m_table.settings.sheet;
    const bool areTeachers = sheet.subject == RubricSubject::Teacher;
    m_columns = {{.kind = Kind::Rank, .heading = tr("Rank")},
                 {.kind = Kind::Name, .heading = areTeachers ? tr("Name") : subjectHeading(sheet.subject)}};
    if (areTeachers)
        m_columns.push_back({.kind = Kind::Groups, .heading = tr("Groups")});
    std::size_t part = 0;
    for (std::size_t stage = 0; stage < sheet.stages.size(); ++stage) {
        for (const OverallPart &each : sheet.stages[stage].parts)
            m_columns.push_back(
                {.kind = Kind::Mark, .stage = stage, .part = part++, .heading = weighted(each.rubric, each.percent)});
        if (sheet.hasStages())
            m_columns.push_back({.kind = Kind::Stage,
                                 .stage = stage,
                                 .heading = weighted(sheet.stages[stage].name, sheet.stages[stage].percent)});
    }
    m_columns.push_back({.kind = Kind::Total, .heading = tr("Overall")});
    if (!sheet.grades.empty())
        m_columns.push_back({.kind = Kind::Grade, .heading = tr("Grade")});
    m_columns.push_back({.kind = Kind::Remark, .heading = tr("Remark")});
}

int OverallModel::columnOf(Kind kind) const
{
    return static_cast<int>(std::ranges::find(m_columns, kind, &Column::kind) - m_columns.begin());
}

QStringList OverallModel::headings() const
{
    QStringList headings;
    for (const Column &column : m_columns)
        headings << column.heading;
    return headings;
}

std::optional<RubricId> OverallModel::rubric(int column) const
{
    const Column &shown = m_columns[static_cast<std::size_t>(column)];
    return shown.kind == Kind::Mark ? m_table.settings.rubrics[shown.part] : std::nullopt;
}

NumberWorking OverallModel::working(const QModelIndex &index) const
{
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const OverallSheet &sheet = m_table.settings.sheet;
    return {.what = line.name + u'　' + sheet.title,
            .text = line.line.result ? overallAccountText(sheet, *line.line.result)
                                     : OverallWords::problems(sheet, m_table.problems)};
}

int OverallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OverallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant OverallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant{section + 1} : QVariant{};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    const bool isText = column.kind == Kind::Name || column.kind == Kind::Groups || column.kind == Kind::Grade ||
                        column.kind == Kind::Remark;
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::DisplayRole: return column.heading;
    case Qt::ToolTipRole: return plainTip(column.heading);
    default: return {};
    }
}

std::optional<Decimal> OverallModel::number(const Line &line, const Column &column) const
{
    const std::optional<OverallResult> &result = line.line.result;
    if (column.kind == Kind::Total)
        return result ? result->total : std::nullopt;
    const bool isIn =
        !result || (column.stage < result->stages.size() && result->stages[column.stage].entered != Entered::No);
    if (column.kind == Kind::Stage)
        return isIn && result ? result->stages[column.stage].total : std::nullopt;
    const std::optional<PartMark> &mark = line.line.marks.marks[column.part];
    return isIn && mark && !mark->unjudged ? std::optional{mark->total} : std::nullopt;
}

QString OverallModel::text(const Line &line, const Column &column) const
{
    const std::optional<OverallResult> &result = line.line.result;
    switch (column.kind) {
    case Kind::Rank: return result && result->rank ? QString::number(*result->rank) : u"—"_s;
    case Kind::Name: return line.name;
    case Kind::Groups: return line.groups;
    case Kind::Grade: return result ? gradeBesideVetoes(result->grade, result->notEligible) : QString{};
    case Kind::Remark: return result ? overallRemarkText(m_table.settings.sheet, *result) : QString{};
    default: break;
    }
    const std::optional<Decimal> shown = number(line, column);
    if (!shown)
        return u"—"_s;
    // As among the totals: something that counts is not recorded yet.
    const bool isProvisional = column.kind == Kind::Mark && line.line.marks.marks[column.part]->provisional;
    return QString{shown->toString()}.replace(u'-', QChar{0x2212}) + (isProvisional ? u"*"_s : QString{});
}

QVariant OverallModel::sortValue(const Line &line, const Column &column) const
{
    switch (column.kind) {
    case Kind::Rank:
        return line.line.result && line.line.result->rank ? *line.line.result->rank
                                                          : static_cast<int>(m_lines.size()) + 1;
    case Kind::Name: return line.nameKey;
    case Kind::Mark:
    case Kind::Stage:
    case Kind::Total: {
        const std::optional<Decimal> shown = number(line, column);
        return shown ? sortedValue(*shown) : std::numeric_limits<qlonglong>::min();
    }
    default: return text(line, column);
    }
}

QVariant OverallModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return text(line, column);
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole: {
        // What may be cut off.
        const bool isWords = column.kind == Kind::Name || column.kind == Kind::Groups || column.kind == Kind::Grade ||
                             column.kind == Kind::Remark;
        return isWords ? plainTip(text(line, column)) : QVariant{};
    }
    case SortRole: return sortValue(line, column);
    case BehindRole: return behind(line.line);
    case GroupsRole: return line.groupNames;
    default: return {};
    }
}

} // namespace yanben
