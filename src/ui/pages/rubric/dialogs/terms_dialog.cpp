#include "ui/pages/rubric/dialogs/terms_dialog.h"

#include "documents/words/scoring/rubric/rubric_fault_text.h"
#include "domain/rubric/checks/rubric_check.h"
#include "domain/rubric/checks/rule_reach.h"
#include "ui/pages/rubric/dialogs/grades_editor.h"
#include "ui/pages/rubric/dialogs/vetoes_editor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString pointsText(const std::optional<Points> &points)
{
    return points ? points->toString() : QString{};
}

QLineEdit *pointsField(const std::optional<Points> &points, const QString &without)
{
    auto *field = new QLineEdit{pointsText(points)};
    field->setPlaceholderText(without);
    return field;
}

/// Empty for nothing typed. False, with the field marked, for what is no number.
bool readPoints(QLineEdit &field, std::optional<Points> &points)
{
    const QString text = field.text().trimmed();
    const auto number = Points::parse(text);
    const bool isGood = text.isEmpty() || number.hasValue();
    setBad(field, !isGood,
           isGood ? QString{} : TermsDialog::tr("Type a number with at most two decimals, or nothing."));
    points = number && !text.isEmpty() ? std::optional{*number} : std::nullopt;
    return isGood;
}

} // namespace

TermsDialog::TermsDialog(RubricSheet sheet, QWidget *parent)
    : QDialog{parent},
      m_sheet{std::move(sheet)},
      m_tabs{new QTabWidget},
      m_title{new QLineEdit{m_sheet.terms.title}},
      m_fullMark{pointsField(m_sheet.terms.fullMark, tr("None: it only adds up"))},
      m_unit{new QLineEdit{m_sheet.terms.unit}},
      m_decimals{new QSpinBox},
      m_mode{new QComboBox},
      m_where{new QComboBox},
      m_base{pointsField(m_sheet.terms.total.base, u"0"_s)},
      m_floor{pointsField(m_sheet.terms.total.floor, tr("None"))},
      m_cap{pointsField(m_sheet.terms.total.cap, tr("None"))},
      m_convert{pointsField(m_sheet.terms.convert ? std::optional{m_sheet.terms.convert->to} : std::nullopt,
                            tr("Not converted"))},
      m_convertBase{new QComboBox},
      m_bonusCap{pointsField(m_sheet.terms.bonusCap, tr("None"))},
      m_grades{new GradesEditor{m_sheet.terms}},
      m_vetoes{new VetoesEditor{m_sheet}},
      m_told{new TextLabel{{}, TextRole::Danger}}
{
    setWindowTitle(tr("Totals, grades and vetoes"));
    m_tabs->setAccessibleName(tr("Totals, grades and vetoes"));
    m_tabs->addTab(buildTotal(), tr("Total"));
    m_tabs->addTab(m_grades, tr("Grades"));
    connect(m_grades, &GradesEditor::edited, this, &TermsDialog::adoptGrades);
    m_tabs->addTab(m_vetoes, tr("Vetoes"));
    connect(m_vetoes, &VetoesEditor::edited, this, &TermsDialog::update);
    m_told->setWordWrap(true);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    // Enter belongs to the cell that is being typed into.
    m_ok->setAutoDefault(false);
    m_ok->setDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_told);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (read())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().height() * 34, fontMetrics().height() * 30);
    update();
    m_title->setFocus();
}

QWidget *TermsDialog::buildTotal()
{
    const RubricTerms &terms = m_sheet.terms;
    m_decimals->setRange(0, Decimal::maximumScale);
    m_decimals->setValue(terms.rounding.decimals);
    // In the order of RoundingMode, RoundingPlace and ConvertBase.
    m_mode->addItems({tr("Half up, away from 0"), tr("Half to even"), tr("Down")});
    m_mode->setCurrentIndex(static_cast<int>(terms.rounding.mode));
    m_where->addItems({tr("The total alone"), tr("Each criterion")});
    m_where->setCurrentIndex(static_cast<int>(terms.rounding.where));
    m_convertBase->addItems({tr("by the sum of all weights"), tr("by what is possible in each case")});
    m_convertBase->setCurrentIndex(terms.convert ? static_cast<int>(terms.convert->of) : 0);
    auto *page = new QWidget;
    auto *form = new QFormLayout{page};
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Full mark"), m_fullMark);
    form->addRow(tr("Unit"), m_unit);
    form->addRow(tr("Decimals"), m_decimals);
    form->addRow(tr("Rounding"), m_mode);
    form->addRow(tr("What is rounded"), m_where);
    form->addRow(tr("Base points"), m_base);
    form->addRow(tr("Not below"), m_floor);
    form->addRow(tr("Not above"), m_cap);
    form->addRow(tr("Bonus at most"), m_bonusCap);
    form->addRow(tr("Convert to"), m_convert);
    form->addRow(tr("Converted"), m_convertBase);
    for (QLineEdit *field : {m_title, m_fullMark, m_unit, m_base, m_floor, m_cap, m_convert, m_bonusCap})
        connect(field, &QLineEdit::textChanged, this, &TermsDialog::update);
    for (QComboBox *box : {m_mode, m_where, m_convertBase})
        connect(box, &QComboBox::currentIndexChanged, this, &TermsDialog::update);
    connect(m_decimals, &QSpinBox::valueChanged, this, &TermsDialog::update);
    return page;
}

