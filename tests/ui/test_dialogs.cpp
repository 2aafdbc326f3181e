#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/new_school_dialog.h"
#include "ui/dialogs/operator_dialog.h"
#include "ui/dialogs/steps_dialog.h"
#include "ui/faults/storage_fault_text.h"
#include "ui/shell/welcome.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/widgets/accept_look.h"
#include "ui/widgets/editors/time/date_field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
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

QPushButton *okOf(const QWidget &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

} // namespace

TEST_CASE("the term that is proposed is the running or the coming one")
{
    const auto [today, expected] = GENERATE(table<QDate, SchoolTerm>({
        {QDate(2019, 1, 10), {2018, Semester::First}},
        {QDate(2019, 1, 25), {2018, Semester::Second}},
        {QDate(2019, 4, 1), {2018, Semester::Second}},
        {QDate(2019, 7, 15), {2018, Semester::Second}},
        {QDate(2019, 7, 20), {2019, Semester::First}},
        {QDate(2019, 12, 31), {2019, Semester::First}},
    }));
    INFO(today.toString(Qt::ISODate).toStdString());
    CHECK(likelyTerm(today) == expected);
    const TermDates dates = usualDates(expected);
    CHECK(dates.first < dates.last);
    CHECK(today <= dates.last.addDays(7));
}

TEST_CASE("a school is made of a name and what is proposed")
{
    NewSchoolDialog dialog(QDate(2019, 3, 2));
    CHECK_FALSE(okOf(dialog)->isEnabled());
    QTest::keyClicks(named<QLineEdit>(dialog, u"School"_s), u" Pingshan "_s);
    REQUIRE(okOf(dialog)->isEnabled());
    const NewSchoolAnswer school = dialog.value();
    CHECK(school.name == u"Pingshan"_s);
    CHECK(school.termTitle.contains(u"2018"_s));
    CHECK(school.dates == TermDates{QDate(2019, 3, 1), QDate(2019, 7, 10)});
    CHECK(school.weekStart == Qt::Monday);
    QTest::keyClick(named<QComboBox>(dialog, u"Weeks begin on"_s), Qt::Key_Down);
    CHECK(dialog.value().weekStart == Qt::Sunday);
    CHECK(named<DateField>(dialog, u"First day"_s)->weekStart() == Qt::Sunday);
    CHECK(namelessControls(dialog) == QStringList{});
    auto *last = named<QComboBox>(dialog, u"Weeks begin on"_s);
    const QWidget *next = last->nextInFocusChain();
    while (!(next->focusPolicy() & Qt::TabFocus) || last->isAncestorOf(next))
        next = next->nextInFocusChain();
    CHECK(qobject_cast<const QPushButton *>(next));
}

TEST_CASE("another term proposes another title and other days, but never over what was typed")
{
    NewSchoolDialog dialog(QDate(2019, 3, 2));
    auto *semester = named<QComboBox>(dialog, u"Term"_s);
    const QString before = dialog.value().termTitle;
    QTest::keyClick(semester, Qt::Key_Up);
    CHECK(dialog.value().termTitle != before);
    CHECK(dialog.value().dates.first == QDate(2018, 9, 3)); // 1 September was a Saturday
    QTest::keyClicks(named<QLineEdit>(dialog, u"Title of the term"_s), u"!"_s);
    const QString typed = dialog.value().termTitle;
    named<DateField>(dialog, u"First day"_s)->setDate(QDate(2018, 8, 30));
    QTest::keyClick(semester, Qt::Key_Down);
    CHECK(dialog.value().termTitle == typed);
    CHECK(dialog.value().dates.first == QDate(2019, 3, 1));
}

TEST_CASE("a term that ends before it begins is refused with the reason")
{
    NewSchoolDialog dialog(QDate(2019, 3, 2));
    QTest::keyClicks(named<QLineEdit>(dialog, u"School"_s), u"S"_s);
    auto *last = named<DateField>(dialog, u"Last day"_s);
    last->setDate(QDate(2019, 2, 1));
    CHECK_FALSE(okOf(dialog)->isEnabled());
    CHECK_FALSE(last->toolTip().isEmpty());
    last->setDate(QDate(2019, 7, 12));
    CHECK(okOf(dialog)->isEnabled());
    CHECK(last->toolTip().isEmpty());
}

