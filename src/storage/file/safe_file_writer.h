#pragma once

#include "storage/file/descriptor.h"
#include "storage/file/durable_file.h"

#include <memory>

namespace yanben
{

/// Writes a file that is either whole and on the disk under its name, or not there (and what was there before is).
/// A device or pipe is written directly. Throws StorageError, DiskFull among its kinds.
class SafeFileWriter
{
public:
    explicit SafeFileWriter(const QString &path, FileAccess access = FileAccess::Usual);

    void write(QByteArrayView bytes);

    /// Without it nothing has happened to `path`.
    void commit();

private:
    std::unique_ptr<TemporaryFile> m_temporary; ///< none for a device
    Descriptor m_file;
};

void writeFileSafely(const QString &path, QByteArrayView bytes, FileAccess access = FileAccess::Usual);

} // namespace yanben
