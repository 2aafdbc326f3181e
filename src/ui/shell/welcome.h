#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace yanben
{

class Actions;
class Card;
class TextLabel;

/// What stands in the window while no school file is open: the three ways to begin, and the files opened lately.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(Actions &actions, QWidget *parent = nullptr);

    /// Full paths, the latest first.
    void setRecent(const QStringList &paths);

signals:
    void recentChosen(const QString &path);
    /// Delete on a line of the list: forget the path; the file stays.
    void recentForgotten(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_open;
    QPushButton *m_new;
    QPushButton *m_sample;
    TextLabel *m_name;
    TextLabel *m_sentence;
    Card *m_card;
    QListWidget *m_recent;
    TextLabel *m_none;
};

} // namespace yanben