TEST_CASE("an operator has a name and a role")
{
    OperatorDialog dialog({{}, Role::Editor}, {u"Office"_s});
    auto *name = dialog.findChild<QComboBox *>();
    name->setCurrentText({});
    CHECK_FALSE(okOf(dialog)->isEnabled());
    QTest::keyClicks(name->lineEdit(), u"Wang"_s);
    QTest::mouseClick(dialog.findChildren<QRadioButton *>().at(1), Qt::LeftButton, {}, QPoint(8, 8));
    REQUIRE(okOf(dialog)->isEnabled());
    CHECK(dialog.value() == Operator{u"Wang"_s, Role::Reviewer});
    CHECK(namelessControls(dialog) == QStringList{});
}

TEST_CASE("Tab goes from the name to the role that is chosen, and the arrows choose another")
{
    OperatorDialog dialog({u"Wang"_s, Role::Reviewer}, {});
    const QList<QRadioButton *> roles = dialog.findChildren<QRadioButton *>();
    REQUIRE(roles.size() == 3);
    CHECK_FALSE(roles[0]->focusPolicy() & Qt::TabFocus);
    CHECK(roles[1]->focusPolicy() & Qt::TabFocus);
    roles[2]->setChecked(true);
    CHECK_FALSE(roles[1]->focusPolicy() & Qt::TabFocus);
    CHECK(roles[2]->focusPolicy() & Qt::TabFocus);
}

TEST_CASE("taking back an older step asks and names who made it")
{
    StepsDialog dialog({{7, u"14:32"_s, u"Office"_s, u"move an activity"_s, false, true},
                        {6, u"14:30"_s, u"Head"_s, u"publish"_s, true, false}});
    dialog.setSideEffects([](qint64 id) { return u"Effects of step %1."_s.arg(id); });
    QSignalSpy asked(&dialog, &StepsDialog::undoRequested);
    auto *takeBack = dialog.findChild<QDialogButtonBox *>()->buttons().last();
    for (QAbstractButton *each : dialog.findChildren<QAbstractButton *>()) {
        if (each->text().startsWith(u"Take back"_s))
            takeBack = each;
    }
    auto *table = dialog.findChild<QTableWidget *>();
    dialog.show();
    REQUIRE(takeBack->isEnabled());

    const bool yes = GENERATE(true, false);
    QString informative;
    QTimer::singleShot(0, &dialog, [&informative, yes] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        informative = box->informativeText();
        for (QAbstractButton *each : box->buttons()) {
            if ((box->buttonRole(each) == QMessageBox::AcceptRole) == yes)
                each->click();
        }
    });
    takeBack->click();
    CHECK(informative.contains(u"Office"_s));
    CHECK(informative.contains(u"Effects of step 7."_s));
    CHECK(asked.count() == (yes ? 1 : 0));
    table->setCurrentCell(1, 0);
    CHECK_FALSE(takeBack->isEnabled());
    CHECK(namelessControls(dialog) == QStringList{});
}

TEST_CASE("taking back an older step says how many later ones fall with it")
{
    StepsDialog dialog({{9, u"14:40"_s, u"Office"_s, u"score"_s, false, true},
                        {8, u"14:35"_s, u"Head"_s, u"publish"_s, true, false},
                        {7, u"14:32"_s, u"Office"_s, u"move an activity"_s, false, true},
                        {6, u"14:30"_s, u"Office"_s, u"add an activity"_s, false, true}});
    auto *list = dialog.findChild<QTableWidget *>();
    dialog.show();
    const auto [row, later] = GENERATE(table<int, int>({{0, 0}, {2, 1}, {3, 2}}));
    list->setCurrentCell(row, 0);
    QString informative;
    QTimer::singleShot(0, &dialog, [&informative] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        informative = box->informativeText();
        box->reject();
    });
    for (QAbstractButton *each : dialog.findChildren<QAbstractButton *>()) {
        if (each->text().startsWith(u"Take back"_s))
            each->click();
    }
    INFO(informative.toStdString());
    CHECK(informative.contains(u"steps after it"_s) == (later > 0));
    CHECK((later == 0 || informative.contains(QString::number(later) + u" steps"_s)));
}

