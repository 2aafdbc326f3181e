#pragma once

#include "ui/pages/page_context.h"
#include "workspace/papers/print_groups.h"

#include <QObject>

#include <functional>

class QMenu;

namespace yanben
{

/// What the page of totals puts on paper: the table as it is shown, and the lists that are posted.
class TotalsPrints final : public QObject
{
    Q_OBJECT

public:
    /// Whom the page shows, in the order of its lines; without a name when that is everybody.
    using Shown = std::function<PrintGroup()>;

    /// Belongs to the page.
    TotalsPrints(PageContext &context, QWidget &page, Shown shown);

    void fill(QMenu &menu);
    PrintTable totals() const;

public slots:
    void printTotals();
    /// Everybody by rank, or the group that is shown with the places in it.
    void printRanking();
    void printRankingByGroup();
    void printGrades();
    void printPraise();

private:
    RubricId rubric() const { return *m_context.rubrics.results.id(); }

    PageContext &m_context;
    QWidget &m_page;
    Shown m_shown;
};

} // namespace yanben
