#include "ui/pages/scores/fields/amounts.h"

#include <QRegularExpression>
#include <QStringList>

namespace yanben
{

using namespace Qt::StringLiterals;

QString amountsText(const std::vector<Points> &amounts)
{
    QStringList texts;
    for (const Points amount : amounts)
        texts << amount.toString();
    return texts.join(u"、"_s);
}

std::optional<std::vector<Points>> amountsOf(const QString &text)
{
    static const QRegularExpression between{u"[\\s、,，;；]+"_s};
    std::vector<Points> amounts;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const auto amount = Points::parse(part);
        if (!amount)
            return std::nullopt;
        amounts.push_back(*amount);
    }
    return amounts;
}

} // namespace yanben
