#include "documents/paper/paper_fonts.h"
#include "workspace/papers/meetings/meeting_papers.h"
#include "workspace/papers/paper_bench.h"
#include "workspace/papers/term_papers.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("The bundle of the term holds what was chosen, and each paper once", "[papers]")
{
    const PaperBench bench;
    const State &state = bench.state();
    const TermId term = bench.term();
    const PaperFonts fonts;
    const auto bundle = [&](std::optional<std::vector<TermPaper>> parts, PrintedSides sides = PrintedSides::One) {
        const PaperChoice choice{.paper = TermPaper::All, .sides = sides, .parts = std::move(parts)};
        return termPages(state, term, choice, fonts).pages;
    };
    const auto titles = [](const std::vector<PaperPage> &pages, const QString &title) {
        qsizetype count = 0;
        for (const PaperPage &page : pages)
            count += std::ranges::count_if(
                page.texts, [&title](const PlacedText &text) { return text.text == title && text.style.points == 20; });
        return count;
    };
    const std::vector<PaperPage> usual = bundle({});
    for (const QString &title : {u"校本研修活动日程表"_s, u"学期周次行事历"_s})
        CHECK(titles(usual, title) == 1);
    CHECK(titles(usual, u"2019年3月校本研修月历"_s) == 1);
    CHECK(titles(usual, u"2019年7月校本研修月历"_s) == 1);
    CHECK(titles(usual, u"校本研修活动签到表"_s) == 0); // when they are needed

    const std::vector<PaperPage> meetings = bundle(std::vector{TermPaper::SignIn, TermPaper::Record});
    CHECK(titles(meetings, u"校本研修活动签到表"_s) == static_cast<qsizetype>(signInPapers(state, term).size()));
    CHECK(titles(meetings, u"校本研修活动记录表"_s) == static_cast<qsizetype>(recordPapers(state, term).size()));
    CHECK(titles(meetings, u"学期周次行事历"_s) == 0);
    const std::vector<PaperPage> schedule = bundle(std::vector{TermPaper::Schedule});
    CHECK(titles(schedule, u"校本研修活动日程表"_s) == 1);
    CHECK(bundle(std::vector{TermPaper::SignIn}, PrintedSides::Both).size() >
          bundle(std::vector{TermPaper::SignIn}).size());
    CHECK(bundle(std::vector<TermPaper>{}).empty());
}

TEST_CASE("On both sides of the paper every part of the bundle and every copy begins a sheet", "[papers]")
{
    const PaperBench bench;
    const PaperFonts fonts;
    const auto beginnings = [&](PrintedSides sides) {
        const PaperChoice choice{.paper = TermPaper::All,
                                 .sides = sides,
                                 .parts = std::vector{TermPaper::Schedule, TermPaper::Weeks, TermPaper::Calendar,
                                                      TermPaper::Scores, TermPaper::Slips}};
        const std::vector<PaperPage> pages = termPages(bench.state(), bench.term(), choice, fonts).pages;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (std::ranges::any_of(pages[i].texts,
                                    [](const PlacedText &text) { return text.text.startsWith(u"第 1 页　"_s); }))
                places.push_back(i);
        }
        return places;
    };
    const auto isBack = [](std::size_t place) { return place % 2 == 1; };
    const std::vector<std::size_t> both = beginnings(PrintedSides::Both);
    const std::vector<std::size_t> one = beginnings(PrintedSides::One);
    CHECK(both.size() == 4 + bench.staff().size());
    CHECK(std::ranges::none_of(both, isBack));
    CHECK(one.size() == both.size());
    CHECK(std::ranges::any_of(one, isBack));
}

