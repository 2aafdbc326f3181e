#include "ui/support/hands.h"
#include "ui/widgets/editors/chips_edit.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStringList>
#include <QStyleOptionViewItem>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A form of a ChipsEdit and something else to go to.
struct Form
{
    QWidget window;
    ChipsEdit *edit = new ChipsEdit(u"Forms"_s);
    QLineEdit *other = new QLineEdit;
    QLineEdit *field = nullptr;
    QSignalSpy changed{edit, &ChipsEdit::valuesChanged};

    Form()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(edit);
        layout->addWidget(other);
        field = edit->findChild<QLineEdit *>();
        showActive(window);
        edit->setFocus();
    }

    /// What an input method commits.
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(field, &event);
    }
};

} // namespace

TEST_CASE("chips that go while they have the keyboard and typing tell nobody any more")
{
    Form form;
    form.commit(u"讲座"_s);
    QTest::keyClick(form.field, Qt::Key_Return);
    form.commit(u"沙龙"_s);
    REQUIRE(form.field->hasFocus());
    REQUIRE(form.changed.count() == 1);
    delete form.edit;
    CHECK(form.changed.count() == 1);
}

TEST_CASE("Enter and every separator make a chip of what was typed")
{
    Form form;
    form.commit(u"讲座"_s);
    QTest::keyClick(form.field, Qt::Key_Return);
    CHECK(form.edit->values() == QStringList{u"讲座"_s});
    const QString separator = GENERATE(u"、"_s, u"，"_s, u","_s, u";"_s, u"；"_s);
    form.commit(u"评课"_s + separator);
    CHECK(form.edit->values() == QStringList{u"讲座"_s, u"评课"_s});
    CHECK(form.field->text().isEmpty());
    CHECK(form.changed.count() == 2);
}

TEST_CASE("a pasted list becomes chips; what follows the last separator is still typed")
{
    Form form;
    form.commit(u"讲座、 评课，晒课、座"_s);
    CHECK(form.field->text() == u"座"_s);
    CHECK(form.edit->values() == QStringList{u"讲座"_s, u"评课"_s, u"晒课"_s, u"座"_s});
}

