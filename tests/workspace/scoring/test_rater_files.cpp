// 分发评分: what a rater's file holds and allows, and what comes back of it.
#include "storage/repository.h"
#include "storage/tables.h"
#include "storage/verify.h"
#include "support/days_of_the_sample.h"
#include "support/folders.h"
#include "support/scored_teachers.h"
#include "workspace/act_builder.h"
#include "workspace/acts/school/school_acts.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/panel_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/membership_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/live/score_book.h"
#include "workspace/queries/scores/panels.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/staff/roster_uses.h"
#include "workspace/queries/term_rows.h"
#include "workspace/raters/collecting.h"
#include "workspace/raters/hand_out.h"
#include "workspace/raters/rater_rights.h"
#include "workspace/raters/taking_back.h"
#include "workspace/sample/sample_school.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime morning{QDate{2019, 7, 1}, QTime{8, 0}, Qt::UTC};

/// A school's or a rater's file at work; an editor signs.
class Desk
{
public:
    explicit Desk(const QString &path) : m_workspace{Workspace::open(path)}
    {
        acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    }

    Workspace &workspace() { return *m_workspace; }
    const State &state() const { return m_workspace->state(); }
    ActRunner &acts() { return m_workspace->acts(); }
    void run(const Act &act) { REQUIRE(acts().run(act) == RunResult::Done); }
    RubricId rubric() const { return rubricOf(state(), state().all<Term>().begin()->first)->id; }
    RubricVersionId version() const { return versionInUse(state(), rubric())->id; }
    const CriterionVersion &criterion(const QString &no) const
    {
        for (const CriterionVersion *each : criteriaOf(state(), version())) {
            if (each->spec.no == no)
                return *each;
        }
        throw std::logic_error{"no such criterion"};
    }
    StaffId named(const QString &name) const
    {
        for (const auto &[id, member] : state().all<StaffMember>()) {
            if (member.name == name)
                return id;
        }
        throw std::logic_error{"no such teacher"};
    }
    ScorePlace place(const QString &teacher, const QString &no, std::optional<QString> rater) const
    {
        const Voice voice = rater ? Voice{.source = RecordSource::Rater, .rater = named(*rater)} : Voice{};
        return {.subject = named(teacher), .criterion = criterion(no).criterion, .voice = voice};
    }
    Record level(const QString &no, std::size_t which) const
    {
        const auto &rule = std::get<LevelsRule>(criterion(no).spec.rule.kind);
        return recorded(LevelsRecord{.levels = {recordKey(rule.levels.at(which))}, .flags = {}});
    }
    Act rating(const ScorePlace &where, const Record &record) const
    {
        return setScores(state(), version(), ActKind::EditScore, {}, {{where, record}}).value();
    }
    void rate(const QString &teacher, const QString &rater, std::size_t which)
    {
        run(rating(place(teacher, u"5"_s, rater), level(u"5"_s, which)));
    }
    void handIn(const QString &rater) { run(handInRatings(state(), rubric(), {}, named(rater), noon)); }
    const CellRecord *there(const QString &teacher, const QString &rater) const
    {
        return cellRecord(state(), rubric(), place(teacher, u"5"_s, rater));
    }

private:
    std::unique_ptr<Workspace> m_workspace;
};

/// The sample, whose criterion 5 (5, 3 and 1 points, for everybody) is rated by two teachers; nothing is recorded
/// there.
class Distribution
{
public:
    Distribution()
    {
        createSample(path(u"school"_s));
        school.emplace(path(u"school"_s));
        std::vector<ScorePlace> places;
        for (const StaffId each : scoredTeachers(school->state(), school->rubric())) {
            names << displayName(school->state(), each);
            places.push_back({.subject = each, .criterion = school->criterion(u"5"_s).criterion});
        }
        school->run(clearScores(school->state(), school->version(), {}, places).value());
        a = names[0];
        b = names[1];
        setRaters({a, b});
    }

