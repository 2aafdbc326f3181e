#pragma once

#include <QStringList>
#include <QTableWidget>

#include <optional>
#include <vector>

namespace yanben
{

/// A small table of texts with an empty last row for the next one: the cases of a tally, the levels of a 分档.
/// A row goes by Del or removeCurrent(), never because its first cell was emptied.
class RuleTable final : public QTableWidget
{
    Q_OBJECT

public:
    RuleTable(const QString &name, const QStringList &heads, QWidget *parent = nullptr);
    ~RuleTable() override;
    Q_DISABLE_COPY_MOVE(RuleTable)

    /// A column of sentences takes the room beside the others, and rows grow with its words.
    void setWordy(int column);
    /// A text per column.
    void setLines(const std::vector<QStringList> &lines, bool editable);
    struct Edited
    {
        int row = 0;
        std::optional<std::size_t> before; ///< its place in setLines(); none for a new one
        QStringList texts;
    };
    /// In the order shown, without rows whose first cell is empty.
    std::vector<Edited> lines() const;
    /// A row holds something, or was there before, and has no first text.
    bool hasNameless() const { return nameless().has_value(); }
    /// Marks the first of them; false when there is none.
    bool markNameless();
    /// The row with the current cell is one that can go.
    bool hasCurrentLine() const;
    void removeCurrent();
    /// A cell that is still empty, in the new row that a person is in, is marked once he leaves the row or the table.
    void mark(int row, int column, const QString &reason);
    void unmark();
    /// What was typed into the table and can't be taken: its line, its column and the reason. Empty where there is no
    /// such thing, also after setLines() has brought back what a mark speaks of.
    QString untaken() const;

signals:
    void edited();
    /// The words of the marked cell; empty when none is marked any more.
    void marked(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    QStringList textsOf(int row) const;
    bool isLine(int row) const;
    std::optional<int> nameless() const;
    void fitHeight();
    /// Lines that come anew, because of what one committed perhaps, take it away; its delegate does not know.
    std::vector<QWidget *> openEditors() const;
    /// The row is new, and the person is in it.
    bool isBeingFilled(int row) const;
    /// As setLines() left it.
    bool isAsFilled() const;
    QString wordsOfFault() const;
    void paintFault();
    void clearMarks();
    /// Marks what waited for the row to be left.
    void leaveRow();
    void addRow(const QStringList &texts, std::optional<std::size_t> before, bool editable);

    bool m_filling = false;
    bool m_isEditable = false;
    std::optional<int> m_wordy;
    std::vector<QStringList> m_filled;
    struct Fault
    {
        int row = 0;
        int column = 0;
        QString reason;
    };
    std::optional<Fault> m_fault;
    bool m_isWaiting = false; ///< the fault is shown once its row is left
};

} // namespace yanben