TEST_CASE("a value stands once and never empty")
{
    Form form;
    form.commit(u"讲座、讲座、、 、"_s);
    CHECK(form.edit->values() == QStringList{u"讲座"_s});
    form.edit->setValues({u"a"_s, u"a"_s, u" "_s, u"b"_s});
    CHECK(form.edit->values() == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("Backspace takes the last chip away only when the field is empty")
{
    Form form;
    form.edit->setValues({u"a"_s, u"b"_s});
    form.commit(u"x"_s);
    QTest::keyClick(form.field, Qt::Key_Backspace);
    CHECK(form.edit->values() == QStringList{u"a"_s, u"b"_s});
    QTest::keyClick(form.field, Qt::Key_Backspace);
    CHECK(form.edit->values() == QStringList{u"a"_s});
}

TEST_CASE("Left and Right walk over the chips, Delete and Backspace remove the one they stand on")
{
    Form form;
    form.edit->setValues({u"a"_s, u"b"_s, u"c"_s});
    CHECK(form.edit->currentChip() == std::nullopt);
    QTest::keyClick(form.field, Qt::Key_Left);
    QTest::keyClick(form.field, Qt::Key_Left);
    CHECK(form.edit->currentChip() == 1);
    QTest::keyClick(form.field, Qt::Key_Delete);
    CHECK(form.edit->values() == QStringList{u"a"_s, u"c"_s});
    CHECK(form.edit->currentChip() == 1);
    QTest::keyClick(form.field, Qt::Key_Right);
    CHECK(form.edit->currentChip() == std::nullopt);
    QTest::keyClick(form.field, Qt::Key_Home);
    QTest::keyClick(form.field, Qt::Key_Backspace);
    CHECK(form.edit->values() == QStringList{u"c"_s});
    QTest::keyClick(form.field, Qt::Key_Left);
    form.commit(u"d"_s);
    CHECK(form.edit->currentChip() == std::nullopt);
}

TEST_CASE("the mouse removes by the cross and stands on a chip elsewhere")
{
    Form form;
    form.edit->setValues({u"a"_s, u"b"_s});
    QTest::mouseClick(form.edit, Qt::LeftButton, {}, QPoint(12, form.edit->height() / 2));
    CHECK(form.edit->currentChip() == 0);
    CHECK(form.edit->values().size() == 2);
    // The cross of the first chip lies left of its right edge; find it by walking.
    for (int x = 12; x < form.edit->width() && form.edit->values().size() == 2; ++x)
        QTest::mouseClick(form.edit, Qt::LeftButton, {}, QPoint(x, form.edit->height() / 2));
    CHECK(form.edit->values() == QStringList{u"b"_s});
}

TEST_CASE("leaving the field keeps what was typed")
{
    Form form;
    form.commit(u"座谈"_s);
    QTest::keyClick(form.field, Qt::Key_Tab);
    CHECK(form.other->hasFocus());
    CHECK(form.edit->values() == QStringList{u"座谈"_s});
    CHECK(form.changed.count() == 1);
    form.edit->setFocus();
    form.commit(u"晒课"_s);
    form.other->setFocus();
    CHECK(form.changed.count() == 2);
}

TEST_CASE("a closed list takes only what it holds")
{
    Form form;
    form.edit->setSuggestions({u"全体教师"_s, u"低段教师"_s});
    form.edit->setAllowNew(false);
    form.commit(u"外人、"_s);
    CHECK(form.edit->values().isEmpty());
    CHECK(form.field->text() == u"外人"_s);
    CHECK_FALSE(form.field->toolTip().isEmpty());
    form.field->clear();
    form.commit(u"低段教师、"_s);
    CHECK(form.edit->values() == QStringList{u"低段教师"_s});
}

TEST_CASE("values set by the program announce nothing")
{
    Form form;
    form.edit->setValues({u"a"_s});
    CHECK(form.changed.count() == 0);
}

TEST_CASE("many chips make the widget taller")
{
    ChipsEdit edit(u"Forms"_s);
    edit.setValues({u"one"_s});
    const int one = edit.heightForWidth(160);
    edit.setValues({u"first value"_s, u"second value"_s, u"third value"_s, u"fourth value"_s});
    CHECK(edit.heightForWidth(160) > one * 2);
    CHECK(edit.heightForWidth(2000) == one);
}

TEST_CASE("chips can be read by a screen reader")
{
    Form form;
    form.edit->setValues({u"讲座"_s, u"评课"_s});
    const QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(form.edit);
    CHECK(whole->text(QAccessible::Name) == u"Forms"_s);
    CHECK(whole->text(QAccessible::Value) == u"讲座、评课"_s);
    const QAccessibleInterface *field = QAccessible::queryAccessibleInterface(form.field);
    CHECK(field->text(QAccessible::Name) == u"Forms"_s);
    CHECK(field->text(QAccessible::Description) == u"讲座、评课"_s);
}

namespace
{

class ChipsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return new ChipsEdit(u"Forms"_s, parent);
    }
};

} // namespace

