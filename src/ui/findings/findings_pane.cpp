#include "ui/findings/findings_pane.h"

#include "ui/acts/act_feedback.h"
#include "ui/findings/dismiss_dialog.h"
#include "ui/findings/finding_menu.h"
#include "ui/findings/finding_target.h"
#include "ui/findings/finding_words.h"
#include "ui/findings/findings_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/findings_list.h"
#include "ui/widgets/panels/empty_state.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

FindingsPane::FindingsPane(const Workspace &workspace, FindingsBook &findings, ActFeedback &acts, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_findings(findings),
      m_acts(acts),
      m_askReason(askDismissReason),
      m_model(new FindingsModel(workspace, findings, this)),
      m_list(new FindingsList(tr("Needs attention"), this)),
      m_nothing(new EmptyState(QStringLiteral("check"), tr("Nothing needs attention."), this)),
      m_show(linkButton(tr("Go there"), this)),
      m_ways(linkButton(tr("Ways out…"), this)),
      m_keep(linkButton(tr("Keep as it is…"), this)),
      m_kept(linkButton({}, this))
{
    m_list->setModel(m_model);
    m_show->setToolTip(tr("Go to the chosen row (Enter)"));
    m_ways->setToolTip(tr("Everything that can be done about the chosen row"));
    m_keep->setToolTip(tr("Put the chosen row aside, with a reason"));

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_show, m_ways, m_keep})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_kept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addLayout(buttons);

    connect(m_list, &FindingsList::jumpRequested, this, &FindingsPane::jump);
    connect(m_list, &FindingsList::fixRequested, this, &FindingsPane::takeButton);
    connect(m_list, &FindingsList::menuRequested, this,
            [this](const QModelIndex &, const QPoint &place) { openMenu(place); });
    connect(m_show, &QPushButton::clicked, this, &FindingsPane::jump);
    connect(m_ways, &QPushButton::clicked, this,
            [this] { openMenu(m_ways->mapToGlobal(QPoint(0, m_ways->height()))); });
    connect(m_keep, &QPushButton::clicked, this, &FindingsPane::dismiss);
    connect(m_kept, &QPushButton::clicked, this, [this] { m_model->setShowDismissed(!m_model->showsDismissed()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_row = current.row();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsPane::follow);
    follow();
}

void FindingsPane::setBeginning(bool isBeginning)
{
    m_nothing->setSentence(isBeginning ? tr("Nothing to check yet. Take the first steps that stand on this page: the "
                                            "teachers first, then activities and a rubric.")
                                       : tr("Nothing needs attention."));
}

void FindingsPane::fillMenu(QMenu &menu)
{
    const QModelIndex index = m_list->currentIndex();
    const Finding *finding = m_model->finding(index);
    const Term *term = m_findings.term() ? m_workspace.state().find<Term>(*m_findings.term()) : nullptr;
    if (!term || !index.isValid())
        return;
    connect(menu.addAction(tr("Go there")), &QAction::triggered, this, &FindingsPane::jump);
    if (!finding) {
        QAction *again = menu.addAction(tr("Show again"));
        again->setEnabled(!m_workspace.isReadOnly());
        connect(again, &QAction::triggered, this, &FindingsPane::takeButton);
        return;
    }
    addFindingWays(menu, *finding, *term, !m_workspace.isReadOnly(),
                   {.take = [this](const FindingFix &fix) { take(fix); }, .keep = [this] { dismiss(); }});
}

void FindingsPane::jump()
{
    const QModelIndex index = m_list->currentIndex();
    const DismissedFinding *aside = m_model->dismissed(index);
    const Finding *finding = aside ? &aside->finding : m_model->finding(index);
    if (finding && m_findings.term())
        emit jumpRequested(findingTarget(m_workspace.state(), *m_findings.term(), *finding));
}

void FindingsPane::takeButton()
{
    const QModelIndex index = m_list->currentIndex();
    if (const DismissedFinding *aside = m_model->dismissed(index)) {
        m_acts.runBuilt([this, id = aside->dismissal] { return m_findings.recall(id); });
        return;
    }
    if (m_model->needsChoice(index))
        openMenu(m_list->viewport()->mapToGlobal(m_list->fixRect(index).bottomLeft()));
    else if (const auto fix = m_model->directFix(index))
        take(*fix);
    else
        jump();
}

void FindingsPane::take(const FindingFix &fix)
{
    const Finding *chosen = m_model->finding(m_list->currentIndex());
    if (!chosen)
        return;
    m_acts.runBuilt([this, finding = *chosen, fix] { return m_findings.fix(finding, fix); });
}

void FindingsPane::dismiss()
{
    const QModelIndex index = m_list->currentIndex();
    const Finding *chosen = m_model->finding(index);
    if (!chosen || !m_keep->isEnabled())
        return;
    // The rows may be other ones when the dialog closes.
    const Finding finding = *chosen;
    const std::optional<QString> reason = m_askReason(this, index.data().toString());
    if (reason)
        m_acts.runBuilt([&] { return m_findings.dismiss(finding, *reason); });
}

void FindingsPane::openMenu(const QPoint &globalPlace)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(globalPlace);
}

void FindingsPane::follow()
{
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0 && !m_findings.held());
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(qMin(m_row, rows - 1), 0));
    for (QPushButton *button : {m_show, m_ways, m_keep})
        button->setVisible(rows > 0);
    m_keep->setEnabled(!m_workspace.isReadOnly());
    const int kept = static_cast<int>(m_findings.dismissed().size());
    m_kept->setVisible(kept > 0);
    m_kept->setText(m_model->showsDismissed() ? tr("Hide what was kept") : tr("Kept as it is: %1").arg(kept));
    m_kept->setAccessibleName(m_kept->text());
}

} // namespace yanben
