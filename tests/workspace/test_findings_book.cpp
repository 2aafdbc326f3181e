#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/finding_acts.h"
#include "workspace/acts/plan/plan_acts.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/check_rows.h"
#include "workspace/queries/term_rows.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

When timeOf(QDate first, QDate last)
{
    return {.kind = first == last ? WhenKind{SingleDay{first}} : WhenKind{DayRange{first, last}}, .raw = u"typed"_s};
}

RichText paragraph(const QString &text)
{
    return {.blocks = {{.kind = BlockKind::Paragraph, .spans = {{.text = text}}}}};
}

/// A term with a fault of every kind that can be mended at once.
class FaultySchool : public TestSchool
{
public:
    FaultySchool()
    {
        ActBuilder builder{state(), ActKind::ImportActivities};
        const TermId term = this->term().id;
        const PlanId plan = builder.insert(Plan{.term = term, .title = u"计划"_s});
        builder.insert(Section{
            .plan = plan, .kind = SectionKind::FormsList, .text = paragraph(u"形式有：专题讲座、听课评课等。"_s)});
        const auto add = [&](const QString &title, QDate first, QDate last, const QString &form) {
            const ActivityId activity = builder.insert(Activity{.term = term,
                                                                .position = m_rows++,
                                                                .title = title,
                                                                .when = timeOf(first, last),
                                                                .start = first,
                                                                .end = last,
                                                                .forms = {form}});
            builder.insert(Session{.activity = activity, .place = u"报告厅"_s});
        };
        add(u"讲座"_s, {2019, 4, 5}, {2019, 4, 5}, u"专题讲座"_s);
        add(u"比赛"_s, {2019, 4, 20}, {2019, 4, 24}, u"听课评课"_s);
        add(u"晒课"_s, {2019, 4, 12}, {2019, 4, 12}, u"任务设定"_s);
        add(u"联合体"_s, {2019, 6, 3}, {2019, 6, 7}, u"听课评课"_s);
        const RubricId rubric = builder.insert(Rubric{.term = term});
        RubricVersion version{.rubric = rubric};
        version.terms.fullMark = Points::whole(100);
        m_version = builder.insert(version);
        criterion(builder, rubric, u"1"_s, Points::whole(98), UnstatedParameter::Absence,
                  LevelsRule{.levels = {{.name = u"一档"_s, .points = Points::whole(5)}}});
        criterion(builder, rubric, u"2"_s, Points::whole(5), UnstatedParameter::Cap,
                  TallyRule{.cap = Points::whole(5)});
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
    }

    RubricVersionId version() const { return m_version; }

private:
    void criterion(ActBuilder &builder, RubricId rubric, const QString &no, Points weight, UnstatedParameter open,
                   RuleKind rule)
    {
        const CriterionId id = builder.insert(Criterion{.rubric = rubric, .key = no});
        CriterionSpec spec{.no = no, .title = u"条目"_s + no, .weight = weight, .standard = u"分档"_s, .rule = {rule}};
        spec.unstated = {{.parameter = open, .assumed = Amount::whole(5)}};
        builder.insert(CriterionVersion{.version = m_version, .criterion = id, .position = no.toInt(), .spec = spec});
    }

    int m_rows = 0;
    RubricVersionId m_version{};
};

using Keys = std::vector<std::pair<QString, QString>>;

Keys keysOf(const std::vector<Finding> &findings)
{
    Keys keys;
    for (const Finding &finding : findings)
        keys.emplace_back(findingCodeWord(finding.code), targetKey(finding.target));
    std::ranges::sort(keys);
    return keys;
}

} // namespace

TEST_CASE("Every fix takes its finding away, brings no other, and can be undone")
{
    FaultySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const std::vector<Finding> before = book.findings();
    const Keys keys = keysOf(before);
    // Absence, cap, sum, three times on days off, the order and the form.
    REQUIRE(before.size() == 8);
    int fixes = 0;
    for (const Finding &finding : before) {
        CAPTURE(QString{findingCodeWord(finding.code)}.toStdString());
        CHECK_FALSE(finding.fixes.empty());
        for (const FindingFix &way : finding.fixes) {
            CAPTURE(way.index());
            REQUIRE(school.acts().run(book.fix(finding, way)) == RunResult::Done);
            Keys left = keys;
            std::erase(left, std::pair{QString{findingCodeWord(finding.code)}, targetKey(finding.target)});
            CHECK(keysOf(book.findings()) == left);
            REQUIRE(school.acts().undo() == RunResult::Done);
            CHECK(book.findings() == before);
            ++fixes;
        }
    }
    CHECK(fixes == 14);
}

