#pragma once

#include "ui/shell/page.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;
class QTimer;

namespace yanben
{

/// One place that was found.
struct PaletteHit
{
    QString title;
    QString subtitle;
    QString icon;
    Target target;
};

/// The list that Ctrl+K opens over the window: type, choose with the arrows, Enter goes there, Escape leaves. It is a
/// child of the window and not a popup: input methods do not write into windows that grab the keyboard.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    using Provider = std::function<std::vector<PaletteHit>(const QString &words)>;

    explicit CommandPalette(QWidget *window);

    void setProvider(Provider provider);
    /// Opens under the anchor, at its right edge.
    void open(const QWidget &anchor);
    void close();

signals:
    void chosen(const yanben::Target &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void step(int rows);
    void choose();
    void fit();

    Provider m_provider;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QTimer *m_rest;
    QPointer<QWidget> m_before;
    std::vector<PaletteHit> m_hits;
    QRect m_anchor;
};

} // namespace yanben
