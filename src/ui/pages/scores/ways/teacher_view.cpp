#include "ui/pages/scores/ways/teacher_view.h"

#include "documents/scoring/slip_document.h"
#include "documents/words/scoring/publication_text.h"
#include "ui/pages/prints/slips_dialog.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/pages/scores/ways/chooser.h"
#include "ui/pages/scores/ways/sheet_remarks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lists/hand_widths.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/papers/scores/score_papers.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

namespace
{

constexpr QChar wordJoiner{0x2060};

/// A line that may break before its last part, not within that.
QString withWholeEnd(const QString &line)
{
    const qsizetype from = line.lastIndexOf(u'\u3000') + 1;
    QString whole = line.first(from);
    for (qsizetype at = from; at < line.size(); ++at) {
        if (at > from && !line.at(at).isLowSurrogate())
            whole += wordJoiner;
        whole += line.at(at);
    }
    return whole;
}

} // namespace

TeacherView::TeacherView(PageContext &context, ScoreBook &book, ScoreEditor &editor, QWidget *parent)
    : QWidget{parent},
      m_context{context},
      m_book{book},
      m_model{new TeacherModel{context.state(), book, editor, this}},
      m_table{new ScoreTable{tr("One sheet"), *m_model, ScoreTable::Head::OneLine}},
      m_widths{new HandWidths{*m_table->horizontalHeader()}},
      m_chooser{new Chooser{tr("Sheet of"), tr("Previous sheet"), tr("Next sheet"), *this}},
      m_print{new QPushButton{tr("Print this slip")}},
      m_title{new TextLabel},
      m_subtitle{new TextLabel},
      m_person{paragraph({})},
      m_result{paragraph({})},
      m_remarks{paragraph({}, TextRole::Muted)}
{
    build();
    connect(m_chooser, &Chooser::chosen, this, &TeacherView::rowChosen);
    connect(m_print, &QPushButton::clicked, this,
            [this] { printSlip(m_context, m_book.version()->rubric, m_book.subject(m_model->shownRow())); });
    connect(&book, &ScoreBook::rowsChanged, this, [this](const std::vector<int> &rows) {
        if (isVisible() && std::ranges::count(rows, m_model->shownRow()) > 0)
            fillAround();
    });
}

void TeacherView::build()
{
    m_chooser->addWidget(m_print);
    m_print->setVisible(!m_book.isVoiceFixed()); // a slip is the office's paper
    m_title->setScale(1.25, true);
    m_title->setAlignment(Qt::AlignCenter);
    const int gap = spacing(fontMetrics());
    for (TextLabel *label : {m_title, m_subtitle, m_person, m_result, m_remarks}) {
        label->hide(); // until there is a sheet to tell of
        label->setWordWrap(true);
        label->setContentsMargins(gap, 0, gap, 0);
    }
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setGrid(true);
    m_table->setWordWrap(true);
    m_table->setFrozen(1, 0);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->firstPane()->setWordWrap(true);
    m_table->viewport()->installEventFilter(this);
    const auto fitRows = [this] { m_table->resizeRowsToContents(); };
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, fitRows, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::modelReset, this, fitRows, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, fitRows, Qt::QueuedConnection);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, gap / 2);
    layout->setSpacing(gap / 3);
    layout->addWidget(m_chooser);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_person);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_result);
    layout->addWidget(m_remarks);
}

void TeacherView::show(BookCell cell)
{
    QStringList names;
    for (int row = 0; row < m_book.teachers(); ++row)
        names << m_book.name(row);
    m_chooser->setItems(names, cell.row);
    m_model->show(cell.row);
    fitColumns();
    m_table->goTo(cell);
    fillAround();
}

void TeacherView::refresh()
{
    fitColumns();
    fillAround();
}

void TeacherView::fillAround()
{
    const int row = m_model->shownRow();
    const bool isThere = m_book.version() && row < m_book.teachers();
    m_print->setEnabled(isThere);
    if (!isThere)
        return;
    // What one rater gave for his criteria makes no result of the whole rubric, which a slip has.
    const SheetResult shown = m_book.hasResults() ? m_book.ranked()[static_cast<std::size_t>(row)] : SheetResult{};
    const SlipDocument slip = slipPaper(m_context.state(), m_book.version()->rubric, {m_book.subject(row), shown});
    m_title->setText(slipTitle(slip));
    m_subtitle->setText(slip.version ? slipSubtitle(slip) + u'　' + versionsText({&*slip.version, 1})
                                     : slipSubtitle(slip));
    m_person->setText(withWholeEnd(slipPersonLine(slip)));
    // What vetoes mean stands in the remarks, with its grounds.
    QStringList result{slipResultLine(slip), slipGradeLine(slip)};
    result.removeAll(QString{});
    m_result->setText(m_book.hasResults() ? result.join(u'\n') : QString{});
    m_result->setVisible(m_book.hasResults() && !result.isEmpty());
    QStringList remarks;
    for (const SheetRemark &remark : sheetRemarks(m_context.state(), m_book, row))
        remarks << remark.text;
    remarks << markLegend();
    m_remarks->setText(remarks.join(u'\n'));
    for (TextLabel *label : {m_title, m_subtitle, m_person, m_remarks})
        label->show();
}

QStringList TeacherView::around() const
{
    QStringList texts;
    for (const TextLabel *label : {m_title, m_subtitle, m_person, m_result, m_remarks})
        texts << label->text().remove(wordJoiner);
    return texts;
}

bool TeacherView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void TeacherView::fitColumns()
{
    m_table->setColumnHidden(TeacherModel::Self, !m_book.hasSelfRecords());
    const int em = fontMetrics().horizontalAdvance(u'评');
    // At their least they all fit beside the inspector in a window of 1024 pixels.
    ColumnShare columns[] = {{TeacherModel::Content, em * 11 / 2, 3}, {TeacherModel::Full, em * 7 / 2, 0},
                             {TeacherModel::Standard, em * 7, 5},     {TeacherModel::Method, em * 9 / 2, 2},
                             {TeacherModel::Self, em * 4, 0},         {TeacherModel::Mark, em * 5, 0},
                             {TeacherModel::Working, em * 8, 5},      {TeacherModel::Note, em * 4, 2}};
    // The longest head comes before what the others get beyond their least.
    const int width = m_table->viewport()->width();
    int room = width;
    for (const ColumnShare &each : columns)
        room -= m_table->isColumnHidden(each.column) ? 0 : each.least;
    ColumnShare &note = columns[std::size(columns) - 1];
    const int head = m_table->horizontalHeader()->sectionSizeHint(TeacherModel::Note);
    note.least += std::clamp(head - note.least, 0, std::max(0, room));
    m_widths->shareOut(width, columns);
}

} // namespace yanben
