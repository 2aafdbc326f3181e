#pragma once

#include <QDate>
#include <QString>

#include <optional>

class QWidget;

namespace yanben
{

/// Asks for one day; nothing when the person thought better of it. The calendar that opens begins its weeks with
/// `weekStart`.
std::optional<QDate> askDay(QWidget *parent, const QString &title, const QString &label, QDate proposed,
                            Qt::DayOfWeek weekStart);

} // namespace yanben
