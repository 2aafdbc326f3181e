#include "ui/pages/plan/plan_page.h"

#include "calendar/when_text.h"
#include "ui/pages/plan/find_bar.h"
#include "ui/pages/plan/outline_model.h"
#include "ui/pages/plan/outline_view.h"
#include "ui/pages/plan/plan_panel.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/pages/plan/section_editor.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "workspace/papers/term_papers.h"
#include "workspace/queries/term_rows.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace yanben
{

QString PlanPage::hint() const
{
    const Plan *shown = plan();
    return shown ? tr("%1 characters in all").arg(QLocale().toString(charactersOf(m_context.state(), shown->id)))
                 : QString{};
}

const Plan *PlanPage::plan() const
{
    const auto term = m_context.term.id();
    return term ? planOf(m_context.state(), *term) : nullptr;
}

void PlanPage::refresh()
{
    const Plan *shown = plan();
    showState(shown);
    emit hintChanged();
    emit capabilitiesChanged();
    if (!shown) {
        m_section.reset();
        m_model->refresh();
        m_empty->setSentence(m_context.term.id()
                                 ? tr("This term has no plan yet.")
                                 : tr("The file has no term yet. Add one on the page School settings."));
        m_create->setVisible(m_context.term.id() && m_context.writable());
        m_pages->setCurrentIndex(0);
        return;
    }
    {
        const QSignalBlocker quiet{m_outline};
        m_model->refresh();
    }
    const bool editable = m_context.writable() && shown->state == PlanState::Draft;
    m_outline->setEditable(editable);
    for (QPushButton *button : m_outlineButtons)
        button->setEnabled(editable);
    m_find->setEditable(editable);
    m_panel->refresh(*shown);
    showBanner(*shown);
    m_pages->setCurrentIndex(1);
    showSection();
    if (!m_find->isHidden())
        search();
}

void PlanPage::showState(const Plan *shown)
{
    const bool writable = m_context.writable();
    const PlanState state = shown ? shown->state : PlanState::Draft;
    const Tone tone = state == PlanState::Approved    ? Tone::Ok
                      : state == PlanState::Submitted ? Tone::Info
                                                      : Tone::Neutral;
    m_header->setState(shown ? planStateName(state) : QString{}, tone);
    m_preview->setVisible(shown);
    m_pdf->setVisible(shown);
    m_submit->setVisible(shown && writable && state == PlanState::Draft);
    m_withdraw->setVisible(shown && writable && state == PlanState::Submitted);
    m_return->setVisible(shown && writable && state != PlanState::Draft);
    m_approve->setVisible(shown && writable && state == PlanState::Submitted);
    if (state == PlanState::Draft)
        m_returnBar->hide();
}

void PlanPage::showBanner(const Plan &shown)
{
    const QString at = shown.stateAt ? momentText(*shown.stateAt, m_context.state().get<Term>(shown.term)) : QString{};
    m_banner->setVisible(shown.state != PlanState::Draft || !shown.returnComment.isEmpty());
    switch (shown.state) {
    case PlanState::Draft:
        m_banner->setTone(Tone::Warning);
        m_banner->setText(tr("Returned by %1, %2: %3").arg(shown.stateBy, at, shown.returnComment));
        break;
    case PlanState::Submitted:
        m_banner->setTone(Tone::Info);
        m_banner->setText(
            tr("Submitted by %1, %2. It can't be edited until it is taken back or returned.").arg(shown.stateBy, at));
        break;
    case PlanState::Approved:
        m_banner->setTone(Tone::Ok);
        m_banner->setText(
            tr("Approved by %1, %2. It can't be edited until the reviewer returns it.").arg(shown.stateBy, at) +
            (shown.effectiveOn ? u' ' + tr("It holds from %1.").arg(dayText(*shown.effectiveOn, Term{})) : QString{}));
        break;
    }
}

/// The row in the outline and the section on the paper; the first section when the shown one is gone.
void PlanPage::showSection()
{
    const auto attachment = m_model->attachmentAt(m_outline->currentIndex());
    const Section *section = m_section ? m_context.state().find<Section>(*m_section) : nullptr;
    if (!section || section->plan != plan()->id) {
        const int row = std::clamp(m_outline->currentIndex().row(), 0, std::max(0, m_model->rowCount() - 3));
        m_section = m_model->sectionAt(m_model->index(row));
        section = m_section ? m_context.state().find<Section>(*m_section) : nullptr;
    }
    if (attachment || !section) {
        showAttachment(attachment.value_or(PlanAttachment::Schedule));
        return;
    }
    {
        const QSignalBlocker quiet{m_outline};
        m_outline->setCurrentIndex(m_model->indexOf(*m_section));
    }
    m_middle->setCurrentIndex(0);
    m_editor->show(*section, m_model->labelOf(*m_section));
}

void PlanPage::showAttachment(PlanAttachment attachment)
{
    const bool schedule = attachment == PlanAttachment::Schedule;
    m_attachmentPage = schedule ? PageId::Schedule : PageId::Rubric;
    m_attachment->setSentence(schedule ? tr("The activity schedule is printed behind the plan as attachment 1.")
                                       : tr("The rubric is printed behind the plan as attachment 2."));
    m_openAttachment->setText(schedule ? tr("Open the activity schedule") : tr("Open the rubric"));
    m_middle->setCurrentIndex(1);
}

void PlanPage::selectRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto section = m_model->sectionAt(index);
    if (section != m_section && !m_editor->commit()) {
        // What was typed stays where it was typed.
        // Later: a click that is still being handled would choose its row once more.
        const auto back = [this] {
            const QSignalBlocker quiet{m_outline};
            m_outline->setCurrentIndex(m_section ? m_model->indexOf(*m_section) : QModelIndex{});
        };
        QMetaObject::invokeMethod(this, back, Qt::QueuedConnection);
        return;
    }
    if (section)
        m_section = section;
    showSection();
}

void PlanPage::chooseSection(SectionId section)
{
    m_outline->setCurrentIndex(m_model->indexOf(section));
}

bool PlanPage::jumpTo(const Target &target)
{
    if (target.page != PageId::Plan || !target.id)
        return Page::jumpTo(target);
    if (target.part == QStringLiteral("topic"))
        return m_panel->chooseTopic(TopicId{*target.id});
    const SectionId section{*target.id};
    if (!m_model->indexOf(section).isValid())
        return false;
    chooseSection(section);
    m_outline->scrollTo(m_model->indexOf(section));
    m_editor->focusText();
    return true;
}

bool PlanPage::commit()
{
    if (!plan() || (m_editor->commit() && m_panel->commit()))
        return true;
    m_panel->showWrongDate();
    return false;
}

bool PlanPage::leave()
{
    return commit();
}

bool PlanPage::canPrint() const
{
    return plan() != nullptr;
}

void PlanPage::print()
{
    if (plan() && commit())
        m_context.paper.preview(paper());
}

void PlanPage::savePdf()
{
    if (plan() && commit())
        m_context.paper.savePdf(paper());
}

Paper PlanPage::paper() const
{
    return {plan()->title, [&state = m_context.state(), term = plan()->term](const PaperFonts &fonts) {
                return termPages(state, term, {.paper = TermPaper::Plan}, fonts).pages;
            }};
}

} // namespace yanben
