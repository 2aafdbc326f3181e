#pragma once

#include "ui/widgets/tone.h"

#include <QLabel>

namespace yanben
{

/// Says beside a cell's editor or a field why an entry is refused or what it means. It takes neither the keyboard nor
/// the mouse, nor room of its own: it stands over what is around, of a field where it covers no words if there is such
/// a place. Lives and goes with the editor.
class ReasonBubble final : public QLabel
{
    Q_OBJECT

public:
    /// Where it stands while there is room; without room on the other side.
    enum class Side { Below, Above };
    /// Whether a screen reader is told at once. What comes with every key would drown the keys.
    enum class Voice { Aloud, Silent };

    explicit ReasonBubble(QWidget &editor, Side side = Side::Below);

    /// Why the entry is refused. Empty: it is fine.
    void say(const QString &problem);
    /// Empty: there is nothing to tell.
    void tell(const QString &text, Tone tone, Voice voice = Voice::Aloud);
    Tone tone() const { return m_tone; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect room() const;
    void place();

    QWidget &m_editor;
    Side m_side;
    Tone m_tone = Tone::Danger;
};

} // namespace yanben
