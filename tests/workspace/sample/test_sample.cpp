#include "storage/storage_error.h"
#include "storage/verify.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_files.h"
#include "workspace/sample/sample_school.h"
#include "workspace/workspace.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

class Sample
{
public:
    Sample()
    {
        createSample(path());
        m_workspace = Workspace::open(path(), {.mode = OpenMode::ReadOnly});
    }

    QString path() const { return m_folder.filePath(u"平山.yanben"_s); }
    const Workspace &workspace() const { return *m_workspace; }
    const State &state() const { return m_workspace->state(); }
    const Term &term() const { return state().all<Term>().begin()->second; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QString names(const State &state, const std::vector<Participant> &participants)
{
    return displayNames(state, participants);
}

} // namespace

TEST_CASE("The sample is one school with one complete term", "[sample]")
{
    const Sample sample;
    const State &state = sample.state();
    const TermId term = sample.term().id;

    CHECK(state.get<School>(SchoolId{1}).name == u"平山镇中心校"_s);
    CHECK(state.all<Term>().size() == 1);
    CHECK(sample.term().code == u"2018-2019-2"_s);
    CHECK(sample.term().first == QDate{2019, 3, 4});
    CHECK(sample.term().last == QDate{2019, 7, 12});
    CHECK(topicsOf(state, term).size() == 14);
    CHECK(activitiesOf(state, term).size() == 15);
    CHECK(state.all<Session>().size() == 17);
    CHECK(state.all<StaffMember>().size() == 38);
    CHECK(scoredSubjects(state, rubricOf(state, sample.term().id)->id).size() == 27);
    const auto entries = [&state](ListKind kind) {
        return std::ranges::count_if(state.all<ListEntry>(),
                                     [kind](const auto &entry) { return entry.second.kind == kind; });
    };
    CHECK(entries(ListKind::Form) == 39);
    CHECK(entries(ListKind::Place) == 10);
    CHECK(verify(sample.workspace().reader()).empty());
}

TEST_CASE("The sample's stages touch each other and lie inside the term", "[sample]")
{
    const Sample sample;
    const auto stages = stagesOf(sample.state(), sample.term().id);

    REQUIRE(stages.size() == 3);
    CHECK(stages.front()->first == QDate{2019, 3, 5});
    CHECK(stages.back()->last == QDate{2019, 7, 10});
    for (std::size_t i = 1; i < stages.size(); ++i)
        CHECK(stages[i]->first == stages[i - 1]->last.addDays(1));
}

TEST_CASE("The sample's schedule keeps the rows of its source", "[sample]")
{
    const Sample sample;
    const State &state = sample.state();
    const auto activities = activitiesOf(state, sample.term().id);

    const Activity &first = *activities.front();
    CHECK(first.title == u"学习十九大精神"_s);
    CHECK(first.when.raw == u"3月11日"_s);
    CHECK(std::get<SingleDay>(first.when.kind).date == QDate{2019, 3, 11});

    const Activity &lessons = *activities.at(2);
    CHECK(lessons.start == QDate{2019, 3, 18});
    CHECK(lessons.end == QDate{2019, 3, 22});
    const auto sessions = sessionsOf(state, lessons.id);
    REQUIRE(sessions.size() == 3);
    CHECK(names(state, sessions[1]->presenters) == u"刘月"_s);
    CHECK(names(state, sessions[1]->audience) == u"高年教师"_s);
    CHECK(sessions[1]->place == u"四年一班"_s);

    CHECK(std::ranges::count_if(activities, &Activity::backgroundTask) == 2);
    CHECK(std::ranges::all_of(activities, [](const Activity *row) { return row->topic.has_value(); }));
    QStringList withoutPlace;
    for (const Activity *activity : activities) {
        for (const Session *session : sessionsOf(state, activity->id)) {
            CHECK_FALSE(session->presenters.empty());
            CHECK_FALSE(session->audience.empty());
            if (session->place.isEmpty())
                withoutPlace << activity->title;
        }
    }
    CHECK(withoutPlace == QStringList{u"城乡联合体活动"_s});
}

TEST_CASE("The sample's plan is a draft with sections and a leadership group", "[sample]")
{
    const Sample sample;
    const State &state = sample.state();
    const Plan *plan = planOf(state, sample.term().id);
    REQUIRE(plan);
    CHECK(plan->state == PlanState::Draft);

    const auto sections = sectionsOf(state, plan->id);
    CHECK(sections.size() == 19);
    CHECK(sections.front()->kind == SectionKind::Preamble);
    for (const Section *section : sections) {
        CHECK_FALSE(section->text.isEmpty());
        CHECK(section->heading.isEmpty() == (section->kind == SectionKind::Preamble));
    }

    QStringList leaders;
    QStringList inCharge;
    for (const Leader *leader : leadersOf(state, plan->id))
        (leader->role == LeaderRole::InCharge ? inCharge : leaders) << displayName(state, leader->staff);
    CHECK(leaders ==
          QStringList{u"许明"_s, u"王凤鸣"_s, u"王勋"_s, u"赵永奎"_s, u"王艳峰"_s, u"刘忠孝"_s, u"戴有峰"_s});
    CHECK(inCharge == QStringList{u"王勋"_s, u"王凤鸣"_s, u"戴有峰"_s});
}

TEST_CASE("The sample's section on forms names every form of its list", "[sample]")
{
    const SampleFiles files = readSampleFiles();
    const auto section = std::ranges::find(files.plan.sections, SectionKind::FormsList, &Section::kind);
    REQUIRE(section != files.plan.sections.end());
    const QStringList named = section->text.plainText().chopped(1).split(u"、"_s);
    CHECK(std::vector<QString>(named.begin(), named.end()) == files.plan.forms);
}

TEST_CASE("Nobody real has marks in the sample, every example teacher has", "[sample]")
{
    const Sample sample;
    const State &state = sample.state();
    std::set<Subject> marked;
    for (const auto &[id, sheet] : state.all<ScoreSheet>())
        marked.insert(sheet.subject);
    for (const auto &[id, member] : state.all<StaffMember>()) {
        const bool example = member.name.startsWith(u"示例教师"_s);
        CHECK(member.scored == example);
        CHECK(marked.contains(id) == example);
    }
}

TEST_CASE("Every group of the sample has example teachers as members", "[sample]")
{
    const Sample sample;
    const State &state = sample.state();
    CHECK(state.all<Group>().size() == 11);
    for (const auto &[id, group] : state.all<Group>()) {
        const auto members = membersOf(state, id, QDate{2019, 4, 1});
        const auto scored =
            std::ranges::count_if(members, [&state](StaffId staff) { return state.get<StaffMember>(staff).scored; });
        INFO(group.name.toStdString());
        CHECK(scored >= 3);
    }
}

TEST_CASE("The sample's rubric adds up to 103 and says what its source left open", "[sample]")
{
    const Sample sample;
    const State &state = sample.state();
    const Rubric *rubric = rubricOf(state, sample.term().id);
    REQUIRE(rubric);
    const RubricVersion *version = versionInUse(state, rubric->id);
    REQUIRE(version);
    CHECK(version->state == VersionState::Draft);

    const RubricSheet sheet = rubricSheet(state, version->id);
    CHECK(sheet == readSampleFiles().rubric);
    REQUIRE(sheet.criteria.size() == 14);
    Points sum;
    for (const CriterionSpec &criterion : sheet.criteria) {
        sum = sum + *criterion.weight;
        for (const QString &group : criterion.appliesTo)
            CHECK(std::ranges::any_of(state.all<Group>(),
                                      [&group](const auto &row) { return row.second.name == group; }));
    }
    CHECK(sum == Points::whole(103));
    CHECK(sheet.terms.fullMark == Points::whole(100));
    CHECK(std::ranges::count_if(sheet.criteria, [](const CriterionSpec &spec) { return !spec.unstated.empty(); }) ==
          12);
}

TEST_CASE("All five states occur among the sample's records", "[sample]")
{
    const Sample sample;
    const State &state = sample.state();
    std::set<RecordState> states;
    for (const auto &[id, record] : state.all<CellRecord>()) {
        states.insert(record.record.state);
        if (record.record.state != RecordState::Recorded)
            CHECK_FALSE(record.record.note.isEmpty());
    }
    CHECK(states.size() == 5);

    // A tally's data is what its entries add up to.
    for (const auto &[id, record] : state.all<CellRecord>()) {
        const auto *tally = std::get_if<TallyRecord>(&record.record.data.observed);
        std::vector<CaseCount> folded;
        for (const auto &[entryId, entry] : state.all<RecordEntry>()) {
            if (entry.record == id)
                folded.push_back({entry.caseKey, *entry.count});
        }
        CHECK(folded == (tally ? tally->counts : std::vector<CaseCount>{}));
    }
}

TEST_CASE("The sample never replaces a file", "[sample]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.yanben"_s);
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();

    const auto kindOf = [](const QString &goal) {
        try {
            createSample(goal);
        } catch (const StorageError &error) {
            return std::optional{error.kind()};
        }
        return std::optional<StorageFault>{};
    };
    CHECK(kindOf(path) == StorageFault::Exists);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
    CHECK(kindOf(folder.filePath(u"no/such/folder/x.yanben"_s)).has_value());
}

TEST_CASE("Totals alone are those of the sheets that are scored one by one")
{
    const Sample sample;
    std::size_t compared = 0;
    for (const auto &[rubric, row] : sample.state().all<Rubric>()) {
        const std::vector<SubjectScore> totals = scoreRubric(sample.state(), rubric, Detail::Totals);
        const std::vector<SubjectScore> sheets = scoreRubric(sample.state(), rubric, Detail::Outcomes);
        REQUIRE(totals.size() == sheets.size());
        for (std::size_t i = 0; i < totals.size(); ++i) {
            CAPTURE(i);
            SheetResult sheet = sheets[i].result;
            sheet.outcomes.clear();
            CHECK(totals[i].subject == sheets[i].subject);
            CHECK((totals[i].result == sheet));
            ++compared;
        }
    }
    CHECK(compared > 1);
}
