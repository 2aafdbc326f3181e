#include "documents/calendar/counts_document.h"

#include "documents/words/count_text.h"
#include "documents/words/sign_line.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString requiredWords(const PrintedCount &count)
{
    const auto binding = [](bool isAdvisable) { return isAdvisable ? u"（为宜）"_s : QString{}; };
    QString text = countRequiredText(count.required) + binding(count.advisable);
    if (count.fewestPeople)
        text += u"，每次不少于 %1 人"_s.arg(*count.fewestPeople) + binding(count.peopleAdvisable);
    return count.needsRecord ? text + u"，要有记录"_s : text;
}

QString soFarWords(const PrintedCount &count)
{
    QString text = count.asked == 0 ? u"—"_s : countMetText(count.required, count.met, count.asked);
    if (count.required.held && count.required.planned)
        text = u"已开展 %1，已安排 %2"_s.arg(*count.required.held).arg(*count.required.planned);
    return count.noRecord.isEmpty() ? text : text + u"；缺活动记录："_s + count.noRecord;
}

} // namespace

PrintTable countsTable(const CountsDocument &document)
{
    PrintTable table;
    table.title = u"次数要求一览表"_s;
    table.subtitleLeft = document.school + u'　' + document.term;
    table.footerLeft = document.school + u'　' + table.title;
    table.columns = {{u"名称"_s, 100, 6, CellAlign::Left},
                     {u"数什么"_s, 120, 6, CellAlign::Left},
                     {u"要求"_s, 130, 6, CellAlign::Left},
                     {u"范围"_s, 80, 4, CellAlign::Left},
                     {u"现有"_s, 200, 6, CellAlign::Left}};
    for (const PrintedCount &count : document.counts) {
        PrintRow &row = table.rows.emplace_back();
        for (const QString &text : {count.name, count.counted, requiredWords(count),
                                    count.whom.isEmpty() ? u"全部"_s : count.whom, soFarWords(count)})
            row.cells.push_back(textCell(text));
    }
    table.closing = {signLine()};
    return table;
}

} // namespace yanben
