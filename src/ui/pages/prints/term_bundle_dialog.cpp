#include "ui/pages/prints/term_bundle_dialog.h"

#include "ui/pages/page_context.h"
#include "ui/pages/prints/term_sheets_dialog.h"
#include "workspace/papers/meetings/arrangement_papers.h"
#include "workspace/papers/meetings/meeting_papers.h"
#include "workspace/papers/term_bundle.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

TermBundleDialog::TermBundleDialog(const State &state, TermId term, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_term{term},
      m_bothSides{new QCheckBox{tr("&Double-sided: every sheet for somebody begins on a sheet of its own")}}
{
    setWindowTitle(tr("All papers of the term"));
    auto *column = new QVBoxLayout{this};
    auto *about = new QLabel{tr("What goes in, one behind the other:")};
    column->addWidget(about);
    const std::vector<TermPaper> usual = usualBundle();
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    QPushButton *preview = buttons->button(QDialogButtonBox::Ok);
    preview->setText(tr("Preview"));
    const auto follow = [this, preview] {
        preview->setEnabled(std::ranges::any_of(m_parts, [](const Part &part) { return part.box->isChecked(); }));
    };
    for (const TermPaper paper : bundlePapers()) {
        auto *box = new QCheckBox{nameOf(paper)};
        const bool isThere = !noPaper(state, term, {.paper = paper});
        box->setEnabled(isThere);
        box->setChecked(isThere && std::ranges::count(usual, paper) > 0);
        connect(box, &QCheckBox::toggled, this, follow);
        column->addWidget(box);
        m_parts.push_back({paper, box});
    }
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_bothSides);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

QString TermBundleDialog::nameOf(TermPaper paper) const
{
    const auto name = [paper] {
        switch (paper) {
        case TermPaper::Plan: return tr("Plan with attachments");
        case TermPaper::Schedule: return tr("Activity schedule");
        case TermPaper::Rubric: return tr("Rubrics");
        case TermPaper::Weeks: return tr("Table of weeks");
        case TermPaper::Calendar: return tr("Months for the wall");
        case TermPaper::Bulletin: return tr("Bulletins of all weeks");
        case TermPaper::SignIn: return tr("Sign-in sheets");
        case TermPaper::Record: return tr("Activity records");
        case TermPaper::People: return tr("What each person has");
        case TermPaper::Groups: return tr("What each group has");
        case TermPaper::Places: return tr("What is in each place");
        case TermPaper::Scores: return tr("Score table");
        case TermPaper::Totals: return tr("Term totals");
        case TermPaper::Slips: return tr("Feedback slips");
        case TermPaper::All: break;
        }
        return QString{};
    };
    if (paper == TermPaper::Schedule && planOf(m_state, m_term))
        return tr("Activity schedule (once, with the plan if that goes in)");
    const std::optional<int> sheets = sheetsOf(paper);
    return sheets && *sheets > 0 ? tr("%1 (%n sheets)", nullptr, *sheets).arg(name()) : name();
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

PaperChoice TermBundleDialog::choice() const
{
    std::vector<TermPaper> parts;
    for (const Part &part : m_parts) {
        if (part.box->isChecked())
            parts.push_back(part.paper);
    }
    return {.paper = TermPaper::All,
            .sides = m_bothSides->isChecked() ? PrintedSides::Both : PrintedSides::One,
            .parts = std::move(parts)};
}

void printTermBundle(PageContext &context, TermId term, QWidget *parent)
{
    TermBundleDialog dialog{context.state(), term, parent};
    if (dialog.exec() == QDialog::Accepted)
        previewTermPaper(context, term, dialog.choice(), dialog.windowTitle());
}

} // namespace yanben
