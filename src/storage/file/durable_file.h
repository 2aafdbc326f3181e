#pragma once

#include <QString>

namespace yanben
{

enum class FileAccess {
    Private, ///< 0600
    Usual,   ///< as the umask says
};

/// A new, empty file in the folder of `destination` that takes its name only when its bytes are on the disk, and is
/// gone otherwise. A symbolic link at the destination is followed. Throws StorageError.
class TemporaryFile
{
public:
    TemporaryFile(const QString &destination, FileAccess access);
    ~TemporaryFile();
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    QString path() const { return m_path; }
    QString destination() const { return m_destination; }

    /// Syncs the file, renames it over the destination, syncs the folder.
    void finish();

private:
    QString m_destination;
    QString m_path;
};

/// Makes the entries of the folder durable. File systems that cannot do so (FAT, some network shares) are let pass.
void syncFolder(const QString &folder);

} // namespace yanben
