// The tests that stand before a rule of any kind.
#include "ui/pages/rubric/rules/rule_editor.h"

#include <array>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct Sign
{
    QLatin1StringView ascii;
    QStringView sign;
    QStringView word;
    Comparison comparison;
};

// The longer ones first.
const std::array signs{Sign{QLatin1StringView{">="}, u"≥", u"至少", Comparison::AtLeast},
                       Sign{QLatin1StringView{"<="}, u"≤", u"至多", Comparison::AtMost},
                       Sign{QLatin1StringView{">"}, u"＞", u"超过", Comparison::Above},
                       Sign{QLatin1StringView{"<"}, u"＜", u"不足", Comparison::Below}};

QString limitText(const Override &each)
{
    for (const Sign &sign : signs) {
        if (sign.comparison == each.comparison)
            return sign.sign.toString() + each.limit.toString();
    }
    Q_UNREACHABLE();
}

Unread readLimit(const QString &text, Override &into)
{
    for (const Sign &sign : signs) {
        qsizetype length = 0;
        if (text.startsWith(sign.ascii))
            length = sign.ascii.size();
        else if (text.startsWith(sign.sign))
            length = sign.sign.size();
        else if (text.startsWith(sign.word))
            length = sign.word.size();
        if (length == 0)
            continue;
        const auto limit = Amount::parse(text.sliced(length));
        if (!limit)
            break;
        into.comparison = sign.comparison;
        into.limit = *limit;
        return std::nullopt;
    }
    return RuleEditor::tr("Type a limit such as ≥5, >5, ≤5 or <5.");
}

} // namespace

void RuleEditor::addOverrides()
{
    addTable(
        tr("Special cases, tested before the rule"), {tr("Measure"), tr("If"), tr("Points"), tr("Name")},
        m_rule.overrides,
        [](const Override &each) {
            return QStringList{each.measure, limitText(each), each.points.toString(), each.name.value_or(QString{})};
        },
        [](Override &each, const QStringList &texts) {
            each.measure = texts[0];
            each.name = nameOrNone(texts[3]);
            return firstFault(1, readLimit(texts[1], each), readNumber(texts[2], each.points));
        },
        [this](std::vector<Override> all) { m_rule.overrides = std::move(all); });
}

} // namespace yanben
