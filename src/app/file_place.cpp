#include "app/file_place.h"

#include <QDir>
#include <QFileInfo>

namespace yanben
{

QString ownName()
{
    return QDir::home().dirName();
}

bool isSameFile(const QString &one, const QString &other)
{
    const QFileInfo first{one};
    const QFileInfo second{other};
    return first.absoluteFilePath() == second.absoluteFilePath() ||
           (first.exists() && first.canonicalFilePath() == second.canonicalFilePath());
}

} // namespace yanben
