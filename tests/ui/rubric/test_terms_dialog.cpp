#include "ui/pages/rubric/dialogs/consequences_editor.h"
#include "ui/pages/rubric/dialogs/grades_editor.h"
#include "ui/pages/rubric/dialogs/terms_dialog.h"
#include "ui/pages/rubric/rule_table.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStringList>
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
        showActive(dialog);
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
    /// What is said of why it can't be accepted, on whatever tab.
    bool tells(const QString &part) const
    {
        return std::ranges::any_of(dialog.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
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
    CHECK(desk.tells(u"marked field"_s));
    desk.type(desk.field(u"Not above"_s), u"-1"_s); // below the floor
    CHECK_FALSE(desk.canAccept());
    desk.type(desk.field(u"Not above"_s), {});
    CHECK(desk.canAccept());
}

TEST_CASE("Tab leads from cell to cell of the grades, and what is typed goes into the next one", "[terms]")
{
    TermsDesk desk;
    desk.showTab(1);
    showActive(desk.dialog);
    desk.grades().setFocus();
    desk.grades().setCurrentCell(0, 0);
    for (const QString &text : {u"Good"_s, u"90"_s}) {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCoreApplication::processEvents(); // takes the cell and fills the table anew
        CHECK(desk.grades().isAncestorOf(QApplication::focusWidget()));
    }
    REQUIRE(desk.dialog.terms().grades.size() == 1);
    CHECK(desk.dialog.terms().grades.front() == Grade{.name = u"Good"_s, .atLeast = Points::whole(90)});
}

TEST_CASE("grades are written best first, with a quota, and a gap in the order is told", "[terms]")
{
    const TermsDesk desk;
    desk.showTab(1);
    desk.setCell(0, 0, u"优秀"_s);
    desk.setCell(0, 1, u"90"_s);
    desk.setCell(0, 3, u"30"_s);
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
    desk.setCell(0, 3, u"130"_s);
    CHECK_FALSE(desk.canAccept());
    desk.setCell(0, 3, {});
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
    CHECK_FALSE(desk.canAccept()); // without its name the grade is still there
    CHECK(desk.tells(u"A grade has no name"_s));
    desk.setCell(1, 0, u"达标"_s);
    REQUIRE(desk.canAccept());
    desk.grades().setCurrentCell(1, 0);
    QTest::keyClick(&desk.grades(), Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK(desk.grades().item(1, 0)->text().isEmpty());
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
    CHECK(desk.tells(u"Every veto needs a name"_s));
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

TEST_CASE("consequences of a veto are written below it, for everybody or for some employments", "[terms]")
{
    RubricTerms terms;
    terms.vetoes = {{.name = u"旷训"_s, .consequences = {{.text = u"低聘"_s, .of = {Employment::Titled}}}}};
    const TermsDesk desk{terms};
    desk.showTab(2);
    auto &editor = *desk.dialog.findChild<ConsequencesEditor *>();
    const auto consequences = [&] { return desk.dialog.terms().vetoes.front().consequences; };
    REQUIRE(desk.canAccept());
    CHECK(consequences() == terms.vetoes.front().consequences);
    for (QPushButton *each : editor.findChildren<QPushButton *>()) {
        if (each->text() == u"Add a consequence"_s)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    CHECK_FALSE(desk.canAccept()); // it has no words yet
    QTest::keyClicks(QApplication::focusWidget(), u"failed year"_s);
    REQUIRE(desk.canAccept());
    REQUIRE(consequences().size() == 2);
    CHECK(consequences()[1] == Consequence{.text = u"failed year"_s});
    QCheckBox *probation = editor.findChildren<QCheckBox *>()[3]; // of the second line
    CHECK(probation->text() == u"On probation"_s);
    probation->setFocus();
    QTest::keyClick(probation, Qt::Key_Space);
    CHECK(consequences()[1].of == std::vector{Employment::Probation});
    QPushButton *remove = named<QPushButton>(editor, u"Remove the consequence"_s);
    REQUIRE(remove);
    QTest::mouseClick(remove, Qt::LeftButton);
    REQUIRE(consequences().size() == 1);
    CHECK(consequences().front().text == u"failed year"_s);

    // With no other effect a veto needs one.
    for (QComboBox *box : desk.dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Effect"_s)
            box->setCurrentIndex(static_cast<int>(VetoEffect::Consequences));
    }
    CHECK(desk.canAccept());
    for (QPushButton *each : editor.findChildren<QPushButton *>()) {
        if (each->accessibleName() == u"Remove the consequence"_s && each->isVisible())
            QTest::mouseClick(each, Qt::LeftButton);
    }
    CHECK_FALSE(desk.canAccept());
}

namespace
{

/// The buttons that settle totals in no grade or in two, by their texts.
std::vector<QPushButton *> settlers(const TermsDialog &dialog)
{
    QCoreApplication::processEvents(); // rows that were just added are shown
    std::vector<QPushButton *> buttons;
    for (QPushButton *each : dialog.findChild<GradesEditor *>()->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().startsWith(u"Give to"_s))
            buttons.push_back(each);
    }
    return buttons;
}

QStringList cells(const RuleTable &table, int column)
{
    QStringList texts;
    for (int row = 0; row + 1 < table.rowCount(); ++row)
        texts << table.item(row, column)->text();
    return texts;
}

} // namespace

TEST_CASE("grades are pasted as the school writes them, and every gap is settled by hand", "[terms]")
{
    RubricTerms terms;
    terms.fullMark = Points::whole(100);
    const TermsDesk desk{terms};
    desk.showTab(1);
    desk.grades().setFocus();
    desk.grades().setCurrentCell(0, 0);
    QGuiApplication::clipboard()->setText(u"60分以下 不合格\n60-89 合格\n90-94分 良好\n95—100 优秀"_s);
    QTest::keySequence(&desk.grades(), QKeySequence::Paste);
    CHECK(cells(desk.grades(), 0) == QStringList{u"优秀"_s, u"良好"_s, u"合格"_s, u"不合格"_s});
    CHECK(cells(desk.grades(), 1) == QStringList{u"95"_s, u"90"_s, u"60"_s, {}});
    CHECK(cells(desk.grades(), 2) == QStringList{u"100"_s, u"94"_s, u"89"_s, u"<60"_s});
    CHECK_FALSE(desk.canAccept());
    CHECK(namelessControls(desk.dialog).join(u'\n').toStdString() == "");
    REQUIRE(settlers(desk.dialog).size() == 4);
    CHECK(settlers(desk.dialog)[0]->accessibleName().contains(u"94.01"_s));
    CHECK(settlers(desk.dialog)[0]->accessibleName().contains(u"94.99"_s));

    // 94.5 becomes 良好, 89.5 becomes 良好, too.
    QTest::mouseClick(settlers(desk.dialog)[1], Qt::LeftButton);
    REQUIRE(settlers(desk.dialog).size() == 2);
    CHECK_FALSE(desk.canAccept());
    settlers(desk.dialog)[0]->setFocus();
    QTest::keyClick(settlers(desk.dialog)[0], Qt::Key_Space);
    CHECK(settlers(desk.dialog).empty());
    CHECK(desk.canAccept());
    CHECK(desk.dialog.terms().grades == std::vector<Grade>{{u"优秀"_s, Points::whole(95)},
                                                           {u"良好"_s, Points::hundredths(8901)},
                                                           {u"合格"_s, Points::whole(60)},
                                                           {u"不合格"_s, {}}});
    CHECK(cells(desk.grades(), 2) == QStringList{u"100"_s, u"94.99"_s, u"89.00"_s, u"<60"_s});
}

TEST_CASE("whole totals leave no gap between whole ranges, finer ones do", "[terms]")
{
    RubricTerms terms;
    terms.fullMark = Points::whole(100);
    terms.rounding.decimals = 0;
    const TermsDesk desk{terms};
    desk.showTab(1);
    desk.setCell(0, 0, u"90-100优秀，80-89良好，其余合格"_s);
    CHECK(cells(desk.grades(), 0) == QStringList{u"优秀"_s, u"良好"_s, u"合格"_s});
    CHECK(desk.canAccept());
    desk.dialog.findChild<QSpinBox *>()->setValue(1);
    CHECK_FALSE(desk.canAccept());
    CHECK(settlers(desk.dialog).size() == 2);
    desk.dialog.findChild<QSpinBox *>()->setValue(0);
    CHECK(desk.canAccept());
}

TEST_CASE("a range typed into a cell fills both ends, and totals in two grades are told", "[terms]")
{
    RubricTerms terms;
    terms.fullMark = Points::whole(100);
    terms.grades = {{u"优秀"_s, Points::whole(90)}, {u"合格"_s, {}}};
    const TermsDesk desk{terms};
    desk.showTab(1);
    CHECK(cells(desk.grades(), 2) == QStringList{{}, u"89.99"_s});
    desk.setCell(1, 1, u"60～90分"_s);
    CHECK(cells(desk.grades(), 1) == QStringList{u"90"_s, u"60"_s});
    CHECK_FALSE(desk.canAccept());
    REQUIRE(settlers(desk.dialog).size() == 3); // and nothing below 60, which may stay
    QTest::mouseClick(settlers(desk.dialog)[0], Qt::LeftButton);
    CHECK(desk.canAccept());
    CHECK(desk.dialog.terms().grades ==
          std::vector<Grade>{{u"优秀"_s, Points::whole(90)}, {u"合格"_s, Points::whole(60)}});
    desk.setCell(1, 2, u"many"_s);
    CHECK_FALSE(desk.canAccept());
    desk.setCell(1, 2, {});
    CHECK(desk.canAccept());
}

TEST_CASE("the columns of the table are pasted from Excel, with the heads and without", "[terms]")
{
    const TermsDesk desk;
    desk.showTab(1);
    const QString heads = GENERATE(QString{}, u"等次\t从\t到\t%\r\n"_s);
    QGuiApplication::clipboard()->setText(heads + u"合格\t60\t\t\r\n优秀\t90\t\t30%\r\n不合格\t\t<60\t\r\n"_s);
    desk.grades().setFocus();
    QTest::keySequence(&desk.grades(), QKeySequence::Paste);
    CHECK(desk.canAccept());
    const RubricTerms &terms = desk.dialog.terms();
    REQUIRE(terms.grades.size() == 3);
    CHECK(terms.grades[0] == Grade{.name = u"优秀"_s, .atLeast = Points::whole(90)});
    CHECK(terms.grades[1] == Grade{.name = u"合格"_s, .atLeast = Points::whole(60)});
    CHECK_FALSE(terms.grades[2].atLeast);
    CHECK(terms.gradeQuotas == std::vector<GradeQuota>{{.grade = u"优秀"_s, .atMostPercent = Points::whole(30)}});
}

TEST_CASE("a clipboard that holds no grades changes none, and no grades stay none", "[terms]")
{
    const TermsDesk desk;
    desk.showTab(1);
    CHECK(desk.canAccept());
    CHECK(desk.dialog.terms().grades.empty());
    QGuiApplication::clipboard()->setText(u"优秀、良好"_s);
    for (QPushButton *button : desk.dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Paste ranges"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    bool isTold = false;
    for (const QLabel *label : desk.dialog.findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text().contains(u"优秀、良好"_s));
    CHECK(isTold);
    CHECK(desk.dialog.terms().grades.empty());
}

TEST_CASE("vetoes are said to be put on the sheets of those whom the rubric assesses", "[terms]")
{
    const auto told = [](RubricSubject subject) {
        RubricTerms terms;
        terms.subject = subject;
        const TermsDesk desk{terms};
        QStringList texts;
        for (const QLabel *label : desk.dialog.findChildren<QLabel *>())
            texts << label->text().remove(QChar{0x2060});
        return texts.join(u'\n');
    };
    CHECK(told(RubricSubject::Teacher).contains(u"each is put on a sheet by hand"_s));
    CHECK(told(RubricSubject::Group).contains(u"each is put on the sheet of a group by hand"_s));
    CHECK(told(RubricSubject::School).contains(u"each is put on the sheet of the school by hand"_s));
}
