#pragma once

#include "documents/paper/paper_fonts.h"
#include "ui/pages/review/review_data.h"

#include <QWidget>

namespace yanben
{

/// One way of looking at the term's sheets. It is made when it is first chosen.
class ReviewPart : public QWidget
{
    Q_OBJECT

public:
    /// The data outlive the part.
    explicit ReviewPart(const ReviewData &review, QWidget *parent = nullptr) : QWidget{parent}, m_data{review} {}

    /// Why there is nothing to show, with what to do; empty when there is something.
    virtual QString emptiness() const = 0;
    /// Shows what the data say now; only called when there is something.
    virtual void fill() = 0;
    /// It follows the chosen group.
    virtual bool isByGroup() const { return false; }
    /// Rows of the book that are chosen in it.
    virtual std::vector<int> chosenRows() const { return {}; }
    /// In the order in which they are printed; the first is what goes into a spreadsheet.
    virtual std::vector<PrintTable> papers() const = 0;
    virtual std::vector<PaperPage> pages(const PaperFonts &fonts) const;
    /// What gets the keyboard.
    virtual QWidget *table() const = 0;

signals:
    void jumpRequested(const yanben::Target &target);

protected:
    const ReviewData &reviewed() const { return m_data; }

private:
    const ReviewData &m_data;
};

} // namespace yanben
