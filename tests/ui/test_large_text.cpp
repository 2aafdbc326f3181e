// Large letters on a screen of 1024×700: nothing that is needed lies outside, and what was large becomes small again.
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/new_school_dialog.h"
#include "ui/dialogs/operator_dialog.h"
#include "ui/pages/eligibility/eligibility_dialog.h"
#include "ui/pages/honours/honours_dialog.h"
#include "ui/pages/overall/overall_dialog.h"
#include "ui/pages/prints/blank_forms_dialog.h"
#include "ui/pages/prints/slips_dialog.h"
#include "ui/pages/prints/term_bundle_dialog.h"
#include "ui/pages/prints/term_sheets_dialog.h"
#include "ui/pages/proposals/roll_forward_dialog.h"
#include "ui/pages/review/review_page.h"
#include "ui/pages/rubric/dialogs/new_rubric_dialog.h"
#include "ui/pages/rubric/dialogs/publish_dialog.h"
#include "ui/pages/rubric/dialogs/sections_dialog.h"
#include "ui/pages/rubric/dialogs/template_dialog.h"
#include "ui/pages/rubric/dialogs/terms_dialog.h"
#include "ui/pages/rubric/dialogs/weights_dialog.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/scores/panel_dialog.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/pages/settings/terms/term_dialog.h"
#include "ui/pages/sheets/objections_dialog.h"
#include "ui/pages/totals/totals_page.h"
#include "ui/support/hands.h"
#include "ui/support/large_letters.h"
#include "ui/support/sample_pages.h"
#include "ui/support/settled.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/room/dialog_room.h"
#include "ui/widgets/room/side_panes.h"
#include "workspace/queries/term_rows.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize roomOfDialogs{1024, 676}; // 700 without the window's title

QRect placeIn(const QWidget &root, const QWidget &part)
{
    return {part.mapTo(&root, QPoint{}), part.size()};
}

/// How often a person has to drag the window to reach a button: never.
void checkFits(QDialog &dialog)
{
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    QCoreApplication::processEvents();
    INFO(dialog.metaObject()->className() << ' ' << dialog.width() << 'x' << dialog.height());
    CHECK(dialog.width() <= roomOfDialogs.width());
    CHECK(dialog.height() <= roomOfDialogs.height());
    int buttons = 0;
    for (const QDialogButtonBox *box : dialog.findChildren<QDialogButtonBox *>()) {
        for (const QAbstractButton *button : box->buttons()) {
            if (!button->isVisible())
                continue;
            ++buttons;
            INFO(button->text().toStdString());
            CHECK(dialog.rect().contains(placeIn(dialog, *button)));
        }
    }
    CHECK(buttons > 0);
}

void checkDialogs(SamplePages &sample)
{
    const State &state = sample.state();
    const TermId term = *sample.context().term.id();
    const RubricVersion &version = state.all<RubricVersion>().begin()->second;
    const RubricSheet sheet = rubricSheet(state, version.id);
    const std::vector<const CriterionVersion *> criteria = criteriaOf(state, version.id);
    const Subject subject = state.all<StaffMember>().begin()->first;
    const auto check = [](QDialog &&dialog) { checkFits(dialog); };
    check(NewSchoolDialog{QDate{2019, 3, 2}});
    check(OperatorDialog{{{}, Role::Editor}, {}});
    check(AboutDialog{{{u"Qt"_s, u"6.4.2"_s}}, u"/somewhere/logs"_s});
    check(TermDialog{state, QDate{2019, 4, 10}, term});
    check(NewRubricDialog{RubricSubject::Teacher});
    check(TemplateDialog{{}});
    check(TermsDialog{sheet});
    check(SectionsDialog{sheet});
    check(WeightsDialog{criteria, sheet});
    check(PublishDialog{state, version, std::nullopt});
    check(PanelDialog{state, *criteria.front(), QDate{2019, 4, 10}});
    check(OverallDialog{state, term, OverallDialog::fresh(state, term)});
    check(EligibilityDialog{sample.context(), term});
    check(HonoursDialog{sample.context(), term, {}});
    check(ObjectionsDialog{sample.context(), version.rubric, subject});
    check(BlankFormsDialog{state, version.rubric});
    check(SlipsDialog{state, version.rubric});
    check(TermBundleDialog{state, term, sample.context().settings});
    check(TermSheetsDialog{state, term});
    check(RollForwardDialog{state, term, {}});
}

