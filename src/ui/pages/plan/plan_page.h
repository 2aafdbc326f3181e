#pragma once

#include "ui/pages/page_context.h"
#include "workspace/acts/plan/replace_acts.h"

class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace yanben
{

class Banner;
class Card;
class EmptyState;
class FindBar;
class OutlineModel;
class OutlineView;
class PageHeader;
class PlanPanel;
class SectionEditor;
enum class PlanAttachment;

/// 研修计划: outline, the chosen section on paper, checks and particulars; submit, approve, return.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(PageContext &context, QWidget *parent = nullptr);

    QString hint() const override;
    void refresh() override;
    /// A section by its key, or a topic with the part "topic".
    bool jumpTo(const Target &target) override;
    bool leave() override;
    bool canPrint() const override;
    void print() override;

private:
    void makeHeader();
    QWidget *makeContent();
    Card *makeOutline();
    QWidget *makeMiddle();
    QWidget *makeReturnBar();
    void connectOutline();
    void connectFindBar();

    const Plan *plan() const;
    bool commit();
    void showState(const Plan *plan);
    void showBanner(const Plan &plan);
    void showSection();
    void showAttachment(PlanAttachment attachment);
    void selectRow(const QModelIndex &index);
    void chooseSection(SectionId section);

    void createPlan();
    void addSection(bool part);
    void removeSection();
    void showMenu(const QPoint &place);
    using SectionAct = std::function<PlanAct(const State &, SectionId)>;
    bool onSection(const SectionAct &build);

    void submit();
    void approve();
    void withdraw();
    void askReturn();
    void returnPlan();
    using StateAct = std::function<PlanAct(const State &, PlanId, const Operator &, const QDateTime &)>;
    void decide(const StateAct &build);

    void openFind();
    void closeFind();
    void search();
    void step(int by);
    void showMatch();
    void replaceOne();
    void replaceAll();

    Paper paper() const;
    void savePdf();

    PageContext &m_context;
    std::optional<SectionId> m_section; ///< the one on the paper
    std::vector<PlanMatch> m_matches;
    std::optional<int> m_match; ///< index of the place that is shown

    PageHeader *m_header;
    QPushButton *m_preview;
    QPushButton *m_pdf;
    QPushButton *m_submit;
    QPushButton *m_withdraw;
    QPushButton *m_return;
    QPushButton *m_approve;
    Banner *m_banner;
    QWidget *m_returnBar;
    QLineEdit *m_comment;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_create;
    OutlineModel *m_model;
    OutlineView *m_outline;
    std::vector<QPushButton *> m_outlineButtons;
    FindBar *m_find;
    QStackedWidget *m_middle;
    SectionEditor *m_editor;
    EmptyState *m_attachment;
    QPushButton *m_openAttachment;
    PageId m_attachmentPage = PageId::Schedule;
    PlanPanel *m_panel;
};

} // namespace yanben
