#include "ui/pages/overall/overall_page.h"

#include "documents/words/scoring/overall_text.h"
#include "ui/pages/overall/overall_words.h"
#include "ui/pages/permission.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/lists/standing_order.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

OverallPage::OverallPage(PageContext &context, QWidget *parent)
    : Page{PageId::Overall, parent},
      m_context{context},
      m_model{new OverallModel{context.state(), this}},
      m_sorted{new StandingOrder{OverallModel::GroupsRole, OverallModel::BehindRole, this}},
      m_header{new PageHeader{title()}},
      m_chooser{new QComboBox},
      m_groups{new QComboBox},
      m_problems{new Banner{Tone::Warning}},
      m_terms{new TextLabel{{}, TextRole::Muted}},
      m_stack{new QStackedWidget},
      m_empty{new EmptyState{u"overall"_s, {}}},
      m_table{new FrozenColumnsTableView{tr("Overall results")}}
{
    buildHeader();
    buildTable();
    m_toRubric = m_empty->addButton(tr("Go to the rubric"));
    connect(m_toRubric, &QPushButton::clicked, this,
            [this] { emit jumpRequested({.page = PageId::Rubric, .id = {}, .part = {}}); });
    m_start = m_empty->addButton(tr("New overall result…"));
    connect(m_start, &QPushButton::clicked, this, &OverallPage::addOverall);
    m_terms->setWordWrap(true);
    if (context.writable())
        connect(m_problems->addAction(tr("Change…")), &QPushButton::clicked, this, &OverallPage::editOverall);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *filled = new QWidget;
    auto *column = new QVBoxLayout{filled};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(fontMetrics()));
    column->addWidget(m_problems);
    column->addWidget(m_terms);
    column->addWidget(card, 1);
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()));
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);

    const auto stale = [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    };
    connect(&context.workspace.acts(), &ActRunner::changed, this, stale);
    connect(&context.workspace.acts(), &ActRunner::reloaded, this, stale);
    connect(&context.term, &CurrentTerm::changed, this, stale);
    refresh();
}

void OverallPage::buildHeader()
{
    m_chooser->setAccessibleName(tr("Overall result"));
    m_chooser->setToolTip(tr("The overall result that this page shows"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(10);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int place) { choose(static_cast<OverallId>(m_chooser->itemData(place).toLongLong())); });
    m_header->addWidget(m_chooser);
    m_groups->setAccessibleName(tr("Group"));
    connect(m_groups, &QComboBox::activated, this,
            [this](int place) { filterByGroup(m_groups->itemData(place).toString()); });
    m_header->addWidget(m_groups);
    m_edit = m_header->addButton(tr("Change…"), tr("Parts, percentages, stages, rounding and grades"));
    connect(m_edit, &QPushButton::clicked, this, &OverallPage::editOverall);
    m_remove = m_header->addButton(tr("Delete"), tr("Delete this overall result; the rubrics and their scores stay"));
    connect(m_remove, &QPushButton::clicked, this, &OverallPage::removeOverall);
    m_print = m_header->addButton(tr("Print…"));
    auto *papers = new QMenu{m_print};
    papers->addAction(tr("Results"), this, &OverallPage::print);
    papers->addAction(tr("How each result was computed"), this,
                      [this] { m_context.paper.previewTable(overallWorkingsTable(paper())); });
    m_print->setMenu(papers);
    m_export = m_header->addButton(tr("Export…"), tr("Save the results as an Excel file"));
    connect(m_export, &QPushButton::clicked, this, &OverallPage::exportTable);
    m_new = m_header->addPrimaryButton(tr("New…"), tr("One result from several rubrics"));
    connect(m_new, &QPushButton::clicked, this, &OverallPage::addOverall);
}

QTableView &OverallPage::table() const
{
    return *m_table;
}

const Overall *OverallPage::shown() const
{
    if (!m_context.term.id())
        return nullptr;
    const std::vector<const Overall *> overalls = overallsOf(m_context.state(), *m_context.term.id());
    const auto chosen =
        std::ranges::find_if(overalls, [this](const Overall *each) { return m_chosen && each->id == *m_chosen; });
    if (chosen != overalls.end())
        return *chosen;
    return overalls.empty() ? nullptr : overalls.front();
}

void OverallPage::refresh()
{
    if (m_isStale) {
        m_isStale = false;
        fillChooser();
        const QStringList headings = m_model->headings();
        if (const Overall *overall = shown())
            m_model->show(overallTable(m_context.state(), *overall), m_context.state().get<Term>(overall->term));
        else
            m_model->clear();
        if (m_model->headings() != headings)
            fitColumns();
        makeRoomForGrades();
        shareRoom();
        fillGroups();
    }
    updateState();
    emit capabilitiesChanged();
}

