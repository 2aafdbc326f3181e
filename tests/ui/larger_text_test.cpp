// Letters that are larger or smaller than the program's grow with it.
#include "ui/theme/theme.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("Titles, captions and labels follow a change of the text size at once, there and back", "[look]")
{
    ThemeManager theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    theme.apply({ThemeChoice::Light, 10});
    QWidget window;
    auto *layout = new QVBoxLayout{&window};
    auto *header = new PageHeader{u"校历"_s};
    auto *small = new TextLabel{u"研修时间"_s};
    small->setScale(0.92);
    auto *plain = new TextLabel{u"备注"_s};
    for (QWidget *each : {static_cast<QWidget *>(header), static_cast<QWidget *>(small), static_cast<QWidget *>(plain)})
        layout->addWidget(each);
    window.show();
    const auto *title = header->findChild<TextLabel *>();
    const auto points = [](const QWidget *label) { return label->font().pointSizeF(); };
    const double titleBefore = points(title);
    const double smallBefore = points(small);
    theme.apply({ThemeChoice::Light, 20});
    CHECK(points(title) == Approx(2 * titleBefore));
    CHECK(points(small) == Approx(2 * smallBefore));
    CHECK(points(plain) == Approx(20));
    theme.apply({ThemeChoice::Dark, 10});
    CHECK(points(title) == Approx(titleBefore));
    CHECK(points(small) == Approx(smallBefore));
}
