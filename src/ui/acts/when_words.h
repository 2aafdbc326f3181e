#pragma once

#include "calendar/school_calendar.h"
#include "calendar/when_typing.h"
#include "ui/widgets/typed_answer.h"

#include <QString>

namespace yanben
{

/// What is wrong with a typed time and how to write it, in the user's language.
QString refusalSentence(const WhenRefusal &refusal);

/// What is said of a time while it is typed: 3月18日（周一）下午 · 第3周, or what is missing and how it goes on.
/// Nothing of an empty text.
TypedAnswer whenAnswer(const QString &typed, const Term &term);
/// The same of a part of what takes the days of `whole`: a time outside of them is understood, and told.
TypedAnswer whenAnswer(const QString &typed, const Term &term, const When &whole);
/// Says in the answer which of the typed days are off: 5月1日 is 劳动节 休.
void addDaysOff(TypedAnswer &answer, const QString &typed, const Term &term, const SchoolCalendar &calendar);
/// Says in the answer that what is typed has not the end any more that `former` had, and how it keeps its length.
void addLostEnd(TypedAnswer &answer, const QString &typed, const When &former, const Term &term);
/// That `part` lies outside of the days of `whole`; empty when it does not, or they are not known.
QString outsideText(const When &part, const When &whole, const Term &term);
/// The teaching weeks that it lies in: 第3周, 第1—18周. Empty for a time outside of the term or without a first day,
/// and for one that names its weeks itself.
QString weeksOf(const When &when, const Term &term);
/// The same where only a single day will do.
TypedAnswer dayAnswer(const QString &typed, const Term &term);
QString noSingleDay(const QString &typed);
/// The same in a field that takes an hour only: 14:30, 第3节, 下午.
QString hourRefusal(const WhenRefusal &refusal);
/// Of an hour in a field of its own.
TypedAnswer hourAnswer(const QString &typed);

} // namespace yanben
