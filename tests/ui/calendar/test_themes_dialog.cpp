// 主题 of the term, its months and weeks, written in their rows; and how many people a place of the lists holds.
#include "documents/tables/clipboard_table.h"
#include "support/folders.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/themes/themes_dialog.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/support/accessible.h"
#include "ui/support/settings_desk.h"
#include "ui/support/term_dialog_desk.h"
#include "ui/support/waiting_hand.h"
#include "ui/widgets/segmented_control.h"
#include "workspace/acts/schedule/theme_acts.h"
#include "workspace/acts/school/list_acts.h"
#include "workspace/live/findings_book.h"

#include <QClipboard>
#include <QComboBox>
#include <QTemporaryDir>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct ThemesDesk : TermDialogDesk<ThemesDialog>
{
    int rowOf(const QString &place) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (cell(row, 0).trimmed() == place)
                return row;
        }
        FAIL("no row " << place.toStdString());
        Q_UNREACHABLE();
    }
    QLineEdit &open(const QString &place) const
    {
        table().setCurrentIndex(table().model()->index(rowOf(place), 2));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
        const auto edits = table().viewport()->findChildren<QLineEdit *>();
        const auto shown = std::ranges::find_if(edits, &QWidget::isVisible);
        REQUIRE(shown != edits.end());
        return **shown;
    }
    /// Stands on the row and types over what is there.
    void write(const QString &place, const QString &title) const
    {
        QLineEdit &edit = open(place);
        type(edit, title);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void press(const QString &text) const
    {
        QPushButton *button = buttonOf(dialog, text);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    std::size_t themes() const { return sample.state().all<Theme>().size(); }
};

} // namespace

TEST_CASE("Themes are written in their rows, what is missing is told, and undo takes one back", "[themes]")
{
    ThemesDesk desk;
    CHECK(desk.says(u"Missing: Theme of the term; topics of months 3—6; items of weeks 1—"_s));
    CHECK(desk.cell(0, 2) == u"not written yet"_s);
    desk.write(u"Theme of the term"_s, u"有效课堂"_s);
    desk.write(u"Topic of month 4"_s, u"小组合作"_s);
    desk.write(u"Week 2"_s, u"Cards"_s);
    CHECK(desk.themes() == 3);
    CHECK(desk.cell(0, 2) == u"有效课堂"_s);
    CHECK(desk.says(u"Missing: topics of months 3, 5—6; items of weeks 1, 3—"_s));
    CHECK(namelessControls(desk.dialog).join(u", "_s).toStdString() == "");

    QTest::keyClick(&desk.table(), Qt::Key_Delete);
    CHECK(desk.themes() == 2);
    CHECK(desk.cell(desk.rowOf(u"Week 2"_s), 2) == u"not written yet"_s);
    QTest::keyClick(&desk.dialog, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.themes() == 3);
    desk.press(u"Undo"_s);
    CHECK(desk.themes() == 2);
    desk.press(u"Undo"_s);
    desk.press(u"Undo"_s);
    CHECK(desk.themes() == 0);
    // Steps of other kinds are not this list's to take back.
    CHECK_FALSE(buttonOf(desk.dialog, u"Undo"_s)->isEnabled());
    CHECK_FALSE(buttonOf(desk.dialog, u"Take away"_s)->isEnabled());
}

TEST_CASE("A group has themes of its own beside the school's", "[themes]")
{
    ThemesDesk desk;
    auto *owners = named<QComboBox>(desk.dialog, u"Whose themes"_s);
    REQUIRE(owners);
    REQUIRE(owners->count() > 2);
    CHECK(owners->findText(u"全体教师"_s) < 0);
    desk.write(u"Theme of the term"_s, u"有效课堂"_s);
    owners->setFocus();
    QTest::keyClick(owners, Qt::Key_Down);
    CHECK(desk.cell(0, 2) == u"not written yet"_s);
    desk.write(u"Theme of the term"_s, u"阅读"_s);
    CHECK(desk.themes() == 2);
    QTest::keyClick(owners, Qt::Key_Up);
    CHECK(desk.cell(0, 2) == u"有效课堂"_s);
}

TEST_CASE("What may not be written is told in the list, and nothing is written", "[themes]")
{
    ThemesDesk desk;
    desk.role = Role::Viewer;
    QString why;
    QObject::connect(&desk.sample.context().acts, &ActFeedback::refused, &desk.dialog,
                     [&why](const QString &told) { why = told; });
    desk.write(u"Theme of the term"_s, u"有效课堂"_s);
    CHECK(desk.themes() == 0);
    CHECK(desk.cell(0, 2) == u"not written yet"_s);
    CHECK_FALSE(why.isEmpty());
    CHECK(desk.says(why));
    // Nor does the dialog go before it is read.
    type(desk.open(u"Theme of the term"_s), u"有效课堂"_s);
    desk.dialog.reject();
    CHECK(desk.dialog.isVisible());
    desk.dialog.reject();
    CHECK_FALSE(desk.dialog.isVisible());
}

