// Rows of the requirements that are rubrics, records and vetoes like any other: each shown by exactly its own.
#include "documents/paper/paper_fonts.h"
#include "documents/printed_pages.h"
#include "documents/words/scoring/publication_text.h"
#include "documents/words/scoring/working_text.h"
#include "support/rated_term.h"
#include "support/test_roster.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/live/findings_book.h"
#include "workspace/papers/blank_papers.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/papers/scores/case_register_paper.h"
#include "workspace/papers/scores/print_numbers.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/papers/scores/weekly_checks_paper.h"
#include "workspace/papers/term_papers.h"
#include "workspace/queries/scores/records/weekly_checks.h"
#include "workspace/queries/scores/score_term.h"

#include <map>

using namespace yanben;

namespace
{

/// 每周检查评等: a grade for each group each week, as a dated case.
struct WeeklyGrades : TestRoster
{
    WeeklyGrades()
    {
        run(setGroupScored(state(), chinese, true).value());
        CriterionSpec spec;
        spec.no = u"1"_s;
        spec.title = u"每周教研组活动检查"_s;
        spec.weight = Points::whole(60);
        spec.rule.kind = TallyRule{.base = Points{},
                                   .cases = {{.name = u"优"_s, .points = Points::whole(3)},
                                             {.name = u"良"_s, .points = Points::whole(2)},
                                             {.name = u"中"_s, .points = Points::whole(1)},
                                             {.name = u"差"_s, .points = Points{}}},
                                   .floor = Points{},
                                   .cap = Points::whole(60)};
        RubricSheet sheet;
        sheet.terms.title = u"教研组考核"_s;
        sheet.terms.subject = RubricSubject::Group;
        sheet.terms.fullMark = Points::whole(60);
        sheet.criteria = {spec};
        run(addRubric(state(), term().id, sheet));
        rubric = state().all<Rubric>().rbegin()->first;
    }

    RubricVersionId version() const { return newestVersionOf(state(), rubric)->id; }
    ScorePlace place() const
    {
        return {.subject = chinese, .criterion = criteriaOf(state(), version()).front()->criterion};
    }
    void grade(QDate day, const QString &grade)
    {
        run(putScoreEntry(state(), version(), {}, place(),
                          {.day = day, .caseKey = grade, .count = Points::whole(1), .evidence = u"检查记录"_s})
                .value());
    }
    std::optional<Exact> points() const
    {
        return scoreRubric(state(), rubric, Detail::Outcomes).front().result.outcomes.front().points;
    }

    const GroupId chinese = group(u"语文组"_s);
    RubricId rubric{};
};

} // namespace

TEST_CASE("C26 and I03: a group has a grade each week, dated, that add up and can be taken back one by one",
          "[requirement rows]")
{
    WeeklyGrades weeks;
    weeks.grade({2019, 3, 8}, u"优"_s);
    weeks.grade({2019, 3, 15}, u"良"_s);
    weeks.grade({2019, 3, 22}, u"差"_s);
    CHECK(weeks.points() == Exact{std::int64_t{5}});
    const CellRecord *record = cellRecord(weeks.state(), weeks.rubric, weeks.place());
    REQUIRE(record);
    const std::vector<RecordEntry> entries = entriesOf(weeks.state(), record->id);
    REQUIRE(entries.size() == 3);
    CHECK(entries[1].day == QDate{2019, 3, 15});
    CHECK(entries[1].caseKey == u"良"_s);
    weeks.run(removeScoreEntry(weeks.state(), weeks.version(), {}, entries[0].id).value());
    CHECK(weeks.points() == Exact{std::int64_t{2}});
    // A grade that the scale does not have leaves the record unscored, and says so.
    weeks.grade({2019, 3, 29}, u"特优"_s);
    const SheetResult result = scoreRubric(weeks.state(), weeks.rubric, Detail::Outcomes).front().result;
    REQUIRE(result.outcomes.front().fault);
    CHECK(result.outcomes.front().fault->detail == u"特优"_s);
}

