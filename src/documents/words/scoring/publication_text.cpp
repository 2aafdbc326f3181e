#include "documents/words/scoring/publication_text.h"

#include "documents/words/printed_date.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

QString publicationText(const std::optional<PrintedPublication> &publication)
{
    if (!publication)
        return u"未公布"_s;
    return u"已公布（%1%2）"_s.arg(printedDate(publication->day), publication->revision > 1 ? u"更正"_s : QString{});
}

QString publicationsText(std::span<const std::optional<PrintedPublication>> publications)
{
    QDate first;
    QDate last;
    int published = 0;
    int corrected = 0;
    for (const std::optional<PrintedPublication> &each : publications) {
        if (!each)
            continue;
        first = published == 0 ? each->day : std::min(first, each->day);
        last = published == 0 ? each->day : std::max(last, each->day);
        ++published;
        corrected += each->revision > 1 ? 1 : 0;
    }
    const int open = static_cast<int>(publications.size()) - published;
    if (published == 0)
        return open == 0 ? QString{} : u"未公布"_s;
    QString days = printedDate(first);
    if (last != first)
        days += u'至' + printedDate(last);
    if (corrected > 0)
        days += u"，其中%1份更正"_s.arg(corrected);
    if (open == 0)
        return u"已公布（%1）"_s.arg(days);
    return u"已公布%1份（%2），未公布%3份"_s.arg(QString::number(published), days, QString::number(open));
}

QString correctionText(const QString &before, const QString &after, const QString &why)
{
    const auto total = [](const QString &text) { return text.isEmpty() ? u"—"_s : text; };
    const QString reason = why.isEmpty() ? QString{} : u"，理由："_s + why;
    return u"更正：总分 %1 → %2%3"_s.arg(total(before), total(after), reason);
}

QString correctedRemark(const PrintedPublication &publication)
{
    return publication.revision > 1
               ? u"已更正（%1，第%2次公布）"_s.arg(printedDate(publication.day), QString::number(publication.revision))
               : QString{};
}

QString publishedRankText(int rank, int ranked, QDate day)
{
    return u"%1/%2（以%3公布为准）"_s.arg(QString::number(rank), QString::number(ranked), printedDate(day));
}

QString correctedRankText(int rank, int ranked, QDate day, std::optional<int> before)
{
    const QString earlier = !before           ? QString{}
                            : *before == rank ? u"，与更正前相同"_s
                                              : u"，更正前公布为第%1名"_s.arg(*before);
    return u"%1/%2（按%3更正后的结果%4）"_s.arg(QString::number(rank), QString::number(ranked), printedDate(day),
                                                earlier);
}

QString presentRankText(int rank)
{
    return u"%1（按目前的结果，公布时未记录名次）"_s.arg(rank);
}

QString rankBeforeText(int rank)
{
    return u"更正前第%1名"_s.arg(rank);
}

QString earlierRankText(int rank)
{
    return u"公布时第%1名"_s.arg(rank);
}

QString laterRankText(int rank)
{
    return u"此后其他评分表有公布或更正，总评表现列第%1名"_s.arg(rank);
}

QString contradictionText()
{
    return u"公布时保存的结果与同时保存的记录和细则算出的不符，不予显示。请核对后更正，或恢复备份"_s;
}

QString contradictionRemark()
{
    return u"公布的结果自相矛盾"_s;
}

QString versionText(const PrintedVersion &version, std::optional<QDate> published)
{
    const QString number = u"第%1版"_s.arg(version.number);
    if (version.isDraft)
        return number + u"（草稿）"_s;
    return published ? number + u"，公布于"_s + printedDate(*published) : number;
}

QString versionsText(std::span<const PrintedVersion> versions)
{
    const std::set<PrintedVersion> each{versions.begin(), versions.end()};
    QStringList words;
    for (const PrintedVersion &version : each)
        words << u"第%1版%2"_s.arg(QString::number(version.number), version.isDraft ? u"（草稿）"_s : QString{});
    return words.isEmpty() ? QString{} : u"依据细则"_s + words.join(u'、');
}

} // namespace yanben
