#include "ui/pages/rubric/rules/cell_texts.h"

#include "domain/rules/tally_rule.h"
#include "ui/pages/rubric/rules/rule_editor.h"

namespace yanben
{

using namespace Qt::StringLiterals;

Unread readNumber(const QString &text, Points &into)
{
    const auto number = Points::parse(text);
    if (!number)
        return RuleEditor::tr("Type a number with at most two decimals.");
    into = *number;
    return std::nullopt;
}

Unread readNumber(const QString &text, std::optional<Points> &into)
{
    if (text.isEmpty()) {
        into.reset();
        return std::nullopt;
    }
    const auto number = Points::parse(text);
    if (!number)
        return RuleEditor::tr("Type a number with at most two decimals, or nothing.");
    into = *number;
    return std::nullopt;
}

Unread readBound(const QString &text, const QString &whose, std::optional<Points> &into)
{
    std::optional<Points> number;
    if (Unread unread = readNumber(text, number))
        return unread;
    if (number && *number < Points{})
        return RuleEditor::tr(
                   "“At most” of “%1” is below 0. Type 0 or more: it bounds how much this case gives or takes "
                   "in all.")
            .arg(whose);
    into = number;
    return std::nullopt;
}

Unread readFactor(const QString &text, Factor &into)
{
    const auto number = Factor::parse(text);
    if (!number)
        return RuleEditor::tr("Type a number with at most four decimals, such as 0.4.");
    into = *number;
    return std::nullopt;
}

Unread readWhole(const QString &text, int least, int &into)
{
    const auto number = Points::parse(text);
    if (!number || !number->isWhole() || *number < Points::whole(least) || *number > Points::whole(10'000))
        return RuleEditor::tr("Type a whole number from %1.").arg(least);
    into = static_cast<int>(number->inHundredths() / 100);
    return std::nullopt;
}

Unread readPointsOrRange(const QString &text, Unsigned unsignedIs, std::variant<Points, PointsRange> &into)
{
    const QStringList ends = QString{text}.replace(u'～', u'~').split(u'~');
    const auto first = Points::parse(QString{ends.front()}.remove(u'+'));
    const auto last = Points::parse(QString{ends.back()}.remove(u'+'));
    if (!first || !last || ends.size() > 2)
        return RuleEditor::tr("Type points such as -1, 0.5 or -3~0.");
    PointsRange range{.low = *first, .high = *last};
    const bool hasSign = text.contains(u'+') || *first < Points{} || *last < Points{};
    if (unsignedIs == Unsigned::Deduction && !hasSign)
        range = {.low = -*last, .high = -*first};
    if (ends.size() == 2)
        into = range;
    else
        into = range.low;
    return std::nullopt;
}

QStringList awardsCombineNames()
{
    return {RuleEditor::tr("Only the highest"), RuleEditor::tr("Sum"),
            RuleEditor::tr("The best in full, the rest a little")};
}

QString numberText(const std::optional<Points> &number)
{
    return number ? number->toString() : QString{};
}

QString pointsOrRangeText(const std::variant<Points, PointsRange> &points)
{
    const auto withSign = [](Points each) { return (each > Points{} ? u"+"_s : QString{}) + each.toString(); };
    if (const auto *range = std::get_if<PointsRange>(&points))
        return withSign(range->low) + u'~' + withSign(range->high);
    return withSign(std::get<Points>(points));
}

} // namespace yanben
