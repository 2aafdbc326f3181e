#include "ui/pages/exchange/calendar_files.h"

#include "support/test_school.h"
#include "ui/pages/exchange/calendar_import_dialog.h"
#include "ui/pages/page_context.h"
#include "ui/pages/prints/term_sheets_dialog.h"
#include "ui/support/page_bench.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/exchange/activity_calendar.h"
#include "workspace/queries/term_rows.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A lecture and a meeting every Wednesday of the term 2019-03-04 to 07-12.
struct CalendarFilesDesk : SchoolBench<TestSchool>
{
    CalendarFiles files{context, &window};
    QTemporaryDir folder;
    QSignalSpy announced{&paper, &PaperDesk::announced};
    QSignalSpy told{&acts, &ActFeedback::told};
    QSignalSpy refused{&acts, &ActFeedback::refused};

    CalendarFilesDesk() : SchoolBench{{2019, 4, 1}}
    {
        window.resize(900, 700);
        add(u"讲座"_s, {.kind = SingleDay{{2019, 3, 13}}}, u"报告厅"_s);
        add(u"教研"_s, {.kind = Recurring{.weekdays = {3}}}, u"办公室"_s);
        paper.setAskPath([this](const QString &, const QString &suffix) { return path(suffix); });
    }
    void add(const QString &title, const When &when, const QString &place)
    {
        const ActivityDraft draft{.title = title, .when = when, .sessions = {{.place = place}}};
        REQUIRE(school.acts().run(addActivity(school.state(), *term.id(), draft)) == RunResult::Done);
    }
    QString path(const QString &suffix) const { return folder.filePath(u"out."_s + suffix); }
    QByteArray bytes() const
    {
        QFile file{path(u"ics"_s)};
        REQUIRE(file.open(QFile::ReadOnly));
        return file.readAll();
    }
    QByteArray wholeTerm() const
    {
        return writeIcs(activityCalendar(school.state(), *term.id(), QDateTime::currentDateTimeUtc()));
    }
    QStringList titles() const
    {
        QStringList all;
        for (const Activity *each : activitiesOf(school.state(), *term.id()))
            all << each->title;
        return all;
    }
};

/// A training on a workday, and a meeting on a holiday.
const QByteArray twoEvents =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:t1\r\nSUMMARY:校外培训\r\nDTSTART;VALUE=DATE:20190402\r\n"
    "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:t2\r\nSUMMARY:假日会\r\nDTSTART;VALUE=DATE:20190501\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n";

/// Answers the dialog that comes next; false if none of that kind came.
template <typename Dialog, typename Answer>
void answerNext(bool &asked, Answer answer)
{
    QTimer::singleShot(0, qApp, [&asked, answer] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        asked = dialog != nullptr;
        if (dialog)
            answer(*dialog);
    });
}

QPushButton &acceptOf(QDialog &dialog)
{
    return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

} // namespace

TEST_CASE("The term goes into a calendar file, or one place's part of it", "[calendar files]")
{
    CalendarFilesDesk desk;
    bool asked = false;
    answerNext<CalendarExportDialog>(asked, [](QDialog &dialog) { acceptOf(dialog).click(); });
    desk.files.exportFile();
    CHECK(asked);
    CHECK(desk.announced.count() == 1);
    CHECK(readIcs(desk.bytes()).calendar.items.size() == 2);

    answerNext<CalendarExportDialog>(asked, [](QDialog &dialog) {
        auto *whose = dialog.findChild<QComboBox *>();
        whose->setCurrentIndex(whose->findText(u"办公室"_s));
        acceptOf(dialog).click();
    });
    desk.files.exportFile();
    CHECK(asked);
    const IcsReading part = readIcs(desk.bytes());
    REQUIRE(part.calendar.items.size() == 1);
    CHECK(part.calendar.items.front().text.summary == u"教研"_s);
}

