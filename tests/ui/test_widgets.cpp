#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/editors/count_box.h"
#include "ui/widgets/editors/search_box.h"
#include "ui/widgets/lists/command_palette.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/lists/findings_list.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text/wrapped_text.h"
#include "ui/widgets/wheel_guard.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFontMetrics>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStringList>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWidget>

#include <catch2/catch.hpp>

#include <memory>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("wrapped text begins no line with a comma, and takes the height that it says")
{
    const QFont font = QApplication::font();
    const QFontMetrics metrics{font};
    const int em = metrics.horizontalAdvance(u'国');
    // Three letters fill the line; the comma goes to the next with the third.
    const QString text = u"国国国，国"_s;
    const int width = em * 3 + em / 2;
    const QSize taken = wrappedSize(font, width, text);
    CHECK(taken.height() >= 2 * metrics.height());
    CHECK(taken.height() < 3 * metrics.height());
    QImage image{width, taken.height(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.setFont(font);
    drawWrapped(painter, image.rect(), Qt::AlignLeft | Qt::AlignTop, text);
    painter.end();
    // A comma has no ink in the upper half of its line.
    int inked = 0;
    for (int y = taken.height() / 2; y < taken.height() * 3 / 4; ++y) {
        for (int x = 0; x < em; ++x)
            inked += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    CHECK(inked > 0);
    CHECK(wrappedSize(font, em * 20, u"一\n二"_s).height() == taken.height());
    CHECK(wrappedSize(font, em * 3, u"https://example.org/yanben，国"_s).width() <= em * 3 + 1);
}

TEST_CASE("a click on a segment takes the keyboard along from another one, and from elsewhere not")
{
    QWidget window;
    QHBoxLayout layout{&window};
    auto *control = new SegmentedControl{u"View"_s};
    auto *field = new QLineEdit;
    layout.addWidget(control);
    layout.addWidget(field);
    control->addSegment(u"Month"_s);
    control->addSegment(u"Week"_s);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const bool isHere = GENERATE(true, false);
    (isHere ? static_cast<QWidget *>(control) : field)->setFocus();
    QAbstractButton *week = control->findChildren<QAbstractButton *>().back();
    QTest::mouseClick(week, Qt::LeftButton);
    CHECK(control->current() == 1);
    CHECK(week->hasFocus() == isHere);
    CHECK(field->hasFocus() != isHere);
}

TEST_CASE("the choice of a segmented control moves by the keyboard and stops at its ends")
{
    SegmentedControl control(u"View"_s);
    CHECK(control.current() == std::nullopt);
    for (const QString &text : {u"Month"_s, u"Week"_s, u"List"_s})
        control.addSegment(text);
    CHECK(control.current() == 0);
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    showActive(control);
    control.setFocus();
    const auto key = [](Qt::Key which) { QTest::keyClick(QApplication::focusWidget(), which); };
    key(Qt::Key_Right);
    CHECK(control.current() == 1);
    key(Qt::Key_End);
    CHECK(control.current() == 2);
    key(Qt::Key_Right);
    CHECK(control.current() == 2);
    key(Qt::Key_Home);
    key(Qt::Key_Left);
    CHECK(control.current() == 0);
    CHECK(chosen.count() == 3);
    control.setCurrent(2);
    CHECK(chosen.count() == 3);
    control.setCurrent(9);
    CHECK(control.current() == 2);
}

TEST_CASE("a segment that the mouse chooses takes the keyboard from another one, but from nothing else")
{
    QWidget window;
    auto *layout = new QVBoxLayout{&window};
    auto *field = new QLineEdit;
    auto *control = new SegmentedControl(u"View"_s);
    layout->addWidget(field);
    layout->addWidget(control);
    for (const QString &text : {u"Month"_s, u"Week"_s})
        control->addSegment(text);
    const QList<QAbstractButton *> segments = control->findChildren<QAbstractButton *>();
    showActive(window);
    segments[0]->setFocus();
    QTest::mouseClick(segments[1], Qt::LeftButton);
    CHECK(control->current() == 1);
    CHECK(segments[1]->hasFocus());
    field->setFocus();
    QTest::mouseClick(segments[0], Qt::LeftButton);
    CHECK(control->current() == 0);
    CHECK(field->hasFocus());
}

TEST_CASE("segments are radio buttons to a screen reader and can be pressed through it")
{
    SegmentedControl control(u"View"_s);
    control.addSegment(u"Month"_s);
    control.addSegment(u"Week"_s);
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&control);
    REQUIRE(whole->childCount() == 2);
    QAccessibleInterface *week = whole->child(1);
    CHECK(week->role() == QAccessible::RadioButton);
    CHECK(week->text(QAccessible::Name) == u"Week"_s);
    CHECK_FALSE(week->state().checked);
    week->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(control.current() == 1);
    CHECK(week->state().checked);
}

TEST_CASE("a search box wants room for all of its hint, a short one no less than any field")
{
    const SearchBox box(u"Find a name among all that are shown here (Ctrl+F)"_s);
    CHECK(box.sizeHint().width() >
          box.fontMetrics().horizontalAdvance(box.placeholderText()) + 2 * box.fontMetrics().height());
    CHECK(SearchBox(u"Find"_s).sizeHint() == SearchBox(u"Look"_s).sizeHint());
}

TEST_CASE("a chip without room for its text shows the shorter one whole")
{
    Chip chip;
    chip.set(u"27 teachers · 301 of 307 scored"_s, Tone::Neutral);
    const int cut = chip.minimumSizeHint().width();
    chip.set(u"27 teachers · 301 of 307 scored"_s, Tone::Neutral, u"301 of 307 scored"_s);
    CHECK(chip.minimumSizeHint() == chipSize(u"301 of 307 scored"_s, chip.font()));
    CHECK(chip.minimumSizeHint().width() > cut);
    CHECK(chip.minimumSizeHint().width() < chip.sizeHint().width());
}

TEST_CASE("a search box announces after a rest, at once on Enter, and empties on Escape")
{
    SearchBox box(u"Find"_s);
    QSignalSpy searched(&box, &SearchBox::searched);
    QTest::keyClicks(&box, u"wx"_s);
    CHECK(searched.count() == 0);
    QTest::keyClick(&box, Qt::Key_Return);
    REQUIRE(searched.count() == 1);
    CHECK(searched.last().at(0) == u"wx"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(searched.count() == 1);
    QTest::keyClick(&box, Qt::Key_Escape);
    REQUIRE(searched.count() == 2);
    CHECK(searched.last().at(0) == QString());
    QTest::keyClicks(&box, u"a"_s);
    CHECK(QTest::qWaitFor([&] { return searched.count() == 3; }));
}

namespace
{

struct Palette
{
    QWidget window;
    QLineEdit before{&window};
    QWidget anchor{&window};
    CommandPalette palette{&window};
    QSignalSpy chosen{&palette, &CommandPalette::chosen};

    Palette()
    {
        window.resize(800, 500);
        anchor.setGeometry(500, 10, 250, 30);
        palette.setProvider([](const QString &words) {
            std::vector<PaletteHit> hits;
            for (int i = 0; i < 20; ++i) {
                const QString title = u"Teacher %1"_s.arg(i);
                if (title.contains(words))
                    hits.push_back({title, u"staff"_s, u"staff"_s, {PageId::Staff, i, {}}});
            }
            return hits;
        });
        showActive(window);
        before.setFocus();
        palette.open(anchor);
    }

    void key(Qt::Key which) { QTest::keyClick(QApplication::focusWidget(), which); }
};

} // namespace

TEST_CASE("the palette finds while typing and goes to the chosen place")
{
    Palette p;
    CHECK(p.palette.isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"Teacher 1"_s);
    p.key(Qt::Key_Return);
    REQUIRE(p.chosen.count() == 1);
    CHECK(p.chosen.last().at(0).value<Target>() == Target{PageId::Staff, 1, {}});
    CHECK_FALSE(p.palette.isVisible());
    CHECK(p.before.hasFocus());
}

TEST_CASE("the palette is walked by the arrows and left by Escape")
{
    Palette p;
    p.key(Qt::Key_Down);
    p.key(Qt::Key_Down);
    p.key(Qt::Key_Up);
    p.key(Qt::Key_PageDown);
    CHECK(p.palette.findChild<QListView *>()->currentIndex().row() == 10);
    p.key(Qt::Key_Escape);
    CHECK(p.chosen.count() == 0);
    CHECK_FALSE(p.palette.isVisible());
    CHECK(p.before.hasFocus());
}

TEST_CASE("Enter on nothing found goes nowhere")
{
    Palette p;
    QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
    p.key(Qt::Key_Return);
    CHECK(p.chosen.count() == 0);
    CHECK(p.palette.isVisible());
    CHECK(p.palette.findChild<QListView *>()->model()->rowCount() == 1);
    p.before.setFocus();
    CHECK_FALSE(p.palette.isVisible());
}

TEST_CASE("a finding is jumped to, fixed, or asked about, by keyboard and by mouse")
{
    QStandardItemModel model;
    for (const QString &fix : {u"Move"_s, QString()}) {
        auto *item = new QStandardItem(u"The training lies on a holiday"_s);
        item->setData(static_cast<int>(Tone::Warning), FindingToneRole);
        item->setData(u"Date"_s, FindingLabelRole);
        item->setData(fix, FindingFixRole);
        model.appendRow(item);
    }
    FindingsList list(u"Findings"_s);
    list.setModel(&model);
    showActive(list, {500, 200});
    QSignalSpy jumps(&list, &FindingsList::jumpRequested);
    QSignalSpy fixes(&list, &FindingsList::fixRequested);
    list.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(jumps.count() == 1);
    QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixes.count() == 1);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.fixRect(model.index(0, 0)).center());
    CHECK(fixes.count() == 2);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(model.index(0, 0)).center());
    CHECK(jumps.count() == 2);
    list.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixes.count() == 2);
    CHECK(list.fixRect(model.index(1, 0)).isEmpty());
}

