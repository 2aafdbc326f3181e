#include "ui/pages/calendar/views/lines/lines_delegate.h"

#include "ui/pages/calendar/views/lines/lines_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

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

QFont headFont(const SheetCell &cell, const QFont &font)
{
    return scaledFont(font, 0.82, cell.isToday);
}

/// The head and the note above the lines of a cell: beside each other where there is room.
QStringList headLines(const SheetCell &cell, int width, const QFont &font, LaidOutTexts &texts)
{
    const QString both = (cell.head + u' ' + cell.note).trimmed();
    if (both.isEmpty())
        return {};
    const QFont letters = headFont(cell, font);
    const int room = width - 3 * gap;
    if (cell.note.isEmpty() || texts.advance(both, letters) <= room)
        return {both};
    QStringList lines;
    if (!cell.head.isEmpty())
        lines << cell.head;
    QString line;
    for (const QChar sign : cell.note) {
        if (!line.isEmpty() && texts.advance(line + sign, letters) > room) {
            lines << line.trimmed();
            line.clear();
        }
        line += sign;
    }
    return lines << line.trimmed();
}

/// Its part of the width of a cell.
QRect laneOf(const SheetLine &line, const QRect &cell)
{
    const int left = cell.width() * line.lane / line.lanes;
    const int end = cell.width() * (line.lane + 1) / line.lanes;
    return {cell.left() + left, cell.top(), end - left, cell.height()};
}

int headHeight(const SheetCell &cell, int width, const QFont &font, LaidOutTexts &texts)
{
    const auto lines = static_cast<int>(headLines(cell, width, font, texts).size());
    return lines == 0 ? 0 : lines * QFontMetrics{headFont(cell, font)}.height() + gap;
}

void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const SheetCell &cell, const Colours &c,
               LaidOutTexts &texts)
{
    painter.setFont(headFont(cell, option.font));
    painter.setPen(cell.isToday ? c.accent : cell.isHoliday ? c.danger : c.muted);
    QRect place = option.rect.adjusted(2 * gap, gap, -gap, 0);
    for (const QString &line : headLines(cell, option.rect.width(), option.font, texts)) {
        place.setHeight(painter.fontMetrics().height());
        texts.drawLine(painter, place, line);
        place.moveTop(place.bottom() + 1);
    }
}

} // namespace

LinesDelegate::LinesDelegate(const LinesModel &model, int textLines, std::function<std::optional<std::size_t>()> chosen,
                             QObject *parent)
    : QStyledItemDelegate{parent}, m_model{model}, m_textLines{textLines}, m_chosen{std::move(chosen)}
{}

QRect LinesDelegate::wordsIn(const QRect &place, const QFontMetrics &metrics)
{
    return place.adjusted(wordsMargin(metrics), gap / 2, -1, 0);
}

int LinesDelegate::lineHeight(const QFont &font) const
{
    // Chinese letters may come from a font whose lines are higher than those of `font`.
    constexpr int plenty = 1000;
    return std::max(QFontMetrics{font}.height(), m_texts.wrappedHeight(u"研"_s, font, plenty));
}

int LinesDelegate::linesOf(const SheetLine &line, int width, const QFont &font) const
{
    const int room = wordsIn({0, 0, width, 1}, QFontMetrics{font}).width();
    const auto lines = [&](const QString &text) { return std::max(1, m_texts.wrappedLines(text, font, room)); };
    const int most = line.isRepeated ? std::max(1, m_textLines / 2) : m_textLines;
    const int full = lines(line.text);
    if (line.brief.isEmpty() || full <= (line.isRepeated ? 1 : most))
        return std::min(full, most);
    return std::min(lines(line.brief), most);
}

std::vector<QRect> LinesDelegate::places(const SheetCell &cell, const QRect &rect, const QFont &font) const
{
    const QFontMetrics metrics{font};
    const int textHeight = lineHeight(font);
    std::vector<QRect> found;
    const int head = rect.top() + gap + headHeight(cell, rect.width(), font, m_texts);
    int top = head;
    for (const SheetLine &line : cell.lines) {
        const QRect lane = laneOf(line, rect);
        const int left = lane.left() + (line.goesOnBefore && line.lane == 0 ? 0 : gap);
        const int right = lane.right() - (line.goesOnAfter && line.lane == line.lanes - 1 ? 0 : gap + 1);
        if (line.isBlock()) {
            const int from = line.goesOnAbove ? rect.top() : head;
            // Over the grid line, too.
            const int to = line.goesOnBelow ? rect.bottom() + 1 : rect.bottom() - gap - 1;
            // At least a line of text, also where the cell has no height yet.
            found.emplace_back(left, from, right - left + 1, std::max(textHeight + gap, to - from + 1));
            continue;
        }
        const int width = right - left + 1;
        const int height = textHeight * linesOf(line, width, font) + gap;
        found.emplace_back(left, top, width, height);
        top += height + gap;
    }
    found.emplace_back(rect.left() + gap, top, rect.width() - 2 * gap - 1, metrics.height() + 2 * gap);
    return found;
}

