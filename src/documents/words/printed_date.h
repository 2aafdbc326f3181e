#pragma once

#include <QDate>
#include <QString>

namespace yanben
{

/// 3月10日
QString dayAndMonth(QDate day);
/// 2019年3月10日, without idle zeros.
QString printedDate(QDate day);

} // namespace yanben
