#pragma once

#include "documents/words/scoring/publication_text.h"
#include "workspace/queries/scores/published/published_scores.h"

#include <QStringList>

#include <map>
#include <set>
#include <span>

namespace yanben
{

/// What every list of results says beside their numbers: the same words about the same thing. Remembers whom a list has
/// named, to say how far their results are given out.
class ResultRemarks
{
public:
    /// `inUse` is the version that the rubric counts by; both outlive this.
    ResultRemarks(const State &state, const RubricVersion &inUse);

    /// The version that the result comes from: that of its publication, otherwise the one in use.
    const RubricVersion &countedBy(Subject subject) const;
    /// Null for a result that is not given out.
    const PublishedScore *published(Subject subject) const;

    /// 暂计，还有2条未定; 没有总分; empty for a result that is complete.
    static QString standing(const SheetResult &result);
    /// 没有一条计入，总分不是评出来的; empty where something counts.
    static QString nothing(const SheetResult &result);
    /// 一票否决：旷训（不能评优；职称低聘一级）; empty without any.
    QString veto(const SubjectScore &score) const;
    /// 已更正（2019年7月10日，第2次公布）; empty for what was published once or never.
    QString correction(Subject subject) const;
    /// That nothing counts, veto, correction and the rank that was given out, with ； between: for lists with columns
    /// that say how far a result is complete.
    QString besides(const SubjectScore &score) const;
    /// All of it with ； between, also 未公布 where others are.
    QString of(const SubjectScore &score) const;

    void list(Subject subject) { m_listed[subject] = publication(subject); }
    /// Of all that were listed, each once.
    QString publications() const;

private:
    std::optional<PrintedPublication> publication(Subject subject) const;

    const State &m_state;
    const RubricVersion &m_inUse;
    std::map<Subject, PublishedScore> m_published;
    std::map<Subject, std::optional<PrintedPublication>> m_listed;
};

/// What 得分率 of some of the results leaves out of their points, in sentences; none where it leaves out nothing.
QStringList rateRemarks(std::span<const SubjectScore> scores);

/// What becomes of the sum of the marks before it is a total, of several versions each by its number.
QStringList totalRules(const State &state, const std::set<RubricVersionId> &versions);

} // namespace yanben
