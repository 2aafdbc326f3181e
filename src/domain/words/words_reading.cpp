#include "domain/words/words_reading.h"

#include "domain/json/rubric/rule_json.h"
#include "domain/rubric/checks/rubric_check.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView numberWord =
    u"(?:\\d+(?:\\.\\d+)?|半|[零〇一二两三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?)";
constexpr QStringView counted =
    u"(?:人次|课时|学时|小时|学分|个|次|节|篇|本|份|项|处|天|场|门|期|册|页|件|回|堂|遍|套|人|条|则)";
constexpr QStringView scored = u"(?:分|课时|学时)";
// Not the last characters of 参加, 笔记, 设计, 心得, 一等奖.
constexpr QStringView giving = u"(?:奖励|增加|可得|可加|(?<!心)得|(?<![参增])加|(?<![设统合累共])计|(?<![笔日札手])记|"
                               u"(?<!等)奖|(?<![认以视])为|给|赋|打|:)";

/// 十分重视 and 百分之 are no marks.
bool isFigureOfSpeech(const QString &text, const QRegularExpressionMatch &match)
{
    const QString digits = match.captured(u"n");
    if (digits != u"十"_s && digits != u"百"_s)
        return false;
    const qsizetype end = match.capturedEnd();
    const bool stands = end == text.size() || QStringView{u",;。、()"}.contains(text[end]) ||
                        text.mid(end).startsWith(u"为止"_s) || text.mid(end).startsWith(u"封顶"_s);
    const qsizetype start = match.capturedStart();
    return !stands && (start == 0 || !QStringView{u"扣加得计打满为减奖记评至-"}.contains(text[start - 1]));
}

} // namespace

QRegularExpression wordPattern(QStringView pattern)
{
    QString filled = pattern.toString();
    filled.replace(u"{N}"_s, numberWord.toString())
        .replace(u"{U}"_s, counted.toString())
        .replace(u"{V}"_s, scored.toString())
        .replace(u"{G}"_s, giving.toString());
    return QRegularExpression{filled};
}

WordsReading::WordsReading(const FoldedWords &words, std::optional<Points> weight) : m_words{words}, m_weight{weight}
{
    const QString &all = words.text();
    Clause clause;
    const auto close = [&](qsizetype end, QChar mark) {
        clause.text = all.mid(clause.from, end - clause.from);
        const int sentence = clause.sentence + (mark == u'。' || mark == u';' ? 1 : 0);
        if (!clause.text.isEmpty())
            m_clauses.push_back(clause);
        clause = {.from = end + 1, .text = {}, .sentence = sentence, .afterColon = mark == u':'};
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool afterMark = all[i] == u'、' && i > 0 && (all[i - 1] == u'分' || all[i - 1] == u'时');
        if (afterMark || QStringView{u",;。:()!?"}.contains(all[i]))
            close(i, all[i]);
    }
    close(all.size(), u'。');
}

QString WordsReading::typed(const Clause &clause, const QRegularExpressionMatch &match, QStringView group) const
{
    return typed(clause.from + match.capturedStart(group), match.capturedLength(group));
}

void WordsReading::take(ProposalPart part, qsizetype from, qsizetype length)
{
    m_taken.push_back({part, from, length});
}

void WordsReading::leaveOpen(UnstatedParameter parameter)
{
    if (std::ranges::count(m_open, parameter) == 0)
        m_open.push_back(parameter);
}

bool WordsReading::speaksOfTaking() const
{
    static const QRegularExpression taking{u"(?<!不)(?:扣分|减分|扣减|倒扣|罚分|处罚)"_s};
    return taking.match(text()).hasMatch();
}

void WordsReading::countIn(const QString &unit)
{
    m_hasMixedUnits = m_hasMixedUnits || (m_unit && *m_unit != unit);
    m_unit = unit;
}

bool WordsReading::isTaken(qsizetype from, qsizetype length) const
{
    return std::ranges::any_of(m_taken, [&](const ProposalWords &each) {
        return each.from <= from && from + length <= each.from + each.length;
    });
}

/// 视轻重扣分 before the marks themselves says nothing of its own.
bool WordsReading::isIntroduction(qsizetype at) const
{
    static const QRegularExpression unclear = wordPattern(u"其[他它余]|酌情|适当|相应|另|{N}{U}");
    const auto clause = std::ranges::find_if(
        m_clauses, [at](const Clause &each) { return each.from <= at && at < each.from + each.text.size(); });
    const bool isFirst = std::ranges::all_of(m_taken, [at](const ProposalWords &each) { return at < each.from; });
    return isFirst && clause != m_clauses.end() && !unclear.match(clause->text).hasMatch();
}

