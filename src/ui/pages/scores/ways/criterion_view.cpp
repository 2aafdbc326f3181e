#include "ui/pages/scores/ways/criterion_view.h"

#include "documents/words/scoring/rubric/standard_text.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/pages/scores/ways/chooser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/hand_widths.h"
#include "ui/widgets/text/text_label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yanben
{

using namespace Qt::StringLiterals;

CriterionView::CriterionView(const State &state, ScoreBook &book, ScoreEditor &editor, QWidget *parent)
    : QWidget{parent},
      m_book{book},
      m_editor{editor},
      m_model{new CriterionModel{state, book, editor, this}},
      m_table{new ScoreTable{tr("Scores of one criterion"), *m_model, ScoreTable::Head::OneLine}},
      m_widths{new HandWidths{*m_table->horizontalHeader()}},
      m_chooser{new Chooser{tr("Criterion"), tr("Previous criterion"), tr("Next criterion"), *this}},
      m_orders{new QComboBox},
      m_standard{paragraph({}, TextRole::Muted)},
      m_open{new TextLabel},
      m_nextOpen{linkButton(tr("Next not scored (F4)"))}
{
    m_open->hide(); // until somebody is there to be scored
    build();
    connect(m_chooser, &Chooser::chosen, this, &CriterionView::columnChosen);
    connect(m_orders, &QComboBox::activated, this,
            [this](int place) { setOrder(static_cast<CriterionModel::Order>(m_orders->itemData(place).toInt())); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (column == CriterionModel::Place || column == CriterionModel::Mark)
            setOrder(CriterionModel::Order::Place);
        else if (column == CriterionModel::Name)
            setOrder(CriterionModel::Order::Name);
    });
    connect(m_nextOpen, &QPushButton::clicked, this, &CriterionView::goToNextOpen);
    connect(new QShortcut{QKeySequence{Qt::Key_F4}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut},
            &QShortcut::activated, this, &CriterionView::goToNextOpen);
    connect(m_model, &CriterionModel::sorted, this, [this] {
        m_editor.setLineOrder(isVisible() ? LineOrder{m_model->lines()} : LineOrder{});
        m_table->scrollTo(m_table->currentIndex());
    });
    connect(&book, &ScoreBook::rowsChanged, this, &CriterionView::updateOpen);
}

void CriterionView::build()
{
    m_orders->setAccessibleName(tr("Order of the lines"));
    fillOrders();
    m_nextOpen->setToolTip(tr("Goes to the next one that is not scored on this criterion"));
    m_chooser->addWidget(m_orders);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setGrid(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->setWordWrap(true);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &CriterionView::fitAllRowsLater);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CriterionView::fitAllRowsLater);
    connect(m_model, &CriterionModel::sorted, this, &CriterionView::fitAllRowsLater);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        if (to.column() >= CriterionModel::Working) // not only whose place moves
            fitRows(from.row(), to.row());
    });
    const int gap = spacing(fontMetrics());
    auto *about = new QHBoxLayout;
    about->setContentsMargins(gap, 0, gap, 0);
    about->addWidget(m_open);
    about->addWidget(m_nextOpen);
    about->addStretch(1);
    m_standard->setContentsMargins(gap, 0, gap, 0);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chooser);
    layout->addWidget(m_standard);
    layout->addLayout(about);
    layout->addWidget(m_table, 1);
    fitColumns();
}

void CriterionView::fitColumns()
{
    const int half = fontMetrics().horizontalAdvance(u'评') / 2;
    ColumnShare columns[] = {{CriterionModel::Groups, half * 10, 2},    {CriterionModel::Place, half * 7, 0},
                             {CriterionModel::Name, widthOfNames(), 0}, {CriterionModel::Self, half * 8, 0},
                             {CriterionModel::Mark, half * 10, 0},      {CriterionModel::Working, half * 18, 3},
                             {CriterionModel::Note, half * 10, 2}};
    const int width = m_table->viewport()->width();
    int room = width;
    for (const ColumnShare &each : columns)
        room -= m_table->isColumnHidden(each.column) ? 0 : each.least;
    // Groups are read whole as far as half of what is left reaches; the rest is shared.
    ColumnShare &groups = columns[0];
    const int more = std::clamp(widthOfGroups() - groups.least, 0, std::max(0, room / 2));
    groups.least += more;
    if (more > 0)
        groups.share = 0;
    m_widths->shareOut(width, columns);
}

