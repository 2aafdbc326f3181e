#include "app/program_desk.h"
#include "storage/database.h"
#include "storage/file/school_file_lock.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/transaction.h"
#include "storage/verify.h"
#include "support/fault_tools.h"
#include "ui/pages/schedule/schedule_view.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/status_dot.h"
#include "workspace/session/school_session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The program with the sample, on the schedule; the operator is known.
struct FaultDesk
{
    ProgramDesk desk;
    Answers answers;

    FaultDesk()
    {
        const auto workspace = Workspace::open(desk.sample(), {.mode = OpenMode::ReadOnly});
        desk.settings().setOperator(workspace->reader().schoolUid(), {u"研训处"_s, u"editor"_s});
        desk.start(desk.sample());
        REQUIRE(desk.window().showPage(PageId::Schedule));
    }

    /// After a first act: the title of the first row stands in its editor.
    void typeTitle(const QString &title)
    {
        desk.click(u"New activity"_s);
        desk.press(Qt::Key_Escape);
        REQUIRE(QTest::qWaitFor([this] { return isSaved(); }));
        auto &schedule = *desk.window().currentPage()->findChild<ScheduleView *>();
        schedule.setCurrentIndex(schedule.model()->index(0, 1));
        schedule.setFocus();
        desk.press(Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(editor);
        editor->selectAll();
        type(*editor, title);
    }
    bool isSaved() { return desk.window().findChild<StatusDot *>()->text().startsWith(u"Saved"_s); }
    /// From now on what this program writes is refused: somebody else has written.
    void writeElsewhere()
    {
        const Database database = Database::open(desk.sample());
        Transaction transaction{database};
        Statement{database, u"UPDATE school SET version = version + 1"_s}.run();
        transaction.commit();
    }
    QStringList banners()
    {
        QStringList texts;
        for (const Banner *banner : desk.window().findChildren<Banner *>()) {
            if (banner->isVisibleTo(&desk.window()) && !desk.window().currentPage()->isAncestorOf(banner))
                texts << banner->text();
        }
        return texts;
    }
    void expectBox(const QString &button, QString *said = nullptr)
    {
        answers.expect<QMessageBox>([button, said](QMessageBox &box) {
            if (said)
                *said = box.text() + u'\n' + box.informativeText();
            INFO(box.text().toStdString());
            for (const QLabel *label : box.findChildren<QLabel *>())
                CHECK((label->text().isEmpty() || label->textFormat() == Qt::PlainText));
            const auto buttons = box.buttons();
            const auto found = std::ranges::find(buttons, button,
                                                 [](const QAbstractButton *each) { return each->text().remove(u'&'); });
            REQUIRE(found != buttons.end());
            (*found)->click();
        });
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray{};
}

void addUnsavedRow(ProgramDesk &desk, Answers &answers)
{
    REQUIRE(desk.window().showPage(PageId::Schedule));
    answers.expectSignature();
    desk.click(u"New activity"_s);
    REQUIRE(answers.allCame());
    desk.press(Qt::Key_Escape);
}

bool hasTitle(const QString &path, const QString &title)
{
    const auto workspace = Workspace::open(path, {.mode = OpenMode::ReadOnly});
    return std::ranges::any_of(workspace->state().all<Activity>(),
                               [&title](const auto &row) { return row.second.title == title; });
}

/// A file that its writer left without closing it.
void leaveOpen(const QString &path)
{
    OtherProcess other{[&path](const auto &ready) {
        const auto session = SchoolSession::open(path, {.who = u"甲"_s});
        ready();
    }};
    REQUIRE(other.ready());
}

} // namespace

TEST_CASE("What can't be written at closing is named, and the person may go back", "[faults]")
{
    const QString way = GENERATE(u"close window"_s, u"Close the school file"_s, u"Open…"_s);
    CAPTURE(way.toStdString());
    FaultDesk faults;
    ProgramDesk &desk = faults.desk;
    const QString other = desk.documents(u"other.yanben"_s);
    createSample(other);
    const auto leave = [&] {
        if (way == u"Open…"_s)
            faults.answers.expectFile(other);
        QString said;
        faults.expectBox(faults.banners().isEmpty() ? u"Go back"_s : u"Leave without them"_s, &said);
        if (way == u"close window"_s)
            desk.window().close();
        else
            desk.choose(way);
        CHECK(faults.answers.allCame());
        return said;
    };
    faults.typeTitle(u"<b>研讨</b>"_s);
    faults.writeElsewhere();

    const QString said = leave();
    CHECK(said.contains(u"Not saved: "_s));
    CHECK(said.contains(u"<b>研讨</b>"_s));
    CHECK(desk.window().isVisible());
    CHECK(desk.window().windowTitle().contains(u"sample.yanben"_s));
    CHECK(faults.banners().join(u'\n').contains(u"<b>研讨</b>"_s));

    CHECK(leave() == said);
    CHECK_FALSE(hasTitle(desk.sample(), u"<b>研讨</b>"_s));
    CHECK((desk.window().currentPage() != nullptr) == (way == u"Open…"_s));
    CHECK_FALSE(desk.window().windowTitle().contains(u"sample.yanben"_s));
    CHECK(faults.answers.unexpected().isEmpty());
}

TEST_CASE("Taking a file over again asks too before it gives up what could not be written", "[faults]")
{
    FaultDesk faults;
    ProgramDesk &desk = faults.desk;
    faults.typeTitle(u"研讨"_s);
    const auto taker = SchoolSession::open(desk.sample(), {.who = u"甲"_s, .takeOver = true});
    faults.writeElsewhere();
    emit qApp->applicationStateChanged(Qt::ApplicationActive);
    REQUIRE_FALSE(faults.banners().isEmpty());
    QCoreApplication::processEvents(); // the link is laid out
    QString said;
    faults.expectBox(u"Go back"_s, &said);
    desk.click(u"Take over"_s);
    REQUIRE(QTest::qWaitFor([&] { return faults.answers.allCame(); }));
    CHECK(said.contains(u"研讨"_s));
    CHECK(taker->holdsLock());

    faults.expectBox(u"Leave without them"_s);
    desk.click(u"Take over"_s);
    REQUIRE(QTest::qWaitFor([&] { return faults.answers.allCame() && !taker->holdsLock(); }));
    CHECK(desk.window().currentPage());
    CHECK(faults.answers.unexpected().isEmpty());
}

TEST_CASE("A step that could not be saved is not told as unsaved any more when the person has seen it", "[faults]")
{
    FaultDesk faults;
    ProgramDesk &desk = faults.desk;
    faults.typeTitle(u"研讨"_s);
    faults.writeElsewhere();
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return faults.banners().join(u' ').contains(u"研讨"_s); }));
    CHECK_FALSE(faults.isSaved());
    // A button that is added to a visible banner is shown with the next events.
    REQUIRE(QTest::qWaitFor([&] {
        return std::ranges::any_of(desk.window().findChildren<QAbstractButton *>(), [](const QAbstractButton *each) {
            return each->isVisible() && each->text() == u"Seen"_s;
        });
    }));
    desk.click(u"Seen"_s);
    REQUIRE(QTest::qWaitFor([&] { return faults.banners().isEmpty(); }));
    CHECK(faults.isSaved());
    CHECK(faults.answers.unexpected().isEmpty());
}

