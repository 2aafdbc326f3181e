// Files of every released schema are kept in tests/fixtures/schema and must open, whole, in every later program.
#include "calendar/hours/hours.h"
#include "documents/scoring/lists/eligibility_document.h"
#include "storage/backup/backup.h"
#include "storage/migrations.h"
#include "storage/verify.h"
#include "support/folders.h"
#include "workspace/act_builder.h"
#include "workspace/acts/scoring/honour_acts.h"
#include "workspace/acts_of_every_kind.h"
#include "workspace/queries/calendar/counts/required_counts.h"
#include "workspace/queries/scores/eligibility.h"
#include "workspace/queries/scores/honours.h"
#include "workspace/queries/scores/overall_rows.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/session/school_session.h"

#include <QDir>
#include <QStringList>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QString fixtures = sourceFolder() + QStringLiteral("/tests/fixtures/schema/");

QString scoreLine(const State &state, const SubjectScore &score)
{
    const SheetResult &result = score.result;
    return u"  "_s + subjectName(state, score.subject) + u' ' + (result.total ? result.total->toString() : u"—"_s) +
           u'/' + (result.possible ? result.possible->toString() : u"—"_s) + (result.provisional ? u"*"_s : QString{});
}

QString overallLine(const State &state, const OverallLine &line)
{
    const bool isCounted = line.result && line.result->total;
    return u"    "_s + subjectName(state, line.subject) + u' ' + (isCounted ? line.result->total->toString() : u"—"_s) +
           (isCounted && line.result->provisional ? u"*"_s : QString{});
}

QString honourLine(const State &state, const Honour &honour)
{
    return honour.date.toString(Qt::ISODate) + (honour.kind == HonourKind::Training ? u" 派出培训 "_s : u" 表彰 "_s) +
           subjectName(state, honour.subject) + u' ' + honour.title +
           (honour.note.isEmpty() ? QString{} : u' ' + honour.note);
}

/// What people would miss: every term with its totals, the plan's activities, the number of steps.
QString summary(Workspace &workspace)
{
    const State &state = workspace.state();
    QStringList lines;
    for (const auto &[id, member] : state.all<StaffMember>()) {
        if (member.employment)
            lines << member.name + u" 聘任状态 %1"_s.arg(static_cast<int>(*member.employment));
    }
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.type || group.parent)
            lines << group.name + u" 类别 %1，隶属 "_s.arg(group.type ? static_cast<int>(*group.type) : -1) +
                         (group.parent ? state.get<Group>(*group.parent).name : u"—"_s);
    }
    for (const auto &[id, membership] : state.all<Membership>()) {
        if (!membership.post.isEmpty())
            lines << displayName(state, membership.staff) + u' ' + state.get<Group>(membership.group).name + u' ' +
                         membership.post;
    }
    for (const Term *term : termsOf(state)) {
        lines << term->title;
        for (const Rubric *rubric : rubricsOf(state, term->id)) {
            for (const SubjectScore &score : scoreRubric(state, rubric->id, Detail::Totals))
                lines << scoreLine(state, score);
        }
        for (const Overall *overall : overallsOf(state, term->id)) {
            lines << u"  "_s + overall->sheet.title;
            for (const OverallLine &line : overallTable(state, *overall).lines)
                lines << overallLine(state, line);
        }
        if (const EligibilityRule *rule = eligibilityRuleOf(state, term->id)) {
            lines << u"  "_s + eligibilityText(rule->terms);
            for (const GroupEligibility &each : eligibilityOf(state, term->id, rule->terms))
                lines << u"    "_s + state.get<Group>(each.group).name + u' ' + shareText(each.standing);
        }
        if (term->severalRoles == SeveralRoles::Largest)
            lines << u"  largest of several required numbers"_s;
        for (const Honour *honour : honoursOf(state, term->id))
            lines << u"  "_s + honourLine(state, *honour);
        for (const auto &[id, theme] : state.all<Theme>()) {
            if (theme.term == term->id)
                lines << u"  专题 "_s + theme.title;
        }
        for (const RequiredCount *required : requiredCountsOf(state, term->id))
            lines << u"  次数要求 "_s + required->name;
        if (!term->weekMarks.empty() || term->secondWeeks || !term->timetable.schedules.empty())
            lines << u"  周次标记 %1，作息时间 %2"_s.arg(term->weekMarks.size()).arg(term->timetable.schedules.size());
        for (const Activity *activity : activitiesOf(state, term->id)) {
            lines << u"  "_s + activity->title;
            if (activity->status != ActivityStatus::Planned)
                lines << u"    状态 %1 "_s.arg(static_cast<int>(activity->status)) + activity->statusReason;
            if (!activity->goal.isEmpty())
                lines << u"    目标："_s + activity->goal;
            for (const auto &[id, occurrence] : state.all<ChangedOccurrence>()) {
                if (occurrence.activity == activity->id)
                    lines << u"    "_s + occurrence.original.toString(Qt::ISODate) + u' ' + occurrence.reason;
            }
            if (!activity->decisions.isEmpty())
                lines << u"    决议："_s + QString{activity->decisions}.replace(u'\n', u'／');
        }
    }
    lines << u"steps %1"_s.arg(workspace.acts().steps().size());
    return lines.join(u'\n') + u'\n';
}

