#include "app/logging.h"
#include "app/program_desk.h"
#include "storage/database.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/transaction.h"
#include "support/fault_tools.h"
#include "ui/dialogs/new_school_dialog.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/welcome.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/status_dot.h"
#include "workspace/session/file_examination.h"
#include "workspace/session/school_session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QStandardPaths>
#include <QStringList>
#include <QTableView>

#include <pwd.h>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray{};
}

QStringList titlesIn(const QString &path)
{
    const auto workspace = Workspace::open(path, {.mode = OpenMode::ReadOnly});
    QStringList titles;
    for (const auto &[id, activity] : workspace->state().all<Activity>())
        titles << activity.title;
    return titles;
}

/// One act by the widgets of the schedule: a new row, whose time is left open.
void addRow(ProgramDesk &desk, Answers &answers, bool signs)
{
    REQUIRE(desk.window().showPage(PageId::Schedule));
    if (signs)
        answers.expectSignature();
    desk.click(u"New activity"_s);
    REQUIRE(answers.allCame());
    desk.press(Qt::Key_Escape);
}

/// The message that the program gives, as it is answered by its default button.
void expectMessage(Answers &answers, QString &said)
{
    answers.expect<QMessageBox>([&said](QMessageBox &box) {
        said = box.text() + u'\n' + box.informativeText();
        box.button(QMessageBox::Ok)->click();
    });
}

/// The file has been looked through, and what was found comes to whoever asked for it.
class ExaminationEnd final : public QObject
{
public:
    ExaminationEnd() { qApp->installEventFilter(this); }
    bool isDone() const { return m_isDone; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_isDone = m_isDone || (event->type() == QEvent::MetaCall && qobject_cast<FileExamination *>(watched));
        return false;
    }

private:
    bool m_isDone = false;
};

QString bannerText(ProgramDesk &desk)
{
    QStringList texts;
    for (const Banner *banner : desk.window().findChildren<Banner *>()) {
        if (banner->isVisibleTo(&desk.window()) && !desk.window().currentPage()->isAncestorOf(banner))
            texts << banner->text();
    }
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("The tests touch nothing of the person who runs them", "[isolation]")
{
    const QString home = qEnvironmentVariable("YANBEN_TEST_HOME");
    REQUIRE_FALSE(home.isEmpty());
    CHECK(home != QString::fromLocal8Bit(::getpwuid(::getuid())->pw_dir));
    for (const QString &place : {QDir::homePath(), Settings::userFile(), logFolder(),
                                 QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                 QStandardPaths::writableLocation(QStandardPaths::CacheLocation),
                                 QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)}) {
        INFO(place.toStdString());
        CHECK(place.startsWith(home));
    }
}

TEST_CASE("Without a file the first screen stands, with one its overview", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start();
    CHECK_FALSE(desk.window().currentPage());
    desk.restart();
    desk.start(desk.sample());
    REQUIRE(desk.window().currentPage());
    CHECK(desk.window().currentPage()->id() == PageId::Overview);
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("The file that was open last opens again, unless it is gone", "[program]")
{
    ProgramDesk desk;
    desk.start(desk.sample());
    desk.restart();
    desk.start();
    CHECK(desk.window().currentPage());

    desk.end();
    QFile::remove(desk.sample());
    desk.restart();
    desk.start();
    CHECK_FALSE(desk.window().currentPage());
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
        ProgramDesk desk;
        Answers answers;
        const QString path = desk.sample();
        each.spoil(path);
        const QByteArray before = bytesOf(path);

        QString message;
        expectMessage(answers, message);
        desk.start(path);

        CHECK(answers.allCame());
        CHECK(message.contains(u"sample.yanben"_s));
        CHECK_FALSE(messages.contains(message));
        CHECK(bytesOf(path) == before);
        CHECK_FALSE(desk.window().currentPage());
        messages << message;
    }

    ProgramDesk desk;
    Answers answers;
    QString missing;
    expectMessage(answers, missing);
    desk.start(desk.documents(u"nowhere.yanben"_s));
    CHECK(missing.contains(u"nowhere.yanben"_s));
    CHECK_FALSE(QFile::exists(desk.documents(u"nowhere.yanben"_s)));
}

