#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

#include <optional>

/// What a reader can copy out of a PDF, without blanks and line breaks; nothing where pdftotext is not installed.
inline std::optional<QString> textOfPdf(const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    const QTemporaryDir folder;
    if (program.isEmpty() || !folder.isValid())
        return std::nullopt;
    QFile file{folder.filePath(QStringLiteral("document.pdf"))};
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return std::nullopt;
    file.close();
    if (const QString kept = qEnvironmentVariable("YANBEN_KEEP_PDF"); !kept.isEmpty()) {
        static int number = 0;
        QFile::copy(file.fileName(), QStringLiteral("%1/%2.pdf").arg(kept).arg(++number));
    }
    QProcess process;
    process.start(program, {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName(),
                            QStringLiteral("-")});
    if (!process.waitForFinished())
        return std::nullopt;
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}
