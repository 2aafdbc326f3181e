#include "ui/pages/rubric/dialogs/sections_dialog.h"
#include "ui/pages/rubric/dialogs/weights_dialog.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/rubric/rule_table.h"
#include "ui/pages/rubric/sum_banner.h"

#include "ui/support/accessible.h"
#include "ui/support/sample_desk.h"
#include "workspace/queries/term_rows.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStringList>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QPushButton *buttonWithStart(const QWidget &parent, const QString &start)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (!button->isHidden() && button->text().startsWith(start))
            return button;
    }
    return nullptr;
}

struct WeightsDesk : SampleDesk<RubricPage>
{
    WeightsDesk() : SampleDesk{{1024, 700}} {}

    RubricVersionId version() { return page.model().version()->id; }
    RubricSheet sheet() { return rubricSheet(state(), version()); }
    SumBanner &banner() { return *page.findChild<SumBanner *>(); }
    Points sum() { return weightSum(sheet()); }
    /// The dialog that the banner opens is looked at and closed with this code.
    template <typename Look>
    void adjust(QDialog::DialogCode code, Look look)
    {
        bool isSeen = false;
        QTimer::singleShot(0, qApp, [&] {
            auto *dialog = qobject_cast<WeightsDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            isSeen = true;
            dialog->activateWindow();
            REQUIRE(QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }));
            look(*dialog);
            dialog->done(code);
        });
        QTest::mouseClick(buttonWithStart(banner(), u"Adjust weights"_s), Qt::LeftButton);
        CHECK(isSeen);
    }
};

} // namespace

TEST_CASE("the weights say live what is over, and are spread or given to one criterion", "[weights]")
{
    WeightsDesk desk;
    CHECK(desk.banner().isVisible());
    CHECK(desk.banner().text().contains(u"3 over"_s));
    CHECK(desk.page.model().index(14, RubricModel::Standard).data().toString().contains(u"3 over"_s));
    const auto run = [&](const QString &way, QDialog::DialogCode code) {
        desk.adjust(code, [&](WeightsDialog &dialog) {
            CHECK(namelessControls(dialog).isEmpty());
            auto &list = *dialog.findChild<QListWidget *>();
            REQUIRE(list.count() == 1);
            CHECK(list.item(0)->text().contains(u"3 over"_s));
            auto &table = *dialog.findChild<QTableWidget *>();
            table.setCurrentCell(2, 3);
            table.setFocus();
            QTest::keyClick(&table, Qt::Key_F2);
            auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            REQUIRE(edit);
            edit->selectAll();
            QTest::keyClicks(edit, u"4.5"_s);
            QTest::keyClick(edit, Qt::Key_Return);
            QCoreApplication::processEvents(); // what Return ends is committed a moment later
            CHECK(list.item(0)->text().contains(u"2.5 over"_s));
            QPushButton *button = buttonWithStart(dialog, way);
            REQUIRE(button);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            CHECK(list.item(0)->text().contains(u"adds up"_s));
            CHECK_FALSE(buttonWithStart(dialog, u"Spread equally"_s)->isEnabled());
            CHECK(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        });
    };
    const QString way = GENERATE(u"Spread in proportion"_s, u"Spread equally"_s, u"All to criterion"_s);
    run(way, QDialog::Rejected);
    CHECK(desk.sum() == Points::whole(103));
    run(way, QDialog::Accepted);
    CHECK(desk.sum() == Points::whole(100));
    // The rules stay as they are, and may now give more than the criteria weigh.
    CHECK(desk.banner().isVisible());
    CHECK(desk.banner().text().contains(u"give more than they weigh"_s));
    if (way.startsWith(u"All"_s))
        CHECK(desk.sheet().criteria[2].weight == Points::whole(2));
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.sum() == Points::whole(103));
    CHECK(desk.banner().isVisible());
}