TEST_CASE("A school is made by the first screen and two dialogs, and nothing is made when one is given up", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start();
    answers.expect<NewSchoolDialog>([](NewSchoolDialog &dialog) { dialog.reject(); });
    desk.click(u"New school…"_s);
    CHECK(answers.allCame());
    const auto fillIn = [](NewSchoolDialog &dialog) {
        type(*dialog.findChild<QLineEdit *>(), u"实验小学"_s);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    };
    QString kept;
    const auto giveUp = [&kept](NewSchoolDialog &dialog) {
        kept = dialog.value().name;
        dialog.reject();
    };
    answers.expect<NewSchoolDialog>(fillIn);
    answers.expectFile({});
    answers.expect<NewSchoolDialog>(giveUp);
    desk.click(u"New school…"_s);
    CHECK(answers.allCame());
    CHECK(kept == u"实验小学"_s);
    CHECK_FALSE(desk.window().currentPage());
    CHECK(QDir{desk.documents()}.isEmpty());

    // The ending is given by the program.
    answers.expect<NewSchoolDialog>(fillIn);
    answers.expectFile(desk.documents(u"school"_s));
    desk.click(u"New school…"_s);
    CHECK(answers.allCame());
    REQUIRE(desk.window().currentPage());
    CHECK(desk.window().windowTitle().contains(u"school.yanben"_s));
    const auto written = Workspace::open(desk.documents(u"school.yanben"_s), {.mode = OpenMode::ReadOnly});
    CHECK(written->state().get<School>(SchoolId{1}).name == u"实验小学"_s);
    CHECK(answers.unexpected().isEmpty());

    // A file that is there already is not written over, and what was typed can be given another name.
    kept.clear();
    const QByteArray before = bytesOf(desk.documents(u"school.yanben"_s));
    QString message;
    answers.expect<NewSchoolDialog>(fillIn);
    answers.expectFile(desk.documents(u"school.yanben"_s));
    expectMessage(answers, message);
    answers.expect<NewSchoolDialog>(giveUp);
    desk.choose(u"New school…"_s);
    CHECK(answers.allCame());
    CHECK(message.contains(u"school.yanben"_s));
    CHECK(kept == u"实验小学"_s);
    CHECK(bytesOf(desk.documents(u"school.yanben"_s)) == before);
}

