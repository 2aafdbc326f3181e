#pragma once

#include "ui/widgets/text/text_label.h"

#include <QFrame>

class QVBoxLayout;

namespace yanben
{

/// A white sheet with a thin line and round corners; optionally with a title above its content.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Content without the card's own margins: for tables that reach to the line.
    void setFlush(bool flush);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    QVBoxLayout *m_body;
};

/// One figure of the overview: what, how much, and a line about it.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &what, QWidget *parent = nullptr);

    void set(const QString &figure, const QString &note, TextRole role = TextRole::Muted);

private:
    TextLabel *m_what;
    TextLabel *m_figure;
    TextLabel *m_note;
};

} // namespace yanben
