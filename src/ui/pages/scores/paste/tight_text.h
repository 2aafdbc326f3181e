#pragma once

#include <QString>

namespace yanben
{

/// Names and heads as they are compared: without any spaces.
inline QString tightText(QString text)
{
    text.removeIf([](QChar sign) { return sign.isSpace(); });
    return text;
}

} // namespace yanben
