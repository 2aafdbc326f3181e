#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QPushButton;
class QBoxLayout;

namespace yanben
{

class TextLabel;
class WrappingRow;

/// A line above a page that says what is the matter, with actions that look like links beside the words. When it goes,
/// or its links do, the keyboard goes back to where it came from: Qt would pass it to whatever comes next, and the page
/// would move there.
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
    /// Who has the keyboard then where that is not there any more.
    void setKeyboardAfter(std::function<QWidget *()> whose) { m_whoseAfter = std::move(whose); }

    /// Narrow: the actions stand below the words then.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void rememberKeyboard(QWidget *old, const QWidget *now);
    /// Of a part that is about to go.
    void giveBackKeyboard(const QWidget &part);

    Tone m_tone;
    TextLabel *m_label;
    QBoxLayout *m_layout;
    WrappingRow *m_actions;
    QPointer<QWidget> m_before; ///< had the keyboard before one of the actions
    std::function<QWidget *()> m_whoseAfter;
};

} // namespace yanben
