#pragma once

#include <QStyledItemDelegate>

namespace yanben
{

class ScoreModel;

/// Draws marks, each state in its own look, and edits them as a spreadsheet does: an entry that is refused stays open
/// with its reason beside it.
class ScoreDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Outlived by the model.
    explicit ScoreDelegate(const ScoreModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Of a text that is broken into lines, with the margins that paint() leaves.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    /// The editor is closed and the cell beside or below is meant.
    void moved(int rows, int columns) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isAccepted(QWidget &editor) const;
    void finish(QWidget *editor, int rows, int columns);

    const ScoreModel &m_model;
};

} // namespace yanben
