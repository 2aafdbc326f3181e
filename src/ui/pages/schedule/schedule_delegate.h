#pragma once

#include "ui/pages/page_context.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace yanben
{

/// Draws and edits the cells of 活动日程表: times with a mark where they sit badly, forms and participants as chips.
class ScheduleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ScheduleDelegate(PageContext &context, QObject *parent = nullptr);

    /// The editor that is open now.
    QWidget *editor() const { return m_editor; }

    /// How wide a cell is whose text stands in one line and whose chips stand one below the other.
    static int lineWidth(const QFont &font, const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    /// The mark of a cell was clicked.
    void findingsWanted(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QWidget *chipsEditor(QWidget *parent, int column) const;
    QWidget *whenEditor(QWidget *parent) const;
    QWidget *textEditor(QWidget *parent, int column) const;

    PageContext &m_context;
    mutable QPointer<QWidget> m_editor;
    mutable bool m_isFilled = false;
};

} // namespace yanben
