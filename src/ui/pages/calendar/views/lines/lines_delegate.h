#pragma once

#include "ui/pages/calendar/views/lines/lines_sheet.h"
#include "ui/widgets/text/laid_out_texts.h"

#include <QRegion>
#include <QStyledItemDelegate>

#include <functional>

namespace yanben
{

class LinesModel;

/// Draws the entries of a cell below each other, each on its ground.
class LinesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A title takes up to so many lines of text. `chosen` tells which line of the current cell is chosen.
    LinesDelegate(const LinesModel &model, int textLines, std::function<std::optional<std::size_t>()> chosen,
                  QObject *parent);

    void setTextLines(int textLines) { m_textLines = textLines; }
    /// What lies outside this part of the view is not drawn.
    void paintOnly(const QRegion &part) { m_part = part; }

    /// The places of a cell's lines, and last the place of a new one.
    std::vector<QRect> places(const SheetCell &cell, const QRect &rect, const QFont &font) const;
    int heightOf(const SheetCell &cell, int width, const QFont &font) const;

    /// The same of a block over several cells, `place` being all of it.
    void paintBlock(QPainter &painter, const QStyleOptionViewItem &option, const SheetLine &line, const QRect &place,
                    bool isChosen) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    /// Whoever writes in this editor wants to write one more line.
    void moreWanted(QWidget *editor);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    /// Where the words of a line stand in its place.
    static QRect wordsIn(const QRect &place, const QFontMetrics &metrics);
    /// Of a line of text as it is drawn, in pixels.
    int lineHeight(const QFont &font) const;
    /// How many lines of text it takes in a place so wide.
    int linesOf(const SheetLine &line, int width, const QFont &font) const;
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const SheetLine &line, const QRect &place,
                   int textLines) const;

    const LinesModel &m_model;
    int m_textLines;
    std::function<std::optional<std::size_t>()> m_chosen;
    QRegion m_part;
    mutable LaidOutTexts m_texts;
};

} // namespace yanben
