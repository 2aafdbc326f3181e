#include "ui/pages/review/review_page.h"

#include "ui/pages/review/comparison_part.h"
#include "ui/pages/review/outlier_part.h"
#include "ui/pages/review/progress_part.h"
#include "ui/pages/review/side_part.h"
#include "ui/pages/review/spread_part.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/rubric_chooser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/room/wrapping_row.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(PageContext &context, QWidget *parent)
    : Page{PageId::Review, parent},
      m_context{context},
      m_book{new ScoreBook{context.workspace, context.rubrics.results, this}},
      m_data{context, *m_book},
      m_header{new PageHeader{title()}},
      m_ways{new SegmentedControl{tr("Look at")}},
      m_groups{new QComboBox},
      m_stack{new QStackedWidget},
      m_noRubric{new EmptyState{u"rubric"_s, tr("A review needs scores; this term has no rubric yet.")}},
      m_noTeachers{new EmptyState{u"staff"_s, {}}},
      m_nothing{new EmptyState{u"review"_s, {}}}
{
    build();
    const auto stale = [this] {
        m_stale = true;
        m_data.forget();
        if (isVisible())
            refresh();
    };
    connect(m_book, &ScoreBook::rowsChanged, this, stale);
    connect(m_book, &ScoreBook::reset, this, stale);
}

void ReviewPage::build()
{
    m_header->addWidget(
        new RubricChooser{m_context.state(), m_context.rubrics.results, [] { return true; }, *m_header});
    m_steps = m_header->addButton(tr("Comment, return, publish…"),
                                  tr("Comment on sheets, return them, publish or correct them"));
    auto *steps = new QMenu{m_steps};
    auto *sheets = new SheetSteps{m_context, m_context.rubrics.results, *this, [this] { return teachers(); }};
    sheets->fill(*steps);
    m_steps->setMenu(steps);
    m_steps->setEnabled(false);
    m_print = m_header->addButton(tr("Print…"));
    connect(m_print, &QPushButton::clicked, this, &ReviewPage::print);
    m_export = m_header->addButton(tr("Export…"), tr("Save what is shown as an Excel file"));
    connect(m_export, &QPushButton::clicked, this, &ReviewPage::exportTable);
    m_print->setEnabled(false);
    m_export->setEnabled(false);

    m_ways->addSegment(tr("Progress"), tr("How far every criterion is"));
    m_ways->addSegment(tr("Distribution"), tr("How the totals are spread"));
    m_ways->addSegment(tr("Unusual"), tr("Points that are unlike those of the group"));
    m_ways->addSegment(tr("All equal"), tr("Criteria that separate nobody"));
    m_ways->addSegment(tr("Term before"), tr("Rates, ranks and averages compared with the term before"));
    m_ways->addSegment(tr("Side by side"), tr("The sheets of a group beside each other"));
    connect(m_ways, &SegmentedControl::chosen, this, [this](int way) { showPart(static_cast<Part>(way)); });
    m_groups->setAccessibleName(tr("Group"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_groups, &QComboBox::activated, this,
            [this](int chosen) { chooseGroup(m_groups->itemData(chosen).toString()); });

    auto *toRubric = m_noRubric->addButton(tr("Go to the rubric"));
    connect(toRubric, &QPushButton::clicked, this,
            [this] { emit jumpRequested(RubricPage::targetOf(m_context.state(), m_context.rubrics.results)); });
    auto *toStaff = m_noTeachers->addButton(tr("Go to the roster"));
    connect(toStaff, &QPushButton::clicked, this,
            [this] { emit jumpRequested({.page = PageId::Staff, .id = {}, .part = {}}); });
    for (EmptyState *empty : {m_noRubric, m_noTeachers, m_nothing})
        m_stack->addWidget(empty);

    auto *choices = new WrappingRow;
    choices->setSpacing(spacing(fontMetrics()));
    choices->addLeading(m_ways);
    choices->addWidget(m_groups);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()));
    layout->addWidget(m_header);
    layout->addLayout(choices);
    layout->addWidget(m_stack, 1);
}

QString ReviewPage::hint() const
{
    return tr("Enter goes to the cell or the total that a line is about · Shift+F1 tells how a number was computed");
}

ReviewPart *ReviewPage::makePart(Part part)
{
    ShellSettings &settings = m_context.settings;
    switch (part) {
    case Part::Progress: return new ProgressPart{m_data, settings};
    case Part::Totals: return new SpreadPart{m_data};
    case Part::Outliers: return new OutlierPart{m_data, settings};
    case Part::Equal: return new EqualPart{m_data, settings};
    case Part::Terms: return new ComparisonPart{m_data, settings};
    case Part::SideBySide: return new SidePart{m_data};
    }
    Q_UNREACHABLE();
}

