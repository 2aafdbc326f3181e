#include "workspace/acts/plan/topic_acts.h"
#include "workspace/busy_school.h"
#include "workspace/calendar_school.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

When onClock(QDate day, int from, int to)
{
    return dayAt(day, {.time = ClockSpan{{from * 60}, ClockTime{to * 60}}});
}

/// One activity that has everything that an activity can have, and a plain one.
class WholeSchool : public CalendarSchool
{
public:
    StaffId wang = add(u"王勋"_s);
    StaffId liu = add(u"刘月"_s);
    GroupId chinese = group(u"语文组"_s);
    ActivityId whole{};

    void fill()
    {
        run(addTopic(state(), term().id, u"课堂教学"_s).value());
        const TopicId topic = state().all<Topic>().rbegin()->first;
        const Participant first{.staff = wang};
        const Participant second{.staff = liu};
        const Participant group{.group = chinese};
        const Participant guest{.name = u"张专家"_s};
        whole = plan(u"磨课"_s,
                     {.kind = Recurring{.weekdays = {3}},
                      .timeOfDay = {.time = ClockSpan{{14 * 60}, ClockTime{16 * 60}}},
                      .raw = u"每周三下午2点到4点"_s},
                     {{.presenters = {first}, .audience = {group}, .place = u"报告厅"_s},
                      {.presenters = {second, guest}, .audience = {group}, .place = u"录播室"_s}});
        change<Activity>(whole, [&](Activity &row) {
            row.topic = topic;
            row.forms = {u"研讨"_s, u"听课,评课"_s};
            row.backgroundTask = true;
            row.note = u"带笔记\n带教材；另发, 通知"_s;
            row.decisions = u"一、下周交教案\n二、\"示范课\"定稿"_s;
            row.status = ActivityStatus::Postponed;
            row.statusReason = u"场地维修；\n再通知"_s;
            row.formerWhen = onClock({2019, 3, 5}, 9, 10);
            row.goal = u"站稳讲台\n上出特色"_s;
            row.checkMethods = {u"笔记"_s, u"问答"_s};
            row.papers = {u"教案"_s, u"反思, 一份"_s};
            row.partners = {u"县实验小学"_s};
            row.phases = {{.name = u"分享"_s, .when = onClock({2019, 3, 20}, 8, 9), .people = {first, guest}},
                          {.name = u"测试"_s}};
            row.levels = {{.level = u"一级"_s, .people = {second, group}, .isOpen = true},
                          {.level = u"二级"_s, .people = {guest}}};
            row.hours = Points::hundredths(150);
            row.groupMeeting = true;
        });
        const std::vector<const Session *> rows = sessionsOf(state(), whole);
        change<Session>(rows[0]->id, [&](Session &row) {
            row.leaders = {second};
            row.excused = {first};
        });
        run(addSession(state(), whole));
        const SessionId apart = sessionsOf(state(), whole).back()->id;
        change<Session>(apart, [&](Session &row) {
            row.when = When{.kind = Recurring{.weekdays = {5}, .start = QDate{2019, 4, 1}}};
            row.presenters = {guest};
            row.audience = {group};
            row.excused = {second};
            row.leaders = {first};
            row.place = u"操场"_s;
        });
        decide({.activity = whole, .original = {2019, 3, 13}, .cancelled = true, .reason = u"迎检"_s});
        decide({.activity = whole,
                .original = {2019, 3, 20},
                .when = onClock({2019, 3, 21}, 8, 9),
                .reason = u"教师外出"_s,
                .content = u"二次磨课"_s,
                .presenters = std::vector{guest},
                .place = u"礼堂"_s,
                .minutes = u"议题一\n议题二"_s});
        decide({.activity = whole, .original = {2019, 3, 27}, .presenters = std::vector{second}});
        decide({.activity = whole, .original = {2019, 4, 3}, .minutes = u"照常"_s});
        decide({.activity = whole, .original = {2019, 5, 1}, .when = onClock({2019, 5, 6}, 14, 16)});
        decide({.activity = whole, .session = apart, .original = {2019, 4, 12}, .place = u"二年级"_s});
        plan(u"例会"_s, dayAt({2019, 6, 4}));
    }
    const Activity &named(const QString &title) const
    {
        const std::vector<const Activity *> rows = activitiesOf(state(), term().id);
        const auto found = std::ranges::find(rows, title, &Activity::title);
        REQUIRE(found != rows.end());
        return **found;
    }
    /// As if the other school's term were this one's in name.
    QByteArray fileAs(const CalendarSchool &other) const
    {
        return file().replace(term().uid.toUtf8(), other.term().uid.toUtf8());
    }
};

