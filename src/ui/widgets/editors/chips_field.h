#pragma once

#include <QLineEdit>

namespace yanben
{

class ChipsEdit;

/// The field of a ChipsEdit. A subclass and not an event filter, because a completer's list hands keys to the field
/// past its filters.
class ChipsField : public QLineEdit
{
    Q_OBJECT

public:
    explicit ChipsField(ChipsEdit &owner);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool walk(int key);
    void splitTyped();
    /// Letters under an open list mean the best word of it; after Esc, and where none is found, they stand themselves.
    void takeTyped();

    ChipsEdit &m_owner;
};

} // namespace yanben