TEST_CASE("Steps that were lost stay named over the next save, until the person has seen them", "[faults]")
{
    FaultDesk faults;
    ProgramDesk &desk = faults.desk;
    faults.typeTitle(u"研讨"_s);
    faults.writeElsewhere();
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return faults.banners().join(u' ').contains(u"研讨"_s); }));
    desk.click(u"New activity"_s);
    desk.press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return faults.isSaved(); }));
    CHECK(faults.banners().join(u' ').contains(u"研讨"_s));
    desk.click(u"Seen"_s);
    REQUIRE(QTest::qWaitFor([&] { return faults.banners().isEmpty(); }));
    desk.window().close();
    CHECK_FALSE(desk.window().isVisible());
    CHECK(faults.answers.unexpected().isEmpty());
}

TEST_CASE("Many lost steps are counted where naming them all would fill the window", "[faults]")
{
    FaultDesk faults;
    ProgramDesk &desk = faults.desk;
    const auto add = [&desk] {
        desk.click(u"New activity"_s);
        desk.press(Qt::Key_Escape);
    };
    for (int step = 0; step < 10; ++step) {
        add();
        REQUIRE(QTest::qWaitFor([&] { return faults.isSaved(); }));
        const QStringList before = faults.banners();
        faults.writeElsewhere();
        add();
        REQUIRE(QTest::qWaitFor([&] { return faults.banners() != before; }));
    }
    CHECK(faults.banners().join(u' ').contains(u"and 2 more."_s));
    faults.expectBox(u"Leave without them"_s);
    desk.window().close();
    CHECK(faults.answers.allCame());
}

