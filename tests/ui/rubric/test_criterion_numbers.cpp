// Numbers of criteria that stand twice, and a full mark that leaves the grades behind.
#include "ui/pages/rubric/dialogs/criteria_paste.h"
#include "ui/pages/rubric/full_mark_notice.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/rubric/criterion_numbers.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

class NumbersDesk
{
public:
    SamplePages sample;
    RubricPage page{sample.context()};

    NumbersDesk()
    {
        page.resize(1080, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    RubricVersionId version() const { return page.model().version()->id; }
    QStringList numbers() const { return numbersOf(sample.state(), version()); }
    /// Two rows with the numbers 1 and 2, which are there already.
    void paste(const std::function<void(CriteriaPaste &)> &answer)
    {
        QGuiApplication::clipboard()->setText(u"1\t听课\t60\n2\t备课\t40"_s);
        answerNext<CriteriaPaste>([&](CriteriaPaste &dialog) {
            answer(dialog);
            dialog.accept();
        });
        page.paste();
    }
    const Banner *banner(const QString &start) const
    {
        for (const Banner *each : page.findChildren<Banner *>()) {
            if (each->isVisible() && each->text().remove(QChar{0x2060}).startsWith(start))
                return each;
        }
        return nullptr;
    }
};

bool pasteTells(const CriteriaPaste &dialog, const QString &what)
{
    return std::ranges::any_of(dialog.findChildren<TextLabel *>(), [&](const TextLabel *label) {
        return label->text().remove(QChar{0x2060}).contains(what);
    });
}

} // namespace

TEST_CASE("pasted numbers that are there already go on behind the others, and this is told", "[rubric]")
{
    NumbersDesk desk;
    const QStringList before = desk.numbers();
    REQUIRE((before.contains(u"1"_s) && before.contains(u"2"_s)));
    const int next = numberBehind(before);
    desk.paste([&](CriteriaPaste &dialog) {
        CHECK(dialog.findChild<QCheckBox *>()->isVisible());
        CHECK(pasteTells(dialog, u"Numbers that would stand twice: 1、2"_s));
        CHECK(dialog.criteria().front().no == QString::number(next));
    });
    CHECK(doubledNumbers(desk.numbers()).isEmpty());
    CHECK(desk.numbers().contains(QString::number(next + 1)));
    CHECK(desk.banner(u"Several criteria have the same number"_s) == nullptr);
}

TEST_CASE("pasted numbers that are new are kept without a question", "[rubric]")
{
    CriteriaPaste paste{tableFromText(u"21\t听课\t60\n22\t备课\t40"_s), {u"1"_s, u"2"_s}};
    CHECK(paste.findChild<QCheckBox *>()->isHidden());
    CHECK(paste.criteria().front().no == u"21"_s);
}

TEST_CASE("numbers that stand twice are told above the draft, and mended with one step", "[rubric]")
{
    NumbersDesk desk;
    const int next = numberBehind(desk.numbers());
    desk.paste([](CriteriaPaste &dialog) {
        dialog.findChild<QCheckBox *>()->setChecked(false);
        CHECK(pasteTells(dialog, u"Numbers that stand twice: 1、2"_s));
    });
    REQUIRE(doubledNumbers(desk.numbers()) == QStringList{u"1"_s, u"2"_s});
    const Banner *told = desk.banner(u"Several criteria have the same number: 1、2"_s);
    REQUIRE(told);
    const std::size_t steps = desk.sample.acts().steps().size();
    QPushButton *link = buttonOf(*told, u"Number the later ones on: %1, %2"_s.arg(next).arg(next + 1));
    REQUIRE(link);
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(desk.sample.acts().steps().size() == steps + 1);
    CHECK(doubledNumbers(desk.numbers()).isEmpty());
    CHECK(desk.numbers().count(u"1"_s) == 1);
    CHECK(desk.banner(u"Several criteria"_s) == nullptr);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.banner(u"Several criteria"_s) != nullptr);
}

TEST_CASE("another full mark tells that the grades have stayed, until it is taken back", "[rubric]")
{
    NumbersDesk desk;
    RubricTerms terms = desk.page.model().version()->terms;
    terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(90)}, {.name = u"合格"_s, .atLeast = {}}};
    terms.gradeQuotas.clear();
    REQUIRE(desk.sample.acts().run(setRubricTerms(desk.sample.state(), desk.version(), terms)) == RunResult::Done);
    CHECK(desk.banner(u"The full mark is"_s) == nullptr);
    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), desk.version())) == RunResult::Done);
    const Banner *told = desk.banner(u"The full mark is 103 now, not 100."_s);
    REQUIRE(told);
    CHECK(told->text().remove(QChar{0x2060}).contains(u"优秀 from 90"_s));
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.banner(u"The full mark is"_s) == nullptr);

    REQUIRE(desk.sample.acts().redo() == RunResult::Done);
    told = desk.banner(u"The full mark is 103"_s);
    REQUIRE(told);
    QTest::mouseClick(buttonOf(*told, u"Leave the grades"_s), Qt::LeftButton);
    CHECK(desk.banner(u"The full mark is"_s) == nullptr);
}

TEST_CASE("without grades another full mark leaves nothing behind", "[rubric]")
{
    NumbersDesk desk;
    RubricTerms terms = desk.page.model().version()->terms;
    terms.grades.clear();
    terms.gradeQuotas.clear();
    desk.sample.acts().run(setRubricTerms(desk.sample.state(), desk.version(), terms));
    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), desk.version())) == RunResult::Done);
    CHECK(desk.banner(u"The full mark is"_s) == nullptr);
}
