#include "documents/calendar/record_document.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fieldColumns = 4; ///< behind the one of the labels
constexpr qsizetype mostInHalf = 60;
constexpr int usualLines = 5;  // for the record of what happened
constexpr int fewestLines = 3; // where many sessions have much to say above it

PrintCell wide(const QString &text, int columns = fieldColumns)
{
    PrintCell cell = textCell(text, CellAlign::Left);
    cell.colSpan = columns;
    return cell;
}

PrintCell label(const QString &text)
{
    PrintCell cell = textCell(text);
    cell.bold = true;
    return cell;
}

PrintRow pair(const QString &left, const QString &leftText, const QString &right, const QString &rightText)
{
    return {{label(left), wide(leftText, 2), label(right), textCell(rightText, CellAlign::Left)}};
}

/// Side by side; below each other where one of them, as the places of many sessions, has more to say than its half
/// holds in a few lines.
void addPair(PrintTable &table, const QString &left, const QString &leftText, const QString &right,
             const QString &rightText)
{
    if (std::max(leftText.size(), rightText.size()) <= mostInHalf) {
        table.rows.push_back(pair(left, leftText, right, rightText));
        return;
    }
    table.rows.push_back({{label(left), wide(leftText)}});
    table.rows.push_back({{label(right), wide(rightText)}});
}

/// Room for a hand below what is there already.
PrintRow field(const QString &name, const QString &text, double share, int lines)
{
    PrintCell cell = wide(text + QString{lines, u'\n'});
    cell.atTop = true;
    return {{label(name), cell}, share};
}

QString phaseText(const RecordPhase &phase, int number)
{
    QStringList lines{u"%1. %2"_s.arg(QString::number(number), phase.name)};
    for (const QString &more : {phase.time, phase.people, phase.done}) {
        if (!more.isEmpty())
            lines << more;
    }
    return lines.join(u'\n');
}

void addPhases(PrintTable &table, const std::vector<RecordPhase> &phases)
{
    int number = 0;
    for (const RecordPhase &phase : phases) {
        PrintRow row;
        row.share = 4.0 / static_cast<double>(phases.size());
        if (++number == 1) {
            row.cells.push_back(label(u"环节与\n过程记录"_s));
            row.cells.back().rowSpan = static_cast<int>(phases.size());
        }
        row.cells.push_back(textCell(phaseText(phase, number), CellAlign::Left));
        row.cells.push_back(wide({}, fieldColumns - 1));
        table.rows.push_back(std::move(row));
    }
}

} // namespace

PrintTable recordTable(const RecordDocument &document)
{
    PrintTable table;
    table.title = u"校本研修活动记录表"_s;
    table.subtitleLeft = document.school;
    table.footerLeft = document.school + u"　活动记录表"_s;
    if (!document.content.isEmpty())
        table.footerLeft += u'　' + document.content;
    table.bodyPoints = 11;
    table.columns = {{{}, 66, 5, CellAlign::Center},
                     {{}, 104, 6, CellAlign::Left},
                     {{}, 68, 2, CellAlign::Left},
                     {{}, 66, 5, CellAlign::Center},
                     {{}, 172, 8, CellAlign::Left}};
    PrintCell content = wide(document.content);
    content.bold = true;
    table.headRows = {PrintRow{{label(u"活动内容"_s), content}}};
    addPair(table, u"时　　间"_s, document.time, u"地　　点"_s, document.place);
    addPair(table, u"主讲教师"_s, document.presenters, u"活动形式"_s, document.forms);
    table.rows.push_back({{label(u"参加人员"_s), wide(document.audience)}});
    table.rows.push_back(pair(u"人　　数"_s, expectedText(document.expected), u"缺席人员"_s, {}));
    addPair(table, u"参加领导"_s, document.leaders, u"检查方式"_s, document.checkMethods);
    table.rows.push_back({{label(u"活动目标"_s), wide(document.goal)}});
    const std::pair<QString, QString> details[] = {{u"应交材料"_s, document.papers.join(u'、')},
                                                   {u"合作学校"_s, document.partners.join(u'、')},
                                                   {u"分级参加"_s, document.levels.join(u'\n')},
                                                   {u"学　　时"_s, document.hours}};
    for (const auto &[name, text] : details) {
        if (!text.isEmpty())
            table.rows.push_back({{label(name), wide(text)}});
    }
    const bool isLong = std::max(document.presenters.size(), document.place.size()) > mostInHalf;
    if (document.phases.empty())
        table.rows.push_back(field(u"过程记录"_s, {}, 4, isLong ? fewestLines : usualLines));
    else
        addPhases(table, document.phases);
    table.rows.push_back(field(u"决议与\n纪　要"_s, document.decisions, 1, document.decisions.isEmpty() ? 2 : 0));
    table.closing = {{{u"主持人：　　　　　　　"_s, u"记录人：　　　　　　　"_s, u"　　　　年　　月　　日"_s}}};
    return table;
}

} // namespace yanben