TEST_CASE("A plan that was submitted is not changed by a fix that was offered before")
{
    FaultySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const Finding form = [&] {
        const std::vector<Finding> all = book.findings();
        return *std::ranges::find(all, FindingCode::FormNotInList, &Finding::code);
    }();
    REQUIRE(form.fixes.size() == 1);
    const PlanId plan = planOf(school.state(), school.term().id)->id;
    REQUIRE(
        school.acts().run(
            submitPlan(school.state(), plan, {u"研训处"_s, Role::Editor}, QDateTime::currentDateTimeUtc()).value()) ==
        RunResult::Done);
    CHECK_THROWS_AS(fixFinding(school.state(), school.term().id, form, form.fixes.front()), StaleChange);
    const std::vector<Finding> all = book.findings();
    CHECK(std::ranges::find(all, FindingCode::FormNotInList, &Finding::code)->fixes.empty());
}

TEST_CASE("Confirming what was assumed writes it where nothing else says it")
{
    TestSchool school;
    ActBuilder builder{school.state(), ActKind::AddRubric};
    const RubricId rubric = builder.insert(Rubric{.term = school.term().id});
    RubricVersion version{.rubric = rubric};
    const RubricVersionId draft = builder.insert(version);
    const CriterionId id = builder.insert(Criterion{.rubric = rubric, .key = u"1"_s});
    CriterionSpec spec{.no = u"1"_s, .title = u"赛课"_s, .standard = u"每次加2分"_s, .rule = {TallyRule{}}};
    std::get<TallyRule>(spec.rule.kind).cases = {{.name = u"一次"_s, .points = Points::whole(2)}};
    spec.unstated = {{.parameter = UnstatedParameter::Cap, .assumed = Amount::whole(5)}};
    const CriterionVersionId criterion =
        builder.insert(CriterionVersion{.version = draft, .criterion = id, .position = 0, .spec = spec});
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const std::vector<Finding> all = book.findings();
    const auto cap = std::ranges::find(all, FindingCode::RubricNoCap, &Finding::code);
    REQUIRE(cap != all.end());
    REQUIRE_FALSE(cap->fixes.empty());
    REQUIRE(school.acts().run(book.fix(*cap, cap->fixes.front())) == RunResult::Done);
    const CriterionSpec &now = school.state().get<CriterionVersion>(criterion).spec;
    CHECK(now.unstated.empty());
    CHECK(std::get<TallyRule>(now.rule.kind).cap == Points::whole(5));
}

TEST_CASE("A moved day keeps the row's dates and forgets what was typed")
{
    FaultySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const Activity *row = activitiesOf(school.state(), school.term().id).front();
    const std::vector<Finding> found = book.on(row->id);
    REQUIRE(found.size() == 1);
    REQUIRE(school.acts().run(book.fix(found.front(), MoveDay{{2019, 4, 8}})) == RunResult::Done);
    const Activity &moved = school.state().get<Activity>(row->id);
    CHECK(moved.when == When{.kind = SingleDay{{2019, 4, 8}}});
    CHECK(moved.start == QDate{2019, 4, 8});
    CHECK(moved.end == QDate{2019, 4, 8});
    CHECK(book.on(row->id).empty());
}

TEST_CASE("A fix for what is no longer there is refused and changes nothing")
{
    FaultySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const Finding finding = book.on(activitiesOf(school.state(), school.term().id).front()->id).front();
    ActBuilder builder{school.state(), ActKind::EditActivity};
    builder.change<Activity>(std::get<ActivityTarget>(finding.target).activity, [](Activity &row) { row.when = {}; });
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    CHECK_THROWS_AS(book.fix(finding, finding.fixes.front()), StaleChange);
    CHECK_THROWS_AS(book.fix(finding, ChangeFullMark{Points::whole(1)}), StaleChange);
}