    QString path(const QString &name) const { return m_folder.filePath(name + u".yanben"_s); }
    void setRaters(const QStringList &raters)
    {
        std::vector<StaffId> members;
        for (const QString &each : raters)
            members.push_back(school->named(each));
        school->run(setPanel(school->state(), school->criterion(u"5"_s).criterion, {}, {}, members).value());
    }
    /// Returns where the file is.
    QString give(const QString &rater)
    {
        const QString file = raterFilePath(m_folder.path(), rater, {});
        HandedOut handed =
            handOut(school->state(), school->version(), {{school->named(rater), file}}, u"研训处"_s, morning);
        REQUIRE_FALSE(handed.files.front().fault);
        school->run(handed.act);
        return file;
    }
    /// The rater gives this level to these teachers and hands in.
    static void fill(const QString &file, const QString &rater, const QStringList &teachers, std::size_t which = 0,
                     bool handsIn = true)
    {
        Desk his{file};
        for (const QString &teacher : teachers)
            his.rate(teacher, rater, which);
        if (handsIn)
            his.handIn(rater);
    }
    Collection collect(const QStringList &files) const
    {
        return collectRatings(school->state(), school->version(), files);
    }
    void take(const Collection &collection)
    {
        school->run(takeBackRatings(school->state(), collection, collection.proposed()));
    }

    std::optional<Desk> school;
    QStringList names; ///< of those with a sheet
    QString a;
    QString b;

private:
    QTemporaryDir m_folder;
};

template <typename T>
std::size_t countOf(const Desk &desk)
{
    return desk.state().all<T>().size();
}

std::vector<std::optional<RatingProblem>> collectionProblems(const Collection &collection)
{
    std::vector<std::optional<RatingProblem>> problems;
    std::ranges::transform(collection.ratings, std::back_inserter(problems), &CollectedRating::problem);
    return problems;
}

std::optional<ReturnFault> faultOf(const CollectedFile &file)
{
    if (!file.fault || !std::holds_alternative<ReturnFault>(*file.fault))
        return std::nullopt;
    return std::get<ReturnFault>(*file.fault);
}

std::optional<UnreadableReturn::Why> unreadableWhy(const Collection &collection)
{
    const auto &fault = collection.files.front().fault;
    if (!fault || !std::holds_alternative<UnreadableReturn>(*fault))
        return std::nullopt;
    return std::get<UnreadableReturn>(*fault).why;
}

/// What another program does.
void tamper(const QString &file, const QString &sql)
{
    const Database database = Database::open(file);
    Statement{database, sql}.run();
}

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A rater's file holds what he needs and nothing of anybody else", "[raters]")
{
    Distribution term;
    Desk &school = *term.school;
    school.rate(term.names[5], term.a, 0);
    school.rate(term.names[5], term.b, 1);
    school.run(school.rating(school.place(term.names[6], u"5"_s, std::nullopt), school.level(u"5"_s, 2)));
    school.run(editResponsible(school.state(), u"赵校长"_s));
    const QString file = term.give(term.a);

    CHECK(verify(Database::open(file, {.mode = OpenMode::ReadOnly})).empty());
    Desk his{file};
    REQUIRE(raterFileOf(his.state()));
    CHECK(raterFileOf(his.state())->rater == his.named(term.a));
    CHECK(raterFileOf(his.state())->school == school.state().get<School>(SchoolId{1}).uid);
    CHECK(his.state().get<School>(SchoolId{1}).uid != school.state().get<School>(SchoolId{1}).uid);
    CHECK_FALSE(raterFileOf(school.state()));
    CHECK(responsibleName(his.state()).isEmpty());

    REQUIRE(countOf<CellRecord>(his) == 1);
    CHECK(his.state().all<CellRecord>().begin()->second.voice.rater == his.named(term.a));
    CHECK(countOf<Criterion>(his) == 1);
    CHECK(countOf<CriterionVersion>(his) == 1);
    CHECK(countOf<PanelMember>(his) == 1);
    CHECK(countOf<Term>(his) == 1);
    CHECK(countOf<StaffMember>(his) == static_cast<std::size_t>(term.names.size()));
    CHECK(countOf<Activity>(his) + countOf<Plan>(his) + countOf<Topic>(his) + countOf<PublishedSheet>(his) +
              countOf<SheetVeto>(his) + countOf<Objection>(his) + countOf<Dismissal>(his) ==
          0);
    CHECK(his.acts().steps().empty());
    for (const auto &[id, member] : his.state().all<StaffMember>())
        CHECK((member.note.isEmpty() && member.post.isEmpty()));
    // Also as bytes: what was left out is not left behind in the file.
    CHECK_FALSE(bytesOf(file).contains("新教师汇报课"));

    const StaffId teacher = his.named(term.names[5]);
    CHECK(his.state().get<StaffMember>(teacher).uid == school.state().get<StaffMember>(teacher).uid);
    CHECK(raterProgress(his.state(), his.version(), his.named(term.a)).expected == term.names.size() - 1);
}

