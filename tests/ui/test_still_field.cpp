// Whoever types in an inspector finds his field where it was, whatever comes or goes above it.
#include "ui/support/hands.h"
#include "ui/widgets/panels/inspector_panel.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

#include <vector>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A panel with something above its fields that comes and goes, and a field beside it.
struct StillDesk
{
    QWidget window;
    InspectorPanel *panel = new InspectorPanel{u"Activity"_s};
    QWidget *box = new QWidget;
    std::vector<QLineEdit *> fields;
    QLineEdit *other = new QLineEdit;

    StillDesk(int count, int height)
    {
        auto *layout = new QVBoxLayout{&window};
        layout->addWidget(panel, 1);
        layout->addWidget(other);
        box->setFixedHeight(70);
        panel->addWidget(box);
        for (int at = 0; at < count; ++at) {
            fields.push_back(new QLineEdit);
            panel->addField(u"Field %1"_s.arg(at), fields.back());
        }
        panel->addStretch();
        window.resize(400, height);
    }
    void show(bool withBox)
    {
        box->setVisible(withBox);
        showActive(window);
        other->setFocus(); // the first field would have it
        settle();
    }
    static void settle()
    {
        // One layout after the other tells the next.
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
    }
    int placeOf(int field) { return fields[static_cast<std::size_t>(field)]->mapTo(&window, QPoint{}).y(); }
    void setBox(bool shown)
    {
        box->setVisible(shown);
        settle();
    }
};

} // namespace

TEST_CASE("A field that has the keyboard stays while something comes above it and goes again", "[widgets]")
{
    const auto [count, height] = GENERATE(table<int, int>({{3, 700}, {12, 300}}));
    CAPTURE(count);
    StillDesk desk{count, height};
    desk.show(false);
    const int free = desk.placeOf(1);
    desk.setBox(true);
    CHECK(desk.placeOf(1) > free); // nobody types there
    desk.setBox(false);
    CHECK(desk.placeOf(1) == free);

    desk.fields[1]->setFocus();
    desk.setBox(true);
    CHECK(desk.placeOf(1) == free);
    desk.setBox(false);
    CHECK(desk.placeOf(1) == free);
}

TEST_CASE("What goes above the field leaves its room until the keyboard is elsewhere", "[widgets]")
{
    StillDesk desk{3, 700};
    desk.show(true);
    const int below = desk.placeOf(1);
    desk.fields[1]->setFocus();
    desk.setBox(false);
    CHECK(desk.placeOf(1) == below);
    desk.other->setFocus();
    StillDesk::settle();
    CHECK(desk.placeOf(1) < below);
}

TEST_CASE("A field at the end of what scrolls stays where it is while the panel gets higher and lower again",
          "[widgets]")
{
    StillDesk desk{12, 300};
    desk.show(false);
    desk.panel->goTo(desk.fields.back());
    StillDesk::settle();
    const int place = desk.placeOf(11);
    desk.window.resize(400, 330);
    StillDesk::settle();
    CHECK(desk.placeOf(11) == place);
    desk.window.resize(400, 300);
    StillDesk::settle();
    CHECK(desk.placeOf(11) == place);
}
