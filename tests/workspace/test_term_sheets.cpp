#include "documents/paper/paper_fonts.h"
#include "documents/printed_pages.h"
#include "workspace/calendar_school.h"
#include "workspace/papers/term_papers.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

When heldOn(QDate day, TimeOfDay time = {})
{
    return {.kind = SingleDay{day}, .timeOfDay = std::move(time)};
}

Participant teacherAsked(StaffId staff)
{
    return {.staff = staff, .group = {}, .name = {}};
}

/// 第 n 页 of each page, with how many there are.
std::vector<std::pair<int, int>> numbersOf(const std::vector<PaperPage> &pages)
{
    static const QRegularExpression form{u"^第 (\\d+) 页　共 (\\d+) 页$"_s};
    std::vector<std::pair<int, int>> numbers;
    for (const PaperPage &page : pages) {
        for (const PlacedText &text : page.texts) {
            if (const auto match = form.match(text.text); match.hasMatch())
                numbers.emplace_back(match.captured(1).toInt(), match.captured(2).toInt());
        }
    }
    return numbers;
}

/// Every page has its number; they run through, or from 1 to the last of each paper.
void checkNumbers(const std::vector<PaperPage> &pages, bool eachByItself)
{
    const auto numbers = numbersOf(pages);
    REQUIRE(numbers.size() == pages.size());
    int expected = 1;
    for (const auto &[number, count] : numbers) {
        CHECK(number == expected);
        CHECK((eachByItself || count == static_cast<int>(pages.size())));
        expected = number == count ? 1 : number + 1;
    }
    CHECK(expected == 1);
}

} // namespace

TEST_CASE("Every paper fits A4 and A3 in both directions, whole rows under repeated heads", "[term sheets]")
{
    CalendarSchool school;
    std::vector<Participant> many;
    for (int i = 1; i <= 60; ++i)
        many.push_back(teacherAsked(school.add(u"示例教师长名字第%1位"_s.arg(i))));
    const QString title = u"关于在全校各教研组开展“三阶段、两反思”磨课与集体备课活动并提交过程材料的通知和安排"_s;
    std::optional<ActivityId> lesson;
    for (int week = 0; week < 12; ++week) {
        const QDate day = QDate{2019, 3, 4}.addDays(7 * week);
        lesson = school.plan(
            title, heldOn(day, {.half = HalfDay::Afternoon}),
            {{.presenters = {many[0], many[1], many[2]}, .audience = many, .place = u"综合报告厅（新楼三层）"_s},
             {.presenters = {many[3]}, .audience = many, .place = u"一年级教室"_s}});
    }
    school.plan(u"教研"_s, {.kind = Recurring{.weekdays = {1, 2, 3, 4, 5}}}, {{.audience = many}});
    const PaperFonts fonts;
    const auto check = [&](TermPaper paper, const PaperSheet &sheet) {
        CAPTURE(static_cast<int>(paper), static_cast<int>(sheet.size), static_cast<int>(sheet.orientation));
        const std::optional<QString> one =
            paper == TermPaper::People ? std::optional{u"示例教师长名字第1位"_s} : std::nullopt;
        const bool isOfMeeting = paper == TermPaper::SignIn || paper == TermPaper::Record;
        const PaperChoice choice{
            .paper = paper, .activity = isOfMeeting ? lesson : std::nullopt, .name = one, .sheet = sheet};
        const auto pages = termPages(school.state(), school.term().id, choice, fonts).pages;
        REQUIRE_FALSE(pages.empty());
        int place = 0;
        for (const PaperPage &page : pages) {
            CAPTURE(++place);
            CHECK(page.setup.paperSheet() == sheet);
            const QRectF content = page.setup.content().adjusted(-0.1, -0.1, 0.1, 0.1);
            CHECK(std::ranges::all_of(page.cells, [&](const PlacedCell &cell) { return content.contains(cell.box); }));
            CHECK(std::ranges::all_of(page.texts, [&](const PlacedText &text) {
                return text.style.points >= smallestBodyPoints && text.baseline.x() + text.width <= content.right();
            }));
            CHECK(std::ranges::any_of(page.cells, [](const PlacedCell &cell) { return !cell.row; })); // a head
        }
        checkNumbers(pages, isHandedOut(paper));
    };
    for (const TermPaper paper :
         {TermPaper::Schedule, TermPaper::Calendar, TermPaper::Weeks, TermPaper::Bulletin, TermPaper::SignIn,
          TermPaper::Record, TermPaper::People, TermPaper::Groups, TermPaper::Places}) {
        for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::A3}) {
            check(paper, {size, QPageLayout::Portrait});
            check(paper, {size, QPageLayout::Landscape});
        }
    }
}

TEST_CASE("The lists of all people, groups or places are one job, each on sheets of its own", "[term sheets]")
{
    CalendarSchool school;
    std::vector<Participant> people;
    for (const QString &name : {u"示例教师甲"_s, u"示例教师乙"_s, u"示例教师丙"_s})
        people.push_back(teacherAsked(school.add(name)));
    school.group(u"语文组"_s);
    for (const QString &place : {u"图书馆"_s, u"操场"_s, u"报告厅"_s, u"会议室"_s})
        school.plan(u"会"_s, heldOn({2019, 3, 13}), {{.audience = people, .place = place}});
    school.plan(u"教研"_s, {.kind = Recurring{.weekdays = {1, 2, 3, 4, 5}}}, {{.audience = {people[0]}}});
    const PaperFonts fonts;
    const auto job = [&](TermPaper paper, PrintedSides sides) {
        return termPages(school.state(), school.term().id, {.paper = paper, .sides = sides}, fonts).pages;
    };
    const auto named = [](const std::vector<PaperPage> &pages, const QString &word) {
        QStringList found;
        for (const PaperPage &page : pages) {
            for (const PlacedText &text : page.texts) {
                if (text.text.startsWith(word))
                    found << QString{text.text}.remove(word).remove(u'　');
            }
        }
        return found;
    };
    CHECK(named(job(TermPaper::Places, PrintedSides::One), u"场地："_s) ==
          QStringList{u"报告厅"_s, u"操场"_s, u"会议室"_s, u"图书馆"_s}); // by pinyin
    CHECK(named(job(TermPaper::Groups, PrintedSides::One), u"分组："_s) == QStringList{u"全体教师"_s, u"语文组"_s});
    const QStringList teachers = named(job(TermPaper::People, PrintedSides::One), u"姓名："_s);
    CHECK(teachers.size() == 3);
    CHECK(teachers.contains(u"示例教师丙"_s));

    const std::vector<PaperPage> one = job(TermPaper::People, PrintedSides::One);
    const std::vector<PaperPage> both = job(TermPaper::People, PrintedSides::Both);
    checkNumbers(one, true);
    CHECK(both.size() > one.size());
    CHECK(both.size() % 2 == 0);
    CHECK(textOf(both) == textOf(one)); // what is added is blank
    for (std::size_t i = 0; i < both.size(); i += 2) {
        const auto numbers = numbersOf({both[i]});
        REQUIRE(numbers.size() == 1); // no sheet begins with a blank side
        CHECK(numbers.front().first % 2 == 1);
    }
    // What is no list for somebody has no blank sides.
    CHECK(job(TermPaper::Weeks, PrintedSides::Both).size() == job(TermPaper::Weeks, PrintedSides::One).size());
}