TEST_CASE("A rater's file keeps which groups are parts of others, and no posts in them", "[raters]")
{
    Distribution term;
    Desk &school = *term.school;
    std::vector<GroupId> groups;
    for (const auto &[id, group] : school.state().all<Group>()) {
        if (group.kind == GroupKind::Listed)
            groups.push_back(id);
    }
    // The whole is written behind its part.
    school.run(setParentGroup(school.state(), groups.at(0), groups.at(1)).value());
    school.run(setPost(school.state(), school.state().all<Membership>().begin()->first, u"组长"_s));
    Desk his{term.give(term.a)};
    CHECK(his.state().get<Group>(groups[0]).parent == groups[1]);
    REQUIRE(countOf<Membership>(his) > 0);
    for (const auto &[id, membership] : his.state().all<Membership>())
        CHECK(membership.post.isEmpty());
}

TEST_CASE("In a rater's file the same people are members by a rule, and of their posts only those stand there",
          "[raters]")
{
    Distribution term;
    Desk &school = *term.school;
    school.run(addGroup(school.state(), u"乡村教师"_s).value());
    const GroupId special = school.state().all<Group>().rbegin()->first;
    school.run(setMemberRule(school.state(), special, {.years = {}, .post = u"特岗教师"_s}).value());
    for (const auto &[name, post] :
         {std::pair{term.names[3], u"班主任、特岗教师"_s}, std::pair{term.names[4], u"班主任"_s}}) {
        StaffMember member = school.state().get<StaffMember>(school.named(name));
        member.post = post;
        school.run(editStaff(school.state(), member).value());
    }
    Desk his{term.give(term.a)};
    CHECK(his.state().get<StaffMember>(his.named(term.names[3])).post == u"特岗教师"_s);
    CHECK(his.state().get<StaffMember>(his.named(term.names[4])).post.isEmpty());
    CHECK(membersOf(his.state(), special, midTerm) == std::vector{school.named(term.names[3])});
}

TEST_CASE("Who can't be rated any more is not in a rater's file", "[raters]")
{
    Distribution term;
    Desk &school = *term.school;
    school.run(moveSheets(school.state(), school.rubric(), {},
                          {.step = SheetStep::Submit,
                           .subjects = {school.named(term.names[6])},
                           .who = u"甲"_s,
                           .at = noon,
                           .comment = {}}));
    Desk his{term.give(term.a)};
    CHECK(countOf<StaffMember>(his) == static_cast<std::size_t>(term.names.size()) - 1);
    CHECK_THROWS(his.named(term.names[6]));
}

