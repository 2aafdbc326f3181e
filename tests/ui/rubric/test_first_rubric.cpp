// A term without a rubric gets its first one from a table that stands in Excel or Word.
#include "ui/pages/rubric/dialogs/criteria_paste.h"
#include "ui/pages/rubric/rubric_page.h"

#include "ui/support/calendar_desk.h"
#include "ui/support/hands.h"
#include "ui/widgets/panels/empty_state.h"

#include <QApplication>
#include <QGuiApplication>
#include <QLabel>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct FirstRubricDesk : TermDesk
{
    RubricPage page{context};

    FirstRubricDesk() { showActive(page, {1080, 700}); }
    bool says(const QString &words) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
};

} // namespace

TEST_CASE("a copied table becomes the first rubric of a term as one step, by the button and by Ctrl+V", "[rubric]")
{
    FirstRubricDesk desk;
    const bool isByKey = GENERATE(true, false);
    REQUIRE_FALSE(desk.page.model().version());
    QGuiApplication::clipboard()->setText(u"一级指标\t内容\t权重\n师德\t听课\t60\n教研\t备课\t40"_s);
    answerNext<CriteriaPaste>([](CriteriaPaste &dialog) { dialog.accept(); });
    const std::size_t steps = desk.school.acts().steps().size();
    QPushButton &button = *buttonOf(desk.page, u"Paste from Excel, WPS or Word"_s);
    if (isByKey) {
        // A click beside the buttons is enough.
        auto *empty = desk.page.findChild<EmptyState *>();
        QTest::mouseClick(empty, Qt::LeftButton, {}, {5, 5});
        REQUIRE(QApplication::focusWidget() == empty);
        QTest::keySequence(empty, QKeySequence::Paste);
    } else {
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    REQUIRE(desk.page.model().version());
    REQUIRE(desk.page.model().criteria().size() == 2);
    CHECK(desk.page.model().criteria()[1]->spec.title == u"备课"_s);
    const std::vector<RubricSection> &sections = desk.page.model().version()->terms.sections;
    REQUIRE(sections.size() == 2);
    CHECK(sections[1].name == u"教研"_s);
    CHECK(desk.school.acts().steps().size() == steps + 1);
    desk.undo();
    CHECK_FALSE(desk.page.model().version());
}

TEST_CASE("without a table on the clipboard, or given up, no first rubric is made", "[rubric]")
{
    FirstRubricDesk desk;
    QPushButton &button = *buttonOf(desk.page, u"Paste from Excel, WPS or Word"_s);
    QGuiApplication::clipboard()->setText(u"no table"_s);
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(desk.says(u"There is no table on the clipboard"_s));
    CHECK_FALSE(desk.page.model().version());

    QGuiApplication::clipboard()->setText(u"听课\t60\n备课\t40"_s);
    answerNext<CriteriaPaste>([](CriteriaPaste &dialog) { dialog.reject(); });
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK_FALSE(desk.page.model().version());
}
