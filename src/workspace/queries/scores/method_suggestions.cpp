#include "workspace/queries/scores/method_suggestions.h"

#include "domain/rubric/check_methods.h"

namespace yanben
{

using namespace Qt::StringLiterals;

QStringList methodSuggestions(const State &state)
{
    QStringList suggestions{u"查笔记"_s,   u"自查"_s,         u"互查"_s, u"听课评测"_s,     u"座谈"_s,  u"测试"_s,
                            u"检查评比"_s, u"查看上传记录"_s, u"比赛"_s, u"查看评比情况"_s, u"查档案"_s};
    for (const auto &[id, criterion] : state.all<CriterionVersion>()) {
        for (const QString &method : methodsIn(criterion.spec.method)) {
            if (!suggestions.contains(method))
                suggestions << method;
        }
    }
    return suggestions;
}

} // namespace yanben
