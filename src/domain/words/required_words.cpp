// 次数要求 from words: each part that is understood is taken out, what is left over is the name.
#include "domain/schedule/count_proposal.h"

#include "domain/words/folded_words.h"

#include <QRegularExpression>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestWords = 200;

/// {N} is a number, {U} what is counted, {D} days.
QRegularExpression countPattern(QString pattern)
{
    pattern.replace(u"{N}"_s, u"(?<![第零〇一二两三四五六七八九十百\\d.])[零〇一二两三四五六七八九十百\\d.]+"_s);
    pattern.replace(u"{U}"_s, u"(?:次|场|回|期|篇|则|节|堂|种|所)(?![性数刊])"_s);
    pattern.replace(u"{D}"_s, u"(?:个?半天|天|halfdays?)"_s);
    return QRegularExpression{pattern};
}

struct TakenNumber
{
    CountRange range{};
    CountUnit unit = CountUnit::Times;
    bool isPlain = false; ///< neither at least nor at most is said
};

/// Takes the first match out of the text.
QRegularExpressionMatch takeOut(QString &text, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch())
        text.remove(match.capturedStart(), match.capturedLength());
    return match;
}

/// How many half days or times; none where the number is not a whole one.
std::optional<int> amountOf(const QRegularExpressionMatch &match, QStringView group)
{
    const QString unit = match.captured(u"u");
    const auto count = countOf(match.capturedView(group));
    if (!count || unit != u"天")
        return count;
    return *count * 2;
}

/// 至少2次, 不超过3场, 2-3次, 两次以上, 半天: takes one out. None when the text states none.
Result<std::optional<TakenNumber>, CountRefusal> takeNumber(QString &text)
{
    static const QRegularExpression halfDay{u"(?<b>至少|不少于|不得少于|不低于|≥|>=)?半天(?:以上)?"_s};
    static const QRegularExpression range =
        countPattern(u"(?<k>{N})(?:{U}|{D})?(?:-|至|到)(?<m>[零〇一二两三四五六七八九十百\\d.]+)(?<u>{U}|{D})"_s);
    static const QRegularExpression least = countPattern(
        u"(?:不少于|不得少于|不低于|至少|≥|>=)(?<k>{N})(?<u>{U}|{D})|(?<k2>{N})(?<u2>{U}|{D})(?:及|或|含)?以上"_s);
    static const QRegularExpression most = countPattern(
        u"(?:不超过|不得超过|不多于|最多|至多|≤|<=)(?<k>{N})(?<u>{U}|{D})|(?<k2>{N})(?<u2>{U}|{D})(?:及|或|含)?以[内下]"_s);
    static const QRegularExpression plain = countPattern(u"(?<k>{N})(?<u>{U}|{D})(?!半)"_s);
    static const QRegularExpression broken = countPattern(u"{N}{U}半"_s);

    if (broken.match(text).hasMatch())
        return CountRefusal::NotWhole;
    TakenNumber taken;
    const auto isDays = [](const QString &unit) { return unit.endsWith(u'天') || unit.startsWith(u"half"); };
    if (const auto match = takeOut(text, range); match.hasMatch()) {
        taken.range = {.atLeast = amountOf(match, u"k"), .atMost = amountOf(match, u"m")};
        taken.unit = isDays(match.captured(u"u")) ? CountUnit::HalfDays : CountUnit::Times;
        if (!taken.range.atLeast || !taken.range.atMost)
            return CountRefusal::NotWhole;
        return *taken.range.atMost < *taken.range.atLeast
                   ? Result<std::optional<TakenNumber>, CountRefusal>{CountRefusal::Reversed}
                   : std::optional{taken};
    }
    for (const bool isLeast : {true, false}) {
        const auto match = takeOut(text, isLeast ? least : most);
        if (!match.hasMatch())
            continue;
        const bool isBefore = match.capturedLength(u"k") > 0;
        const QString unit = match.captured(isBefore ? u"u"_s : u"u2"_s);
        auto number = countOf(match.capturedView(isBefore ? u"k" : u"k2"));
        if (!number)
            return CountRefusal::NotWhole;
        if (unit == u"天")
            number = *number * 2;
        (isLeast ? taken.range.atLeast : taken.range.atMost) = number;
        taken.unit = isDays(unit) ? CountUnit::HalfDays : CountUnit::Times;
        return std::optional{taken};
    }
    if (const auto match = takeOut(text, plain); match.hasMatch()) {
        taken = {.range = {.atLeast = amountOf(match, u"k")},
                 .unit = isDays(match.captured(u"u")) ? CountUnit::HalfDays : CountUnit::Times,
                 .isPlain = true};
        return taken.range.atLeast ? Result<std::optional<TakenNumber>, CountRefusal>{std::optional{taken}}
                                   : CountRefusal::NotWhole;
    }
    if (const auto match = takeOut(text, halfDay); match.hasMatch())
        return std::optional{
            TakenNumber{.range = {.atLeast = 1},
                        .unit = CountUnit::HalfDays,
                        .isPlain = match.capturedLength(u"b") == 0 && !match.captured().endsWith(u'上')}};
    return std::optional<TakenNumber>{};
}

