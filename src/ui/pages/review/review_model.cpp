#include "ui/pages/review/review_model.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text/plain_tip.h"

#include <QPainter>

namespace yanben
{

ReviewModel::ReviewModel(std::vector<ReviewHead> heads, QObject *parent)
    : QAbstractTableModel{parent}, m_heads{std::move(heads)}
{}

void ReviewModel::setLines(std::vector<ReviewLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void ReviewModel::setTable(std::vector<ReviewHead> heads, std::vector<ReviewLine> lines)
{
    beginResetModel();
    m_heads = std::move(heads);
    m_lines = std::move(lines);
    endResetModel();
}

std::optional<Target> ReviewModel::target(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const std::optional<Target> &own = cell(index).target;
    return own ? own : m_lines[static_cast<std::size_t>(index.row())].target;
}

std::optional<NumberWorking> ReviewModel::working(const QModelIndex &index) const
{
    const ReviewLine::Working &working = m_lines[static_cast<std::size_t>(index.row())].working;
    return working ? working(index.column()) : std::nullopt;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant{section + 1} : QVariant{};
    const ReviewHead &head = m_heads[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return head.text;
    case Qt::ToolTipRole: return plainTip(head.text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((head.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

const ReviewCell &ReviewModel::cell(const QModelIndex &index) const
{
    return m_lines[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())];
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReviewCell &shown = cell(index);
    switch (role) {
    case Qt::DisplayRole: return shown.text;
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole: return plainTip(shown.tip.isEmpty() ? shown.text : shown.tip);
    case Qt::AccessibleTextRole:
        return shown.tip.isEmpty() ? shown.text : QStringLiteral("%1 · %2").arg(shown.text, shown.tip);
    case SortRole: return shown.order;
    case PercentRole: return shown.percent ? QVariant{*shown.percent} : QVariant{};
    case StandsOutRole: return shown.standsOut;
    default: return {};
    }
}

void ReviewDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(ReviewModel::StandsOutRole).toBool())
        return;
    const QColor colour = coloursOf(option->palette).warning;
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
    option->font = scaledFont(option->font, 1.0, true);
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant percent = index.data(ReviewModel::PercentRole);
    if (!percent.isValid())
        return;
    // The number stands at the right; the bar takes the rest.
    const Colours &colours = coloursOf(option.palette);
    const int words = option.fontMetrics.horizontalAdvance(QStringLiteral("100%")) + option.fontMetrics.height();
    const int height = option.fontMetrics.height() / 2;
    QRect ground = option.rect.adjusted(option.fontMetrics.height() / 3, 0, -words, 0);
    ground = {ground.left(), ground.center().y() - height / 2, ground.width(), height};
    if (ground.width() < height)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRounded(*painter, ground, height / 2.0, colours.chip, colours.border);
    if (const int done = ground.width() * percent.toInt() / 100; done > 0)
        drawRounded(*painter, QRect{ground.topLeft(), QSize{qMax(done, height), height}}, height / 2.0,
                    colours.accentFill);
    painter->restore();
}

} // namespace yanben
