#include "ui/pages/settings/settings_parts.h"

#include "documents/words/printed_date.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/editors/time/day_edit.h"
#include "ui/widgets/lists/hand_widths.h"
#include "ui/widgets/lists/pasted_lines.h"
#include "ui/widgets/text/text_label.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

namespace
{

/// A day as it is shown, typed in any notation or chosen in a calendar.
QLineEdit *dayCellEdit(QDate day, const QModelIndex &index, QWidget *parent)
{
    auto *edit = new QLineEdit{parent};
    edit->setFrame(false);
    auto *view = qobject_cast<QAbstractItemView *>(parent->parentWidget());
    QObject::connect(calendarAction(*edit), &QAction::triggered, edit,
                     [edit, day, view, cell = QPersistentModelIndex{index}] {
                         const std::optional<QDate> chosen = chosenInCalendar(*edit, day);
                         if (!chosen)
                             return;
                         edit->setText(printedDate(*chosen));
                         // Where the window was no longer the active one the table has closed its editor meanwhile.
                         if (!edit->isVisible() && view && cell.isValid())
                             view->model()->setData(cell, printedDate(*chosen), Qt::EditRole);
                     });
    return edit;
}

/// Days have an editor of their own, and an editor is called what its column is.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant value = index.data(Qt::EditRole);
        QWidget *editor = isDay(value) ? dayCellEdit(value.toDate(), index, parent)
                                       : QStyledItemDelegate::createEditor(parent, option, index);
        if (editor)
            editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const QVariant value = index.data(Qt::EditRole);
        if (auto *day = qobject_cast<QLineEdit *>(editor); day && isDay(value))
            day->setText(printedDate(value.toDate()));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

private:
    static bool isDay(const QVariant &value) { return value.typeId() == QMetaType::QDate; }
};

} // namespace

SettingsField::SettingsField(QFormLayout &form, const QString &label, QWidget *field, const QString &hint)
    : QObject(field), m_field(field), m_problem(problemLabel())
{
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing(field->fontMetrics()) / 4);
    // The reason takes the whole row; a field that would not have it by itself stays as wide as it is.
    const bool grows = field->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
    column->addWidget(field, 0, grows ? Qt::Alignment{} : Qt::AlignLeft);
    QSizePolicy wide = m_problem->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    m_problem->setSizePolicy(wide);
    limitWidth();
    field->installEventFilter(this);
    if (!hint.isEmpty()) {
        auto *words = new TextLabel(hint, TextRole::Muted);
        words->setWordWrap(true);
        column->addWidget(words);
        field->setAccessibleDescription(hint);
    }
    column->addWidget(m_problem);
    auto *name = new QLabel(label);
    name->setBuddy(field);
    form.addRow(name, column);
}

void SettingsField::limitWidth()
{
    // A line of text is read best when it is not as wide as the window.
    m_field->setMaximumWidth(m_field->fontMetrics().averageCharWidth() * 80);
}

bool SettingsField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        limitWidth();
    return QObject::eventFilter(watched, event);
}

void SettingsField::setProblem(const QString &problem)
{
    setBad(*m_field, !problem.isEmpty(), problem);
    showProblem(*m_problem, problem);
}

bool SettingsField::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

SettingsTable::SettingsTable(const QString &name, SheetModel &model, int stretched, QWidget *parent)
    : QTableView(parent), m_sheet(model), m_stretched(stretched), m_lineHeight(fontMetrics().height())
{
    setModel(&model);
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 9 / 5);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
}

void SettingsTable::keepColumns(ViewId view, ShellSettings &settings)
{
    m_view = view;
    m_settings = &settings;
    connect(model(), &QAbstractItemModel::rowsInserted, this, &SettingsTable::fitColumns);
    connect(model(), &QAbstractItemModel::dataChanged, this, &SettingsTable::fitColumns);
    fitColumns();
}

void SettingsTable::fitColumns()
{
    // An empty table does not know yet how wide its texts are.
    if (!m_settings || !isVisible() || model()->rowCount() == 0)
        return;
    QHeaderView &header = *horizontalHeader();
    if (!m_hands) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (column != m_stretched)
                header.setSectionResizeMode(column, QHeaderView::Interactive);
        }
        m_hands = new HandWidths{header};
        rememberColumns(header, *m_hands, m_view, *m_settings);
    }
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretched)
            m_hands->fit(column, std::max(sizeHintForColumn(column), header.sectionSizeHint(column)));
    }
}

void SettingsTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

std::optional<int> SettingsTable::currentRow() const
{
    return currentIndex().isValid() ? std::optional{currentIndex().row()} : std::nullopt;
}

void SettingsTable::chooseRow(int row)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    const QModelIndex index = model()->index(row, column);
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
}

bool SettingsTable::finishEditing()
{
    QWidget *editor = isEditing() ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return true;
    bool isTaken = true;
    const auto refusal = connect(&m_sheet, &SheetModel::refused, this, [&isTaken] { isTaken = false; });
    commitData(editor);
    disconnect(refusal);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    return isTaken;
}

QSize SettingsTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 8};
}

void SettingsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 9 / 5);
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (horizontalHeader()->sectionResizeMode(column) == QHeaderView::Interactive)
            setColumnWidth(column, columnWidth(column) * fontMetrics().height() / m_lineHeight);
    }
    m_lineHeight = fontMetrics().height();
}

void SettingsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        emit removeRequested();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
        model()->flags(currentIndex()).testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Paste) && state() != EditingState) {
        const QStringList lines = pastedLines();
        if (lines.size() > 1 && isSignalConnected(QMetaMethod::fromSignal(&SettingsTable::linesPasted))) {
            emit linesPasted(lines);
            return;
        }
        if (edit(currentIndex(), AnyKeyPressed, event))
            return;
    }
    QTableView::keyPressEvent(event);
}

void SettingsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentRowChanged();
}

void addPartHeading(QVBoxLayout &layout, const QString &title, const QString &purpose)
{
    auto *heading = new TextLabel(title);
    heading->setScale(1.1, true);
    auto *words = new TextLabel(purpose, TextRole::Muted);
    words->setWordWrap(true);
    layout.addWidget(heading);
    layout.addWidget(words);
}

DateField *dateEdit(const QString &name)
{
    auto *edit = new DateField;
    edit->setAccessibleName(name);
    return edit;
}

TextLabel *problemLabel()
{
    auto *label = new TextLabel({}, TextRole::Danger);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showProblem(TextLabel &label, const QString &problem)
{
    const bool news = !problem.isEmpty() && problem != label.text();
    label.setText(problem);
    label.setVisible(!problem.isEmpty());
    if (news) {
        QAccessibleEvent event(&label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace yanben
