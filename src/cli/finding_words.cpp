#include "cli/finding_words.h"

#include "domain/json/json_writer.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

QString day(QDate date)
{
    return u"%1月%2日"_s.arg(date.month()).arg(date.day());
}

QString days(const FindingFacts &facts)
{
    if (facts.days.empty())
        return {};
    const QDate first = facts.days.front();
    const QDate last = facts.days.back();
    return first == last ? day(first) : day(first) + u'—' + day(last);
}

QString joined(const std::vector<QString> &names)
{
    return QStringList{names.begin(), names.end()}.join(u'、');
}

QString named(const FindingFacts &facts)
{
    return facts.no.isEmpty() ? facts.title : facts.no + u'.' + facts.title;
}

QString parameterName(UnstatedParameter parameter)
{
    switch (parameter) {
    case UnstatedParameter::Required: return u"应有的次数"_s;
    case UnstatedParameter::Cap: return u"封顶"_s;
    case UnstatedParameter::Floor: return u"保底"_s;
    case UnstatedParameter::Absence: return u"缺席怎样计"_s;
    case UnstatedParameter::Repeat: return u"能否重复计"_s;
    }
    Q_UNREACHABLE();
}

QString parameterNames(const FindingFacts &facts)
{
    QStringList names;
    for (const UnstatedParameter parameter : facts.parameters)
        names << parameterName(parameter);
    return names.join(u'、');
}

QString mark(const std::optional<Points> &points)
{
    return points ? points->toString() : u"—"_s;
}

QString placeInTerm(const State &state, TermId term, const ActivityTarget &target)
{
    const auto activities = activitiesOf(state, term);
    const auto found = std::ranges::find(activities, target.activity, &Activity::id);
    return u"activity/%1"_s.arg(found - activities.begin() + 1);
}

JsonValue fixObject(const QString &kind, const QString &value, const QString &label)
{
    JsonObjectBuilder object;
    object.add(u"kind", kind);
    if (!value.isEmpty())
        object.add(u"value", value);
    return object.add(u"label", label);
}

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

QString findingText(const Finding &finding)
{
    const FindingFacts &facts = finding.facts;
    switch (finding.code) {
    case FindingCode::RubricSum: return u"各条权重合计 %1 分，满分是 %2 分"_s.arg(mark(facts.sum), mark(facts.mark));
    case FindingCode::RubricMissingParameter: return u"“%1”没有写明%2"_s.arg(named(facts), parameterNames(facts));
    case FindingCode::RubricNoCap: return u"“%1”没有写明封顶，权重是 %2 分"_s.arg(named(facts), mark(facts.mark));
    case FindingCode::RubricNoZeroTier: return u"“%1”没有写明缺席怎样计分"_s.arg(named(facts));
    case FindingCode::DateOnHoliday:
        return u"“%1”排在%2，是%3假期"_s.arg(facts.title, days(facts), joined(facts.names));
    case FindingCode::DateStartsOnWeekend: return u"“%1”从%2开始，是周末"_s.arg(facts.title, days(facts));
    case FindingCode::DateStartsOnHoliday:
        return u"“%1”从%2开始，是%3假期"_s.arg(facts.title, days(facts), joined(facts.names));
    case FindingCode::DateEndsOnHoliday:
        return u"“%1”到%2结束，是%3假期"_s.arg(facts.title, days(facts), joined(facts.names));
    case FindingCode::DateOutsideTerm: return u"“%1”的时间在学期之外"_s.arg(facts.title);
    case FindingCode::DateOutsideStage: return u"“%1”的时间不在研修阶段内"_s.arg(facts.title);
    case FindingCode::CalendarYearMissing: return u"校历中没有%1年的节假日"_s.arg(facts.title);
    case FindingCode::LocationMissing: return u"“%1”没有写地点"_s.arg(facts.title);
    case FindingCode::PresenterOverlap:
        return u"%1同时主讲“%2”和“%3”"_s.arg(joined(facts.names), facts.title, facts.other);
    case FindingCode::ParticipantsContradictTitle:
        return u"“%1”的参加人员是%2，与标题不符"_s.arg(facts.title, joined(facts.names));
    case FindingCode::TopicWithoutActivity: return u"研修内容“%1”没有安排活动"_s.arg(facts.title);
    case FindingCode::TopicWithoutCriterion: return u"研修内容“%1”没有考评条目"_s.arg(facts.title);
    case FindingCode::RangeCrossesHoliday:
        return u"“%1”的时间里有%2假期（%3）"_s.arg(facts.title, joined(facts.names), days(facts));
    case FindingCode::RowOrder: return u"“%1”的日期早于上一行“%2”"_s.arg(facts.title, facts.other);
    case FindingCode::FormNotInList: return u"研修形式“%1”不在计划的研修方式里"_s.arg(facts.title);
    }
    Q_UNREACHABLE();
}