TEST_CASE("Every opening of the sample is a fresh copy among the documents", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start();
    desk.click(u"Open the sample"_s);
    CHECK(desk.window().windowTitle().contains(u"Yanben sample.yanben"_s));
    desk.choose(u"Open the sample"_s);
    CHECK(desk.window().windowTitle().contains(u"Yanben sample 2.yanben"_s));
    CHECK(titlesIn(desk.documents(u"Yanben sample 2.yanben"_s)).size() == 15);
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("A file is opened by dialog, and stands among the recent ones until it is forgotten", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    const QString sample = desk.sample();
    desk.start();
    answers.expectFile({});
    desk.choose(u"Open…"_s);
    CHECK_FALSE(desk.window().currentPage());
    answers.expectFile(sample);
    desk.choose(u"Open…"_s);
    REQUIRE(desk.window().currentPage());
    desk.choose(u"Close the school file"_s);
    CHECK_FALSE(desk.window().currentPage());

    auto *recent = desk.window().findChild<Welcome *>()->findChild<QListWidget *>();
    REQUIRE(recent->count() == 1);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Return);
    REQUIRE(desk.window().currentPage());
    desk.choose(u"Close the school file"_s);

    // Gone meanwhile: said, and still listed, for a stick may come back.
    QFile::rename(sample, sample + u".away"_s);
    QString message;
    expectMessage(answers, message);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Return);
    CHECK(message.contains(u"sample.yanben"_s));
    CHECK_FALSE(desk.window().currentPage());
    REQUIRE(recent->count() == 1);
    QTest::keyClick(recent, Qt::Key_Delete);
    CHECK(recent->count() == 0);
    CHECK(desk.settings().recentFiles().isEmpty());
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("A copy is a whole school file, and the open one stays open", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start(desk.sample());
    addRow(desk, answers, true);
    answers.expectFile(desk.documents(u"copy.yanben"_s));
    desk.choose(u"Save a copy…"_s);
    CHECK(answers.allCame());
    CHECK(titlesIn(desk.documents(u"copy.yanben"_s)).size() == 16);
    CHECK(desk.window().windowTitle().contains(u"sample.yanben"_s));
    CHECK(desk.announcement().contains(u"copy.yanben"_s));

    // Over itself it would be no copy. The dialog asks before it replaces a file.
    QString message;
    answers.expectFile(desk.sample());
    answers.expect<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Yes)->click(); });
    expectMessage(answers, message);
    desk.choose(u"Save a copy…"_s);
    CHECK(answers.allCame());
    CHECK_FALSE(message.isEmpty());
    CHECK(titlesIn(desk.sample()).size() == 16);
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("Closing backs up what was changed, and nothing when nothing was", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start(desk.sample());
    desk.window().close();
    CHECK(desk.backups(desk.documents()).isEmpty());

    desk.restart();
    desk.start();
    addRow(desk, answers, true);
    desk.window().close();
    REQUIRE(desk.backups(desk.documents()).size() == 1);
    CHECK(titlesIn(desk.documents(u"backups/"_s + desk.backups(desk.documents()).front())).size() == 16);

    desk.restart();
    desk.start();
    desk.choose(u"Close the school file"_s);
    CHECK(desk.backups(desk.documents()).size() == 1);
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("A backup that can't be made on closing is told before the window is gone", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start(desk.sample());
    addRow(desk, answers, true);
    QFile inTheWay{desk.documents(u"backups"_s)};
    REQUIRE(inTheWay.open(QFile::WriteOnly));
    QString message;
    expectMessage(answers, message);
    desk.window().close();
    CHECK(answers.allCame());
    CHECK(message.contains(u"backup"_s));
    CHECK(titlesIn(desk.sample()).size() == 16);
}

TEST_CASE("Back up now makes one, and a restored one takes the file's place", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start(desk.sample());
    desk.choose(u"Back up now"_s);
    REQUIRE(desk.backups(desk.documents()).size() == 1);
    const QString backup = desk.documents(u"backups/"_s + desk.backups(desk.documents()).front());
    CHECK(desk.announcement().contains(QFileInfo{backup}.fileName()));
    addRow(desk, answers, true);

    const bool sure = GENERATE(true, false);
    answers.expectFile(backup);
    answers.expect<QMessageBox>(
        [sure](QMessageBox &box) { box.button(sure ? QMessageBox::Yes : QMessageBox::No)->click(); });
    desk.choose(u"Restore from a backup…"_s);
    CHECK(answers.allCame());
    REQUIRE(desk.window().currentPage());
    CHECK(titlesIn(desk.sample()).size() == (sure ? 15 : 16));
    if (sure) {
        // What stood there was backed up in closing, and is kept besides.
        const QStringList kept = desk.backups(desk.documents());
        CHECK(std::ranges::any_of(kept, [&desk](const QString &name) {
            return titlesIn(desk.documents(u"backups/"_s + name)).size() == 16;
        }));
    }
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("The settings bring a backup back, and the file is open anew", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start(desk.sample());
    desk.choose(u"Back up now"_s);
    addRow(desk, answers, true);
    REQUIRE(desk.window().jumpTo({PageId::Settings, std::nullopt, u"backups"_s}));
    const auto tables = desk.window().currentPage()->findChildren<QTableView *>();
    const auto table = std::ranges::find_if(
        tables, [](const QTableView *each) { return each->isVisible() && each->accessibleName() == u"Backups"_s; });
    REQUIRE(table != tables.end());
    REQUIRE((*table)->model()->rowCount() == 1);
    (*table)->setCurrentIndex((*table)->model()->index(0, 0));
    answers.expect<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Yes)->click(); });
    desk.click(u"Restore…"_s);
    REQUIRE(QTest::qWaitFor([&] { return answers.allCame() && titlesIn(desk.sample()).size() == 15; }));
    REQUIRE(desk.window().currentPage());
    REQUIRE(desk.window().showPage(PageId::Schedule));
    addRow(desk, answers, false);
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("A damaged backup is told and changes nothing; where no file was open none is opened", "[program]")
{
    const bool wasOpen = GENERATE(true, false);
    ProgramDesk desk;
    Answers answers;
    const QString backup = desk.documents(u"backup.yanben"_s);
    const QString other = desk.documents(u"other.yanben"_s);
    createSample(backup);
    createSample(other);
    REQUIRE(QFile::resize(backup, 5000));
    const QByteArray before = bytesOf(other);
    QString message;
    if (wasOpen) {
        desk.start(other);
        answers.expectFile(backup);
        expectMessage(answers, message);
        desk.choose(u"Restore from a backup…"_s);
    } else {
        // A file that can't be opened offers to bring a backup back.
        const QString broken = desk.documents(u"broken.yanben"_s);
        REQUIRE(QFile::copy(backup, broken));
        answers.expect<QMessageBox>([](QMessageBox &box) {
            const auto buttons = box.buttons();
            const auto restore = std::ranges::find(buttons, u"Restore…"_s, &QAbstractButton::text);
            REQUIRE(restore != buttons.end());
            (*restore)->click();
        });
        answers.expectFile(backup);
        expectMessage(answers, message);
        desk.program().start(Program::beginOpening(broken, desk.settings()));
        desk.window().show();
    }
    REQUIRE(QTest::qWaitFor([&] { return answers.allCame() && !QApplication::activeModalWidget(); }));
    CHECK(message.contains(QFileInfo{backup}.fileName()));
    CHECK((desk.window().currentPage() != nullptr) == wasOpen);
    CHECK(bytesOf(other) == before);
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("A read-only file opens to look, with a banner and without ways to change it", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    const WriteProtection protection{desk.sample()};
    if (!protection.works())
        return;
    desk.start(desk.sample());
    REQUIRE(desk.window().currentPage());
    CHECK(bannerText(desk).contains(u"sample.yanben"_s));
    REQUIRE(desk.window().showPage(PageId::Schedule));
    CHECK_FALSE(desk.button(u"New activity"_s).isEnabled());
    desk.window().close();
    CHECK(desk.backups(desk.documents()).isEmpty());
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("What was refused is said until it is closed", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start(desk.sample());
    REQUIRE(desk.window().showPage(PageId::Totals));
    for (const QPushButton *button : desk.window().currentPage()->findChildren<QPushButton *>()) {
        for (QAction *action : button->menu() ? button->menu()->actions() : QList<QAction *>{}) {
            if (action->text() == u"Corrections…"_s)
                action->trigger();
        }
    }
    REQUIRE(bannerText(desk).contains(u"Nothing is published"_s));
    QCoreApplication::processEvents(); // a button that comes into a layout is shown a moment later
    desk.click(u"Close"_s);
    CHECK_FALSE(bannerText(desk).contains(u"Nothing is published"_s));
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("What does not fit together inside a file is told soon after it has opened", "[program]")
{
    const auto [sql, words] = GENERATE(table<QString, QString>({
        {{}, {}},
        {u"UPDATE session SET activity_id = 999999 WHERE id = 1"_s, u"do not fit together"_s},
        {u"INSERT INTO act (id, uid, at, who, role, kind, subjects, why, sitting, schema) VALUES "
         "(900, 'u', '2019-03-11T04:00:00.000Z', 'w', 'editor', 'edit_school', '[]', '', 's', 1)"_s,
         u"record of changes"_s},
    }));
    ProgramDesk desk;
    Answers answers;
    {
        const Database database = Database::open(desk.sample());
        Statement{database, u"PRAGMA foreign_keys = OFF"_s}.run();
        if (!sql.isEmpty())
            Statement{database, sql}.run();
    }
    const ExaminationEnd examined;
    desk.start(desk.sample());
    REQUIRE(desk.window().currentPage());
    if (sql.isEmpty()) {
        REQUIRE(QTest::qWaitFor([&] { return examined.isDone(); }));
        CHECK(bannerText(desk) == QString{});
    } else {
        CHECK(QTest::qWaitFor([&] { return bannerText(desk).contains(words); }));
    }
    desk.window().close();
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("A file that another program has open opens to look, until it is taken over", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    const auto other = SchoolSession::open(desk.sample(), {.who = u"甲"_s});
    desk.start(desk.sample());
    REQUIRE(desk.window().showPage(PageId::Schedule));
    CHECK(bannerText(desk).contains(u"甲"_s));
    CHECK_FALSE(desk.button(u"New activity"_s).isEnabled());

    desk.click(u"Take over"_s);
    QCoreApplication::processEvents();
    REQUIRE(desk.window().showPage(PageId::Schedule));
    CHECK(bannerText(desk).isEmpty());
    CHECK_FALSE(other->holdsLock());
    addRow(desk, answers, true);
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("When the file vanishes, the next act is not saved, and the window says so", "[program]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start(desk.sample());
    addRow(desk, answers, true);
    QFile::remove(desk.sample());
    QFile::remove(desk.sample() + u"-journal"_s);
    desk.click(u"New activity"_s);
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY2(!bannerText(desk).isEmpty(), "the banner");
    CHECK(bannerText(desk).contains(u"sample.yanben"_s));
    CHECK(desk.window().findChild<StatusDot *>()->text() == u"Not saved"_s);
}