TEST_CASE("as a cell's editor Enter on the empty field commits, Escape gives up, Tab goes on")
{
    QStandardItemModel model(2, 2);
    model.setData(model.index(0, 0), QStringList{u"讲座"_s}, Qt::EditRole);
    QTableView view;
    view.setModel(&model);
    view.setItemDelegate(new ChipsDelegate(&view));
    showActive(view);
    view.setCurrentIndex(model.index(0, 0));
    view.edit(model.index(0, 0));
    auto *edit = view.findChild<ChipsEdit *>();
    REQUIRE(edit != nullptr);
    CHECK(edit->values() == QStringList{u"讲座"_s});
    auto *field = edit->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"abc"_s);

    SECTION("Enter twice")
    {
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(model.index(0, 0).data(Qt::EditRole).toStringList().size() == 1);
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return model.index(0, 0).data(Qt::EditRole).toStringList().size() == 2; }));
        CHECK(model.index(0, 0).data(Qt::EditRole).toStringList().last() == u"abc"_s);
    }
    SECTION("Escape")
    {
        QTest::keyClick(field, Qt::Key_Escape);
        REQUIRE(QTest::qWaitFor([&] { return !view.findChild<ChipsEdit *>(); }));
        CHECK(model.index(0, 0).data(Qt::EditRole).toStringList() == QStringList{u"讲座"_s});
    }
    SECTION("Tab")
    {
        QTest::keyClick(field, Qt::Key_Tab);
        REQUIRE(QTest::qWaitFor([&] { return model.index(0, 0).data(Qt::EditRole).toStringList().size() == 2; }));
        CHECK(view.currentIndex() == model.index(0, 1));
    }
    SECTION("the keyboard goes elsewhere")
    {
        view.setFocus();
        REQUIRE(QTest::qWaitFor([&] { return model.index(0, 0).data(Qt::EditRole).toStringList().size() == 2; }));
    }
}

TEST_CASE("suggestions are found by pinyin and initials")
{
    Form form;
    form.edit->setSuggestions({u"王勋"_s, u"许明"_s, u"张敏"_s});
    QTest::keyClicks(form.field, u"xm"_s);
    QAbstractItemView *list = form.field->completer()->popup();
    REQUIRE(list->isVisible());
    CHECK(list->model()->rowCount() == 1);
    CHECK_FALSE(list->currentIndex().isValid());
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(form.field->text() == u"许明"_s);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&form] { return form.changed.count() == 1; }));
    CHECK(form.edit->values() == QStringList{u"许明"_s});
    CHECK(form.field->text().isEmpty());

    form.commit(u"勋"_s);
    REQUIRE(list->isVisible());
    CHECK(list->model()->index(0, 0).data().toString() == u"王勋"_s);
    form.commit(u"xq"_s);
    CHECK_FALSE(list->isVisible()); // nothing is found
}

TEST_CASE("letters that spell a suggestion take it, others and Chinese stand for themselves")
{
    Form form;
    form.edit->setSuggestions({u"王凤鸣"_s, u"王勋"_s, u"STEM"_s});
    const auto [typed, taken, key] = GENERATE(table<QString, QString, Qt::Key>({
        {u"wangxun"_s, u"王勋"_s, Qt::Key_Return},
        {u"wx"_s, u"王勋"_s, Qt::Key_Return},
        {u"wang"_s, u"王凤鸣"_s, Qt::Key_Return},
        {u"wang"_s, u"王凤鸣"_s, Qt::Key_Tab},
        {u"STEM"_s, u"STEM"_s, Qt::Key_Return},
        {u"Tom"_s, u"Tom"_s, Qt::Key_Return},
    }));
    QTest::keyClicks(form.field, typed);
    QTest::keyClick(form.field, key);
    CHECK(form.edit->values() == QStringList{taken});
    CHECK(form.field->text().isEmpty());
    CHECK(form.changed.count() == 1);
}

TEST_CASE("a piece of a suggestion in Chinese, and letters whose list was closed, stay as they are written")
{
    Form form;
    form.edit->setSuggestions({u"王凤鸣"_s, u"王勋"_s});
    form.commit(u"王"_s);
    QAbstractItemView *list = form.field->completer()->popup();
    REQUIRE(list->isVisible());
    QTest::keyClick(form.field, Qt::Key_Return);
    CHECK(form.edit->values() == QStringList{u"王"_s});
    QTest::keyClicks(form.field, u"wang"_s);
    REQUIRE(list->isVisible());
    QTest::keyClick(list, Qt::Key_Escape);
    REQUIRE_FALSE(list->isVisible());
    QTest::keyClick(form.field, Qt::Key_Return);
    CHECK(form.edit->values() == QStringList{u"王"_s, u"wang"_s});
}
