#include "calendar/random_whens.h"
#include "calendar/series/occurrences.h"
#include "calendar/when_text.h"
#include "domain/json/when_json.h"
#include "support/folders.h"
#include "workspace/busy_school.h"
#include "workspace/calendar_school.h"
#include "workspace/live/findings_book.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QString clockText(ClockTime time)
{
    return u"%1:%2"_s.arg(time.minutes / 60 % 24, 2, 10, QLatin1Char{'0'})
        .arg(time.minutes % 60, 2, 10, QLatin1Char{'0'});
}

/// Of a range whose hours are the same on each of its days, few enough for a series of a file.
std::optional<ClockSpan> hoursOfEachDay(const Meeting &meeting, const Term &term)
{
    const auto hours = clockOf(meeting.first, meeting.when->timeOfDay, term.timetable);
    bool isSame = std::holds_alternative<DayRange>(meeting.when->kind) && meeting.first.daysTo(meeting.last) < 400;
    for (QDate day = meeting.first; isSame && day <= meeting.last; day = day.addDays(1))
        isSame = clockOf(day, meeting.when->timeOfDay, term.timetable) == hours;
    return isSame ? hours : std::nullopt;
}

QString meetingLine(const QString &uid, QDate first, QDate last, const std::optional<ClockSpan> &clock)
{
    const QString time = clock ? clockText(clock->from) + u'-' + (clock->to ? clockText(*clock->to) : u"?"_s) : u"-"_s;
    return u"%1 %2 %3 %4"_s.arg(uid, first.toString(Qt::ISODate), last.toString(Qt::ISODate), time);
}

/// As another program is to have them: uid, first and last day, clock.
QStringList expectedLines(const State &state, const Term &term)
{
    QStringList lines;
    for (const Meeting &meeting : meetingsOf(state, term, schoolCalendar(state))) {
        const QString uid = meeting.key.session ? state.get<Session>(*meeting.key.session).uid : meeting.activity->uid;
        const bool isLong = meeting.anyDay || meeting.last > meeting.first;
        const auto daily = meeting.anyDay ? std::nullopt : hoursOfEachDay(meeting, term);
        for (QDate day = meeting.first; daily && day <= meeting.last; day = day.addDays(1))
            lines << meetingLine(uid, day, day, daily);
        if (!daily)
            lines << meetingLine(uid, meeting.first, meeting.last,
                                 isLong ? std::nullopt
                                        : clockOf(meeting.first, meeting.when->timeOfDay, term.timetable));
    }
    lines.sort();
    return lines;
}

/// What the program's own reader makes of the file.
QStringList readLines(const QByteArray &bytes)
{
    const IcsReading reading = readIcs(bytes);
    CHECK(reading.problems.empty());
    QStringList lines;
    for (const IcsItem &item : reading.calendar.items) {
        const auto own = whenFromJson(item.when.toUtf8());
        REQUIRE(own);
        const bool isMeeting =
            !std::holds_alternative<Deadline>(own->kind) && !std::holds_alternative<OpenStart>(own->kind);
        for (const auto &[day, time] : meetingsOf(item)) {
            if (!isMeeting || item.status == IcsStatus::Cancelled)
                continue;
            const QString clock =
                time.from ? clockText(*time.from) + u'-' + (time.to ? clockText(*time.to) : u"?"_s) : u"-"_s;
            lines << u"%1 %2 %3 %4"_s.arg(item.uid, time.first.toString(Qt::ISODate), time.last.toString(Qt::ISODate),
                                          clock);
        }
    }
    lines.sort();
    return lines;
}

