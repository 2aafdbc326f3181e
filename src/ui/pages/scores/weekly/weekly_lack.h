#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QPushButton;

namespace yanben
{

class ScoreBook;
class TextLabel;

/// Says what a rubric lacks for the weekly check, and gives its draft such a criterion or leads to its page.
class WeeklyLack final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the widget.
    WeeklyLack(PageContext &context, const ScoreBook &book, QWidget *parent = nullptr);

    /// Of the rubric that the book shows.
    void tell();

signals:
    /// The criterion is there, by one act.
    void added();
    /// The person wants to go to the rubric.
    void left(const yanben::Target &rubric);

private:
    void add();
    void leave();

    PageContext &m_context;
    const ScoreBook &m_book;
    TextLabel *m_what;
    QPushButton *m_add;
    QPushButton *m_go;
};

} // namespace yanben
