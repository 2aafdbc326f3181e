#include "ui/widgets/text/laid_out_texts.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QImage>

#include <cstdlib>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QRect sheetPlace{20, 10, 90, 24};

struct Sheet
{
    QImage image{160, 80, QImage::Format_RGB32};
    LaidOutTexts &texts;

    explicit Sheet(LaidOutTexts &used) : texts{used} { image.fill(Qt::white); }

    void draw(const QString &text, bool wrapped = false, const QColor &pen = Qt::black, QRect place = sheetPlace,
              const QFont &font = QApplication::font())
    {
        QPainter painter{&image};
        painter.setFont(font);
        painter.setPen(pen);
        wrapped ? texts.drawWrapped(painter, place, text) : texts.drawLine(painter, place, text);
    }

    /// Around everything that is not white.
    QRect ink() const
    {
        QRect found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != qRgb(255, 255, 255))
                    found |= QRect{x, y, 1, 1};
            }
        }
        return found;
    }
};

} // namespace

TEST_CASE("A text drawn again looks as it did, in the painter's pen and font", "[laid out texts]")
{
    LaidOutTexts texts;
    Sheet first{texts};
    first.draw(u"集中培训"_s);
    REQUIRE_FALSE(first.ink().isEmpty());
    Sheet again{texts};
    again.draw(u"集中培训"_s);
    CHECK(again.image == first.image);
    Sheet red{texts};
    red.draw(u"集中培训"_s, false, Qt::red);
    CHECK(red.image != first.image);
    CHECK(red.ink() == first.ink());
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    Sheet larger{texts};
    larger.draw(u"集中"_s, false, Qt::black, sheetPlace, large);
    CHECK(texts.advance(u"集中"_s, large) > texts.advance(u"集中"_s, QApplication::font()));
    Sheet small{texts};
    small.draw(u"集中"_s);
    CHECK(larger.ink().width() > small.ink().width());
}

TEST_CASE("A line stands in the middle, a broken text at the top, and both inside", "[laid out texts]")
{
    LaidOutTexts texts;
    Sheet line{texts};
    line.draw(u"集中"_s);
    CHECK(std::abs(line.ink().center().y() - sheetPlace.center().y()) <= 3);
    const QString longer = u"全体教师集中培训与校本课程开发研讨"_s;
    for (const bool wrapped : {false, true}) {
        INFO(wrapped);
        Sheet sheet{texts};
        sheet.draw(longer, wrapped);
        CHECK(sheetPlace.contains(sheet.ink()));
    }
    Sheet broken{texts};
    const QRect high{20, 2, 90, 70};
    broken.draw(longer, true, Qt::black, high);
    CHECK(high.contains(broken.ink()));
    CHECK(broken.ink().height() > QFontMetrics{QApplication::font()}.height());
    CHECK(broken.ink().top() < high.top() + QFontMetrics{QApplication::font()}.height());
}

TEST_CASE("A broken text is as high as it is drawn", "[laid out texts]")
{
    LaidOutTexts texts;
    const QFont font = QApplication::font();
    const QString text = u"集中培训集中培训"_s;
    const int line = texts.wrappedHeight(text, font, 1000);
    CHECK(line >= QFontMetrics{font}.height() - 1);
    const int half = texts.advance(u"集中培训"_s, font) + 2;
    const int broken = texts.wrappedHeight(text, font, half);
    CHECK(broken > 3 * line / 2);
    CHECK(broken < 3 * line);
    const QRect high{20, 2, half, 70};
    Sheet sheet{texts};
    sheet.draw(text, true, Qt::black, high);
    CHECK(sheet.ink().bottom() < high.top() + broken);
    CHECK(sheet.ink().bottom() > high.top() + broken / 2);
}

TEST_CASE("The line through struck letters stays with them, wherever the painter was moved", "[laid out texts]")
{
    LaidOutTexts texts;
    QFont struck = QApplication::font();
    struck.setStrikeOut(true);
    const bool wrapped = GENERATE(false, true);
    Sheet plain{texts};
    plain.draw(u"集中培训"_s, wrapped);
    Sheet still{texts};
    still.draw(u"集中培训"_s, wrapped, Qt::black, sheetPlace, struck);
    CHECK(still.image != plain.image);
    CHECK(sheetPlace.contains(still.ink()));
    Sheet moved{texts};
    {
        QPainter painter{&moved.image};
        painter.setFont(struck);
        painter.translate(sheetPlace.topLeft());
        const QRect place{{0, 0}, sheetPlace.size()};
        wrapped ? texts.drawWrapped(painter, place, u"集中培训"_s) : texts.drawLine(painter, place, u"集中培训"_s);
    }
    CHECK(moved.image == still.image);
}

TEST_CASE("A broken text divides neither clock times nor dates, and keeps brackets with their words",
          "[laid out texts]")
{
    LaidOutTexts texts;
    const QFont font = QApplication::font();
    const auto lines = [&](const QString &text, const QString &roomOf) {
        return texts.wrappedLines(text, font, texts.advance(roomOf, font) + 1);
    };
    CHECK(lines(u"会会会会会会"_s, u"会会会"_s) == 2);
    // Divided where the room ends, each of these would take two lines.
    CHECK(lines(u"会会14:30会会"_s, u"会会14:3"_s) == 3);
    CHECK(lines(u"会会会4月29日会会"_s, u"会会会4月2"_s) == 3);
    CHECK(lines(u"会会（研研）"_s, u"会会（"_s) == 3);
    // What is wider than a line is divided all the same.
    CHECK(lines(u"14:30"_s, u"14:"_s) == 2);
    CHECK(texts.fitted(u"汇报课（4月29日）"_s, font, texts.advance(u"（4月29日）"_s, font) + 1, 2) ==
          u"汇报课（4月29日）"_s);
    const QString cut = texts.fitted(u"集中培训集中培训集中培训"_s, font, texts.advance(u"集中培"_s, font) + 1, 2);
    CHECK(cut.startsWith(u"集中培训"_s));
    CHECK_FALSE(cut.contains(u"集中培训集中培训集"_s));
    CHECK(texts.wrappedLines(cut, font, texts.advance(u"集中培"_s, font) + 1) == 2);
}

TEST_CASE("A text is cut to a width only where it is wider", "[laid out texts]")
{
    LaidOutTexts texts;
    const QFont font = QApplication::font();
    const QString text = u"集中培训"_s;
    CHECK(texts.advance(text, font) == QFontMetrics{font}.horizontalAdvance(text));
    CHECK(texts.elided(text, font, 1000) == text);
    const QString cut = texts.elided(text, font, texts.advance(text, font) - 4);
    CHECK(cut.endsWith(u'…'));
    CHECK(texts.elided(text, font, texts.advance(text, font) - 4) == cut);
}

TEST_CASE("More texts and fonts than are kept are drawn all the same", "[laid out texts]")
{
    LaidOutTexts texts;
    Sheet before{texts};
    before.draw(u"集中"_s);
    for (int i = 0; i < LaidOutTexts::mostTexts + 2; ++i)
        texts.advance(QString::number(i), QApplication::font());
    for (std::size_t i = 0; i < LaidOutTexts::mostFonts + 2; ++i) {
        QFont font = QApplication::font();
        font.setPointSizeF(20 + static_cast<double>(i));
        CHECK(texts.advance(u"集中"_s, font) == QFontMetrics{font}.horizontalAdvance(u"集中"_s));
    }
    Sheet after{texts};
    after.draw(u"集中"_s);
    CHECK(after.image == before.image);
}