TEST_CASE("a long finding is wrapped, not cut")
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"short"_s));
    model.appendRow(new QStandardItem(QString(u"many words "_s).repeated(30)));
    FindingsList list(u"Findings"_s);
    list.setModel(&model);
    list.resize(400, 400);
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    CHECK(list.visualRect(model.index(1, 0)).height() > list.visualRect(model.index(0, 0)).height() * 3);
}

TEST_CASE("text from a file is never taken for markup")
{
    Banner banner(Tone::Warning);
    banner.setText(u"<b>bold</b>"_s);
    CHECK(banner.text() == u"<b>bold</b>"_s);
    for (const QLabel *label : banner.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("the fields of an inspector have their labels as names; clearing empties it")
{
    InspectorPanel panel(u"Inspector"_s);
    panel.setHeading(u"Title"_s, u"Subtitle"_s);
    auto *field = new QLineEdit;
    panel.addField(u"Place"_s, field);
    panel.addStretch();
    CHECK(QAccessible::queryAccessibleInterface(field)->text(QAccessible::Name) == u"Place"_s);
    CHECK(namelessControls(panel) == QStringList{});
    panel.clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(panel.findChild<QLineEdit *>() == nullptr);
}

TEST_CASE("Ctrl+V on an empty list presses its button to paste, unless that is greyed")
{
    EmptyState empty{u"staff"_s, u"Nobody yet."_s};
    QPushButton *first = empty.addButton(u"Add"_s);
    QPushButton *pasted = empty.addPasteButton(u"Paste"_s);
    const QSignalSpy presses{pasted, &QPushButton::clicked};
    showActive(empty, {400, 300});
    QTest::mouseClick(&empty, Qt::LeftButton, {}, {5, 5});
    QTest::keySequence(&empty, QKeySequence::Paste);
    CHECK(presses.size() == 1);
    first->setFocus();
    QTest::keySequence(first, QKeySequence::Paste);
    CHECK(presses.size() == 2);
    pasted->setEnabled(false);
    QTest::keySequence(first, QKeySequence::Paste);
    CHECK(presses.size() == 2);
}

TEST_CASE("a control without a name is told")
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    CHECK(namelessControls(window).size() == 1);
    field->setAccessibleName(u"Name"_s);
    CHECK(namelessControls(window).isEmpty());
}

TEST_CASE("the wheel scrolls past values, also past the one that has the keyboard, and the keys turn it")
{
    const WheelGuard guard{*QApplication::instance()};
    QScrollArea area;
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    auto *combo = new QComboBox;
    combo->addItems({u"未评"_s, u"已评"_s, u"缺席"_s});
    combo->setCurrentIndex(1);
    auto *count = new CountBox;
    count->setCount(Points::whole(3));
    auto *date = new QDateEdit{QDate{2019, 4, 17}};
    layout->addWidget(combo);
    layout->addWidget(count);
    layout->addWidget(date);
    inside->setMinimumHeight(2000);
    area.setWidget(inside);
    area.resize(300, 200);
    area.show();
    REQUIRE(QTest::qWaitForWindowActive(&area));
    area.setFocus();
    const auto wheel = [](QWidget &over) {
        const QPointF place = over.rect().center();
        QWheelEvent event(place, over.mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        // Only what comes from outside is handed on to the parents.
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(&over, &event);
    };
    for (QWidget *field : std::initializer_list<QWidget *>{combo, count, date}) {
        const int before = area.verticalScrollBar()->value();
        wheel(*field);
        CHECK(area.verticalScrollBar()->value() > before);
        CHECK_FALSE(field->hasFocus());
    }
    for (QWidget *field : std::initializer_list<QWidget *>{combo, count, date}) {
        field->setFocus();
        REQUIRE(field->hasFocus());
        area.verticalScrollBar()->setValue(0);
        wheel(*field);
        CHECK(area.verticalScrollBar()->value() > 0);
    }
    CHECK(combo->currentIndex() == 1);
    CHECK(count->count() == Points::whole(3));
    CHECK(date->date() == QDate{2019, 4, 17});

    QTest::keyClick(combo, Qt::Key_Down);
    CHECK(combo->currentIndex() == 2);
    QTest::keyClick(count, Qt::Key_Down);
    CHECK(count->count() == Points::whole(2));
}

TEST_CASE("a count takes halves and no other part, and rounds nothing")
{
    CountBox box;
    box.show();
    const auto [typed, count] = GENERATE(table<QString, Points>({{u"3"_s, Points::whole(3)},
                                                                 {u"1.5"_s, Points::hundredths(150)},
                                                                 {u"1.0"_s, Points::whole(1)},
                                                                 {u"1.3"_s, Points::whole(1)},
                                                                 // the 3 is not taken, the 5 is
                                                                 {u"1.35"_s, Points::hundredths(150)}}));
    box.selectAll();
    QTest::keyClicks(&box, typed);
    QTest::keyClick(&box, Qt::Key_Return);
    CAPTURE(typed.toStdString());
    CHECK(box.count() == count);
}

TEST_CASE("the head of a table of facts stands over its facts, on the right where they are numbers")
{
    const std::unique_ptr<QTableWidget> table{factTable(u"Totals"_s, {u"Whose"_s, u"Now"_s}, 1)};
    putFact(*table, 0, 0, u"韩雪"_s);
    putFact(*table, 0, 1, u"78.50"_s, Qt::AlignRight);
    const QAbstractItemModel *model = table->model();
    const auto placed = [model](int column) {
        return model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    };
    CHECK(table->horizontalHeader()->defaultAlignment().testFlag(Qt::AlignLeft));
    CHECK((placed(0) & Qt::AlignHorizontal_Mask) != Qt::AlignRight);
    CHECK((placed(1) & Qt::AlignHorizontal_Mask) == Qt::AlignRight);
}
