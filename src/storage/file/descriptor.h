#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <sys/types.h>
#include <unistd.h>

namespace yanben
{

/// Throws a StorageError for the errno of a failed call on `path`.
[[noreturn]] void throwErrno(const QString &path, const QString &doing);

/// A file descriptor whose every call is checked. Not for a school file: see readFileHeader().
class Descriptor
{
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0);
    ~Descriptor();
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }

    /// Writes all of it or throws.
    void write(QByteArrayView bytes);
    void sync();
    void close();

private:
    QString m_path;
    int m_number;
};

} // namespace yanben