/// What python3-icalendar makes of it; nothing where it is not installed.
std::optional<QStringList> otherProgramsLines(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"term.ics"_s);
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {sourceFolder() + u"/tests/fixtures/ics/expand.py"_s, path});
    REQUIRE(python.waitForFinished(120'000));
    if (python.exitCode() == 77)
        return std::nullopt;
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    QStringList lines = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

/// Deadlines and open starts are no meetings, but a calendar program shows their day.
void dropBorders(QStringList &lines, const State &state)
{
    for (const auto &[id, activity] : state.all<Activity>()) {
        const bool isBorder = std::holds_alternative<Deadline>(activity.when.kind) ||
                              std::holds_alternative<OpenStart>(activity.when.kind);
        if (isBorder)
            lines.removeIf([&activity](const QString &line) { return line.startsWith(activity.uid); });
    }
    for (const auto &[id, session] : state.all<Session>()) {
        const bool isBorder = session.when && (std::holds_alternative<Deadline>(session.when->kind) ||
                                               std::holds_alternative<OpenStart>(session.when->kind));
        if (isBorder)
            lines.removeIf([&session](const QString &line) { return line.startsWith(session.uid); });
    }
}

/// Times of every kind, some with sessions of their own time, some with meetings that were moved or cancelled.
void fillWithEveryKind(CalendarSchool &school, unsigned seed)
{
    RandomWhens whens{school.term(), seed};
    ActBuilder builder{school.state(), ActKind::ImportActivities};
    for (int i = 0; i < 60; ++i) {
        Activity activity{.term = school.term().id, .position = i, .title = u"活动%1"_s.arg(i), .when = whens.next()};
        const DateSpan span = spanOf(activity.when, school.term());
        activity.start = span.first;
        activity.end = span.last;
        activity.forms = {u"研讨"_s};
        activity.note = i % 5 == 0 ? u"带笔记\n带教材；另发, 通知"_s : QString{};
        activity.status = i % 11 == 0 ? ActivityStatus::Cancelled : ActivityStatus::Planned;
        const When when = activity.when;
        const ActivityId id = builder.insert(std::move(activity));
        builder.insert(Session{.activity = id, .place = u"会议室"_s});
        if (i % 7 == 0)
            builder.insert(Session{.activity = id, .position = 1, .when = whens.next()});
        const auto *series = std::get_if<Recurring>(&when.kind);
        const auto meetings =
            series ? occurrencesOf(*series, school.term(), schoolCalendar(school.state())) : std::vector<Occurrence>{};
        if (meetings.size() > 3) {
            builder.insert(ChangedOccurrence{.activity = id, .original = meetings[1].original, .cancelled = true});
            builder.insert(ChangedOccurrence{.activity = id,
                                             .original = meetings[2].original,
                                             .when = dayAt(meetings[2].original.addDays(1), {.half = HalfDay::Evening}),
                                             .content = u"磨课"_s});
        }
    }
    school.run(builder.take());
}

Participant asTeacher(StaffId staff)
{
    return {.staff = staff, .group = {}, .name = {}};
}

/// What a calendar program alone would lose: tasks, what became of an activity, sessions with their people.
class EventfulSchool : public CalendarSchool
{
public:
    StaffId wang = add(u"王勋"_s);
    StaffId liu = add(u"刘月"_s);

    void fill()
    {
        const When lesson = dayAt({2019, 3, 13}, {.time = ClockSpan{{14 * 60}, ClockTime{16 * 60}}});
        plan(u"讲座"_s, lesson, {{.presenters = {asTeacher(wang)}, .place = u"报告厅"_s}});
        const ActivityId task = plan(u"晒课"_s, lesson, {{.presenters = {asTeacher(wang)}}});
        run(editBackground(state(), task, true));
        const ActivityId show = plan(u"汇报课"_s, dayAt({2019, 3, 18}),
                                     {{.presenters = {asTeacher(wang)}, .place = u"一年三班"_s},
                                      {.presenters = {asTeacher(liu)}, .place = u"四年一班"_s},
                                      {.audience = {{.name = u"来宾"_s}}, .place = u"三年级"_s}});
        change<Session>(sessionsOf(state(), show)[1]->id, [this](Session &row) {
            row.leaders = {asTeacher(wang)};
            row.excused = {asTeacher(liu)};
        });
        apart(show, dayAt({2019, 3, 19}));
        const ActivityId round = plan(u"巡课"_s, dayAt({2019, 3, 21}), {{.place = u"一楼"_s}});
        run(editSessionWhen(state(), sessionsOf(state(), round).front()->id, dayAt({2019, 3, 22})));
        const ActivityId later = plan(u"磨课"_s, dayAt({2019, 3, 25}));
        change<Activity>(later, [](Activity &row) {
            row.status = ActivityStatus::Postponed;
            row.statusReason = u"场地维修"_s;
            row.formerWhen = dayAt({2019, 3, 20});
        });
        const ActivityId held = plan(u"例会"_s, dayAt({2019, 3, 26}));
        change<Activity>(held, [](Activity &row) { row.status = ActivityStatus::Held; });
        const ActivityId open = plan(u"外出"_s, {}, {{.place = u"县城"_s}});
        run(editBackground(state(), open, true));
        apart(open, dayAt({2019, 4, 2}));
    }
    std::vector<std::pair<FindingCode, Severity>> findings()
    {
        FindingsBook book{workspace()};
        book.setTerm(term().id);
        std::vector<std::pair<FindingCode, Severity>> found;
        for (const Finding &finding : book.findings())
            found.emplace_back(finding.code, finding.severity);
        std::ranges::sort(found);
        return found;
    }
    const Activity &named(const QString &title) const
    {
        const std::vector<const Activity *> rows = activitiesOf(state(), term().id);
        const auto found = std::ranges::find(rows, title, &Activity::title);
        REQUIRE(found != rows.end());
        return **found;
    }

private:
    /// A session more, with its own time.
    void apart(ActivityId activity, const When &when)
    {
        run(addSession(state(), activity));
        run(editSessionWhen(state(), sessionsOf(state(), activity).back()->id, when));
    }
};

} // namespace

TEST_CASE("A file makes the same rows and findings in an empty school, also what other programs do not know",
          "[activity calendar]")
{
    EventfulSchool from;
    from.fill();
    EventfulSchool to;
    to.take(to.read(from.file()));

    const std::pair overlap{FindingCode::PresenterOverlap, Severity::Notice};
    REQUIRE(std::ranges::count(from.findings(), overlap) == 1);
    CHECK(to.findings() == from.findings());
    CHECK(to.state().all<Activity>().size() == from.state().all<Activity>().size());
    CHECK(to.named(u"晒课"_s).backgroundTask);
    CHECK_FALSE(to.named(u"讲座"_s).backgroundTask);
    CHECK(to.named(u"外出"_s).backgroundTask);
    CHECK(to.named(u"例会"_s).status == ActivityStatus::Held);
    const Activity &later = to.named(u"磨课"_s);
    CHECK(later.status == ActivityStatus::Postponed);
    CHECK(later.statusReason == u"场地维修"_s);
    CHECK(later.formerWhen == dayAt({2019, 3, 20}));
    const std::vector<const Session *> shows = sessionsOf(to.state(), to.named(u"汇报课"_s).id);
    REQUIRE(shows.size() == 4);
    CHECK(shows[0]->place == u"一年三班"_s);
    CHECK(shows[1]->presenters == std::vector{asTeacher(to.liu)});
    CHECK(shows[1]->leaders == std::vector{asTeacher(to.wang)});
    CHECK(shows[1]->excused == std::vector{asTeacher(to.liu)});
    CHECK_FALSE(shows[2]->when);
    CHECK(shows[3]->when == dayAt({2019, 3, 19}));
    CHECK(to.named(u"巡课"_s).when == dayAt({2019, 3, 21}));
    // It says the same again, by the same uids.
    QByteArray said = from.file();
    said.replace(from.term().uid.toUtf8(), to.term().uid.toUtf8());
    CHECK(to.file().toStdString() == said.toStdString());
    CHECK(importCalendar(to.state(), to.read(said)).isEmpty());
}

TEST_CASE("What another program has changed goes before the own words of a file", "[activity calendar]")
{
    EventfulSchool from;
    from.fill();
    const EventfulSchool to;
    QByteArray bytes = from.file();
    for (const auto &[before, after] : {std::pair{"LOCATION:一年三班、四年一班、三年级\r\n", "LOCATION:礼堂\r\n"},
                                        std::pair{"STATUS:TENTATIVE\r\n", "STATUS:CONFIRMED\r\n"},
                                        std::pair{"TRANSP:TRANSPARENT\r\n", "TRANSP:OPAQUE\r\n"}}) {
        REQUIRE(bytes.contains(before));
        bytes.replace(before, after);
    }
    const ActChain chain = importChain(to.state(), to.read(bytes));
    const std::vector<const Activity *> rows = activitiesOf(chain.state(), to.term().id);
    const auto named = [&rows](const QString &title) {
        const auto found = std::ranges::find(rows, title, &Activity::title);
        REQUIRE(found != rows.end());
        return *found;
    };
    CHECK(named(u"磨课"_s)->status == ActivityStatus::Planned);
    CHECK(named(u"磨课"_s)->statusReason.isEmpty());
    CHECK_FALSE(named(u"晒课"_s)->backgroundTask);
    const std::vector<const Session *> shows = sessionsOf(chain.state(), named(u"汇报课"_s)->id);
    REQUIRE(shows.size() == 2); // and the one on another day
    CHECK(shows[0]->place == u"礼堂"_s);
}

TEST_CASE("Time that another program calls free is a task in the background", "[activity calendar]")
{
    CalendarSchool school;
    const QByteArray event =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\nBEGIN:VEVENT\r\nUID:free@other\r\n"
        "DTSTAMP:20190301T000000Z\r\nSUMMARY:校外展览\r\nDTSTART:20190313T140000\r\n"
        "DTEND:20190313T150000\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    QByteArray busy = event;
    busy.replace("free@other", "busy@other").replace("TRANSPARENT", "OPAQUE");
    for (const QByteArray &bytes : {event, busy}) {
        school.take(school.read(bytes));
        CHECK(activitiesOf(school.state(), school.term().id).back()->backgroundTask == (bytes == event));
    }
}

TEST_CASE("A calendar file has exactly the meetings of the term, whatever their kind", "[activity calendar]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
    CAPTURE(seed);
    CalendarSchool school;
    if (seed % 2 == 0)
        school.keepTime();
    fillWithEveryKind(school, seed);
    const QByteArray bytes = school.file();
    const QStringList expected = expectedLines(school.state(), school.term());
    REQUIRE(expected.size() > 50);
    CHECK(readLines(bytes).join(u'\n').toStdString() == expected.join(u'\n').toStdString());
    if (auto others = otherProgramsLines(bytes)) {
        dropBorders(*others, school.state());
        CHECK(others->join(u'\n').toStdString() == expected.join(u'\n').toStdString());
    } else {
        WARN("python3-icalendar is not installed; no other program has read the file");
    }
}

TEST_CASE("A term that was exported comes back without a change", "[activity calendar]")
{
    const unsigned seed = GENERATE(11U, 12U, 13U, 14U, 15U, 16U);
    CAPTURE(seed);
    CalendarSchool school;
    if (seed % 2 == 0)
        school.keepTime();
    fillWithEveryKind(school, seed);
    const CalendarImport import = school.read(school.file());
    CHECK_FALSE(import.fault);
    for (const EventProposal &proposal : import.proposals) {
        INFO(proposal.title.toStdString() << " " << proposal.time.toStdString());
        for (const EventChange &change : proposal.changes)
            INFO(static_cast<int>(change.field)
                 << " " << change.before.toStdString() << " → " << change.after.toStdString());
        CHECK(proposal.kind == EventProposal::Same);
    }
    CHECK(import.proposals.size() >= 60);
    CHECK(importCalendar(school.state(), import).isEmpty());
}

TEST_CASE("A file says the same times to another school, whatever their kind", "[activity calendar]")
{
    const unsigned seed = GENERATE(21U, 22U, 23U, 24U);
    CAPTURE(seed);
    CalendarSchool from;
    CalendarSchool to;
    if (seed % 2 == 0) {
        from.keepTime();
        to.keepTime();
    }
    fillWithEveryKind(from, seed);
    CalendarImport import = to.read(from.file());
    for (EventProposal &proposal : import.proposals) {
        CAPTURE(proposal.title.toStdString());
        const bool isOutside = proposal.kind == EventProposal::Refused;
        CHECK((proposal.kind == EventProposal::New || isOutside));
        CHECK(proposal.refusals == (isOutside ? std::vector{EventRefusal::OutsideTerm} : std::vector<EventRefusal>{}));
        CHECK(proposal.ticked != (std::ranges::count(proposal.notes, EventNote::OutsideTerm, &EventNote::kind) > 0));
        proposal.ticked = true;
    }
    to.take(import);
    std::map<QString, When> times;
    for (const CalendarItem &each : calendarItems(from.state(), from.term().id))
        times.emplace(each.item.uid, each.when);
    const std::vector<CalendarItem> taken = calendarItems(to.state(), to.term().id);
    CHECK(taken.size() > 15);
    QStringList uids;
    for (const CalendarItem &each : taken) {
        CAPTURE(each.item.text.summary.toStdString(), whenText(each.when, to.term()).toStdString());
        CHECK(sameMeaning(each.when, times.at(each.item.uid)));
        uids << each.item.uid;
    }
    // Its meetings too, with those that were moved and cancelled.
    CHECK(to.read(from.file()).count(EventProposal::Changed) == 0);
    QStringList expected = expectedLines(from.state(), from.term());
    expected.removeIf([&uids](const QString &line) { return !uids.contains(line.section(u' ', 0, 0)); });
    CHECK(expectedLines(to.state(), to.term()).join(u'\n').toStdString() == expected.join(u'\n').toStdString());
}

TEST_CASE("Days with hours go out day by day, and come back as the range that they are", "[activity calendar]")
{
    CalendarSchool school;
    const When when{.kind = DayRange{{2019, 4, 15}, {2019, 4, 19}},
                    .timeOfDay = {.time = ClockSpan{{14 * 60 + 30}, ClockTime{16 * 60}}}};
    const ActivityId id = school.plan(u"集中培训"_s, when);
    const IcsItem item = calendarItems(school.state(), school.term().id).front().item;
    CHECK(item.uid == school.state().get<Activity>(id).uid);
    CHECK(item.rule == u"FREQ=DAILY;UNTIL=20190419"_s);
    CHECK(item.time ==
          IcsTime{.first = {2019, 4, 15}, .last = {2019, 4, 15}, .from = ClockTime{870}, .to = ClockTime{960}});
    CHECK_FALSE(school.read(school.file()).changesAnything());

    CalendarSchool other;
    other.take(other.read(school.file()));
    CHECK(sameMeaning(activitiesOf(other.state(), other.term().id).back()->when, when));

    // What another program has made longer stays a range.
    const auto changed = [&school](const QByteArray &before, const QByteArray &after) {
        const CalendarImport import = school.readWith(before, after);
        REQUIRE(import.proposals.size() == 1);
        REQUIRE(import.proposals.front().changes.size() == 1);
        CHECK(import.proposals.front().changes.front().field == EventField::Time);
        return import.proposals.front().changes.front().after;
    };
    CHECK(changed("UNTIL=20190419T", "UNTIL=20190420T") == u"4月15日—20日 14:30—16:00"_s);

    // Without hours it is whole days.
    school.change<Activity>(id, [](Activity &row) { row.when.timeOfDay = {}; });
    const IcsItem days = calendarItems(school.state(), school.term().id).front().item;
    CHECK(days.rule.isEmpty());
    CHECK(days.time == IcsTime{.first = {2019, 4, 15}, .last = {2019, 4, 19}});
}

TEST_CASE("A range with hours that lies outside of the term is not ticked", "[activity calendar]")
{
    CalendarSchool from;
    from.plan(u"集中培训"_s, {.kind = DayRange{{2018, 4, 15}, {2018, 4, 19}},
                              .timeOfDay = {.time = ClockSpan{{14 * 60 + 30}, ClockTime{16 * 60}}}});
    CalendarSchool to;
    const CalendarImport import = to.read(from.file());
    REQUIRE(import.count(EventProposal::New) == 1);
    CHECK(import.countTicked() == 0);
}

TEST_CASE("The sample comes back without a change", "[activity calendar]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s.yanben"_s);
    createSample(path);
    const auto workspace = Workspace::open(path);
    const TermId term = workspace->state().all<Term>().begin()->first;
    const QByteArray bytes = writeIcs(activityCalendar(workspace->state(), term, QDateTime::currentDateTimeUtc()));
    const CalendarImport import = readCalendar(workspace->state(), term, bytes);
    CHECK(import.proposals.size() == 15);
    CHECK(import.count(EventProposal::Same) == 15);
}

