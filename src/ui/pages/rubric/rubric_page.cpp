#include "ui/pages/rubric/rubric_page.h"

#include "ui/pages/permission.h"
#include "ui/pages/rubric/chosen_criterion.h"
#include "ui/pages/rubric/dialogs/sections_dialog.h"
#include "ui/pages/rubric/full_mark_notice.h"
#include "ui/pages/rubric/rubric_delegate.h"
#include "ui/pages/rubric/sum_banner.h"
#include "ui/pages/rubric_chooser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/room/head_room.h"
#include "ui/widgets/room/side_panes.h"
#include "ui/widgets/room/wrapping_row.h"
#include "workspace/queries/term_rows.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

RubricPage::RubricPage(PageContext &context, QWidget *parent)
    : Page{PageId::Rubric, parent},
      m_context{context},
      m_model{new RubricModel{context, this}},
      m_header{new PageHeader{title()}},
      m_sum{new SumBanner{context, *m_model}},
      m_unpublishable{new Banner{Tone::Warning}},
      m_fullMark{new FullMarkNotice{context}},
      m_refusal{new Banner{Tone::Danger}},
      m_stack{new QStackedWidget},
      m_empty{new EmptyState{u"rubric"_s, tr("This term has no rubric yet.")}},
      m_table{new QTableView},
      m_inspector{new RubricInspector{context, *m_model}}
{
    build();
    connect(m_model, &RubricModel::refreshed, this, [this] {
        m_refusal->hide();
        refresh();
    });
    refresh();
}

void RubricPage::build()
{
    m_header->addWidget(
        new RubricChooser{m_context.state(), m_context.rubrics.written, [this] { return leave(); }, *m_header});
    m_rubrics = m_header->addButton(tr("Rubrics…"), tr("Add a further rubric to the term, or delete this one"));
    auto *rubrics = new QMenu{m_rubrics};
    rubrics->addAction(tr("New rubric…"), this, &RubricPage::newRubric);
    rubrics->addAction(tr("Delete this rubric"), this, &RubricPage::removeRubric);
    m_rubrics->setMenu(rubrics);
    m_file = m_header->addButton(tr("Import, export…"));
    auto *files = new QMenu{m_file};
    files->addAction(tr("Paste criteria from Excel, WPS or Word…"), this, &RubricPage::paste);
    files->addAction(tr("Rubric file…"), this, &RubricPage::askImport);
    files->addAction(tr("From a template…"), this, &RubricPage::chooseTemplate);
    files->addSeparator();
    files->addAction(tr("Save as a rubric file…"), this, &RubricPage::exportFile);
    files->addAction(tr("Save as an Excel file…"), this, &RubricPage::exportTable);
    m_file->setMenu(files);
    m_print = m_header->addButton(tr("Print…"));
    connect(m_print, &QPushButton::clicked, this, &RubricPage::print);
    m_versions = m_header->addButton(tr("Versions…"), tr("All versions of the rubric and what each changed"));
    connect(m_versions, &QPushButton::clicked, this, &RubricPage::showVersions);
    m_draft = m_header->addButton(tr("New draft"), tr("Change a published rubric in a new version"));
    connect(m_draft, &QPushButton::clicked, this, [this] {
        if (const RubricVersion *version = m_model->version())
            m_context.acts.runBuilt([&] { return newDraft(m_context.state(), version->id); });
    });
    m_publish = m_header->addPrimaryButton(tr("Publish"));
    connect(m_publish, &QPushButton::clicked, this, &RubricPage::publish);

    auto *create = m_empty->addButton(tr("New rubric…"));
    connect(create, &QPushButton::clicked, this, &RubricPage::newRubric);
    auto *start = m_empty->addButton(tr("From a template…"), false);
    connect(start, &QPushButton::clicked, this, &RubricPage::chooseTemplate);
    auto *import = m_empty->addButton(tr("Rubric file…"), false);
    connect(import, &QPushButton::clicked, this, &RubricPage::askImport);
    auto *pasted = m_empty->addPasteButton(tr("Paste from Excel, WPS or Word"));
    connect(pasted, &QPushButton::clicked, this, &RubricPage::pasteNew);
    m_makers = {create, start, import, pasted};

    // In line heights.
    constexpr int leastTable = 17;
    constexpr int goodTableHeight = 9;
    auto *panes = new SidePanes{buildTable(), m_inspector, leastTable};
    panes->setTakesTurns(goodTableHeight);
    panes->setFolds({tr("Show the rubric (F6)"), *m_table}, {tr("Show the criterion (F6)"), *m_inspector});
    connect(m_stack, &QStackedWidget::currentChanged, m_stack, &QWidget::updateGeometry);
    rememberPanes(*panes, ViewId::RubricPanes, m_context.settings);
    m_stack->addWidget(panes);
    m_stack->addWidget(m_empty);
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    auto *above = new QWidget;
    auto *head = new QVBoxLayout{above};
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_header);
    auto *room = new HeadRoom{tr("Above the table"),
                              above,
                              {.banners = {m_sum, m_fullMark, m_refusal}, .stack = *m_stack, .panes = *panes},
                              this};
    layout->addWidget(room);
    layout->addWidget(m_sum);
    layout->addWidget(m_fullMark);
    layout->addWidget(m_refusal);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_unpublishable); // below: it comes while somebody types, and the field is to stay where it is
    connect(m_inspector, &RubricInspector::untakenChanged, this, [this] {
        if (m_inspector->untaken().isEmpty() && !m_held.isEmpty() && m_refusal->text() == m_held)
            m_refusal->hide();
        updateState();
    });
    connect(m_inspector, &RubricInspector::held, this, &RubricPage::hold);
    connect(m_sum, &SumBanner::sectionsWanted, this, &RubricPage::editSections);
    connect(m_fullMark, &FullMarkNotice::termsWanted, this, [this] { editTerms(false); });
    m_unpublishable->hide();
    connect(m_refusal->addAction(tr("Close")), &QPushButton::clicked, m_refusal, &QWidget::hide);
    m_refusal->hide();
}

