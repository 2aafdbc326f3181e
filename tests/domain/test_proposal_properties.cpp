// What every proposal must hold, over phrases put together from what schools write.
#include "domain/json/rubric/rule_json.h"
#include "domain/rubric/checks/rubric_check.h"
#include "domain/rubric/rule_proposal.h"

#include <QStringList>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QStringList subjects{u"迟到"_s, u"不参加者"_s, u"听课"_s, u"有"_s, u"累计"_s, {}};
const QStringList amounts{u"扣2分"_s,         u"一次扣1分"_s,   u"每次扣0.5分"_s, u"两次扣3分"_s, u"一次不得分"_s,
                          u"每少一节扣1分"_s, u"一次扣1—2分"_s, u"10分"_s,        u"一次加1分"_s, u"三次以上不得分"_s,
                          u"90%以上得10分"_s, u"优10分"_s,      u"第一名10分"_s};
const QStringList marks{u"，"_s, u"；"_s};
const QStringList seconds{{},
                          u"累计三次以上不得分"_s,
                          u"三次以上计0分"_s,
                          u"一次扣1分"_s,
                          u"有两次扣5分"_s,
                          u"旷课一次扣3分"_s,
                          u"三次按旷课一次处理"_s,
                          u"累计三次按旷课一次处理"_s,
                          u"本项不得分"_s,
                          u"最多扣5分"_s,
                          u"一次不达标扣2分"_s,
                          u"连续三次不得分"_s,
                          u"前两次不扣分"_s,
                          u"良8分"_s,
                          u"80%以上8分"_s,
                          u"第二名8分"_s};
const QStringList thirds{{},           u"扣完为止"_s,       u"三次以上不得分"_s, u"累计五次以上计0分"_s, u"差不得分"_s,
                         u"其余0分"_s, u"但因公外出除外"_s, u"旷课两次扣2分"_s};

bool isNumber(QChar c)
{
    return c.isDigit() || QStringView{u"零一二两三四五六七八九十百半"}.contains(c);
}

/// The first fault of the proposal, for a person to read; empty when there is none.
QString faultOf(const RuleProposal &proposal, const QString &words)
{
    if (!checkRule(proposal.rule).empty())
        return u"contradicts itself"_s;
    const QByteArray json = toJson(proposal.rule);
    const Parsed<Rule> kept = ruleFromJson(json);
    if (!kept || *kept != proposal.rule)
        return u"is not read back"_s;
    if (json.contains("\"\""))
        return u"has an empty name"_s;
    if (!agrees(*kept, proposal))
        return u"does not agree with itself"_s;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto holds = [at](const ProposalWords &each) { return each.from <= at && at < each.from + each.length; };
        if (isNumber(words[at]) && std::ranges::none_of(proposal.read, holds))
            return u"passes over a number"_s;
    }
    return {};
}

} // namespace

TEST_CASE("every proposal is a whole rule that a file can hold, and takes every number in the words")
{
    QStringList faults;
    int proposals = 0;
    for (const QString &subject : subjects) {
        for (const QString &amount : amounts) {
            for (const QString &mark : marks) {
                for (const QString &second : seconds) {
                    for (const QString &third : thirds) {
                        const QString words = subject + amount + mark + second + mark + third;
                        const auto proposal = proposeRule(words, Points::whole(10));
                        if (!proposal)
                            continue;
                        ++proposals;
                        if (const QString fault = faultOf(*proposal, words); !fault.isEmpty())
                            faults << words + u": "_s + fault + u' ' + QString::fromUtf8(toJson(proposal->rule));
                    }
                }
            }
        }
    }
    CHECK(proposals > 1000);
    INFO(faults.first(std::min<qsizetype>(faults.size(), 10)).join(u'\n').toStdString());
    CHECK(faults.size() == 0);
}
