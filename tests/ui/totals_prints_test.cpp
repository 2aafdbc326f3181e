#include "ui/pages/totals/totals_page.h"
#include "ui/support/sample_pages.h"
#include "workspace/act_builder.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

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
    std::pair<QString, int> previewOf(const QString &text) const
    {
        std::pair<QString, int> shown;
        QTimer::singleShot(0, qApp, [&shown] {
            auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            shown = {dialog->windowTitle(), dialog->findChild<QPrintPreviewWidget *>()->pageCount()};
            dialog->reject();
        });
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
