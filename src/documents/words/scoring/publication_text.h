#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <span>

namespace yanben
{

/// When a result was given out; a correction gives it out again.
struct PrintedPublication
{
    QDate day;
    int revision = 1;

    friend bool operator==(const PrintedPublication &, const PrintedPublication &) = default;
};

/// 已公布（2019年7月8日）, 已公布（2019年7月8日更正） or 未公布.
QString publicationText(const std::optional<PrintedPublication> &publication);
/// The same of a whole list: how many of its results, and from which day to which. Empty for an empty list.
QString publicationsText(std::span<const std::optional<PrintedPublication>> publications);

/// 更正：总分 76 → 75，理由：补录. Totals as they were given out; empty for none.
QString correctionText(const QString &before, const QString &after, const QString &why);

/// 已更正（2019年7月8日，第2次公布）; empty for a result that was given out once.
QString correctedRemark(const PrintedPublication &publication);

/// 名次 on a slip that was given out: 3/42（以2019年7月8日公布为准）. It stays when others are published or corrected.
QString publishedRankText(int rank, int ranked, QDate day);
/// The same of a correction: 3/42（按2019年7月8日更正后的结果，更正前公布为第5名）. `before` is the rank that was given
/// out before it, if one was.
QString correctedRankText(int rank, int ranked, QDate day, std::optional<int> before);
/// The same where the publication kept no rank: the one of now, said to be.
QString presentRankText(int rank);
/// 更正前第10名, beside the rank that a correction gave.
QString rankBeforeText(int rank);
/// 公布时第3名, beside the rank of now where that is another.
QString earlierRankText(int rank);
/// On what was given out: the rank that holds by now.
QString laterRankText(int rank);

/// Why nothing of a published result is shown; in a line, and in a remark beside one.
QString contradictionText();
QString contradictionRemark();

/// Which version of the rubric a result is counted by.
struct PrintedVersion
{
    int number = 1;
    bool isDraft = false;

    friend auto operator<=>(const PrintedVersion &, const PrintedVersion &) = default;
};

/// 第1版，公布于2019年3月4日; 第2版（草稿）.
QString versionText(const PrintedVersion &version, std::optional<QDate> published);
/// 依据细则第2版, 依据细则第1版、第2版（草稿）; each once, in their order. Empty for none.
QString versionsText(std::span<const PrintedVersion> versions);

} // namespace yanben
