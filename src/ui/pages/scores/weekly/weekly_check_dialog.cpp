#include "ui/pages/scores/weekly/weekly_check_dialog.h"

#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "domain/rubric/checks/rubric_check.h"
#include "ui/pages/scores/weekly/weekly_grades_table.h"
#include "ui/pages/scores/weekly/weekly_lack.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/papers/scores/weekly_checks_paper.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

WeeklyCheckDialog::WeeklyCheckDialog(PageContext &context, ScoreBook &book, ScoreEditor &editor, QWidget *parent)
    : QDialog{parent},
      m_context{context},
      m_book{book},
      m_editor{editor},
      m_criteria{new QComboBox},
      m_weekday{new QComboBox},
      m_table{new WeeklyGradesTable},
      m_keys{new TextLabel{{}, TextRole::Muted}},
      m_told{new TextLabel{{}, TextRole::Danger}},
      m_lack{new WeeklyLack{context, book}},
      m_undo{dialogButton(tr("Undo"))},
      m_print{dialogButton(tr("Print…"))}
{
    setWindowTitle(tr("Weekly check"));
    build();
    fillCriteria();
    fill();
    goToToday();
    connect(m_criteria, &QComboBox::activated, this, [this] {
        fill();
        goToToday();
    });
    connect(m_print, &QPushButton::clicked, this, &WeeklyCheckDialog::print);
    connect(&m_editor, &ScoreEditor::refused, this, &WeeklyCheckDialog::tell);
    connect(m_table, &WeeklyGradesTable::refused, this, &WeeklyCheckDialog::tell);
    connect(&m_context.acts, &ActFeedback::refused, this, &WeeklyCheckDialog::tell);
    connect(&m_book, &ScoreBook::rowsChanged, this, [this](const std::vector<int> &rows) {
        for (const int row : rows) {
            for (int week = 0; week < m_table->rowCount(); ++week)
                fillCell(week, row);
        }
    });
    connect(&m_book, &ScoreBook::reset, this, [this] {
        fillCriteria();
        fill();
    });
    m_table->setWrite([this](int row, int column, std::optional<int> grade) { return write(row, column, grade); });
    m_table->setFocus();
}

std::vector<int> WeeklyCheckDialog::columnsOf(const ScoreBook &book)
{
    std::vector<int> columns;
    for (std::size_t i = 0; book.version() && i < book.criteria().size(); ++i) {
        if (canBeGradedWeekly(book.criteria()[i]->spec.rule))
            columns.push_back(static_cast<int>(i));
    }
    return columns;
}

void WeeklyCheckDialog::build()
{
    m_criteria->setAccessibleName(tr("Criterion"));
    m_criteria->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_weekday->setAccessibleName(tr("Day of the check"));
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_weekday->addItem(weekdayText(weekday), weekday);
    m_weekday->setCurrentIndex(4);
    m_weekday->setToolTip(tr("The day that is recorded with a new grade"));
    m_keys->setWordWrap(true);
    m_told->setWordWrap(true);
    m_told->hide();
    auto *head = new QHBoxLayout;
    auto *what = new TextLabel{tr("Criterion"), TextRole::Muted};
    what->setBuddy(m_criteria);
    auto *day = new TextLabel{tr("Day of the check"), TextRole::Muted};
    day->setBuddy(m_weekday);
    head->addWidget(what);
    head->addWidget(m_criteria);
    head->addStretch(1);
    head->addWidget(day);
    head->addWidget(m_weekday);
    m_undo->setEnabled(false);
    connect(m_undo, &QPushButton::clicked, this, &WeeklyCheckDialog::undo);
    auto *close = new QDialogButtonBox{QDialogButtonBox::Close};
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_undo);
    foot->addStretch(1);
    foot->addWidget(m_print);
    foot->addWidget(close);
    connect(m_lack, &WeeklyLack::added, this, &WeeklyCheckDialog::startGrading);
    connect(m_lack, &WeeklyLack::left, this, [this](const Target &rubric) {
        m_goTo = rubric;
        reject();
    });
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    layout->addLayout(head);
    layout->addWidget(m_keys);
    layout->addWidget(m_lack);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_told);
    layout->addLayout(foot);
    resize(fontMetrics().height() * 42, fontMetrics().height() * 32);
    connect(new QShortcut{QKeySequence::Undo, this}, &QShortcut::activated, this, &WeeklyCheckDialog::undo);
    connect(new QShortcut{QKeySequence::Redo, this}, &QShortcut::activated, this, &WeeklyCheckDialog::redo);
}

