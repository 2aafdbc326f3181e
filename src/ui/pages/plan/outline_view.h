#pragma once

#include "workspace/acts/plan/plan_acts.h"

#include <QListView>

namespace yanben
{

/// The outline at the left: Alt+↑↓ moves a section, Tab and Shift+Tab change its level, Insert adds one behind it,
/// Delete removes it, F2 renames it, Enter goes to its text.
class OutlineView final : public QListView
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget *parent = nullptr);

    /// Off: Tab leaves the view, the other keys do nothing.
    void setEditable(bool editable) { m_editable = editable; }

signals:
    void addRequested();
    void removeRequested();
    void moveRequested(yanben::Shift shift);
    void indentRequested();
    void outdentRequested();
    void menuRequested(const QPoint &globalPlace);
    void currentMoved(const QModelIndex &current);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool m_editable = false;
};

} // namespace yanben