/// Lines in one piece.
QByteArray unfolded(QByteArray bytes)
{
    return bytes.replace("\r\n ", "");
}

/// As another program writes it that keeps nothing of the program's own.
QByteArray withoutOwnLines(const QByteArray &bytes)
{
    QByteArray kept;
    for (const QByteArray &line : unfolded(bytes).split('\n')) {
        if (!line.startsWith("X-YANBEN-"))
            kept += line + '\n';
    }
    kept.chop(1);
    return kept;
}

/// The first line of that name says something else.
QByteArray withLine(const QByteArray &bytes, const QByteArray &name, const QByteArray &value)
{
    QByteArray text = unfolded(bytes);
    const qsizetype at = text.indexOf("\r\n" + name + ':') + 2;
    REQUIRE(at > 2);
    return text.replace(at, text.indexOf("\r\n", at) - at, name + ':' + value);
}

/// What a row says, whatever keys its file gave it.
Activity unkeyed(Activity row)
{
    row.id = {};
    row.term = {};
    row.topic.reset();
    row.position = 0;
    return row;
}
std::vector<Session> sessionsByUid(const State &state)
{
    std::vector<Session> rows;
    for (const auto &[id, row] : state.all<Session>()) {
        rows.push_back(row);
        rows.back().id = {};
        rows.back().activity = {};
    }
    std::ranges::sort(rows, {}, &Session::uid);
    return rows;
}
std::vector<ChangedOccurrence> decidedByDay(const State &state)
{
    std::vector<ChangedOccurrence> rows;
    for (const auto &[id, row] : state.all<ChangedOccurrence>()) {
        rows.push_back(row);
        rows.back().id = {};
        rows.back().uid.clear();
        rows.back().activity = {};
        rows.back().session.reset();
    }
    std::ranges::sort(rows, {}, &ChangedOccurrence::original);
    return rows;
}

bool isTold(const CalendarImport &import, EventNote::Kind kind)
{
    return std::ranges::any_of(import.proposals, [kind](const EventProposal &each) {
        return std::ranges::count(each.notes, kind, &EventNote::kind) > 0;
    });
}

} // namespace

TEST_CASE("An activity with everything comes whole into a school with the same people", "[own words]")
{
    WholeSchool from;
    from.fill();
    WholeSchool to;
    to.take(to.read(from.file()));
    for (const QString &title : {u"磨课"_s, u"例会"_s}) {
        CAPTURE(title.toStdString());
        CHECK(unkeyed(to.named(title)) == unkeyed(from.named(title)));
    }
    REQUIRE(to.named(u"磨课"_s).topic);
    CHECK(to.state().get<Topic>(*to.named(u"磨课"_s).topic).name == u"课堂教学"_s);
    CHECK_FALSE(to.named(u"例会"_s).topic);
    CHECK(sessionsByUid(to.state()) == sessionsByUid(from.state()));
    CHECK(decidedByDay(to.state()) == decidedByDay(from.state()));
    CHECK(to.state().all<Topic>().size() == 1);
    CHECK(to.file().toStdString() == from.fileAs(to).toStdString());
}

TEST_CASE("A school that knows nobody of a file keeps the names, and says the same again", "[own words]")
{
    WholeSchool from;
    from.fill();
    CalendarSchool to;
    const bool hasOne = GENERATE(false, true);
    if (hasOne)
        to.add(u"刘月"_s);
    to.take(to.read(from.file()));
    CHECK(to.file().toStdString() == from.fileAs(to).toStdString());
    const std::vector<const Activity *> rows = activitiesOf(to.state(), to.term().id);
    REQUIRE(rows.size() == 2);
    REQUIRE(rows.front()->levels.size() == 2);
    const Participant &second = rows.front()->levels.front().people.front();
    CHECK(second.staff.has_value() == hasOne);
    CHECK(second.name == (hasOne ? QString{} : u"刘月"_s));
    CHECK(importCalendar(to.state(), to.read(to.file())).isEmpty());
}