TEST_CASE("A dismissed finding stays away until its facts change, also after a restart")
{
    FaultySchool school;
    const ActivityId row = activitiesOf(school.state(), school.term().id).front()->id;
    {
        FindingsBook book{school.workspace()};
        book.setTerm(school.term().id);
        const Finding finding = book.on(row).front();
        REQUIRE(school.acts().run(book.dismiss(finding, u" 已与各校商定 "_s)) == RunResult::Done);
        CHECK(book.on(row).empty());
        REQUIRE(book.dismissed().size() == 1);
        CHECK(book.dismissed().front().reason == u"已与各校商定"_s);
    }
    school.acts().flush();
    school.reopen();
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    CHECK(book.on(row).empty());

    ActBuilder builder{school.state(), ActKind::EditActivity};
    builder.change<Activity>(row, [](Activity &activity) { activity.when = {.kind = SingleDay{{2019, 4, 6}}}; });
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    CHECK(book.on(row).size() == 1);
    CHECK(book.dismissed().empty());

    REQUIRE(school.acts().run(book.dismiss(book.on(row).front(), u"仍按此日"_s)) == RunResult::Done);
    CHECK(school.state().all<Dismissal>().size() == 1);
    REQUIRE(school.acts().run(book.recall(book.dismissed().front().dismissal)) == RunResult::Done);
    CHECK(book.on(row).size() == 1);
}

TEST_CASE("A score changes no finding, an activity may")
{
    FaultySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    QSignalSpy changed{&book, &FindingsBook::changed};
    ActBuilder staff{school.state(), ActKind::AddStaff};
    const StaffId member = staff.insert(StaffMember{.name = u"示例教师01"_s});
    REQUIRE(school.acts().run(staff.take()) == RunResult::Done);
    CHECK(changed.count() == 1);
    ActBuilder score{school.state(), ActKind::EditScore};
    score.insert(ScoreSheet{
        .term = school.term().id, .rubric = rubricOf(school.state(), school.term().id)->id, .subject = member});
    REQUIRE(school.acts().run(score.take()) == RunResult::Done);
    CHECK(changed.count() == 1);
}

TEST_CASE("Without a term there is nothing to find")
{
    FaultySchool school;
    FindingsBook book{school.workspace()};
    CHECK(book.findings().empty());
    book.setTerm(TermId{99});
    CHECK(book.findings().empty());
}

TEST_CASE("The forms of a plan are read from its text")
{
    const auto [text, forms] = GENERATE(table<QString, std::vector<QString>>({
        {u""_s, {}},
        {u"专题讲座、听课评课"_s, {u"专题讲座"_s, u"听课评课"_s}},
        {u"采用以下形式：专题讲座，听课评课；读书汇报等。"_s, {u"专题讲座"_s, u"听课评课"_s, u"读书汇报"_s}},
        {u"专题讲座、 专题讲座"_s, {u"专题讲座"_s}},
    }));
    CHECK(formsIn(paragraph(text)) == forms);
}

TEST_CASE("A form is added behind the last one and read again")
{
    const auto [text, result] = GENERATE(table<QString, QString>({
        {u""_s, u"任务设定"_s},
        {u"专题讲座"_s, u"专题讲座、任务设定"_s},
        {u"专题讲座。 "_s, u"专题讲座、任务设定。"_s},
        {u"形式：专题讲座等。"_s, u"形式：专题讲座、任务设定等。"_s},
    }));
    const RichText with = withForm(paragraph(text), u"任务设定"_s);
    CHECK(with.plainText().trimmed() == result);
    CHECK(formsIn(with).back() == u"任务设定"_s);

    const RichText list{.blocks = {{.kind = BlockKind::BulletItem, .spans = {{.text = u"专题讲座"_s}}}}};
    CHECK(withForm(list, u"任务设定"_s).blocks.size() == 2);
    CHECK(withForm({}, u"任务设定"_s).plainText() == u"任务设定"_s);
}
