#include "ui/paper/paper_desk.h"

#include <QApplication>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QTest>
#include <QTimer>

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

TEST_CASE("A preview shows every page, whatever the sheets are")
{
    const PageSetup portrait;
    PageSetup landscape;
    landscape.orientation = QPageLayout::Landscape;
    landscape.size = GENERATE(QPageSize::A4, QPageSize::A3);
    QWidget window;
    window.resize(800, 600);
    PaperDesk desk{&window};

    std::optional<int> shown;
    QTimer watcher;
    QObject::connect(&watcher, &QTimer::timeout, &watcher, [&shown] {
        auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        shown = dialog->findChild<QPrintPreviewWidget *>()->pageCount();
        dialog->reject();
    });
    watcher.start(20);
    desk.preview({.title = u"计划"_s, .pages = [&](const PaperFonts &) {
                      return std::vector{page(portrait, u"一"_s), page(portrait, u"二"_s), page(landscape, u"三"_s),
                                         page(portrait, u"四"_s)};
                  }});
    CHECK(shown == 4);
}
