#include "app/program_desk.h"
#include "support/later_term.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/header_buttons.h"
#include "workspace/queries/term_rows.h"

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

bool shows(ProgramDesk &desk, const QString &year)
{
    return desk.window().header().findChild<TermButton *>()->accessibleName().contains(year);
}

void chooseTerm(ProgramDesk &desk, const QString &year)
{
    HeaderBar &header = desk.window().header();
    QTest::mouseClick(header.findChild<TermButton *>(), Qt::LeftButton);
    auto *menu = header.findChild<QMenu *>();
    REQUIRE(menu);
    for (QAction *entry : menu->actions()) {
        if (entry->text().contains(year)) {
            menu->close();
            entry->trigger();
            return;
        }
    }
    FAIL("no such term in the menu");
}

} // namespace

TEST_CASE("The chosen term is shown again at the next start; that of today needs no choice", "[program]")
{
    ProgramDesk desk;
    const QString file = desk.sample();
    addLaterTerm(file);
    desk.start(file);
    CHECK(shows(desk, u"2019—2020"_s));
    chooseTerm(desk, u"2018—2019"_s);
    CHECK(shows(desk, u"2018—2019"_s));
    desk.restart();
    desk.start(file);
    CHECK(shows(desk, u"2018—2019"_s));

    const QString school = Workspace::open(file, {.mode = OpenMode::ReadOnly})->reader().schoolUid();
    REQUIRE(desk.settings().termOf(school));
    chooseTerm(desk, u"2019—2020"_s);
    CHECK_FALSE(desk.settings().termOf(school));
    desk.restart();
    desk.start(file);
    CHECK(shows(desk, u"2019—2020"_s));
}

TEST_CASE("A remembered term that the file does not have is the one of today", "[program]")
{
    ProgramDesk desk;
    const QString file = desk.sample();
    addLaterTerm(file);
    const QString school = Workspace::open(file, {.mode = OpenMode::ReadOnly})->reader().schoolUid();
    desk.settings().setTerm(school, u"gone"_s);
    desk.start(file);
    CHECK(shows(desk, u"2019—2020"_s));
}
