#include "cli/finding_json.h"

#include "calendar/when_text.h"
#include "documents/words/findings/finding_text.h"
#include "domain/json/json_writer.h"

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

struct FixWord
{
    QString kind;
    QString value; ///< empty: the kind says it all
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// 2019-04-08, 2019-04-08/2019-04-12, 2019-04-08 第3节
QString timeOf(const MoveMeeting &move)
{
    const QString days = move.last ? iso(move.day) + u'/' + iso(*move.last) : iso(move.day);
    return move.hours.isEmpty() ? days : days + u' ' + timeOfDayText(move.hours);
}

FixWord absenceWord(AbsenceRule rule)
{
    switch (rule) {
    case AbsenceRule::Zero: return {u"absence_zero"_s, {}};
    case AbsenceRule::OwnLevel: return {u"absence_level"_s, {}};
    case AbsenceRule::Unrated: return {u"absence_unrated"_s, {}};
    }
    Q_UNREACHABLE();
}

FixWord convertWord(const Conversion &conversion)
{
    return {conversion.of == ConvertBase::All ? u"convert_all"_s : u"convert_possible"_s, conversion.to.toString()};
}

FixWord fixWord(const FindingFix &fix)
{
    return std::visit(
        Overloaded{
            [](const MoveDay &move) {
                return FixWord{u"move_day"_s, iso(move.day)};
            },
            [](const MoveStart &move) {
                return FixWord{u"move_start"_s, iso(move.day)};
            },
            [](const MoveEnd &move) {
                return FixWord{u"move_end"_s, iso(move.day)};
            },
            [](const SortByDate &) {
                return FixWord{u"sort_by_date"_s, {}};
            },
            [](const AddFormToPlan &add) {
                return FixWord{u"add_form"_s, add.form};
            },
            [](const ConvertTotal &convert) { return convertWord(convert.conversion); },
            [](const ChangeFullMark &change) {
                return FixWord{u"full_mark"_s, change.mark.toString()};
            },
            [](const RuleAbsence &absence) { return absenceWord(absence.rule); },
            [](const ConfirmParameters &) {
                return FixWord{u"confirm"_s, {}};
            },
            [](const CapAtWeight &cap) {
                return FixWord{u"cap"_s, cap.cap.toString()};
            },
            [](const MoveMeeting &move) {
                return FixWord{u"move_meeting"_s, timeOf(move)};
            },
            [](const MoveSeries &move) {
                const QString day = weekdayText(move.weekday);
                return FixWord{u"move_series"_s, move.hours.isEmpty() ? day : day + u' ' + timeOfDayText(move.hours)};
            },
            [](const UsePlace &use) {
                return FixWord{u"use_place"_s, use.place};
            },
            [](const NameMeansGroup &mean) {
                return FixWord{u"mean_group"_s, mean.groupName};
            },
        },
        fix);
}

} // namespace

JsonValue fixValue(const FindingFix &fix, const Term &term)
{
    const FixWord word = fixWord(fix);
    JsonObjectBuilder object;
    object.add(u"kind", word.kind);
    if (!word.value.isEmpty())
        object.add(u"value", word.value);
    return object.add(u"label", findingFixText(fix, term));
}

} // namespace yanben