TEST_CASE("A note with lines like those of a description comes whole, unless another program wrote into it",
          "[own words]")
{
    CalendarSchool from;
    const ActivityId id = from.plan(u"例会"_s, onClock({2019, 6, 4}, 14, 15),
                                    {{.presenters = {{.name = u"王勋"_s}}, .audience = {{.name = u"刘月"_s}}}});
    from.run(editNote(from.state(), id, u"安排如下\n主讲：先说\n目标：说完"_s));
    CalendarSchool to;
    to.take(to.read(from.file()));
    const Activity &row = *activitiesOf(to.state(), to.term().id).front();
    const Session &session = *sessionsOf(to.state(), row.id).front();
    CHECK(row.note == u"安排如下\n主讲：先说\n目标：说完"_s);
    CHECK(row.goal.isEmpty());
    CHECK(session.presenters == std::vector{Participant{.name = u"王勋"_s}});

    CalendarSchool told;
    told.take(told.read(withLine(from.file(), "DESCRIPTION", u"主讲：张三"_s.toUtf8())));
    const Activity &other = *activitiesOf(told.state(), told.term().id).front();
    CHECK(other.note.isEmpty());
    CHECK(sessionsOf(told.state(), other.id).front()->presenters == std::vector{Participant{.name = u"张三"_s}});
    CHECK(sessionsOf(told.state(), other.id).front()->audience.empty());
}

TEST_CASE("A file whose own lines another program dropped empties nothing that is there", "[own words]")
{
    WholeSchool school;
    school.fill();
    const QByteArray bare = withoutOwnLines(school.file());
    REQUIRE_FALSE(bare.contains("X-YANBEN"));
    CHECK(importCalendar(school.state(), school.read(bare)).isEmpty());
    const CalendarImport changed = school.read(QByteArray{bare}.replace("SUMMARY:例会", "SUMMARY:周例会"));
    REQUIRE(changesOf(changed).size() == 1);
    CHECK(changesOf(changed).front().field == EventField::Title);
}

TEST_CASE("A new activity without its own lines has what calendar programs know", "[own words]")
{
    WholeSchool from;
    from.fill();
    WholeSchool to;
    to.take(to.read(withoutOwnLines(from.file())));
    const Activity &row = to.named(u"磨课"_s);
    CHECK(row.goal == u"站稳讲台 上出特色"_s);
    CHECK(row.note == u"带笔记\n带教材；另发, 通知"_s);
    CHECK(row.forms == std::vector<QString>{u"研讨"_s, u"听课，评课"_s});
    CHECK_FALSE(row.hours);
    // Of a single meeting its presenters, too.
    const std::vector<ChangedOccurrence> decided = decidedByDay(to.state());
    const auto second = std::ranges::find(decided, QDate{2019, 3, 27}, &ChangedOccurrence::original);
    REQUIRE(second != decided.end());
    CHECK(second->presenters == std::vector{Participant{.staff = to.liu}});
    CHECK(second->minutes.isEmpty());
}

