#pragma once

#include <QObject>

#include <optional>
#include <set>
#include <span>

class QHeaderView;

namespace yanben
{

/// What a column needs, and of how many parts of the room that is left it gets one.
struct ColumnShare
{
    int column = 0;
    int least = 0; ///< pixels
    int share = 0;
};

/// The columns whose width a person has set with the mouse: what the program fits to the room or to what stands in the
/// cells leaves them as they are. A double click on the edge of a column gives it back. Lives with the header.
class HandWidths final : public QObject
{
    Q_OBJECT

public:
    explicit HandWidths(QHeaderView &header);

    bool has(int column) const { return m_columns.contains(column); }
    /// Empty for a column of the program's.
    std::optional<int> width(int column) const;
    /// As a person has set it earlier. A column that is not there is ignored.
    void restore(int column, int pixels);
    /// By the program: nothing happens to a column that a person has set.
    void fit(int column, int pixels);
    /// Fits the columns that are shown to the room; what a person has set is taken from it first. The last one has the
    /// rest by itself where the header stretches it.
    void shareOut(int room, std::span<const ColumnShare> columns);

signals:
    /// A person has set it, or given it back.
    void changed(int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHeaderView &m_header;
    std::set<int> m_columns;
    bool m_isHeld = false; ///< the mouse is down on the header
    bool m_isFitting = false;
};

} // namespace yanben