TEST_CASE("The bundle tells how far it is over all its parts, and can be stopped in any", "[papers]")
{
    const PaperBench bench;
    const State &state = bench.state();
    const TermId term = bench.term();
    const PaperFonts fonts;
    const PaperChoice choice{.paper = TermPaper::All,
                             .parts = std::vector{TermPaper::Weeks, TermPaper::SignIn, TermPaper::Slips}};
    std::vector<int> told;
    std::set<int> wholes;
    const auto tell = [&](int done, int of) {
        told.push_back(done);
        wholes.insert(of);
        return true;
    };
    const TermPages pages = termPages(state, term, choice, fonts, tell);
    CHECK(pages.pages.size() == termPages(state, term, choice, fonts).pages.size());
    REQUIRE(told.size() > 3); // a step for each sheet, not only for each part
    CHECK(std::ranges::is_sorted(told));
    CHECK(told.front() == 0);
    REQUIRE(wholes.size() == 1);
    CHECK(told.back() < *wholes.begin());

    const std::size_t last = GENERATE_COPY(std::size_t{1}, told.size());
    std::size_t steps = 0;
    const TermPages stopped = termPages(state, term, choice, fonts, [&](int, int) { return ++steps < last; });
    CHECK(steps == last); // nothing is begun after it
    CHECK(stopped.pages.empty());
    CHECK_FALSE(stopped.fault);
}

TEST_CASE("The paper that is chosen for a bundle is that of its calendars and sheets, each as it usually lies",
          "[papers]")
{
    const PaperBench bench;
    const State &state = bench.state();
    const TermId term = bench.term();
    const PaperFonts fonts;
    const auto sheets = [&](TermPaper paper, std::optional<BundleSheet> chosen) {
        const PaperChoice choice{.paper = TermPaper::All, .parts = std::vector{paper}, .bundleSheet = chosen};
        std::vector<PaperSheet> found;
        for (const PaperPage &page : termPages(state, term, choice, fonts).pages) {
            if (std::ranges::count(found, page.setup.paperSheet()) == 0)
                found.push_back(page.setup.paperSheet());
        }
        return found;
    };
    using Sheets = std::vector<PaperSheet>;
    const PaperSheet upright{};
    const PaperSheet large{QPageSize::A3, QPageLayout::Portrait};
    const PaperSheet largeAcross{QPageSize::A3, QPageLayout::Landscape};
    for (const TermPaper paper : {TermPaper::Schedule, TermPaper::Weeks, TermPaper::SignIn}) {
        CHECK(sheets(paper, {}) == Sheets{upright});
        CHECK(sheets(paper, BundleSheet{.size = QPageSize::A3}) == Sheets{large});
        CHECK(sheets(paper, BundleSheet{QPageSize::A3, QPageLayout::Landscape}) == Sheets{largeAcross});
    }
    CHECK(sheets(TermPaper::Calendar, BundleSheet{.size = QPageSize::A3}) == Sheets{largeAcross});
    CHECK(sheets(TermPaper::Calendar, BundleSheet{QPageSize::A3, QPageLayout::Portrait}) == Sheets{large});
    // The plan stays a letter; the schedule behind it is laid on the larger sheet.
    CHECK(sheets(TermPaper::Plan, BundleSheet{.size = QPageSize::A3}) == Sheets{upright, large});
    CHECK(sheets(TermPaper::Slips, BundleSheet{.size = QPageSize::A3}) == sheets(TermPaper::Slips, {}));
}

TEST_CASE("Bulletins stand one to a page, or in a bundle and alone one behind the other", "[papers]")
{
    const PaperBench bench;
    const State &state = bench.state();
    const TermId term = bench.term();
    const PaperFonts fonts;
    const auto pages = [&](bool joined) {
        return termPages(state, term, {.paper = TermPaper::Bulletin, .joined = joined}, fonts).pages;
    };
    CHECK(pages(true).size() * 2 <= pages(false).size());
    const auto bundle = termPages(
        state, term, {.paper = TermPaper::All, .joined = true, .parts = std::vector{TermPaper::Bulletin}}, fonts);
    CHECK(bundle.pages.size() == pages(true).size());
}