bool WordsReading::isAllTaken() const
{
    static const QRegularExpression marks =
        wordPattern(u"(?<![\\d.])(?<n>{N})分(?!钟|之|析|类|别|成|段|工|为(?!止|限|上限|满|基))");
    static const QRegularExpression hours =
        wordPattern(u"(?:扣|加|得|(?<!设)计|记|奖励|认定|折合?|折算为?)(?<n>{N})(?:课时|学时)");
    static const QRegularExpression bounds = wordPattern(
        u"不得分|不计分|不给分|满分|封顶|为止|为限|上限|否决|翻倍|加倍|双倍|减半|折半|一半|比例|倒扣|负分|"
        u"最[高多低少](?:扣|加|计|得|不)|至多|重复|累[计加]|就高|{N}{U}(?:按|折|视|等于|计作|算作)|"
        u"{N}{U}(?:\\(含\\))?(?:及|或|含)?(?:以[上下内外]|之[内外后])|"
        u"(?:超过|超出|多于|高于|低于|不足|未满|前|头){N}{U}|第{N}次|去掉|去除|除去|剔除|舍去|类推|递[减增]|"
        u"倒数|末[位名]|最后(?:一|{N})?名|相当于|等同|折合|折算|抵[作充算]|之比|比值|至少(?:扣|加|得|计)|限[报填交]|"
        u"{N}(?:分钟|小时)(?:为|算|计|折|按)");
    static const QRegularExpression talk{u"[扣加减得计打评给赋]分|扣除|扣减"_s};
    for (const QRegularExpression *pattern : {&marks, &hours, &bounds}) {
        for (auto found = pattern->globalMatch(text()); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (pattern == &marks && isFigureOfSpeech(text(), match))
                continue;
            if (!isTaken(match.capturedStart(), match.capturedLength()))
                return false;
        }
    }
    for (auto found = talk.globalMatch(text()); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!isTaken(match.capturedStart(), match.capturedLength()) && !isIntroduction(match.capturedStart()))
            return false;
    }
    return true;
}

ProposalWords WordsReading::asTyped(const ProposalWords &folded) const
{
    return {folded.part, m_words.typedFrom(folded.from), m_words.typedLength(folded.from, folded.length)};
}

std::vector<ProposalWords> WordsReading::exceptions() const
{
    static const QRegularExpression pattern{
        u"除外|例外|不在此[限列]|不受此限|^除.+外$|^(?:但是?|不过|唯独)|(?:不计|不算|不计算|不计入|不计在内|可免|"
        "免除|豁免|另计|另行.{2,4})$"_s};
    std::vector<ProposalWords> found;
    for (const Clause &clause : m_clauses) {
        if (pattern.match(clause.text).hasMatch() && !isTaken(clause.from, clause.text.size()))
            found.push_back(asTyped({ProposalPart::Exception, clause.from, clause.text.size()}));
    }
    return found;
}

std::optional<RuleProposal> WordsReading::finish(const RuleKind &kind) const
{
    RuleProposal proposal{.rule = {.kind = kind, .overrides = {}}, .read = {}, .leftOut = exceptions(), .unstated = {}};
    if (m_hasMixedUnits || !isAllTaken() || !checkRule(proposal.rule).empty() || !canBeKept(proposal.rule))
        return std::nullopt;
    proposal.unit = m_unit.value_or(u"分"_s);
    QString source;
    for (const ProposalWords &each : m_taken) {
        proposal.read.push_back(asTyped(each));
        if (each.part == ProposalPart::Each || each.part == ProposalPart::Choice || each.part == ProposalPart::Most)
            source += (source.isEmpty() ? QString{} : u"，"_s) + typed(each.from, each.length);
    }
    std::ranges::stable_sort(proposal.read, {}, &ProposalWords::from);
    for (const UnstatedParameter parameter : m_open)
        proposal.unstated.push_back({.parameter = parameter, .assumed = {}, .source = source});
    return proposal;
}

std::optional<std::vector<Points>> numbersOf(QStringView list)
{
    static const QRegularExpression each = wordPattern(u"{N}");
    std::vector<Points> numbers;
    for (auto found = each.globalMatch(list.toString()); found.hasNext();) {
        const auto number = numberOf(found.next().capturedView());
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

} // namespace yanben
