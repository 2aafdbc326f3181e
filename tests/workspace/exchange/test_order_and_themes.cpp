#include "workspace/acts/schedule/theme_acts.h"
#include "workspace/busy_school.h"
#include "workspace/calendar_school.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Its term is 2019-03-04 to 07-12.
class ExchangingSchool : public CalendarSchool
{
public:
    /// Three whose order is not that of their days.
    void fillOutOfOrder()
    {
        plan(u"例会"_s, dayAt({2019, 6, 4}));
        plan(u"讲座"_s, dayAt({2019, 3, 13}));
        plan(u"磨课"_s, dayAt({2019, 4, 1}));
    }
    QStringList order() const
    {
        QStringList titles;
        for (const Activity *each : activitiesOf(state(), term().id))
            titles << each->title;
        return titles;
    }

    ThemePlace ofTerm() const { return {.term = term().id}; }
    ThemePlace ofMonth(int month) const { return {.term = term().id, .month = YearMonth{2019, month}}; }
    ThemePlace ofWeek(int week, std::optional<GroupId> owner = {}) const
    {
        return {.term = term().id, .group = owner, .week = week};
    }
    void write(const ThemePlace &place, const QString &title) { run(setTheme(state(), place, title).value()); }
    QString titleAt(const ThemePlace &place) const
    {
        const Theme *theme = themeAt(state(), place);
        return theme ? theme->title : QString{};
    }
};

std::vector<const EventProposal *> proposalsAbout(const CalendarImport &import, EventProposal::About about)
{
    std::vector<const EventProposal *> found;
    for (const EventProposal &each : import.proposals) {
        if (each.about == about)
            found.push_back(&each);
    }
    return found;
}

} // namespace

TEST_CASE("Into an empty schedule a file brings its order, unless it is not ticked", "[own order]")
{
    ExchangingSchool from;
    from.fillOutOfOrder();
    ExchangingSchool to;
    const bool ticked = GENERATE(true, false);
    CalendarImport import = to.read(from.file());
    REQUIRE(proposalsAbout(import, EventProposal::NewOrder).size() == 1);
    CHECK(import.countTicked() == 3);
    for (EventProposal &each : import.proposals)
        each.ticked = ticked || each.about != EventProposal::NewOrder;
    to.take(import);
    CHECK(to.order() ==
          (ticked ? QStringList{u"例会"_s, u"讲座"_s, u"磨课"_s} : QStringList{u"讲座"_s, u"磨课"_s, u"例会"_s}));
    CHECK_FALSE(to.read(from.file()).changesAnything());
    REQUIRE(to.acts().undo() == RunResult::Done);
    CHECK(to.order().isEmpty());
}

TEST_CASE("The order of a file holds among what is new, and moves nothing that was there", "[own order]")
{
    ExchangingSchool from;
    from.fillOutOfOrder();
    ExchangingSchool to;
    to.plan(u"开学会"_s, dayAt({2019, 3, 4}));
    to.plan(u"中期会"_s, dayAt({2019, 5, 6}));
    to.plan(u"总结会"_s, dayAt({2019, 7, 1}));
    to.take(to.read(from.file()));
    CHECK(to.order() == QStringList{u"开学会"_s, u"例会"_s, u"讲座"_s, u"中期会"_s, u"磨课"_s, u"总结会"_s});
}

TEST_CASE("A schedule by its days, a file without an order and an order that means nothing move nothing", "[own order]")
{
    ExchangingSchool from;
    from.fillOutOfOrder();
    const ExchangingSchool to;
    for (const QByteArray value : {"abc", "0", "-1", "1.5", "99999999999"}) {
        CAPTURE(value.toStdString());
        QByteArray bytes = from.file();
        REQUIRE(bytes.contains("X-YANBEN-ORDER:1\r\n"));
        const CalendarImport import =
            to.read(bytes.replace("X-YANBEN-ORDER:1\r\n", "X-YANBEN-ORDER:" + value + "\r\n"));
        CHECK(proposalsAbout(import, EventProposal::NewOrder).empty()); // of the two others it is that of their days
        const auto about = std::ranges::find(import.proposals, u"例会"_s, &EventProposal::title);
        REQUIRE(about != import.proposals.end());
        CHECK(about->notes ==
              std::vector<EventNote>{{EventNote::Unread, u"X-YANBEN-ORDER:"_s + QString::fromLatin1(value)}});
    }
    from.run(sortActivities(from.state(), from.term().id));
    const CalendarImport sorted = to.read(from.file());
    CHECK(sorted.count(EventProposal::New) == 3);
    CHECK(proposalsAbout(sorted, EventProposal::NewOrder).empty());
}

