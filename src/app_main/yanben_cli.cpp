#include "cli/run_cli.h"

#include <QGuiApplication>

#include <spdlog/spdlog.h>

#include <cstdio>
#include <exception>

namespace
{

// Qt's and the storage's remarks are for a log; here stdout and stderr belong to the answer.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

bool put(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(keepQuiet);
    spdlog::set_level(spdlog::level::off);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8"); // arguments and file names are UTF-8, whatever a service's environment says

    int own = 1; // Qt takes no options of the command line for its own
    const QGuiApplication application{own, argv};
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromUtf8(argv[i]);

    using yanben::ExitStatus;
    yanben::CommandResult result;
    try {
        result = yanben::runCli(arguments);
    } catch (const std::exception &error) {
        result = {
            .status = ExitStatus::BadInput,
            .output = {},
            .line =
                QStringLiteral("出现意外错误（%1）。请连同所用命令一起报告。").arg(QString::fromUtf8(error.what()))};
    }
    if (!put(stdout, result.output))
        result = {.status = ExitStatus::NotWritten,
                  .output = {},
                  .line = QStringLiteral("标准输出：不能写入。请检查管道或磁盘空间。")};
    if (result.line)
        put(stderr, result.line->toUtf8() + '\n');
    return static_cast<int>(result.status);
}
