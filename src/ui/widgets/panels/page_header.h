#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

class QPushButton;

namespace yanben
{

class Chip;
class TextLabel;
class WrappingRow;

/// The first row of a page: its title, a chip with its state, and at the right what can be done. Where the row
/// is too narrow, that goes on in the lines below.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    /// An empty text hides the chip.
    /// `shorter` stands there where the text has no room.
    void setState(const QString &text, Tone tone = Tone::Neutral, const QString &shorter = {});
    QPushButton *addButton(const QString &text, const QString &tip = {});
    QPushButton *addPrimaryButton(const QString &text, const QString &tip = {});
    /// Anything else that belongs to the right side, in the order of the calls.
    void addWidget(QWidget *widget);

private:
    QPushButton *add(QPushButton *button, const QString &tip);

    TextLabel *m_title;
    Chip *m_state;
    WrappingRow *m_layout;
};

} // namespace yanben