namespace
{

/// A veto with the consequences of L05, published, and held against the first teacher.
struct FailedTraining : RatedTerm
{
    FailedTraining()
    {
        run(newDraft(state(), version()));
        const RubricVersionId draft = newestVersionOf(state(), rubric())->id;
        RubricTerms terms = state().get<RubricVersion>(draft).terms;
        terms.vetoes = {{.name = failed,
                         .effect = VetoEffect::Consequences,
                         .consequences = {{.text = u"不得按时转正"_s, .of = {Employment::Probation}},
                                          {.text = u"不得推荐晋级"_s, .of = {Employment::Untitled, Employment::Titled}},
                                          {.text = u"职称低聘一级"_s, .of = {Employment::Titled}},
                                          {.text = u"年度考核不合格"_s}}}};
        run(setRubricTerms(state(), draft, terms));
        run(publishRubric(state(), draft, u"研训处"_s, noon).value());
    }
    void hold() { run(setVetoes(state(), rubric(), {}, staff[0], {{failed, u"未参加培训，考核不合格"_s}}).value()); }
    void employ(std::optional<Employment> employment)
    {
        run(setEmployment(state(), {std::get<StaffId>(staff[0])}, employment));
    }
    SubjectScore scoreOf(std::size_t who) const
    {
        const std::vector<SubjectScore> all = scoreRubric(state(), rubric(), Detail::Explained);
        return *std::ranges::find(all, staff[who], &SubjectScore::subject);
    }
    QString onSlip(std::size_t who) const { return slipPaper(state(), rubric(), scoreOf(who)).consequences; }
    QString onList(std::size_t who) const
    {
        const std::vector<SubjectScore> one{scoreOf(who)};
        return totalsPaper(state(), rubric(), one).lines.front().remark;
    }
    QString inRegister() const
    {
        for (const CaseLine &line : caseRegisterPaper(state(), rubric()).lines) {
            if (line.criterion.isEmpty())
                return line.extent;
        }
        return {};
    }
    std::vector<Finding> asked()
    {
        FindingsBook book{workspace()};
        book.setTerm(state().all<Term>().begin()->first);
        std::vector<Finding> found = book.findings();
        std::erase_if(found, [](const Finding &each) { return each.code != FindingCode::EmploymentMissing; });
        return found;
    }

    const QString failed = u"培训考核不合格"_s;
};

} // namespace

TEST_CASE("L04 and L05: slip, list and register name the consequences that meet this teacher, and no others",
          "[requirement rows]")
{
    FailedTraining term;
    CHECK(term.onSlip(0).isEmpty()); // nothing holds before somebody says so
    CHECK(term.inRegister().isEmpty());
    const std::optional<Decimal> before = term.scoreOf(0).result.total;
    term.hold();
    const auto [employment, expected, other] = GENERATE(table<Employment, QString, QString>({
        {Employment::Probation, u"不得按时转正、年度考核不合格"_s, u"低聘"_s},
        {Employment::Untitled, u"不得推荐晋级、年度考核不合格"_s, u"低聘"_s},
        {Employment::Titled, u"不得推荐晋级、职称低聘一级、年度考核不合格"_s, u"转正"_s},
    }));
    term.employ(employment);
    for (const QString &text : {term.onSlip(0), term.onList(0), term.inRegister()}) {
        CHECK(text.contains(expected));
        CHECK_FALSE(text.contains(other));
    }
    CHECK(term.onSlip(1).isEmpty());
    CHECK(term.onList(1).isEmpty());
    CHECK(term.scoreOf(0).result.total == before);
    CHECK(term.asked().empty());
}

TEST_CASE("L04 and L05: what was given out with an employment asks for none, and another one corrects nothing",
          "[requirement rows]")
{
    FailedTraining term;
    term.hold();
    const bool isKnown = GENERATE(true, false);
    if (isKnown)
        term.employ(Employment::Titled);
    CHECK(term.asked().size() == (isKnown ? 0U : 1U));
    term.publish({0, 1});
    if (isKnown)
        term.employ(std::nullopt);
    CHECK(term.asked().size() == (isKnown ? 0U : 1U));
    CHECK(term.onSlip(0).contains(u"待定"_s) != isKnown);
    term.employ(Employment::Probation);
    CHECK(term.asked().empty());
    CHECK(term.corrections().empty());

    term.run(newDraft(term.state(), term.version()));
    CriterionVersion row = *criteriaOf(term.state(), newestVersionOf(term.state(), term.rubric())->id)[4];
    std::get<LevelsRule>(row.spec.rule.kind).levels[2].points = Points::whole(2);
    term.run(changeCriterion(term.state(), row));
    term.run(publishRubric(term.state(), row.version, u"研训处"_s, noon).value());
    REQUIRE(term.corrections().size() == 2);
    for (const Correction &each : term.corrections()) {
        CHECK(each.reasons == std::vector{CorrectionReason::Version});
        CHECK(each.records.isEmpty());
    }
}