TEST_CASE("weights that are in no sum are named with why", "[weights]")
{
    WeightsDesk desk;
    CHECK_FALSE(desk.banner().text().contains(u"Not in the sum"_s));
    const auto change = [&](std::size_t place, const std::function<void(CriterionSpec &)> &edit) {
        CriterionVersion changed = *desk.page.model().criteria()[place];
        edit(changed.spec);
        desk.run(changeCriterion(desk.state(), changed));
    };
    change(2, [](CriterionSpec &spec) { spec.unit = u"学时"_s; });
    change(4, [](CriterionSpec &spec) { spec.bonus = true; });
    CHECK(desk.banner().text().endsWith(u" Not in the sum: 3 (counted in 学时), 5 (bonus)."_s));
    desk.undo();
    CHECK(desk.banner().text().endsWith(u" Not in the sum: 3 (counted in 学时)."_s));
}

TEST_CASE("Enter on a weight edits it and does not close the dialog; Tab leaves the table", "[weights]")
{
    WeightsDesk desk;
    desk.adjust(QDialog::Rejected, [](WeightsDialog &dialog) {
        auto &table = *dialog.findChild<QTableWidget *>();
        table.setFocus();
        table.setCurrentCell(0, 3);
        QTest::keyClick(&table, Qt::Key_Return);
        CHECK(dialog.isVisible());
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(edit);
        QTest::keyClick(edit, Qt::Key_Escape);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Tab);
        CHECK_FALSE(table.hasFocus());
    });
}

TEST_CASE("a criterion that would fall below 0 does not take the rest, and no number is no weight", "[weights]")
{
    WeightsDesk desk;
    desk.adjust(QDialog::Rejected, [](WeightsDialog &dialog) {
        auto &table = *dialog.findChild<QTableWidget *>();
        table.item(0, 3)->setText(u"60"_s);
        table.setCurrentCell(2, 3);
        CHECK_FALSE(buttonWithStart(dialog, u"All to the chosen"_s)->isEnabled());
        table.setCurrentCell(0, 3);
        CHECK(buttonWithStart(dialog, u"All to criterion"_s)->isEnabled());
        table.item(0, 3)->setText(u"1.234"_s);
        CHECK_FALSE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    });
}

TEST_CASE("where no criterion weighs anything the banner offers no full mark of 0 and nothing to convert", "[weights]")
{
    WeightsDesk desk;
    const auto offers = [&desk](const QString &start) { return buttonWithStart(desk.banner(), start) != nullptr; };
    CHECK((offers(u"Make the full mark"_s) && offers(u"Convert to"_s)));
    std::map<CriterionVersionId, Points> none;
    for (const CriterionVersion *row : desk.page.model().criteria())
        none.emplace(row->id, Points{});
    REQUIRE(desk.sample.acts().run(setWeights(desk.state(), desk.version(), none)) == RunResult::Done);
    QCoreApplication::processEvents(); // links that are gone are deleted a moment later
    REQUIRE(desk.banner().isVisible());
    CHECK_FALSE((offers(u"Make the full mark"_s) || offers(u"Convert to"_s)));
    CHECK(offers(u"Adjust weights"_s));
}

TEST_CASE("the banner offers to spread at every level that does not add up", "[weights]")
{
    WeightsDesk desk;
    const RubricVersionId version = desk.version();
    for (const std::size_t place : {0U, 1U})
        REQUIRE(desk.sample.acts().run(placeInSection(desk.state(), desk.page.model().criteria()[place]->id,
                                                      u"师德"_s)) == RunResult::Done);
    const std::vector<SectionLine> lines{{.before = u"师德"_s, .name = u"师德"_s, .weight = Points::whole(18)}};
    REQUIRE(desk.sample.acts().run(setSections(desk.state(), version, lines)) == RunResult::Done);
    QCoreApplication::processEvents();                 // new links are shown a moment later
    CHECK(desk.banner().text().contains(u"2 over"_s)); // of the section
    CHECK(buttonWithStart(desk.banner(), u"Sections"_s) != nullptr);
    QPushButton *spread = buttonWithStart(desk.banner(), u"Spread evenly"_s);
    REQUIRE(spread);
    QStringList offered;
    for (QAction *action : spread->menu()->actions())
        offered << action->text();
    const qsizetype place = offered.indexOf(u"“师德”: the same for each"_s);
    REQUIRE(place >= 0);
    spread->menu()->actions()[place]->trigger();
    CHECK(desk.sheet().criteria[0].weight == Points::whole(9));
    CHECK(desk.sheet().criteria[1].weight == Points::whole(9));
    CHECK_FALSE(desk.banner().text().contains(u"师德"_s));
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.sheet().criteria[0].weight == Points::whole(10));
}

