#pragma once

#include "ui/pages/scores/book_cell.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/live/score_book.h"

#include <QCoreApplication>

#include <set>

namespace yanben
{

/// Why cells of the book can't be written into, in sentences that name the teachers.
class ScoreRefusals
{
    Q_DECLARE_TR_FUNCTIONS(ScoreRefusals)

public:
    explicit ScoreRefusals(const ScoreBook &book) : m_book{book} {}

    /// Who can't be written into now, and why; empty when nobody stands in the way.
    QString ofCells(const std::set<BookCell> &cells) const;
    /// Why the case can't be counted `by` more; empty when it can.
    QString ofCounting(const std::set<BookCell> &cells, const QString &key, int by) const;
    /// What an act has refused.
    QString ofFault(const ScoreFault &fault) const;

private:
    QString names(const std::set<int> &rows) const;

    const ScoreBook &m_book;
};

} // namespace yanben
