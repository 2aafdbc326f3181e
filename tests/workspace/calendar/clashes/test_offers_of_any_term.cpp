#include "checks/check_term.h"
#include "workspace/acts/finding_acts.h"
#include "workspace/busy_school.h"
#include "workspace/queries/check_rows.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <iterator>
#include <random>
#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

using FindingKeys = std::set<std::pair<FindingCode, QString>>;

FindingKeys findingKeys(const std::vector<Finding> &findings)
{
    FindingKeys keys;
    for (const Finding &finding : findings)
        keys.emplace(finding.code, targetKey(finding.target));
    return keys;
}

} // namespace

TEST_CASE("Every offer in any term takes its finding away and brings no other", "[clashes]")
{
    const unsigned seed = GENERATE(range(1U, 7U));
    std::mt19937 random{seed};
    const auto number = [&random](int low, int high) { return std::uniform_int_distribution{low, high}(random); };
    BusySchool school;
    const TermId term = school.term().id;
    ActBuilder builder{school.state(), ActKind::ImportActivities};
    builder.insert(Stage{.term = term, .name = u"研修阶段"_s, .first = {2019, 3, 11}, .last = {2019, 6, 28}});
    const auto somebody = [&] { return staffed(school.people[static_cast<std::size_t>(number(0, 5))]); };
    const auto anyTime = [&] {
        switch (number(0, 4)) {
        case 0: return TimeOfDay{};
        case 1: return TimeOfDay{.time = {}, .half = HalfDay::Afternoon, .periods = {}};
        case 2: return TimeOfDay{.time = {}, .half = {}, .periods = {number(1, 8)}};
        default: {
            const int from = number(8, 16);
            return hoursFrom(from, from + number(1, 2));
        }
        }
    };
    const auto anyWhen = [&](QDate day) {
        switch (number(0, 9)) {
        case 0: return When{.kind = DayRange{day, day.addDays(number(1, 6))}, .timeOfDay = anyTime(), .raw = {}};
        case 1:
            return When{.kind = Recurring{.weekdays = {number(1, 5)}, .start = day, .end = day.addDays(20)},
                        .timeOfDay = anyTime(),
                        .raw = {}};
        case 2: return When{.kind = Deadline{day}, .timeOfDay = {}, .raw = {}};
        default: return dayAt(day, anyTime());
        }
    };
    for (int i = 0; i < 24; ++i) {
        const QDate day = QDate{2019, 4, 1}.addDays(i + number(-4, 4));
        Activity row{.term = term, .position = i, .title = u"活动%1"_s.arg(i), .when = anyWhen(day)};
        row.backgroundTask = number(0, 9) == 0;
        row.groupMeeting = number(0, 5) == 0;
        row.status = number(0, 9) == 0 ? ActivityStatus::Held : ActivityStatus::Planned;
        const ActivityId activity = builder.insert(row);
        for (int j = number(0, 5) == 0 ? 2 : 1; j > 0; --j) {
            Session session{.activity = activity, .position = j};
            if (number(0, 7) == 0)
                session.when = anyWhen(day);
            session.presenters = {somebody()};
            session.audience = {number(0, 2) == 0 ? grouped(number(0, 1) ? school.chinese : school.mathematics)
                                                  : somebody()};
            if (number(0, 4) == 0)
                session.leaders = {somebody()};
            session.place = number(0, 1) ? u"会议室"_s : (number(0, 1) ? u"报告厅"_s : u"一年三班"_s);
            builder.insert(session);
        }
    }
    State state = school.state();
    state.apply(builder.take().changes);
    const std::vector<Finding> before = checkTerm(checkInput(state, term));
    const FindingKeys keys = findingKeys(before);
    int tried = 0;
    for (const Finding &finding : before) {
        const bool isOfSchedule = std::holds_alternative<ActivityTarget>(finding.target) ||
                                  std::holds_alternative<OverlapTarget>(finding.target);
        std::vector<FindingFix> fixes = finding.fixes;
        std::ranges::copy(finding.otherWay, std::back_inserter(fixes));
        for (const FindingFix &fix : fixes) {
            if (!isOfSchedule || std::holds_alternative<SortByDate>(fix))
                continue;
            CAPTURE(QString{findingCodeWord(finding.code)}.toStdString(), targetKey(finding.target).toStdString(),
                    fix.index());
            State after = state;
            after.apply(fixFinding(state, term, finding, fix).changes);
            const FindingKeys left = findingKeys(checkTerm(checkInput(after, term)));
            CHECK_FALSE(left.contains({finding.code, targetKey(finding.target)}));
            for (const auto &[code, target] : left) {
                CAPTURE(QString{findingCodeWord(code)}.toStdString(), target.toStdString());
                CHECK(keys.contains({code, target}));
            }
            ++tried;
        }
    }
    CHECK(tried > 10);
}
