#include "ui/paper/paper_desk.h"

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

PaperPage page(const PageSetup &setup, const QString &text)
{
    return {.setup = setup,
            .texts = {{.text = text, .style = {}, .baseline = {100, 100}, .width = 40}},
            .rules = {},
            .cells = {},
            .footerLeft = {}};
}

} // namespace

TEST_CASE("What could not be written is told apart from what was,")
{
    QWidget window;
    PaperDesk desk{&window};
    QSignalSpy announced{&desk, &PaperDesk::announced};
    QSignalSpy failed{&desk, &PaperDesk::failed};
    const QTemporaryDir folder;
    const Paper paper{.title = u"计划"_s, .pages = [](const PaperFonts &) { return std::vector{page({}, u"一"_s)}; }};
    desk.setAskPath([&](const QString &, const QString &) { return folder.filePath(u"none/plan.pdf"_s); });
    desk.savePdf(paper);
    CHECK(failed.count() == 1);
    CHECK(announced.count() == 0);
    desk.setAskPath([&](const QString &, const QString &) { return folder.filePath(u"plan.pdf"_s); });
    desk.savePdf(paper);
    CHECK(failed.count() == 1);
    CHECK(announced.count() == 1);
}

TEST_CASE("A long paper tells how far it is, and can be stopped")
{
    QWidget window;
    window.show();
    PaperDesk desk{&window};
    desk.setPatience(0);
    QSignalSpy announced{&desk, &PaperDesk::announced};
    QSignalSpy failed{&desk, &PaperDesk::failed};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"slips.pdf"_s);
    desk.setAskPath([&](const QString &, const QString &) { return path; });
    const bool stops = GENERATE(false, true);
    int told = 0;
    const Paper paper{.title = u"反馈单"_s, .pages = {}, .inSteps = [&](const PaperFonts &, const StepsDone &goOn) {
                          std::vector<PaperPage> pages;
                          for (int i = 0; i < 20; ++i) {
                              if (!goOn(i, 20))
                                  return std::vector<PaperPage>{};
                              ++told;
                              pages.push_back(page({}, QString::number(i)));
                              auto *progress = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget());
                              if (stops && progress && i > 5)
                                  progress->cancel();
                          }
                          return pages;
                      }};
    desk.savePdf(paper);
    CHECK((told == 20) == !stops);
    CHECK(QFile::exists(path) == !stops);
    CHECK(announced.count() == (stops ? 0 : 1));
    CHECK(failed.count() == 0); // who stops it need not be told so
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK_FALSE(QApplication::overrideCursor());
}

TEST_CASE("A preview shows every page, whatever the sheets are")
{
    const PageSetup portrait;
    PageSetup landscape;
    landscape.orientation = QPageLayout::Landscape;
    landscape.size = GENERATE(QPageSize::A4, QPageSize::A3);
    QWidget window;
    window.resize(800, 600);
    // As the program looks: its fields keep more room inside than Qt reckons with.
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSize(GENERATE(10, 16)); // normal and large letters
    QApplication::setFont(font);
    qApp->setStyleSheet(styleSheetOf(lightColours(), QFontMetrics{QApplication::font()}));
    PaperDesk desk{&window};

    std::optional<int> shown;
    QSize zoomRoom;
    QStringList offered;
    QTimer watcher;
    QObject::connect(&watcher, &QTimer::timeout, &watcher, [&shown, &zoomRoom, &offered] {
        auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        shown = dialog->findChild<QPrintPreviewWidget *>()->pageCount();
        const QLineEdit *zoom = dialog->findChild<QComboBox *>()->lineEdit();
        QStyleOptionFrame option;
        option.initFrom(zoom);
        const QRect text = zoom->style()->subElementRect(QStyle::SE_LineEditContents, &option, zoom);
        const QFontMetrics metrics = zoom->fontMetrics();
        zoomRoom = text.size() - QSize{metrics.horizontalAdvance(u"1000.0%"_s), metrics.height()};
        for (const QAction *action : dialog->findChild<QToolBar *>()->actions()) {
            if (action->isVisible())
                offered << action->text();
        }
        dialog->reject();
    });
    watcher.start(20);
    desk.preview({.title = u"计划"_s, .pages = [&](const PaperFonts &) {
                      return std::vector{page(portrait, u"一"_s), page(portrait, u"二"_s), page(landscape, u"三"_s),
                                         page(portrait, u"四"_s)};
                  }});
    qApp->setStyleSheet({});
    QApplication::setFont(usual);
    CHECK(shown == 4);
    CHECK(offered.contains(u"Print"_s));
    CHECK_FALSE(offered.contains(u"Landscape"_s)); // the pages are what they are
    CHECK(zoomRoom.width() > 4); // the whole number is to be read, with the frame that the theme draws
    CHECK(zoomRoom.height() >= 0);
}