ReviewPart &ReviewPage::current()
{
    ReviewPart *&made = m_parts[static_cast<std::size_t>(m_part)];
    if (!made) {
        made = makePart(m_part);
        m_stack->addWidget(made);
        connect(made, &ReviewPart::jumpRequested, this, [this](const Target &target) {
            m_context.rubrics.score(m_book->version()->rubric);
            emit jumpRequested(target);
        });
    }
    return *made;
}

bool ReviewPage::hasSheets() const
{
    return !m_book->criteria().empty() && m_book->teachers() > 0;
}

void ReviewPage::refresh()
{
    // Before it is shown nothing is computed.
    if (!isVisible() || !m_stale)
        return;
    m_stale = false;
    if (hasSheets()) {
        // Of the same results as the parts, which for a published sheet are the published ones.
        ScoreProgress all;
        for (const CriterionProgress &each : m_data.progress())
            all += each;
        m_header->setState(tr("%1 of %2 scored").arg(all.decided).arg(all.concerned),
                           all.decided < all.concerned ? Tone::Warning : Tone::Ok);
        fillGroups();
        fillPart();
        m_steps->setEnabled(m_context.writable());
    } else {
        showSheetless();
    }
}

void ReviewPage::showSheetless()
{
    m_header->setState({});
    m_noTeachers->setSentence(m_book->sheet().terms.subject == RubricSubject::Group
                                  ? tr("No group is assessed yet. Mark those that are as “Assessed as a group”, beside "
                                       "the roster.")
                                  : tr("Nobody on the roster is scored in this term."));
    m_stack->setCurrentWidget(m_book->criteria().empty() ? m_noRubric : m_noTeachers);
    m_ways->setEnabled(false);
    m_groups->hide();
    m_steps->setEnabled(false);
    m_print->setEnabled(false);
    m_export->setEnabled(false);
    emit capabilitiesChanged();
}

void ReviewPage::fillPart()
{
    ReviewPart &shown = current();
    const QString nothing = shown.emptiness();
    if (nothing.isEmpty()) {
        shown.fill();
        m_stack->setCurrentWidget(&shown);
    } else {
        m_nothing->setSentence(nothing);
        m_stack->setCurrentWidget(m_nothing);
    }
    m_ways->setEnabled(true);
    m_groups->setVisible(shown.isByGroup() && m_groups->count() > 1);
    m_print->setEnabled(nothing.isEmpty());
    m_export->setEnabled(nothing.isEmpty());
    emit capabilitiesChanged();
}

SheetSteps::Sheets ReviewPage::teachers() const
{
    const auto subjectsOf = [this](const ReviewGroup &group) {
        std::vector<Subject> subjects;
        for (const int row : group.rows)
            subjects.push_back(m_book->subject(row));
        return subjects;
    };
    const ReviewPart *shown = part(m_part);
    const std::vector<int> lines =
        shown && m_stack->currentWidget() == shown ? shown->chosenRows() : std::vector<int>{};
    if (!lines.empty())
        return {.chosen = subjectsOf({.name = {}, .rows = lines}), .shown = subjectsOf(m_data.group())};
    return {.chosen = m_data.isEverybody() ? std::vector<Subject>{} : subjectsOf(m_data.group()),
            .shown = subjectsOf(m_data.sheets().groups.front())};
}

void ReviewPage::fillGroups()
{
    m_groups->clear();
    for (const ReviewGroup &group : m_data.sheets().groups)
        m_groups->addItem(group.name, group.name);
    m_groups->setCurrentIndex(m_groups->findData(m_data.group().name));
}

void ReviewPage::chooseGroup(const QString &group)
{
    m_data.chooseGroup(group);
    if (!isVisible() || !hasSheets())
        return;
    m_groups->setCurrentIndex(m_groups->findData(m_data.group().name));
    fillPart();
}

void ReviewPage::showPart(Part part)
{
    m_part = part;
    m_ways->setCurrent(static_cast<int>(part));
    if (isVisible() && hasSheets())
        fillPart();
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

bool ReviewPage::jumpTo(const Target &target)
{
    return !target.id;
}

const EmptyState *ReviewPage::shownEmptyState() const
{
    return qobject_cast<const EmptyState *>(m_stack->currentWidget());
}

bool ReviewPage::canPrint() const
{
    return m_print->isEnabled();
}

void ReviewPage::print()
{
    const ReviewPart &shown = current();
    m_context.paper.preview({.title = shown.papers().front().title,
                             .pages = [&shown](const PaperFonts &fonts) { return shown.pages(fonts); }});
}

void ReviewPage::exportTable()
{
    m_context.paper.saveXlsx(current().papers().front());
}

} // namespace yanben
