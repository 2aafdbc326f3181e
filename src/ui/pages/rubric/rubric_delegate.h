#pragma once

#include <QStyledItemDelegate>

namespace yanben
{

class RubricModel;

/// Kind as a chip, the sum in the colour of its rightness; an entry that is refused stays open with its reason.
class RubricDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RubricDelegate(const RubricModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    void refused(const QString &reason) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isAccepted(QWidget &editor) const;

    const RubricModel &m_model;
};

} // namespace yanben
