#include "workspace/queries/scores/records/evidence_links.h"

#include <QDir>
#include <QFileInfo>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString folderOf(const QString &schoolFile)
{
    return QFileInfo{schoolFile}.absolutePath();
}

/// Written on Windows: C:\… or \\server\….
bool isWindowsPath(const QString &path)
{
    return path.startsWith(u"\\\\"_s) ||
           (path.size() > 2 && path[0].isLetter() && path[1] == u':' && (path[2] == u'\\' || path[2] == u'/'));
}

bool isWebAddress(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    return (scheme == u"http"_s || scheme == u"https"_s) && !url.host().isEmpty();
}

} // namespace

QString evidenceLink(const QString &file, const QString &schoolFile)
{
    if (isWebAddress(QUrl{file}))
        return file;
    const QString inFolder = QDir{folderOf(schoolFile)}.relativeFilePath(file);
    const bool isBeneath = !QDir::isAbsolutePath(inFolder) && inFolder != u".."_s && !inFolder.startsWith(u"../"_s);
    return isBeneath ? inFolder : file;
}

EvidencePlace evidencePlace(const QString &link, const QString &schoolFile)
{
    const QUrl url{link};
    if (isWebAddress(url))
        return {.url = url, .file = {}, .exists = false};
    const bool isWhole = QDir::isAbsolutePath(link) || isWindowsPath(link);
    const QString path = isWhole ? link : QDir::cleanPath(QDir{folderOf(schoolFile)}.filePath(link));
    return {.url = QUrl::fromLocalFile(path), .file = path, .exists = QFileInfo::exists(path)};
}

} // namespace yanben
