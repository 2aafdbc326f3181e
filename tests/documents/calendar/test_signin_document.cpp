#include "documents/calendar/calendar_pages.h"
#include "documents/calendar/signin_document.h"
#include "documents/paper/page_painter.h"
#include "documents/paper/pdf_writer.h"
#include "documents/pdf_text.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

SignInDocument signIn(int people)
{
    SignInDocument document{.school = u"实验学校"_s,
                            .content = u"集中培训"_s,
                            .time = u"3月13日（周三）"_s,
                            .place = u"会议室"_s,
                            .presenters = {u"示例教师甲"_s},
                            .people = {}};
    for (int i = 1; i <= people; ++i)
        document.people << u"教师%1"_s.arg(i);
    return document;
}

std::vector<PrintTable> signInOn(const SignInDocument &document, const PaperSheet &sheet)
{
    const PaperFonts fonts;
    return signInTables(document, TextMeasure{fonts}, sheet);
}

/// Number and name of each line of the table, down its first column of people, then its second.
std::vector<std::pair<QString, QString>> readDown(const PrintTable &table, int across)
{
    std::vector<std::pair<QString, QString>> read;
    for (int column = 0; column < across; ++column) {
        for (const PrintRow &row : table.rows) {
            const auto at = static_cast<std::size_t>(4 * column);
            read.emplace_back(row.cells.at(at).text, row.cells.at(at + 1).text);
        }
    }
    return read;
}

} // namespace

TEST_CASE("The longest name has its place beside a signature, within reason", "[sign-in document]")
{
    SignInDocument document = signIn(3);
    const auto room = [&document] { return signInOn(document, {}).front().columns.at(1).minCharacters; };
    CHECK(room() == 4);
    document.people << u"示例教师03"_s;
    CHECK(room() == 5);
    document.people << u"阿不都热依木·买买提"_s;
    CHECK(room() == 6);
}

TEST_CASE("A sign-in sheet is numbered down each column of a page, as many beside each other as the paper takes",
          "[sign-in document]")
{
    const auto [sheet, across] = GENERATE(table<PaperSheet, int>({{a4, 2}, {a4Across, 3}, {a3, 2}, {a3Across, 4}}));
    CAPTURE(static_cast<int>(sheet.size), static_cast<int>(sheet.orientation));
    CHECK(signersAcross(sheet) == across);
    const SignInDocument document = signIn(241);
    const std::vector<PrintTable> tables = signInOn(document, sheet);
    REQUIRE(tables.size() >= 2);
    int number = 0;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        CAPTURE(i);
        const PrintTable &table = tables[i];
        CHECK(table.columns.size() == static_cast<std::size_t>(4 * across));
        CHECK(table.headRows[0].cells[0].text.contains(u"集中培训"_s));
        CHECK(table.headRows[1].cells[4].text == u"序号"_s);
        for (const auto &[printed, name] : readDown(table, across)) {
            if (printed.isEmpty()) {
                CHECK(number == 241); // only the last column of the last page has room left
                CHECK(name.isEmpty());
                continue;
            }
            CHECK(printed == QString::number(++number));
            CHECK(name == document.people[number - 1]);
        }
        const std::vector<PaperPage> pages = calendarPages(table);
        REQUIRE(pages.size() == 1);
        CHECK(pages[0].setup.paperSheet() == sheet);
        CHECK(misplaced(pages) == 0);
        CHECK(bodyType(pages) >= (sheet.size == QPageSize::A3 ? 14 : 12));
        if (i + 1 < tables.size())
            CHECK(lowestCell(pages[0]) > pages[0].setup.content().bottom() - 80); // filled before the next begins
    }
    CHECK(number == 241);
    CHECK_FALSE(tables.back().closing.empty());
    CHECK(tables.front().closing.empty());
}

