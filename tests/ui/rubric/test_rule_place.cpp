// After an entry everything in the panel of a criterion is made anew; whoever typed finds the field where it was.
#include "ui/pages/rubric/inspector/rule_suggestion.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/rubric/rules/rule_editor.h"
#include "ui/support/large_letters.h"
#include "ui/support/sample_desk.h"
#include "ui/support/settled.h"
#include "ui/widgets/editors/checked_edit.h"
#include "ui/widgets/panels/inspector_panel.h"

#include <QTableView>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The page of the rubric in the smallest window, with the panel of one criterion.
struct RulePlaceDesk : SampleDesk<RubricPage>
{
    InspectorPanel &panel = *page.findChild<InspectorPanel *>();

    explicit RulePlaceDesk(int row) : SampleDesk{{1024, 700}}
    {
        page.findChild<QTableView *>()->setCurrentIndex(page.model().index(row, RubricModel::Title));
        REQUIRE(settles(page));
    }

    /// The last that is not folded away.
    CheckedEdit &lastField()
    {
        CheckedEdit *last = nullptr;
        for (const RuleEditor *editor : page.findChildren<RuleEditor *>()) {
            for (CheckedEdit *each : editor->findChildren<CheckedEdit *>())
                last = each->isVisible() ? each : last;
        }
        REQUIRE(last);
        return *last;
    }
    int placeOf(const QWidget &field) { return field.mapTo(&page, QPoint{}).y(); }
};

} // namespace

TEST_CASE("a field of a rule stays where it is on the screen after an entry", "[rubric]")
{
    const LargeLetters letters{GENERATE(10, 20)};
    const auto [row, suggests] = GENERATE(table<int, bool>({{0, false}, {8, true}, {10, false}}));
    CAPTURE(row);
    RulePlaceDesk desk{row};
    CheckedEdit &field = desk.lastField();
    desk.panel.goTo(&field);
    REQUIRE(settles(desk.page));
    const int place = desk.placeOf(field);
    CHECK(place > desk.placeOf(desk.panel));
    CHECK(place < desk.placeOf(desk.panel) + desk.panel.height());
    CHECK(desk.page.findChildren<RuleSuggestion *>().isEmpty());

    type(field, u"7"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    REQUIRE(settles(desk.page));
    const auto *again = dynamic_cast<const CheckedEdit *>(QApplication::focusWidget());
    REQUIRE(again);
    CHECK(again->text() == u"7"_s);
    CHECK(desk.placeOf(*again) == place);
    // What comes above it makes no difference.
    CHECK(desk.page.findChildren<RuleSuggestion *>().isEmpty() != suggests);
}
