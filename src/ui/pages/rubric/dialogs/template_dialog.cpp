#include "ui/pages/rubric/dialogs/template_dialog.h"

#include "documents/words/scoring/rubric/standard_text.h"
#include "domain/rubric/checks/rubric_check.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yanben
{

TemplateDialog::TemplateDialog(std::vector<RubricTemplate> templates, QWidget *parent)
    : QDialog{parent},
      m_templates{std::move(templates)},
      m_list{new QListWidget},
      m_preview{new QTableWidget{0, 4}},
      m_sum{new TextLabel}
{
    setWindowTitle(tr("Start from a template"));
    resize(fontMetrics().height() * 50, fontMetrics().height() * 28);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setWordWrap(true);
    for (const RubricTemplate &each : m_templates) {
        const QString &title = each.sheet.terms.title;
        m_list->addItem(each.term ? tr("%1\nused in %2").arg(title, *each.term) : tr("%1\nbuilt in").arg(title));
    }
    m_preview->setAccessibleName(tr("Criteria of the template"));
    m_preview->setHorizontalHeaderLabels({tr("No."), tr("Content"), tr("Weight"), tr("Way of scoring")});
    m_preview->verticalHeader()->hide();
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *panes = new QSplitter{Qt::Horizontal};
    panes->addWidget(m_list);
    panes->addWidget(m_preview);
    panes->setChildrenCollapsible(false);
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Use"));
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(panes, 1);
    layout->addWidget(m_sum);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::preview);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    preview(-1);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

const RubricSheet *TemplateDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_templates[static_cast<std::size_t>(row)].sheet;
}

void TemplateDialog::preview(int row)
{
    m_preview->setRowCount(0);
    m_ok->setEnabled(row >= 0);
    if (row < 0) {
        m_sum->setText(tr("There is no template yet."));
        return;
    }
    const RubricSheet &sheet = m_templates[static_cast<std::size_t>(row)].sheet;
    const int count = static_cast<int>(sheet.criteria.size());
    m_preview->setRowCount(count);
    for (int line = 0; line < count; ++line) {
        const CriterionSpec &spec = sheet.criteria[static_cast<std::size_t>(line)];
        const QString texts[] = {spec.no, spec.title, spec.weight ? spec.weight->toString() : QString{},
                                 ruleKindText(spec.rule)};
        for (int column = 0; column < 4; ++column) {
            auto *item = new QTableWidgetItem{texts[column]};
            item->setToolTip(plainTip(standardText(spec, spec.unit.value_or(sheet.terms.unit))));
            m_preview->setItem(line, column, item);
        }
    }
    m_preview->resizeColumnToContents(0);
    const QString criteria = tr("%n criteria", nullptr, count);
    QString sum = sheet.terms.fullMark
                      ? tr("%1 · weights add to %2 · full mark %3")
                            .arg(criteria, weightSum(sheet).toString(), sheet.terms.fullMark->toString())
                      : tr("%1 · no full mark").arg(criteria);
    if (sheet.terms.grades.empty())
        sum += tr(" · no grades");
    if (sheet.terms.vetoes.empty())
        sum += tr(" · no vetoes");
    m_sum->setText(sum);
}

} // namespace yanben
