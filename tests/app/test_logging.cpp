#include <catch2/catch.hpp>

#include "app/logging.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;
using namespace yanben;

namespace
{

Q_LOGGING_CATEGORY(paperCategory, "yanben.paper")

QString readAll(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QFile::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("Qt's messages and spdlog's lines reach the same file with their level")
{
    const QTemporaryDir folder;
    const auto logs = folder.filePath(u"a/logs"_s);
    {
        const Logging logging{logs};
        REQUIRE(logging.writesFile());
        qCWarning(paperCategory, "no face for\n  U+%04x", 0x9f98U);
        qCDebug(paperCategory, "too chatty");
        spdlog::info("schema {} -> {}", 1, 2);
    }
    const auto lines = readAll(logs + u"/yanben.log"_s).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].endsWith(u" W [yanben.paper] no face for U+9f98"_s));
    CHECK(lines[1].endsWith(u" I schema 1 -> 2"_s));
}

TEST_CASE("After its end nothing more is written")
{
    const QTemporaryDir folder;
    {
        const Logging logging{folder.path()};
        spdlog::info("within");
    }
    spdlog::info("after");
    CHECK(readAll(folder.filePath(u"yanben.log"_s)).count(u'\n') == 1);
}

TEST_CASE("A long message of Qt is cut, for it may quote content")
{
    const QTemporaryDir folder;
    {
        const Logging logging{folder.path()};
        qCInfo(paperCategory).noquote() << QString(5000, u'甲');
    }
    CHECK(readAll(folder.filePath(u"yanben.log"_s)).count(u'甲') <= 300);
}

TEST_CASE("Five files of a megabyte are kept, in a folder that only its owner may read")
{
    const QTemporaryDir folder;
    const auto logs = folder.filePath(u"logs"_s);
    {
        const Logging logging{logs};
        const std::string line(100'000, 'x');
        for (int i = 0; i < 80; ++i) {
            spdlog::info(line);
        }
    }
    const auto files = QDir{logs}.entryInfoList(QDir::Files);
    CHECK(files.size() == 5);
    for (const auto &file : files) {
        CHECK(file.size() <= 1024 * 1024);
    }
    CHECK_FALSE(QFileInfo{logs}.permission(QFile::ReadGroup));
    CHECK_FALSE(QFileInfo{logs}.permission(QFile::ReadOther));
}

TEST_CASE("Without a writable folder the program still runs and logs to stderr only")
{
    const QTemporaryDir folder;
    QFile inTheWay{folder.filePath(u"logs"_s)};
    REQUIRE(inTheWay.open(QFile::WriteOnly));
    const Logging logging{inTheWay.fileName()};
    CHECK_FALSE(logging.writesFile());
    spdlog::info("nowhere to go");
    CHECK(inTheWay.size() == 0);
}

TEST_CASE("The log folder is named logs and is an absolute path")
{
    CHECK(logFolder().endsWith(u"/logs"_s));
    CHECK(QDir::isAbsolutePath(logFolder()));
}
