#pragma once

#include <QString>
#include <QStringList>

namespace yanben
{

// 评价方式 of a criterion: a list that stands in one text.

/// 自查、互查 is two; 、 ； and ; stand between them, each counts once.
QStringList methodsIn(const QString &text);
QString methodsText(const QStringList &methods);

} // namespace yanben
