#pragma once

#include <QFontMetrics>
#include <QString>

namespace yanben
{

/// The text, or as much of it as has room and …. Where no letter has room beside …, the first one stands without it.
/// Signs that stand alone before the words, such as those of → C 培训, stay where nothing of the words has room; …
/// alone is nothing.
QString elidedWords(const QString &text, const QFontMetrics &metrics, int width);

} // namespace yanben