TEST_CASE("L05: without the teacher's employment the papers say what is possible, and a finding asks",
          "[requirement rows]")
{
    FailedTraining term;
    CHECK(term.asked().empty());
    term.hold();
    for (const QString &text : {term.onSlip(0), term.onList(0), term.inRegister()}) {
        CHECK(text.contains(u"年度考核不合格；聘任状态未登记，待定："_s));
        CHECK(text.contains(u"职称低聘一级（已聘职称）"_s));
    }
    REQUIRE(term.asked().size() == 1);
    const Finding finding = term.asked().front();
    CHECK(finding.target == FindingTarget{StaffTarget{std::get<StaffId>(term.staff[0])}});
    CHECK(finding.facts.names == std::vector{term.failed});
    CHECK(finding.severity == Severity::Warning);
    term.employ(Employment::Titled);
    CHECK(term.asked().empty());
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK(term.asked().size() == 1);
}

TEST_CASE("L05: what a result was given out with stays when the roster changes afterwards", "[requirement rows]")
{
    FailedTraining term;
    term.hold();
    term.employ(Employment::Probation);
    term.publish({0});
    term.employ(Employment::Titled);
    CHECK(term.onSlip(0).contains(u"不得按时转正"_s));
    CHECK(term.onList(0).contains(u"不得按时转正"_s));
    CHECK(term.inRegister().contains(u"不得按时转正"_s));
    CHECK_FALSE(term.onSlip(0).contains(u"低聘"_s));
    CHECK(term.corrections().empty());
}

TEST_CASE("Of a result that contradicts itself the papers name no veto, no consequence and no note",
          "[requirement rows]")
{
    FailedTraining term;
    term.hold();
    term.employ(Employment::Probation);
    const std::vector<ScoreEdit> noted{{{term.staff[0], criteriaOf(term.state(), term.version())[0]->criterion},
                                        {.state = RecordState::Absent, .data = {}, .note = u"病假"_s}}};
    term.run(setScores(term.state(), term.version(), ActKind::EditScore, {}, noted).value());
    term.publish({0});
    State kept = term.state();
    const auto slip = [&] {
        const std::vector<SubjectScore> all = scoreRubric(kept, term.rubric(), Detail::Explained);
        return slipPaper(kept, term.rubric(), *std::ranges::find(all, term.staff[0], &SubjectScore::subject));
    };
    REQUIRE(slip().vetoes.size() == 1);
    CHECK(slip().vetoes.front().contains(u"不得按时转正"_s));
    CHECK(slip().consequences.contains(u"不得按时转正"_s));
    CHECK(slip().lines.front().working.contains(u"病假"_s));

    const PublishedSheet row = kept.all<PublishedSheet>().begin()->second;
    PublishedSheet tampered = row;
    tampered.result.replace(u"\"total\":\""_s, u"\"total\":\"9"_s);
    REQUIRE(tampered.result != row.result);
    kept.apply({Change{Edit<PublishedSheet>{row, tampered}}});
    const SlipDocument shown = slip();
    CHECK(shown.totalWorking == contradictionText());
    CHECK(shown.vetoes.isEmpty());
    CHECK(shown.consequences.isEmpty());
    CHECK(std::ranges::all_of(shown.lines, [](const SlipLine &line) { return line.working.isEmpty(); }));
    const std::vector<SubjectScore> scores = scoreRubric(kept, term.rubric(), Detail::Explained);
    const ScoreGridDocument grid = scoreGridPaper(kept, term.rubric(), scores);
    CHECK(std::ranges::all_of(grid.teachers, [](const GridTeacher &each) { return each.vetoes.isEmpty(); }));
}