TEST_CASE("An import is shown before it changes anything, and can be taken back", "[calendar files]")
{
    CalendarFilesDesk desk;
    QByteArray changed = desk.wholeTerm();
    changed.replace("SUMMARY:讲座", "SUMMARY:专题讲座");
    bool asked = false;
    QStringList shown;
    answerNext<CalendarImportDialog>(asked, [&shown](QDialog &dialog) {
        const auto *tree = dialog.findChild<QTreeWidget *>();
        const QTreeWidgetItem *line = tree->topLevelItem(0)->child(0);
        for (int column = 0; column < tree->columnCount(); ++column)
            shown << line->text(column);
        dialog.reject();
    });
    desk.files.importBytes(changed);
    CHECK(asked);
    CHECK(shown.mid(2) == QStringList{u"讲座"_s, u"专题讲座"_s});
    CHECK(desk.titles() == QStringList{u"讲座"_s, u"教研"_s});
    CHECK(desk.told.isEmpty());

    answerNext<CalendarImportDialog>(asked, [](QDialog &dialog) {
        CHECK(acceptOf(dialog).isEnabled());
        QTest::keyClick(&acceptOf(dialog), Qt::Key_Space);
    });
    desk.files.importBytes(changed);
    CHECK(desk.titles() == QStringList{u"专题讲座"_s, u"教研"_s});
    REQUIRE(desk.told.count() == 1);
    CHECK(desk.told.front().front() == u"1 events imported. Ctrl+Z takes them back."_s);
    desk.acts.undo();
    CHECK(desk.titles() == QStringList{u"讲座"_s, u"教研"_s});
}

TEST_CASE("The line of a changed activity has its new time where the old one stands beside it", "[calendar files]")
{
    struct Row
    {
        QByteArray from;
        QByteArray to;
        QString file;
    };
    const auto row = GENERATE(Row{"DTSTART;VALUE=DATE:20190313", "DTSTART;VALUE=DATE:20190312", u"3月12日—13日"_s},
                              Row{"LOCATION:报告厅", "LOCATION:会议室", u"changed: Place"_s});
    CalendarFilesDesk desk;
    QByteArray changed = desk.wholeTerm();
    REQUIRE(changed.contains(row.from));
    changed.replace(row.from, row.to);
    bool asked = false;
    answerNext<CalendarImportDialog>(asked, [&row](QDialog &dialog) {
        const QTreeWidgetItem *line = dialog.findChild<QTreeWidget *>()->topLevelItem(0);
        CHECK(line->text(2) == u"3月13日"_s);
        CHECK(line->text(3) == row.file);
        dialog.reject();
    });
    desk.files.importBytes(changed);
    CHECK(asked);
}

TEST_CASE("An attendee of a known event whom nobody knows stands open in the list, what is all the same not",
          "[calendar files]")
{
    CalendarFilesDesk desk;
    QByteArray bytes = desk.wholeTerm();
    bytes.replace("SUMMARY:讲座\r\n", "SUMMARY:讲座\r\nATTENDEE;CN=张来宾:mailto:c@example.cn\r\n");
    bool asked = false;
    answerNext<CalendarImportDialog>(asked, [](QDialog &dialog) {
        const auto *tree = dialog.findChild<QTreeWidget *>();
        REQUIRE(tree->topLevelItemCount() == 2);
        for (int row = 0; row < 2; ++row) {
            const QTreeWidgetItem *item = tree->topLevelItem(row);
            CHECK(item->isExpanded() == item->text(0).contains(u"讲座"_s));
        }
        dialog.reject();
    });
    desk.files.importBytes(bytes);
    CHECK(asked);
}

TEST_CASE("Only ticked events are imported; Space sets a tick, and the kinds can be chosen", "[calendar files]")
{
    CalendarFilesDesk desk;
    bool asked = false;
    answerNext<CalendarImportDialog>(asked, [](QDialog &dialog) {
        auto *tree = dialog.findChild<QTreeWidget *>();
        REQUIRE(tree->topLevelItemCount() == 2);
        CHECK_FALSE(tree->accessibleName().isEmpty());
        auto *kinds = dialog.findChild<QComboBox *>();
        CHECK(kinds->count() == 2); // all, new
        tree->setFocus();
        CHECK(acceptOf(dialog).isEnabled());
        tree->setCurrentItem(tree->topLevelItem(0)->child(0)); // a line of it counts for the event
        QTest::keyClick(tree, Qt::Key_Space);
        CHECK(tree->topLevelItem(0)->checkState(0) == Qt::Unchecked);
        CHECK(acceptOf(dialog).isEnabled());
        tree->setCurrentItem(tree->topLevelItem(1));
        QTest::keyClick(tree, Qt::Key_Space);
        CHECK_FALSE(acceptOf(dialog).isEnabled());
        QTest::keyClick(tree, Qt::Key_Space);
        CHECK(tree->topLevelItem(1)->checkState(0) == Qt::Checked);
        acceptOf(dialog).click();
    });
    desk.files.importBytes(twoEvents);
    CHECK(asked);
    CHECK(desk.titles().size() == 3);
    CHECK(desk.titles().contains(u"假日会"_s));
    desk.acts.undo();
    CHECK(desk.titles().size() == 2);
}

