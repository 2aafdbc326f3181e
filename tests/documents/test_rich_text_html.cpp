#include "documents/words/rich_text_html.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Block block(BlockKind kind, std::vector<Span> spans)
{
    return {kind, std::move(spans)};
}

} // namespace

TEST_CASE("Pasted HTML keeps text, bold, lists and headings only")
{
    const auto [html, wanted] = GENERATE(table<QString, std::vector<Block>>({
        {u"<p>一<b>二</b>三</p>"_s,
         {block(BlockKind::Paragraph, {{u"一"_s, false}, {u"二"_s, true}, {u"三"_s, false}})}},
        {u"<p><span style='font-weight:700;color:red'>粗</span><b style='font-weight:normal'>细</b></p>"_s,
         {block(BlockKind::Paragraph, {{u"粗"_s, true}, {u"细"_s, false}})}},
        {u"<ol><li>甲</li><li>乙</li></ol><ul><li><p>丙</p></li></ul>"_s,
         {block(BlockKind::NumberedItem, {{u"甲"_s, false}}), block(BlockKind::NumberedItem, {{u"乙"_s, false}}),
          block(BlockKind::BulletItem, {{u"丙"_s, false}})}},
        {u"<h2><b>题</b>目</h2>文"_s,
         {block(BlockKind::Heading, {{u"题目"_s, false}}), block(BlockKind::Paragraph, {{u"文"_s, false}})}},
        {u"<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span "
         "style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>项目</p>"_s,
         {block(BlockKind::NumberedItem, {{u"项目"_s, false}})}},
        {u"一<br>二\n  三"_s,
         {block(BlockKind::Paragraph, {{u"一"_s, false}}), block(BlockKind::Paragraph, {{u"二 三"_s, false}})}},
        {u"<p>　　缩进</p><p> </p>"_s, {block(BlockKind::Paragraph, {{u"缩进"_s, false}})}},
    }));
    CHECK(richTextFromHtml(html).blocks == wanted);
}

TEST_CASE("Hostile HTML leaves nothing but its visible text")
{
    const auto [html, wanted] = GENERATE(table<QString, QString>({
        {u"<script>alert(1)</script>甲"_s, u"甲"_s},
        {u"<img src='file:///etc/passwd' onerror='x()'>甲<img src=http://example.org/a.png>"_s, u"甲"_s},
        {u"<iframe src=x>丙</iframe><object data=x>丁</object><style>p{}</style>甲"_s, u"甲"_s},
        {u"<a href='javascript:x()'>甲</a>"_s, u"甲"_s},
        {u"<span style='display:none'>隐</span>甲"_s, u"甲"_s},
        {u"甲&#0;&#xFFFC;&#8203;"_s, u"甲&#0;"_s},
        {u"<p>甲"_s, u"甲"_s},
        {u"</p></b></ol>甲"_s, u"甲"_s},
        {u""_s, u""_s},
    }));
    CHECK(richTextFromHtml(html).plainText() == wanted);
}

TEST_CASE("A page nested without end is read in time")
{
    QString html;
    for (int i = 0; i < 50'000; ++i)
        html += u"<div><b>"_s;
    html += u"甲"_s;
    CHECK(richTextFromHtml(html).plainText() == u"甲"_s);
}

TEST_CASE("Plain lines become paragraphs without control characters")
{
    CHECK(richTextFromPlain(u"甲\r\n\r\n乙\t丙\u0007\n"_s).plainText() == u"甲\n乙 丙"_s);
    CHECK(richTextFromPlain(u" \n"_s).isEmpty());
}