TEST_CASE("On A3 nobody has less room to sign than on A4, and no name of six characters is broken",
          "[sign-in document]")
{
    const QString longest = GENERATE(u"示例教师02"_s, u"阿不都热依木"_s);
    SignInDocument document = signIn(40);
    document.people[7] = longest;
    const auto page = [&document](const PaperSheet &sheet) {
        return calendarPages(signInOn(document, sheet).front()).front();
    };
    const auto roomToSign = [](const PaperPage &of) {
        const auto cell =
            std::ranges::find_if(of.cells, [](const PlacedCell &each) { return each.row && each.column == 2; });
        REQUIRE(cell != of.cells.end());
        return cell->box.width();
    };
    const PaperPage small = page(a4);
    for (const PaperSheet &sheet : {a4, a3, a3Across}) {
        CAPTURE(static_cast<int>(sheet.size), static_cast<int>(sheet.orientation));
        const PaperPage shown = page(sheet);
        CHECK(roomToSign(shown) >= roomToSign(small));
        CHECK(linesThat(shown, [&longest](const QString &text) { return text == longest; }) == 1);
    }
}

TEST_CASE("A sheet for few is filled evenly, one for nobody is lined to its foot", "[sign-in document]")
{
    const std::vector<PrintTable> few = signInOn(signIn(7), a4);
    REQUIRE(few.size() == 1);
    CHECK(few[0].rows.size() == 4);
    CHECK(signInOn(signIn(1), a3Across)[0].rows.size() == 1);

    SignInDocument longNames = signIn(90); // rows of several heights, so that a page holds fewer
    for (qsizetype i = 0; i < longNames.people.size(); i += 7)
        longNames.people[i] = u"名字特别长的外校来宾第%1位"_s.arg(i);
    int signing = 0;
    for (const PrintTable &table : signInOn(longNames, a4)) {
        CHECK(calendarPages(table).size() == 1);
        for (const auto &[number, name] : readDown(table, 2))
            signing += name.isEmpty() ? 0 : 1;
    }
    CHECK(signing == 90);

    const std::vector<PrintTable> blank = signInOn(signIn(0), a4);
    REQUIRE(blank.size() == 1);
    const std::vector<PaperPage> pages = calendarPages(blank[0]);
    REQUIRE(pages.size() == 1);
    CHECK(lowestCell(pages[0]) > pages[0].setup.content().bottom() - 80);
    CHECK(blank[0].rows[0].cells[0].text == u"1"_s);
    CHECK(blank[0].rows[0].cells[1].text.isEmpty());
}

TEST_CASE("A page of a sign-in sheet is filled, however much room the names of later pages take", "[sign-in document]")
{
    SignInDocument document = signIn(60);
    for (int i = 1; i <= 60; ++i)
        document.people << u"示例教师长名字第%1位"_s.arg(i);
    const std::vector<PrintTable> tables = signInOn(document, a4);
    REQUIRE(tables.size() > 2);
    const std::vector<PaperPage> first = calendarPages(tables.front());
    REQUIRE(first.size() == 1);
    CHECK(lowestCell(first.front()) > first.front().setup.content().bottom() - 30);
}

TEST_CASE("The PDF of a long sign-in sheet holds everybody once under heads of its own", "[sign-in document]")
{
    const PaperFonts fonts;
    const TextMeasure measure{fonts};
    std::vector<PaperPage> pages;
    for (const PrintTable &table : signInTables(signIn(120), measure)) {
        for (PaperPage &page : paginate(table, measure))
            pages.push_back(std::move(page));
    }
    numberPages(pages, fonts);
    const auto pdf = writePdf(pages, u"签到表"_s, fonts);
    REQUIRE(pdf);
    const auto text = textOfPdf(*pdf);
    if (!text)
        return; // pdftotext is not installed
    CHECK(text->count(u"活动内容：集中培训"_s) == static_cast<qsizetype>(pages.size()));
    CHECK(text->count(u"应到120人"_s) == 1);
    CHECK(text->count(u"教师99"_s) == 1);
    CHECK(text->contains(u"第%1页共%1页"_s.arg(pages.size())));
}
