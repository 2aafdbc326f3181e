#include "documents/words/findings/finding_text.h"

#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "documents/words/count_text.h"
#include "documents/words/untitled_text.h"

#include <QStringList>

#include <algorithm>

namespace yanben
{

namespace
{

using namespace Qt::StringLiterals;

QString listed(const std::vector<QString> &names)
{
    return QStringList{names.begin(), names.end()}.join(u'、');
}

QString timed(const FindingFacts &facts, const Term &term)
{
    return facts.first && facts.last ? u"%1（%2）"_s.arg(facts.title, rangeText(*facts.first, *facts.last, term))
                                     : facts.title;
}

QString criterion(const FindingFacts &facts)
{
    return u"条目 %1 %2"_s.arg(facts.no, facts.title);
}

QString parameterWord(UnstatedParameter parameter)
{
    switch (parameter) {
    case UnstatedParameter::Required: return u"应有的次数"_s;
    case UnstatedParameter::Cap: return u"封顶"_s;
    case UnstatedParameter::Floor: return u"扣到几分为止"_s;
    case UnstatedParameter::Repeat: return u"能否重复计"_s;
    case UnstatedParameter::Absence: break;
    }
    return u"缺席怎么计"_s;
}

QString missingParameter(const FindingFacts &facts)
{
    QStringList words;
    for (const UnstatedParameter parameter : facts.parameters)
        words << parameterWord(parameter);
    const QString sentence = u"%1 没有写明%2"_s.arg(criterion(facts), words.join(u'、'));
    return facts.assumed ? u"%1，暂按 %2"_s.arg(sentence, facts.assumed->toString()) : sentence;
}

QString noCap(const FindingFacts &facts)
{
    if (facts.assumed)
        return u"%1 没有写明封顶，暂按 %2 分封顶"_s.arg(criterion(facts), facts.assumed->toString());
    return facts.mark ? u"%1 没有封顶，得分可能超过 %2 分"_s.arg(criterion(facts), facts.mark->toString())
                      : u"%1 没有写明封顶"_s.arg(criterion(facts));
}

QString onWeekend(const FindingFacts &facts, const Term &term)
{
    return facts.first == facts.last
               ? u"%1在周末"_s.arg(timed(facts, term))
               : u"%1第一天是周末，共 %2 个工作日"_s.arg(timed(facts, term), QString::number(facts.workdays));
}

/// 清明节假期, 秋假, 放假周
QString daysOff(const FindingFacts &facts)
{
    const QString names = listed(facts.names);
    const bool saysSo = names.endsWith(u'假') || names.endsWith(u'周');
    return saysSo ? names : names + u"假期"_s;
}

QString rowOrder(const FindingFacts &facts, const Term &term)
{
    const QString above =
        facts.days.empty() ? facts.other : u"%1（%2）"_s.arg(facts.other, dayText(facts.days.front(), term));
    return u"%1排在%2之后"_s.arg(timed(facts, term), above);
}

QString outside(const FindingFacts &facts, const QString &what, const Term &term)
{
    const QString span =
        facts.days.size() == 2 ? u"（%1）"_s.arg(rangeText(facts.days[0], facts.days[1], term)) : QString{};
    return u"%1不在%2%3之内"_s.arg(timed(facts, term), what, span);
}

/// Why it matters: activities belong into the main stages (row J01).
QString outsideStage(const FindingFacts &facts, const Term &term)
{
    const QString main = listed(facts.names);
    if (facts.stage.isEmpty() || facts.days.size() != 2)
        return outside(facts, main, term) + u"，研修活动应排在其中"_s;
    const bool isPartly = facts.first && facts.last && facts.first <= facts.days[1] && facts.days[0] <= facts.last;
    return u"%1%2落在%3，研修活动应排在%4（%5）"_s.arg(timed(facts, term), isPartly ? u"部分"_s : QString{},
                                                       facts.stage, main,
                                                       rangeText(facts.days[0], facts.days[1], term));
}

/// 刘月、王勋等 12 人
QString clashingPeople(const FindingFacts &facts)
{
    return facts.people > static_cast<int>(facts.names.size())
               ? u"%1等 %2 人"_s.arg(listed(facts.names), QString::number(facts.people))
               : listed(facts.names);
}

/// 4月12日14:00—15:00, 4月1日—3日, 3月6日等 18 天.
QString clashDays(const FindingFacts &facts, const Term &term)
{
    if (!facts.first || !facts.last)
        return {};
    const auto days = static_cast<qint64>(facts.days.size());
    const QString text = facts.first->daysTo(*facts.last) < std::max<qint64>(days, 1)
                             ? rangeText(*facts.first, *facts.last, term)
                             : u"%1等 %2 天"_s.arg(dayText(*facts.first, term), QString::number(days));
    return text + timeOfDayText(facts.hours);
}

QString clash(const QString &what, const QString &certainly, const QString &perhaps, const FindingFacts &facts,
              const Term &term)
{
    const QString sentence = facts.certain ? u"%1 %2%3：%4、%5"_s : u"%1 %2%3（时间没有写全）：%4、%5"_s;
    return sentence.arg(what, clashDays(facts, term), facts.certain ? certainly : perhaps, facts.title, facts.other);
}

QString themesWithout(const FindingFacts &facts, const QStringList &missing, const QString &what)
{
    return u"%1的学期主题“%2”缺%3的%4"_s.arg(facts.other.isEmpty() ? u"学校"_s : facts.other, facts.title,
                                             missing.join(u'、'), what);
}

QStringList monthNames(const FindingFacts &facts)
{
    QStringList names;
    for (const QDate day : facts.days)
        names << u"%1月"_s.arg(day.month());
    return names;
}

QStringList weekNames(const FindingFacts &facts, const Term &term)
{
    return weekTexts(facts.days, term);
}

QString pairLacks(const FindingFacts &facts)
{
    const PairFacts pair = facts.pair.value_or(PairFacts{});
    QStringList lacking;
    if (pair.mentors == 0)
        lacking << u"没有师傅"_s;
    if (pair.mentors > 1)
        lacking << u"同时有 %1 名师傅"_s.arg(pair.mentors);
    if (pair.apprentices == 0)
        lacking << u"没有徒弟"_s;
    if (!facts.names.empty())
        lacking << u"%1没有写明起始日期"_s.arg(listed(facts.names));
    return u"师徒结对“%1”%2"_s.arg(facts.title, lacking.join(u"，"_s));
}

QString publishedDiffers(const FindingFacts &facts)
{
    QStringList clauses;
    if (!facts.names.empty())
        clauses << u"%1 份已公布的成绩按现在的记录结果不同：%2"_s.arg(QString::number(facts.names.size()),
                                                                      listed(facts.names));
    if (!facts.contradicting.empty())
        clauses << u"%1 份已公布的成绩与公布时保存的记录自相矛盾，不予显示：%2"_s.arg(
            QString::number(facts.contradicting.size()), listed(facts.contradicting));
    return clauses.join(u'；');
}

/// 甲、乙、丙、丁、戊等8人: enough to know whom to begin with.
QString firstNames(const std::vector<QString> &names)
{
    constexpr std::size_t most = 5;
    if (names.size() <= most)
        return listed(names);
    return listed({names.begin(), names.begin() + most}) + u"等"_s;
}

} // namespace

QString findingText(const Finding &finding, const Term &term)
{
    const FindingFacts facts = factsNaming(finding, titleText({}), u"%1（场次 %2）"_s);
    switch (finding.code) {
    case FindingCode::RubricSum:
        return u"考评细则的权重合计为 %1，不是 %2"_s.arg(facts.sum.value_or(Points{}).toString(),
                                                         facts.mark.value_or(Points{}).toString());
    case FindingCode::PublishedDiffers: return publishedDiffers(facts);
    case FindingCode::RecordUnfit:
        return u"%1 有 %2 份记录与现行细则不符，不能计分：%3"_s.arg(
            criterion(facts), QString::number(facts.names.size()), firstNames(facts.names));
    case FindingCode::EmploymentMissing:
        return u"%1的聘任状态没有登记，否决“%2”的后果不能确定"_s.arg(facts.title, listed(facts.names));
    case FindingCode::RubricMissingParameter: return missingParameter(facts);
    case FindingCode::RubricNoCap: return noCap(facts);
    case FindingCode::RubricNoZeroTier: return u"%1 没有缺席一档"_s.arg(criterion(facts));
    case FindingCode::ConvertWithDropped:
        return u"总分按全部权重折算，这些条目不适用的人因此少得分：%1"_s.arg(listed(facts.names));
    case FindingCode::DateOnHoliday: return u"%1在%2"_s.arg(timed(facts, term), daysOff(facts));
    case FindingCode::DateStartsOnWeekend: return onWeekend(facts, term);
    case FindingCode::DateStartsOnHoliday:
        return u"%1第一天是%2，共 %3 个工作日"_s.arg(timed(facts, term), daysOff(facts),
                                                     QString::number(facts.workdays));
    case FindingCode::DateEndsOnHoliday: return u"%1最后一天是%2"_s.arg(timed(facts, term), daysOff(facts));
    case FindingCode::DateOutsideTerm: return outside(facts, u"本学期"_s, term);
    case FindingCode::DateOutsideStage: return outsideStage(facts, term);
    case FindingCode::CalendarYearMissing: {
        const auto *year = std::get_if<YearTarget>(&finding.target);
        const int number = year ? year->year : 0;
        if (facts.onlyComputed)
            return u"%1 年的放假通知尚未录入，校历中只有推算的节假日"_s.arg(number);
        return facts.names.empty()
                   ? u"校历没有 %1 年的节假日"_s.arg(number)
                   : u"校历中 %1 年还有推算的节假日：%2"_s.arg(QString::number(number), listed(facts.names));
    }
    case FindingCode::LocationMissing:
        return u"%1没有研修地点"_s.arg(facts.names.empty() ? facts.title
                                                           : u"%1（%2）"_s.arg(facts.title, listed(facts.names)));
    case FindingCode::PresenterOverlap:
        return (facts.certain ? u"%1 %2同时负责两项活动：%3、%4"_s
                              : u"%1 %2可能同时负责两项活动（时间没有写全）：%3、%4"_s)
            .arg(listed(facts.names),
                 facts.first && facts.last ? rangeText(*facts.first, *facts.last, term) : QString{}, facts.title,
                 facts.other);
    case FindingCode::AudienceClash:
        return clash(clashingPeople(facts), u"要同时参加两项活动"_s, u"可能要同时参加两项活动"_s, facts, term);
    case FindingCode::LeaderClash:
        return clash(u"参加领导"_s + clashingPeople(facts), u"要同时到两项活动"_s, u"可能要同时到两项活动"_s, facts,
                     term);
    case FindingCode::PlaceClash:
        return clash(facts.place, u"同时安排了两项活动"_s, u"可能同时安排了两项活动"_s, facts, term);
    case FindingCode::PlaceTooSmall:
        return u"%1有 %2 人参加，%3只容 %4 人"_s.arg(timed(facts, term), QString::number(facts.people), facts.place,
                                                     QString::number(facts.capacity));
    case FindingCode::LeaderMissing:
        return u"%1没有参加领导"_s.arg(facts.names.empty() ? facts.title
                                                           : u"%1（%2）"_s.arg(facts.title, listed(facts.names)));
    case FindingCode::MonthWithoutTopic: return themesWithout(facts, monthNames(facts), u"专题"_s);
    case FindingCode::ActivityCountLow: return countLowText(finding, term);
    case FindingCode::ActivityCountHigh: return countHighText(finding, term);
    case FindingCode::WeekWithoutItem: return themesWithout(facts, weekNames(facts, term), u"项目"_s);
    case FindingCode::ParticipantsContradictTitle:
        return u"%1的参加人员写的是“%2”"_s.arg(facts.title, listed(facts.names));
    case FindingCode::TopicWithoutActivity: return u"研修内容“%1”没有安排活动"_s.arg(facts.title);
    case FindingCode::TopicWithoutCriterion: return u"研修内容“%1”没有考评条目"_s.arg(facts.title);
    case FindingCode::RangeCrossesHoliday:
        return u"%1跨过%2，共 %3 个工作日"_s.arg(timed(facts, term), listed(facts.names),
                                                 QString::number(facts.workdays));
    case FindingCode::DateInExamWeek:
        return u"%1在考试周（%2）：%3"_s.arg(facts.title, listed(facts.names), clashDays(facts, term));
    case FindingCode::GroupNameUnknown:
        return u"%1的参加人员“%2”不在名单和分组中，像是某个分组的另一个叫法"_s.arg(facts.title, listed(facts.names));
    case FindingCode::RowOrder: return rowOrder(facts, term);
    case FindingCode::MentorPairIncomplete: return pairLacks(facts);
    case FindingCode::FormNotInList: break;
    }
    return u"研修形式“%1”不在计划的研修方式中（%2）"_s.arg(facts.title, listed(facts.names));
}

QString findingFixText(const FindingFix &fix, const Term &term)
{
    struct Words
    {
        const Term &term;

        QString operator()(const MoveDay &one) const { return u"改到 %1"_s.arg(dayText(one.day, term)); }
        QString operator()(const MoveStart &one) const { return u"从 %1开始"_s.arg(dayText(one.day, term)); }
        QString operator()(const MoveEnd &one) const { return u"到 %1为止"_s.arg(dayText(one.day, term)); }
        QString operator()(const SortByDate &) const { return u"按日期排序"_s; }
        QString operator()(const AddFormToPlan &) const { return u"加入计划"_s; }
        QString operator()(const ConvertTotal &one) const
        {
            return (one.conversion.of == ConvertBase::All ? u"按全部权重折算为 %1 分"_s : u"按可得分折算为 %1 分"_s)
                .arg(one.conversion.to.toString());
        }
        QString operator()(const ChangeFullMark &one) const { return u"满分改为 %1"_s.arg(one.mark.toString()); }
        QString operator()(const RuleAbsence &one) const
        {
            switch (one.rule) {
            case AbsenceRule::Zero: return u"缺席记0分"_s;
            case AbsenceRule::OwnLevel: return u"加一档"_s;
            case AbsenceRule::Unrated: break;
            }
            return u"缺席按未评"_s;
        }
        QString operator()(const ConfirmParameters &) const { return u"确认"_s; }
        QString operator()(const CapAtWeight &one) const { return u"按 %1 分封顶"_s.arg(one.cap.toString()); }
        QString operator()(const MoveMeeting &one) const
        {
            QString title = titleText(one.title);
            if (one.session)
                title = u"%1（场次 %2）"_s.arg(title, QString::number(*one.session));
            return u"“%1”改到 %2"_s.arg(title, movedDaysText(one, term) + timeOfDayText(one.hours));
        }
        QString operator()(const MoveSeries &one) const
        {
            return u"“%1”全系列改到每%2"_s.arg(titleText(one.title),
                                               weekdayText(one.weekday) + timeOfDayText(one.hours));
        }
        QString operator()(const UsePlace &one) const
        {
            return u"改在%1（容 %2 人）"_s.arg(one.place, QString::number(one.capacity));
        }
        QString operator()(const NameMeansGroup &one) const { return u"“%1”即“%2”"_s.arg(one.name, one.groupName); }
    };
    return std::visit(Words{term}, fix);
}

QString movedDaysText(const MoveMeeting &move, const Term &term)
{
    const QString days = rangeText(move.day, move.last.value_or(move.day), term, WhenStyle::WithWeekdays);
    return move.otherWeek ? weekName(term, weekOf(term, move.day)) + u' ' + days : days;
}

} // namespace yanben
