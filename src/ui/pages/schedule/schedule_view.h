#pragma once

#include "domain/ids.h"

#include <QTableView>
#include <QTimer>

#include <optional>
#include <vector>

namespace yanben
{

class HandWidths;
class ScheduleDelegate;
class ScheduleModel;
struct PageContext;

/// The table of the schedule: merged cells, rows as tall as their text, and an editor that stays open over a time that
/// is not understood.
class ScheduleView final : public QTableView
{
    Q_OBJECT

public:
    ScheduleView(PageContext &context, ScheduleModel &model, QWidget *parent = nullptr);

    std::optional<ActivityId> currentActivity() const;
    std::optional<SessionId> currentSession() const;
    /// Of the chosen rows, in their order.
    std::vector<ActivityId> chosenActivities() const;
    void goTo(ActivityId activity, int column, bool edit = false);
    void goTo(SessionId session, int column, bool edit = false);
    /// Its row, in the current column, without the keyboard.
    void choose(ActivityId activity);
    /// As if it were typed into the current cell and entered. What its editor can't take stays in it, with the reason.
    void typeHere(const QString &text);
    /// Which columns a person has set; lives with the header.
    HandWidths &hands() const { return *m_hands; }
    /// Writes what is being edited. False when it can't be taken: its editor then has the keyboard.
    bool finishEditing();

signals:
    /// The mark of a cell was clicked.
    void findingsWanted(const QModelIndex &index);

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepPlace();
    void rebuilt();
    void layOutRows();
    int leastWidth() const { return fontMetrics().height() * 3; }
    /// All of them in sight, as far as their least widths allow: what a person has set keeps its share, others have
    /// what stands in them, and what is left goes mostly to the content.
    void fitColumns();
    int wishedWidth(int column) const;
    void keepShare(int column);
    void goToCell(const QModelIndex &index, bool edit);
    /// The current cell and its row alone.
    void choose(const QModelIndex &cell);

    ScheduleModel &m_model;
    ScheduleDelegate *m_delegate;
    HandWidths *m_hands;
    QTimer m_layout;
    std::vector<double> m_shares; ///< of the width, a column each; empty before the first showing
    bool m_fitting = false;
    bool m_isLettering = false;           ///< what sets widths now follows the letters, and is no person
    std::optional<ActivityId> m_activity; ///< where the keyboard stood before the rows changed
    std::optional<SessionId> m_session;
    int m_row = 0;
    int m_column = 0;
};

} // namespace yanben
