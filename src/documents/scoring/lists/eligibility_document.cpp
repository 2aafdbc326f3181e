#include "documents/scoring/lists/eligibility_document.h"

#include "documents/words/scoring/working_text.h"
#include "documents/words/sign_line.h"
#include "domain/numbers/decimal.h"
#include "domain/numbers/exact.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString verdictText(Eligibility verdict)
{
    switch (verdict) {
    case Eligibility::Eligible: return u"可以参评"_s;
    case Eligibility::Barred: return u"不得参加区级及以上评选"_s;
    case Eligibility::Open: return u"待定"_s;
    }
    Q_UNREACHABLE();
}

QString openText(const EligibilityLine &line)
{
    QStringList parts;
    if (!line.open.isEmpty())
        parts << u"未记录："_s + line.open.join(u'、');
    if (!line.excused.isEmpty())
        parts << u"不计："_s + line.excused.join(u'、');
    return parts.join(u"；"_s);
}

} // namespace

QString shareText(const HoursStanding &standing)
{
    if (standing.members == 0)
        return u"—"_s;
    const Exact share = Exact{std::int64_t{standing.tooFew} * 100} / Exact{std::int64_t{standing.members}};
    const Decimal rounded = Decimal::round(share, 2, RoundingMode::HalfUp);
    return u"%1/%2%3%4%"_s.arg(standing.tooFew)
        .arg(standing.members)
        .arg(rounded.toExact() == share ? u"＝"_s : u"≈"_s, readableNumber(rounded.toExact()));
}

QString eligibilityText(const EligibilityTerms &terms)
{
    return u"%1学时不足%2的教师%3%4%"_s.arg(
        terms.period == HoursPeriod::Year ? u"学年内"_s : u"学期内"_s, terms.required.toString(),
        terms.bound == ShareBound::AtLeast ? u"达到"_s : u"超过"_s, terms.percent.toString());
}

QString barredGroundsText(const QStringList &groups, const EligibilityTerms &terms, std::optional<Amount> hours)
{
    const QString text = groups.join(u'、') + eligibilityText(terms);
    return hours ? text + u"，本人学时"_s + hours->toString() : text;
}

PrintTable eligibilityTable(const EligibilityDocument &document)
{
    PrintTable table;
    table.title = u"评优资格一览"_s;
    table.subtitleLeft = document.school + u'　' + document.term;
    table.footerLeft = document.school + u"　评优资格一览"_s;
    table.columns = {{u"教研组"_s, 90, 5, CellAlign::Center},        {u"计入\n人数"_s, 45, 2, CellAlign::Center},
                     {u"未达\n人数"_s, 45, 2, CellAlign::Center},    {u"占比"_s, 95, 7, CellAlign::Center},
                     {u"未达学时的教师"_s, 190, 8, CellAlign::Left}, {u"未记录、不计"_s, 140, 6, CellAlign::Left},
                     {u"结论"_s, 100, 5, CellAlign::Center}};
    for (const EligibilityLine &line : document.lines) {
        table.rows.push_back({{textCell(line.group), numberCell(PrintNumber{line.standing.members, 0}),
                               numberCell(PrintNumber{line.standing.tooFew, 0}), textCell(shareText(line.standing)),
                               textCell(line.tooFew.join(u'、')), textCell(openText(line)),
                               textCell(verdictText(line.standing.verdict))}});
    }
    table.closing.push_back({{u"条件：%1，该组不得参加区级及以上评选，未达学时的教师本人不得评为优秀。"_s.arg(
        eligibilityText(document.terms))}});
    table.closing.push_back({{u"学时取自“%1”的记录。"_s.arg(document.hours)}});
    if (!document.termsWithoutHours.isEmpty())
        table.closing.push_back({{u"%1没有设评优资格，其学时未计入。"_s.arg(document.termsWithoutHours.join(u'、'))}});
    table.closing.push_back(signLine());
    return table;
}

} // namespace yanben
