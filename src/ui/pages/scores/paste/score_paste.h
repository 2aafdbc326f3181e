#pragma once

#include "documents/tables/clipboard_table.h"
#include "domain/records/record_data.h"
#include "ui/pages/scores/line_order.h"
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
    QString part = {}; ///< the key of one of its cases or parts; empty for all of it

    friend bool operator==(const ScoreColumn &, const ScoreColumn &) = default;
};

/// One cell of a pasted table that stands for a score, or several that stand for parts of it.
struct PastedScore
{
    std::optional<int> row; ///< of the book; empty when the line belongs to nobody there
    int column = 0;         ///< of the book
    QString teacher;        ///< as the book or, without a row, the table names him
    QString text;
    std::optional<Record> record; ///< empty when the text can't be taken
    QString problem;
    QString doubt;            ///< why the text may mean something else than it says; it is taken all the same
    QString besides = {};     ///< cases that the table does not tell and that become 0, as nothing stands there yet
    bool isUnchanged = false; ///< the record stands there already
};

/// A table from Excel, WPS or Word on its way into the score grid. Columns are recognised by their heads and lines by
/// 工号 or 姓名; a table without heads goes where the chosen cell is, one without names line by line from there. A
/// column without a head that holds names, nearly all of them right and each once, is one of names.
class ScorePaste
{
    Q_DECLARE_TR_FUNCTIONS(ScorePaste)

public:
    /// `startLine` is a line of `order`.
    ScorePaste(const State &state, const ScoreBook &book, ClipboardTable table, int startLine, int startColumn,
               LineOrder order = {});

    const ClipboardTable &table() const { return m_table; }
    const ScoreBook &book() const { return m_book; }
    const std::vector<ScoreColumn> &columns() const { return m_columns; }
    void setColumn(int column, ScoreColumn use) { m_columns.at(static_cast<std::size_t>(column)) = use; }
    /// Lines at the top that are no scores.
    int headRows() const { return m_headRows; }
    /// Without any, columns go by their place from the chosen cell on; with some again, by what was recognised.
    void setHeadRows(int rows);
    bool namesTeachers() const;
    /// The column that was taken for names by its cells; empty as well once it is used for something else.
    std::optional<int> namesWithoutHead() const;

    /// Cell by cell, without those that are empty in the table. Parts that are not in the table stay as they are.
    std::vector<PastedScore> scores() const;
    /// Why a text may be points where a number of times, lessons … is expected; empty when nothing speaks for it.
    static QString doubtOf(const ScoreBook &book, int row, int column, const QString &text, const Record &record);

private:
    void recognise(bool mayHaveHeads);
    bool recogniseHeads();
    /// A row of scores may hold 优, which is a case of one criterion and a level of another: parts alone make a heading
    /// only where they name most of the row and one of them is no score.
    bool isHeading(std::size_t line, const std::vector<ScoreColumn> &columns) const;
    /// The text is no more than a part's name, and that part or one beside it is called as what another criterion
    /// can record.
    bool isLevelElsewhere(const ScoreColumn &part, const QString &text) const;
    std::optional<std::size_t> columnOfNames() const;
    /// What the head may mean; where parts of several criteria are called so, those of the one named above it.
    std::optional<ScoreColumn> columnOf(std::size_t line, std::size_t column) const;
    std::optional<ScoreColumn> partOf(const QString &head, const QString &above) const;
    /// The text of all columns of the line that stand for the criterion, and what comes of them.
    void read(std::size_t line, int criterion, PastedScore &score) const;
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
    int m_startColumn;
    LineOrder m_order;
    int m_headRows = 0;
    bool m_hasHeads = false; ///< recognised ones
    std::optional<std::size_t> m_namesWithoutHead;
    std::vector<ScoreColumn> m_columns;
    QMultiHash<QString, int> m_rowsOfName; ///< names without spaces
    QMultiHash<QString, int> m_rowsOfNumber;
};

} // namespace yanben
