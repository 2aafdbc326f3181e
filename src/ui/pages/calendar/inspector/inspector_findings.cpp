// What needs attention about the chosen activity, above its fields.
#include "ui/pages/calendar/inspector/activity_inspector.h"

#include "ui/findings/dismiss_dialog.h"
#include "ui/findings/finding_target.h"
#include "ui/findings/finding_words.h"
#include "ui/pages/calendar/inspector/finding_box.h"
#include "ui/pages/calendar/series/meeting_fields.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tab_order.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yanben
{

namespace
{

bool isOnOtherDays(const Finding &finding, QDate day)
{
    return std::holds_alternative<OverlapTarget>(finding.target) &&
           std::ranges::none_of(clashDays(finding),
                                [day](const auto &days) { return days.first <= day && day <= days.second; });
}

} // namespace

void ActivityInspector::refreshFindings(const Activity &activity, const Term &term)
{
    std::vector<Finding> findings = m_findings.term() == term.id ? m_findings.on(activity.id) : std::vector<Finding>();
    std::size_t atOnce = findings.size();
    const std::optional<MeetingKey> meeting = m_meeting->meeting();
    const bool isOfThis = meeting && meeting->activity == activity.id && meeting != m_unfolded;
    if (isOfThis && !findings.empty() && seriesOf(m_context.state(), *meeting)) {
        const QDate day = m_series->dayOf(*meeting);
        const auto others = std::ranges::stable_partition(
            findings, [day](const Finding &finding) { return !isOnOtherDays(finding, day); });
        atOnce -= others.size();
    }
    if (findings == m_shownFindings && atOnce == m_atOnce)
        return;
    m_shownFindings = std::move(findings);
    m_atOnce = atOnce;
    // A box may be the sender of the click that leads here.
    for (QWidget *box : m_boxes->findChildren<QWidget *>(QString{}, Qt::FindDirectChildrenOnly)) {
        m_boxes->layout()->removeWidget(box);
        box->hide();
        box->setParent(nullptr);
        box->deleteLater();
    }
    for (std::size_t i = 0; i < atOnce; ++i)
        addBox(m_shownFindings[i], term);
    if (atOnce < m_shownFindings.size())
        addUnfolding(static_cast<int>(m_shownFindings.size() - atOnce));
    m_boxes->setVisible(!m_shownFindings.empty());
}

void ActivityInspector::addBox(const Finding &finding, const Term &term)
{
    auto *box = new FindingBox(finding, term, m_context.writable(), m_boxes);
    connect(box, &FindingBox::fixWanted, this, [this](const Finding &found, const FindingFix &fix) {
        m_context.acts.runBuilt([&] { return m_findings.fix(found, fix); });
    });
    connect(box, &FindingBox::keepWanted, this, &ActivityInspector::keep);
    connect(box, &FindingBox::fillWanted, this, [this](const Finding &found) {
        if (const auto *target = std::get_if<ActivityTarget>(&found.target))
            focusLeaders(target->session);
    });
    m_boxes->layout()->addWidget(box);
    box->show(); // the layout would show it later
}

void ActivityInspector::addUnfolding(int others)
{
    QPushButton *unfold = linkButton(tr("%n clashes on other days of the series…", nullptr, others), m_boxes);
    connect(unfold, &QPushButton::clicked, this, [this, first = m_atOnce] {
        m_unfolded = m_meeting->meeting();
        show();
        // The keyboard goes on in the first of those that came.
        const auto boxes = m_boxes->findChildren<FindingBox *>(Qt::FindDirectChildrenOnly);
        if (first < static_cast<std::size_t>(boxes.size())) {
            if (auto *way = boxes[static_cast<qsizetype>(first)]->findChild<QPushButton *>())
                way->setFocus();
        }
    });
    if (QWidget *before = fieldBefore(*m_boxes))
        tabBehind(before, *unfold);
    m_boxes->layout()->addWidget(unfold);
    unfold->show();
}

void ActivityInspector::keep(const Finding &finding)
{
    const Term *term = m_context.term.term();
    if (!term)
        return;
    if (const std::optional<QString> reason = m_askReason(this, findingSentence(finding, *term)))
        m_context.acts.runBuilt([&] { return m_findings.dismiss(finding, *reason); });
}

} // namespace yanben
