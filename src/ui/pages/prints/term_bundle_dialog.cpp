#include "ui/pages/prints/term_bundle_dialog.h"

#include "ui/pages/page_context.h"
#include "ui/pages/prints/paper_names.h"
#include "ui/pages/prints/term_sheets_dialog.h"
#include "ui/shell/shell_settings.h"
#include "workspace/papers/meetings/arrangement_papers.h"
#include "workspace/papers/meetings/meeting_papers.h"
#include "workspace/papers/term_bundle.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

TermBundleDialog::TermBundleDialog(const State &state, TermId term, ShellSettings &settings, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_term{term},
      m_settings{settings},
      m_list{new QScrollArea},
      m_size{new QComboBox},
      m_direction{new QComboBox},
      m_joined{new QCheckBox{tr("&Bulletins one behind the other, several weeks on a page")}},
      m_bothSides{new QCheckBox{tr("&Double-sided: every sheet for somebody begins on a sheet of its own")}},
      m_all{new QPushButton{tr("&All")}},
      m_none{new QPushButton{tr("&None")}}
{
    setWindowTitle(paperName(TermPaper::All));
    build(bundleFrom(settings.viewState(ViewId::TermPapers).value_or(QByteArray{})));
    follow();
    // It may stand over a small window on a large screen; the list of the papers scrolls.
    constexpr int mostLines = 34;
    const QSize wanted = sizeHint();
    resize(wanted.width(), std::min(wanted.height(), fontMetrics().height() * mostLines));
}

void TermBundleDialog::build(const BundleMemory &memory)
{
    auto *column = new QVBoxLayout{this};
    column->addWidget(new QLabel{tr("What goes in, one behind the other:")});
    m_list->setWidget(buildParts(memory));
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->widget()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(m_list->widget()->minimumSizeHint().width() +
                            m_list->verticalScrollBar()->sizeHint().width());
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    column->addWidget(m_list, 1);
    auto *choosing = new QHBoxLayout;
    for (QPushButton *button : {m_all, m_none}) {
        button->setAutoDefault(false);
        choosing->addWidget(button);
    }
    choosing->addStretch(1);
    column->addLayout(choosing);
    column->addSpacing(fontMetrics().height() / 2);

    m_size->addItem(QStringLiteral("A4"), static_cast<int>(QPageSize::A4));
    m_size->addItem(QStringLiteral("A3"), static_cast<int>(QPageSize::A3));
    m_size->setCurrentIndex(m_size->findData(static_cast<int>(memory.sheet.size)));
    m_direction->addItem(tr("Each as usual"));
    m_direction->addItem(tr("Upright"), static_cast<int>(QPageLayout::Portrait));
    m_direction->addItem(tr("Across"), static_cast<int>(QPageLayout::Landscape));
    if (memory.sheet.orientation)
        m_direction->setCurrentIndex(m_direction->findData(static_cast<int>(*memory.sheet.orientation)));
    for (QComboBox *box : {m_size, m_direction})
        box->setToolTip(tr("Plan, rubrics, scores, totals and slips keep the paper that they are made for"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Paper of schedule, calendars and sheets:"), m_size);
    form->addRow(tr("Di&rection:"), m_direction);
    column->addLayout(form);
    m_joined->setChecked(memory.joined);
    m_bothSides->setChecked(memory.bothSides);
    column->addWidget(m_joined);
    column->addWidget(m_bothSides);

    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_preview = buttons->button(QDialogButtonBox::Ok);
    m_preview->setText(tr("Preview"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkAll(false); });
}

QWidget *TermBundleDialog::buildParts(const BundleMemory &memory)
{
    auto *parts = new QWidget;
    auto *column = new QVBoxLayout{parts};
    column->setContentsMargins({});
    for (const TermPaper paper : bundlePapers()) {
        auto *box = new QCheckBox{nameOf(paper)};
        const bool isWanted = std::ranges::count(memory.parts, paper) > 0;
        const bool isThere = !noPaper(m_state, m_term, {.paper = paper});
        box->setEnabled(isThere);
        box->setChecked(isThere && isWanted);
        if (!isThere)
            box->setToolTip(tr("The term has nothing for this paper yet"));
        if (isWanted && !isThere)
            m_missing.push_back(paper);
        connect(box, &QCheckBox::toggled, this, &TermBundleDialog::follow);
        column->addWidget(box);
        m_parts.push_back({paper, box, isThere});
    }
    return parts;
}

void TermBundleDialog::follow()
{
    const auto isChecked = [](const Part &part) { return part.box->isChecked(); };
    const auto isPossible = [](const Part &part) { return part.isThere; };
    const auto checked = std::ranges::count_if(m_parts, isChecked);
    m_preview->setEnabled(checked > 0);
    m_all->setEnabled(checked < std::ranges::count_if(m_parts, isPossible));
    m_none->setEnabled(checked > 0);
    const auto isOn = [this](auto holds) {
        return std::ranges::any_of(m_parts,
                                   [&holds](const Part &part) { return part.box->isChecked() && holds(part.paper); });
    };
    const bool takes = isOn(takesSheet);
    m_size->setEnabled(takes);
    m_direction->setEnabled(takes);
    m_joined->setEnabled(isOn([](TermPaper paper) { return paper == TermPaper::Bulletin; }));
    m_bothSides->setEnabled(isOn(isHandedOut));
}

void TermBundleDialog::checkAll(bool checked)
{
    for (const Part &part : m_parts)
        part.box->setChecked(checked && part.isThere);
}

QString TermBundleDialog::nameOf(TermPaper paper) const
{
    // Of the term all rubrics go in.
    const QString name = paper == TermPaper::Rubric ? tr("Rubrics") : paperName(paper);
    if (paper == TermPaper::Schedule && planOf(m_state, m_term))
        return tr("Activity schedule (once, with the plan if that goes in)");
    const std::optional<int> sheets = sheetsOf(paper);
    return sheets && *sheets > 0 ? tr("%1 (%n sheets)", nullptr, *sheets).arg(name) : name;
}

std::optional<int> TermBundleDialog::sheetsOf(TermPaper paper) const
{
    const auto arranged = [this](ArrangementFor kind) {
        return static_cast<int>(arrangementChoices(m_state, m_term, kind).size());
    };
    switch (paper) {
    case TermPaper::SignIn: return static_cast<int>(signInPapers(m_state, m_term).size());
    case TermPaper::Record: return static_cast<int>(recordPapers(m_state, m_term).size());
    case TermPaper::People: return arranged(ArrangementFor::Person);
    case TermPaper::Groups: return arranged(ArrangementFor::Group);
    case TermPaper::Places: return arranged(ArrangementFor::Place);
    case TermPaper::Slips: {
        int slips = 0;
        for (const Rubric *rubric : rubricsOf(m_state, m_term))
            slips += static_cast<int>(scoredSubjects(m_state, rubric->id).size());
        return slips;
    }
    default: return std::nullopt;
    }
}

BundleSheet TermBundleDialog::sheet() const
{
    BundleSheet sheet{.size = static_cast<QPageSize::PageSizeId>(m_size->currentData().toInt())};
    if (m_direction->currentIndex() > 0)
        sheet.orientation = static_cast<QPageLayout::Orientation>(m_direction->currentData().toInt());
    return sheet;
}

PaperChoice TermBundleDialog::choice() const
{
    std::vector<TermPaper> parts;
    for (const Part &part : m_parts) {
        if (part.box->isChecked())
            parts.push_back(part.paper);
    }
    return {.paper = TermPaper::All,
            .joined = m_joined->isChecked(),
            .sides = m_bothSides->isChecked() ? PrintedSides::Both : PrintedSides::One,
            .parts = std::move(parts),
            .bundleSheet = sheet()};
}

void TermBundleDialog::accept()
{
    const PaperChoice chosen = choice();
    BundleMemory memory{.parts = *chosen.parts,
                        .bothSides = m_bothSides->isChecked(),
                        .joined = chosen.joined,
                        .sheet = *chosen.bundleSheet};
    // A term without a plan does not mean that the next one's plan is not wanted.
    memory.parts.insert(memory.parts.end(), m_missing.begin(), m_missing.end());
    m_settings.setViewState(ViewId::TermPapers, toBytes(memory));
    QDialog::accept();
}

void printTermBundle(PageContext &context, TermId term, QWidget *parent)
{
    TermBundleDialog dialog{context.state(), term, context.settings, parent};
    if (dialog.exec() != QDialog::Accepted)
        return;
    PaperChoice chosen = dialog.choice();
    chosen.today = context.today();
    previewTermPaper(context, term, chosen, u' ' + TermBundleDialog::tr("all papers")); // behind the term's name
}

} // namespace yanben
