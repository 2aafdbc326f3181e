#include "calendar/holidays/holiday_table.h"

#include "calendar/day_reader.h"
#include "calendar/when_text.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <set>

// A static library's resources are dropped by the linker unless something asks for them; the macro has to stand outside
// of any namespace.
static void takeHolidayResource()
{
    Q_INIT_RESOURCE(holidays);
}

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QDate readDate(const QString &text)
{
    static const QRegularExpression pattern{u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"_s};
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return {match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()};
}

bool isHeading(const QStringList &cells)
{
    const QString first = cells.first().toLower();
    return first == u"date" || first == u"日期";
}

} // namespace

HolidayTable parseHolidayTable(QStringView text)
{
    using Code = HolidayRowProblem::Code;
    static const QRegularExpression separator{u"[,;\\t，；]"_s};

    if (text.startsWith(QChar::ByteOrderMark))
        text = text.mid(1);
    HolidayTable table;
    std::set<QDate> seen;
    int line = 0;
    for (const QStringView rawLine : text.split(u'\n')) {
        ++line;
        const QString content = rawLine.trimmed().toString();
        if (content.isEmpty())
            continue;
        QStringList cells = content.split(separator);
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (table.rows.empty() && isHeading(cells))
            continue;
        if (table.rows.size() == mostHolidayRows) {
            table.problems.push_back({Code::TooManyRows, line, {}});
            break;
        }
        if (cells.size() < 2) {
            table.problems.push_back({Code::TooFewColumns, line, content.left(40)});
            continue;
        }
        const QDate date = readDate(cells[0]);
        const std::optional<CalendarDay::Kind> kind = dayKindFromText(cells[1]);
        if (!date.isValid())
            table.problems.push_back({Code::NoSuchDate, line, cells[0].left(40)});
        else if (!kind)
            table.problems.push_back({Code::UnknownKind, line, cells[1].left(40)});
        else if (!cells.value(3).isEmpty() && !readWeekday(cells[3]))
            table.problems.push_back({Code::UnknownWeekday, line, cells[3].left(40)});
        else if (!seen.insert(date).second)
            table.problems.push_back({Code::DateTwice, line, cells[0]});
        else
            table.rows.push_back(
                {date, *kind, cells.value(2), kind == CalendarDay::Work ? readWeekday(cells.value(3)) : std::nullopt});
    }
    std::ranges::sort(table.rows, {}, &HolidayRow::date);
    return table;
}

QString holidayTableText(const std::vector<HolidayRow> &rows)
{
    QString text = u"日期,类别,名称,上哪天的课\n"_s;
    for (const HolidayRow &row : rows) {
        QString name = row.festival.simplified();
        static const QRegularExpression separator{u"[,;，；]"_s};
        name.replace(separator, u"、"_s);
        const QString kind = row.kind == CalendarDay::Work ? u"班"_s : u"休"_s;
        const QString lessons = row.standsFor ? weekdayText(*row.standsFor) : QString{};
        text += row.date.toString(Qt::ISODate) + u',' + kind + u',' + name + u',' + lessons + u'\n';
    }
    return text;
}

std::optional<CalendarDay::Kind> dayKindFromText(const QString &text)
{
    const QString kind = text.toLower();
    if (kind == u"off" || kind == u"休" || kind == u"放假" || kind == u"休息")
        return CalendarDay::Off;
    if (kind == u"work" || kind == u"班" || kind == u"上班" || kind == u"调休上班")
        return CalendarDay::Work;
    return std::nullopt;
}

HolidayTable shippedHolidayTable()
{
    takeHolidayResource();
    QFile file{u":/calendar/holidays-cn.csv"_s};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseHolidayTable(QString::fromUtf8(file.readAll()));
}

} // namespace yanben
