#pragma once

#include "workspace/acts/plan/plan_acts.h"

#include <QWidget>

class QListView;
class QPushButton;
class QVBoxLayout;

namespace yanben
{

/// A short list with the buttons up, down and delete; Alt+↑↓ and Delete do the same. It is as high as its rows.
class RowsEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RowsEditor(const QString &name, QWidget *parent = nullptr);

    QListView &view() { return *m_view; }
    /// What adds a row stands left of the buttons.
    void setEntry(QWidget *entry);
    void setEditable(bool editable);
    /// After the model's rows have changed.
    void fit();

signals:
    void moveRequested(const QModelIndex &index, yanben::Shift shift);
    void removeRequested(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateButtons();

    QListView *m_view;
    QVBoxLayout *m_layout;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QWidget *m_entry = nullptr;
    bool m_editable = true;
};

} // namespace yanben
