#include "app/program_desk.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/header_buttons.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/queries/term_rows.h"

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The sample with a later term, which is the one of today.
QString sampleWithLaterTerm(ProgramDesk &desk)
{
    const QString file = desk.sample();
    const auto workspace = Workspace::open(file);
    ActRunner &acts = workspace->acts();
    acts.setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    Term term;
    term.code = u"2019-2020-1"_s;
    term.title = u"2019—2020学年第一学期"_s;
    term.first = {2019, 9, 2};
    term.last = {2020, 1, 17};
    REQUIRE(acts.run(addTerm(workspace->state(), term).value()) == RunResult::Done);
    acts.flush();
    return file;
}

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
    const QString file = sampleWithLaterTerm(desk);
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
    const QString file = sampleWithLaterTerm(desk);
    const QString school = Workspace::open(file, {.mode = OpenMode::ReadOnly})->reader().schoolUid();
    desk.settings().setTerm(school, u"gone"_s);
    desk.start(file);
    CHECK(shows(desk, u"2019—2020"_s));
}
