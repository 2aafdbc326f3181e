// Pages together with the menu bar above them.
#include "app/program_desk.h"
#include "ui/shell/page_factory.h"
#include "ui/support/access_keys.h"
#include "ui/widgets/lists/navigation_list.h"

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("No page has an access key that the menu bar or another field of it has, too", "[keys]")
{
    ProgramDesk desk;
    desk.start(desk.sample());
    MainWindow &window = desk.window();
    for (const PageId page : {PageId::Overview, PageId::Plan, PageId::Calendar, PageId::Schedule, PageId::Rubric,
                              PageId::Scores, PageId::Review, PageId::Totals, PageId::Overall, PageId::Staff}) {
        INFO(pageTitle(page).toStdString());
        REQUIRE(window.showPage(page));
        CHECK(doubledKeys(window).join(u"; "_s).toStdString() == "");
    }
    for (const QString &part : {u"school"_s, u"terms"_s, u"operator"_s}) {
        INFO(part.toStdString());
        REQUIRE(window.jumpTo({PageId::Settings, std::nullopt, part}));
        CHECK(doubledKeys(window).join(u"; "_s).toStdString() == "");
    }
}