const QRegularExpression &softWords()
{
    static const QRegularExpression soft{u"为宜|原则上|尽量|建议|提倡"_s};
    return soft;
}

/// Takes 每组不少于5人为宜 out of a clause.
std::optional<ReadPeople> takePeople(QString &clause)
{
    static const QRegularExpression pattern = countPattern(
        u"每[组次场]?(?:的?人数|督导员|成员)?(?:不少于|不得少于|不低于|至少|≥|>=)(?<k>{N})(?:名|位)?人|"
        "(?:不少于|不得少于|不低于|至少|≥|>=)(?<k2>{N})(?:名|位)?人|(?:每[组次场])?(?<k3>{N})人(?:及|或)?以上"_s);
    static const QRegularExpression ideal = countPattern(u"(?:每[组次场])?(?<k>{N})人(?=为宜)"_s);
    QString text = clause;
    for (const QRegularExpression *each : {&pattern, &ideal}) {
        const auto match = takeOut(text, *each);
        if (!match.hasMatch())
            continue;
        QString number = match.captured(u"k"_s);
        if (number.isEmpty() && each == &pattern)
            number = match.captured(match.capturedLength(u"k2"_s) > 0 ? u"k2"_s : u"k3"_s);
        const auto people = countOf(number);
        if (!people)
            return std::nullopt;
        const bool isAdvisable = takeOut(text, softWords()).hasMatch();
        clause = text;
        return ReadPeople{.people = *people, .advisable = isAdvisable};
    }
    return std::nullopt;
}

struct TakenPeriod
{
    CountPeriod period = CountPeriod::Term;
    int every = 1;
};

std::optional<TakenPeriod> takePeriod(QString &text)
{
    static const QString weekEnd = u"(?:周|星期)(?!末|[一二三四五六日天](?![次场回期篇则节堂种所天]))"_s;
    static const QString several = u"(?:每(?<n>[两二三四五六七八九2-9])个?|隔|双)"_s;
    static const std::pair<QRegularExpression, CountPeriod> periods[] = {
        {QRegularExpression{u"(?:每个?|一个?|本|全|各)学期"_s}, CountPeriod::Term},
        {QRegularExpression{u"(?:每个?|一个?|本|全|各)学年"_s}, CountPeriod::SchoolYear},
        {QRegularExpression{u"每个?月份?"_s}, CountPeriod::Month},
        {QRegularExpression{u"每个?"_s + weekEnd}, CountPeriod::Week}};
    static const std::pair<QRegularExpression, CountPeriod> joined[] = {
        {QRegularExpression{several + u"月"_s}, CountPeriod::Month},
        {QRegularExpression{several + weekEnd}, CountPeriod::Week}};
    for (const auto &[pattern, period] : periods) {
        if (takeOut(text, pattern).hasMatch())
            return TakenPeriod{period};
    }
    for (const auto &[pattern, period] : joined) {
        if (const auto match = takeOut(text, pattern); match.hasMatch())
            return TakenPeriod{period, countOf(match.capturedView(u"n")).value_or(2)}; // 隔周, 双月
    }
    return std::nullopt;
}

