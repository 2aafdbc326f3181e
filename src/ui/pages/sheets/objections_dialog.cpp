#include "ui/pages/sheets/objections_dialog.h"

#include "ui/dialogs/unkept_words.h"
#include "ui/pages/permission.h"
#include "ui/pages/sheets/sheet_words.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/editors/time/day_edit.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

constexpr int dayColumn = 0;
constexpr int resultColumn = 3;

QPlainTextEdit *textField(const QString &name)
{
    auto *field = new QPlainTextEdit;
    field->setAccessibleName(name);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().height() * 4);
    return field;
}

QString trimmedText(const QPlainTextEdit &field)
{
    return field.toPlainText().trimmed();
}

} // namespace

ObjectionsDialog::ObjectionsDialog(PageContext &context, RubricId rubric, Subject subject, QWidget *parent,
                                   std::optional<CriterionId> criterion)
    : QDialog{parent},
      m_context{context},
      m_rubric{rubric},
      m_subject{subject},
      m_list{
          factTable(tr("Objections"), {tr("Date"), tr("Criterion"), tr("Objection"), tr("Result"), tr("Answer")}, 0)},
      m_criterion{new QComboBox},
      m_day{new DateField{context.today()}},
      m_text{textField(tr("Objection"))},
      m_raise{new QPushButton{tr("Record the objection")}},
      m_result{new QComboBox},
      m_answer{textField(tr("Answer"))},
      m_give{new QPushButton{tr("Record the answer")}},
      m_remove{new QPushButton{tr("Delete")}}
{
    setWindowTitle(tr("Objections of %1").arg(subjectName(context.state(), subject)));
    m_day->setWeekStart(context.term.weekStart());
    m_criterion->addItem(tr("The sheet as a whole"));
    if (const RubricVersion *version = versionInUse(context.state(), rubric)) {
        for (const CriterionVersion *row : criteriaOf(context.state(), version->id))
            m_criterion->addItem(row->spec.no + QStringLiteral(". ") + row->spec.title, keyOf(row->criterion));
    }
    if (criterion)
        m_criterion->setCurrentIndex(std::max(0, m_criterion->findData(keyOf(*criterion))));
    for (const ObjectionState state : {ObjectionState::Upheld, ObjectionState::Rejected})
        m_result->addItem(objectionStateText(state), static_cast<int>(state));
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setPlaceholderText(tr("Choose the result"));
    // Every word of an objection and its answer is read without scrolling sideways.
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->horizontalHeader()->setSectionResizeMode(column, column == dayColumn || column == resultColumn
                                                                     ? QHeaderView::ResizeToContents
                                                                     : QHeaderView::Stretch);
    connect(m_list->horizontalHeader(), &QHeaderView::sectionResized, m_list, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);

    auto *raising = new QGroupBox{tr("New objection")};
    auto *raisingForm = new QFormLayout{raising};
    raisingForm->addRow(tr("Criterion"), m_criterion);
    raisingForm->addRow(tr("Date"), m_day);
    raisingForm->addRow(tr("Objection"), m_text);
    raisingForm->addRow(m_raise);
    auto *answering = new QGroupBox{tr("Answer to the chosen objection")};
    auto *answeringForm = new QFormLayout{answering};
    answeringForm->addRow(tr("Result"), m_result);
    answeringForm->addRow(tr("Answer"), m_answer);
    answeringForm->addRow(m_give);
    answeringForm->addRow(m_remove);
    auto *forms = new QHBoxLayout;
    forms->addWidget(raising);
    forms->addWidget(answering);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(m_list, 1);
    layout->addLayout(forms);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    auto *refused = new TextLabel{{}, TextRole::Warning};
    refused->setWordWrap(true);
    refused->hide();
    connect(&context.acts, &ActFeedback::refused, refused, [refused](const QString &why) {
        refused->setText(why);
        refused->show();
    });
    connect(&context.workspace.acts(), &ActRunner::changed, refused, &QWidget::hide);
    layout->addWidget(refused);
    QStringList why{refusalOf(context, ActKind::RaiseObjection), refusalOf(context, ActKind::AnswerObjection)};
    why.removeAll(QString{});
    why.removeDuplicates();
    if (!why.isEmpty()) {
        auto *looking = new TextLabel{why.join(u'\n'), TextRole::Muted};
        looking->setWordWrap(true);
        layout->addWidget(looking);
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_raise, &QPushButton::clicked, this, &ObjectionsDialog::raise);
    connect(m_give, &QPushButton::clicked, this, &ObjectionsDialog::answer);
    connect(m_remove, &QPushButton::clicked, this, &ObjectionsDialog::removeChosen);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &ObjectionsDialog::adopt);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ObjectionsDialog::update);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &ObjectionsDialog::update);
    connect(m_result, &QComboBox::currentIndexChanged, this, &ObjectionsDialog::update);
    for (QPushButton *button : {m_raise, m_give, m_remove})
        button->setAutoDefault(false);
    resize(fontMetrics().height() * 48, fontMetrics().height() * 32);
    refill();
    m_text->setFocus();
}

