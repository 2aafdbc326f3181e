#include "storage/file/safe_file_writer.h"

#include <QFileInfo>

#include <fcntl.h>

namespace yanben
{

namespace
{

constexpr qsizetype chunk = 1 << 20;

std::unique_ptr<TemporaryFile> temporaryFor(const QString &path, FileAccess access)
{
    const QFileInfo info{path};
    const bool isDevice = info.exists() && !info.isFile() && !info.isDir();
    return isDevice ? nullptr : std::make_unique<TemporaryFile>(path, access);
}

} // namespace

SafeFileWriter::SafeFileWriter(const QString &path, FileAccess access)
    : m_temporary{temporaryFor(path, access)}, m_file{m_temporary ? m_temporary->path() : path, O_WRONLY}
{}

void SafeFileWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min(chunk, bytes.size());
        m_file.write(bytes.first(size));
        bytes = bytes.sliced(size);
    }
}

void SafeFileWriter::commit()
{
    m_file.sync();
    m_file.close();
    if (m_temporary)
        m_temporary->finish();
}

void writeFileSafely(const QString &path, QByteArrayView bytes, FileAccess access)
{
    SafeFileWriter writer{path, access};
    writer.write(bytes);
    writer.commit();
}

} // namespace yanben
