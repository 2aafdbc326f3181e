// What the page does: the outline's acts, the plan's states, find and replace.
#include "ui/pages/plan/find_bar.h"
#include "ui/pages/plan/outline_model.h"
#include "ui/pages/plan/outline_view.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/pages/plan/section_editor.h"
#include "workspace/acts/plan/section_acts.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<SectionId> newestSection(const State &state, PlanId plan)
{
    std::optional<SectionId> newest;
    for (const auto &[id, section] : state.all<Section>()) {
        if (section.plan == plan)
            newest = id;
    }
    return newest;
}

} // namespace

bool PlanPage::onSection(const SectionAct &build)
{
    const auto section = m_model->sectionAt(m_outline->currentIndex());
    return section && commit() && runPlanAct(m_context, [&] { return build(m_context.state(), *section); });
}

void PlanPage::createPlan()
{
    const std::optional<TermId> term = m_context.term.id();
    if (!term)
        return;
    const QString school = m_context.state().get<School>(SchoolId{1}).name;
    runPlanAct(m_context, [&] { return yanben::createPlan(m_context.state(), *term, school + u"校本研修计划"_s); });
}

void PlanPage::addSection(bool part)
{
    const Plan *shown = plan();
    if (!shown || !commit())
        return;
    NewSection added{.after = m_section, .level = 1, .heading = tr("New section"), .kind = SectionKind::Other};
    const Section *before = m_section ? m_context.state().find<Section>(*m_section) : nullptr;
    if (m_model->attachmentAt(m_outline->currentIndex()))
        added.after.reset();
    else if (before)
        added.level = part ? before->level + 1 : before->level;
    const PlanId id = shown->id;
    if (!runPlanAct(m_context, [&] { return yanben::addSection(m_context.state(), id, added); }))
        return;
    if (const auto section = newestSection(m_context.state(), id)) {
        chooseSection(*section);
        m_outline->setFocus(Qt::OtherFocusReason);
        m_outline->edit(m_model->indexOf(*section));
    }
}

void PlanPage::removeSection()
{
    onSection(&yanben::removeSection);
}

void PlanPage::showMenu(const QPoint &place)
{
    const Plan *shown = plan();
    if (!shown || !m_context.writable() || shown->state != PlanState::Draft)
        return;
    const bool section = m_model->sectionAt(m_outline->currentIndex()).has_value();
    auto *menu = new QMenu(m_outline);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &keys, bool on, auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setShortcut(keys);
        action->setEnabled(on);
    };
    add(tr("Add a section behind"), Qt::Key_Insert, true, [this] { addSection(false); });
    add(tr("Add a part of it"), {}, section, [this] { addSection(true); });
    add(tr("Rename"), Qt::Key_F2, section, [this] { m_outline->edit(m_outline->currentIndex()); });
    menu->addSeparator();
    add(tr("Move up"), Qt::ALT | Qt::Key_Up, section, [this] { emit m_outline->moveRequested(Shift::Up); });
    add(tr("Move down"), Qt::ALT | Qt::Key_Down, section, [this] { emit m_outline->moveRequested(Shift::Down); });
    add(tr("One level down"), Qt::Key_Tab, section, [this] { emit m_outline->indentRequested(); });
    add(tr("One level up"), Qt::SHIFT | Qt::Key_Tab, section, [this] { emit m_outline->outdentRequested(); });
    menu->addSeparator();
    add(tr("Delete"), Qt::Key_Delete, section, [this] { removeSection(); });
    menu->popup(place);
}

void PlanPage::decide(const StateAct &build)
{
    const Plan *shown = plan();
    if (!shown || !commit())
        return;
    const PlanId id = shown->id;
    const std::optional<Operator> signer = m_context.acts.signer();
    if (signer)
        runPlanAct(m_context, [&] { return build(m_context.state(), id, *signer, QDateTime::currentDateTimeUtc()); });
}

void PlanPage::submit()
{
    decide(&yanben::submitPlan);
}

void PlanPage::approve()
{
    decide(&yanben::approvePlan);
}

void PlanPage::withdraw()
{
    decide(&yanben::withdrawPlan);
}

void PlanPage::askReturn()
{
    m_comment->clear();
    m_returnBar->show();
    m_comment->setFocus(Qt::OtherFocusReason);
}

void PlanPage::returnPlan()
{
    decide([this](const State &state, PlanId id, const Operator &who, const QDateTime &at) {
        return yanben::returnPlan(state, id, who, at, m_comment->text());
    });
}

void PlanPage::openFind()
{
    if (!plan())
        return;
    m_editor->commit();
    m_find->open(m_editor->selectedText());
    search();
}

void PlanPage::closeFind()
{
    m_find->hide();
    m_matches.clear();
    m_match.reset();
    m_editor->focusText();
}

void PlanPage::search()
{
    const Plan *shown = plan();
    m_matches = shown ? findInPlan(m_context.state(), shown->id, m_find->text()) : std::vector<PlanMatch>{};
    const int count = static_cast<int>(m_matches.size());
    if (m_match && *m_match >= count)
        m_match.reset();
    m_find->setCount(count, m_match);
}

void PlanPage::step(int by)
{
    if (!m_editor->commit())
        return;
    search();
    const int count = static_cast<int>(m_matches.size());
    if (count == 0)
        return;
    m_match = m_match ? (*m_match + by + count) % count : (by > 0 ? 0 : count - 1);
    showMatch();
}

void PlanPage::showMatch()
{
    const PlanMatch match = m_matches.at(static_cast<std::size_t>(*m_match));
    chooseSection(match.section);
    m_editor->select(match);
    m_find->setCount(static_cast<int>(m_matches.size()), m_match);
}

void PlanPage::replaceOne()
{
    if (!m_match) {
        step(1);
        return;
    }
    const int at = *m_match;
    const PlanMatch match = m_matches.at(static_cast<std::size_t>(at));
    const QString text = m_find->text();
    const QString by = m_find->replacement();
    if (!commit() || !runPlanAct(m_context, [&] { return replaceMatch(m_context.state(), match, text, by); }))
        return;
    search();
    if (m_matches.empty())
        return;
    // Where the new text holds the old one, the search goes on behind it.
    const int next = at + static_cast<int>(by.count(text, Qt::CaseInsensitive));
    m_match = next < static_cast<int>(m_matches.size()) ? next : 0;
    showMatch();
}

void PlanPage::replaceAll()
{
    const Plan *shown = plan();
    if (!shown || !commit())
        return;
    const PlanId id = shown->id;
    m_match.reset();
    runPlanAct(m_context, [&] { return replaceInPlan(m_context.state(), id, m_find->text(), m_find->replacement()); });
}

} // namespace yanben