int CriterionView::widthOfNames() const
{
    int longest = 0;
    for (int row = 0; row < m_book.teachers(); ++row)
        longest = std::max(longest, fontMetrics().horizontalAdvance(m_book.name(row)));
    const int em = fontMetrics().horizontalAdvance(u'评');
    return std::clamp(longest + fontMetrics().height(), em * 6, em * 10);
}

int CriterionView::widthOfGroups() const
{
    int longest = 0;
    for (int row = 0; row < m_book.teachers(); ++row)
        longest = std::max(longest, fontMetrics().horizontalAdvance(m_book.groups(row)));
    return longest + fontMetrics().height();
}

void CriterionView::fitAllRowsLater()
{
    if (std::exchange(m_areRowsDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_areRowsDue = false;
            fitRows(0, m_model->rowCount() - 1);
        },
        Qt::QueuedConnection);
}

void CriterionView::fillOrders()
{
    using Order = CriterionModel::Order;
    const bool hasRanks = m_orders->findData(static_cast<int>(Order::Place)) >= 0;
    if (m_orders->count() == 0 || hasRanks != m_book.hasResults()) {
        m_orders->clear();
        const auto add = [this](const QString &text, Order order) { m_orders->addItem(text, static_cast<int>(order)); };
        add(tr("As on the roster"), Order::Roster);
        if (m_book.hasResults())
            add(tr("By rank"), Order::Place);
        add(tr("By name"), Order::Name);
        add(tr("As they were scored"), Order::Entered);
    }
    m_orders->setCurrentIndex(m_orders->findData(static_cast<int>(m_model->order())));
}

void CriterionView::fitRows(int first, int last)
{
    const int margins = fontMetrics().height();
    const int line = m_table->verticalHeader()->defaultSectionSize();
    for (int row = std::max(0, first); row <= std::min(last, m_model->rowCount() - 1); ++row) {
        const auto isLong = [&](int column) {
            const QString text = m_model->index(row, column).data().toString();
            return fontMetrics().horizontalAdvance(text) + margins > m_table->columnWidth(column);
        };
        if (isLong(CriterionModel::Working) || isLong(CriterionModel::Note))
            m_table->resizeRowToContents(row);
        else
            m_table->verticalHeader()->resizeSection(row, line);
    }
}

bool CriterionView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void CriterionView::show(BookCell cell)
{
    QStringList titles;
    for (const CriterionVersion *criterion : m_book.criteria())
        titles << criterion->spec.no + u". "_s + criterion->spec.title;
    m_chooser->setItems(titles, cell.column);
    m_model->show(cell.column);
    m_editor.setLineOrder(LineOrder{m_model->lines()});
    if (cell.column < static_cast<int>(m_book.criteria().size())) {
        const CriterionSpec &spec = m_book.criteria()[static_cast<std::size_t>(cell.column)]->spec;
        QStringList about;
        if (spec.weight)
            about << tr("Full mark %1").arg(spec.weight->toString());
        if (const QString standard = standardText(spec, spec.unit.value_or(m_book.sheet().terms.unit));
            !standard.isEmpty())
            about << standard;
        m_standard->setText(about.join(u" · "_s));
    }
    hideColumns();
    m_table->goTo(cell);
    updateOpen();
}

void CriterionView::refresh()
{
    hideColumns();
    updateOpen();
}

void CriterionView::hideColumns()
{
    m_table->setColumnHidden(CriterionModel::Self, !m_book.hasSelfRecords());
    m_table->setColumnHidden(CriterionModel::Groups, m_book.sheet().terms.subject != RubricSubject::Teacher);
    m_table->setColumnHidden(CriterionModel::Place, !m_book.hasResults());
    fillOrders();
    fitColumns();
}

void CriterionView::setOrder(CriterionModel::Order order)
{
    m_model->setOrder(order);
    fillOrders();
}

void CriterionView::updateOpen()
{
    const int open = m_model->open();
    m_open->setRole(open > 0 ? TextRole::Warning : TextRole::Ok);
    m_open->show();
    m_open->setText(open > 0 ? tr("%n still to be scored", nullptr, open) : tr("All are scored"));
    m_nextOpen->setVisible(open > 0);
}

void CriterionView::goToNextOpen()
{
    const QModelIndex current = m_table->currentIndex();
    const std::optional<int> line = m_model->nextOpen(current.isValid() ? current.row() : -1);
    if (!line)
        return;
    m_table->goTo({m_model->lines()[static_cast<std::size_t>(*line)], m_model->shownColumn()});
    m_table->setFocus();
}

} // namespace yanben
