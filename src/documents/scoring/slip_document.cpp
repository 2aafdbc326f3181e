#include "documents/scoring/slip_document.h"

#include "documents/paper/page_painter.h"
#include "documents/paper/table/table_paginator.h"
#include "documents/words/name_spacing.h"
#include "documents/words/printed_date.h"
#include "documents/words/sign_line.h"
#include "documents/words/subject_text.h"

#include <algorithm>
#include <span>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int objectionLines = 3;

PrintCell wideCell(const QString &text, int columns)
{
    PrintCell cell = textCell(text, CellAlign::Left);
    cell.colSpan = columns;
    return cell;
}

PrintCell bold(PrintCell cell)
{
    cell.bold = true;
    return cell;
}

PrintCell spanning(PrintCell cell, int columns)
{
    cell.colSpan = columns;
    return cell;
}

/// 第2条 成立：经复查，补记1次。（甲，2019年7月3日）
QString answerText(const SlipObjection &objection)
{
    QStringList by{objection.answeredBy, objection.answeredOn ? printedDate(*objection.answeredOn) : QString{}};
    by.removeAll(QString{});
    QStringList words{objection.result, objection.answer};
    words.removeAll(QString{});
    const QString said = words.join(u'：');
    return by.isEmpty() ? said : said + u'（' + by.join(u'，') + u'）';
}

/// What is objected to and why: as recorded, else room for a hand.
std::vector<PrintRow> objectionRows(const std::vector<SlipObjection> &objections, int columns)
{
    constexpr int whichColumns = 2;
    const int groundsColumns = columns - 1 - whichColumns;
    PrintCell label = bold(textCell(u"异议"_s));
    label.rowSpan = 1 + (objections.empty() ? objectionLines : static_cast<int>(objections.size()));
    std::vector<PrintRow> rows;
    rows.push_back({{label, spanning(textCell(u"条目"_s, CellAlign::Center), whichColumns),
                     spanning(textCell(u"理由和依据"_s, CellAlign::Center), groundsColumns)}});
    for (const SlipObjection &each : objections)
        rows.push_back(
            {{spanning(textCell(each.criterion, CellAlign::Left), whichColumns),
              spanning(textCell(printedDate(each.day) + u'：' + each.text, CellAlign::Left), groundsColumns)}});
    for (int i = 0; objections.empty() && i < objectionLines; ++i)
        rows.push_back({{spanning(textCell({}, CellAlign::Center), whichColumns),
                         spanning(textCell({}, CellAlign::Center), groundsColumns)}});
    return rows;
}

/// The answers that were recorded; room to write while one is missing.
QString answersText(const std::vector<SlipObjection> &objections)
{
    QStringList answers;
    for (const SlipObjection &each : objections) {
        if (!each.result.isEmpty())
            answers << (objections.size() == 1 ? QString{} : each.criterion + u'　') + answerText(each);
    }
    const bool isOpen = answers.size() < static_cast<qsizetype>(objections.size());
    if (!answers.isEmpty() && isOpen)
        answers << QString{};
    return answers.isEmpty() ? u"\n"_s : answers.join(u'\n');
}

/// Who says and signs below a slip.
std::pair<QString, QString> handsOf(RubricSubject subject)
{
    switch (subject) {
    case RubricSubject::Teacher: return {u"本人意见"_s, u"本人签字"_s};
    case RubricSubject::Group: return {u"教研组意见"_s, u"组长签字"_s};
    case RubricSubject::School: return {u"学校意见"_s, u"负责人签字"_s};
    }
    Q_UNREACHABLE();
}

/// The word and name of whom the slip is for, what is objected to and why, and the answer.
std::vector<PrintRow> roomForHands(const std::vector<SlipObjection> &objections, RubricSubject subject, int columns)
{
    const auto &[word, signature] = handsOf(subject);
    const QString day = u"　　　　年　　月　　日"_s;
    std::vector<PrintRow> rows;
    rows.push_back({{bold(textCell(word)), wideCell(u"□ 对结果无异议　　　　□ 对结果有异议（请填写下栏）\n\n"_s +
                                                        signature + u"：　　　　　　　　　　"_s + day,
                                                    columns - 1)}});
    std::ranges::move(objectionRows(objections, columns), std::back_inserter(rows));
    rows.back().withNext = true; // no page begins with an answer to what stands on another
    rows.push_back({{bold(textCell(u"答复"_s)),
                     wideCell(answersText(objections) + u"\n答复人签字：　　　　　　　　　"_s + day, columns - 1)}});
    return rows;
}

/// 合计 says how the total came about, and what follows from it.
QString totalText(const SlipDocument &slip)
{
    QStringList lines{slip.totalWorking, slipResultLine(slip), slipGradeLine(slip), slipConsequenceLine(slip)};
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

} // namespace

QString slipTitle(const SlipDocument &slip)
{
    return assessedText(slip.subject) + u"校本研修考评反馈单"_s;
}

QString slipSubtitle(const SlipDocument &slip)
{
    return slip.school + u'　' + slip.term;
}

QString slipPersonLine(const SlipDocument &slip)
{
    const QString groups = slip.groups.isEmpty() ? QString{} : u"　　分组："_s + slip.groups;
    return nameHeading(slip.subject) + u'：' + spacedName(slip.teacher) + groups + u"　　结果："_s +
           publicationText(slip.published);
}

