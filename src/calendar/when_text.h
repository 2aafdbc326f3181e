#pragma once

#include "calendar/when_dates.h"
#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <span>

namespace yanben
{

/// Short: 3月18日—22日. WithWeekdays: 3月18日（周一）—22日（周五）, for print. WithYears:
/// 2019年3月18日（周一）—22日（周五）, where nobody may guess the year.
enum class WhenStyle { Short, WithWeekdays, WithYears };

/// The school's way of writing a time. A year stands only where the term does not give it, or changes within the
/// range. parseWhen reads the answer back with the same meaning.
QString whenText(const When &when, const Term &term, WhenStyle style = WhenStyle::Short);

/// With what was decided about single meetings: 每周三第7节（4月3日改为4月4日，6月5日停）. Not to be read back.
QString whenText(const When &when, std::span<const OccurrenceException> exceptions, const Term &term,
                 WhenStyle style = WhenStyle::Short);

/// 4月3日改为4月4日，6月5日停; empty for none.
QString exceptionsText(std::span<const OccurrenceException> exceptions, const Term &term);

/// 3月18日, 3月28日—4月2日, 2018年12月28日—2019年1月3日.
QString dayText(QDate day, const Term &term, WhenStyle style = WhenStyle::Short);
/// 3月18日 8:05, by the clock of this computer.
QString momentText(const QDateTime &at, const Term &term);
QString rangeText(QDate first, QDate last, const Term &term, WhenStyle style = WhenStyle::Short);

/// 3月1日—3日、7月13日—15日; each with both of its days.
QString spansText(std::span<const DateSpan> days, const Term &term);

/// 下午, 第7节, 14:30—16:00; empty when nothing is said.
QString timeOfDayText(const TimeOfDay &timeOfDay);

/// The weeks of these days, ascending; so many in a row and more as one: 第1—19周, 第3周.
QStringList weekTexts(std::span<const QDate> days, const Term &term, std::size_t fewestAsOne = 3);

/// 周三
QString weekdayText(int weekday);

} // namespace yanben