TEST_CASE("In a rater's file only his own records are written, whatever is tried", "[raters]")
{
    Distribution term;
    Desk his{term.give(term.a)};
    const QString teacher = term.names[5];
    his.rate(teacher, term.a, 0);
    his.run(setScoreNote(his.state(), his.version(), {}, his.place(teacher, u"5"_s, term.a), u"好"_s).value());
    REQUIRE(his.acts().undo() == RunResult::Done);
    REQUIRE(his.acts().undo() == RunResult::Done);
    CHECK(countOf<CellRecord>(his) == 0);
    REQUIRE(his.acts().redo() == RunResult::Done);

    const auto refused = [&his](const Act &act) { return his.acts().run(act) == RunResult::NotTheRaters; };
    CHECK(refused(his.rating(his.place(teacher, u"5"_s, std::nullopt), his.level(u"5"_s, 0))));
    CHECK(refused(setPanel(his.state(), his.criterion(u"5"_s).criterion, {}, {}, {}).value()));
    CHECK(refused(takeSumAsFullMark(his.state(), his.version())));
    CHECK(refused(moveSheets(
        his.state(), his.rubric(), {},
        {.step = SheetStep::Submit, .subjects = {his.named(teacher)}, .who = u"甲"_s, .at = noon, .comment = {}})));
    // An act of a permitted kind that carries something else.
    Act smuggled = takeSumAsFullMark(his.state(), his.version());
    smuggled.kind = ActKind::EditScore;
    CHECK(refused(smuggled));
    his.handIn(term.a);
    his.run(returnRatings(his.state(), his.rubric(), {}, his.named(term.a)));

    CurrentTerm current{his.workspace(), QDate{2019, 4, 10}};
    CurrentRubric shown{his.workspace(), current, RubricDesk::Teachers};
    ScoreBook book{his.workspace(), shown};
    CHECK(book.isVoiceFixed());
    book.setVoice({});
    CHECK(book.voice() == Voice{.source = RecordSource::Rater, .rater = his.named(term.a)});
    CHECK(book.refusal(book.rowOf(his.named(term.a)).value(), 0) == VoiceRefused::Why::OwnSheet);
    CHECK_FALSE(book.refusal(book.rowOf(his.named(term.names[7])).value(), 0));
}

TEST_CASE("Files get names that the folder can take, and what is there is never replaced", "[raters]")
{
    const QTemporaryDir folder;
    const auto name = [&](const QString &rater, const QStringList &taken = {}) {
        return QDir{folder.path()}.relativeFilePath(raterFilePath(folder.path(), rater, taken));
    };
    CHECK(name(u"张三"_s) == u"评分-张三.yanben"_s);
    CHECK(name(u"../张/三:?"_s) == u"评分-..-张-三--.yanben"_s);
    CHECK(name(u"王勋（0012）"_s) == u"评分-王勋（0012）.yanben"_s);
    CHECK(name(QString{300, u'长'}).toUtf8().size() < 255);
    CHECK(name(u"张三"_s, {folder.filePath(u"评分-张三.yanben"_s)}) == u"评分-张三-2.yanben"_s);
    QFile there{folder.filePath(u"评分-张三.yanben"_s)};
    REQUIRE(there.open(QIODevice::WriteOnly));
    CHECK(name(u"张三"_s) == u"评分-张三-2.yanben"_s);

    Distribution term;
    const HandedOut handed = handOut(
        term.school->state(), term.school->version(),
        {{term.school->named(term.a), there.fileName()}, {term.school->named(term.b), term.path(u"b"_s)}}, {}, noon);
    REQUIRE(handed.files.size() == 2);
    REQUIRE(handed.files[0].fault);
    CHECK(handed.files[0].fault->fault == StorageFault::Exists);
    CHECK_FALSE(handed.files[1].fault);
    CHECK(there.size() == 0);
    // Only what is there was handed out.
    CHECK(handed.act.changes.size() == 1);
    CHECK(handed.act.subjects == QStringList{term.b});
}

