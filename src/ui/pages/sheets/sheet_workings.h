#pragma once

#include "workspace/live/score_book.h"
#include "workspace/queries/scores/published/sheet_account.h"

#include <QCoreApplication>

namespace yanben
{

/// 怎么算的: one number and how it came about. The text is Chinese, as it is on paper.
struct NumberWorking
{
    QString what; ///< whose number, and which
    QString text;

    friend bool operator==(const NumberWorking &, const NumberWorking &) = default;
};

/// The working of every number that the pages about a term's scores show, by row and column of the book.
class SheetWorkings
{
    Q_DECLARE_TR_FUNCTIONS(SheetWorkings)

public:
    /// Both outlive it.
    SheetWorkings(const State &state, const ScoreBook &book) : m_state{state}, m_book{book} {}

    NumberWorking mark(int row, int column) const;
    /// The teacher's own rating beside the office's.
    NumberWorking selfMark(int row, int column) const;
    /// The place on one criterion.
    NumberWorking place(int row, int column) const;
    /// What counts, and what the records give now where that differs from what was published.
    NumberWorking total(int row) const;
    NumberWorking rank(int row) const;
    NumberWorking grade(int row) const;
    NumberWorking possible(int row) const;
    NumberWorking rate(int row) const;
    /// By its place among the sections of the rubric.
    NumberWorking section(int row, std::size_t section) const;
    /// Of one criterion over some teachers.
    NumberWorking average(int column, const std::vector<int> &rows) const;

    /// How points lie around their middle; without a column, final totals.
    NumberWorking spread(std::optional<int> column, const std::vector<int> &rows) const;
    NumberWorking progress(int column, int concerned, const std::vector<int> &open) const;

    /// A line for each veto that holds on the sheet: what it does, and its grounds. Empty without any.
    QString vetoes(int row) const;

    /// What the newest publication of a corrected sheet changed, and why; empty where the sheet was given out once.
    QString correction(int row) const;

    /// Of a total that stands in no book, such as one revision of a sheet.
    static NumberWorking total(const QString &what, const SheetAccount &account);

    /// What each teacher has on one criterion, as it is ranked.
    static std::vector<std::optional<Exact>> pointsOn(const ScoreBook &book, int column);

private:
    SheetAccount account(int row) const;
    QString titled(int row, const QString &what) const;
    QString criterion(std::optional<int> column) const;
    std::vector<QString> names() const;
    QString withVetoes(const QString &text, int row) const;

    const State &m_state;
    const ScoreBook &m_book;
};

} // namespace yanben
