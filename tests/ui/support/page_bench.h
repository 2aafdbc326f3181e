#pragma once

#include "ui/pages/page_context.h"
#include "ui/support/fake_pages.h"

#include <QWidget>

#include <catch2/catch.hpp>

namespace yanben
{

/// What a page is made from, over an open file.
struct PageBench
{
    CurrentTerm term;
    ActFeedback acts;
    QWidget window;
    PaperDesk paper{&window};
    FakeSettings settings;
    CurrentRubrics rubrics;
    PageContext context;

    PageBench(Workspace &workspace, QDate day)
        : term{workspace, day},
          acts{workspace.acts()},
          rubrics{workspace, term},
          context{.workspace = workspace,
                  .term = term,
                  .rubrics = rubrics,
                  .acts = acts,
                  .paper = paper,
                  .settings = settings,
                  .today = [day] { return day; }}
    {}
    Q_DISABLE_COPY_MOVE(PageBench)

    const State &state() const { return context.state(); }
    void run(const Act &act) { REQUIRE(context.workspace.acts().run(act) == RunResult::Done); }
    void undo() { REQUIRE(context.workspace.acts().undo() == RunResult::Done); }
};

template <typename School>
struct BenchSchool
{
    School school;
};

/// The same over a school of its own, which is open before it and closed after it.
template <typename School>
struct SchoolBench : BenchSchool<School>, PageBench
{
    explicit SchoolBench(QDate day) : PageBench{this->school.workspace(), day} {}
};

} // namespace yanben
