#include "calendar/grammar/when_grammar.h"

#include <QRegularExpression>
#include <QStringList>

namespace yanben
{

using namespace Qt::StringLiterals;

bool meansUndated(const QString &compact)
{
    static const QStringList words{u"待定"_s,       u"未定"_s,     u"另定"_s,     u"时间待定"_s, u"时间未定"_s,
                                   u"时间另定"_s,   u"待通知"_s,   u"另行通知"_s, u"另行安排"_s, u"时间另行通知"_s,
                                   u"日期待定"_s,   u"日期另定"_s, u"暂未定"_s,   u"暂定"_s,     u"等通知"_s,
                                   u"以通知为准"_s, u"听通知"_s};
    return words.contains(compact);
}

std::optional<SetElsewhere> readElsewhere(const QString &compact)
{
    static const QRegularExpression by{u"^(?:具体)?(?:时间、?地点|地点、?时间|时间|日期|地点)?(?:均|都)?[由听待按](.+?)"
                                       u"(?:另行|统一)?(?:安排|另定|确定|决定|通知|指定|规定|定)$"_s};
    static const QRegularExpression after{u"^([^\\d第每周月]{2,}?)(?:另定|另行安排|另行通知|另行确定)$"_s};
    // Others that arrange something could be anything.
    static const QRegularExpression office{
        u"^(教师进修学校|进修学校|教研中心|教育局|上级部门|上级|学校|学区|教研室|教研组|"
        u"备课组|教务处|教导处|德育处|政教处|研训处|总务处)(?:统一)?安排$"_s};
    for (const QRegularExpression &pattern : {by, after, office}) {
        if (const QRegularExpressionMatch match = pattern.match(compact); match.hasMatch())
            return SetElsewhere{match.captured(1)};
    }
    return std::nullopt;
}

} // namespace yanben
