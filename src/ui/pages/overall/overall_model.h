#pragma once

#include "ui/pages/sheets/sheet_workings.h"
#include "workspace/queries/scores/overall_rows.h"

#include <QAbstractTableModel>

namespace yanben
{

/// An overall result of everybody: the marks of its parts, stages, total, grade and rank. Best first.
class OverallModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Rank, Name, Groups, Mark, Stage, Total, Grade, Remark };
    /// What to sort by: numbers as such.
    static constexpr int SortRole = Qt::UserRole + 1;
    /// How far behind all others the line stands, whichever way a column is sorted: 0 with a rank.
    static constexpr int BehindRole = Qt::UserRole + 2;
    static constexpr int GroupsRole = Qt::UserRole + 3;

    struct Line
    {
        OverallLine line;
        QString name;
        QString nameKey; ///< in the order of pinyin
        QString groups;
        QStringList groupNames;
    };

    /// `state` outlives the model.
    explicit OverallModel(const yanben::State &state, QObject *parent = nullptr)
        : QAbstractTableModel{parent}, m_state{state}
    {}

    void show(OverallTable table, const Term &term);
    void clear();
    const OverallTable &table() const { return m_table; }
    const std::vector<Line> &lines() const { return m_lines; }
    Kind kind(int column) const { return m_columns[static_cast<std::size_t>(column)].kind; }
    int columnOf(Kind kind) const;
    QStringList headings() const;
    /// Of a mark; empty for any other column and for a part without rubric.
    std::optional<RubricId> rubric(int column) const;

    /// How the result of the line came about, or why there is none.
    NumberWorking working(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Column
    {
        Kind kind = Kind::Rank;
        std::size_t stage = 0;
        std::size_t part = 0; ///< among all
        QString heading = {};
    };

    void makeColumns();
    /// Empty where there is none, or where the stage was not entered.
    std::optional<Decimal> number(const Line &line, const Column &column) const;
    QString text(const Line &line, const Column &column) const;
    QVariant sortValue(const Line &line, const Column &column) const;

    const yanben::State &m_state;
    OverallTable m_table;
    std::vector<Column> m_columns;
    std::vector<Line> m_lines;
};

} // namespace yanben
