#include "ui/shell/frame/status_line.h"

#include "ui/shell/frame/hint_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/status_dot.h"

#include <QLayout>
#include <QPushButton>
#include <QTimer>

namespace yanben
{

StatusLine::StatusLine(QWidget *window)
    : QStatusBar(window),
      m_saveState(new StatusDot),
      m_findingsButton(linkButton({})),
      m_message(new HintLine(TextRole::Normal)),
      m_hint(new HintLine(TextRole::Muted)),
      m_messageTime(new QTimer(this))
{
    // As a window's own: it takes the width that there is.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    addWidget(m_saveState);
    addWidget(m_findingsButton);
    // Neither messages nor tips as a message of the bar itself: that hides what stands there, or lies above what comes
    // meanwhile.
    m_message->setObjectName(QStringLiteral("announcement"));
    addWidget(m_message, 1);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    addPermanentWidget(m_hint);
    m_messageTime->setSingleShot(true);
    connect(m_messageTime, &QTimer::timeout, this, &StatusLine::endAnnouncement);
    connect(m_findingsButton, &QPushButton::clicked, this, &StatusLine::findingsWanted);
    setSizeGripEnabled(false);
    const int gap = spacing(window->fontMetrics());
    setContentsMargins(gap, 0, gap, 0);
}

void StatusLine::setSaved(QTime time)
{
    setSaveState(Tone::Ok, tr("Saved %1").arg(time.toString(QStringLiteral("HH:mm"))));
}

void StatusLine::setSaving()
{
    setSaveState(Tone::Neutral, tr("Saving…"));
}

void StatusLine::setSaveState(Tone tone, const QString &text)
{
    m_saveState->set(tone, text);
    layout()->activate();
}

void StatusLine::setFindings(std::optional<int> left)
{
    m_findings = left;
    m_findingsButton->setVisible(left.has_value());
    if (!left)
        return;
    m_findingsButton->setText(*left == 0 ? tr("Nothing needs attention") : tr("%n need attention", nullptr, *left));
    m_findingsButton->setToolTip(tr("Show the list on the overview"));
    // The findings of a large term keep everything busy: a longer number would be cut until the next layout.
    layout()->activate();
}

void StatusLine::announce(const QString &text)
{
    constexpr int readable = 4000; // ms
    m_announced = text;
    m_hint->show();
    m_message->setText(text);
    layout()->activate();
    // Keys can be read at any time, what was just done only now.
    m_hint->setVisible(m_message->sizeHint().width() <= m_message->width());
    m_messageTime->start(readable);
}

void StatusLine::showTip(const QString &tip)
{
    m_message->setText(tip.isEmpty() ? m_announced : tip);
}

void StatusLine::setHint(const QString &keys)
{
    m_hint->setText(keys);
}

void StatusLine::showFile()
{
    m_saveState->show();
}

void StatusLine::forgetFile()
{
    m_saveState->hide();
    m_findingsButton->hide();
    m_findings.reset();
    m_hint->clear();
}

void StatusLine::retranslate()
{
    setFindings(m_findings);
}

void StatusLine::endAnnouncement()
{
    if (m_message->text() == m_announced)
        m_message->clear();
    m_announced.clear();
    m_hint->show();
}

} // namespace yanben