TEST_CASE("What an import would bring about follows the ticks", "[calendar files]")
{
    CalendarFilesDesk desk;
    bool asked = false;
    answerNext<CalendarImportDialog>(asked, [](QDialog &dialog) {
        auto *tree = dialog.findChild<QTreeWidget *>();
        auto *found = dialog.findChild<QListWidget *>();
        REQUIRE(found->count() == 1); // on the first of May
        CHECK(found->isVisible());
        CHECK(found->item(0)->text().contains(u"假日会"_s));
        const int holiday = tree->topLevelItem(0)->text(0) == u"假日会"_s ? 0 : 1;
        tree->setCurrentItem(tree->topLevelItem(holiday));
        QTest::keyClick(tree, Qt::Key_Space);
        CHECK(QTest::qWaitFor([found] { return found->count() == 0; }));
        CHECK_FALSE(found->isVisible());
        dialog.reject();
    });
    desk.files.importBytes(twoEvents);
    CHECK(asked);
    CHECK(desk.titles().size() == 2);
}

TEST_CASE("What is changed elsewhere while the list stands there is refused, not half done", "[calendar files]")
{
    CalendarFilesDesk desk;
    QByteArray bytes = desk.wholeTerm();
    bytes.replace("SUMMARY:讲座", "SUMMARY:专题讲座");
    bool asked = false;
    answerNext<CalendarImportDialog>(asked, [&desk](QDialog &dialog) {
        const ActivityId talk = activitiesOf(desk.school.state(), *desk.term.id()).front()->id;
        REQUIRE(desk.school.acts().run(removeActivities(desk.school.state(), {talk})) == RunResult::Done);
        auto *list = dialog.findChild<QListWidget *>();
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        const auto found =
            std::ranges::find_if(labels, [](const QLabel *each) { return each->text().startsWith(u"This "_s); });
        REQUIRE(found != labels.end());
        REQUIRE((*found)->isVisible());
        for (const QString &text : {u"Tick none"_s, u"Tick all"_s}) {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == text)
                    button->click();
            }
        }
        CHECK(QTest::qWaitFor([&found] { return (*found)->isHidden(); })); // it has looked again
        CHECK(list->isHidden());
        acceptOf(dialog).click();
    });
    desk.files.importBytes(bytes);
    CHECK(asked);
    CHECK(desk.refused.size() == 1);
    CHECK(desk.titles() == QStringList{u"教研"_s});
}

TEST_CASE("All ticks of the kind that is shown are set and cleared at once", "[calendar files]")
{
    CalendarFilesDesk desk;
    QByteArray bytes = desk.wholeTerm();
    bytes.replace("SUMMARY:讲座", "SUMMARY:专题讲座");
    bytes.replace("END:VCALENDAR", twoEvents.mid(twoEvents.indexOf("BEGIN:VEVENT")));
    bool asked = false;
    answerNext<CalendarImportDialog>(asked, [](QDialog &dialog) {
        auto *kinds = dialog.findChild<QComboBox *>();
        auto *tree = dialog.findChild<QTreeWidget *>();
        REQUIRE(kinds->count() == 4); // all, new, changed, as before
        kinds->setCurrentIndex(1);
        int visible = 0;
        for (int row = 0; row < tree->topLevelItemCount(); ++row)
            visible += tree->topLevelItem(row)->isHidden() ? 0 : 1;
        CHECK(visible == 2);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Tick none"_s)
                button->click();
        }
        CHECK(acceptOf(dialog).isEnabled()); // the changed one
        acceptOf(dialog).click();
    });
    desk.files.importBytes(bytes);
    CHECK(asked);
    CHECK(desk.titles() == QStringList{u"专题讲座"_s, u"教研"_s});
}

