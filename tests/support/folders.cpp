#include "support/folders.h"

namespace yanben
{

QString sourceFolder()
{
    return QStringLiteral(YANBEN_SOURCE_DIR);
}

QString buildFolder()
{
    return QStringLiteral(YANBEN_BINARY_DIR);
}

} // namespace yanben
