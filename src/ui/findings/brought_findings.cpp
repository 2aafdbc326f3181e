#include "ui/findings/brought_findings.h"

#include "ui/findings/finding_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

/// With more, every tick would keep people waiting.
constexpr int mostLookedThrough = 300;
constexpr std::chrono::milliseconds lookDelay{120};
constexpr int findingLines = 4;

} // namespace

BroughtFindings::BroughtFindings(const State &state, TermId term, CountTicked countTicked, Ask ask, QWidget *parent)
    : QWidget{parent},
      m_state{state},
      m_term{term},
      m_findings{state, term},
      m_countTicked{std::move(countTicked)},
      m_ask{std::move(ask)},
      m_found{new TextLabel},
      m_list{new QListWidget}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()));
    m_found->setWordWrap(true);
    layout->addWidget(m_found);
    m_list->setAccessibleName(tr("What this would bring about"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFixedHeight(findingLines * (fontMetrics().height() + spacing(fontMetrics())));
    layout->addWidget(m_list);
    m_found->hide();
    m_list->hide();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BroughtFindings::look);
}

void BroughtFindings::lookSoon()
{
    m_soon.start(lookDelay);
}

void BroughtFindings::list()
{
    const Term &term = m_state.get<Term>(m_term);
    for (const Finding &finding : m_ask(m_findings)) {
        const QString sentence = findingSentence(finding, term);
        auto *line = new QListWidgetItem{severityName(finding.severity) + QStringLiteral(" · ") + sentence, m_list};
        line->setToolTip(plainTip(sentence));
    }
}

void BroughtFindings::look()
{
    m_soon.stop();
    m_list->clear();
    const int ticked = m_countTicked();
    if (ticked > 0 && ticked <= mostLookedThrough) {
        try {
            list();
        } catch (const StaleChange &) { // somebody else has changed the file
            m_found->hide();
            m_list->hide();
            return;
        }
    }
    const int found = m_list->count();
    const int unread = m_countUnread ? m_countUnread() : 0;
    if (ticked > mostLookedThrough)
        m_found->setText(tr("With more than %1 ticked lines, clashes and doubtful days are only looked for afterwards; "
                            "see what needs attention.")
                             .arg(mostLookedThrough));
    else if (found > 0)
        m_found->setText(tr("This would bring about %n clashes or doubtful days:", nullptr, found));
    else if (unread > 0)
        m_found->setText(
            tr("%n times are not understood and can't be looked at; the others bring about no clash and no "
               "doubtful day.",
               nullptr, unread));
    else
        m_found->setText(tr("This brings about no clash and no doubtful day."));
    m_found->setRole(found + unread > 0 ? TextRole::Warning : TextRole::Muted);
    m_found->setVisible(ticked > 0);
    m_list->setVisible(found > 0);
}

} // namespace yanben
