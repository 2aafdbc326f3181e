#include "app/logging.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t fileSize = 1'048'576;
constexpr std::size_t olderFiles = 4;

// Long messages of Qt are those that quote content: a style sheet, a parsed document.
constexpr qsizetype longestMessage = 300;

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg: return spdlog::level::err;
    case QtFatalMsg: break;
    }
    return spdlog::level::critical;
}

void writeQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const auto text = message.left(longestMessage).simplified().toStdString();
    spdlog::log(levelOf(type), "[{}] {}", context.category ? context.category : "default", text);
}

spdlog::sink_ptr fileSink(const QString &folder)
{
    if (!QDir{}.mkpath(folder)) {
        return {};
    }
    // On the folder, for each turn of the files makes a new one with the default rights.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto path = QDir{folder}.filePath(u"yanben.log"_s);
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(QFile::encodeName(path).toStdString(),
                                                                           fileSize, olderFiles);
        return sink;
    } catch (const spdlog::spdlog_ex &) {
        return {};
    }
}

} // namespace

QString logFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/logs"_s;
}

Logging::Logging(const QString &folder)
{
    auto console = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    console->set_level(spdlog::level::warn);
    auto logger = std::make_shared<spdlog::logger>("yanben", console);
    if (const auto file = fileSink(folder)) {
        logger->sinks().push_back(file);
        m_writesFile = true;
    }
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %P %L %v");
    logger->set_level(spdlog::level::info);
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(writeQtMessage);
}

Logging::~Logging()
{
    qInstallMessageHandler(nullptr);
    spdlog::set_default_logger(std::make_shared<spdlog::logger>("", std::make_shared<spdlog::sinks::stderr_sink_mt>()));
}

} // namespace yanben
