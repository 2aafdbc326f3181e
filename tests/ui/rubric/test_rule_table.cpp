// Editing in the small table of a rule whose lines may come anew at any time.
#include "ui/pages/rubric/rule_table.h"
#include "ui/support/hands.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

int s_foreignEditors = 0;

} // namespace

TEST_CASE("lines that come anew while a cell is committed take its editor without a complaint of Qt", "[rule table]")
{
    QWidget window;
    auto *layout = new QVBoxLayout{&window};
    auto *table = new RuleTable{u"Cases"_s, {u"Case"_s, u"Points"_s}};
    auto *other = new QLineEdit;
    layout->addWidget(table);
    layout->addWidget(other);
    QString points = u"-2"_s;
    const auto fill = [&] { table->setLines({{u"缺席"_s, points}}, true); };
    fill();
    QObject::connect(table, &RuleTable::edited, table, [&] {
        points = table->lines().front().texts.at(1);
        fill();
    });
    showActive(window);
    s_foreignEditors = 0;
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            s_foreignEditors += text.contains(u"does not belong to this view"_s) ? 1 : 0;
        });
    for (const auto &[typed, isEntered] : {std::pair{u"-3"_s, false}, std::pair{u"-4"_s, true}}) {
        table->setFocus();
        table->setCurrentCell(0, 1);
        table->edit(table->currentIndex());
        auto *editor = qobject_cast<QLineEdit *>(table->indexWidget(table->currentIndex()));
        REQUIRE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, typed);
        if (isEntered)
            QTest::keyClick(editor, Qt::Key_Return);
        other->setFocus();
        QCoreApplication::processEvents();
        CHECK(points == typed);
    }
    qInstallMessageHandler(before);
    CHECK(s_foreignEditors == 0);
}