QString fixtureText(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QFile::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString fixtureOf(int schema)
{
    return fixtures + u"%1"_s.arg(schema, 4, 10, QChar{u'0'});
}

void addWhatIsNew(Workspace &workspace)
{
    ActRunner &acts = workspace.acts();
    const State &state = workspace.state();
    QObject::connect(&acts, &ActRunner::failed, &acts, [] { FAIL("the file takes it not"); });
    const std::set<ActKind> kinds{ActKind::SetActivityStatus, ActKind::EditThemes, ActKind::AddGroupMeetings,
                                  ActKind::EditOccurrence,    ActKind::EditSeries, ActKind::AddCount};
    for (const Deed &deed : actsOfEveryKind()) {
        if (!kinds.contains(deed.kind))
            continue;
        acts.setSigner([role = roleFor(deed.kind)] { return Operator{u"研训处"_s, role}; });
        CAPTURE(static_cast<int>(deed.kind));
        REQUIRE(acts.run(deed.make(state)) == RunResult::Done);
    }
    acts.setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    ActBuilder builder{state, ActKind::EditTerm};
    builder.change<Term>(termsOf(state).front()->id, [](Term &term) {
        term.weekMarks = {{.first = 10, .last = 10, .kind = WeekMark::Exam, .name = u"期中考试"_s}};
        term.secondWeeks = WeekNumbering{.name = u"普高周次"_s, .firstWeek = term.first.addDays(7)};
        term.timetable = usualTimetable();
    });
    builder.change<StaffMember>(state.all<StaffMember>().begin()->first,
                                [](StaffMember &member) { member.employment = Employment::Probation; });
    builder.change<Group>(state.all<Group>().rbegin()->first, [&state](Group &group) {
        group.type = GroupType::Preparation;
        group.parent = std::next(state.all<Group>().begin())->first;
    });
    builder.change<Membership>(state.all<Membership>().rbegin()->first,
                               [](Membership &membership) { membership.post = u"组长"_s; });
    builder.change<Activity>(state.all<Activity>().begin()->first, [](Activity &activity) {
        activity.goal = u"站稳讲台"_s;
        activity.checkMethods = {u"笔记"_s};
        activity.papers = {u"教案"_s};
        activity.partners = {u"实验小学"_s};
        activity.phases = {{.name = u"准备"_s, .done = DoneMark{.by = u"研训处"_s, .on = {2019, 3, 8}}}};
        activity.levels = {{.level = u"第一梯队"_s}};
        activity.hours = Points::whole(2);
    });
    builder.insert(ListEntry{.kind = ListKind::Place, .name = u"研修室"_s, .sameAs = {}, .capacity = 60});
    builder.change<Plan>(state.all<Plan>().begin()->first, [](Plan &plan) { plan.effectiveOn = QDate{2019, 3, 11}; });
    builder.change<School>(SchoolId{1},
                           [&state](School &school) { school.responsible = state.all<StaffMember>().begin()->first; });
    builder.change<Honour>(state.all<Honour>().begin()->first, [](Honour &honour) {
        honour.level = HonourLevel::County;
        honour.issuer = u"县教体局"_s;
    });
    REQUIRE(acts.run(builder.take()) == RunResult::Done);
    acts.flush();
}

} // namespace