/// As the room that the frame leaves to a page at 1024×700.
void checkInside(QWidget &page)
{
    page.resize(680, 560);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    INFO(page.metaObject()->className());
    CHECK(page.width() == 680);
    std::vector<QWidget *> parts;
    for (QWidget *button : page.findChild<PageHeader *>()->findChildren<QPushButton *>())
        parts.push_back(button);
    for (QWidget *panel : page.findChildren<InspectorPanel *>())
        parts.push_back(panel);
    int seen = 0;
    const auto outside = [&] {
        QStringList names;
        seen = 0;
        for (const QWidget *part : parts) {
            if (!part->isVisible())
                continue;
            ++seen;
            const QRect place = placeIn(page, *part);
            if (place.left() < 0 || place.right() >= page.width() || place.width() < part->minimumSizeHint().width())
                names << u"%1 %2 %3"_s.arg(part->accessibleName()).arg(place.left()).arg(place.width());
        }
        return names;
    };
    // The rows that go on below ask for their height once they have a width.
    (void)QTest::qWaitFor([&] { return outside().isEmpty(); });
    CHECK(outside().join(u'\n').toStdString() == "");
    CHECK(seen > 0);
}

std::vector<int> cutButtons(const QWidget &root)
{
    std::vector<int> lacking;
    for (const QPushButton *button : root.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            lacking.push_back(button->sizeHint().width() - button->width());
    }
    return lacking;
}

} // namespace

TEST_CASE("dialogs with large letters fit the screen with their buttons in sight", "[large-text]")
{
    const int points = GENERATE(10, 16, 28);
    INFO(points);
    const LargeLetters letters{points};
    const DialogRoom room{*QCoreApplication::instance(), roomOfDialogs};
    SamplePages sample;
    checkDialogs(sample);
}

TEST_CASE("only a dialog that outgrows the screen scrolls, and its last field can be reached", "[large-text]")
{
    const auto [points, scrolls] = GENERATE(table<int, bool>({{9, false}, {24, true}}));
    const LargeLetters letters{points};
    const DialogRoom room{*QCoreApplication::instance(), roomOfDialogs};
    const SamplePages sample;
    TermsDialog dialog{rubricSheet(sample.state(), sample.state().all<RubricVersion>().begin()->first)};
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    QCoreApplication::processEvents();
    auto *tabs = dialog.findChild<QTabWidget *>();
    auto *area = dialog.findChild<QScrollArea *>(QString{}, Qt::FindDirectChildrenOnly);
    REQUIRE((area != nullptr) == scrolls);
    if (!area)
        return;
    CHECK(area->isAncestorOf(tabs));
    CHECK(tabs->isVisible());
    CHECK_FALSE(area->isAncestorOf(dialog.findChild<QDialogButtonBox *>()));
    area->ensureVisible(0, tabs->geometry().bottom());
    CHECK(area->viewport()->rect().bottom() >= tabs->mapTo(area->viewport(), tabs->rect().bottomLeft()).y());
}

TEST_CASE("the pages of scoring lie inside a small window with large letters", "[large-text]")
{
    const int points = GENERATE(10, 16);
    INFO(points);
    const LargeLetters letters{points};
    SamplePages sample;
    ScoresPage scores{sample.context()};
    checkInside(scores);
    RubricPage rubric{sample.context()};
    checkInside(rubric);
    TotalsPage totals{sample.context()};
    checkInside(totals);
    ReviewPage review{sample.context()};
    checkInside(review);
}

TEST_CASE("a page follows the letters while it is shown, larger and back", "[large-text]")
{
    LargeLetters letters{10};
    SamplePages sample;
    ScoresPage page{sample.context()};
    page.resize(1600, 900);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    REQUIRE(settles(page));
    const ScoreTable &grid = page.grid();
    const auto *title = page.findChild<PageHeader *>()->findChild<QLabel *>();
    const auto lengths = [&] {
        QCoreApplication::processEvents();
        return std::vector<int>{title->font().pointSize(),
                                title->fontMetrics().height(),
                                grid.columnWidth(0),
                                grid.columnWidth(1),
                                grid.verticalHeader()->defaultSectionSize(),
                                page.layout()->spacing()};
    };
    const std::vector<int> before = lengths();
    const auto hasNoneCut = [&] { return QTest::qWaitFor([&] { return cutButtons(page).empty(); }); };
    CHECK(hasNoneCut());
    letters.choose(16);
    REQUIRE(settles(page));
    (void)QTest::qWaitFor([&] { return std::ranges::equal(before, lengths(), std::less{}); });
    const std::vector<int> larger = lengths();
    for (std::size_t i = 0; i < before.size(); ++i) {
        INFO(i);
        CHECK(larger[i] > before[i]);
    }
    CHECK(hasNoneCut());
    letters.choose(12);
    letters.choose(10);
    REQUIRE(settles(page));
    CHECK(QTest::qWaitFor([&] { return lengths() == before; }));
    CHECK(hasNoneCut());
}