TEST_CASE("Two raters mark in files of their own, and what they hand in counts after it is collected", "[raters]")
{
    Distribution term;
    Desk &school = *term.school;
    const QString first = term.give(term.a);
    const QString second = term.give(term.b);
    CHECK(countOf<RaterFile>(school) == 2);
    CHECK(usesOf(school.state(), school.named(term.a)).rates);
    term.fill(first, term.a, {term.names[5], term.names[6]}, 0);
    term.fill(second, term.b, {term.names[5]}, 1);
    const QByteArray before = bytesOf(first);

    const Collection collection = term.collect({first, second});
    CHECK(collectionProblems(collection) == std::vector<std::optional<RatingProblem>>(3));
    CHECK(collection.proposed() == std::set<std::size_t>{0, 1, 2});
    CHECK(collection.files[0].rater == term.a);
    term.take(collection);
    REQUIRE(school.there(term.names[5], term.b));
    CHECK(school.there(term.names[5], term.b)->handedIn == noon);

    const ScoringPlan plan{rubricSheet(school.state(), school.version())};
    CurrentTerm current{school.workspace(), QDate{2019, 4, 10}};
    CurrentRubric shown{school.workspace(), current, RubricDesk::Teachers};
    ScoreBook book{school.workspace(), shown};
    const int row = book.rowOf(school.named(term.names[5])).value();
    CHECK(book.outcome(row, 4).points == Exact{4});
    // The second teacher waits for the other rater.
    CHECK(book.outcome(book.rowOf(school.named(term.names[6])).value(), 4).state == RecordState::Missing);

    const Collection again = term.collect({first});
    CHECK(again.ratings.empty());
    CHECK(again.files[0].alreadyThere == 2);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK_FALSE(school.there(term.names[5], term.a));
    CHECK_FALSE(school.there(term.names[5], term.b));
    CHECK(book.outcome(row, 4).state == RecordState::Missing);
    CHECK(bytesOf(first) == before);
    CHECK_FALSE(QFile::exists(first + u"-journal"_s));
}

TEST_CASE("Some of a list can be left out", "[raters]")
{
    Distribution term;
    const QString file = term.give(term.a);
    term.fill(file, term.a, {term.names[5], term.names[6]});
    const Collection collection = term.collect({file});
    term.school->run(takeBackRatings(term.school->state(), collection, {1}));
    CHECK(term.school->state().all<CellRecord>().size() > 0);
    CHECK((term.school->there(term.names[5], term.a) == nullptr) !=
          (term.school->there(term.names[6], term.a) == nullptr));
    CHECK(takeBackRatings(term.school->state(), collection, {}).isEmpty());
}

TEST_CASE("Dated cases of a tally come back with their day and evidence", "[raters]")
{
    Distribution term;
    Desk &school = *term.school;
    const QString no = u"1"_s;
    school.run(
        setPanel(school.state(), school.criterion(no).criterion, {}, {}, {school.named(term.a)}, OfficeScores::Keep)
            .value());
    const auto &rule = std::get<TallyRule>(school.criterion(no).spec.rule.kind);
    const QString file = term.give(term.a);
    QString teacher;
    {
        Desk his{file};
        teacher = displayName(his.state(), scoredTeachers(his.state(), his.rubric())[4]);
        RecordEntry entry;
        entry.day = QDate{2019, 4, 2};
        entry.caseKey = recordKey(rule.cases.front());
        entry.count = Points::whole(2);
        entry.evidence = u"签到表"_s;
        his.run(putScoreEntry(his.state(), his.version(), {}, his.place(teacher, no, term.a), entry).value());
        his.handIn(term.a);
    }
    const Collection collection = term.collect({file});
    REQUIRE(collection.ratings.size() == 1);
    CHECK_FALSE(collection.ratings.front().problem);
    term.take(collection);
    const CellRecord *there = cellRecord(school.state(), school.rubric(), school.place(teacher, no, term.a));
    REQUIRE(there);
    const std::vector<RecordEntry> entries = entriesOf(school.state(), there->id);
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().day == QDate{2019, 4, 2});
    CHECK(entries.front().evidence == u"签到表"_s);
    CHECK(there->record.data.observed == Observation{foldEntries(rule, entries)});
    CHECK(term.collect({file}).files.front().alreadyThere == 1);
}

