#pragma once

#include "domain/rule.h"

#include <QTableWidget>

namespace yanben
{

/// A small table of names and points with an empty last row for the next one: the cases of a tally, the levels of a
/// 分档. Emptying a name removes its row.
class RuleTable final : public QTableWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString name;
        QString points;
    };

    RuleTable(const QString &name, const QString &nameHead, const QString &pointsHead, QWidget *parent = nullptr);

    void setLines(const std::vector<Line> &lines, bool editable);
    /// In the order shown, with the row that each had in setLines(); none for a new one.
    struct Edited
    {
        std::optional<std::size_t> before;
        Line line;
    };
    std::vector<Edited> lines() const;
    void mark(int row, const QString &reason);

signals:
    void edited();

private:
    void addRow(const QString &name, const QString &points, std::optional<std::size_t> before, bool editable);

    bool m_filling = false;
};

} // namespace yanben
