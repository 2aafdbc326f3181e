#pragma once

#include "workspace/raters/collecting.h"
#include "workspace/state.h"

#include <QDialog>

#include <set>

class QPushButton;
class QTableWidget;

namespace yanben
{

class TextLabel;

/// 收回评分: the ratings of all chosen files in one list, old and new, and what stands in the way of each. What is
/// ticked will be written.
class CollectDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    CollectDialog(const State &state, const Collection &collection, QWidget *parent = nullptr);

    /// Of the collection's ratings.
    std::set<std::size_t> chosen() const;

private:
    enum Column { Rater, Teacher, Item, Now, Then, Remark };

    void fillFaults();
    void fillRatings();
    /// The rating of a line; empty for a line that tells of a file.
    std::optional<std::size_t> ratingOf(int line) const;
    void setChosen(int line, bool chosen);
    void chooseAll(bool chosen);
    void settle(int line);
    void update();

    const State &m_state;
    const Collection &m_collection;
    int m_told = 0; ///< lines at the top that tell of files
    QTableWidget *m_table;
    TextLabel *m_summary;
    QPushButton *m_write;
};

} // namespace yanben
