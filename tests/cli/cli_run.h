#include "support/folders.h"
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace yanben
{

struct CliRun
{
    int status = -1;
    QByteArray output;
    QByteArray error;

    QString line() const { return QString::fromUtf8(error).trimmed(); }
    /// The contract of a failure: nothing on stdout, one line on stderr.
    bool isOneLine() const { return output.isEmpty() && error.count('\n') == 1 && error.endsWith('\n'); }
    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

/// The built program in a folder of its own, as a shell runs it.
class CliBench
{
public:
    CliRun run(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessEnvironment(bareEnvironment());
        process.start(buildFolder() + QStringLiteral("/bin/yanben-cli"), arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString &name) const
    {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file{path(name)};
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

private:
    /// What cron gives: no display, no runtime folder, no locale.
    static QProcessEnvironment bareEnvironment()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "LANG"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        return environment;
    }

    QTemporaryDir m_folder;
};

/// The sample as s.yanben; its term goes from 2019-03-04 to 07-12.
inline bool makeSample(const CliBench &bench)
{
    return bench.run({QStringLiteral("sample"), QStringLiteral("s.yanben")}).status == 0;
}

} // namespace yanben
