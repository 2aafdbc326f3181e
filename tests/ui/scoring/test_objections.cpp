#include "ui/pages/sheets/objections_dialog.h"

#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"
#include "workspace/queries/subjects.h"

#include <QMessageBox>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("an objection that is written and not recorded is not lost with Esc unless that is meant")
{
    SamplePages sample;
    const RubricId rubric = sample.state().all<Rubric>().begin()->first;
    ObjectionsDialog dialog{sample.context(), rubric, scoredSubjects(sample.state(), rubric).front()};
    showActive(dialog);
    QPlainTextEdit &text = *named<QPlainTextEdit>(dialog, u"Objection"_s);
    const auto leave = [&dialog](QMessageBox::ButtonRole role) {
        answerNext<QMessageBox>([role](QMessageBox &box) {
            CHECK(box.text() == u"An objection is written, but not recorded yet."_s);
            for (QAbstractButton *each : box.buttons()) {
                if (box.buttonRole(each) == role)
                    each->click();
            }
        });
        QTest::keyClick(&dialog, Qt::Key_Escape);
    };
    QTest::keyClicks(&text, u"one lesson is missing"_s);
    leave(QMessageBox::RejectRole);
    CHECK(dialog.isVisible());
    CHECK(text.toPlainText() == u"one lesson is missing"_s);
    leave(QMessageBox::DestructiveRole);
    CHECK_FALSE(dialog.isVisible());
    CHECK(sample.state().all<Objection>().empty());

    // Nothing written, or recorded: nothing is asked.
    dialog.show();
    text.clear();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    dialog.show();
    QTest::keyClicks(&text, u"one lesson is missing"_s);
    QTest::mouseClick(buttonOf(dialog, u"Record the objection"_s), Qt::LeftButton);
    REQUIRE(sample.state().all<Objection>().size() == 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("an answer that is written and not recorded is asked for when the dialog is left")
{
    SamplePages sample;
    const RubricId rubric = sample.state().all<Rubric>().begin()->first;
    ObjectionsDialog dialog{sample.context(), rubric, scoredSubjects(sample.state(), rubric).front()};
    showActive(dialog);
    QTest::keyClicks(named<QPlainTextEdit>(dialog, u"Objection"_s), u"one lesson is missing"_s);
    QTest::mouseClick(buttonOf(dialog, u"Record the objection"_s), Qt::LeftButton);
    QTest::keyClicks(named<QPlainTextEdit>(dialog, u"Answer"_s), u"added"_s);
    QString asked;
    answerNext<QMessageBox>([&asked](QMessageBox &box) {
        asked = box.text();
        box.reject();
    });
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(asked == u"An answer is written, but not recorded yet."_s);
    CHECK(dialog.isVisible());
}
