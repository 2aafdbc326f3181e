// How the page is put together.
#include "ui/pages/plan/find_bar.h"
#include "ui/pages/plan/outline_model.h"
#include "ui/pages/plan/outline_view.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/plan_panel.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/pages/plan/section_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "workspace/acts/plan/section_acts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace yanben
{

PlanPage::PlanPage(PageContext &context, QWidget *parent)
    : Page(PageId::Plan, parent),
      m_context(context),
      m_header(new PageHeader(title())),
      m_banner(new Banner(Tone::Info)),
      m_pages(new QStackedWidget),
      m_empty(new EmptyState(iconName(), {})),
      m_model(new OutlineModel(context, this)),
      m_outline(new OutlineView),
      m_find(new FindBar),
      m_middle(new QStackedWidget),
      m_editor(new SectionEditor(context)),
      m_attachment(new EmptyState(QStringLiteral("schedule"), {})),
      m_panel(new PlanPanel(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 2);
    makeHeader();
    layout->addWidget(m_header);
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(makeReturnBar());
    m_create = m_empty->addButton(tr("Begin the plan"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeContent());
    layout->addWidget(m_pages, 1);
    connect(m_create, &QPushButton::clicked, this, &PlanPage::createPlan);
    connectOutline();
    connectFindBar();

    // From the navigation too: a page that is hidden takes no keys.
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, &PlanPage::openFind);

    connect(&m_context.workspace.acts(), &ActRunner::changed, this, &PlanPage::refresh);
    connect(&m_context.workspace.acts(), &ActRunner::reloaded, this, &PlanPage::refresh);
    connect(&m_context.term, &CurrentTerm::changed, this, &PlanPage::refresh);
    refresh();
}

void PlanPage::makeHeader()
{
    m_preview = m_header->addButton(tr("Print preview…"), tr("The plan with both attachments as it will be printed"));
    m_pdf = m_header->addButton(tr("Export PDF…"), tr("The plan with both attachments as one file"));
    m_withdraw = m_header->addButton(tr("Take back"), tr("Back to draft, to go on editing"));
    m_return = m_header->addButton(tr("Return…"), tr("Back to draft with a comment (reviewer)"));
    m_approve = m_header->addPrimaryButton(tr("Approve"), tr("Approve the plan as it stands (reviewer)"));
    m_submit = m_header->addPrimaryButton(tr("Submit for approval"), tr("Hand the plan to the reviewer"));
    connect(m_preview, &QPushButton::clicked, this, &PlanPage::print);
    connect(m_pdf, &QPushButton::clicked, this, &PlanPage::savePdf);
    connect(m_submit, &QPushButton::clicked, this, &PlanPage::submit);
    connect(m_withdraw, &QPushButton::clicked, this, &PlanPage::withdraw);
    connect(m_return, &QPushButton::clicked, this, &PlanPage::askReturn);
    connect(m_approve, &QPushButton::clicked, this, &PlanPage::approve);
}

QWidget *PlanPage::makeReturnBar()
{
    m_returnBar = new QWidget;
    auto *layout = new QHBoxLayout(m_returnBar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_comment = new QLineEdit;
    m_comment->setPlaceholderText(tr("What is to be changed?"));
    m_comment->setAccessibleName(tr("Comment on the return"));
    auto *accept = new QPushButton(tr("Return the plan"));
    auto *cancel = new QPushButton(tr("Cancel"));
    layout->addWidget(m_comment, 1);
    layout->addWidget(accept);
    layout->addWidget(cancel);
    m_returnBar->hide();
    connect(m_comment, &QLineEdit::returnPressed, this, &PlanPage::returnPlan);
    connect(accept, &QPushButton::clicked, this, &PlanPage::returnPlan);
    connect(cancel, &QPushButton::clicked, m_returnBar, &QWidget::hide);
    return m_returnBar;
}

QWidget *PlanPage::makeContent()
{
    auto *panes = new QSplitter(Qt::Horizontal);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(spacing(fontMetrics()) * 3 / 2);
    panes->addWidget(makeOutline());
    panes->addWidget(makeMiddle());
    panes->addWidget(m_panel);
    panes->setStretchFactor(1, 1);
    const int line = fontMetrics().height();
    panes->setSizes({line * 12, line * 30, line * 13});
    rememberPanes(*panes, ViewId::PlanPanes, m_context.settings);
    return panes;
}

Card *PlanPage::makeOutline()
{
    auto *card = new Card(tr("Contents"));
    card->setMinimumWidth(fontMetrics().height() * 9);
    m_outline->setModel(m_model);
    card->body()->addWidget(m_outline, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    const auto add = [&](const QString &icon, const QString &name, auto slot) {
        QPushButton *button = iconButton(icon, name);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        m_outlineButtons.push_back(button);
    };
    add(QStringLiteral("up"), tr("Move up (Alt+Up)"), [this] { emit m_outline->moveRequested(Shift::Up); });
    add(QStringLiteral("down"), tr("Move down (Alt+Down)"), [this] { emit m_outline->moveRequested(Shift::Down); });
    add(QStringLiteral("previous"), tr("One level up (Shift+Tab)"), [this] { emit m_outline->outdentRequested(); });
    add(QStringLiteral("next"), tr("One level down (Tab)"), [this] { emit m_outline->indentRequested(); });
    add(QStringLiteral("delete"), tr("Delete the section (Del)"), &PlanPage::removeSection);
    buttons->addStretch(1);
    QPushButton *link = linkButton(tr("+ Add a section"));
    link->setToolTip(tr("Behind the chosen one (Ins)"));
    m_outlineButtons.push_back(link);
    connect(link, &QPushButton::clicked, this, [this] { addSection(false); });
    card->body()->addWidget(link);
    card->body()->addLayout(buttons);
    return card;
}

QWidget *PlanPage::makeMiddle()
{
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 2);
    layout->addWidget(m_find);
    m_middle->addWidget(m_editor);
    m_openAttachment = m_attachment->addButton(tr("Open the activity schedule"), false);
    connect(m_openAttachment, &QPushButton::clicked, this, [this] {
        emit jumpRequested({m_attachmentPage, std::nullopt, {}});
    });
    m_middle->addWidget(m_attachment);
    layout->addWidget(m_middle, 1);
    return middle;
}

void PlanPage::connectOutline()
{
    connect(m_outline, &OutlineView::currentMoved, this, &PlanPage::selectRow);
    connect(m_outline, &OutlineView::activated, this, [this](const QModelIndex &index) {
        if (m_model->attachmentAt(index))
            emit jumpRequested({m_attachmentPage, std::nullopt, {}});
        else
            m_editor->focusText();
    });
    connect(m_outline, &OutlineView::addRequested, this, [this] { addSection(false); });
    connect(m_outline, &OutlineView::removeRequested, this, &PlanPage::removeSection);
    connect(m_outline, &OutlineView::moveRequested, this, [this](Shift shift) {
        onSection([shift](const State &state, SectionId section) { return moveSection(state, section, shift); });
    });
    connect(m_outline, &OutlineView::indentRequested, this, [this] { onSection(&indentSection); });
    connect(m_outline, &OutlineView::outdentRequested, this, [this] { onSection(&outdentSection); });
    connect(m_outline, &OutlineView::menuRequested, this, &PlanPage::showMenu);
    connect(m_editor, &SectionEditor::findRequested, this, &PlanPage::openFind);
}

void PlanPage::connectFindBar()
{
    connect(m_find, &FindBar::textChanged, this, [this] {
        m_match.reset();
        search();
    });
    connect(m_find, &FindBar::nextRequested, this, [this] { step(1); });
    connect(m_find, &FindBar::previousRequested, this, [this] { step(-1); });
    connect(m_find, &FindBar::replaceRequested, this, &PlanPage::replaceOne);
    connect(m_find, &FindBar::replaceAllRequested, this, &PlanPage::replaceAll);
    connect(m_find, &FindBar::closed, this, &PlanPage::closeFind);
}

} // namespace yanben