/// 教研组每周一次教研活动: each of them.
bool takeGroupsInFront(QString &text)
{
    static const QRegularExpression groups{
        u"^(?:所有|全体)?(?:教研|学科|备课|课题)组[,，:：]?(?=(?:每[两二三四五六七八九2-9]?个?|隔|双)(?:周|星期|月|学期|学年))"_s};
    return takeOut(text, groups).hasMatch();
}

std::optional<CountFor> takeEach(QString &text)
{
    static const QRegularExpression teacher{
        u"每(?:位|名|个)?(?:教师|老师)|(?:教师|老师)?每人|人人(?!通)|教师人均|人均"_s};
    static const QRegularExpression group{u"(?:每个?|各)(?:教研|学科|备课|课题)?组"_s};
    static const QRegularExpression school{u"全校|学校"_s};
    if (takeOut(text, teacher).hasMatch())
        return CountFor::EachTeacher;
    if (takeOut(text, group).hasMatch())
        return CountFor::EachGroup;
    return takeOut(text, school).hasMatch() ? std::optional{CountFor::School} : std::nullopt;
}

/// 执教一节, 上公开课: that each teacher is to give it himself.
bool takePresenting(QString &text)
{
    static const QRegularExpression presenting =
        countPattern(u"执教|承担|主讲(?!人)|(?<![以早晚网线])上好?(?=(?:不少于|不得少于|不低于|不超过|不得超过|不多于|"
                     u"至少|最多|至多|≥|"
                     ">=|≤|<=)?{N}(?:{U}|[-至到])|(?:汇报|示范|研究|研讨|公开|达标|精品|展示)课)"_s);
    return takeOut(text, presenting).hasMatch();
}

bool takeRecord(QString &text)
{
    static const QRegularExpression record{
        u"[，,；;]?(?:并且?|同时|且)?(?:每次)?(?:都|均)?(?:必须|应该?|须|需|要)?(?<![没所])有(?:完整|详细|书面)?的?"
        "(?:教研|研修|活动|会议|研讨)*(?:记录|纪录|纪要)"_s};
    return takeOut(text, record).hasMatch();
}

QString nameFrom(QString text)
{
    static const QRegularExpression marks{u"^[，,；;。：:、()]+|[，,；;。：:、()]+$"_s};
    static const QRegularExpression before{
        u"^(?:要求|要|应该?|须|必须|定期)?(?:举行|开展|组织|召开|进行|举办|安排|完成)"_s};
    static const QRegularExpression behind{
        u"(?:要求|要|应该?|须|必须|定期)?(?:举行|开展|组织|召开|进行|举办|安排|完成|要求)$"_s};
    for (qsizetype size = text.size() + 1; text.size() < size;) {
        size = text.size();
        text.remove(marks);
    }
    text.remove(before);
    text.remove(behind);
    return text;
}

/// The second of two numbers says the other end: 至少2次，最多4次.
bool joinNumbers(TakenNumber &first, const TakenNumber &second)
{
    const bool fits = first.unit == second.unit && !first.isPlain && !second.isPlain &&
                      first.range.atLeast.has_value() != first.range.atMost.has_value() &&
                      second.range.atLeast.has_value() == first.range.atMost.has_value() &&
                      second.range.atMost.has_value() == first.range.atLeast.has_value();
    if (second.range.atLeast)
        first.range.atLeast = second.range.atLeast;
    if (second.range.atMost)
        first.range.atMost = second.range.atMost;
    return fits;
}

} // namespace

