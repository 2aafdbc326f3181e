#include "ui/pages/exchange/calendar_import_dialog.h"

#include "ui/findings/brought_findings.h"
#include "ui/pages/exchange/calendar_import_tree.h"
#include "ui/pages/exchange/calendar_import_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

constexpr EventProposal::Kind shownKinds[] = {EventProposal::New,  EventProposal::Changed, EventProposal::Cancelled,
                                              EventProposal::Same, EventProposal::Gone,    EventProposal::Refused};

} // namespace

CalendarImportDialog::CalendarImportDialog(const State &state, TermId term, CalendarImport import, QWidget *parent)
    : QDialog{parent},
      m_import{std::move(import)},
      m_kinds{new QComboBox},
      m_tree{new CalendarImportTree{m_import, state.get<Term>(term)}},
      m_ticked{new TextLabel},
      m_brought{new BroughtFindings{state, term, [this] { return m_import.countTicked(); },
                                    [this](const ImportFindings &findings) { return findings.of(m_import); }}}
{
    setWindowTitle(tr("Import from a calendar file"));
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    auto *what = new TextLabel{summary()};
    what->setWordWrap(true);
    layout->addWidget(what);

    auto *top = new QHBoxLayout;
    auto *show = new TextLabel{tr("&Show:")};
    show->setBuddy(m_kinds);
    m_kinds->setAccessibleName(tr("Which events are shown"));
    fillKinds();
    auto *all = linkButton(tr("Tick all"));
    auto *none = linkButton(tr("Tick none"));
    top->addWidget(show);
    top->addWidget(m_kinds);
    top->addStretch(1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ticked), static_cast<QWidget *>(all), static_cast<QWidget *>(none)})
        top->addWidget(widget);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);

    layout->addWidget(m_brought);

    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Import"));
    layout->addWidget(buttons);

    connect(m_tree, &CalendarImportTree::ticksChanged, this, [this] {
        count();
        m_brought->lookSoon();
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kinds->currentData();
        m_tree->showOnly(kind.isValid() ? std::optional{static_cast<EventProposal::Kind>(kind.toInt())} : std::nullopt);
    });
    connect(all, &QPushButton::clicked, this, [this] { m_tree->tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_tree->tickAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const bool hasTicks = m_import.changesAnything();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ticked), static_cast<QWidget *>(all), static_cast<QWidget *>(none)})
        widget->setVisible(hasTicks);
    count();
    m_brought->look();
    resize(52 * fontMetrics().height(), 32 * fontMetrics().height());
    m_tree->setFocus();
}

QString CalendarImportDialog::summary() const
{
    QStringList counts;
    for (const EventProposal::Kind kind : shownKinds) {
        if (const int count = m_import.count(kind); count > 0)
            counts << tr("%1 %2", "what happens and to how many").arg(proposalName(kind)).arg(count);
    }
    QStringList sentences;
    if (m_import.proposals.empty())
        sentences << tr("The file holds no events.");
    else if (!m_import.changesAnything())
        sentences << tr("The file changes nothing.");
    else
        sentences << tr("Nothing is changed before you accept.");
    if (!counts.isEmpty())
        sentences << counts.join(QStringLiteral(" · "));
    if (m_import.hasStrangeBytes)
        sentences << tr("Some of its characters can't be read. Export it as UTF-8.");
    return sentences.join(QLatin1Char{' '});
}

void CalendarImportDialog::fillKinds()
{
    m_kinds->addItem(tr("All events"));
    for (const EventProposal::Kind kind : shownKinds) {
        if (const int count = m_import.count(kind); count > 0)
            m_kinds->addItem(tr("%1 (%2)", "what happens and to how many").arg(proposalName(kind)).arg(count),
                             static_cast<int>(kind));
    }
}

void CalendarImportDialog::count()
{
    const int ticked = m_import.countTicked();
    m_ticked->setText(tr("%n ticked", nullptr, ticked));
    m_accept->setEnabled(ticked > 0);
}

} // namespace yanben
