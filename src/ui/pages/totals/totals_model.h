#pragma once

#include "ui/pages/sheets/sheet_workings.h"

#include <QAbstractTableModel>

namespace yanben
{

/// Everybody's result of the term, in the order of the ranks; taken anew when it is asked to.
class TotalsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Name, Groups, Total, Possible, Rate, Converted, Grade, Sheet, State, ColumnCount };
    /// What to sort by: numbers as such, provisional results behind all others.
    static constexpr int SortRole = Qt::UserRole + 1;
    static constexpr int ProvisionalRole = Qt::UserRole + 2;
    static constexpr int GroupsRole = Qt::UserRole + 3;

    struct Line
    {
        Subject subject{};
        QString name;
        QString nameKey; ///< in the order of pinyin
        QString groups;
        std::vector<QString> groupNames;
        SheetResult result;
        SheetState sheet{};
        int row = 0; ///< of the book
    };

    /// Both outlive the model.
    TotalsModel(const yanben::State &state, ScoreBook &book, QObject *parent = nullptr);

    void reload();
    const std::vector<Line> &lines() const { return m_lines; }
    bool converts() const { return m_converts; }
    bool hasGrades() const { return m_hasGrades; }
    bool hasSeveralUnits() const;

    /// How the number in the cell came about; of a name, the total.
    NumberWorking working(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString remark(const Line &line) const;
    /// Points that the cell shows rounded; the remark in full, with what a correction changed.
    QString tip(const Line &line, int column) const;
    QVariant text(const Line &line, int column) const;
    QVariant sortValue(const Line &line, int column) const;

    const yanben::State &m_state;
    ScoreBook &m_book;
    SheetWorkings m_workings;
    std::vector<Line> m_lines;
    bool m_converts = false;
    bool m_hasGrades = false;
};

/// What was reached before a conversion; in the rubric's own unit where there are several.
Exact reached(const SheetResult &result);

} // namespace yanben
