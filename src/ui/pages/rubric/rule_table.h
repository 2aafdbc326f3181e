#pragma once

#include <QStringList>
#include <QTableWidget>

#include <optional>
#include <vector>

namespace yanben
{

/// A small table of texts with an empty last row for the next one: the cases of a tally, the levels of a 分档.
/// Emptying the first cell of a row removes it.
class RuleTable final : public QTableWidget
{
    Q_OBJECT

public:
    RuleTable(const QString &name, const QStringList &heads, QWidget *parent = nullptr);

    /// A text per column.
    void setLines(const std::vector<QStringList> &lines, bool editable);
    struct Edited
    {
        int row = 0;
        std::optional<std::size_t> before; ///< its place in setLines(); none for a new one
        QStringList texts;
    };
    /// In the order shown.
    std::vector<Edited> lines() const;
    void mark(int row, int column, const QString &reason);
    void unmark();

signals:
    void edited();

private:
    void addRow(const QStringList &texts, std::optional<std::size_t> before, bool editable);

    bool m_filling = false;
};

} // namespace yanben
