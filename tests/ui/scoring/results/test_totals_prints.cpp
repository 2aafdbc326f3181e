#include "ui/pages/prints/blank_forms_dialog.h"
#include "ui/pages/prints/praise_dialog.h"
#include "ui/pages/prints/slips_dialog.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/pages/totals/totals_page.h"
#include "ui/support/accessible.h"
#include "ui/support/sample_pages.h"
#include "workspace/act_builder.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStringList>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

using Preview = std::pair<QString, int>;

void expectPreview(Preview &shown)
{
    QTimer::singleShot(0, qApp, [&shown] {
        auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        shown = {dialog->windowTitle(), dialog->findChild<QPrintPreviewWidget *>()->pageCount()};
        dialog->reject();
    });
}

struct PrintsDesk
{
    SamplePages sample;
    TotalsPage page{sample.context()};

    PrintsDesk()
    {
        page.resize(1080, 700);
        page.show();
    }

    QMenu &menu() const
    {
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == u"Print…"_s)
                return *button->menu();
        }
        throw std::logic_error{"no menu"};
    }
    QAction &action(const QString &text) const
    {
        emit menu().aboutToShow();
        for (QAction *each : menu().actions()) {
            if (each->text() == text)
                return *each;
        }
        throw std::logic_error{"no such item"};
    }
    /// The title and the pages of the preview that the item opens.
    Preview previewOf(const QString &text) const
    {
        Preview shown;
        expectPreview(shown);
        action(text).trigger();
        return shown;
    }
};

} // namespace

TEST_CASE("the totals' menu previews the table and the ranking, whole and by group")
{
    const PrintsDesk desk;
    const auto [item, title] =
        GENERATE(table<QString, QString>({{u"Term totals"_s, u"教师校本研修学期总评表"_s},
                                          {u"Ranking"_s, u"教师校本研修考评名次表"_s},
                                          {u"Ranking by group"_s, u"教师校本研修考评名次表"_s}}));
    const auto [shown, pages] = desk.previewOf(item);
    CHECK(shown.endsWith(title));
    CHECK(pages >= 1);
}

TEST_CASE("a grade list is offered where the rubric has grades, and says otherwise that it has none")
{
    PrintsDesk desk;
    CHECK_FALSE(desk.action(u"Grade list (the rubric has no grades)"_s).isEnabled());
    ActBuilder builder{desk.sample.state(), ActKind::EditRubric};
    builder.change<RubricVersion>(desk.sample.state().all<RubricVersion>().begin()->first, [](RubricVersion &row) {
        row.terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(80)}, {.name = u"合格"_s, .atLeast = {}}};
    });
    REQUIRE(desk.sample.acts().run(builder.take()) == RunResult::Done);
    const auto [shown, pages] = desk.previewOf(u"Grade list"_s);
    CHECK(shown.endsWith(u"教师校本研修考评等次名单"_s));
    CHECK(pages == 1);
}

TEST_CASE("feedback slips are chosen by keyboard, and double-sided ones begin on sheets of their own")
{
    PrintsDesk desk;
    Preview shown;
    QStringList nameless;
    const bool bothSides = GENERATE(false, true);
    const bool oneGroup = GENERATE(false, true);
    int slips = 0;
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<SlipsDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        nameless = namelessControls(*dialog);
        if (oneGroup)
            QTest::keyClick(dialog->findChild<QComboBox *>(), Qt::Key_Down);
        if (bothSides)
            QTest::keyClick(dialog->findChild<QCheckBox *>(), Qt::Key_Space);
        slips = static_cast<int>(dialog->subjects().size());
        CHECK(dialog->findChild<QComboBox *>()->currentText().contains(QString::number(slips)));
        expectPreview(shown);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    desk.action(u"Feedback slips of all teachers…"_s).trigger();
    CHECK(nameless.isEmpty());
    CHECK((slips < 27) == oneGroup);
    CHECK(shown.second == (bothSides ? 2 : 1) * slips);
}

