#include "support/test_roster.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/papers/scores/inspection_paper.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("The school's sheet makes its inspection report, of the days on which something was found", "[papers]")
{
    TestRoster school;
    RubricSheet sheet;
    sheet.terms.title = u"学校督导细则"_s;
    sheet.terms.subject = RubricSubject::School;
    sheet.terms.fullMark = Points::whole(10);
    CriterionSpec spec{.no = u"1"_s, .title = u"制度建设"_s, .weight = Points::whole(10)};
    spec.rule =
        Rule{TallyRule{.base = Points::whole(10), .cases = {{.name = u"缺制度"_s, .points = Points::whole(-1)}}}};
    sheet.criteria = {spec};
    school.run(addRubric(school.state(), school.term().id, sheet));
    const RubricId rubric = school.state().all<Rubric>().begin()->first;
    const RubricVersionId version = school.state().all<RubricVersion>().begin()->first;
    const auto paper = [&] {
        return inspectionPaper(school.state(), rubric, scoreRubric(school.state(), rubric, Detail::Explained).at(0));
    };
    CHECK_FALSE(paper().first);
    CHECK(paper().sheet.subject == RubricSubject::School);
    CHECK(paper().sheet.teacher == subjectName(school.state(), School{}.id));

    const ScorePlace place{School{}.id, criteriaOf(school.state(), version)[0]->criterion};
    for (const QDate day : {QDate{2019, 6, 5}, QDate{2019, 6, 3}})
        school.run(putScoreEntry(school.state(), version, {}, place,
                                 {.day = day,
                                  .caseKey = u"缺制度"_s,
                                  .count = Points::whole(1),
                                  .evidence = u"档案"_s,
                                  .madeBy = u"督导组"_s})
                       .value());
    const InspectionDocument report = paper();
    CHECK(report.first == QDate{2019, 6, 3});
    CHECK(report.last == QDate{2019, 6, 5});
    REQUIRE(report.sheet.lines.size() == 1);
    CHECK(report.sheet.lines[0].mark.points.text() == u"8"_s);
    CHECK(report.sheet.rank.isEmpty()); // among itself alone
}
