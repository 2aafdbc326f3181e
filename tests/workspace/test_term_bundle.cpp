#include "documents/paper/paper_fonts.h"
#include "workspace/papers/meetings/meeting_papers.h"
#include "workspace/papers/term_papers.h"
#include "workspace/sample/sample_school.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("The bundle of the term holds what was chosen, and each paper once", "[papers]")
{
    QTemporaryDir folder;
    createSample(folder.filePath(u"s.yanben"_s));
    const auto workspace = Workspace::open(folder.filePath(u"s.yanben"_s));
    const State &state = workspace->state();
    const TermId term = state.all<Term>().begin()->first;
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
