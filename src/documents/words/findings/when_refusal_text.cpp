#include "documents/words/findings/when_refusal_text.h"

#include "calendar/when_text.h"

namespace yanben
{

using namespace Qt::StringLiterals;
using Code = WhenRefusal::Code;

namespace
{

QString yearsText(const std::vector<int> &years)
{
    QStringList texts;
    for (const int year : years)
        texts.append(u"%1年"_s.arg(year));
    return texts.join(u"还是"_s);
}

/// ，2019年2月只有28天; of another month the year says nothing.
QString lengthText(QDate lastOfMonth)
{
    constexpr int february = 2;
    if (lastOfMonth.month() != february)
        return u"，%1月只有%2天"_s.arg(lastOfMonth.month()).arg(lastOfMonth.day());
    return u"，%1年%2月只有%3天"_s.arg(lastOfMonth.year()).arg(lastOfMonth.month()).arg(lastOfMonth.day());
}

/// 上半月, 下旬
bool namesPart(const QString &piece)
{
    return piece.endsWith(u"半月") || piece.endsWith(u'旬');
}

} // namespace

QString refusalText(const WhenRefusal &refusal)
{
    const QString piece = u"「%1」"_s.arg(refusal.piece.simplified());
    switch (refusal.code) {
    case Code::Empty: return u"没有写时间。请写成如「3月18日」，还不能定的写「待定」。"_s;
    case Code::NotUnderstood:
        return u"看不懂%1。可写成：3月18日、3月18日—22日、第3周周二下午、每周三第七节、10月中旬、7月6日前、待定。"_s
            .arg(piece);
    case Code::NoSuchDate:
        return u"没有%1这一天%2。请改写日期。"_s.arg(piece, refusal.lastOfMonth ? lengthText(*refusal.lastOfMonth)
                                                                                : QString{});
    case Code::ReversedRange: return u"%1的结束早于开始。请对调，或改正其一。"_s.arg(piece);
    case Code::YearUndecidable: return u"%1是%2？请写上年份。"_s.arg(piece, yearsText(refusal.years));
    case Code::MonthMissing:
        return u"%1没有写月份，请写成如「%2」。"_s.arg(
            piece, namesPart(refusal.piece) ? u"3月"_s + refusal.piece.simplified() : u"3月18日"_s);
    case Code::DateMissing: return u"%1没有写日期，请在前面写上，如「3月18日 14:30」。"_s.arg(piece);
    case Code::WeekMissing: return u"%1是哪一周的？请写成「第3周周二」「每周二」或「单周周二」。"_s.arg(piece);
    case Code::DaysMissing: return u"%1没有说是哪几天，请写成如「第18—19周」「6月下旬」或「7月6日前」。"_s.arg(piece);
    case Code::HourMissing: return u"%1没有写几点，请写成如「中午12点」「12:00—13:30」，或写上午、下午。"_s.arg(piece);
    case Code::HalfDayMissing:
        return u"%1是夜里的时刻。下午的请写成如「14:30」「下午2点半」，确是夜里的请写「凌晨」。"_s.arg(piece);
    case Code::LessonUnclear:
        return u"%1看不出是第几节，请写成如「第4节」。要求的节数请填在“次数要求”里。"_s.arg(piece);
    case Code::AfterLesson: return u"%1没有写明几点，请写成如「15:30」，或写节次，如「第4节」。"_s.arg(piece);
    case Code::SeveralSeries: return u"%1不是同一种周期。一项活动只能有一种，请分成几项活动。"_s.arg(piece);
    case Code::SeveralDates:
        return u"%1不是连续的几天（周）。一项活动只能有一个日期或一段时间，请分成几项活动或几个场次。"_s.arg(piece);
    case Code::WeekdayContradicts:
        return refusal.weekday ? u"%1与星期不符，这一天是%2。请改正其一。"_s.arg(piece, weekdayText(*refusal.weekday))
                               : u"%1与星期不符。请改正其一。"_s.arg(piece);
    case Code::WeekContradicts:
        return refusal.week ? u"%1与周次不符，这一天在第%2周。请改正其一。"_s.arg(piece, QString::number(*refusal.week))
                            : u"%1与周次不符。请改正其一。"_s.arg(piece);
    case Code::TimeInvalid: return u"没有%1这个时刻（节次）。请写成如「14:30」「第7节」。"_s.arg(piece);
    case Code::ReversedTime: return u"%1的结束时刻不晚于开始时刻。请对调，或改正其一。"_s.arg(piece);
    case Code::WeekOutOfTerm:
        return refusal.lastWeek
                   ? u"%1不在本学期内，本学期共%2周。请改写周次。"_s.arg(piece, QString::number(*refusal.lastWeek))
                   : u"%1不在本学期内。请改写周次。"_s.arg(piece);
    }
    return {};
}

QString missingText(const WhenIncomplete &incomplete)
{
    using Missing = WhenIncomplete::Missing;
    switch (incomplete.missing) {
    case Missing::Everything: return u"请写时间，如 3月18日、第3周周二下午、每周三第7节、待定"_s;
    case Missing::Date: return u"还差日期，如 3月18日 14:30"_s;
    case Missing::Month: return u"还差月份"_s;
    case Missing::Day: return u"还差日"_s;
    case Missing::Year:
        return incomplete.years.empty() ? u"还差月和日"_s : u"还差年份：%1？"_s.arg(yearsText(incomplete.years));
    case Missing::RangeEnd: return u"还差结束的日期（周、时刻）"_s;
    case Missing::Week: return u"还差哪一周：第几周、每周、单周还是双周？"_s;
    case Missing::WeekOrTime: return u"还差“周”或“节”"_s;
    case Missing::Interval: return u"还差周或月：每周、每两周、每月…"_s;
    case Missing::Weekday: return u"还差周几"_s;
    case Missing::Clock: return u"时刻还没有写完，如 14:30"_s;
    case Missing::Who: return u"还差由谁安排"_s;
    case Missing::Word: return u"还差“%1”"_s.arg(incomplete.completion);
    }
    return {};
}

QString refusalCode(WhenRefusal::Code code)
{
    switch (code) {
    case Code::Empty: return u"EMPTY"_s;
    case Code::NotUnderstood: return u"NOT_UNDERSTOOD"_s;
    case Code::NoSuchDate: return u"NO_SUCH_DATE"_s;
    case Code::ReversedRange: return u"REVERSED_RANGE"_s;
    case Code::YearUndecidable: return u"YEAR_MISSING"_s;
    case Code::MonthMissing: return u"MONTH_MISSING"_s;
    case Code::DateMissing: return u"DATE_MISSING"_s;
    case Code::WeekMissing: return u"WEEK_MISSING"_s;
    case Code::DaysMissing: return u"DAYS_MISSING"_s;
    case Code::HourMissing: return u"HOUR_MISSING"_s;
    case Code::HalfDayMissing: return u"HALF_DAY_MISSING"_s;
    case Code::LessonUnclear: return u"LESSON_UNCLEAR"_s;
    case Code::AfterLesson: return u"AFTER_LESSON"_s;
    case Code::SeveralDates: return u"SEVERAL_DATES"_s;
    case Code::SeveralSeries: return u"SEVERAL_SERIES"_s;
    case Code::WeekdayContradicts: return u"WEEKDAY_CONTRADICTS"_s;
    case Code::WeekContradicts: return u"WEEK_CONTRADICTS"_s;
    case Code::TimeInvalid: return u"TIME_INVALID"_s;
    case Code::ReversedTime: return u"REVERSED_TIME"_s;
    case Code::WeekOutOfTerm: return u"WEEK_OUT_OF_TERM"_s;
    }
    return {};
}

} // namespace yanben
