#include "domain/words/bound_words.h"

namespace yanben
{

namespace
{

using What = Bound::What;

struct Wording
{
    QRegularExpression pattern;
    What what;
};

const std::vector<Wording> &wordings()
{
    static const auto made = [] {
        const QString whole = QStringLiteral("(?<whole>本项|该项|此项|总分|合计|共计|总计|共)?");
        const auto make = [&whole](What what, QStringView rest) {
            return Wording{wordPattern(u'^' + whole + rest.toString() + u'$'), what};
        };
        return std::vector<Wording>{
            make(What::Loss, u"累?计?(?:最多|至多|最高|累计)(?:可|只)?扣(?:分)?(?:不超过|至|到)?(?<n>{N})分(?:为止)?"),
            make(What::Loss, u"扣分?(?:最多|累计|总计)?(?:不超过|上限为?|满|完)(?<n>{N})分(?:为止)?"),
            make(What::Floor,
                 u"(?:直至|直到)?(?:分?数?)[扣减](?:完|光)(?:本项|该项|此项)?(?:分值|分数|得分|分)?(?:为?止)?"),
            make(What::Floor, u"(?:不计|不出现|不得|不打|不扣|不记|无)负分|不倒扣"),
            make(What::Floor, u"(?:最低|最少|保底|不低于|[扣减]至|[扣减]到|至)(?:为|得|计)?(?<n>{N}|零)分(?:为止)?"),
            make(What::NoFloor, u"(?:可|可以|允许)(?:扣至负分|扣到负分|计负分|记负分|倒扣|出现负分)"),
            make(What::NoCap, u"(?:加分)?(?:上?不封顶|不设上限|无上限|最[高多]不限)"),
            make(What::Cap, u"(?:累计)?(?:最多|最高|至多|不超过|不得超过|上限为?|封顶为?|加满)(?:可|能|只)?"
                            u"(?:加到|(?<added>加)|得|计|奖|记)?(?:不超过|至)?(?<n>{N})分?(?:为止|封顶|为限)?"),
            make(What::Cap, u"(?:累计)?(?:以|满|加到|加至|累计到|得满)?(?<n>{N})分(?:为止|封顶|为限|为上限|为满)"),
            make(What::Cap, u"(?<full>加满|满分|加完|得满分|加至满分|加满分|满)为止"),
            make(What::Start, u"(?:基础分|基本分|起评分|起始分|底分|基准分)(?:为|计|是)?(?<n>{N})分?"),
            make(What::FullMark, u"满分(?:为|计|是)?(?<n>{N})分?"),
        };
    }();
    return made;
}

} // namespace

std::optional<Bound> boundOf(const QString &clause, std::optional<Points> weight)
{
    for (const Wording &each : wordings()) {
        const QRegularExpressionMatch match = each.pattern.match(clause);
        if (!match.hasMatch())
            continue;
        Bound bound{.what = each.what,
                    .points = {},
                    .ofTotal = !match.captured(u"whole").isEmpty(),
                    .ofAdded = !match.captured(u"added").isEmpty()};
        if (!match.captured(u"n").isEmpty()) {
            bound.points = numberOf(match.capturedView(u"n"));
            bound.ofTotal = bound.ofTotal || clause.startsWith(u"扣完") || clause.startsWith(u"扣满");
            return bound.points ? std::optional{bound} : std::nullopt;
        }
        if (each.what == What::Floor)
            bound.points = Points{};
        if (!match.captured(u"full").isEmpty()) {
            bound.points = weight;
            bound.ofTotal = true;
            return weight ? std::optional{bound} : std::nullopt;
        }
        return bound;
    }
    return std::nullopt;
}

bool saysNoEffect(const QString &clause)
{
    static const QRegularExpression pattern{QStringLiteral("(?:不|不予|免予?|无需)[扣加减]分$")};
    return pattern.match(clause).hasMatch();
}

bool takeCap(WordsReading &reading, const Clause &clause, std::optional<Points> &cap, bool &isSettled)
{
    const auto bound = boundOf(clause.text, reading.weight());
    if (!bound || isSettled ||
        (bound->what != What::Cap && bound->what != What::FullMark && bound->what != What::NoCap))
        return false;
    reading.take(ProposalPart::Cap, clause);
    cap = bound->points;
    isSettled = true;
    return true;
}

} // namespace yanben
