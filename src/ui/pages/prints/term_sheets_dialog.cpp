#include "ui/pages/prints/term_sheets_dialog.h"

#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "ui/pages/page_context.h"
#include "ui/pages/prints/bundle_memory.h"
#include "ui/pages/prints/paper_names.h"
#include "ui/pages/prints/sheet_memory.h"
#include "workspace/papers/meetings/arrangement_papers.h"
#include "workspace/queries/term_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace yanben
{

TermSheetsDialog::TermSheetsDialog(const State &state, TermId term, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_term{term},
      m_kinds{TermPaper::SignIn, TermPaper::Record, TermPaper::People,
              TermPaper::Groups, TermPaper::Places, TermPaper::Bulletin},
      m_kind{new QComboBox},
      m_which{new QComboBox},
      m_bothSides{new QCheckBox{tr("&Double-sided: every one begins on a sheet of its own")}}
{
    setWindowTitle(tr("Sheets of one activity, person, group, place or week"));
    for (const TermPaper each : m_kinds)
        m_kind->addItem(each == TermPaper::Bulletin ? tr("Bulletins") : paperName(each));
    m_kind->setAccessibleName(tr("Sheet"));
    m_which->setAccessibleName(tr("Of which"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(24);
    auto *form = new QFormLayout{this};
    form->addRow(tr("&Sheet:"), m_kind);
    form->addRow(tr("&Of:"), m_which);
    form->addRow(m_bothSides);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    QPushButton *preview = buttons->button(QDialogButtonBox::Ok);
    preview->setText(tr("Preview"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto follow = [this, preview] {
        const int index = m_which->currentIndex();
        preview->setEnabled(index >= 0 && !noPaper(m_state, m_term, choice()));
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TermSheetsDialog::fill);
    connect(m_which, &QComboBox::currentIndexChanged, this, follow);
    fill();
    follow();
}

TermPaper TermSheetsDialog::kind() const
{
    return m_kinds[static_cast<std::size_t>(m_kind->currentIndex())];
}

void TermSheetsDialog::fill()
{
    m_choices.clear();
    m_which->clear();
    const TermPaper paper = kind();
    m_choices.push_back({.paper = paper});
    const bool isOfMeetings = paper == TermPaper::SignIn || paper == TermPaper::Record;
    if (isOfMeetings)
        addMeetings();
    else if (paper == TermPaper::Bulletin)
        addWeeks();
    else
        addNames();
    m_which->setCurrentIndex(0);
}

void TermSheetsDialog::addMeetings()
{
    const TermPaper paper = kind();
    m_choices.push_back({.paper = paper, .blank = true});
    m_which->addItem(tr("All meetings, one page each"));
    m_which->addItem(tr("None: a blank form"));
    const Term &term = m_state.get<Term>(m_term);
    for (const Activity *activity : activitiesOf(m_state, m_term)) {
        if (activity->backgroundTask || activity->status == ActivityStatus::Cancelled)
            continue;
        m_choices.push_back({.paper = paper, .activity = activity->id});
        m_which->addItem(QStringLiteral("%1　%2").arg(whenText(activity->when, term), activity->title));
    }
}

void TermSheetsDialog::addNames()
{
    const TermPaper paper = kind();
    const ArrangementFor arranged = paper == TermPaper::People   ? ArrangementFor::Person
                                    : paper == TermPaper::Groups ? ArrangementFor::Group
                                                                 : ArrangementFor::Place;
    m_which->addItem(tr("All, one page each"));
    for (const ArrangementChoice &one : arrangementChoices(m_state, m_term, arranged)) {
        m_choices.push_back({.paper = paper, .name = one.name});
        m_which->addItem(one.name);
    }
}

void TermSheetsDialog::addWeeks()
{
    m_choices.push_back({.paper = TermPaper::Bulletin, .joined = true});
    m_which->addItem(tr("All weeks, one page each"));
    m_which->addItem(tr("All weeks, several on a page"));
    const Term &term = m_state.get<Term>(m_term);
    for (int week = firstWeek(term); week <= lastWeek(term); ++week) {
        m_choices.push_back({.paper = TermPaper::Bulletin, .week = week});
        m_which->addItem(weekName(term, week) + QStringLiteral("　") +
                         rangeText(firstDayOfWeek(term, week), lastDayOfWeek(term, week), term));
    }
}

PaperChoice TermSheetsDialog::choice() const
{
    PaperChoice chosen = m_choices[static_cast<std::size_t>(std::max(0, m_which->currentIndex()))];
    chosen.sides = m_bothSides->isChecked() ? PrintedSides::Both : PrintedSides::One;
    return chosen;
}

QString TermSheetsDialog::title() const
{
    const QString name = choice().name.value_or(QString{});
    return name.isEmpty() ? m_kind->currentText() : m_kind->currentText() + QStringLiteral(" ") + name;
}

void previewTermPaper(PageContext &context, TermId term, const PaperChoice &choice, const QString &title)
{
    const QByteArray kind = paperWord(choice.paper);
    PaperChoice first = choice;
    if (takesSheet(choice.paper) && !choice.sheet)
        first.sheet = rememberedSheet(context.settings, kind);
    Paper paper{.title = context.state().get<Term>(term).title + title,
                .pages = {},
                .bothSides = choice.sides == PrintedSides::Both,
                .inSteps = [&state = context.state(), term, first](const PaperFonts &fonts, const StepsDone &goOn) {
                    const State rows{state}; // as they are now: something may change them meanwhile
                    return termPages(rows, term, first, fonts, goOn).pages;
                }};
    if (takesSheet(choice.paper)) {
        paper.sheetChosen = [&settings = context.settings, kind](const PaperSheet &sheet) {
            rememberSheet(settings, kind, sheet);
        };
        paper.onSheet = [&state = context.state(), term, choice](const PaperFonts &fonts, const PaperSheet &sheet) {
            PaperChoice chosen = choice;
            chosen.sheet = sheet;
            return termPages(state, term, chosen, fonts).pages;
        };
    }
    context.paper.preview(paper);
}

void printTermSheets(PageContext &context, TermId term, QWidget *parent)
{
    TermSheetsDialog dialog{context.state(), term, parent};
    if (dialog.exec() == QDialog::Accepted)
        previewTermPaper(context, term, dialog.choice(), dialog.title());
}

} // namespace yanben
