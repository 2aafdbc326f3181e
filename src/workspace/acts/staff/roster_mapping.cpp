#include "calendar/day_reader.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "workspace/acts/schedule/schedule_import.h"
#include "workspace/acts/staff/roster_import.h"
#include "workspace/queries/staff/roster.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// Headings are searched for above the first rows only: a table's title and school may stand over them.
RosterColumn rosterColumn(const QString &heading)
{
    const QString name = normalizedName(heading).toLower();
    // In the order of asking: 教师编号 is a number, 离校日期 no note.
    const std::pair<RosterColumn, QStringList> words[] = {
        {RosterColumn::WorkNumber, {u"工号"_s, u"编号"_s, u"职工号"_s, u"教工号"_s, u"人员号"_s}},
        {RosterColumn::Left, {u"离校"_s, u"离职"_s, u"离岗"_s, u"调出"_s, u"退休"_s}},
        {RosterColumn::Joined, {u"入校"_s, u"到校"_s, u"进校"_s, u"入职"_s, u"调入"_s, u"到岗"_s}},
        {RosterColumn::Scored, {u"计分"_s, u"考评"_s, u"参评"_s, u"考核"_s}},
        {RosterColumn::Groups, {u"分组"_s, u"组别"_s, u"小组"_s, u"教研组"_s, u"备课组"_s, u"学段"_s, u"所在组"_s}},
        {RosterColumn::Post, {u"职务"_s, u"岗位"_s, u"职位"_s, u"任职"_s}},
        {RosterColumn::Employment, {u"职称"_s, u"聘任"_s, u"聘用"_s, u"见习"_s}},
        {RosterColumn::Note, {u"备注"_s, u"说明"_s}},
        {RosterColumn::Name, {u"姓名"_s, u"名字"_s, u"教师"_s, u"老师"_s, u"人员"_s}},
    };
    // A long text is no heading, whatever words it has.
    if (name.size() > 8)
        return RosterColumn::Ignored;
    for (const auto &[column, candidates] : words) {
        if (std::ranges::any_of(candidates, [&name](const QString &word) { return name.contains(word); }))
            return column;
    }
    return RosterColumn::Ignored;
}

bool isNameHeading(const QString &name)
{
    static const QStringList whole{u"教师"_s, u"老师"_s, u"人员"_s, u"教职工"_s};
    return name.contains(u"姓名"_s) || name.contains(u"名字"_s) || name.contains(u"工号"_s) || whole.contains(name);
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

bool looksLikeName(const QString &text)
{
    const QString name = normalizedName(text);
    return name.size() >= 2 && name.size() <= 12 &&
           std::ranges::all_of(name,
                               [](QChar c) { return c.isLetter() || c.isDigit() || c == u'·' || c.isSurrogate(); }) &&
           !isNumber(name);
}

/// The share of the column's cells that are like this is most of them.
template <typename Like>
bool mostly(const ClipboardTable &table, std::size_t column, Like like)
{
    const auto fit = std::ranges::count_if(table.rows, [&](const auto &row) { return like(row[column].text); });
    return !table.rows.empty() && static_cast<std::size_t>(fit) * 2 > table.rows.size();
}

/// 1, 2, 3 … number the lines and nobody's work.
bool countsLines(const ClipboardTable &table, std::size_t column)
{
    int expected = 1;
    return std::ranges::all_of(table.rows, [&](const auto &row) { return row[column].text.toInt() == expected++; });
}

RosterMapping mappingByLooks(const ClipboardTable &table)
{
    RosterMapping mapping;
    bool hasName = false;
    bool hasNumber = false;
    for (std::size_t column = 0; column < static_cast<std::size_t>(table.columns()); ++column) {
        RosterColumn use = RosterColumn::Ignored;
        if (!hasName && mostly(table, column, looksLikeName))
            use = RosterColumn::Name;
        else if (!hasNumber && mostly(table, column, isNumber) && !countsLines(table, column))
            use = RosterColumn::WorkNumber;
        hasName = hasName || use == RosterColumn::Name;
        hasNumber = hasNumber || use == RosterColumn::WorkNumber;
        mapping.columns.push_back(use);
    }
    return mapping;
}

std::optional<bool> yesOrNo(const QString &text)
{
    static const QStringList yes{u"是"_s, u"计"_s, u"计分"_s, u"参评"_s, u"√"_s,    u"✓"_s,
                                 u"✔"_s,  u"1"_s,  u"y"_s,    u"yes"_s,  u"true"_s, u"有"_s};
    static const QStringList no{u"否"_s, u"不计"_s, u"不计分"_s, u"不参评"_s, u"×"_s,  u"✗"_s, u"x"_s,
                                u"0"_s,  u"n"_s,    u"no"_s,     u"false"_s,  u"无"_s, u"不"_s};
    if (yes.contains(text.toLower()))
        return true;
    return no.contains(text.toLower()) ? std::optional{false} : std::nullopt;
}

} // namespace