void ObjectionsDialog::reject()
{
    const Objection *objection = chosen();
    const QString answered = objection ? objection->answer.trimmed() : QString{};
    const bool isWritten = !trimmedText(*m_text).isEmpty() || trimmedText(*m_answer) != answered;
    if (!isWritten || mayLoseWords(*this))
        QDialog::reject();
}

void ObjectionsDialog::refill()
{
    const State &state = m_context.state();
    const ScoreSheet *sheet = scoreSheetOf(state, m_rubric, m_subject);
    const std::vector<const Objection *> objections =
        sheet ? objectionsOf(state, sheet->id) : std::vector<const Objection *>{};
    m_list->setRowCount(static_cast<int>(objections.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const Objection &each = *objections[static_cast<std::size_t>(row)];
        const int place = each.criterion ? m_criterion->findData(keyOf(*each.criterion)) : 0;
        putFact(*m_list, row, dayColumn, wholeDayText(each.raisedOn));
        putFact(*m_list, row, 1, place >= 0 ? m_criterion->itemText(place) : QString{});
        putFact(*m_list, row, 2, each.text);
        putFact(*m_list, row, resultColumn, objectionStateText(each.state));
        putFact(*m_list, row, 4, each.answer.isEmpty() ? QString{} : tr("%1 (%2)").arg(each.answer, each.answeredBy));
        m_list->item(row, 0)->setData(Qt::UserRole, keyOf(each.id));
    }
    m_list->resizeRowsToContents();
    adopt();
}

const Objection *ObjectionsDialog::chosen() const
{
    const QTableWidgetItem *item = m_list->selectedItems().isEmpty() ? nullptr : m_list->item(m_list->currentRow(), 0);
    return item ? m_context.state().find<Objection>(ObjectionId{item->data(Qt::UserRole).toLongLong()}) : nullptr;
}

void ObjectionsDialog::adopt()
{
    const Objection *objection = chosen();
    m_answer->setPlainText(objection ? objection->answer : QString{});
    // An objection that is not answered yet has no result.
    m_result->setCurrentIndex(objection ? m_result->findData(static_cast<int>(objection->state)) : -1);
    update();
}

void ObjectionsDialog::update()
{
    const bool isChosen = chosen() != nullptr;
    permit(m_context, ActKind::RaiseObjection, *m_criterion);
    permit(m_context, ActKind::RaiseObjection, *m_day);
    permit(m_context, ActKind::RaiseObjection, *m_text);
    permit(m_context, ActKind::RaiseObjection, *m_raise, !trimmedText(*m_text).isEmpty());
    permit(m_context, ActKind::AnswerObjection, *m_result, isChosen);
    permit(m_context, ActKind::AnswerObjection, *m_answer, isChosen);
    permit(m_context, ActKind::AnswerObjection, *m_give,
           isChosen && m_result->currentIndex() >= 0 && !trimmedText(*m_answer).isEmpty());
    permit(m_context, ActKind::RemoveObjection, *m_remove, isChosen);
}

void ObjectionsDialog::raise()
{
    const QVariant key = m_criterion->currentData();
    const std::optional<CriterionId> criterion =
        key.isValid() ? std::optional{CriterionId{key.toLongLong()}} : std::nullopt;
    const bool done = m_context.acts.runBuilt([&] {
        return raiseObjection(m_context.state(), m_rubric, {subjectName(m_context.state(), m_subject)}, m_subject,
                              criterion, m_day->date(), trimmedText(*m_text));
    });
    if (done)
        m_text->clear();
    refill();
    if (done)
        chooseNewest();
}

void ObjectionsDialog::chooseNewest()
{
    int newest = -1;
    qint64 key = 0;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const qint64 each = m_list->item(row, 0)->data(Qt::UserRole).toLongLong();
        if (newest < 0 || each > key) {
            newest = row;
            key = each;
        }
    }
    if (newest >= 0)
        m_list->selectRow(newest);
}

void ObjectionsDialog::answer()
{
    const Objection *objection = chosen();
    const std::optional<Operator> signer = m_context.acts.signer();
    if (!objection || !signer)
        return;
    m_context.acts.runBuilt([&, id = objection->id] {
        return answerObjection(m_context.state(), {subjectName(m_context.state(), m_subject)}, id,
                               static_cast<ObjectionState>(m_result->currentData().toInt()), trimmedText(*m_answer),
                               signer->name, QDateTime::currentDateTimeUtc());
    });
    refill();
}

void ObjectionsDialog::removeChosen()
{
    const Objection *objection = chosen();
    if (!objection)
        return;
    m_context.acts.runBuilt([&, id = objection->id] {
        return removeObjection(m_context.state(), {subjectName(m_context.state(), m_subject)}, id);
    });
    refill();
}

} // namespace yanben