TEST_CASE("A copy and a backup hold what is being typed", "[faults]")
{
    FaultDesk faults;
    ProgramDesk &desk = faults.desk;
    faults.typeTitle(u"研讨"_s);
    const bool copies = GENERATE(true, false);
    if (copies)
        faults.answers.expectFile(desk.documents(u"copy"_s));
    desk.choose(copies ? u"Save a copy…"_s : u"Back up now"_s);
    REQUIRE(faults.answers.allCame());
    CHECK(hasTitle(copies ? desk.documents(u"copy.yanben"_s)
                          : desk.documents(u"backups/"_s + desk.backups(desk.documents()).constLast()),
                   u"研讨"_s));
    CHECK(faults.answers.unexpected().isEmpty());
}

TEST_CASE("A copy is asked about before it replaces a file under the name with its ending", "[faults]")
{
    const bool sure = GENERATE(true, false);
    FaultDesk faults;
    ProgramDesk &desk = faults.desk;
    const QString copy = desk.documents(u"copy.yanben"_s);
    REQUIRE(QFile::copy(desk.sample(), copy)); // as it was before the next step
    faults.typeTitle(u"研讨"_s);
    const QByteArray before = contentOf(copy);
    QString said;
    faults.answers.expectFile(desk.documents(u"copy"_s));
    faults.expectBox(sure ? u"Yes"_s : u"No"_s, &said);
    desk.choose(u"Save a copy…"_s);
    CHECK(faults.answers.allCame());
    CHECK(said.contains(u"copy.yanben"_s));
    CHECK((contentOf(copy) == before) != sure);
    CHECK_FALSE(QFile::exists(desk.documents(u"copy"_s)));
    CHECK(faults.answers.unexpected().isEmpty());
}

TEST_CASE("A copy replaces neither another school nor a file that somebody has open", "[faults]")
{
    const bool isOpen = GENERATE(true, false);
    FaultDesk faults;
    ProgramDesk &desk = faults.desk;
    const QString copy = desk.documents(u"copy.yanben"_s);
    std::optional<SchoolFileLock> lock;
    if (isOpen) {
        REQUIRE(QFile::copy(desk.sample(), copy));
        lock.emplace(SchoolFileLock::take(copy, u"王老师"_s));
    } else {
        createSample(copy);
    }
    faults.typeTitle(u"研讨"_s);
    const QByteArray before = contentOf(copy);
    QString said;
    faults.answers.expectFile(copy);
    faults.expectBox(u"Yes"_s, nullptr);
    faults.expectBox(u"OK"_s, &said);
    desk.choose(u"Save a copy…"_s);
    CHECK(faults.answers.allCame());
    CHECK(said.contains(isOpen ? u"王老师"_s : u"copy.yanben"_s));
    CHECK(contentOf(copy) == before);
    CHECK(faults.answers.unexpected().isEmpty());
}

TEST_CASE("A file that can't be opened leaves the open one open", "[faults]")
{
    FaultDesk faults;
    ProgramDesk &desk = faults.desk;
    const QString broken = desk.documents(u"broken.yanben"_s);
    REQUIRE(QFile::copy(desk.sample(), broken));
    REQUIRE(QFile::resize(broken, 5000));
    faults.answers.expectFile(broken);
    QString said;
    faults.expectBox(u"OK"_s, &said);
    desk.choose(u"Open…"_s);
    CHECK(faults.answers.allCame());
    CHECK(said.contains(u"broken.yanben"_s));
    REQUIRE(desk.window().currentPage());
    CHECK(desk.window().windowTitle().contains(u"sample.yanben"_s));
    faults.typeTitle(u"研讨"_s);
    CHECK(faults.answers.unexpected().isEmpty());
}

