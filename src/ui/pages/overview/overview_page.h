#pragma once

#include "ui/pages/page_context.h"
#include "ui/shell/page.h"
#include "workspace/live/findings_book.h"

class QGridLayout;
class QMenu;
class QVBoxLayout;

namespace yanben
{

class Card;
class FigureCard;
class FirstSteps;
class FindingsPane;
struct TermProgress;
enum class TermPaper;

/// 概览: how far the term has come, what needs attention, and what comes next.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(PageContext &context, FindingsBook &findings, QWidget *parent);

    void refresh() override;
    QString hint() const override;
    bool canPrint() const override;
    /// All papers of the term.
    void print() override;

    FindingsPane *findingsPane() const { return m_attention; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showFigures(const Term &term);
    void showPlan(const Term &term, const TermProgress &progress);
    void showActivities(const Term &term, const TermProgress &progress);
    void showScores(const TermProgress &progress);
    void showNext(const Term &term);
    void arrange();
    void fillPapers();
    void preview(TermPaper paper, const QString &title);

    PageContext &m_context;
    FindingsBook &m_findings;
    QMenu *m_papers;
    QGridLayout *m_figures;
    FigureCard *m_plan;
    FigureCard *m_activities;
    FigureCard *m_scores;
    FigureCard *m_open;
    FirstSteps *m_first;
    FindingsPane *m_attention;
    QVBoxLayout *m_next;
    int m_columns = 0;
};

} // namespace yanben