// By hand, once for a schema, when it is released: from the file of the schema before.
TEST_CASE("A file of the newest schema is made", "[.][new schema file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"school.yanben"_s);
    REQUIRE(QFile::copy(fixtureOf(latestSchema() - 1) + u".yanben"_s, path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QFile text{fixtureOf(latestSchema()) + u".txt"_s};
    REQUIRE(text.open(QFile::WriteOnly));
    {
        const auto session = SchoolSession::open(path, {.who = u"研训处"_s});
        addWhatIsNew(session->workspace());
        text.write(summary(session->workspace()).toUtf8());
    }
    REQUIRE(QFile::copy(path, fixtureOf(latestSchema()) + u".yanben"_s));
}

TEST_CASE("A file of every released schema opens whole, after a backup of it was made", "[upgrade]")
{
    const QStringList names = QDir{fixtures}.entryList({u"*.yanben"_s}, QDir::Files, QDir::Name);
    for (int schema = 1; schema <= latestSchema(); ++schema)
        REQUIRE(names.contains(QFileInfo{fixtureOf(schema)}.fileName() + u".yanben"_s));
    for (const QString &name : names) {
        CAPTURE(name.toStdString());
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        REQUIRE(QFile::copy(fixtures + name, path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const int schema = inspectBackup(path).schema;
        {
            const auto session = SchoolSession::open(path, {.who = u"研训处"_s});
            CHECK(summary(session->workspace()).toStdString() ==
                  fixtureText(fixtures + QFileInfo{name}.completeBaseName() + u".txt"_s).toStdString());
        }
        CHECK(verify(Database::open(path)).empty());
        CHECK(inspectBackup(path).schema == latestSchema());
        const QStringList backups = QDir{folder.filePath(u"backups"_s)}.entryList(QDir::Files);
        CHECK((schema == latestSchema() || !backups.isEmpty()));
    }
}

TEST_CASE("A file from before the school could be honoured keeps its honours and takes one of the school", "[upgrade]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"school.yanben"_s);
    REQUIRE(QFile::copy(fixtureOf(2) + u".yanben"_s, path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    std::size_t before = 0;
    {
        const auto session = SchoolSession::open(path, {.who = u"研训处"_s});
        ActRunner &acts = session->workspace().acts();
        const State &state = session->workspace().state();
        before = state.all<Honour>().size();
        CHECK(before > 0);
        QObject::connect(&acts, &ActRunner::failed, &acts, [] { FAIL("the file takes it not"); });
        acts.setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        const Honour honour{
            .term = termsOf(state).front()->id, .title = u"校本研修优秀学校"_s, .date = QDate{2019, 12, 20}};
        REQUIRE(acts.run(addHonours(state, honour, {School{}.id}).value()) == RunResult::Done);
        acts.flush();
    }
    CHECK(verify(Database::open(path)).empty());
    const auto session = SchoolSession::open(path, {.who = u"研训处"_s});
    const State &state = session->workspace().state();
    CHECK(state.all<Honour>().size() == before + 1);
    const std::vector<const Honour *> honours = honoursOf(state, {});
    CHECK(std::ranges::any_of(honours, [](const Honour *each) { return each->subject == Subject{School{}.id}; }));
}
