#pragma once

#include "domain/schedule/term.h"

#include <QStringView>

#include <optional>

namespace yanben
{

/// What a month without a day means: 2010.09 as a first or as a last day.
enum class BareMonth { FirstDay, LastDay };

/// One day as a roster has it: 2019-03-18, 2019/3/18, 2019.3.18, 2019年3月18日, 20190318, 2010年9月, and without a year
/// what parseWhen() understands. Empty when it is no such day.
std::optional<QDate> readDay(QStringView typed, const Term &term, BareMonth bareMonth = BareMonth::FirstDay);

/// 周五, 星期五 or 5 as 5; empty for another word.
std::optional<int> readWeekday(const QString &typed);

} // namespace yanben