TEST_CASE("Themes come into another school in one step, and a second time change nothing", "[own themes]")
{
    ExchangingSchool from;
    const GroupId owner = from.group(u"语文组"_s);
    from.write(from.ofTerm(), u"站稳讲台"_s);
    from.write(from.ofMonth(3), u"备课, 上课"_s);
    from.write(from.ofWeek(2), u"教案展评"_s);
    from.write(from.ofWeek(3, owner), u"朗读"_s);
    ExchangingSchool to;
    const GroupId there = to.group(u"语文组"_s);
    const CalendarImport import = to.read(from.file());
    CHECK(import.count(EventProposal::New) == 4);
    CHECK(proposalsAbout(import, EventProposal::Theme).size() == 4);
    CHECK(import.countTicked() == 4);
    to.take(import);
    CHECK(to.titleAt(to.ofTerm()) == u"站稳讲台"_s);
    CHECK(to.titleAt(to.ofMonth(3)) == u"备课, 上课"_s);
    CHECK(to.titleAt(to.ofWeek(2)) == u"教案展评"_s);
    CHECK(to.titleAt(to.ofWeek(3, there)) == u"朗读"_s);
    const CalendarImport again = to.read(from.file());
    CHECK(again.count(EventProposal::Same) == 4);
    CHECK_FALSE(again.changesAnything());
    REQUIRE(to.acts().undo() == RunResult::Done);
    CHECK(to.state().all<Theme>().empty());
}

TEST_CASE("Another school's theme replaces the one that is there, an older one of this very term does not",
          "[own themes]")
{
    ExchangingSchool from;
    from.write(from.ofTerm(), u"站稳讲台"_s);
    ExchangingSchool to;
    to.write(to.ofTerm(), u"课堂提质"_s);
    const CalendarImport import = to.read(from.file());
    REQUIRE(import.count(EventProposal::Changed) == 1);
    CHECK(changesOf(import) ==
          std::vector<EventChange>{{.field = EventField::Theme, .before = u"课堂提质"_s, .after = u"站稳讲台"_s}});
    to.take(import);
    CHECK(to.titleAt(to.ofTerm()) == u"站稳讲台"_s);

    const QByteArray older = from.file();
    from.write(from.ofTerm(), u"上出特色"_s);
    CHECK_FALSE(from.read(older).changesAnything());
    from.write(from.ofTerm(), {});
    from.take(from.read(older));
    CHECK(from.titleAt(from.ofTerm()) == u"站稳讲台"_s);
}

TEST_CASE("A theme for a month out of the term or a group that nobody has is not taken", "[own themes]")
{
    ExchangingSchool from;
    from.write(from.ofMonth(3), u"备课"_s);
    from.write(from.ofWeek(3, from.group(u"语文组"_s)), u"朗读"_s);
    const ExchangingSchool to;
    QByteArray bytes = from.file();
    REQUIRE(bytes.contains("2019-03\""));
    const CalendarImport import = to.read(bytes.replace("2019-03\"", "2019-09\""));
    REQUIRE(import.count(EventProposal::Refused) == 2);
    CHECK(import.proposals[0].refusals == std::vector{EventRefusal::OutsideTerm});
    CHECK(import.proposals[1].refusals == std::vector{EventRefusal::NoSuchGroup});
    CHECK_FALSE(import.changesAnything());
}

TEST_CASE("A theme that means nothing is told with its line, and the others are taken", "[own themes]")
{
    ExchangingSchool from;
    from.write(from.ofTerm(), u"站稳讲台"_s);
    from.write(from.ofMonth(3), u"备课"_s);
    const QByteArray bytes = from.file();
    const QByteArray written = "X-YANBEN-THEME:{\"title\":\"站稳讲台\"}";
    const qsizetype at = bytes.indexOf(written);
    REQUIRE(at > 0);
    const auto line = static_cast<int>(bytes.left(at).count('\n')) + 1;
    const ExchangingSchool to;
    for (const QByteArray value :
         {"{", "[]", "{\"title\":\"\"}", "{\"title\":\" \"}", "{\"title\":3}", "{\"month\":\"2019-03\"}",
          "{\"month\":\"2019-13\"\\,\"title\":\"a\"}", "{\"month\":\"2019-03\"\\,\"week\":2\\,\"title\":\"a\"}",
          "{\"week\":900\\,\"title\":\"a\"}", "{\"day\":2\\,\"title\":\"a\"}"}) {
        CAPTURE(value.toStdString());
        const CalendarImport import = to.read(QByteArray{bytes}.replace(written, "X-YANBEN-THEME:" + value));
        REQUIRE(import.proposals.size() == 2);
        CHECK(import.proposals[0].kind == EventProposal::New);
        CHECK(import.proposals[1].kind == EventProposal::Refused);
        CHECK(import.proposals[1].fault == IcsFault::StrangeTheme);
        CHECK(import.proposals[1].line == line);
    }
}

TEST_CASE("One person's calendar has neither order nor themes", "[own themes]")
{
    ExchangingSchool school;
    const StaffId teacher = school.add(u"示例教师甲"_s);
    school.plan(u"讲座"_s, dayAt({2019, 3, 13}), {{.audience = {{.staff = teacher}}}});
    school.write(school.ofTerm(), u"站稳讲台"_s);
    const auto choices = arrangementChoices(school.state(), school.term().id, ArrangementFor::Person);
    REQUIRE(choices.size() == 1);
    const QByteArray part =
        writeIcs(activityCalendar(school.state(), school.term().id, QDateTime::currentDateTimeUtc(), choices.front()));
    CHECK_FALSE(part.contains("X-YANBEN-ORDER"));
    CHECK_FALSE(part.contains("X-YANBEN-THEME"));
    CHECK(school.file().contains("X-YANBEN-ORDER:1"));
    CHECK(school.file().contains("X-YANBEN-THEME"));
}
