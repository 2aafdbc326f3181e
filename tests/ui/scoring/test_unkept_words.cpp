#include "ui/pages/sheets/objections_dialog.h"
#include "ui/pages/sheets/sheet_step_dialog.h"
#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Presses Esc, and the button of the question that follows.
void leaveWith(QDialog &dialog, const QString &answer)
{
    bool isAsked = false;
    answerNext<QMessageBox>([&](QMessageBox &box) {
        isAsked = true;
        QTest::mouseClick(buttonOf(box, answer), Qt::LeftButton);
    });
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(isAsked);
}

} // namespace

TEST_CASE("a written objection is given up only when that is meant, an empty one without a question")
{
    SamplePages sample;
    const RubricId rubric = sample.state().all<Rubric>().begin()->first;
    const Subject subject = sample.state().all<StaffMember>().begin()->first;
    ObjectionsDialog dialog{sample.context(), rubric, subject};
    showActive(dialog, dialog.size());
    QPlainTextEdit &text = *dialog.findChildren<QPlainTextEdit *>().front();
    QTest::keyClicks(&text, u"one lesson is missing"_s);
    leaveWith(dialog, u"Go on writing"_s);
    CHECK(dialog.isVisible());
    CHECK(text.toPlainText() == u"one lesson is missing"_s);
    leaveWith(dialog, u"Close without it"_s);
    CHECK_FALSE(dialog.isVisible());

    ObjectionsDialog empty{sample.context(), rubric, subject};
    showActive(empty, empty.size());
    QTest::keyClick(&empty, Qt::Key_Escape);
    CHECK_FALSE(empty.isVisible());
}

TEST_CASE("a written comment is given up only when that is meant")
{
    SamplePages sample;
    const RubricId rubric = sample.state().all<Rubric>().begin()->first;
    const Subject subject = sample.state().all<StaffMember>().begin()->first;
    SheetStepDialog dialog{sample.state(), rubric, SheetStep::Comment, {subject}, {subject}, true};
    showActive(dialog, dialog.size());
    QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"more evidence"_s);
    leaveWith(dialog, u"Go on writing"_s);
    CHECK(dialog.isVisible());
    CHECK(dialog.comment() == u"more evidence"_s);
    leaveWith(dialog, u"Close without it"_s);
    CHECK_FALSE(dialog.isVisible());
}