QWidget *RubricPage::buildTable()
{
    m_table->setAccessibleName(tr("Criteria"));
    m_table->setModel(m_model);
    auto *delegate = new RubricDelegate{*m_model, m_table};
    m_table->setItemDelegate(delegate);
    connect(delegate, &RubricDelegate::refused, this, &RubricPage::showRefusal);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 9 / 5);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int em = fontMetrics().horizontalAdvance(u'评');
    const int widths[] = {em * 3, em * 10, em * 4, em * 5, em * 20, em * 8, em * 6};
    for (int column = 0; column < RubricModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, std::max(widths[column], m_table->horizontalHeader()->sectionSizeHint(column)));
    m_table->horizontalHeader()->setSectionResizeMode(RubricModel::Standard, QHeaderView::Stretch);
    rememberColumns(*m_table->horizontalHeader(), ViewId::RubricColumns, m_context.settings);
    QHeaderView &header = *m_table->horizontalHeader();
    header.moveSection(header.visualIndex(RubricModel::Section), RubricModel::Title);
    m_chosen = new ChosenCriterion{*m_table, *m_model};
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_inspector->show(current());
        updateEdits();
        updatePublishing();
    });

    m_tools = new QWidget;
    auto *row = new WrappingRow{m_tools};
    const int gap = spacing(fontMetrics());
    row->setContentsMargins(gap, 0, gap, gap / 2);
    auto *add = linkButton(tr("Add a criterion"));
    connect(add, &QPushButton::clicked, this, &RubricPage::addCriterion);
    auto *up = iconButton(u"up"_s, tr("Move up"));
    connect(up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    auto *down = iconButton(u"down"_s, tr("Move down"));
    connect(down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    auto *remove = iconButton(u"delete"_s, tr("Delete the criterion"));
    connect(remove, &QPushButton::clicked, this, &RubricPage::removeCurrent);
    auto *sections = linkButton(tr("Sections…"));
    sections->setToolTip(tr("Group the criteria, with a weight for each group"));
    connect(sections, &QPushButton::clicked, this, &RubricPage::editSections);
    row->setSpacing(gap);
    row->addLeading(add);
    auto *terms = linkButton(tr("Totals and grades…"));
    terms->setToolTip(tr("Full mark, rounding, bounds, conversion, grades and vetoes"));
    connect(terms, &QPushButton::clicked, this, [this] { editTerms(false); });
    row->addLeading(sections);
    row->addLeading(terms);
    m_chosenTools = {up, down, remove};
    for (QPushButton *tool : m_chosenTools)
        row->addWidget(tool);

    buildMenu();
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_tools);
    return card;
}

