#include "ui/pages/few_names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

struct FewNames
{
    Q_DECLARE_TR_FUNCTIONS(FewNames)
};

} // namespace

QString fewNames(const QStringList &names)
{
    constexpr qsizetype few = 3;
    const QString first = names.mid(0, few).join(u"、"_s);
    return names.size() <= few ? first : FewNames::tr("%1 and %2 more").arg(first, QString::number(names.size() - few));
}

} // namespace yanben
