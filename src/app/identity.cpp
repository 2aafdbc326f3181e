#include "app/identity.h"

#include <QGuiApplication>

namespace yanben
{

using namespace Qt::StringLiterals;

void identify()
{
    // No organization name: it would put a second "yanben" into every path.
    QCoreApplication::setApplicationName(u"yanben"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(YANBEN_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.yanben.Yanben"_s);
}

} // namespace yanben
