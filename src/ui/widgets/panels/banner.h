#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>

class QPushButton;
class QBoxLayout;

namespace yanben
{

class TextLabel;
class WrappingRow;

/// A line above a page that says what is the matter, with actions that look like links beside the words.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(Tone tone, QWidget *parent = nullptr);

    /// Plain text: what a file holds is never taken for markup.
    void setText(const QString &text);
    QString text() const;
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }

    QPushButton *addAction(const QString &text);
    void clearActions();

    /// Narrow: the actions stand below the words then.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    TextLabel *m_label;
    QBoxLayout *m_layout;
    WrappingRow *m_actions;
};

} // namespace yanben
