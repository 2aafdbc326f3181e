#include "storage/file/file_identity.h"

#include <QFile>

#include <sys/stat.h>

namespace yanben
{

std::optional<FileIdentity> fileIdentity(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return FileIdentity{.device = facts.st_dev, .inode = facts.st_ino};
}

} // namespace yanben
