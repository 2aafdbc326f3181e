#include "documents/tables/clipboard_table.h"
#include "documents/tables/csv_reader.h"
#include "documents/tables/text_decoding.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QStringList texts(const std::vector<ClipboardCell> &row)
{
    QStringList found;
    for (const ClipboardCell &cell : row)
        found += cell.text;
    return found;
}

ClipboardTable readHtml(const QString &html)
{
    const std::optional<ClipboardTable> table = tableFromHtml(html);
    REQUIRE(table);
    return *table;
}

} // namespace

TEST_CASE("Delimited text is cut into cells as spreadsheets write it")
{
    auto [text, rows] = GENERATE(
        table<QString, std::vector<QStringList>>({{u"a,b\nc,d\n"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
                                                  {u"a,b\r\nc,d"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
                                                  {u"a\rb\r"_s, {{u"a"_s}, {u"b"_s}}},
                                                  {u"\"x,y\",\"say \"\"hi\"\"\"\n"_s, {{u"x,y"_s, u"say \"hi\""_s}}},
                                                  {u"\"第一行\r\n第二行\",b\n"_s, {{u"第一行\n第二行"_s, u"b"_s}}},
                                                  {u"5\" disk,b\n"_s, {{u"5\" disk"_s, u"b"_s}}},
                                                  {u",\n\n"_s, {{u""_s, u""_s}, {u""_s}}},
                                                  {u"\"\"\n"_s, {{u""_s}}},
                                                  {u""_s, {}}}));
    const CsvTable table = readDelimited(text, u',');
    CHECK(table.rows == rows);
    CHECK_FALSE(table.truncated);
}

TEST_CASE("A quotation mark that quotes no whole cell is an ordinary character")
{
    const auto [text, rows] = GENERATE(table<QString, std::vector<QStringList>>(
        {{u"a,\"b\nc"_s, {{u"a"_s, u"\"b"_s}, {u"c"_s}}},
         {u"\"双减\"政策学习,张三\n"_s, {{u"\"双减\"政策学习"_s, u"张三"_s}}},
         {u"\"双减政策,张三\n\"乙\",丁\n"_s, {{u"\"双减政策"_s, u"张三"_s}, {u"乙"_s, u"丁"_s}}},
         {u"\"a\"\"b\",c"_s, {{u"a\"b"_s, u"c"_s}}}}));
    CHECK(readDelimited(text, u',').rows == rows);
}

TEST_CASE("A table beyond the limits is cut and says so")
{
    CsvLimits limits;
    limits.rows = 2;
    CHECK(readDelimited(u"a\nb\nc\n", u',', limits).truncated);
    CHECK(readDelimited(u"a\nb\nc\n", u',', limits).rows.size() == 2);
    CHECK_FALSE(readDelimited(u"a\nb\n", u',', limits).truncated);
    limits = {};
    limits.columns = 2;
    CHECK(readDelimited(u"a,b,c\n", u',', limits).truncated);
}

TEST_CASE("Bytes are read in the encoding they were written in")
{
    const QString text = u"姓名,得分\n王勋,8"_s;
    QByteArray little("\xff\xfe", 2);
    QByteArray big("\xfe\xff", 2);
    for (const QChar c : text) {
        little.append(static_cast<char>(c.unicode() & 0xff)).append(static_cast<char>(c.unicode() >> 8));
        big.append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode() & 0xff));
    }
    const QByteArray gb("\xd0\xd5\xc3\xfb,\xb5\xc3\xb7\xd6\n\xcd\xf5\xd1\xab,8");
    auto [bytes, encoding] =
        GENERATE_COPY(table<QByteArray, TextEncoding>({{text.toUtf8(), TextEncoding::Utf8},
                                                       {"\xef\xbb\xbf" + text.toUtf8(), TextEncoding::Utf8},
                                                       {gb, TextEncoding::Gb18030},
                                                       {little, TextEncoding::Utf16LittleEndian},
                                                       {big, TextEncoding::Utf16BigEndian},
                                                       {little.mid(2), TextEncoding::Utf16LittleEndian},
                                                       {big.mid(2), TextEncoding::Utf16BigEndian}}));
    const DecodedText decoded = decodeText(bytes);
    CHECK(decoded.text == text);
    CHECK(decoded.encoding == encoding);
    CHECK_FALSE(decoded.hasErrors);
}

TEST_CASE("Bytes of no encoding are read with a warning")
{
    CHECK(decodeText("\xff\xff\xff\x80 a").hasErrors);
    CHECK_FALSE(decodeText("").hasErrors);
    // One stray zero does not make UTF-16 of a list.
    CHECK(decodeText(QByteArray("2026-01-01,off,x\0y, 0123", 25)).encoding == TextEncoding::Utf8);
}

TEST_CASE("Lines from Excel become a table with equally long rows")
{
    const ClipboardTable table = tableFromText(u"王勋\t\"排查问题\n聚焦重点\"\t5\n刘月\n");
    REQUIRE(table.rows.size() == 2);
    CHECK(texts(table.rows[0]) == QStringList{u"王勋"_s, u"排查问题\n聚焦重点"_s, u"5"_s});
    CHECK(texts(table.rows[1]) == QStringList{u"刘月"_s, QString{}, QString{}});
}

