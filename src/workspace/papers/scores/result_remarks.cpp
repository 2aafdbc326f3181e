#include "workspace/papers/scores/result_remarks.h"

#include "documents/words/scoring/rubric/veto_text.h"
#include "documents/words/scoring/total_text.h"
#include "workspace/papers/print_groups.h"
#include "workspace/queries/scores/employments.h"
#include "workspace/queries/term_rows.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

QString joinedRemarks(QStringList remarks)
{
    remarks.removeAll(QString{});
    return remarks.join(u'；');
}

} // namespace

ResultRemarks::ResultRemarks(const State &state, const RubricVersion &inUse)
    : m_state{state}, m_inUse{inUse}, m_published{publishedScores(state, inUse.rubric)}
{}

const RubricVersion &ResultRemarks::countedBy(Subject subject) const
{
    const PublishedScore *givenOut = published(subject);
    return givenOut ? m_state.get<RubricVersion>(givenOut->publication->version) : m_inUse;
}

const PublishedScore *ResultRemarks::published(Subject subject) const
{
    const auto found = m_published.find(subject);
    return found == m_published.end() ? nullptr : &found->second;
}

QString ResultRemarks::standing(const SheetResult &result)
{
    if (result.contradicts)
        return contradictionRemark();
    if (result.provisional)
        return provisionalText(result.blocking);
    if (result.total)
        return {};
    return result.totals.size() > 1 ? u"有多种计量单位"_s : u"没有总分"_s;
}

QString ResultRemarks::nothing(const SheetResult &result)
{
    return result.unjudged ? nothingCountedText() : QString{};
}

QString ResultRemarks::veto(const SubjectScore &score) const
{
    if (score.result.contradicts || score.result.vetoes.empty())
        return {};
    return heldVetoesText(countedBy(score.subject).terms, score.result.vetoes,
                          employmentOf(m_state, score.subject, published(score.subject)));
}

QString ResultRemarks::correction(Subject subject) const
{
    const std::optional<PrintedPublication> givenOut = publication(subject);
    return givenOut ? correctedRemark(*givenOut) : QString{};
}

QString ResultRemarks::besides(const SubjectScore &score) const
{
    const PublishedScore *givenOut = published(score.subject);
    const std::optional<int> earlier = givenOut ? earlierRank(*givenOut, score.result) : std::nullopt;
    const std::optional<int> before = givenOut ? rankBeforeCorrection(m_state, *givenOut) : std::nullopt;
    return joinedRemarks({nothing(score.result), veto(score), correction(score.subject),
                          before ? rankBeforeText(*before) : QString{},
                          earlier ? earlierRankText(*earlier) : QString{}});
}

QString ResultRemarks::of(const SubjectScore &score) const
{
    const bool isLeftOut = !published(score.subject) && !m_published.empty();
    return joinedRemarks({standing(score.result), besides(score), isLeftOut ? publicationText({}) : QString{}});
}

QString ResultRemarks::publications() const
{
    std::vector<std::optional<PrintedPublication>> all;
    for (const auto &[subject, publication] : m_listed)
        all.push_back(publication);
    return publicationsText(all);
}

std::optional<PrintedPublication> ResultRemarks::publication(Subject subject) const
{
    const PublishedScore *givenOut = published(subject);
    return givenOut ? std::optional{printedPublication(*givenOut)} : std::nullopt;
}

QStringList rateRemarks(std::span<const SubjectScore> scores)
{
    bool isShort = false;
    bool isZeroed = false;
    for (const SubjectScore &score : scores) {
        const bool isRemarked = !rateRemark(score.result).isEmpty();
        isShort = isShort || (isRemarked && !score.result.zeroed);
        isZeroed = isZeroed || (isRemarked && score.result.zeroed);
    }
    QStringList remarks;
    if (isShort)
        remarks << u"得分率只计条目得分，不含加分、基础分和总分的封顶保底。"_s;
    if (isZeroed)
        remarks << u"一票否决、总分计0的，得分率为0。"_s;
    return remarks;
}

QStringList totalRules(const State &state, const std::set<RubricVersionId> &versions)
{
    QStringList rules;
    for (const RubricVersionId id : versions) {
        const QString rule = totalRuleText(rubricSheet(state, id));
        if (!rule.isEmpty())
            rules << (versions.size() > 1 ? u"第%1版　"_s.arg(state.get<RubricVersion>(id).number) + rule : rule);
    }
    return rules;
}

} // namespace yanben
