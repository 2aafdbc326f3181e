#include "documents/words/name_spacing.h"

namespace yanben
{

QString spacedName(const QString &name)
{
    const std::u32string codePoints = name.toStdU32String();
    const auto isHan = [](char32_t c) { return QChar::script(c) == QChar::Script_Han; };
    if (codePoints.size() != 2 || !isHan(codePoints[0]) || !isHan(codePoints[1]))
        return name;
    return QString::fromUcs4(&codePoints[0], 1) + QChar{0x3000} + QString::fromUcs4(&codePoints[1], 1);
}

} // namespace yanben