QString slipResultLine(const SlipDocument &slip)
{
    QStringList parts;
    if (!slip.provisional.isEmpty())
        parts += slip.full && slip.full != slip.possible ? slip.provisional + u"，计入的满分"_s + slip.possible->text()
                                                         : slip.provisional;
    if (!slip.rate.isEmpty())
        parts += u"得分率 "_s + slip.rate;
    if (!slip.converted.isEmpty())
        parts += u"折算 "_s + slip.converted;
    if (!slip.rank.isEmpty())
        parts += u"名次 "_s + slip.rank + (slip.rankNow ? u"，"_s + laterRankText(*slip.rankNow) : QString{});
    return parts.join(u"　　");
}

QString slipGradeLine(const SlipDocument &slip)
{
    return slip.grade.isEmpty() ? QString{} : u"等次："_s + slip.grade;
}

QString slipConsequenceLine(const SlipDocument &slip)
{
    return slip.consequences.isEmpty() ? QString{} : u"后果："_s + slip.consequences;
}

PrintTable slipTable(const SlipDocument &slip)
{
    const bool hasSelf = std::ranges::any_of(slip.lines, [](const SlipLine &line) { return line.self.has_value(); });
    PrintTable table;
    table.title = slipTitle(slip);
    table.subtitleLeft = slipSubtitle(slip);
    if (slip.version)
        table.subtitleRight = versionsText(std::span{&*slip.version, 1});
    table.footerLeft = slip.school + u'　' + slip.teacher;
    table.setup.margins = {19, 15, 19, 20}; // a rubric of 14 criteria leaves room for hands on the same page
    table.columns = {{u"内容"_s, 150, 6, CellAlign::Center}, {u"满分"_s, 50, 3, CellAlign::Center}};
    if (hasSelf)
        table.columns.push_back({u"自评"_s, 50, 3, CellAlign::Center});
    table.columns.push_back({u"得分"_s, 50, 3, CellAlign::Center});
    table.columns.push_back({u"计分过程"_s, 300, 8, CellAlign::Left});
    const int columns = static_cast<int>(table.columns.size());
    table.headRows = {{{wideCell(slipPersonLine(slip), columns)}}, {}};
    for (const PrintColumn &column : table.columns)
        table.headRows.back().cells.push_back(textCell(column.heading));
    const auto add = [&](const PrintCell &name, const PrintCell &full, const std::optional<PrintedMark> &self,
                         const PrintCell &mark, const QString &working) {
        PrintRow &row = table.rows.emplace_back();
        row.cells = {name, full};
        if (hasSelf)
            row.cells.push_back(self ? markCell(*self) : textCell({}));
        row.cells.push_back(mark);
        row.cells.push_back(textCell(working, CellAlign::Left));
    };
    for (std::size_t i = 0; i < slip.lines.size(); ++i) {
        const SlipLine &line = slip.lines[i];
        add(textCell(line.criterion), numberCell(line.weight), line.self, markCell(line.mark), line.working);
        for (const SlipSubtotal &each : slip.subtotals) {
            if (each.after == i + 1)
                add(bold(textCell(each.name)), numberCell(each.possible), {}, bold(sumCell(each.sum)), each.working);
        }
    }
    add(bold(textCell(u"合计"_s)), sumCell(slip.full ? slip.full : slip.possible), {}, bold(sumCell(slip.total)),
        totalText(slip));
    for (const PrintedUnitTotal &other : slip.others)
        add(bold(textCell(u"合计（%1）"_s.arg(other.unit))), numberCell(other.possible), {},
            bold(numberCell(other.total)), {});
    if (!slip.vetoes.isEmpty())
        table.rows.push_back({{bold(textCell(u"一票否决"_s)), wideCell(slip.vetoes.join(u'\n'), columns - 1)}});
    std::ranges::move(roomForHands(slip.objections, slip.subject, columns), std::back_inserter(table.rows));
    if (!slip.correction.isEmpty())
        table.closing.push_back({{slip.correction}});
    table.closing.push_back({{markLegend()}});
    table.closing.push_back(signLine());
    return table;
}

namespace
{

/// A slip that only just outgrows its page is set closer rather than sent on with a line.
std::vector<PaperPage> slipPages(const SlipDocument &slip, const TextMeasure &measure)
{
    PrintTable table = slipTable(slip);
    std::vector<PaperPage> pages = paginate(table, measure);
    if (pages.size() == 1)
        return pages;
    table.setup.margins = {15, 12, 15, 18};
    table.bodyPoints = smallestBodyPoints;
    std::vector<PaperPage> closer = paginate(table, measure);
    return closer.size() < pages.size() ? closer : pages;
}

} // namespace

std::vector<PaperPage> layoutSlips(const std::vector<SlipDocument> &slips, const PaperFonts &fonts, PrintedSides sides,
                                   const StepsDone &goOn)
{
    const TextMeasure measure{fonts};
    std::vector<PaperPage> all;
    int done = 0;
    for (const SlipDocument &slip : slips) {
        if (goOn && !goOn(done++, static_cast<int>(slips.size())))
            return {};
        std::vector<PaperPage> pages = slipPages(slip, measure);
        numberPages(pages, fonts);
        if (sides == PrintedSides::Both)
            completeSheet(pages);
        std::move(pages.begin(), pages.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace yanben
