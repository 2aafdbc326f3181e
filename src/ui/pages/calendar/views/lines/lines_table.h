#pragma once

#include "ui/pages/calendar/views/lines/lines_drag.h"

#include <QTableView>
#include <QTimer>

namespace yanben
{

class LinesDelegate;
class LinesModel;

/// A table of cells with lines. The current cell has a chosen line, which Ctrl+Up and Ctrl+Down change. Where it is
/// written in place, typing begins a new line and Enter opens the chosen one; Shift+Enter goes on with one more. A line
/// can be dragged to other cells, with Ctrl as a copy; Escape leaves it where it was, and so does whatever takes the
/// mouse or the window away before the button is let go.
class LinesTable final : public QTableView
{
    Q_OBJECT

public:
    enum class Editing { None, InPlace };

    /// A title takes up to `textLines` lines of text, and more where all rows are seen then, too.
    LinesTable(const QString &name, int textLines, Editing editing, QWidget *parent = nullptr);

    void setSheet(LinesSheet sheet);
    void setReadOnly(bool readOnly);
    /// A column is never narrower, whatever the letters.
    void setLeastCharacters(int characters);
    void setDropGuide(DropGuide guide) { m_guide = std::move(guide); }

    /// A line is being written.
    bool isWriting() const { return state() == EditingState; }
    const SheetCell *currentCell() const;
    const SheetLine *currentLine() const;
    /// Says nothing. No line is chosen where none fits.
    void choose(int row, int column, std::optional<ActivityId> activity, const std::optional<MeetingKey> &meeting);
    /// Scrolls to the chosen line, or to the cell where none is.
    void bringIntoSight();

    /// Where a line stands in the viewport; empty where there is none.
    QRect lineRect(int row, int column, std::size_t line) const;
    /// The same of all the cells that the line goes on in.
    QRect blockRect(int row, int column, std::size_t line) const;
    /// Marked while a line is dragged; empty otherwise.
    std::vector<SheetPlace> dropTargets() const;
    /// Around them, in the viewport: one around those that follow each other downwards.
    std::vector<QRect> dropFrames() const;

signals:
    /// A person chose another cell or line.
    void lineChosen();
    void inspectWanted();
    void newWanted();
    /// For the chosen cell and line, beside this place of the screen.
    void menuWanted(const QPoint &place);
    /// `hasKeyboard`: it was not left before, so that a question may follow. Of a meeting of a series it is told then
    /// when its editor has closed.
    void written(const yanben::SheetCell &cell, std::optional<std::size_t> line, const QString &title,
                 bool hasKeyboard);
    /// Several lines at once, each for an entry of its own.
    void linesPasted(const yanben::SheetCell &cell, const QStringList &titles);
    /// With each step.
    void dragged(const yanben::LinesDrag &drag);
    void dragEnded();
    /// In another cell than the one it was taken from.
    void dropped(const yanben::LinesDrag &drag);
    /// Somebody tried to drag what stays where it is.
    void holdRefused(const yanben::SheetLine &line);

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    std::vector<int> rowHeights() const;
    void fitColumns();
    bool hasLines() const;
    /// Days that are off as a rule, and on which nothing begins, take less room, for the lines of the others.
    /// Where there is plenty only those do on which nothing goes on either.
    bool isQuiet(int column, bool isPlenty) const;
    std::optional<std::size_t> lineAt(const QModelIndex &index, const QPoint &place) const;
    void cycle(int steps);
    void take(const SheetCell &cell, std::optional<std::size_t> line, const QString &title);
    void tellWaiting();
    void writeOneMore(QWidget *editor);
    void beginLine();
    void drawBlocks(const QRegion &stale);
    void drawTargets();
    LinesDrag::Grip gripAt(const QModelIndex &index, const QPoint &place) const;
    void pointAt(const QPoint &place);
    void scrollAlong();
    void endDrag();

    LinesModel *m_lines;
    LinesDelegate *m_delegate;
    int m_textLines;
    Editing m_editing;
    bool m_readOnly = false;
    bool m_choosing = false;
    int m_leastCharacters = 0;
    std::optional<std::size_t> m_line;
    std::optional<WrittenLine> m_waiting; ///< of a series, until its editor has closed
    DropGuide m_guide;
    std::optional<LinesDrag> m_drag;
    bool m_isHeld = false; ///< the mouse was pressed on a line and is still down
    QPoint m_pointed;
    QTimer m_scroll;
};

} // namespace yanben