TEST_CASE("An event says where, who, and what it is for", "[activity calendar]")
{
    CalendarSchool school;
    school.keepTime();
    const ActivityId id = school.plan(
        u"集中培训"_s, dayAt({2019, 3, 13}, {.periods = {7, 8}}),
        {{.presenters = {{.name = u"示例教师甲"_s}}, .audience = {{.name = u"来宾"_s}}, .place = u"报告厅"_s}});
    school.run(editForms(school.state(), id, {u"专题讲座"_s}));
    school.run(editNote(school.state(), id, u"带笔记"_s));
    const std::vector<CalendarItem> items = calendarItems(school.state(), school.term().id);
    REQUIRE(items.size() == 1);
    const IcsItem &item = items.front().item;
    CHECK(item.uid == school.state().get<Activity>(id).uid);
    CHECK(item.time ==
          IcsTime{.first = {2019, 3, 13}, .last = {2019, 3, 13}, .from = ClockTime{940}, .to = ClockTime{1030}});
    CHECK(item.text.location == u"报告厅"_s);
    CHECK(item.text.description == u"时间：3月13日第7—8节\n主讲：示例教师甲\n参加：来宾\n备注：带笔记"_s);
    CHECK(item.categories == QStringList{u"专题讲座"_s});
    CHECK(item.status == IcsStatus::Confirmed);
    school.change<Activity>(id, [](Activity &row) { row.status = ActivityStatus::Cancelled; });
    CHECK(calendarItems(school.state(), school.term().id).front().item.status == IcsStatus::Cancelled);
}

