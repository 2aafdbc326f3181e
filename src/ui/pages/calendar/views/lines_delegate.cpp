#include "ui/pages/calendar/views/lines_delegate.h"

#include "ui/pages/calendar/views/lines_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace yanben
{

namespace
{

constexpr int gap = 2;

int strip(const QFontMetrics &metrics)
{
    return std::max(3, metrics.height() / 6);
}

/// Left and right of the words of a line.
int wordsMargin(const QFontMetrics &metrics)
{
    return strip(metrics) + metrics.height() / 4;
}

} // namespace

LinesDelegate::LinesDelegate(const LinesModel &model, int textLines, std::function<std::optional<std::size_t>()> chosen,
                             QObject *parent)
    : QStyledItemDelegate{parent}, m_model{model}, m_textLines{textLines}, m_chosen{std::move(chosen)}
{}

int LinesDelegate::linesOf(const QString &text, int width, const QFontMetrics &metrics) const
{
    // A sign that no longer fits goes to the next line as a whole.
    const int room = std::max(1, width - wordsMargin(metrics) - 2 * gap - metrics.horizontalAdvance(u'研') + 1);
    return std::clamp((metrics.horizontalAdvance(text) + room - 1) / room, 1, m_textLines);
}

std::vector<QRect> LinesDelegate::places(const SheetCell &cell, const QRect &rect, const QFontMetrics &metrics) const
{
    std::vector<QRect> found;
    int top = rect.top() + gap + (cell.head.isEmpty() ? 0 : metrics.height());
    for (const SheetLine &line : cell.lines) {
        const int height = metrics.height() * linesOf(line.text, rect.width(), metrics) + gap;
        found.emplace_back(rect.left() + gap, top, rect.width() - 2 * gap - 1, height);
        top += height + gap;
    }
    found.emplace_back(rect.left() + gap, top, rect.width() - 2 * gap - 1, metrics.height() + 2 * gap);
    return found;
}

int LinesDelegate::heightOf(const SheetCell &cell, int width, const QFontMetrics &metrics) const
{
    const std::vector<QRect> all = places(cell, QRect{0, 0, width, 0}, metrics);
    return (cell.lines.empty() ? all.back() : all[all.size() - 2]).bottom() + 2 * gap;
}

void LinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SheetCell *cell = m_model.cell(index);
    if (!cell)
        return;
    const Colours &c = coloursOf(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, cell->isOff ? c.surface : c.card);
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (!cell->head.isEmpty()) {
        painter->setFont(scaledFont(option.font, 0.82, cell->isToday));
        painter->setPen(cell->isToday ? c.accent : c.muted);
        painter->drawText(option.rect.adjusted(2 * gap, gap, -gap, 0), Qt::AlignLeft | Qt::AlignTop, cell->head);
    }
    const std::vector<QRect> all = places(*cell, option.rect, option.fontMetrics);
    for (std::size_t at = 0; at < cell->lines.size(); ++at) {
        const SheetLine &line = cell->lines[at];
        const ToneColours tone = toneColours(c, line.tone);
        drawRounded(*painter, all[at], 3, tone.ground);
        painter->fillRect(QRect(all[at].left(), all[at].top(), strip(option.fontMetrics), all[at].height()), tone.text);
        QFont font = option.font;
        font.setStrikeOut(line.struck);
        painter->setFont(font);
        painter->setPen(tone.text);
        const QRect words = all[at].adjusted(wordsMargin(option.fontMetrics), gap / 2, -1, 0);
        const int room = words.width() * m_textLines - option.fontMetrics.horizontalAdvance(u'研') * m_textLines;
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere,
                          option.fontMetrics.elidedText(line.text, Qt::ElideRight, std::max(room, words.width())));
        if (isCurrent && m_chosen() == at)
            drawFocus(*painter, all[at], 3, c);
    }
    if (isCurrent) {
        painter->setPen(QPen(c.accent, option.state & QStyle::State_HasFocus ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *LinesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit{parent};
    edit->setAccessibleName(tr("Content"));
    edit->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    return edit;
}

void LinesDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const SheetCell *cell = m_model.cell(index);
    if (!cell)
        return;
    const std::vector<QRect> all = places(*cell, option.rect, option.fontMetrics);
    const std::size_t at = std::min(m_model.editedLine().value_or(cell->lines.size()), cell->lines.size());
    QRect place = all[at];
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    // Wide enough to read what is written, and inside the table.
    place.setWidth(std::max(place.width(), option.fontMetrics.horizontalAdvance(u'研') * 12));
    if (const QWidget *table = editor->parentWidget())
        place.moveLeft(std::max(0, std::min(place.left(), table->width() - place.width())));
    editor->setGeometry(place);
}

} // namespace yanben