TEST_CASE("A file that is no calendar is refused by its name, with the reason", "[calendar files]")
{
    CalendarFilesDesk desk;
    desk.files.importBytes({}, u"空的.ics"_s);
    REQUIRE(desk.refused.count() == 1);
    CHECK(desk.refused.front().front().toString().contains(u"空的.ics"_s));
}

TEST_CASE("Whose role may not import is not offered it, and is told so when he brings a file", "[calendar files]")
{
    CalendarFilesDesk desk;
    const auto isOffered = [&desk] {
        emit desk.files.menu()->aboutToShow();
        return desk.files.menu()->actions().back()->isEnabled();
    };
    CHECK(isOffered());
    const auto who = [] { return Operator{u"张校长"_s, Role::Viewer}; };
    desk.school.acts().setSigner(who, who);
    CHECK_FALSE(isOffered());
    desk.files.importBytes(twoEvents);
    REQUIRE(desk.refused.count() == 1);
    CHECK(desk.refused.front().front().toString().contains(u"Only to look"_s));
    CHECK(desk.titles().size() == 2);
}

TEST_CASE("A file without news can only be closed, and what is no calendar is refused", "[calendar files]")
{
    CalendarFilesDesk desk;
    bool asked = false;
    bool enabled = true;
    answerNext<CalendarImportDialog>(asked, [&enabled](QDialog &dialog) {
        enabled = acceptOf(dialog).isEnabled();
        dialog.reject();
    });
    desk.files.importBytes(desk.wholeTerm());
    CHECK(asked);
    CHECK_FALSE(enabled);
    desk.files.importBytes("姓名,日期\n");
    CHECK(desk.refused.count() == 1);
    CHECK(desk.titles().size() == 2);
}

TEST_CASE("Themes and the order of a file stand in the list, and come with one step", "[calendar files]")
{
    CalendarFilesDesk desk;
    QByteArray bytes = twoEvents;
    bytes.replace("DATE:20190402", "DATE:20190402\r\nX-YANBEN-ORDER:2");
    bytes.replace("DATE:20190501", "DATE:20190501\r\nX-YANBEN-ORDER:1");
    bytes.replace("VERSION:2.0\r\n", "VERSION:2.0\r\nX-YANBEN-THEME:{}\r\nX-YANBEN-THEME:{\"title\":\"站稳讲台\"}\r\n");
    bool asked = false;
    std::vector<QStringList> lines;
    QString told;
    answerNext<CalendarImportDialog>(asked, [&](QDialog &dialog) {
        const auto *tree = dialog.findChild<QTreeWidget *>();
        for (int row = 0; row < tree->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = tree->topLevelItem(row);
            lines.push_back({item->text(0), item->text(2), item->text(3)});
        }
        told = tree->topLevelItem(0)->child(0)->text(0);
        acceptOf(dialog).click();
    });
    desk.files.importBytes(bytes);
    CHECK(asked);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] == QStringList{u"A theme"_s, {}, u"{}"_s});
    CHECK(told.startsWith(u"Line 3: "_s));
    CHECK(lines[3] == QStringList{u"Order of the new activities"_s, u"by their days"_s, u"as in the file"_s});
    CHECK(lines[4] == QStringList{u"Theme of the term"_s, {}, u"站稳讲台"_s});
    CHECK(desk.titles().indexOf(u"假日会"_s) < desk.titles().indexOf(u"校外培训"_s));
    CHECK(desk.school.state().all<Theme>().size() == 1);
    REQUIRE(desk.told.count() == 1);
    CHECK(desk.told.front().front() == u"3 events imported. Ctrl+Z takes them back."_s);
    desk.acts.undo();
    CHECK(desk.titles().size() == 2);
    CHECK(desk.school.state().all<Theme>().empty());
}

