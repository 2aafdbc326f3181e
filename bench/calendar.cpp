// How long typed times take to be read and series to be expanded. Prints milliseconds, the median of 21 runs.

#include "stopwatch.h"

#include "calendar/series/occurrences.h"
#include "calendar/when_parser.h"
#include "calendar/when_typing.h"

#include <QElapsedTimer>

#include <cstdio>
#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

double medianOf21(const std::function<std::size_t()> &work)
{
    return medianOf(21, [&work] {
        if (work() == 0)
            std::puts("nothing was done");
    });
}

} // namespace

int main()
{
    const Term term{.first = {2019, 3, 4}, .last = {2019, 7, 12}};
    QElapsedTimer start;
    start.start();
    const SchoolCalendar calendar = SchoolCalendar::shipped();
    std::printf("%8.3f  first calendar, with the computed years\n", static_cast<double>(start.nsecsElapsed()) / 1e6);

    const QStringList typed{u"3月18日—22日"_s, u"3.18-3.22"_s,    u"第3周周二下午"_s,      u"单周周二下午"_s,
                            u"7月6日前"_s,     u"每周三第七节"_s, u"3月18日14:30-16:00"_s, u"由进修学校安排"_s};
    std::printf("%8.3f  2,000 times read\n", medianOf21([&] {
                    std::size_t read = 0;
                    for (int i = 0; i < 2000; ++i)
                        read += parseWhen(typed[i % typed.size()], term).index() == 0 ? 1 : 0;
                    return read;
                }));
    std::printf("%8.3f  1 keystroke that leaves a time unfinished\n",
                medianOf21([&] { return readWhileTyping(u"3月18日14:30-", term).index(); }));
    for (const OnHoliday manner : {OnHoliday::Skip, OnHoliday::Move, OnHoliday::Hold}) {
        std::printf(
            "%8.3f  2,000 weekly series expanded (holidays: %s)\n", medianOf21([&] {
                std::size_t meetings = 0;
                for (int i = 0; i < 2000; ++i)
                    meetings +=
                        occurrencesOf(Recurring{.weekdays = {i % 5 + 1}, .onHoliday = manner}, term, calendar).size();
                return meetings;
            }),
            manner == OnHoliday::Skip   ? "left out"
            : manner == OnHoliday::Move ? "moved"
                                        : "held");
    }
    return 0;
}
