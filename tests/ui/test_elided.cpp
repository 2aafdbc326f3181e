#include "ui/widgets/text/elided.h"

#include <QApplication>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("What is cut ends in dots behind its words, and signs before them stay alone", "[text]")
{
    const QFontMetrics metrics{QApplication::font()};
    const QString text = u"→ C 集中培训"_s;
    const auto inRoomOf = [&](const QString &words) {
        return elidedWords(text, metrics, metrics.horizontalAdvance(words));
    };
    CHECK(inRoomOf(text) == text);
    const QString cut = inRoomOf(u"→ C 集中…"_s);
    CHECK(cut.startsWith(u"→ C 集"_s));
    CHECK_FALSE(text.startsWith(cut));           // it says that it goes on
    CHECK(inRoomOf(u"→ C 集"_s) == u"→ C 集"_s); // more than the signs alone
    CHECK(inRoomOf(u"→ C"_s) == u"→ C"_s);
    CHECK(inRoomOf(u"→"_s) == u"→"_s);
    CHECK(elidedWords(text, metrics, 1).isEmpty());
    CHECK(elidedWords(u"集中培训"_s, metrics, metrics.horizontalAdvance(u"集"_s) - 1).isEmpty());
}
