#include "app/program.h"
#include "app/settings.h"
#include "storage/database.h"
#include "storage/statement.h"
#include "workspace/sample_school.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A program of a person with a home of their own.
struct TestProgram
{
    QTemporaryDir home;
    QByteArray homeBefore = qgetenv("HOME");
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Program> program;

    TestProgram()
    {
        qputenv("HOME", home.path().toLocal8Bit());
        QDir{home.path()}.mkpath(u"Documents"_s);
        restart();
    }
    ~TestProgram()
    {
        program.reset();
        qputenv("HOME", homeBefore);
    }

    void restart()
    {
        program.reset();
        settings = std::make_unique<Settings>(home.filePath(u"settings.ini"_s));
        program = std::make_unique<Program>(*static_cast<QApplication *>(QCoreApplication::instance()), *settings);
    }

    QString sample() const
    {
        const QString path = home.filePath(u"sample.yanben"_s);
        if (!QFile::exists(path))
            createSample(path);
        return path;
    }

    /// Starts with this file and answers what the message about it says; empty when there was none.
    QString messageAfterOpening(const QString &path)
    {
        QString said;
        QTimer watcher;
        QObject::connect(&watcher, &QTimer::timeout, &watcher, [&said] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                said = box->text() + u'\n' + box->informativeText();
                box->button(QMessageBox::Ok)->click();
            }
        });
        watcher.start(10);
        program->start(path);
        return said;
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

TEST_CASE("Without a file the first screen stands, with one its overview", "[program]")
{
    TestProgram person;
    person.program->start(std::nullopt);
    CHECK_FALSE(person.program->window().currentPage());

    CHECK(person.messageAfterOpening(person.sample()).isEmpty());
    REQUIRE(person.program->window().currentPage());
    CHECK(person.program->window().currentPage()->id() == PageId::Overview);
}

TEST_CASE("The file that was open last opens again, unless it is gone", "[program]")
{
    TestProgram person;
    person.program->start(person.sample());
    person.restart();
    person.program->start(std::nullopt);
    CHECK(person.program->window().currentPage());

    person.program.reset();
    QFile::remove(person.home.filePath(u"sample.yanben"_s));
    person.restart();
    person.program->start(std::nullopt);
    CHECK_FALSE(person.program->window().currentPage());
}

TEST_CASE("An unusable file is named with what to do, and stays as it is", "[program]")
{
    struct Case
    {
        const char *name;
        std::function<void(const QString &)> spoil;
    };
    const std::vector<Case> cases{
        {"empty", [](const QString &path) { QFile{path}.resize(0); }},
        {"a text",
         [](const QString &path) {
             QFile file{path};
             REQUIRE(file.open(QFile::WriteOnly));
             file.write(QByteArray(4096, 'x'));
         }},
        {"truncated", [](const QString &path) { QFile{path}.resize(QFile{path}.size() / 2); }},
        {"newer",
         [](const QString &path) {
             const Database database = Database::open(path);
             Statement{database, u"PRAGMA user_version = 999"_s}.run();
         }},
    };
    QStringList messages;
    for (const Case &each : cases) {
        CAPTURE(each.name);
        TestProgram person;
        const QString path = person.sample();
        each.spoil(path);
        const QByteArray before = bytesOf(path);

        const QString message = person.messageAfterOpening(path);

        CHECK(message.contains(u"sample.yanben"_s));
        CHECK_FALSE(messages.contains(message));
        CHECK(bytesOf(path) == before);
        CHECK_FALSE(person.program->window().currentPage());
        messages << message;
    }

    TestProgram person;
    const QString missing = person.messageAfterOpening(person.home.filePath(u"nowhere.yanben"_s));
    CHECK(missing.contains(u"nowhere.yanben"_s));
    CHECK_FALSE(QFile::exists(person.home.filePath(u"nowhere.yanben"_s)));
}
