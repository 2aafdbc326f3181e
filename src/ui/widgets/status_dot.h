#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

namespace yanben
{

/// A coloured dot with a word beside it; the word carries the meaning, the dot only helps the eye.
class StatusDot : public QWidget
{
    Q_OBJECT

public:
    explicit StatusDot(QWidget *parent = nullptr);

    void set(Tone tone, const QString &text);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_text;
};

} // namespace yanben