void TermsDialog::adoptGrades(const std::map<QString, QString> &renamed)
{
    RubricTerms terms = m_sheet.terms;
    if (m_grades->read(terms)) {
        m_sheet.terms.grades = std::move(terms.grades);
        m_sheet.terms.gradeQuotas = std::move(terms.gradeQuotas);
    }
    m_vetoes->followGrades(renamed);
    update();
}

void TermsDialog::showVetoes()
{
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
}

bool TermsDialog::read()
{
    RubricTerms terms = m_sheet.terms;
    std::optional<Points> base;
    std::optional<Points> convert;
    // Every field is marked, not only the first that is wrong.
    const bool fields[] = {readPoints(*m_fullMark, terms.fullMark), readPoints(*m_base, base),
                           readPoints(*m_floor, terms.total.floor), readPoints(*m_cap, terms.total.cap),
                           readPoints(*m_convert, convert),         readPoints(*m_bonusCap, terms.bonusCap)};
    if (std::ranges::count(fields, false) > 0) {
        tell(tr("The number in the marked field is not understood."), TextRole::Danger);
        return false;
    }
    terms.title = m_title->text().simplified();
    terms.unit = m_unit->text().simplified();
    terms.total.base = base.value_or(Points{});
    terms.rounding = {.decimals = m_decimals->value(),
                      .mode = static_cast<RoundingMode>(m_mode->currentIndex()),
                      .where = static_cast<RoundingPlace>(m_where->currentIndex())};
    terms.convert.reset();
    if (convert)
        terms.convert = Conversion{.to = *convert, .of = static_cast<ConvertBase>(m_convertBase->currentIndex())};
    terms.vetoes = m_vetoes->vetoes();
    m_grades->setTotals(terms);
    if (!m_grades->read(terms)) {
        tell(tr("A grade has no name, or its range is not understood: see the marked cell on the page of the grades."),
             TextRole::Danger);
        return false;
    }
    QString told = m_grades->problem();
    if (terms.title.isEmpty() || terms.unit.isEmpty())
        told = tr("Title and unit are needed.");
    else if (std::ranges::any_of(terms.vetoes, [](const Veto &veto) { return veto.name.isEmpty(); }))
        told = tr("Every veto needs a name.");
    else if (std::ranges::any_of(terms.vetoes, [](const Veto &veto) {
                 return (veto.criterion && veto.criterion->isEmpty()) || (veto.grade && veto.grade->isEmpty());
             }))
        told = tr("A veto has no criterion or grade: choose it.");
    else if (std::ranges::any_of(terms.vetoes, [](const Veto &veto) {
                 return std::ranges::any_of(veto.consequences,
                                            [](const Consequence &each) { return each.text.isEmpty(); });
             }))
        told = tr("Every consequence needs its words.");
    RubricSheet sheet = m_sheet;
    sheet.terms = terms;
    for (const RubricProblem &problem : checkRubric(sheet)) {
        const bool isOfTerms = !problem.path.startsWith(u"criteria["_s) && !problem.path.startsWith(u"bonus"_s);
        if (told.isEmpty() && isOfTerms && !isDoubtful(problem.fault))
            told = rubricPlaceText(sheet, problem.path) + tr(": ") + rubricFaultText(problem);
    }
    const bool isWrong = !told.isEmpty();
    for (const RubricProblem &problem : checkReach(sheet)) {
        if (told.isEmpty() && (problem.path.startsWith(u"grades"_s) || problem.path.startsWith(u"vetoes"_s)))
            told = rubricPlaceText(sheet, problem.path) + tr(": ") + rubricFaultText(problem);
    }
    tell(told, isWrong ? TextRole::Danger : TextRole::Warning);
    if (isWrong)
        return false;
    m_sheet.terms = std::move(terms);
    return true;
}

void TermsDialog::tell(const QString &text, TextRole role)
{
    m_told->setRole(role);
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
}

void TermsDialog::update()
{
    m_convertBase->setEnabled(!m_convert->text().trimmed().isEmpty());
    m_ok->setEnabled(read());
}

} // namespace yanben
