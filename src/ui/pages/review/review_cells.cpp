#include "ui/pages/review/review_cells.h"

#include "domain/numbers/decimal.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

const QString none = u"—"_s;

PrintNumber rounded(const Exact &value, int places)
{
    return {.unscaled = Decimal::round(value, places, RoundingMode::HalfUp).units(), .decimals = places};
}

QString withSign(const PrintNumber &number)
{
    if (number.unscaled < 0)
        return u'−' + PrintNumber{-number.unscaled, number.decimals}.text();
    return number.text();
}

qlonglong orderOf(const Exact &value)
{
    return rounded(value, Decimal::maximumScale).unscaled;
}

} // namespace

PrintCell ReviewCell::onPaper() const
{
    PrintCell cell = textCell(printed.value_or(text));
    cell.number = number;
    cell.bold = standsOut;
    return cell;
}

ReviewCell wordsCell(const QString &text, const QVariant &order)
{
    return {.text = text, .order = order};
}

ReviewCell labelCell(const QString &text, const QVariant &order, const QString &printed)
{
    return {.text = text, .order = order, .printed = printed};
}

ReviewCell countCell(int count)
{
    return {.text = QString::number(count), .order = count, .number = PrintNumber{count, 0}};
}

ReviewCell pointsCell(const std::optional<Exact> &points)
{
    if (!points)
        return {.text = none, .order = {}};
    const PrintNumber number = rounded(*points, 2);
    return {.text = withSign(number), .order = orderOf(*points), .number = number};
}

ReviewCell rateCell(const std::optional<Exact> &rate)
{
    if (!rate)
        return {.text = none, .order = {}};
    return {.text = Decimal::round(*rate * Exact{100}, 1, RoundingMode::HalfUp).toString() + u'%',
            .order = orderOf(*rate)};
}

ReviewCell changeCell(const std::optional<Exact> &change)
{
    if (!change)
        return {.text = none, .order = {}};
    const PrintNumber number = rounded(*change * Exact{100}, 1);
    return {.text = (number.unscaled > 0 ? u"+"_s : QString{}) + withSign(number),
            .order = orderOf(*change),
            .number = number};
}

ReviewCell rankCell(std::optional<int> rank)
{
    return rank ? countCell(*rank) : ReviewCell{.text = none, .order = {}};
}

ReviewCell riseCell(std::optional<int> places)
{
    if (!places)
        return {.text = none, .order = {}};
    const PrintNumber number{*places, 0};
    return {.text = (*places > 0 ? u"+"_s : QString{}) + withSign(number), .order = *places, .number = number};
}

} // namespace yanben