TEST_CASE("the list of sections says what they and the rest make together, and spreads it", "[weights]")
{
    RubricSheet sheet;
    sheet.terms.fullMark = Points::whole(100);
    sheet.terms.sections = {{u"师德"_s, Points::whole(30)}, {u"教学"_s, Points::whole(60)}};
    sheet.criteria = {{.no = u"1"_s, .weight = Points::whole(30), .section = u"师德"_s},
                      {.no = u"2"_s, .weight = Points::whole(65), .section = u"教学"_s},
                      {.no = u"3"_s, .weight = Points::whole(5)}};
    SectionsDialog dialog{sheet};
    dialog.show();
    const auto told = [&] {
        QString text;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            text += label->text() + u'\n';
        return text;
    };
    CHECK(told().contains(u"95 of 100, 5 missing"_s));
    CHECK(told().contains(u"should be 60: 5 over"_s));
    CHECK(namelessControls(dialog).isEmpty());
    SECTION("in proportion")
    {
        QTest::mouseClick(buttonWithStart(dialog, u"Spread in proportion"_s), Qt::LeftButton);
        CHECK(dialog.lines()[0].weight == Points::hundredths(3167));
        CHECK(dialog.lines()[1].weight == Points::hundredths(6333));
    }
    SECTION("equally")
    {
        QTest::mouseClick(buttonWithStart(dialog, u"Spread equally"_s), Qt::LeftButton);
        CHECK(dialog.lines()[1].weight == Points::hundredths(6250));
    }
    SECTION("as their criteria")
    {
        QTest::mouseClick(buttonWithStart(dialog, u"Take what"_s), Qt::LeftButton);
        CHECK(dialog.lines()[1].weight == Points::whole(65));
        CHECK_FALSE(buttonWithStart(dialog, u"Take what"_s)->isEnabled());
    }
    CHECK(told().contains(u"100 of 100, adds up"_s));
    CHECK_FALSE(buttonWithStart(dialog, u"Spread equally"_s)->isEnabled());
    CHECK(dialog.findChild<RuleTable *>()->item(1, 1)->text() == dialog.lines()[1].weight->toString());
}

TEST_CASE("a table pasted into the list of sections is taken, and what was not is said", "[weights]")
{
    RubricSheet sheet;
    sheet.terms.fullMark = Points::whole(100);
    sheet.terms.sections = {{u"师德"_s, Points::whole(20)}};
    SectionsDialog dialog{sheet};
    showActive(dialog);
    auto *table = dialog.findChild<QTableWidget *>();
    table->setFocus();
    const auto paste = [&](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QString told;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            told += label->isVisible() ? label->text() + u'\n' : QString{};
        return told;
    };
    const QString told = paste(u"一级指标\t分值\n师德\t30分\n教学\t六十\n教研\t12.5\n\t5\n合计\t100\n"_s);
    CHECK(told.contains(u"3 sections pasted."_s));
    CHECK(told.contains(u"no new weight: 教学."_s));
    CHECK(told.contains(u"without a name: 一级指标、5、合计."_s));
    REQUIRE(dialog.lines().size() == 3);
    CHECK(dialog.lines()[0].before == u"师德"_s);
    CHECK(dialog.lines()[0].weight == Points::whole(30));
    CHECK_FALSE(dialog.lines()[1].weight);
    CHECK(dialog.lines()[2].weight == Points::hundredths(1250));
    CHECK(table->item(3, 0)->text().isEmpty());

    CHECK(paste(u"师德\t35\n教学\t50\n"_s).contains(u"2 sections pasted."_s));
    CHECK(dialog.lines()[1].weight == Points::whole(50));
    CHECK(paste(u"\t7\n"_s).contains(u"Nothing was pasted"_s));
    CHECK(paste({}).contains(u"there is no table"_s));
    CHECK(dialog.lines().size() == 3);

    // What is typed next is about something else.
    table->item(0, 1)->setText(u"40"_s);
    QCoreApplication::processEvents();
    CHECK(dialog.lines()[0].weight == Points::whole(40));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        CHECK_FALSE((label->isVisible() && label->text().contains(u"there is no table"_s)));
}