TEST_CASE("the side of a page gets its width back after large letters, whatever the room took from it", "[large-text]")
{
    LargeLetters letters{10};
    auto *side = new InspectorPanel{u"side"_s};
    SidePanes panes{new QWidget, side, 17};
    const int line = panes.fontMetrics().height();
    panes.resize(37 * line, 30 * line);
    panes.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panes));
    QCoreApplication::processEvents();
    REQUIRE(panes.orientation() == Qt::Horizontal);
    const bool isNarrowed = GENERATE(false, true);
    if (isNarrowed)
        panes.setSizes({24 * line, 12 * line});
    const int before = side->width();
    REQUIRE(before > 0);
    for (const int points : {12, 16, 24, 12, 10}) {
        letters.choose(points);
        QCoreApplication::processEvents();
        CHECK((panes.orientation() == Qt::Vertical) == (points >= 16));
    }
    CHECK(side->width() == before);
}

TEST_CASE("a side gives up room down to its least before the page does, and has it again", "[large-text]")
{
    const LargeLetters letters{10};
    auto *side = new InspectorPanel{u"side"_s};
    SidePanes panes{new QWidget, side, 17};
    panes.setGoodMain(25);
    const int line = panes.fontMetrics().height();
    const auto widen = [&](int lines) {
        panes.resize(lines * line, 30 * line);
        QCoreApplication::processEvents();
    };
    widen(60);
    panes.setSizes({44 * line, 16 * line});
    panes.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panes));
    QCoreApplication::processEvents();
    const int wide = side->width();
    REQUIRE(wide > 14 * line);
    widen(38);
    CHECK(panes.sizes().at(0) == 25 * line);
    widen(30);
    CHECK(side->width() == side->minimumSizeHint().width());
    widen(60);
    CHECK(side->width() == wide);

    // Who moves the border there has it so.
    widen(38);
    QWidget &handle = *panes.handle(1);
    dragOn(handle, handle.rect().center(), handle.rect().center() - QPoint{2 * line, 0});
    const int byHand = side->width();
    REQUIRE(panes.sizes().at(0) < 24 * line);
    widen(39);
    CHECK(side->width() == byHand);
}

TEST_CASE("remembered columns keep their width in characters", "[large-text]")
{
    SamplePages sample;
    const auto widthsAt = [&](int points) {
        const LargeLetters letters{points};
        RubricPage page{sample.context()};
        auto *table = named<QTableView>(page, u"Criteria"_s);
        const int width = table->columnWidth(0);
        // As a person drags a column; this stores them.
        table->setColumnWidth(0, width + 1);
        table->setColumnWidth(0, width);
        return std::pair{width, table->fontMetrics().height()};
    };
    const auto [small, smallLine] = widthsAt(10);
    const auto [large, largeLine] = widthsAt(16);
    CHECK(large * 10 >= small * 14);
    CHECK(largeLine > smallLine);
    CHECK(std::abs(widthsAt(10).first - small) <= 1);
}

TEST_CASE("the score grid keeps its first own width in characters too", "[large-text]")
{
    SamplePages sample;
    {
        const LargeLetters letters{10};
        ScoresPage page{sample.context()};
        page.grid().setColumnWidth(3, 211);
    }
    const LargeLetters letters{16};
    ScoresPage page{sample.context()};
    CHECK(page.grid().columnWidth(3) * 10 >= 211 * 14);
}

TEST_CASE("what older programs stored of columns is still taken", "[large-text]")
{
    FakeSettings settings;
    QTableView first;
    first.setModel(new QStandardItemModel{2, 3, &first});
    first.setColumnWidth(1, 77);
    settings.setViewState(ViewId::StaffColumns, first.horizontalHeader()->saveState());
    QTableView second;
    second.setModel(new QStandardItemModel{2, 3, &second});
    rememberColumns(*second.horizontalHeader(), ViewId::StaffColumns, settings);
    CHECK(second.columnWidth(1) == 77);
    settings.setViewState(ViewId::StaffColumns, QByteArrayLiteral("nothing of ours"));
    QTableView third;
    third.setModel(new QStandardItemModel{2, 3, &third});
    const int usual = third.columnWidth(1);
    rememberColumns(*third.horizontalHeader(), ViewId::StaffColumns, settings);
    CHECK(third.columnWidth(1) == usual);
}