TEST_CASE("C26 and I03: the weekly grades make a table of weeks and groups with their sums", "[requirement rows]")
{
    WeeklyGrades weeks;
    const CriterionId criterion = weeks.place().criterion;
    const Term term = weeks.term();
    const std::vector<CheckedWeek> all = checkedWeeks(term);
    REQUIRE(all.size() > 3);
    weeks.grade(checkDay(term, all[0], 5), u"优"_s);
    weeks.grade(checkDay(term, all[2], 5), u"差"_s);
    weeks.grade(checkDay(term, all[3], 3), u"优"_s);
    const WeeklyChecksDocument document = weeklyChecksPaper(weeks.state(), weeks.version(), criterion);
    CHECK(document.groups == QStringList{u"语文组"_s});
    REQUIRE(document.weeks.size() == all.size());
    CHECK(document.weeks[0].grades == QStringList{u"优"_s});
    CHECK(document.weeks[1].grades == QStringList{QString{}});
    CHECK(document.weeks[2].grades == QStringList{u"差"_s});
    CHECK(document.sums == QStringList{u"优2 差1"_s});
    const PrintTable table = weeklyChecksTable(document);
    CHECK(table.columns.size() == 3);
    CHECK(table.rows.size() == all.size() + 1);
    CHECK(table.rows[2].cells.back().text == u"差"_s);
    // Printed with the papers of the term: of the rubrics for groups.
    CHECK(weeklyChecksPapers(weeks.state(), term.id).size() == 1);
    const PaperFonts fonts;
    const auto printed = [&](const PaperChoice &choice) {
        return textOf(termPages(weeks.state(), term.id, choice, fonts).pages);
    };
    CHECK(printed({.paper = TermPaper::WeeklyChecks}).contains(u"优2 差1"_s));
    CHECK(printed({.paper = TermPaper::All}).split(u'\n').count(u"每周检查评等表"_s) == 1);
    CHECK_FALSE(printed({.paper = TermPaper::All, .parts = std::vector{TermPaper::Weeks}}).contains(u"评等表"_s));
    // Both ends of the term are cut to it, and no day lies outside.
    CHECK(all.front().first >= term.first);
    CHECK(all.back().last <= term.last);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (const CheckedWeek &week : all)
            CHECK(week.holds(checkDay(term, week, weekday)));
    }
    // A rule with a range has no grades.
    CHECK(canBeGradedWeekly(criteriaOf(weeks.state(), weeks.version()).front()->spec.rule));
    CHECK_FALSE(canBeGradedWeekly(Rule{TallyRule{.cases = {{.name = u"失误"_s, .points = PointsRange{}}}}}));
    CHECK_FALSE(canBeGradedWeekly(Rule{RatingRule{}}));
}

TEST_CASE("Weekly checks are printed of what was graded, else of what can be", "[requirement rows]")
{
    WeeklyGrades weeks;
    const TermId term = weeks.term().id;
    const auto choice = [&](std::optional<RubricId> rubric) {
        return PaperChoice{.paper = TermPaper::WeeklyChecks, .rubric = rubric};
    };
    CriterionSpec second = criteriaOf(weeks.state(), weeks.version()).front()->spec;
    second.no = u"2"_s;
    second.title = u"每周备课检查"_s;
    ActBuilder builder{weeks.state(), ActKind::EditRubric};
    const CriterionId added = builder.insert(Criterion{.rubric = weeks.rubric, .key = u"2"_s});
    builder.insert(CriterionVersion{.version = weeks.version(), .criterion = added, .position = 1, .spec = second});
    weeks.run(builder.take());
    CHECK(weeklyChecksPapers(weeks.state(), term).size() == 2); // to be filled by hand
    weeks.grade({2019, 3, 8}, u"优"_s);
    const std::vector<WeeklyChecksDocument> graded = weeklyChecksPapers(weeks.state(), term);
    REQUIRE(graded.size() == 1);
    CHECK(graded.front().criterion == u"每周教研组活动检查"_s);
    CHECK_FALSE(noPaper(weeks.state(), term, choice({})));

    CriterionSpec rated = second;
    rated.no = u"1"_s;
    rated.rule.kind = RatingRule{};
    RubricSheet sheet;
    sheet.terms.title = u"教师考核"_s;
    sheet.criteria = {rated};
    weeks.run(addRubric(weeks.state(), term, sheet));
    CHECK(noPaper(weeks.state(), term, choice(weeks.state().all<Rubric>().rbegin()->first)) == NoPaper::NoWeeklyChecks);
    CHECK(weeklyChecksPapers(weeks.state(), term).size() == 1);
}