QString RubricPage::hint() const
{
    if (m_model->isEditable())
        return tr("F2 edits · Alt+Up and Alt+Down move · Insert adds · Ctrl+V pastes a table");
    if (!m_model->version() || !m_context.writable())
        return {};
    if (const QString why = refusalOf(m_context, ActKind::EditRubric); !why.isEmpty())
        return why;
    return tr("A published rubric can't be changed · “New draft” makes a version that can");
}

bool RubricPage::canPrint() const
{
    return m_model->version() != nullptr;
}

void RubricPage::refresh()
{
    updateState();
    m_chosen->keep();
    m_inspector->show(current());
    emit hintChanged();
    emit capabilitiesChanged();
}

void RubricPage::updateState()
{
    const RubricVersion *version = m_model->version();
    m_sum->adopt(version);
    m_fullMark->adopt(version);
    m_stack->setCurrentIndex(version ? 0 : 1);
    m_print->setEnabled(version != nullptr);
    m_file->setVisible(version != nullptr);
    m_versions->setVisible(version != nullptr);
    m_rubrics->setVisible(version && m_context.writable());
    permit(m_context, ActKind::AddRubric, *m_rubrics);
    for (QPushButton *maker : m_makers)
        permit(m_context, ActKind::AddRubric, *maker);
    const bool isDraft = version && version->state == VersionState::Draft;
    m_tools->setVisible(m_model->isEditable());
    updateEdits();
    m_table->setColumnHidden(RubricModel::Section, !m_model->hasSections());
    m_draft->setVisible(version && !isDraft && m_context.writable());
    permit(m_context, ActKind::EditRubric, *m_draft);
    updatePublishing();
    if (!version) {
        m_header->setState({});
        return;
    }
    const QString number = QString::number(version->number);
    m_header->setState(isDraft ? tr("Draft v%1").arg(number) : tr("Published v%1").arg(number),
                       isDraft ? Tone::Neutral : Tone::Ok);
}

void RubricPage::editSections()
{
    if (!m_model->isEditable())
        return;
    const RubricVersionId version = m_model->version()->id;
    SectionsDialog dialog{rubricSheet(m_context.state(), version), window()};
    if (dialog.exec() == QDialog::Accepted)
        m_context.acts.runBuilt([&] { return setSections(m_context.state(), version, dialog.lines()); });
}

void RubricPage::showRefusal(const QString &message)
{
    m_refusal->setText(message);
    m_refusal->show();
}

std::optional<CriterionVersionId> RubricPage::current() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_model->criteria().size()))
        return std::nullopt;
    return m_model->criteria()[static_cast<std::size_t>(row)]->id;
}

void RubricPage::editTitle(int row)
{
    const QModelIndex index = m_model->index(row, RubricModel::Title);
    m_table->setCurrentIndex(index);
    m_table->setFocus();
    if (isVisible())
        m_table->edit(index);
}

void RubricPage::removeCurrent()
{
    const std::optional<CriterionVersionId> chosen = current();
    if (!chosen || !m_model->isEditable())
        return;
    if (const auto veto = vetoOn(m_context.state(), m_context.state().get<CriterionVersion>(*chosen))) {
        emit m_context.acts.refused(tr("Not deleted: the veto “%1” makes this criterion 0. Change or delete the veto "
                                       "first, under “Totals and grades…”.")
                                        .arg(*veto));
        return;
    }
    m_context.acts.runBuilt([&] { return yanben::removeCriterion(m_context.state(), *chosen); });
}

void RubricPage::moveCurrent(int by)
{
    const std::optional<CriterionVersionId> chosen = current();
    const int wanted = m_table->currentIndex().row() + by;
    if (!chosen || !m_model->isEditable() || wanted < 0 || wanted >= static_cast<int>(m_model->criteria().size()))
        return;
    m_context.acts.runBuilt([&] { return moveCriterion(m_context.state(), *chosen, wanted); });
}

} // namespace yanben