QString targetWord(const State &state, TermId term, const FindingTarget &target)
{
    return std::visit(Overloaded{
                          [](const RubricTarget &) { return u"rubric"_s; },
                          [&](const CriterionTarget &criterion) {
                              const auto *row = state.find<CriterionVersion>(criterion.criterion);
                              return u"criterion/"_s + (row ? row->spec.no : QString{});
                          },
                          [&](const ActivityTarget &activity) { return placeInTerm(state, term, activity); },
                          [&](const OverlapTarget &overlap) {
                              return placeInTerm(state, term, overlap.one) + u'+' +
                                     placeInTerm(state, term, overlap.other);
                          },
                          [&](const TopicTarget &topic) {
                              const auto *row = state.find<Topic>(topic.topic);
                              return u"topic/"_s + (row ? row->name : QString{});
                          },
                          [](const FormTarget &form) { return u"form/"_s + form.form; },
                          [](const YearTarget &year) { return u"year/%1"_s.arg(year.year); },
                      },
                      target);
}

JsonValue fixValue(const FindingFix &fix)
{
    const auto iso = [](QDate date) { return date.toString(Qt::ISODate); };
    return std::visit(
        Overloaded{
            [&](const MoveDay &move) { return fixObject(u"move_day"_s, iso(move.day), u"改到"_s + day(move.day)); },
            [&](const MoveStart &move) {
                return fixObject(u"move_start"_s, iso(move.day), u"改从%1开始"_s.arg(day(move.day)));
            },
            [&](const MoveEnd &move) {
                return fixObject(u"move_end"_s, iso(move.day), u"改到%1结束"_s.arg(day(move.day)));
            },
            [](const SortByDate &) { return fixObject(u"sort_by_date"_s, {}, u"按日期排序"_s); },
            [](const AddFormToPlan &add) { return fixObject(u"add_form"_s, add.form, u"加入计划的研修方式"_s); },
            [](const ConvertTotal &convert) {
                const bool all = convert.conversion.of == ConvertBase::All;
                return fixObject(
                    all ? u"convert_all"_s : u"convert_possible"_s, convert.conversion.to.toString(),
                    u"%1折算成 %2 分"_s.arg(all ? u"按全部权重"_s : u"按可得分"_s, convert.conversion.to.toString()));
            },
            [](const ChangeFullMark &change) {
                return fixObject(u"full_mark"_s, change.mark.toString(),
                                 u"满分改为 %1 分"_s.arg(change.mark.toString()));
            },
            [](const RuleAbsence &absence) {
                switch (absence.rule) {
                case AbsenceRule::Zero: return fixObject(u"absence_zero"_s, {}, u"缺席记0分"_s);
                case AbsenceRule::OwnLevel: return fixObject(u"absence_level"_s, {}, u"加一档"_s);
                case AbsenceRule::Unrated: return fixObject(u"absence_unrated"_s, {}, u"缺席按未评"_s);
                }
                Q_UNREACHABLE();
            },
            [](const ConfirmParameters &) { return fixObject(u"confirm"_s, {}, u"按现在的规则确认"_s); },
            [](const CapAtWeight &cap) {
                return fixObject(u"cap"_s, cap.cap.toString(), u"按 %1 分封顶"_s.arg(cap.cap.toString()));
            },
        },
        fix);
}

} // namespace yanben
