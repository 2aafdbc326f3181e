#include "calendar/day_reader.h"

#include "calendar/when_parser.h"

#include <QRegularExpression>

namespace yanben
{

using namespace Qt::StringLiterals;

std::optional<QDate> readDay(QStringView typed, const Term &term, BareMonth bareMonth)
{
    // A spreadsheet adds the time of day to a date now and then: 2019/3/18 0:00:00.
    static const QRegularExpression midnight{QStringLiteral("\\s+0?0:00(:00)?$")};
    static const QRegularExpression written{
        QStringLiteral("^(\\d{4})\\s*[-/.．年]\\s*(\\d{1,2})(?:\\s*[-/.．月]\\s*(\\d{1,2}))?\\s*[月日号]?$")};
    static const QRegularExpression packed{QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$")};
    const QString text = typed.trimmed().toString().remove(midnight);
    QRegularExpressionMatch match = written.match(text);
    if (!match.hasMatch())
        match = packed.match(text);
    if (match.hasMatch()) {
        const bool hasDay = !match.capturedView(3).isEmpty();
        const QDate day{match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                        hasDay ? match.capturedView(3).toInt() : 1};
        if (!day.isValid())
            return std::nullopt;
        return hasDay || bareMonth == BareMonth::FirstDay ? day : day.addMonths(1).addDays(-1);
    }
    const ParsedWhen parsed = parseWhen(text, term);
    const auto *when = std::get_if<When>(&parsed);
    const auto *day = when ? std::get_if<SingleDay>(&when->kind) : nullptr;
    if (!day || !when->timeOfDay.isEmpty())
        return std::nullopt;
    // 98年9月1日 and 98.9.1, when somebody came to the school.
    static const QRegularExpression twoDigits{QStringLiteral("^\\d{2}\\s*[年./．-]")};
    const bool before2000 = twoDigits.match(text).hasMatch() && day->date > term.last.addYears(1);
    return before2000 ? day->date.addYears(-100) : day->date;
}

std::optional<int> readWeekday(const QString &typed)
{
    static const QRegularExpression pattern{u"^(?:周|星期|礼拜)?([一二三四五六日天1-7])$"_s};
    const QRegularExpressionMatch match = pattern.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QChar day = match.captured(1).front();
    if (day.isDigit())
        return day.digitValue();
    return day == u'天' ? 7 : static_cast<int>(QStringView{u"一二三四五六日"}.indexOf(day)) + 1;
}

} // namespace yanben
