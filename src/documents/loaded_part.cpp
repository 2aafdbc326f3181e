#include "documents/loaded_part.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibrary>
#include <QLoggingCategory>

namespace yanben
{

QFunctionPointer loadedPart(const char *part, const char *function)
{
    const QDir beside{QCoreApplication::applicationDirPath()};
    const QString name = QStringLiteral("libyanben_part_%1.so").arg(QLatin1StringView{part});
    for (const QString &place : {name, QStringLiteral("../" YANBEN_PARTS "/") + name}) {
        const QString path = beside.filePath(place);
        if (!QFile::exists(path))
            continue;
        QLibrary library{path};
        if (const QFunctionPointer found = library.resolve(function))
            return found;
        qWarning("part %s: %s", part, qUtf8Printable(library.errorString()));
        return nullptr;
    }
    qWarning("part %s is not installed", part);
    return nullptr;
}

} // namespace yanben