TEST_CASE("the shortcuts page shows a line for each shortcut, About its versions")
{
    Actions actions;
    const ShortcutsDialog shortcuts(actions.shortcuts());
    CHECK(shortcuts.table().rowCount() == static_cast<int>(actions.shortcuts().size()));
    CHECK(namelessControls(shortcuts) == QStringList{});

    AboutDialog about({{u"Qt"_s, u"6.4.2"_s}}, u"/somewhere/logs"_s);
    CHECK(namelessControls(about) == QStringList{});
    QSignalSpy asked(&about, &AboutDialog::logFolderRequested);
    for (QAbstractButton *each : about.findChildren<QAbstractButton *>()) {
        if (each->text().contains(u"log folder"_s))
            each->click();
    }
    CHECK(asked.count() == 1);
}

TEST_CASE("the start screen opens, begins, shows the sample, and knows the files of late")
{
    Actions actions;
    Welcome welcome(actions);
    QSignalSpy opened(actions.action(ActionId::Open), &QAction::triggered);
    QSignalSpy begun(actions.action(ActionId::New), &QAction::triggered);
    QSignalSpy sample(actions.action(ActionId::Sample), &QAction::triggered);
    for (QPushButton *button : welcome.findChildren<QPushButton *>())
        QTest::keyClick(button, Qt::Key_Space);
    CHECK(opened.count() == 1);
    CHECK(begun.count() == 1);
    CHECK(sample.count() == 1);

    QSignalSpy chosen(&welcome, &Welcome::recentChosen);
    QSignalSpy forgotten(&welcome, &Welcome::recentForgotten);
    auto *list = welcome.findChild<QListWidget *>();
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(chosen.count() == 0);
    welcome.setRecent({u"/a/one.yanben"_s, u"/a/two.yanben"_s});
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.last().at(0) == u"/a/two.yanben"_s);
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(forgotten.count() == 1);
    CHECK(namelessControls(welcome) == QStringList{});
}

TEST_CASE("a file whose tables alone are others is told as a trial build's, with the way out")
{
    using Kind = SchoolFileProblem::Kind;
    const FaultMessage refused = storageFaultText({.fault = StorageFault::OtherTables, .path = u"/a/school.yanben"_s});
    const FaultMessage opened = fileProblemsText({{Kind::Schema, u"table activity"_s}});
    const FaultMessage damaged = fileProblemsText({{Kind::Schema, u"table activity"_s}, {Kind::Rows, u"term"_s}});
    CHECK(refused.what.contains(u"school.yanben"_s));
    for (const FaultMessage &each : {refused, opened}) {
        CHECK(each.what.contains(u"trial build"_s));
        CHECK(each.mend.contains(u"export what is needed"_s));
        CHECK(each.mend.contains(u"backup"_s));
    }
    CHECK_FALSE(damaged.what.contains(u"trial build"_s));
}

TEST_CASE("The button that accepts a dialog looks so, but not where Enter presses another one")
{
    const AcceptLook look{*QCoreApplication::instance()};
    const auto isPrimary = [](const QPushButton *button) { return button->property("primary").toBool(); };

    QDialog dialog;
    QDialogButtonBox box{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog};
    dialog.show();
    CHECK(isPrimary(box.button(QDialogButtonBox::Ok)));
    CHECK_FALSE(isPrimary(box.button(QDialogButtonBox::Cancel)));

    QDialog told;
    QDialogButtonBox only{QDialogButtonBox::Close, &told};
    told.show();
    CHECK_FALSE(isPrimary(only.button(QDialogButtonBox::Close)));

    QMessageBox risky{QMessageBox::Warning, u"Away"_s, u"All of it?"_s};
    const QPushButton *away = risky.addButton(u"Away"_s, QMessageBox::AcceptRole);
    risky.setDefaultButton(risky.addButton(u"Stay"_s, QMessageBox::RejectRole));
    risky.show();
    CHECK_FALSE(isPrimary(away));
}
