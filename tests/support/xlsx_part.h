#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace yanben
{

/// One part of the workbook; nothing where unzip is not installed.
inline std::optional<QString> xlsxPart(const QByteArray &xlsx, const QString &name)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("unzip"));
    const QTemporaryDir folder;
    if (program.isEmpty() || !folder.isValid())
        return std::nullopt;
    QFile file{folder.filePath(QStringLiteral("table.xlsx"))};
    if (!file.open(QIODevice::WriteOnly) || file.write(xlsx) != xlsx.size())
        return std::nullopt;
    file.close();
    QProcess process;
    process.start(program, {QStringLiteral("-p"), file.fileName(), name});
    if (!process.waitForFinished())
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace yanben
