#include "storage/file/descriptor.h"

#include "storage/storage_error.h"

#include <cerrno>
#include <fcntl.h>

namespace yanben
{

using namespace Qt::StringLiterals;

void throwErrno(const QString &path, const QString &doing)
{
    const int error = errno;
    throw StorageError{{.fault = faultOfErrno(error), .path = path}, u"%1: errno %2"_s.arg(doing).arg(error)};
}

Descriptor::Descriptor(const QString &path, int flags, mode_t mode)
    : m_path{path}, m_number{::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode)}
{
    if (m_number < 0)
        throwErrno(path, u"open"_s);
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

void Descriptor::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(m_number, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throwErrno(m_path, u"write"_s);
        bytes = bytes.sliced(count);
    }
}

void Descriptor::sync()
{
    if (::fsync(m_number) != 0 && errno != EINVAL) // EINVAL: a pipe or a device, which has nothing to sync
        throwErrno(m_path, u"sync"_s);
}

void Descriptor::close()
{
    const int number = std::exchange(m_number, -1);
    if (number >= 0 && ::close(number) != 0) // network file systems report a full disk as late as here
        throwErrno(m_path, u"close"_s);
}

} // namespace yanben