TEST_CASE("A half day without a timetable is a whole day", "[activity calendar]")
{
    CalendarSchool school;
    school.plan(u"集中培训"_s, dayAt({2019, 3, 13}, {.half = HalfDay::Afternoon}));
    CHECK_FALSE(calendarItems(school.state(), school.term().id).front().item.time.from);
    school.keepTime();
    const IcsTime time = calendarItems(school.state(), school.term().id).front().item.time;
    CHECK(time.from == ClockTime{840});
    CHECK(time.to == ClockTime{1030});
}

TEST_CASE("A person's calendar has what he takes part in, the whole series of it", "[activity calendar]")
{
    CalendarSchool school;
    const StaffId teacher = school.add(u"示例教师甲"_s);
    const ActivityId weekly =
        school.plan(u"教研"_s, {.kind = Recurring{.weekdays = {3}}}, {{.audience = {{.staff = teacher}}}});
    school.plan(u"别人的会"_s, dayAt({2019, 3, 13}));
    school.plan(u"交论文"_s, {.kind = Deadline{{2019, 4, 1}}}, {{.audience = {{.staff = teacher}}}});
    const auto choices = arrangementChoices(school.state(), school.term().id, ArrangementFor::Person);
    REQUIRE(choices.size() == 1);
    const auto items = calendarItems(school.state(), school.term().id, choices.front());
    REQUIRE(items.size() == 2);
    CHECK(items[0].activity == weekly);
    CHECK(meetingsOf(items[0].item).size() == 18);
    CHECK(items[0].item.leftOut == std::vector<QDate>{{2019, 5, 1}});
    // A part of the term does not say what the term has lost.
    const IcsCalendar part =
        activityCalendar(school.state(), school.term().id, QDateTime::currentDateTimeUtc(), choices.front());
    CHECK(school.read(writeIcs(part)).count(EventProposal::Gone) == 0);
    // Nor what is not seen in it.
    school.run(editBackground(school.state(), weekly, true));
    CHECK(school.file().contains("X-YANBEN-ACTIVITY"));
    const IcsCalendar task =
        activityCalendar(school.state(), school.term().id, QDateTime::currentDateTimeUtc(), choices.front());
    CHECK_FALSE(writeIcs(task).contains("X-YANBEN-ACTIVITY"));
}