TEST_CASE("What can't be taken from a file is said line by line, and not taken", "[raters]")
{
    struct Case
    {
        RatingProblem problem;
        bool refused;
        std::function<void(Distribution &)> meanwhile; ///< after the rater has given names[5] five points
    };
    const auto fifth = [](Distribution &term) -> const CriterionVersion & { return term.school->criterion(u"5"_s); };
    const std::vector<Case> cases{
        {RatingProblem::SubjectGone, true,
         [](Distribution &term) {
             StaffMember member = term.school->state().get<StaffMember>(term.school->named(term.names[5]));
             member.scored = false;
             ActBuilder builder{term.school->state(), ActKind::EditStaff};
             builder.update(member);
             term.school->run(builder.take());
         }},
        {RatingProblem::CriterionGone, true,
         [&](Distribution &term) { term.school->run(removeCriterion(term.school->state(), fifth(term).id)); }},
        {RatingProblem::NotConcerned, true,
         [&](Distribution &term) {
             CriterionVersion changed = fifth(term);
             changed.spec.appliesTo = {u"外校"_s};
             term.school->run(changeCriterion(term.school->state(), changed));
         }},
        {RatingProblem::NotARater, true, [](Distribution &term) { term.setRaters({term.b}); }},
        {RatingProblem::SheetClosed, true,
         [](Distribution &term) {
             term.school->run(moveSheets(term.school->state(), term.school->rubric(), {},
                                         {.step = SheetStep::Submit,
                                          .subjects = {term.school->named(term.names[5])},
                                          .who = u"甲"_s,
                                          .at = noon,
                                          .comment = {}}));
         }},
        {RatingProblem::NotScorable, true,
         [&](Distribution &term) {
             CriterionVersion changed = fifth(term);
             std::get<LevelsRule>(changed.spec.rule.kind)
                 .levels.erase(std::get<LevelsRule>(changed.spec.rule.kind).levels.begin());
             term.school->run(changeCriterion(term.school->state(), changed));
         }},
        {RatingProblem::CriterionChanged, false,
         [&](Distribution &term) {
             CriterionVersion changed = fifth(term);
             changed.spec.standard = u"改过"_s;
             term.school->run(changeCriterion(term.school->state(), changed));
         }},
        {RatingProblem::Differs, false, [](Distribution &term) { term.school->rate(term.names[5], term.a, 1); }},
        {RatingProblem::NotHandedOut, false,
         [](Distribution &term) { REQUIRE(term.school->acts().undo() == RunResult::Done); }},
    };
    for (const Case &each : cases) {
        CAPTURE(static_cast<int>(each.problem));
        Distribution term;
        const QString file = term.give(term.a);
        term.fill(file, term.a, {term.names[5]});
        each.meanwhile(term);
        const Collection collection = term.collect({file});
        REQUIRE(collection.ratings.size() == 1);
        CHECK(collection.ratings.front().problem == each.problem);
        CHECK(refuses(each.problem) == each.refused);
        CHECK(collection.proposed().empty());
        if (!each.refused) {
            term.school->run(takeBackRatings(term.school->state(), collection, {0}));
            CHECK(term.school->there(term.names[5], term.a)->record == collection.ratings.front().record);
        }
    }
}

TEST_CASE("What a rater has not handed in is shown, not proposed", "[raters]")
{
    Distribution term;
    const QString file = term.give(term.a);
    term.fill(file, term.a, {term.names[5]}, 0, false);
    const Collection collection = term.collect({file});
    CHECK(collectionProblems(collection) == std::vector{std::optional{RatingProblem::NotHandedIn}});
    CHECK(collection.proposed().empty());
    // The office can take it all the same; then it waits to be handed in.
    term.school->run(takeBackRatings(term.school->state(), collection, {0}));
    CHECK_FALSE(term.school->there(term.names[5], term.a)->handedIn);
}

