#include "storage/durable_file.h"

#include "storage/storage_error.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

[[noreturn]] void throwErrno(const QString &path, const QString &doing)
{
    const int error = errno;
    throw StorageError{{.fault = faultOfErrno(error), .path = path}, u"%1: errno %2"_s.arg(doing).arg(error)};
}

} // namespace

TemporaryFile::TemporaryFile(const QString &destination)
{
    const QFileInfo info{destination};
    QByteArray name = QFile::encodeName(info.absolutePath() + u"/."_s + info.fileName() + u".XXXXXX"_s);
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC); // makes it 0600
    if (descriptor < 0)
        throwErrno(destination, u"temporary file"_s);
    ::close(descriptor);
    m_path = QFile::decodeName(name);
}

TemporaryFile::~TemporaryFile()
{
    if (m_path.isEmpty())
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    ::unlink(QFile::encodeName(m_path + u"-journal"_s).constData());
}

void TemporaryFile::moveTo(const QString &destination)
{
    const QByteArray from = QFile::encodeName(m_path);
    const int descriptor = ::open(from.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throwErrno(destination, u"open to sync"_s);
    const bool synced = ::fsync(descriptor) == 0;
    if (!synced)
        throwErrno(destination, u"sync"_s);
    ::close(descriptor);
    if (::rename(from.constData(), QFile::encodeName(destination).constData()) != 0)
        throwErrno(destination, u"rename"_s);
    m_path.clear();
    syncFolder(QFileInfo{destination}.absolutePath());
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        throwErrno(folder, u"open folder"_s);
    const int result = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    if (result != 0 && error != EINVAL && error != ENOTSUP) {
        errno = error;
        throwErrno(folder, u"sync folder"_s);
    }
}

} // namespace yanben