Result<CountProposal, CountRefusal> proposeCount(QStringView words)
{
    static const QRegularExpression otherPeriod{
        u"单月|单周|每[两二三四2-9]个?(?:学期|学年)|每年(?!级)|每天|每日|每季度?"_s};
    static const QRegularExpression ends{u"(?<=[，,；;。])"_s};
    if (words.size() > longestWords)
        return CountRefusal::TooLong;
    QString text = FoldedWords{words}.text();
    if (otherPeriod.match(text).hasMatch())
        return CountRefusal::OtherPeriod;
    CountProposal proposal;
    QStringList clauses = text.split(ends);
    for (QString &clause : clauses) {
        const auto people = takePeople(clause);
        if (people && proposal.fewestPeople)
            return CountRefusal::Several;
        if (people) {
            proposal.fewestPeople = people->people;
            proposal.peopleAdvisable = people->advisable;
        }
    }
    text = clauses.join(QString{});
    proposal.needsRecord = takeRecord(text);
    const bool isOfGroups = takeGroupsInFront(text);
    if (const auto taken = takePeriod(text)) {
        proposal.period = taken->period;
        proposal.every = taken->every;
    }
    proposal.each = takeEach(text);
    if (!proposal.each && isOfGroups)
        proposal.each = CountFor::EachGroup;
    if (proposal.each == CountFor::EachTeacher && takePresenting(text))
        proposal.each = CountFor::EachPresenter;
    const auto first = takeNumber(text);
    if (!first)
        return first.error();
    if (!*first)
        return CountRefusal::NoNumber;
    TakenNumber number = **first;
    if (const auto second = takeNumber(text); !second || (*second && !joinNumbers(number, **second)))
        return CountRefusal::Several;
    if (const auto third = takeNumber(text); !third || *third || takePeriod(text))
        return CountRefusal::Several;
    if (number.range.atLeast && number.range.atMost && *number.range.atMost < *number.range.atLeast)
        return CountRefusal::Reversed;
    proposal.range = number.range;
    proposal.unit = number.unit;
    proposal.advisable = takeOut(text, softWords()).hasMatch();
    proposal.name = nameFrom(text);
    if (proposal.name.isEmpty())
        proposal.open.push_back(CountQuestion::Name);
    if (!proposal.period)
        proposal.open.push_back(CountQuestion::Period);
    if (!proposal.each)
        proposal.open.push_back(CountQuestion::For);
    if (number.isPlain)
        proposal.open.push_back(CountQuestion::More);
    return proposal;
}

std::optional<ReadCount> readCountRange(QStringView typed)
{
    QString text = FoldedWords{typed}.text();
    static const QRegularExpression bare{u"[\\d一二两三四五六七八九十]$"_s};
    if (bare.match(text).hasMatch())
        text += u'次';
    const auto first = takeNumber(text);
    if (!first || !*first)
        return std::nullopt;
    TakenNumber number = **first;
    if (const auto second = takeNumber(text); !second || (*second && !joinNumbers(number, **second)))
        return std::nullopt;
    text.remove(QRegularExpression{u"[，,；;]"_s});
    const CountRange range = number.range;
    if (!text.isEmpty() || (range.atLeast && range.atMost && *range.atMost < *range.atLeast))
        return std::nullopt;
    if (number.isPlain)
        number.range.atMost = number.range.atLeast;
    return ReadCount{.range = number.range, .unit = number.unit};
}

std::optional<ReadPeople> readPeople(QStringView typed)
{
    QString text = FoldedWords{typed}.text();
    if (auto people = takePeople(text))
        return text.isEmpty() ? people : std::nullopt;
    const bool isAdvisable = takeOut(text, softWords()).hasMatch();
    for (const QStringView sign : {u"≥", u">="}) {
        if (text.startsWith(sign))
            text.remove(0, sign.size());
    }
    if (text.endsWith(u'人'))
        text.chop(1);
    const auto people = countOf(text);
    return people ? std::optional{ReadPeople{.people = *people, .advisable = isAdvisable}} : std::nullopt;
}

} // namespace yanben
