#include "documents/paper/text_measure.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QStringList brokenIn(const QString &text, double width)
{
    const PaperFonts fonts;
    QStringList lines;
    for (const TextLine &line : TextMeasure{fonts}.lines(text, {}, width))
        lines << line.text;
    return lines;
}

} // namespace

TEST_CASE("A line ends before a dash, which stands with the end of the time that it leads to")
{
    const PaperFonts fonts;
    const TextMeasure measure{fonts};
    const double throughDash = measure.advance(u"6月3日—"_s, {}) + 2; // so much would fit the line
    CHECK(brokenIn(u"6月3日—7日"_s, throughDash) == QStringList{u"6月3日"_s, u"—7日"_s});
    CHECK(brokenIn(u"第3—5周"_s, measure.advance(u"第3—"_s, {}) + 2) == QStringList{u"第3"_s, u"—5周"_s});
    // The long dash of prose ends a line, and is not divided.
    CHECK(brokenIn(u"研修——学习"_s, measure.advance(u"研修——"_s, {}) + 2) == QStringList{u"研修——"_s, u"学习"_s});
    CHECK(brokenIn(u"研修——学习"_s, measure.advance(u"研修—"_s, {}) + 2).first() == u"研修"_s);
}