void WeeklyCheckDialog::fillCriteria()
{
    const QVariant before = m_criteria->currentData();
    m_criteria->clear();
    for (const int column : columnsOf(m_book)) {
        const CriterionVersion &row = *m_book.criteria()[static_cast<std::size_t>(column)];
        m_criteria->addItem(row.spec.no + u". "_s + row.spec.title, keyOf(row.criterion));
    }
    // At first the first one that is called so is meant.
    const int chosen =
        before.isValid() ? m_criteria->findData(before) : m_criteria->findText(u"周"_s, Qt::MatchContains);
    m_criteria->setCurrentIndex(std::max(0, chosen));
}

std::optional<int> WeeklyCheckDialog::criterion() const
{
    const QVariant chosen = m_criteria->currentData();
    return chosen.isValid() && m_book.version() ? m_book.columnOf(static_cast<CriterionId>(chosen.toLongLong()))
                                                : std::nullopt;
}

const TallyRule *WeeklyCheckDialog::rule() const
{
    const std::optional<int> column = criterion();
    return column ? std::get_if<TallyRule>(&m_book.criteria()[static_cast<std::size_t>(*column)]->spec.rule.kind)
                  : nullptr;
}

const Term &WeeklyCheckDialog::term() const
{
    return termOf(m_context.state(), m_book.version()->rubric);
}

void WeeklyCheckDialog::fill()
{
    const TallyRule *tally = rule();
    const bool canGrade = tally && m_book.teachers() > 0;
    m_print->setEnabled(canGrade);
    m_table->setEnabled(canGrade);
    m_keys->setVisible(tally);
    m_lack->setVisible(!tally);
    if (!canGrade) {
        m_weeks.clear();
        m_table->setRowCount(0);
        m_lack->tell();
        return;
    }
    m_weeks = checkedWeeks(term());
    QStringList grades;
    QStringList keys;
    for (const TallyCase &each : tally->cases) {
        grades << each.name;
        if (grades.size() <= 9)
            keys << tr("%1 = %2 (%3 points)")
                        .arg(grades.size())
                        .arg(each.name, std::get<Points>(each.points).toString());
    }
    m_table->setGrades(grades);
    m_keys->setText(
        tr("Type %1, which goes on to the next cell by itself. Enter leaves a cell out, Del takes a grade away.")
            .arg(keys.join(tr(", "))));
    m_table->setColumnCount(m_book.teachers());
    m_table->setRowCount(static_cast<int>(m_weeks.size()));
    QStringList groups;
    for (int row = 0; row < m_book.teachers(); ++row)
        groups << m_book.name(row);
    QStringList weeks;
    for (const CheckedWeek &week : m_weeks)
        weeks << weekName(term(), week.week) + u'　' + rangeText(week.first, week.last, term());
    m_table->setHorizontalHeaderLabels(groups);
    m_table->setVerticalHeaderLabels(weeks);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            fillCell(row, column);
    }
    const int least = fontMetrics().height() * 5;
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::max(least, m_table->horizontalHeader()->sectionSizeHint(column)));
}

void WeeklyCheckDialog::startGrading()
{
    counted(true);
    m_told->hide();
    goToToday();
    m_table->setFocus();
    if (!sumsUp(m_book.sheet()))
        tell(tr("The weights add up to %1 now, not to %2. Change them on the page of the rubric.")
                 .arg(weightSum(m_book.sheet()).toString(), m_book.sheet().terms.fullMark->toString()));
}

