#include "documents/calendar/signin_document.h"

#include "documents/words/name_spacing.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString spacedNames(const QStringList &names)
{
    QStringList spaced;
    for (const QString &name : names)
        spaced << spacedName(name);
    return spaced.join(u'、');
}

} // namespace

PrintTable signInTable(const SignInDocument &document)
{
    PrintTable table;
    table.title = u"校本研修活动签到表"_s;
    table.subtitleLeft = document.school;
    table.footerLeft = document.school + u"　签到表　"_s + document.content;
    table.bodyPoints = 12;
    QStringList heading{u"活动内容："_s + document.content,
                        u"时间：%1　　地点：%2"_s.arg(document.time, document.place)};
    heading << u"主讲："_s + spacedNames(document.presenters);
    heading << u"参加领导："_s + spacedNames(document.leaders);
    if (!document.people.isEmpty())
        heading << u"应到 %1 人，实到　　　人"_s.arg(document.people.size());
    const std::pair<QString, double> parts[] = {{u"序号"_s, 40}, {u"姓名"_s, 84}, {u"签到"_s, 90}, {u"备注"_s, 56}};
    for (int half = 0; half < 2; ++half) {
        for (const auto &[title, weight] : parts)
            table.columns.push_back({title, weight, 2, CellAlign::Center});
    }
    PrintCell about = textCell(heading.join(u'\n'), CellAlign::Left);
    about.colSpan = static_cast<int>(table.columns.size());
    PrintRow headings;
    for (const PrintColumn &column : table.columns)
        headings.cells.push_back(textCell(column.heading));
    table.headRows = {PrintRow{{about}}, headings};

    // Those who lead sign too, also where nobody is called up by name.
    QStringList names = document.people;
    for (const QString &leader : document.leaders) {
        if (!names.contains(leader))
            names << leader;
    }
    // Down the left half first: a list is looked through from top to bottom.
    const int count = document.people.isEmpty() ? document.blankLines * 2 : static_cast<int>(names.size());
    const int lines = (count + 1) / 2;
    const auto cells = [&](PrintRow &row, int place) {
        const QString name = place < names.size() ? names[place] : QString{};
        row.cells.push_back(textCell(place < count ? QString::number(place + 1) : QString{}));
        row.cells.push_back(textCell(spacedName(name)));
        row.cells.push_back(textCell({}));
        row.cells.push_back(textCell(!name.isEmpty() && document.leaders.contains(name) ? u"领导"_s : QString{}));
    };
    for (int line = 0; line < lines; ++line) {
        PrintRow row;
        cells(row, line);
        cells(row, line + lines);
        table.rows.push_back(std::move(row));
    }
    table.closing = {{{u"记录人：　　　　　　　　"_s, u"　　　　年　　月　　日"_s}}};
    return table;
}

} // namespace yanben
