#include "storage/file/durable_file.h"

#include "storage/file/descriptor.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>

namespace yanben
{

using namespace Qt::StringLiterals;

TemporaryFile::TemporaryFile(const QString &destination, FileAccess access)
{
    const QFileInfo info{destination};
    m_destination = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    // A name of its own length: that of the destination may already be as long as the file system takes.
    const QString name = u".yanben-%1.tmp"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, '0'_L1);
    const QString path = QFileInfo{m_destination}.absolutePath() + u'/' + name;
    const mode_t mode = access == FileAccess::Private ? 0600 : 0666;
    const Descriptor created{path, O_WRONLY | O_CREAT | O_EXCL, mode};
    m_path = path;
}

TemporaryFile::~TemporaryFile()
{
    if (m_path.isEmpty())
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    ::unlink(QFile::encodeName(m_path + u"-journal"_s).constData());
}

void TemporaryFile::finish()
{
    Descriptor file{m_path, O_RDONLY};
    file.sync();
    file.close();
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_destination).constData()) != 0)
        throwErrno(m_destination, u"rename"_s);
    m_path.clear();
    syncFolder(QFileInfo{m_destination}.absolutePath());
}

void syncFolder(const QString &folder)
{
    const Descriptor descriptor{folder, O_RDONLY | O_DIRECTORY};
    if (::fsync(descriptor.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        throwErrno(folder, u"sync folder"_s);
}

} // namespace yanben