TEST_CASE("Own lines that mean nothing are told, and the rest of the event is taken", "[own words]")
{
    WholeSchool from;
    from.plan(u"例会"_s, onClock({2019, 6, 4}, 14, 15), {{.place = u"报告厅"_s}});
    const QByteArray uid = from.named(u"例会"_s).uid.toUtf8();
    const auto own = [&uid](const QByteArray &more) { return "{\"activity\":\"" + uid + '"' + more + '}'; };
    const CalendarSchool to;
    for (const QByteArray &value : {QByteArray{"{"}, QByteArray{"[]"}, QByteArray(300, '['), own(",\"details\":3"),
                                    own(",\"details\":{\"hours\":-1}"), own(",\"details\":{\"hours\":1.555}"),
                                    own(",\"details\":{\"hour\":1}"), own(",\"details\":{\"phases\":{}}"),
                                    own(",\"details\":{\"levels\":[{}]}"), own(",\"details\":{\"papers\":[\"\"]}"),
                                    own(",\"status\":\"gone\""), own(",\"meetings\":[{\"day\":\"2019-02-30\"}]"),
                                    own(",\"meetings\":[{\"day\":\"2019-03-20\",\"when\":{\"kind\":\"undated\"}}]")}) {
        CAPTURE(value.toStdString());
        // Commas stand behind a backslash in such a line.
        const CalendarImport import =
            to.read(withLine(from.file(), "X-YANBEN-ACTIVITY", QByteArray{value}.replace(",", "\\,")));
        REQUIRE(import.count(EventProposal::New) == 1);
        CHECK(isTold(import, EventNote::OwnUnreadable));
        CHECK(import.proposals.front().time == u"6月4日 14:00—15:00"_s);
        CHECK(std::ranges::count(import.proposals.front().changes, EventField::Place, &EventChange::field) == 1);
    }
    const CalendarImport when = to.read(withLine(from.file(), "X-YANBEN-WHEN", "{\"kind\":\"never\"}"));
    REQUIRE(when.count(EventProposal::New) == 1);
    CHECK(isTold(when, EventNote::OwnUnreadable));
    CHECK(when.proposals.front().time == u"6月4日 14:00—15:00"_s);
    const CalendarImport right =
        to.read(withLine(from.file(), "X-YANBEN-ACTIVITY", own(",\"details\":{\"hours\":1.5}").replace(",", "\\,")));
    CHECK_FALSE(isTold(right, EventNote::OwnUnreadable));
    CHECK(std::ranges::count(right.proposals.front().changes, EventField::Hours, &EventChange::field) == 1);
    CHECK_FALSE(isTold(to.read(from.file()), EventNote::OwnUnreadable));
}

TEST_CASE("A second file of another school brings what is new, and empties nothing", "[own words]")
{
    WholeSchool from;
    from.fill();
    WholeSchool to;
    to.take(to.read(from.file()));
    CHECK_FALSE(to.read(from.file()).changesAnything());
    from.change<Activity>(from.whole, [&from](Activity &row) {
        row.hours = Points::whole(3);
        row.levels.front().people = std::vector{Participant{.staff = from.wang}};
        row.decisions.clear();
        row.papers.clear();
    });
    const CalendarImport import = to.read(from.file());
    CHECK(changesOf(import) ==
          std::vector<EventChange>{{.field = EventField::Hours, .before = u"1.5"_s, .after = u"3"_s},
                                   {.field = EventField::Levels,
                                    .before = u"一级：刘月、语文组等；二级：张专家"_s,
                                    .after = u"一级：王勋等；二级：张专家"_s}});
    to.take(import);
    const Activity &row = to.named(u"磨课"_s);
    CHECK(row.hours == Points::whole(3));
    CHECK(row.levels.front().people == std::vector{Participant{.staff = to.wang}});
    CHECK(row.decisions == u"一、下周交教案\n二、\"示范课\"定稿"_s);
    CHECK(row.papers.size() == 2);
    REQUIRE(to.acts().undo() == RunResult::Done);
    CHECK(to.named(u"磨课"_s).hours == Points::hundredths(150));
}

TEST_CASE("An older file of this very term does not take back what only the program knows", "[own words]")
{
    WholeSchool school;
    school.fill();
    const QByteArray older = school.file();
    school.change<Activity>(school.whole, [](Activity &row) { row.hours = Points::whole(3); });
    CHECK_FALSE(school.read(older).changesAnything());
    // An activity that was deleted comes back with it.
    school.run(removeActivities(school.state(), {school.whole}));
    school.take(school.read(older));
    CHECK(school.named(u"磨课"_s).hours == Points::hundredths(150));
}

TEST_CASE("A topic that a locked plan lacks is told, and the activity comes without it", "[own words]")
{
    WholeSchool from;
    from.fill();
    WholeSchool to;
    ActBuilder builder{to.state(), ActKind::EditPlan};
    builder.insert(Plan{.term = to.term().id, .title = u"研修计划"_s, .state = PlanState::Approved});
    to.run(builder.take());
    const CalendarImport import = to.read(from.file());
    CHECK(isTold(import, EventNote::TopicLocked));
    to.take(import);
    CHECK_FALSE(to.named(u"磨课"_s).topic);
    CHECK(to.state().all<Topic>().empty());
    CHECK(to.named(u"磨课"_s).hours == Points::hundredths(150));
}
