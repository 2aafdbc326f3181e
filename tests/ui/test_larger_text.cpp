// Letters that are larger or smaller than the program's grow with it.
#include "ui/theme/theme.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/text/text_label.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Sets the height of its rows by itself, as soon as it has other letters.
class OwnRows final : public QTableView
{
public:
    OwnRows()
    {
        setModel(new QStandardItemModel{3, 2, this});
        verticalHeader()->hide();
        setRows();
    }
    int wanted() const { return fontMetrics().height() * 9 / 5; }

protected:
    void changeEvent(QEvent *event) override
    {
        QTableView::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            setRows();
    }

private:
    void setRows() { verticalHeader()->setDefaultSectionSize(wanted()); }
};

} // namespace

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

TEST_CASE("Rows do not stay high when the largest letters become small at once", "[look]")
{
    ThemeManager theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    theme.apply({ThemeChoice::Light, 10});
    OwnRows table;
    table.show();
    const int before = table.rowHeight(0);
    CHECK(before == table.wanted());
    theme.apply({ThemeChoice::Light, 28});
    CHECK(std::abs(table.rowHeight(0) - table.wanted()) <= 2);
    theme.apply({ThemeChoice::Light, 10});
    CHECK(std::abs(table.rowHeight(0) - before) <= 2);
    CHECK(table.verticalHeader()->defaultSectionSize() == table.rowHeight(0));
}