void OverallPage::fillChooser()
{
    const Overall *overall = shown();
    m_chooser->clear();
    if (overall) {
        for (const Overall *each : overallsOf(m_context.state(), overall->term)) {
            m_chooser->addItem(each->sheet.title, keyOf(each->id));
            m_chooser->setItemData(m_chooser->count() - 1, each->sheet.title, Qt::ToolTipRole);
        }
        m_chooser->setCurrentIndex(m_chooser->findData(keyOf(overall->id)));
    }
    m_chooser->setVisible(overall != nullptr);
}

void OverallPage::fillGroups()
{
    const QString chosen = m_groups->currentData().toString();
    QStringList groups;
    for (const OverallModel::Line &line : m_model->lines()) {
        for (const QString &group : line.groupNames) {
            if (!groups.contains(group))
                groups << group;
        }
    }
    m_groups->clear();
    m_groups->addItem(tr("All groups"));
    for (const QString &group : groups)
        m_groups->addItem(group, group);
    m_groups->setVisible(!groups.isEmpty());
    filterByGroup(groups.contains(chosen) ? chosen : QString{});
}

void OverallPage::updateState()
{
    const bool hasAny = shown() != nullptr;
    const bool hasRubrics = m_context.term.id() && !rubricsOf(m_context.state(), *m_context.term.id()).empty();
    const bool writable = m_context.writable();
    const OverallTable &table = m_model->table();
    m_stack->setCurrentIndex(hasAny ? 0 : 1);
    const QString why = writable ? refusalOf(m_context, ActKind::AddOverall) : QString{};
    m_empty->setSentence(
        hasRubrics && !why.isEmpty() ? why
        : hasRubrics
            ? tr("One result from several rubrics: some with 40 % and others with 60 %, or stage by stage with "
                 "those who enter the next. The marks are there already; only the percentages are asked for.")
            : tr("An overall result is made from rubrics, and this term has none yet."));
    m_toRubric->setVisible(!hasRubrics);
    m_start->setVisible(hasRubrics && writable);
    permit(m_context, ActKind::AddOverall, *m_start);
    m_new->setVisible(hasAny);
    permit(m_context, ActKind::AddOverall, *m_new, hasRubrics);
    for (QPushButton *button : {m_edit, m_remove, m_print, m_export})
        button->setVisible(hasAny);
    permit(m_context, ActKind::EditOverall, *m_edit);
    permit(m_context, ActKind::RemoveOverall, *m_remove);
    for (QPushButton *change : m_problems->findChildren<QPushButton *>())
        permit(m_context, ActKind::EditOverall, *change);
    m_print->setEnabled(canPrint());
    m_export->setEnabled(canPrint());
    m_terms->setText(hasAny ? termsText() : QString{});
    m_terms->setVisible(!m_terms->text().isEmpty());
    m_problems->setText(hasAny ? OverallWords::problems(table.settings.sheet, table.problems) : QString{});
    m_problems->setVisible(hasAny && !table.problems.empty());
    const auto count = m_model->rowCount();
    const auto open = static_cast<int>(std::ranges::count_if(m_model->lines(), [](const OverallModel::Line &line) {
        return line.line.result && line.line.result->provisional;
    }));
    if (!hasAny)
        m_header->setState({});
    else if (!table.problems.empty())
        m_header->setState(tr("Not counted yet"), Tone::Warning);
    else if (open > 0)
        m_header->setState(tr("%1 results · %2 provisional").arg(count).arg(open), Tone::Warning);
    else
        m_header->setState(tr("%n results", nullptr, count));
}

/// What it is made of, and how many results are not given out in every part.
QString OverallPage::termsText() const
{
    QStringList texts{overallTermsText(m_model->table().settings.sheet)};
    const auto open = static_cast<int>(std::ranges::count_if(
        m_model->lines(), [](const OverallModel::Line &line) { return line.line.result && !line.line.isPublished; }));
    if (open > 0)
        texts << tr("%n results have parts that are not published.", nullptr, open);
    texts.removeAll(QString{});
    return texts.join(u'\n');
}

void OverallPage::choose(OverallId id)
{
    m_chosen = id;
    m_isStale = true;
    refresh();
}

void OverallPage::filterByGroup(const QString &group)
{
    m_groups->setCurrentIndex(group.isEmpty() ? 0 : m_groups->findData(group));
    m_sorted->setGroup(group);
}

bool OverallPage::canPrint() const
{
    return m_model->rowCount() > 0 && m_model->table().problems.empty();
}

bool OverallPage::jumpTo(const Target &target)
{
    refresh();
    if (!target.id)
        return true;
    const auto id = static_cast<OverallId>(*target.id);
    if (!m_context.state().find<Overall>(id))
        return false;
    choose(id);
    return true;
}

} // namespace yanben