void WeeklyCheckDialog::fillCell(int row, int column)
{
    const TallyRule *tally = rule();
    if (!tally || row >= static_cast<int>(m_weeks.size()) || column >= m_table->columnCount())
        return;
    QTableWidgetItem *item = m_table->item(row, column);
    if (!item) {
        item = new QTableWidgetItem;
        item->setTextAlignment(Qt::AlignCenter);
        m_table->setItem(row, column, item);
    }
    const std::vector<RecordEntry> entries = entriesAt(row, column);
    item->setText(gradeOfWeek(*tally, entries));
    item->setToolTip(entries.empty() ? QString{} : dayText(*entries.front().day, term()));
}

std::vector<RecordEntry> WeeklyCheckDialog::entriesAt(int row, int column) const
{
    const std::optional<int> place = criterion();
    const CellRecord *record = place ? m_book.record(column, *place) : nullptr;
    return record ? entriesInWeek(entriesOf(m_context.state(), record->id), m_weeks.at(static_cast<std::size_t>(row)))
                  : std::vector<RecordEntry>{};
}

bool WeeklyCheckDialog::write(int row, int column, std::optional<int> grade)
{
    const TallyRule *tally = rule();
    const std::optional<int> place = criterion();
    if (!tally || !place)
        return false;
    m_told->hide();
    const BookCell cell{column, *place};
    const std::vector<RecordEntry> entries = entriesAt(row, column);
    if (entries.size() > 1) {
        tell(tr("%1 was checked several times in this week. Change it in the list of entries beside the score table.")
                 .arg(m_book.name(column)));
        return false;
    }
    if (const QString why = m_editor.closedText(cell); !why.isEmpty()) {
        tell(why);
        return false;
    }
    if (!grade)
        return entries.empty() || counted(m_editor.removeEntry(cell, entries.front().id));
    const QString key = recordKey(tally->cases.at(static_cast<std::size_t>(*grade)));
    if (!entries.empty() && entries.front().caseKey == key)
        return true;
    RecordEntry entry = entries.empty() ? RecordEntry{} : entries.front();
    if (entries.empty()) {
        entry.day = checkDay(term(), m_weeks.at(static_cast<std::size_t>(row)), m_weekday->currentData().toInt());
        entry.count = Points::whole(1);
    }
    entry.caseKey = key;
    return counted(m_editor.putEntry(cell, entry));
}

bool WeeklyCheckDialog::counted(bool done)
{
    if (done) {
        ++m_steps;
        m_undone = 0;
        m_undo->setEnabled(true);
    }
    return done;
}

void WeeklyCheckDialog::goToToday()
{
    const QDate today = m_context.today();
    int row = 0;
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        if (m_weeks[i].first <= today)
            row = static_cast<int>(i);
    }
    if (m_weeks.empty())
        return;
    m_table->setCurrentCell(row, 0);
    m_table->scrollToItem(m_table->item(row, 0), QAbstractItemView::PositionAtCenter);
}

void WeeklyCheckDialog::tell(const QString &text)
{
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
}

void WeeklyCheckDialog::print()
{
    const std::optional<int> column = criterion();
    if (!column)
        return;
    m_context.paper.previewTable(weeklyChecksTable(weeklyChecksPaper(
        m_context.state(), m_book.version()->id, m_book.criteria()[static_cast<std::size_t>(*column)]->criterion)));
}

void WeeklyCheckDialog::undo()
{
    m_told->hide();
    if (m_steps == 0 || !m_context.acts.undo())
        return;
    --m_steps;
    ++m_undone;
    m_undo->setEnabled(m_steps > 0);
}

void WeeklyCheckDialog::redo()
{
    m_told->hide();
    if (m_undone == 0 || !m_context.acts.redo())
        return;
    --m_undone;
    ++m_steps;
    m_undo->setEnabled(true);
}

} // namespace yanben
