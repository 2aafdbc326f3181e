#include "domain/rubric/check_methods.h"

#include <QRegularExpression>

namespace yanben
{

using namespace Qt::StringLiterals;

QStringList methodsIn(const QString &text)
{
    static const QRegularExpression between{u"[、；;]"_s};
    QStringList methods;
    for (const QString &each : text.split(between)) {
        const QString method = each.simplified();
        if (!method.isEmpty() && !methods.contains(method))
            methods << method;
    }
    return methods;
}

QString methodsText(const QStringList &methods)
{
    return methods.join(u'、');
}

} // namespace yanben
