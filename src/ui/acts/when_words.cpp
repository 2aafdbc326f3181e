#include "ui/acts/when_words.h"

#include "calendar/when_text.h"

#include <QCoreApplication>

namespace yanben
{

namespace
{

class WhenWords
{
    Q_DECLARE_TR_FUNCTIONS(WhenWords)

public:
    static QString refusal(const WhenRefusal &refusal);
};

QString WhenWords::refusal(const WhenRefusal &refusal)
{
    using Code = WhenRefusal::Code;
    const QString piece = refusal.piece.simplified();
    switch (refusal.code) {
    case Code::Empty: return tr("No time is written.");
    case Code::NotUnderstood:
        return tr("“%1” is not understood. Write for example 3.18, 3.18-22, 3月18日—22日, 第3周周二下午, 待定.")
            .arg(piece);
    case Code::NoSuchDate: return tr("There is no day “%1”.").arg(piece);
    case Code::ReversedRange: return tr("“%1” ends before it begins.").arg(piece);
    case Code::YearUndecidable: {
        QStringList years;
        for (const int year : refusal.years)
            years << QString::number(year);
        return tr("“%1” could be in %2. Write the year too.").arg(piece, years.join(tr(" or ")));
    }
    case Code::MonthMissing: return tr("“%1” has no month. Write for example 3月18日.").arg(piece);
    case Code::DateMissing: return tr("“%1” has no date. Write one in front: 3月18日 14:30.").arg(piece);
    case Code::WeekMissing: return tr("Which week is “%1” in? Write 第3周周二, 每周二 or 单周周二.").arg(piece);
    case Code::SeveralDates:
        return tr("“%1” is not one stretch of days. Make several activities or sessions of it.").arg(piece);
    case Code::WeekdayContradicts:
        return refusal.weekday ? tr("“%1”: this day is a %2.").arg(piece, weekdayText(*refusal.weekday))
                               : tr("“%1”: day and weekday do not go together.").arg(piece);
    case Code::TimeInvalid: return tr("There is no hour or lesson “%1”.").arg(piece);
    case Code::ReversedTime: return tr("“%1” ends before it begins.").arg(piece);
    case Code::WeekOutOfTerm:
        return refusal.lastWeek ? tr("“%1” is not in the term, which has %2 weeks.").arg(piece).arg(*refusal.lastWeek)
                                : tr("“%1” is not in the term.").arg(piece);
    }
    Q_UNREACHABLE();
}

} // namespace

QString refusalSentence(const WhenRefusal &refusal)
{
    return WhenWords::refusal(refusal);
}

} // namespace yanben
