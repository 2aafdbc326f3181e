#pragma once

#include "domain/rubric/rule_proposal.h"
#include "domain/words/folded_words.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace yanben
{

/// A stretch of folded text between two marks.
struct Clause
{
    qsizetype from = 0;
    QString text = {};
    int sentence = 0;
    bool afterColon = false;
};

/// Alternatives of a pattern: words beside a number that say which, or from where on, not how often.
constexpr QStringView thresholdWords =
    u"以[上下内外]|超过|不足|不满|不到|未满|未达|低于|高于|少于|多于|小于|大于|达到|第|连续";

/// {N} is a number, {U} a counted unit, {V} a score's unit, {G} one of the words that give points.
QRegularExpression wordPattern(QStringView pattern);

/// One reading of a standard: what it has understood so far, and whether that is all there is.
class WordsReading
{
public:
    WordsReading(const FoldedWords &words, std::optional<Points> weight);

    const QString &text() const { return m_words.text(); }
    const std::vector<Clause> &clauses() const { return m_clauses; }
    std::optional<Points> weight() const { return m_weight; }
    QString typed(qsizetype from, qsizetype length) const { return m_words.typed(from, length); }
    QString typed(const Clause &clause, const QRegularExpressionMatch &match, QStringView group) const;

    void take(ProposalPart part, qsizetype from, qsizetype length);
    void take(ProposalPart part, const Clause &clause) { take(part, clause.from, clause.text.size()); }
    /// `at` names the words the question comes from.
    void leaveOpen(UnstatedParameter parameter);
    /// 扣分标准：优0分，差5分: marks without a sign that are not given but taken.
    bool speaksOfTaking() const;
    /// Marks in another unit than before make the reading fail.
    void countIn(const QString &unit);

    /// The proposal, when every mark and bound in the words was taken and the rule neither contradicts itself nor is
    /// one that no file can hold.
    std::optional<RuleProposal> finish(const RuleKind &kind) const;

private:
    bool isTaken(qsizetype from, qsizetype length) const;
    bool isAllTaken() const;
    bool isIntroduction(qsizetype at) const;
    ProposalWords asTyped(const ProposalWords &folded) const;
    /// The clauses that except somebody or something and went into no part of the rule.
    std::vector<ProposalWords> exceptions() const;

    const FoldedWords &m_words;
    std::optional<Points> m_weight;
    std::vector<Clause> m_clauses;
    std::vector<ProposalWords> m_taken; ///< in folded places
    std::vector<UnstatedParameter> m_open;
    std::optional<QString> m_unit;
    bool m_hasMixedUnits = false;
};

/// 8、6、4: the numbers of a list; none when one is not a number.
std::optional<std::vector<Points>> numbersOf(QStringView list);

// One family of wordings each; none when the words are not of the family or not all of them are understood.
std::optional<RuleProposal> readTally(const FoldedWords &words, std::optional<Points> weight);
std::optional<RuleProposal> readLevels(const FoldedWords &words, std::optional<Points> weight);
std::optional<RuleProposal> readConditions(const FoldedWords &words, std::optional<Points> weight);
std::optional<RuleProposal> readRating(const FoldedWords &words, std::optional<Points> weight);
std::optional<RuleProposal> readAwards(const FoldedWords &words, std::optional<Points> weight);
std::optional<RuleProposal> readBands(const FoldedWords &words, std::optional<Points> weight);
std::optional<RuleProposal> readRank(const FoldedWords &words, std::optional<Points> weight);
std::optional<RuleProposal> readConversion(const FoldedWords &words, std::optional<Points> weight);
std::optional<RuleProposal> readProportion(const FoldedWords &words, std::optional<Points> weight);

} // namespace yanben