int LinesDelegate::heightOf(const SheetCell &cell, int width, const QFont &font) const
{
    const std::vector<QRect> all = places(cell, QRect{0, 0, width, 0}, font);
    int bottom = cell.lines.empty() ? all.back().bottom() : 0;
    for (std::size_t line = 0; line < cell.lines.size(); ++line)
        bottom = std::max(bottom, all[line].bottom());
    return bottom + 2 * gap;
}

void LinesDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option, const SheetLine &line,
                              const QRect &place, int textLines) const
{
    const ToneColours tone = toneColours(coloursOf(option.palette), line.tone);
    const QFontMetrics &metrics = option.fontMetrics;
    if (line.goesOnBefore || line.goesOnAfter)
        painter.fillRect(place, tone.ground);
    else
        drawRounded(painter, place, 3, tone.ground);
    if (!line.goesOnBefore)
        painter.fillRect(QRect(place.left(), place.top(), strip(metrics), place.height()), tone.text);
    QFont font = option.font;
    font.setStrikeOut(line.struck);
    painter.setFont(font);
    painter.setPen(tone.text);
    const QRect words = wordsIn(place, metrics);
    const bool fits = textLines > 1 ? m_texts.wrappedLines(line.text, option.font, words.width()) <= textLines
                                    : m_texts.advance(line.text, option.font) <= words.width();
    const QString &shorter = line.brief.isEmpty() ? line.text : line.brief;
    const QString shown = fits ? line.text : m_texts.fitted(shorter, option.font, words.width(), textLines);
    // One line is not broken, not even before its ….
    if (textLines > 1)
        m_texts.drawWrapped(painter, words, shown);
    else
        m_texts.drawLine(painter, QRect(words.left(), words.top(), words.width(), lineHeight(option.font)), shown);
}

void LinesDelegate::paintBlock(QPainter &painter, const QStyleOptionViewItem &option, const SheetLine &line,
                               const QRect &place, bool isChosen) const
{
    painter.save();
    painter.setClipRect(place);
    const int room = wordsIn(place, option.fontMetrics).height();
    paintLine(painter, option, line, place, std::max(1, room / lineHeight(option.font)));
    if (isChosen)
        drawFocus(painter, place, 3, coloursOf(option.palette));
    painter.restore();
}

void LinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SheetCell *cell = m_model.cell(index);
    if (!cell)
        return;
    const Colours &c = coloursOf(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, cell->isHoliday ? c.dangerSoft : cell->isOff ? c.surface : c.card);
    paintHead(*painter, option, *cell, c, m_texts);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const std::optional<std::size_t> chosen = isCurrent ? m_chosen() : std::nullopt;
    const std::vector<QRect> all = places(*cell, option.rect, option.font);
    for (std::size_t at = 0; at < cell->lines.size(); ++at) {
        // A block is drawn over its cells by the table.
        if (cell->lines[at].isBlock() || !m_part.intersects(all[at]))
            continue;
        paintLine(*painter, option, cell->lines[at], all[at], linesOf(cell->lines[at], all[at].width(), option.font));
        if (chosen == at)
            drawFocus(*painter, all[at], 3, c);
    }
    // A block that is chosen has its own frame.
    if (isCurrent && !(chosen && *chosen < cell->lines.size() && cell->lines[*chosen].isBlock())) {
        painter->setPen(QPen(c.accent, option.state & QStyle::State_HasFocus ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

bool LinesDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        auto *edit = qobject_cast<QLineEdit *>(editor);
        if (edit && isEnter && (key.modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier) {
            emit moreWanted(edit);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

QWidget *LinesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit{parent};
    edit->setAccessibleName(tr("Content"));
    edit->setPlaceholderText(tr("New activity (Shift+Enter: one more)"));
    edit->setToolTip(tr("Enter: done. Shift+Enter: done, and one more activity in this cell. Escape: as it was."));
    edit->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    return edit;
}

void LinesDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const SheetCell *cell = m_model.cell(index);
    if (!cell)
        return;
    const std::vector<QRect> all = places(*cell, option.rect, option.font);
    const std::size_t at = std::min(m_model.editedLine().value_or(cell->lines.size()), cell->lines.size());
    QRect place = all[at];
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    // Wide enough to read what is written, and inside the table.
    place.setWidth(std::max(place.width(), option.fontMetrics.horizontalAdvance(u'研') * 16));
    if (const QWidget *table = editor->parentWidget())
        place.moveLeft(std::max(0, std::min(place.left(), table->width() - place.width())));
    editor->setGeometry(place);
}

} // namespace yanben
