// 新建活动 in the whole program: the window's Ctrl+Z reaches it through the empty field.
#include "app/program_desk.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/month_view.h"

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("Ctrl+Z right after New activity takes it back, and its typing comes first", "[flow]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start(desk.sample());
    REQUIRE(desk.window().jumpTo({PageId::Calendar, std::nullopt, {}}));
    const auto steps = [&desk] { return desk.menuAction(u"Undo"_s).text(); };
    const QString before = steps();
    answers.expectSignature();
    desk.click(u"New activity"_s);
    REQUIRE(answers.allCame());
    const QString made = steps();
    CHECK(made != before);
    const auto focusTitle = [&desk] {
        desk.window().activateWindow();
        REQUIRE(QTest::qWaitFor([] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; }));
    };
    focusTitle();
    type(*QApplication::focusWidget(), u"研讨"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(steps() == made);
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text().isEmpty());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(steps() == before);
    CHECK(desk.menuAction(u"Redo"_s).isEnabled());
}