TEST_CASE("One activity, one place or a blank form is chosen from lists", "[calendar files]")
{
    CalendarFilesDesk desk;
    TermSheetsDialog dialog{desk.school.state(), *desk.term.id()};
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    REQUIRE(boxes.size() == 2);
    QComboBox &kind = *boxes[0];
    QComboBox &which = *boxes[1];
    CHECK(dialog.choice().paper == TermPaper::SignIn);
    CHECK(which.count() == 4); // all, blank, two activities
    which.setCurrentIndex(3);
    CHECK(dialog.choice().activity == activitiesOf(desk.school.state(), *desk.term.id()).back()->id);
    which.setCurrentIndex(1);
    CHECK(dialog.choice().blank);
    kind.setCurrentIndex(4);
    CHECK(dialog.choice().paper == TermPaper::Places);
    CHECK_FALSE(dialog.choice().name);
    which.setCurrentIndex(which.findText(u"报告厅"_s));
    CHECK(dialog.choice().name == u"报告厅"_s);
    kind.setCurrentIndex(5);
    CHECK(dialog.choice().paper == TermPaper::Bulletin);
    CHECK_FALSE(dialog.choice().joined);
    CHECK_FALSE(dialog.choice().week);
    which.setCurrentIndex(1);
    CHECK(dialog.choice().joined);
    which.setCurrentIndex(2 + 2);
    CHECK(dialog.choice().week == 3);
    CHECK_FALSE(dialog.choice().joined);
    CHECK(which.currentText().startsWith(u"第3周"_s));
    CHECK(acceptOf(dialog).isEnabled());
    CHECK(dialog.choice().sides == PrintedSides::One);
    auto *both = dialog.findChild<QCheckBox *>();
    REQUIRE(both);
    dialog.show();
    QTest::mouseClick(both, Qt::LeftButton, Qt::NoModifier, {10, both->height() / 2});
    CHECK(dialog.choice().sides == PrintedSides::Both);
    kind.setCurrentIndex(2); // nobody is on the roster: the paper says so
    CHECK(acceptOf(dialog).isEnabled());
}

TEST_CASE("The sheet is chosen in the preview, and the PDF is made of it", "[calendar files]")
{
    CalendarFilesDesk desk;
    bool asked = false;
    int pages = 0;
    QStringList names;
    answerNext<QPrintPreviewDialog>(asked, [&](QPrintPreviewDialog &dialog) {
        QComboBox *sheets = nullptr;
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->count() == 4)
                sheets = box;
        }
        REQUIRE(sheets);
        for (int i = 0; i < sheets->count(); ++i)
            names << sheets->itemText(i);
        CHECK(sheets->currentIndex() == 1); // a month lies across
        sheets->setCurrentIndex(3);
        emit sheets->activated(3);
        pages = dialog.findChild<QPrintPreviewWidget *>()->pageCount();
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"PDF"_s))
                button->click();
        }
        dialog.reject();
    });
    previewTermPaper(desk.context, *desk.term.id(), {.paper = TermPaper::Calendar}, u"月历"_s);
    CHECK(asked);
    CHECK(names.size() == 4);
    CHECK(pages == 5);
    QFile pdf{desk.path(u"pdf"_s)};
    REQUIRE(pdf.open(QFile::ReadOnly));
    // A3 across is 1190 by 842 points.
    const QByteArray bytes = pdf.readAll();
    CHECK(bytes.contains("MediaBox [0 0 11"));
}

TEST_CASE("The sheet of each kind of paper is remembered, and unreadable memory counts as none", "[calendar files]")
{
    CalendarFilesDesk desk;
    const auto sheetOf = [&desk](TermPaper paper, std::optional<int> chosen) {
        bool asked = false;
        std::optional<int> first;
        answerNext<QPrintPreviewDialog>(asked, [&](QPrintPreviewDialog &dialog) {
            for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
                if (box->accessibleName() != u"Paper"_s)
                    continue;
                first = box->currentIndex();
                if (chosen) {
                    box->setCurrentIndex(*chosen);
                    emit box->activated(*chosen);
                }
            }
            dialog.reject();
        });
        previewTermPaper(desk.context, *desk.term.id(), {.paper = paper}, u"纸"_s);
        CHECK(asked);
        return first;
    };
    CHECK(sheetOf(TermPaper::Calendar, 2) == 1);
    CHECK(sheetOf(TermPaper::Calendar, {}) == 2); // A3 upright
    CHECK(sheetOf(TermPaper::Weeks, 3) == 0);
    CHECK(sheetOf(TermPaper::Weeks, 1) == 3);
    CHECK(sheetOf(TermPaper::Weeks, {}) == 1);
    CHECK(sheetOf(TermPaper::Calendar, {}) == 2);
    desk.settings.setViewState(ViewId::PaperSheets, "months=a3-\xff weeks=a0-across");
    CHECK(sheetOf(TermPaper::Calendar, {}) == 1);
    CHECK(sheetOf(TermPaper::Weeks, {}) == 0);
}