TEST_CASE("C13 and L06: the score table that is saved has the total and each criterion, such as ethics, as numbers",
          "[requirement rows]")
{
    const RatedTerm term;
    const std::vector<SubjectScore> scores = scoreRubric(term.state(), term.rubric(), Detail::Explained);
    const ScoreGridDocument grid = scoreGridPaper(term.state(), term.rubric(), scores);
    const auto ethics = std::ranges::find_if(
        grid.criteria, [](const GridCriterion &each) { return each.name.contains(u"职业道德"_s); });
    REQUIRE(ethics != grid.criteria.end());
    const auto place = static_cast<std::size_t>(ethics - grid.criteria.begin());
    const auto scored = std::ranges::find_if(scores, [place](const SubjectScore &each) {
        return each.result.total && each.result.outcomes[place].state == RecordState::Recorded;
    });
    REQUIRE(scored != scores.end());
    const PrintTable table = scoreGridTable(grid);
    const PrintRow &row = table.rows.at(static_cast<std::size_t>(scored - scores.begin()));
    REQUIRE(row.cells.back().number);
    CHECK(row.cells.back().number->text() == printNumber(*scored->result.total).text());
    const PrintCell &mark = row.cells.at(2 + place); // behind number and name
    REQUIRE(mark.number);
    CHECK(mark.number->text() == readableNumber(*scored->result.outcomes[place].points));
}

TEST_CASE("L09 and C27: breaches are listed by day with severity, evidence and who recorded them", "[requirement rows]")
{
    RatedTerm term;
    const CaseRegisterDocument before = caseRegisterPaper(term.state(), term.rubric());
    const auto criteria = criteriaOf(term.state(), term.version());
    const auto &rule = std::get<TallyRule>(criteria[1]->spec.rule.kind);
    REQUIRE(rule.cases.size() == 2);
    const auto put = [&](std::size_t who, QDate day, std::size_t which, const QString &evidence) {
        const ScorePlace place{term.staff[who], criteria[1]->criterion};
        term.run(putScoreEntry(term.state(), term.version(), {}, place,
                               {.day = day,
                                .caseKey = recordKey(rule.cases[which]),
                                .count = Points::whole(1),
                                .evidence = evidence,
                                .madeBy = u"德育处"_s})
                     .value());
    };
    put(3, {2019, 5, 6}, 1, u"家长来信"_s);
    put(2, {2019, 4, 8}, 0, u"查实记录"_s);
    const CaseRegisterDocument list = caseRegisterPaper(term.state(), term.rubric());
    REQUIRE(list.lines.size() == before.lines.size() + 2);
    CHECK(list.lines[0].day == QDate{2019, 4, 8});
    CHECK(list.lines[0].name == subjectName(term.state(), term.staff[2]));
    CHECK(list.lines[0].kind == rule.cases[0].name);
    CHECK(list.lines[0].evidence == u"查实记录"_s);
    CHECK(list.lines[0].madeBy == u"德育处"_s);
    CHECK(list.lines[0].extent.startsWith(u"1次，-"_s));
    CHECK(list.lines[1].day == QDate{2019, 5, 6});
    // Typed as a total it has no day, and stands behind those that have one.
    CHECK(std::ranges::is_sorted(list.lines, {}, [](const CaseLine &line) { return !line.day; }));
    CHECK(caseRegisterTable(list).rows.size() == list.lines.size());

    // An addition is no breach.
    for (const CaseLine &line : list.lines)
        CHECK((line.criterion.isEmpty() || line.extent.contains(u'-')));
}

TEST_CASE("A register without a breach says so instead of printing an empty table", "[requirement rows]")
{
    const PrintTable empty = caseRegisterTable({.school = u"学校"_s, .term = u"学期"_s, .rubric = {}, .lines = {}});
    REQUIRE(empty.rows.size() == 1);
    CHECK(empty.rows.front().cells.front().text.contains(u"没有登记"_s));
}

