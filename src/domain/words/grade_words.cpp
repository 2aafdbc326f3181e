// Grades as schools list them: 90—94分 良好，60分以下 不合格.
#include "domain/rubric/grade_ranges.h"
#include "domain/words/folded_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// A range or a name, in folded text.
struct Token
{
    std::optional<GradeRange> range = {};
    QString name = {};
    bool isOpenAbove = false; ///< 90分以上: an end may follow
    bool isOpenBelow = false;
};

constexpr QStringView plainNumber = u"\\d+(?:\\.\\d+)?";

QRegularExpression gradePattern(QString pattern)
{
    pattern.replace(u"{U}"_s, u"(?:分|%)?"_s).replace(u"{N}"_s, plainNumber.toString());
    return QRegularExpression{pattern};
}

/// What stands between a name and its range.
QString bare(QString words)
{
    static const QRegularExpression front{u"^(?:[,;。、:()|/=\\-]|分|的|者|定?为|评为|记为|属于|是)+"_s};
    static const QRegularExpression back{u"(?:[,;。、:()|/=\\-]|定?为|评为|是)+$"_s};
    return words.remove(front).remove(back);
}

std::optional<Points> mark(const QRegularExpressionMatch &match, const QString &group)
{
    const auto points = Points::parse(match.captured(group));
    return points ? std::optional{*points} : std::nullopt;
}

/// None for a number with too many places, and for 超过90分, which no rubric can hold exactly.
std::optional<Token> rangeToken(const QRegularExpressionMatch &match)
{
    Token token{.range = GradeRange{}};
    GradeRange &range = *token.range;
    for (const QString &group :
         {u"a"_s, u"b"_s, u"least"_s, u"above"_s, u"under"_s, u"beneath"_s, u"most"_s, u"alone"_s}) {
        if (!match.captured(group).isEmpty() && !mark(match, group))
            return std::nullopt;
    }
    if (!match.captured(u"more").isEmpty() || !match.captured(u"without").isEmpty())
        return std::nullopt;
    if (const auto from = mark(match, u"a"_s)) {
        const Points to = *mark(match, u"b"_s);
        range.from = std::min(*from, to);
        range.to = std::max(*from, to);
        range.isBelow = !match.captured(u"open").isEmpty();
        return token;
    }
    for (const QString &group : {u"least"_s, u"above"_s, u"alone"_s}) {
        if (const auto from = mark(match, group)) {
            range.from = from;
            token.isOpenAbove = group != u"alone"_s;
            return token;
        }
    }
    for (const QString &group : {u"under"_s, u"beneath"_s, u"most"_s}) {
        if (const auto to = mark(match, group)) {
            range.to = to;
            range.isBelow = group != u"most"_s && match.captured(u"with").isEmpty();
            token.isOpenBelow = true;
            return token;
        }
    }
    return token; // 其余
}

/// 80分以上、不足90分 is one range.
bool joins(const Token &first, const Token &second)
{
    return first.isOpenAbove && second.isOpenBelow && first.range->from < second.range->to;
}

std::optional<std::vector<Token>> tokensOf(const FoldedWords &words)
{
    static const QRegularExpression pattern = gradePattern(
        // 90-94分, 80至90分(不含90分)
        u"(?<a>{N}){U}(?:\\(含\\))?(?:-|至|到)(?<b>{N}){U}(?<open>\\(?(?:不含|不包括|不包含)(?:\\k<b>{U})?\\)?)?"
        "(?:\\(含(?:\\k<b>{U})?\\))?(?:之间)?"
        // 超过90分
        "|(?<more>超过|高于|大于|>(?!=)){N}{U}"
        // 90分以上(不含90分)
        "|(?<without>{N}{U}以上\\(?(?:不含|不包括|不包含)(?:{N}{U})?\\)?)"
        // 90分(含)以上
        "|(?:≥|>=|不低于|不少于|达到|满)(?<least>{N}){U}(?:及?以上)?"
        "|(?<above>{N}){U}(?:\\(含(?:{N}{U})?\\))?(?:及|或|含)?(?:以上|起)(?:\\(含(?:{N}{U})?\\))?"
        // 60分以下
        "|(?:≤|<=|不高于|不超过)(?<most>{N}){U}"
        "|(?:不足|不满|低于|少于|小于|未满|未达到?|<)(?<under>{N}){U}"
        "|(?<beneath>{N}){U}(?:\\(不含(?:{N}{U})?\\))?(?<with>(?:\\(含(?:{N}{U})?\\))?(?:及|或|含)?)以[下内]"
        "|(?<rest>其余|其[他它])"
        "|(?<alone>{N}){U}"_s);
    std::vector<Token> tokens;
    const QString &text = words.text();
    qsizetype end = 0;
    const auto takeName = [&](qsizetype to) {
        const QString between = text.mid(end, to - end);
        const QString name = bare(between);
        if (name.isEmpty())
            return;
        const qsizetype at = end + between.indexOf(name);
        tokens.push_back({.name = words.typed(at, name.size())});
    };
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        takeName(match.capturedStart());
        auto token = rangeToken(match);
        if (!token)
            return std::nullopt;
        if (!tokens.empty() && tokens.back().range && joins(tokens.back(), *token)) {
            tokens.back().range->to = token->range->to;
            tokens.back().range->isBelow = token->range->isBelow;
            tokens.back().isOpenAbove = false;
        } else {
            tokens.push_back(*std::move(token));
        }
        end = match.capturedEnd();
    }
    takeName(text.size());
    return tokens;
}

/// The columns of a spreadsheet hold both ends: 优秀, 90, 100.
QString withJoinedNumbers(QStringView words)
{
    static const QRegularExpression columns{u"(\\d)[ \\t\\x{3000}]+(?=\\d)"_s};
    return words.toString().replace(columns, u"\\1-"_s);
}

} // namespace

GradeWords readGradeWords(QStringView words)
{
    const QString joined = withJoinedNumbers(words);
    const auto tokens = tokensOf(FoldedWords{joined});
    static const QRegularExpression doubtful{u"[\\d,;。、]"_s};
    GradeWords read;
    const bool isEven = tokens && !tokens->empty() && tokens->size() % 2 == 0;
    for (std::size_t i = 0; isEven && i < tokens->size(); i += 2) {
        const Token &first = (*tokens)[i];
        const Token &second = (*tokens)[i + 1];
        const Token &name = first.range ? second : first;
        const bool isSame = first.range.has_value() == tokens->front().range.has_value();
        if (!isSame || first.range.has_value() == second.range.has_value() || doubtful.match(name.name).hasMatch()) {
            read.unread = words.toString().simplified();
            return read;
        }
        GradeRange range = first.range ? *first.range : *second.range;
        range.name = name.name.simplified();
        read.ranges.push_back(std::move(range));
    }
    if (read.ranges.empty())
        read.unread = words.toString().simplified();
    putBestFirst(read.ranges);
    return read;
}

std::optional<GradeRange> readGradeRange(QStringView words)
{
    const auto tokens = tokensOf(FoldedWords{withJoinedNumbers(words)});
    if (!tokens || tokens->size() != 1)
        return std::nullopt;
    return tokens->front().range;
}

} // namespace yanben