TEST_CASE("Both values of a conflict are there, and a rating that has moved on since is not overwritten", "[raters]")
{
    Distribution term;
    const QString file = term.give(term.a);
    term.fill(file, term.a, {term.names[5], term.names[6]}, 0);
    term.school->rate(term.names[5], term.a, 2);
    const Collection collection = term.collect({file});
    const auto conflict =
        std::ranges::find(collection.ratings, std::optional{RatingProblem::Differs}, &CollectedRating::problem);
    REQUIRE(conflict != collection.ratings.end());
    CHECK(conflict->nowOutcome.points == Exact{1});
    CHECK(conflict->outcome.points == Exact{5});
    term.school->rate(term.names[5], term.a, 1);
    CHECK_THROWS_AS(takeBackRatings(term.school->state(), collection, {0, 1}), StaleChange);
    // The same rating, which the office has entered by hand, is no conflict; handing it in is what is left.
    term.school->rate(term.names[5], term.a, 0);
    CHECK(term.collect({file}).proposed().size() == 2);
}

TEST_CASE("Of two files that say something else about one place neither is proposed", "[raters]")
{
    Distribution term;
    const QString file = term.give(term.a);
    const QString copy = term.path(u"copy"_s);
    REQUIRE(QFile::copy(file, copy));
    term.fill(file, term.a, {term.names[5]}, 0);
    term.fill(copy, term.a, {term.names[5]}, 1);
    const Collection collection = term.collect({file, copy});
    CHECK(collectionProblems(collection) ==
          std::vector{std::optional{RatingProblem::FilesDiffer}, std::optional{RatingProblem::FilesDiffer}});
    CHECK(collection.rivals(0) == std::vector<std::size_t>{1});
    CHECK(collection.proposed().empty());

    CHECK(faultOf(term.collect({file, file}).files[1]) == ReturnFault::SameFile);
    CHECK(term.collect({file, file}).ratings.size() == 1);
}

TEST_CASE("A file that does not belong here is refused as a whole", "[raters]")
{
    Distribution term;
    const QString file = term.give(term.a);
    term.fill(file, term.a, {term.names[5]});

    Distribution other;
    CHECK(faultOf(collectRatings(other.school->state(), other.school->version(), {file}).files[0]) ==
          ReturnFault::OtherSchool);

    Desk &school = *term.school;
    const Term &first = school.state().all<Term>().begin()->second;
    Term next = first;
    next.code = u"2019-2020-1"_s;
    next.title = u"2019—2020学年第一学期"_s;
    next.first = QDate{2019, 9, 2};
    next.last = QDate{2020, 1, 10};
    ActBuilder builder{school.state(), ActKind::AddTerm};
    next.id = builder.insert(next);
    school.run(builder.take());
    school.run(addRubric(school.state(), next.id, rubricSheet(school.state(), school.version())));
    const RubricVersionId later = versionInUse(school.state(), rubricOf(school.state(), next.id)->id)->id;
    const Collection elsewhere = collectRatings(school.state(), later, {file});
    CHECK(faultOf(elsewhere.files[0]) == ReturnFault::OtherTerm);
    CHECK(elsewhere.files[0].term == first.title);
    CHECK(elsewhere.ratings.empty());
    CHECK(term.collect({file}).ratings.size() == 1);
}