TEST_CASE("cancelled slips print nothing")
{
    PrintsDesk desk;
    bool asked = false;
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<SlipsDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        asked = true;
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    desk.action(u"Feedback slips of all teachers…"_s).trigger();
    CHECK(asked);
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("the page of scores previews the slip of the teacher whose cell is chosen")
{
    PrintsDesk desk;
    ScoresPage scores{desk.sample.context()};
    scores.show();
    REQUIRE(scores.grid().goTo({3, 0}));
    Preview shown;
    expectPreview(shown);
    for (QAction *each : scores.findChildren<QAction *>()) {
        if (each->text() == u"Feedback slip of this teacher"_s)
            each->trigger();
    }
    CHECK(shown.first.endsWith(scores.book().name(3)));
    CHECK(shown.second == 1);
}

TEST_CASE("blank forms are one table, a form for each criterion, or one form")
{
    PrintsDesk desk;
    ScoresPage scores{desk.sample.context()};
    scores.show();
    Preview shown;
    QStringList nameless;
    const auto [down, pages] = GENERATE(table<int, int>({{0, 2}, {1, 14}, {2, 1}}));
    QTimer::singleShot(0, qApp, [&, steps = down] {
        auto *dialog = qobject_cast<BlankFormsDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        nameless = namelessControls(*dialog);
        QComboBox *form = dialog->findChildren<QComboBox *>().back();
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(form, Qt::Key_Down);
        CHECK(dialog->isOneTable() == (steps == 0));
        CHECK(dialog->criterion().has_value() == (steps == 2));
        expectPreview(shown);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    for (QAction *each : scores.findChildren<QAction *>()) {
        if (each->text() == u"Blank score forms…"_s)
            each->trigger();
    }
    CHECK(nameless.isEmpty());
    CHECK(shown.second >= pages);
}

TEST_CASE("the praise list tells how many names a choice makes before it is previewed")
{
    PrintsDesk desk;
    const bool hasGrades = GENERATE(false, true);
    if (hasGrades) {
        ActBuilder builder{desk.sample.state(), ActKind::EditRubric};
        builder.change<RubricVersion>(desk.sample.state().all<RubricVersion>().begin()->first, [](RubricVersion &row) {
            row.terms.grades = {{.name = u"特优"_s, .atLeast = Points::whole(500)}, {.name = u"合格"_s, .atLeast = {}}};
        });
        REQUIRE(desk.sample.acts().run(builder.take()) == RunResult::Done);
    }
    Preview shown;
    QStringList nameless;
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<PraiseDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        nameless = namelessControls(*dialog);
        const auto says = [dialog](const QString &text) {
            const auto labels = dialog->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text().contains(text); });
        };
        auto &places = *dialog->findChild<QSpinBox *>();
        CHECK(says(u"3 names"_s));
        CHECK(says(u"Results: 未公布"_s));
        QTest::keyClick(&places, Qt::Key_Up);
        CHECK(dialog->document().lines.size() >= 4);
        CHECK(says(QString::number(dialog->document().lines.size())));
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QRadioButton *byGrade = dialog->findChildren<QRadioButton *>().back();
        CHECK(byGrade->isEnabled() == hasGrades);
        if (hasGrades) {
            QTest::keyClick(byGrade, Qt::Key_Space);
            CHECK(dialog->document().lines.empty());
            CHECK_FALSE(ok->isEnabled());
            QTest::keyClick(dialog->findChild<QComboBox *>(), Qt::Key_Down);
            CHECK(dialog->document().lines.size() == 24);
        }
        QTest::keyClick(dialog->findChild<QCheckBox *>(), Qt::Key_Space);
        CHECK(dialog->document().showsTotals);
        REQUIRE(ok->isEnabled());
        expectPreview(shown);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    desk.action(u"Praise list…"_s).trigger();
    CHECK(nameless.isEmpty());
    CHECK(shown.first.contains(u"表扬名单"_s));
    CHECK(shown.second == (hasGrades ? 2 : 1)); // 24 names
}