TEST_CASE("HTML tables are read with their merged cells")
{
    const ClipboardTable table = readHtml(u"<table><tr><th>时间</th><th colspan=2>内容</th></tr>"
                                          "<tr><td rowspan='2'>3月18日</td><td>a</td><td>b</td></tr>"
                                          "<tr><td>c</td><td>d</td></tr></table>"_s);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.columns() == 3);
    CHECK(table.rows[0][1].colSpan == 2);
    CHECK(table.rows[0][2].covered);
    CHECK(table.rows[1][0].rowSpan == 2);
    CHECK(table.rows[2][0].covered);
    CHECK(texts(table.rows[2]) == QStringList{QString{}, u"c"_s, u"d"_s});
    CHECK(textAt(table, 2, 0) == u"3月18日"_s);
    CHECK(textAt(table, 1, 0) == u"3月18日"_s);
    CHECK(textAt(table, 2, 1) == u"c"_s);
    CHECK(textAt(table, 0, 2).isEmpty());
}

TEST_CASE("What Word puts around a cell's text is cleaned away")
{
    auto [html, text] = GENERATE(table<QString, QString>(
        {{u"<p class=MsoNormal><span lang=EN-US>3</span>月<span>11</span>日<o:p></o:p></p>"_s, u"3月11日"_s},
         {u"<p>示范观摩</p>\r\n  <p>听课评课</p>"_s, u"示范观摩\n听课评课"_s},
         {u"一<br>二<br/>三"_s, u"一\n二\n三"_s},
         {u"综合\r\n  报告厅"_s, u"综合报告厅"_s},
         {u"two\r\n  words"_s, u"two words"_s},
         {u"&nbsp;王&nbsp;勋&nbsp;"_s, u"王 勋"_s},
         {u"a &lt;b&gt; &amp;amp; &#20013;&#x6587; &unknown;"_s, u"a <b> &amp; 中文 &unknown;"_s},
         {u"<!--[if !x]> <b>no</b> <![endif]-->yes<script>var a = '</td>';</script>"_s, u"yes"_s},
         {u"<img src='http://example.org/x.png' alt='>'>文字<a href=\"file:///etc/passwd\">链接</a>"_s, u"文字链接"_s},
         {u"outer<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>after"_s, u"outer\na b\nc\nafter"_s},
         {u"5 < 6 且 7 > 3"_s, u"5 < 6 且 7 > 3"_s}}));
    const ClipboardTable table = readHtml(u"<html><style>td { x }</style><body><table><tr><td>"_s + html +
                                          u"</td></tr></table><table><tr><td>second</td></tr></table>"_s);
    REQUIRE(table.rows.size() == 1);
    REQUIRE(table.rows[0].size() == 1);
    CHECK(table.rows[0][0].text == text);
}

TEST_CASE("HTML without a table is refused and damaged HTML is read as far as it goes")
{
    CHECK_FALSE(tableFromHtml(u"<p>no table</p>"));
    CHECK_FALSE(tableFromHtml(u""));
    CHECK_FALSE(tableFromHtml(u"<"));
    CHECK(texts(readHtml(u"<table><tr><td>a<td>b<tr><td>c"_s).rows[0]) == QStringList{u"a"_s, u"b"_s});
    CHECK(readHtml(u"<table><tr><td rowspan=99999999 colspan=-3>a</table>"_s).rows[0][0].rowSpan == 1);
    CHECK(readHtml(u"<table><tr><td colspan=400>a</td><td colspan=400>b</td></table>"_s).truncated);
}

TEST_CASE("A hostile clipboard is read in reasonable time")
{
    CHECK_FALSE(tableFromHtml(u"<a '"_s.repeated(300'000)));
    CHECK(tableFromHtml(u"<table>"_s.repeated(100'000)));
    CHECK(tableFromHtml(u"<table>"_s + u"<tr><td rowspan=20000>x"_s.repeated(400)));
}

TEST_CASE("A table that is copied out comes back as it was")
{
    ClipboardTable table;
    table.rows = {{{u"=1+1"_s}, {u"两\n行"_s}, {u"-5"_s}}, {{u"\"引号\""_s}, {u"a\tb"_s}, {u"<b>&"_s}}};
    const std::unique_ptr<QMimeData> data = mimeFromTable(table);
    CHECK(tableFromText(data->text()) == table);
    const std::optional<ClipboardTable> html = tableFromHtml(data->html());
    REQUIRE(html);
    CHECK(html->rows[0] == table.rows[0]);
    CHECK(html->rows[1][2] == table.rows[1][2]);
    CHECK(tableFromMime(*data) == html);
}

TEST_CASE("No text leaves as a formula, and only numbers leave as numbers")
{
    auto [text, plain, isNumber] = GENERATE(table<QString, QString, bool>({{u"=SUM(A1)"_s, u"'=SUM(A1)\n"_s, false},
                                                                           {u"@x"_s, u"'@x\n"_s, false},
                                                                           {u"+加分"_s, u"'+加分\n"_s, false},
                                                                           {u"-2.5"_s, u"-2.5\n"_s, true},
                                                                           {u"0"_s, u"0\n"_s, true},
                                                                           {u"0012"_s, u"0012\n"_s, false},
                                                                           {u"3-4"_s, u"3-4\n"_s, false},
                                                                           {u"a=b"_s, u"a=b\n"_s, false}}));
    ClipboardTable table;
    table.rows = {{{text}}};
    CHECK(textFromTable(table) == plain);
    CHECK(htmlFromTable(table).contains(u"mso-number-format"_s) != isNumber);
}

TEST_CASE("Merged cells are copied out merged")
{
    ClipboardTable table;
    table.rows = {{{u"a"_s, 2, 1}, {u"b"_s}}, {{QString{}, 1, 1, true}, {u"c"_s}}};
    const std::optional<ClipboardTable> back = tableFromHtml(htmlFromTable(table));
    REQUIRE(back);
    CHECK(*back == table);
}
