#include "ui/pages/prints/praise_dialog.h"

#include "ui/widgets/text/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace yanben
{

PraiseDialog::PraiseDialog(const State &state, RubricId rubric, PrintGroup shown, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_rubric{rubric},
      m_shown{std::move(shown)},
      m_scores{scoreRubric(state, rubric, Detail::Totals)},
      m_byPlaces{new QRadioButton{tr("The &first places, so many:")}},
      m_places{new QSpinBox},
      m_byGrade{new QRadioButton{tr("All with the &grade:")}},
      m_grade{new QComboBox},
      m_totals{new QCheckBox{tr("Print the &totals, too")}},
      m_names{new TextLabel}
{
    setWindowTitle(m_shown.name.isEmpty() ? tr("Praise list") : tr("Praise list: %1").arg(m_shown.name));
    m_places->setRange(1, 999);
    m_places->setValue(3);
    m_places->setAccessibleName(tr("Places"));
    m_grade->setAccessibleName(tr("Grade"));
    for (const QString &grade : gradeNames(state, rubric))
        m_grade->addItem(grade);
    const bool hasGrade = m_grade->count() > 0;
    m_byGrade->setEnabled(hasGrade);
    if (!hasGrade)
        m_byGrade->setText(tr("All with a &grade (the rubric has none)"));
    m_grade->setVisible(hasGrade);
    m_byPlaces->setChecked(true);
    m_names->setWordWrap(true);
    m_names->setMinimumWidth(fontMetrics().height() * 22);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Preview"));
    auto *layout = new QGridLayout{this};
    layout->addWidget(m_byPlaces, 0, 0);
    layout->addWidget(m_places, 0, 1);
    layout->addWidget(m_byGrade, 1, 0);
    layout->addWidget(m_grade, 1, 1);
    layout->addWidget(m_totals, 2, 0, 1, 2);
    layout->addWidget(m_names, 3, 0, 1, 2);
    layout->addWidget(buttons, 4, 0, 1, 2);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_byPlaces, &QRadioButton::toggled, this, &PraiseDialog::update);
    connect(m_places, &QSpinBox::valueChanged, this, &PraiseDialog::update);
    connect(m_grade, &QComboBox::currentIndexChanged, this, &PraiseDialog::update);
    connect(m_totals, &QCheckBox::toggled, this, &PraiseDialog::update);
    update();
}

void PraiseDialog::update()
{
    m_places->setEnabled(m_byPlaces->isChecked());
    m_grade->setEnabled(m_byGrade->isChecked());
    PraiseChoice choice{.of = m_places->value(), .totals = m_totals->isChecked()};
    if (m_byGrade->isChecked())
        choice.of = m_grade->currentText();
    m_document = praiseListPaper(m_state, m_rubric, m_scores, choice, m_shown.name.isEmpty() ? nullptr : &m_shown);
    QStringList lines{tr("%n names", nullptr, static_cast<int>(m_document.lines.size()))};
    lines += m_document.notes;
    if (!m_document.publication.isEmpty())
        lines << tr("Results: %1").arg(m_document.publication);
    m_names->setText(lines.join(QLatin1Char{'\n'}));
    m_ok->setEnabled(!m_document.lines.empty());
}

} // namespace yanben