TEST_CASE("C23: each tier has its written description, printed with rubric and blank form, kept when published",
          "[requirement rows]")
{
    RatedTerm term;
    const QString total = term.total(0);
    term.run(newDraft(term.state(), term.version()));
    const RubricVersionId draft = newestVersionOf(term.state(), term.rubric())->id;
    CriterionVersion notes = *criteriaOf(term.state(), draft)[4];
    auto &tiers = std::get<LevelsRule>(notes.spec.rule.kind).levels;
    REQUIRE(tiers.size() == 3);
    const QString names[] = {u"一档"_s, u"二档"_s, u"三档"_s};
    const QString texts[] = {u"有选题、过程和成效"_s, u"有选题和过程"_s, u"只有摘抄"_s};
    for (std::size_t i = 0; i < 3; ++i) {
        tiers[i].key = recordKey(tiers[i]); // what was recorded goes on by its first name
        tiers[i].name = names[i];
        tiers[i].text = texts[i];
    }
    notes.spec.standard = u"按质量分三档。"_s;
    term.run(changeCriterion(term.state(), notes));

    const QString printed =
        u"按质量分三档。\n一档（5分）：有选题、过程和成效\n二档（3分）：有选题和过程\n三档（1分）：只有摘抄"_s;
    const RubricDocument rubric = rubricPaper(term.state(), term.rubric(), PaperPlace::Alone);
    CHECK(rubric.criteria[4].standard == printed);
    CHECK(rubricTable(rubric).rows[4].cells[2].text == printed);
    const PrintGroup everybody{.name = {}, .subjects = term.staff};
    const auto formOf = [&] {
        return blankCriterionPapers(term.state(), term.rubric(), everybody, notes.criterion).front().standard;
    };
    CHECK_FALSE(formOf().contains(u"一档"_s)); // the version in use has none yet

    term.run(publishRubric(term.state(), draft, u"研训处"_s, noon).value());
    CHECK(formOf() == printed);
    CHECK(term.total(0) == total);
    term.open();
    CHECK(formOf() == printed);
}

TEST_CASE("L08: of two teachers with the same marks the one who has improved reaches the better grade",
          "[requirement rows]")
{
    TestRoster school;
    const Subject same = school.add(u"王勋"_s);
    const Subject better = school.add(u"徐阳"_s);
    RubricSheet sheet;
    sheet.terms.title = u"发展性评价"_s;
    sheet.terms.fullMark = Points::whole(100);
    sheet.terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(85)}, {.name = u"良好"_s, .atLeast = {}}};
    sheet.criteria = {{.no = u"1"_s, .title = u"研训成绩"_s, .weight = Points::whole(90)},
                      {.no = u"2"_s, .title = u"名次进步"_s, .weight = Points::whole(10)}};
    sheet.criteria[0].rule.kind = RatingRule{.max = Points::whole(90)};
    sheet.criteria[1].rule.kind =
        RankRule{RankChange{.up = Points::whole(2), .floor = Points{}, .cap = Points::whole(10)}};
    school.run(addRubric(school.state(), school.term().id, sheet));
    const RubricId rubric = school.state().all<Rubric>().rbegin()->first;
    const RubricVersionId version = newestVersionOf(school.state(), rubric)->id;
    const std::vector<const CriterionVersion *> criteria = criteriaOf(school.state(), version);
    const auto score = [&](Subject subject, int before) {
        school.run(setScores(school.state(), version, ActKind::EditScore, {},
                             {{{.subject = subject, .criterion = criteria[0]->criterion},
                               recorded(RatingsRecord{{Points::whole(80)}})},
                              {{.subject = subject, .criterion = criteria[1]->criterion},
                               recorded(RankRecord{.rank = Amount::whole(4), .before = Amount::whole(before)})}})
                       .value());
    };
    score(same, 3); // a place lost takes nothing
    score(better, 7);
    std::map<Subject, SheetResult> results;
    for (const SubjectScore &each : scoreRubric(school.state(), rubric, Detail::Totals))
        results[each.subject] = each.result;
    CHECK(results.at(same).total->toString() == u"80.00"_s);
    CHECK(results.at(same).grade == u"良好"_s);
    CHECK(results.at(better).total->toString() == u"86.00"_s);
    CHECK(results.at(better).grade == u"优秀"_s);
    CHECK(results.at(better).rank == 1);
}
