#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace yanben
{

class TextLabel;

/// What a list shows when it is empty: a picture, a sentence, and the way to the first entry.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &sentence, QWidget *parent = nullptr);

    QPushButton *addButton(const QString &text, bool primary = true);
    /// Ctrl+V does the same, once the keyboard is here.
    QPushButton *addPasteButton(const QString &text);
    void setSentence(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_picture;
    TextLabel *m_sentence;
    QWidget *m_buttons;
};

} // namespace yanben
