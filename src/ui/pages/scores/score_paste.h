#pragma once

#include "documents/tables/clipboard_table.h"
#include "domain/records/record_data.h"
#include "workspace/live/score_book.h"

#include <QCoreApplication>
#include <QMultiHash>

#include <optional>
#include <vector>

namespace yanben
{

/// What a column of a pasted table stands for.
struct ScoreColumn
{
    enum Use { Ignore, Name, WorkNumber, Score };

    Use use = Ignore;
    int criterion = 0; ///< the column of the book, for Score

    friend bool operator==(const ScoreColumn &, const ScoreColumn &) = default;
};

/// One cell of a pasted table that stands for a score.
struct PastedScore
{
    std::optional<int> row; ///< of the book; empty when the line belongs to nobody there
    int column = 0;         ///< of the book
    QString teacher;        ///< as the book or, without a row, the table names him
    QString text;
    std::optional<Record> record; ///< empty when the text can't be taken
    QString problem;
};

/// A table from Excel, WPS or Word on its way into the score grid. Columns are recognised by their heads and lines by
/// 工号 or 姓名; a table without heads goes where the chosen cell is, one without names line by line from there.
class ScorePaste
{
    Q_DECLARE_TR_FUNCTIONS(ScorePaste)

public:
    /// `order`: the rows of the book as they are shown, in which `startLine` is one; empty is the book's own order.
    ScorePaste(const State &state, const ScoreBook &book, ClipboardTable table, int startLine, int startColumn,
               std::vector<int> order = {});

    const ClipboardTable &table() const { return m_table; }
    const ScoreBook &book() const { return m_book; }
    const std::vector<ScoreColumn> &columns() const { return m_columns; }
    void setColumn(int column, ScoreColumn use) { m_columns.at(static_cast<std::size_t>(column)) = use; }
    /// Lines at the top that are no scores.
    int headRows() const { return m_headRows; }
    void setHeadRows(int rows) { m_headRows = rows; }
    bool namesTeachers() const;

    /// Cell by cell, without those that are empty in the table.
    std::vector<PastedScore> scores() const;

private:
    void recognise(int startColumn);
    std::optional<ScoreColumn> columnOf(const QString &head) const;
    /// Which teacher a line is about, or why none.
    struct Line
    {
        std::optional<int> row;
        QString teacher;
        QString problem;
    };
    Line lineOf(std::size_t line) const;

    const ScoreBook &m_book;
    ClipboardTable m_table;
    int m_startLine;
    std::vector<int> m_order;
    int m_headRows = 0;
    std::vector<ScoreColumn> m_columns;
    QMultiHash<QString, int> m_rowsOfName; ///< names without spaces
    QMultiHash<QString, int> m_rowsOfNumber;
};

} // namespace yanben
