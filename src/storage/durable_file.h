#pragma once

#include <QByteArrayView>
#include <QString>

namespace yanben
{

/// A new file (0600) beside `destination` that takes its name only when its bytes are on the disk, and is removed
/// otherwise. It starts empty.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &destination);
    ~TemporaryFile();
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    QString path() const { return m_path; }

    /// Syncs the file, renames it over `destination`, syncs the folder.
    void moveTo(const QString &destination);

private:
    QString m_path;
};

/// Makes the entries of the folder durable. File systems that cannot do so (FAT, some network shares) are let pass.
void syncFolder(const QString &folder);

} // namespace yanben
