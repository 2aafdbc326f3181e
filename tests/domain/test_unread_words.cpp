#include "domain/rubric/rule_proposal.h"
#include "domain/words/unread_words.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("The clauses of a standard that state marks or shares are named as they are typed")
{
    const auto [words, stated] = GENERATE(table<QString, QStringList>({
        {u"平时占40%，期末占60%"_s, {u"平时占40%"_s, u"期末占60%"_s}},
        {u"完成率80%-89%得8分，认真参加"_s, {u"完成率80%-89%得8分"_s}},
        {u"出勤率８０％—８９％的酌情给分"_s, {u"出勤率８０％—８９％的酌情给分"_s}},
        {u"酌情给1—5分"_s, {u"酌情给1—5分"_s}},
        {u"缺一次扣两分"_s, {u"缺一次扣两分"_s}},
        {u"十分、八分、五分"_s, {u"十分"_s, u"八分"_s, u"五分"_s}},
        {u"按出勤率×10计分，查笔记"_s, {u"按出勤率×10计分"_s}},
        {u"有体罚学生现象的一票否决"_s, {u"有体罚学生现象的一票否决"_s}},
        {u"十分重视校本研修"_s, {}},
        {u"上课40分钟，分为三组"_s, {}},
        {u"查笔记"_s, {}},
        {{}, {}},
    }));
    CAPTURE(words.toStdString());
    QStringList found;
    for (const QString &each : statedMarks(words))
        found << each;
    CHECK(found.join(u'|').toStdString() == stated.join(u'|').toStdString());
}

TEST_CASE("80%-89% and 平时占40% are read as no rule, and so named")
{
    const QString words =
        GENERATE(u"完成率80%-89%得8分"_s, u"平时占40%，期末占60%"_s, u"平时成绩占40%，期末占60%，按比例合成打分"_s);
    CAPTURE(words.toStdString());
    CHECK_FALSE(proposeRule(words, Points::whole(10)));
    CHECK_FALSE(statedMarks(words).empty());
}