RosterMapping guessRosterMapping(const ClipboardTable &table)
{
    constexpr std::size_t headingRows = 5; // a title and blank rows may stand above
    for (std::size_t i = 0; i < std::min(headingRows, table.rows.size()); ++i) {
        RosterMapping mapping{.columns = {}, .headRows = static_cast<int>(i) + 1};
        for (const ClipboardCell &cell : table.rows[i]) {
            RosterColumn column = rosterColumn(cell.text);
            if (column != RosterColumn::Groups && std::ranges::count(mapping.columns, column) > 0)
                column = RosterColumn::Ignored;
            mapping.columns.push_back(column);
        }
        const auto named =
            std::ranges::count_if(mapping.columns, [](auto one) { return one != RosterColumn::Ignored; });
        // The title 教师名册 alone is no heading; 姓名 is. Nor is a person: 语文教研组 and 一级教师 have the words of
        // headings.
        const bool namesPeople = std::ranges::any_of(
            table.rows[i], [](const ClipboardCell &cell) { return isNameHeading(normalizedName(cell.text)); });
        if ((named >= 2 && namesPeople) ||
            (named == 1 && table.columns() == 1 && table.rows[i].front().text.contains(u"姓名"_s)))
            return mapping;
    }
    return mappingByLooks(table);
}

std::vector<RosterLine> rosterLines(const ClipboardTable &table, const RosterMapping &mapping, const Term &term)
{
    std::vector<RosterLine> lines;
    for (std::size_t i = static_cast<std::size_t>(mapping.headRows); i < table.rows.size(); ++i) {
        RosterLine line;
        bool any = false;
        std::vector<RosterColumn> seen;
        for (std::size_t place = 0; place < std::min(table.rows[i].size(), mapping.columns.size()); ++place) {
            const QString text = textAt(table, i, place).trimmed();
            const RosterColumn column = mapping.columns[place];
            if (column != RosterColumn::Groups && std::ranges::count(seen, column) > 0)
                continue;
            seen.push_back(column);
            if (text.isEmpty() || column == RosterColumn::Ignored)
                continue;
            any = any || !table.rows[i][place].covered;
            const auto understood = [&](const auto &value) {
                if (!value)
                    line.unread << text;
                return value;
            };
            switch (column) {
            case RosterColumn::Ignored: break;
            case RosterColumn::Name: line.name = text; break;
            case RosterColumn::WorkNumber: line.workNumber = text; break;
            case RosterColumn::Post: line.post = QString{text}.replace(u'\n', u' '); break;
            case RosterColumn::Employment: line.employment = understood(readEmployment(text)); break;
            case RosterColumn::Groups: line.groups << splitList(text); break;
            case RosterColumn::Joined: line.joined = understood(readDay(text, term)); break;
            case RosterColumn::Left: line.left = understood(readDay(text, term, BareMonth::LastDay)); break;
            case RosterColumn::Scored: line.scored = understood(yesOrNo(text)); break;
            case RosterColumn::Note: line.note = text; break;
            }
        }
        if (any)
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace yanben