TEST_CASE("A file that can't be trusted is refused, and stays as it is", "[raters]")
{
    Distribution term;
    const QString file = term.give(term.a);
    term.fill(file, term.a, {term.names[5]});

    SECTION("a school's own file")
    {
        CHECK(unreadableWhy(term.collect({term.path(u"school"_s)})) == UnreadableReturn::Why::NotARaterFile);
    }
    SECTION("a file of an older program, which can't be a rater's")
    {
        const QString older = sourceFolder() + u"/tests/fixtures/schema/0001.yanben"_s;
        const QByteArray before = bytesOf(older);
        CHECK(unreadableWhy(term.collect({older})) == UnreadableReturn::Why::NotARaterFile);
        CHECK(bytesOf(older) == before);
    }
    SECTION("nothing at all")
    {
        CHECK(unreadableWhy(term.collect({term.path(u"nowhere"_s)})) == UnreadableReturn::Why::NotUsable);
    }
    SECTION("some other file")
    {
        const QString text = term.path(u"text"_s);
        QFile written{text};
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write("评分");
        written.close();
        CHECK(unreadableWhy(term.collect({text})) == UnreadableReturn::Why::NotUsable);
    }
    SECTION("cut off")
    {
        QFile cut{file};
        REQUIRE(cut.resize(cut.size() / 2));
        CHECK(unreadableWhy(term.collect({file})) == UnreadableReturn::Why::NotUsable);
    }
    SECTION("of a newer program")
    {
        tamper(file, u"PRAGMA user_version = 999"_s);
        const Collection collection = term.collect({file});
        REQUIRE(unreadableWhy(collection) == UnreadableReturn::Why::NotUsable);
        CHECK(std::get<UnreadableReturn>(*collection.files.front().fault).facts.fault == StorageFault::TooNew);
    }
    SECTION("a mark changed by another program")
    {
        tamper(file, u"UPDATE record SET note = '好' WHERE removed = 0"_s);
        CHECK(unreadableWhy(term.collect({file})) == UnreadableReturn::Why::Unsound);
    }
    SECTION("given to another rater by another program")
    {
        const qint64 other = keyOf(term.school->named(term.names[5]));
        tamper(file, u"UPDATE rater_file SET rater_id = %1"_s.arg(other));
        CHECK(faultOf(term.collect({file}).files[0]) == ReturnFault::HandedToAnother);
    }
    CHECK(term.school->acts().steps().size() > 0);
}

TEST_CASE("The list of raters says who was handed a file", "[raters]")
{
    Distribution term;
    term.give(term.a);
    const std::vector<RaterToServe> served = ratersToServe(term.school->state(), term.school->version());
    REQUIRE(served.size() == 2);
    CHECK(served[0].name == term.a);
    CHECK(served[0].lastHandedOut == morning);
    CHECK_FALSE(served[1].lastHandedOut);
    CHECK(served[0].progress.expected == term.names.size() - 1);
}

TEST_CASE("A mark that counts is not given up for one that is not handed in without that being said", "[raters]")
{
    Distribution term;
    const QString file = term.give(term.a);
    const QString copy = term.path(u"copy"_s);
    REQUIRE(QFile::copy(file, copy));
    term.fill(file, term.a, {term.names[5]}, 0);
    term.take(term.collect({file}));
    REQUIRE(term.school->there(term.names[5], term.a)->handedIn);
    term.fill(copy, term.a, {term.names[5]}, 1, false);
    const Collection collection = term.collect({copy});
    CHECK(collectionProblems(collection) == std::vector{std::optional{RatingProblem::DiffersOpen}});
    CHECK(collection.proposed().empty());
}

TEST_CASE("A state in a rater's file is the office's to record", "[raters]")
{
    Distribution term;
    const QString file = term.give(term.a);
    term.fill(file, term.a, {term.names[5]}, 0, false);
    {
        // As a program from before would have written it.
        Desk his{file};
        ActBuilder builder{his.state(), ActKind::EditScore};
        builder.change<CellRecord>(his.state().all<CellRecord>().begin()->first,
                                   [](CellRecord &row) { row.record.state = RecordState::Absent; });
        his.run(builder.take());
    }
    CHECK(collectionProblems(term.collect({file})) == std::vector{std::optional{RatingProblem::OfficesState}});
    CHECK(refuses(RatingProblem::OfficesState));
}

TEST_CASE("A number in a rater's file that nobody could type makes the file unsound", "[raters]")
{
    Distribution term;
    const QString file = term.give(term.a);
    term.fill(file, term.a, {term.names[5]});
    tamper(file, u"INSERT INTO record_entry (uid, record_id, case_key, count, evidence, attachment, made_by, why) "
                 u"SELECT 'x', id, '迟到', 9000000000000000000, '', '', '', '' FROM record LIMIT 1"_s);
    CHECK(unreadableWhy(term.collect({file})));
    CHECK(term.collect({file}).ratings.empty());
}
