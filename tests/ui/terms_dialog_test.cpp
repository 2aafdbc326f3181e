#include "ui/pages/rubric/rule_table.h"
#include "ui/pages/rubric/terms_dialog.h"
#include "ui/support/accessible.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

class TermsDesk
{
public:
    explicit TermsDesk(const RubricTerms &terms = {}) : m_sheet{sheetWith(terms)}, dialog{m_sheet}
    {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    static RubricSheet sheetWith(RubricTerms terms)
    {
        RubricSheet sheet;
        terms.title = u"细则"_s;
        sheet.terms = terms;
        sheet.criteria = {{.no = u"1"_s, .title = u"出勤"_s, .weight = Points::whole(100), .rule = {RatingRule{}}}};
        sheet.criteria.front().rule = {RatingRule{.max = Points::whole(100)}};
        return sheet;
    }

private:
    RubricSheet m_sheet;

public:
    TermsDialog dialog;

    QLineEdit &field(const QString &label) const
    {
        for (const QFormLayout *form : dialog.findChildren<QFormLayout *>()) {
            for (int row = 0; row < form->rowCount(); ++row) {
                const auto *name = qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget());
                if (name && name->text() == label)
                    return *qobject_cast<QLineEdit *>(form->itemAt(row, QFormLayout::FieldRole)->widget());
            }
        }
        throw std::logic_error{"no such field"};
    }
    void type(QLineEdit &edit, const QString &text) const
    {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, text);
    }
    bool canAccept() const { return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled(); }
    RuleTable &grades() const { return *dialog.findChild<RuleTable *>(); }
    void setCell(int row, int column, const QString &text) const
    {
        grades().item(row, column)->setText(text);
        QCoreApplication::processEvents();
    }
    void showTab(int tab) const { dialog.findChild<QTabWidget *>()->setCurrentIndex(tab); }
};

} // namespace

TEST_CASE("the terms of a rubric are read from their fields, and a number that is none is marked", "[terms]")
{
    const TermsDesk desk;
    CHECK(namelessControls(desk.dialog).join(u'\n').toStdString() == "");
    CHECK(desk.canAccept());
    desk.type(desk.field(u"Full mark"_s), u"103"_s);
    desk.type(desk.field(u"Convert to"_s), u"100"_s);
    desk.type(desk.field(u"Bonus at most"_s), u"5.5"_s);
    desk.type(desk.field(u"Not below"_s), u"0"_s);
    CHECK(desk.canAccept());
    const RubricTerms &terms = desk.dialog.terms();
    CHECK(terms.fullMark == Points::whole(103));
    REQUIRE(terms.convert);
    CHECK(terms.convert->to == Points::whole(100));
    CHECK(terms.bonusCap == Points::hundredths(550));
    CHECK(terms.total.floor == Points{});
    CHECK_FALSE(terms.total.cap);

    const QString wrong = GENERATE(u"1.234"_s, u"a"_s, u"1e3"_s);
    desk.type(desk.field(u"Not above"_s), wrong);
    CHECK_FALSE(desk.canAccept());
    desk.type(desk.field(u"Not above"_s), u"-1"_s); // below the floor
    CHECK_FALSE(desk.canAccept());
    desk.type(desk.field(u"Not above"_s), {});
    CHECK(desk.canAccept());
}

TEST_CASE("grades are written best first, with a quota, and a gap in the order is told", "[terms]")
{
    const TermsDesk desk;
    desk.showTab(1);
    desk.setCell(0, 0, u"优秀"_s);
    desk.setCell(0, 1, u"90"_s);
    desk.setCell(0, 2, u"30"_s);
    desk.setCell(1, 0, u"合格"_s);
    desk.setCell(1, 1, u"60"_s);
    desk.setCell(2, 0, u"不合格"_s);
    CHECK(desk.canAccept());
    const RubricTerms &terms = desk.dialog.terms();
    REQUIRE(terms.grades.size() == 3);
    CHECK(terms.grades[0] == Grade{.name = u"优秀"_s, .atLeast = Points::whole(90)});
    CHECK_FALSE(terms.grades[2].atLeast);
    CHECK(terms.gradeQuotas == std::vector<GradeQuota>{{.grade = u"优秀"_s, .atMostPercent = Points::whole(30)}});
    desk.setCell(1, 1, u"95"_s);
    CHECK_FALSE(desk.canAccept());
    desk.setCell(1, 1, u"60"_s);
    CHECK(desk.canAccept());
    desk.setCell(0, 2, u"130"_s);
    CHECK_FALSE(desk.canAccept());
    desk.setCell(0, 2, {});
    CHECK(desk.canAccept());
    CHECK(desk.dialog.terms().gradeQuotas.empty());
}

TEST_CASE("a veto follows the grade that it names, and has to be mended when the grade goes", "[terms]")
{
    RubricTerms terms;
    terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(90)}, {.name = u"合格"_s, .atLeast = {}}};
    terms.vetoes = {{.name = u"体罚学生"_s, .effect = VetoEffect::GradeAtMost, .grade = u"合格"_s}};
    const TermsDesk desk{terms};
    desk.showTab(1);
    desk.setCell(1, 0, u"达标"_s);
    CHECK(desk.canAccept());
    CHECK(desk.dialog.terms().vetoes.front().grade == u"达标"_s);
    desk.setCell(1, 0, {});
    CHECK_FALSE(desk.canAccept());
}

TEST_CASE("vetoes are added and removed by hand, each with what it does", "[terms]")
{
    const TermsDesk desk;
    desk.showTab(2);
    const auto button = [&](const QString &text) -> QPushButton * {
        for (QPushButton *each : desk.dialog.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    };
    QTest::mouseClick(button(u"Add a veto"_s), Qt::LeftButton);
    CHECK_FALSE(desk.canAccept()); // it has no name yet
    QTest::keyClicks(QApplication::focusWidget(), u"punishing"_s);
    CHECK(desk.canAccept());
    REQUIRE(desk.dialog.terms().vetoes.size() == 1);
    CHECK(desk.dialog.terms().vetoes.front().name == u"punishing"_s);
    CHECK(desk.dialog.terms().vetoes.front().effect == VetoEffect::NotEligible);
    for (QComboBox *box : desk.dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Effect"_s)
            box->setCurrentIndex(static_cast<int>(VetoEffect::CriterionZero));
    }
    CHECK(desk.dialog.terms().vetoes.front().criterion == u"1"_s);
    QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
    CHECK(desk.dialog.terms().vetoes.empty());
}
