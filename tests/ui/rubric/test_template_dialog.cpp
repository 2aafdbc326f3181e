#include "ui/pages/rubric/dialogs/template_dialog.h"
#include "ui/pages/rubric/rubric_page.h"

#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"
#include "workspace/act_builder.h"
#include "workspace/queries/term_rows.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Chooses the template at `row` in the dialog that comes next, with the keyboard.
void chooseNext(int row)
{
    QTimer::singleShot(0, qApp, [row] {
        auto *dialog = qobject_cast<TemplateDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        for (int i = 0; i < row; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
    });
}

} // namespace

TEST_CASE("a template is shown before it is used: criteria, weights and their sum")
{
    TemplateDialog dialog{builtInRubrics()};
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    auto *preview = dialog.findChild<QTableWidget *>();
    REQUIRE(list->count() == 4);
    CHECK(preview->rowCount() == 10);
    CHECK(preview->item(0, 2)->text() == u"10"_s);
    CHECK(namelessControls(dialog) == QStringList{});
    REQUIRE(dialog.chosen() != nullptr);
    CHECK(dialog.chosen()->terms.fullMark == Points::whole(100));
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(preview->rowCount() == 6);
    CHECK_FALSE(dialog.chosen()->terms.fullMark);
}

TEST_CASE("of a template it is said that it has no grades and no vetoes, and of one that has them it is not")
{
    std::vector<RubricTemplate> templates{builtInRubrics().front(), builtInRubrics().front()};
    templates[0].sheet.terms.grades.clear();
    templates[0].sheet.terms.vetoes.clear();
    templates[1].sheet.terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(80)}};
    templates[1].sheet.terms.vetoes = {{.name = u"师德失范"_s, .effect = VetoEffect::NotEligible}};
    TemplateDialog dialog{templates};
    dialog.show();
    const auto said = [&dialog] {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    CHECK(said().contains(u"no grades · no vetoes"_s));
    QTest::keyClick(dialog.findChild<QListWidget *>(), Qt::Key_Down);
    CHECK_FALSE(said().contains(u"no grades"_s));
    CHECK_FALSE(said().contains(u"no vetoes"_s));
}

TEST_CASE("without any template the dialog says so and offers nothing")
{
    TemplateDialog dialog{{}};
    dialog.show();
    CHECK(dialog.chosen() == nullptr);
    CHECK_FALSE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
}

TEST_CASE("an empty term gets its rubric from a template in one step")
{
    SamplePages sample;
    ActBuilder builder{sample.state(), ActKind::EditRubric};
    for (const auto &[id, row] : sample.state().all<CellRecord>())
        builder.remove<CellRecord>(id);
    for (const auto &[id, row] : sample.state().all<CriterionVersion>())
        builder.remove<CriterionVersion>(id);
    for (const auto &[id, row] : sample.state().all<Criterion>())
        builder.remove<Criterion>(id);
    for (const auto &[id, row] : sample.state().all<RubricVersion>())
        builder.remove<RubricVersion>(id);
    for (const auto &[id, row] : sample.state().all<Rubric>())
        builder.remove<Rubric>(id);
    REQUIRE(sample.acts().run(builder.take()) == RunResult::Done);
    RubricPage page{sample.context()};
    page.resize(1080, 700);
    page.show();
    REQUIRE(page.model().version() == nullptr);
    QPushButton *start = buttonOf(page, RubricPage::tr("From a template…"));
    REQUIRE(start != nullptr);
    CHECK(start->isEnabled());
    chooseNext(0);
    start->click();
    REQUIRE(page.model().version() != nullptr);
    CHECK(page.model().rowCount() == 11);
    REQUIRE(sample.acts().undo() == RunResult::Done);
    CHECK(page.model().version() == nullptr);
}

TEST_CASE("a draft is replaced by a template only after a question")
{
    SamplePages sample;
    RubricPage page{sample.context()};
    page.show();
    const RubricVersionId version = page.model().version()->id;
    const RubricSheet before = rubricSheet(sample.state(), version);
    const auto answer = GENERATE(QMessageBox::Yes, QMessageBox::No);
    chooseNext(1);
    QTimer asked;
    QObject::connect(&asked, &QTimer::timeout, [&asked, answer] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            asked.stop();
            CHECK(box->text().contains(u"302 records were entered for them"_s));
            box->button(answer)->click();
        }
    });
    asked.start(20);
    page.chooseTemplate();
    CHECK((rubricSheet(sample.state(), version) == before) == (answer == QMessageBox::No));
    if (answer == QMessageBox::Yes) {
        CHECK_FALSE(page.model().version()->terms.fullMark);
        REQUIRE(sample.acts().undo() == RunResult::Done);
        CHECK(rubricSheet(sample.state(), version) == before);
    }
}