TEST_CASE("The themes are copied as a table and saved as a sheet", "[themes]")
{
    ThemesDesk desk;
    desk.write(u"Week 2"_s, u"Cards"_s);
    desk.press(u"Copy as table"_s);
    const auto copied = tableFromMime(*QGuiApplication::clipboard()->mimeData());
    REQUIRE(copied);
    CHECK(copied->columns() == 3);
    CHECK(copied->rows.size() == static_cast<std::size_t>(desk.table().model()->rowCount()) + 1);
    const auto &row = copied->rows.at(static_cast<std::size_t>(desk.rowOf(u"Week 2"_s)) + 1);
    CHECK(row[0].text == u"Week 2"_s);
    CHECK(row[1].text == u"3月11日—17日"_s);
    CHECK(row[2].text == u"Cards"_s);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"themes.xlsx"_s);
    desk.sample.paper().setAskPath([&](const QString &, const QString &) { return std::optional{path}; });
    desk.press(u"Export…"_s);
    CHECK(QFile::exists(path));
}

TEST_CASE("The calendar and the overview open the themes", "[themes]")
{
    SamplePages sample;
    FindingsBook findings{sample.workspace()};
    findings.setTerm(sample.context().term.id());
    bool isOpen = false;
    const auto awaitDialog = [&isOpen] {
        answerNext<ThemesDialog>([&isOpen](ThemesDialog &dialog) {
            isOpen = true;
            dialog.reject();
        });
    };
    SECTION("calendar")
    {
        CalendarPage page{sample.context(), findings, nullptr};
        page.show();
        awaitDialog();
        entryOf(page, u"More"_s, u"Themes…"_s).trigger();
        CHECK(isOpen);
    }
    SECTION("overview")
    {
        OverviewPage page{sample.context(), findings, nullptr};
        page.show();
        awaitDialog();
        QTest::mouseClick(buttonOf(page, u"Themes…"_s), Qt::LeftButton);
        CHECK(isOpen);
    }
}

TEST_CASE("What a group's themes lack leads to its own themes", "[themes]")
{
    SamplePages sample;
    FindingsBook findings{sample.workspace()};
    CalendarPage page{sample.context(), findings};
    page.show();
    const Group &group = std::prev(sample.state().all<Group>().end())->second;
    QString shown;
    const WaitingHand<ThemesDialog> hand{[&shown](ThemesDialog &dialog) {
        shown = dialog.findChild<QComboBox *>()->currentText();
        dialog.reject();
    }};
    CHECK(page.jumpTo({PageId::Calendar, keyOf(group.id), u"themes"_s}));
    CHECK(QTest::qWaitFor([&] { return shown == group.name; }));
    CHECK_FALSE(page.jumpTo({PageId::Schedule, keyOf(group.id), u"themes"_s}));
}

TEST_CASE("Places of the lists say how many people they hold; forms and groups do not", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"lists"_s);
    auto &table = shown.named<SettingsTable>(u"Names"_s);
    const auto first = [&] { return listEntries(shown.state(), ListKind::Place).front()->capacity; };
    CHECK_FALSE(table.isColumnHidden(3));
    shown.typeInCell(table, 0, 3, u"２００"_s);
    CHECK(first() == 200);
    CHECK(shown.cell(table, 0, 3) == u"200"_s);
    for (const QString &typed : {u"0"_s, u"-5"_s, u"many"_s, u"2.5"_s}) {
        CAPTURE(typed.toStdString());
        shown.typeInCell(table, 0, 3, typed);
        CHECK(first() == 200);
        CHECK(shown.says(u"a whole number of people from 1 on"_s));
    }
    shown.typeInCell(table, 0, 3, {});
    CHECK(first() == std::nullopt);
    CHECK_FALSE(shown.says(u"a whole number"_s));
    for (QAbstractButton *segment : shown.named<SegmentedControl>(u"List"_s).findChildren<QAbstractButton *>()) {
        if (segment->text() == u"Forms"_s)
            QTest::mouseClick(segment, Qt::LeftButton);
    }
    CHECK(table.isColumnHidden(3));
}

TEST_CASE("Lines that are pasted go into the rows of their kind from the chosen one on, as one step", "[themes]")
{
    ThemesDesk desk;
    desk.table().setCurrentIndex(desk.table().model()->index(desk.rowOf(u"Week 4"_s), 2));
    desk.table().setFocus();
    // Between these weeks a month begins.
    QGuiApplication::clipboard()->setText(u"Cards\nGroups\n\nTalks\n"_s);
    QTest::keySequence(&desk.table(), QKeySequence::Paste);
    CHECK(desk.themes() == 3);
    CHECK(desk.cell(desk.rowOf(u"Week 4"_s), 2) == u"Cards"_s);
    CHECK(desk.cell(desk.rowOf(u"Week 5"_s), 2) == u"Groups"_s);
    CHECK(desk.cell(desk.rowOf(u"Week 6"_s), 2) == u"not written yet"_s);
    CHECK(desk.cell(desk.rowOf(u"Week 7"_s), 2) == u"Talks"_s);
    CHECK(desk.cell(desk.rowOf(u"Topic of month 4"_s), 2) == u"not written yet"_s);
    CHECK(desk.says(u"3 lines were pasted"_s));
    desk.press(u"Undo"_s);
    CHECK(desk.themes() == 0);

    // The term has one theme.
    desk.table().setCurrentIndex(desk.table().model()->index(0, 2));
    desk.table().setFocus();
    QTest::keySequence(&desk.table(), QKeySequence::Paste);
    CHECK(desk.themes() == 0);
    CHECK(desk.says(u"Not pasted: 3 lines have no row."_s));
}
