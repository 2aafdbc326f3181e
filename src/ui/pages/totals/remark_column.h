#pragma once

#include <QObject>

namespace yanben
{

class FrozenColumnsTableView;
class HandWidths;

/// Gives the last column of the totals what its remarks need: the room that is left, or as much as can be seen beside
/// the frozen columns; what is longer breaks into lines, and its row gets higher. Of the room that remarks don't need
/// the groups get what they take. Lives with the table.
class RemarkColumn final : public QObject
{
    Q_OBJECT

public:
    /// The table has its model already; `hands` know which widths a person has set.
    RemarkColumn(FrozenColumnsTableView &table, HandWidths &hands);

    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Soon, once for several causes.
    void fitLater();
    /// Beside remarks of this width.
    void fitGroups(int remark);
    int roomLeft() const;
    int widthSeen() const;

    FrozenColumnsTableView &m_table;
    HandWidths &m_hands;
    bool m_isDue = false;
};

} // namespace yanben
