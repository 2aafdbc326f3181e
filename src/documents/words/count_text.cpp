#include "documents/words/count_text.h"

#include "calendar/when_text.h"

#include <QStringList>

namespace yanben
{

namespace
{

using namespace Qt::StringLiterals;

QString boundsText(const CountFacts &count)
{
    const QString unit = count.unit == CountUnit::Times ? u"次"_s : u"个半天"_s;
    const auto [least, most] = count.range;
    if (!most)
        return u"至少 %1 %2"_s.arg(QString::number(least.value_or(0)), unit);
    if (!least)
        return u"最多 %1 %2"_s.arg(QString::number(*most), unit);
    if (*least == *most)
        return u" %1 %2"_s.arg(QString::number(*least), unit);
    return u" %1—%2 %3"_s.arg(QString::number(*least), QString::number(*most), unit);
}

/// 每周, 每两周, 每 3 个月.
QString periodText(const CountFacts &count)
{
    const QString number = count.every == 2 ? u"两"_s : u" %1 "_s.arg(count.every);
    switch (count.period) {
    case CountPeriod::Week: return count.every == 1 ? u"每周"_s : u"每"_s + number + u"周"_s;
    case CountPeriod::Month: return count.every == 1 ? u"每月"_s : u"每"_s + number + u"个月"_s;
    case CountPeriod::Term: return u"每学期"_s;
    case CountPeriod::SchoolYear: break;
    }
    return u"每学年"_s;
}

QString listedFirst(const std::vector<QString> &names)
{
    constexpr qsizetype most = 5;
    const QStringList all{names.begin(), names.end()};
    return all.first(std::min(most, all.size())).join(u'、') + (all.size() > most ? u"等"_s : QString{});
}

QString periodsText(const FindingFacts &facts, const Term &term)
{
    if (facts.count->period == CountPeriod::Week)
        return (facts.count->every == 1 ? weekTexts(facts.days, term) : weekTexts(facts.days, term, 2)).join(u'、');
    QStringList names;
    for (const QDate day : facts.days)
        names << u"%1月"_s.arg(day.month());
    return names.join(u'、');
}

QString notMetText(const FindingFacts &facts, const Term &term, const QString &notMet)
{
    if (!facts.count)
        return {};
    const CountFacts &count = *facts.count;
    QString failing = periodsText(facts, term);
    if (!facts.names.empty()) {
        const QString whose = count.each == CountFor::EachGroup ? u"%1 个组%2：%3"_s : u"%1 位教师%2：%3"_s;
        failing += failing.isEmpty() ? QString{} : u"有 "_s;
        failing += whose.arg(QString::number(facts.names.size()), notMet, listedFirst(facts.names));
    } else {
        failing += notMet;
    }
    const QString text = u"“%1”要求%2，%3"_s.arg(facts.title, countRequiredText(count), failing);
    if (!count.held || !count.planned)
        return text;
    return text + u"（已开展 %1，已安排 %2）"_s.arg(QString::number(*count.held), QString::number(*count.planned));
}

} // namespace

QString countRequiredText(const CountFacts &count)
{
    QString text;
    switch (count.each) {
    case CountFor::School: break;
    case CountFor::EachGroup: text = u"每组"_s; break;
    case CountFor::EachTeacher:
    case CountFor::EachPresenter: text = u"每位教师"_s; break;
    }
    const QString bounds = (count.each == CountFor::EachPresenter ? u"执教"_s : QString{}) + boundsText(count);
    return text + periodText(count) + bounds;
}

QString countMetText(const CountFacts &count, int met, int asked)
{
    const bool isOfPeriods = count.period == CountPeriod::Week || count.period == CountPeriod::Month;
    const QString period = count.every > 1 ? u"段"_s : count.period == CountPeriod::Week ? u"周"_s : u"个月"_s;
    const QString whose = count.each == CountFor::EachGroup ? u"个组"_s : u"名教师"_s;
    const QString together = count.each == CountFor::School      ? QString{}
                             : count.each == CountFor::EachGroup ? u"各组合计 "_s
                                                                 : u"各教师合计 "_s;
    const QString unit = isOfPeriods ? period : count.each == CountFor::School ? u"项"_s : whose;
    return (isOfPeriods ? together : QString{}) +
           u"%1 %3中 %2 %3达到"_s.arg(QString::number(asked), QString::number(met), unit);
}

QString missingRecordsText(const std::vector<MissingRecord> &records, const Term &term)
{
    QStringList all;
    for (const MissingRecord &each : records)
        all << QStringList{each.whose, weekTexts(each.days, term).join(u'、')}.join(u' ').trimmed();
    return all.join(u'；');
}

QString countLowText(const Finding &finding, const Term &term)
{
    const FindingFacts &facts = finding.facts;
    const auto *target = std::get_if<CountTarget>(&finding.target);
    if (target && target->record)
        return u"“%1”缺活动记录：%2"_s.arg(facts.title, missingRecordsText(facts.records, term));
    if (!target || !target->people)
        return notMetText(facts, term, u"未达到"_s);
    QStringList days;
    for (const QDate day : facts.days)
        days << dayText(day, term);
    return u"“%1”要求每次不少于 %2 人，%3人数不足"_s.arg(facts.title, QString::number(facts.people), days.join(u'、'));
}

QString countHighText(const Finding &finding, const Term &term)
{
    return notMetText(finding.facts, term, u"超过了"_s);
}

} // namespace yanben