TEST_CASE("A damaged file gets back a backup of its own folder by one question", "[faults]")
{
    ProgramDesk desk;
    Answers answers;
    {
        const auto session = SchoolSession::open(desk.sample(), {.who = u"甲"_s});
        session->backUp(BackupWhen::Always);
    }
    const QString backup = desk.documents(u"backups/"_s + desk.backups(desk.documents()).constFirst());
    REQUIRE(QFile::resize(desk.sample(), 5000));
    answers.expect<QMessageBox>([](QMessageBox &box) {
        const auto buttons = box.buttons();
        (*std::ranges::find(buttons, u"Restore…"_s, &QAbstractButton::text))->click();
    });
    QString folder;
    answers.expect<QFileDialog>([&](QFileDialog &dialog) {
        folder = dialog.directory().absolutePath();
        dialog.findChild<QLineEdit *>()->setText(backup);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open)->click();
    });
    answers.expect<QMessageBox>([](QMessageBox &box) {
        CHECK(box.text().contains(u"sample.yanben"_s));
        box.button(QMessageBox::Yes)->click();
    });
    desk.program().start(Program::beginOpening(desk.sample(), desk.settings()));
    desk.window().show();
    REQUIRE(QTest::qWaitFor([&] { return answers.allCame() && desk.window().currentPage(); }));
    CHECK(folder == desk.documents(u"backups"_s));
    CHECK(desk.window().windowTitle().contains(u"sample.yanben"_s));
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("A backup takes the file's place unless somebody has taken it over; another school is asked about",
          "[faults]")
{
    const auto [isTaken, ofOther] = GENERATE(table<bool, bool>({{true, false}, {false, false}, {false, true}}));
    CAPTURE(isTaken, ofOther);
    ProgramDesk desk;
    Answers answers;
    const QString backup = desk.documents(u"backup.yanben"_s);
    if (ofOther)
        createSample(backup);
    else
        REQUIRE(QFile::copy(desk.sample(), backup));
    desk.start(desk.sample());
    addUnsavedRow(desk, answers);
    std::unique_ptr<SchoolSession> taker;
    if (isTaken)
        taker = SchoolSession::open(desk.sample(), {.who = u"甲"_s, .takeOver = true});
    const auto count = [&desk] {
        return Workspace::open(desk.sample(), {.mode = OpenMode::ReadOnly})->state().all<Activity>().size();
    };
    const std::size_t before = count();
    answers.expectFile(backup);
    bool isAsked = false;
    answers.expect<QMessageBox>([&isAsked](QMessageBox &box) {
        isAsked = box.text().contains(u"another school"_s);
        CHECK(box.text().contains(u"sample.yanben"_s));
        box.button(QMessageBox::Yes)->click();
    });
    QString said;
    if (isTaken)
        answers.expect<QMessageBox>([&said](QMessageBox &box) {
            said = box.text() + box.informativeText();
            box.button(QMessageBox::Ok)->click();
        });
    desk.choose(u"Restore from a backup…"_s);
    CHECK(answers.allCame());
    CHECK(isAsked == ofOther);
    CHECK(said.contains(u"甲"_s) == isTaken);
    CHECK(count() == (isTaken ? before : before - 1));
    CHECK(desk.window().currentPage());
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("After an unclean end the second folder gets its copy too, and its failure is said", "[faults]")
{
    const bool works = GENERATE(true, false);
    ProgramDesk desk;
    Answers answers;
    const QString second = desk.path(u"second"_s);
    if (!works) {
        QFile inTheWay{second};
        REQUIRE(inTheWay.open(QFile::WriteOnly));
    }
    {
        const auto workspace = Workspace::open(desk.sample(), {.mode = OpenMode::ReadOnly});
        desk.settings().setSecondBackupFolder(workspace->reader().schoolUid(), second);
        desk.settings().setSecondBackupFolder(u"another"_s, desk.path(u"third"_s));
    }
    leaveOpen(desk.sample());
    desk.start(desk.sample());
    CHECK(desk.backups(desk.documents()).size() == 1);
    CHECK(QDir{second}.entryList(QDir::Files).size() == (works ? 1 : 0));
    const auto banners = desk.window().findChildren<Banner *>();
    CHECK(std::ranges::any_of(banners, [](const Banner *banner) {
              return banner->text().contains(u"second backup folder"_s);
          }) != works);
    CHECK_FALSE(QFile::exists(desk.path(u"third"_s)));
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("A second folder that is the first one gets one copy", "[faults]")
{
    const auto [folder, copies] = GENERATE(table<QString, int>({
        {u"Documents/backups"_s, 0},
        {u"Documents/backups/"_s, 0},
        {u"link/backups"_s, 0},
        {u"elsewhere"_s, 1},
    }));
    ProgramDesk desk;
    const auto session = SchoolSession::open(desk.sample(), {.who = u"甲"_s});
    REQUIRE(QFile::link(desk.documents(), desk.path(u"link"_s)));
    CAPTURE(folder.toStdString());
    session->setSecondBackupFolder(desk.path(folder));
    session->backUp(BackupWhen::Always);
    CHECK(desk.backups(desk.documents()).size() == 1);
    CHECK(QDir{desk.path(u"elsewhere"_s)}.entryList(QDir::Files).size() == copies);
}

TEST_CASE("The look through a file ends when it is stopped", "[faults]")
{
    ProgramDesk desk;
    const Database database = Database::open(desk.sample(), {.mode = OpenMode::ReadOnly});
    CHECK(verify(database).empty());
    std::stop_source stop;
    CHECK(verify(database, schemaSteps(), stop.get_token()).empty());
    stop.request_stop();
    CHECK_THROWS_AS(verify(database, schemaSteps(), stop.get_token()), StorageError);
    CHECK(verify(database).empty());
}
