#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

namespace yanben
{

/// A word on a rounded ground: the state of a plan, a kind of rule, a count.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    /// `shorter` stands there where the text has no room; it is never cut.
    void set(const QString &text, Tone tone = Tone::Neutral, const QString &shorter = {});
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    /// Where room is short the text ends in … if there is no shorter one; its tip is whole.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_shorter;
    Tone m_tone;
};

/// The same look for delegates: draws the chip at the left of `place`, centred in height, and says how wide it became.
int drawChip(QPainter &painter, const QRect &place, const QString &text, Tone tone, const QFont &font,
             const QPalette &palette);
QSize chipSize(const QString &text, const QFont &font);

} // namespace yanben
