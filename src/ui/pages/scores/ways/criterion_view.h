#pragma once

#include "ui/pages/scores/ways/criterion_model.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace yanben
{

class Chooser;
class HandWidths;
class ScoreTable;
class TextLabel;

/// 单个条目: one criterion judged for all, with the places as they are now.
class CriterionView final : public QWidget
{
    Q_OBJECT

public:
    CriterionView(const State &state, ScoreBook &book, ScoreEditor &editor, QWidget *parent = nullptr);

    void show(BookCell cell);
    /// The book is another: what is chosen may be gone.
    void refresh();
    ScoreTable &table() const { return *m_table; }
    CriterionModel &model() const { return *m_model; }
    void setOrder(CriterionModel::Order order);

signals:
    void columnChosen(int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void goToNextOpen();
    void updateOpen();
    /// By the room, but for those that a person has set.
    void fitColumns();
    /// They are never cut: what follows a name tells it from another one like it.
    int widthOfNames() const;
    int widthOfGroups() const;
    /// Those that the book allows.
    void fillOrders();
    /// Rows grow with their words, from one to another.
    void fitRows(int first, int last);
    /// Once for all that happens until then.
    void fitAllRowsLater();
    /// Self-ratings where there are any; places, and their order, only where marks make results.
    void hideColumns();

    ScoreBook &m_book;
    ScoreEditor &m_editor;
    CriterionModel *m_model;
    ScoreTable *m_table;
    HandWidths *m_widths;
    Chooser *m_chooser;
    QComboBox *m_orders;
    TextLabel *m_standard;
    TextLabel *m_open;
    QPushButton *m_nextOpen;
    bool m_areRowsDue = false;
};

} // namespace yanben
