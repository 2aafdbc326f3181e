#pragma once

#include <QLineEdit>

class QTimer;

namespace yanben
{

/// A field that filters a list: announces the words a moment after the last key, at once on Enter. Escape empties it.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(const QString &placeholder, QWidget *parent = nullptr);

    /// The whole placeholder can be read.
    QSize sizeHint() const override;

signals:
    void searched(const QString &words);
    /// Down was pressed: the list below may take the keyboard.
    void leftDownward();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QTimer *m_rest;
    QString m_announced;
};

} // namespace yanben
