#pragma once

#include <QListView>

namespace yanben
{

/// What a model gives for a row of the findings list. The sentence is the row's DisplayRole.
enum FindingRole {
    FindingToneRole = Qt::UserRole + 100, ///< int of a Tone
    FindingLabelRole,                     ///< a word: what kind
    FindingFixRole,                       ///< what the button says; empty: no button
};

/// Rows of a label, a sentence and a fix. Enter or a click goes to the place, the button or Ctrl+Enter takes the fix,
/// the menu key or a right click asks for the other choices.
class FindingsList : public QListView
{
    Q_OBJECT

public:
    explicit FindingsList(const QString &name, QWidget *parent = nullptr);

    /// Where the row's button is drawn; empty when it has none.
    QRect fixRect(const QModelIndex &index) const;

signals:
    void jumpRequested(const QModelIndex &index);
    void fixRequested(const QModelIndex &index);
    void menuRequested(const QModelIndex &index, const QPoint &globalPlace);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPersistentModelIndex m_pressed;
};

} // namespace yanben
