#include "ui/pages/eligibility/barred_vetoes_dialog.h"

#include "documents/scoring/lists/eligibility_document.h"
#include "ui/pages/sheets/sheet_words.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

namespace
{

/// Keeps somebody from the best grade or from being put forward, and changes no points.
bool keepsFromHonours(const Veto &veto)
{
    return veto.effect == VetoEffect::GradeAtMost || veto.effect == VetoEffect::NotEligible ||
           veto.effect == VetoEffect::Consequences;
}

} // namespace

BarredVetoesDialog::BarredVetoesDialog(const State &state, const EligibilityRule &rule, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_terms{rule.terms},
      m_rubric{state.get<Criterion>(rule.terms.hours).rubric},
      m_teachers{barredTeachers(eligibilityOf(state, rule.term, rule.terms))},
      m_veto{new QComboBox},
      m_list{new QListWidget}
{
    setWindowTitle(tr("Vetoes for teachers of barred groups"));
    if (const RubricVersion *version = versionInUse(state, m_rubric)) {
        for (const Veto &veto : version->terms.vetoes) {
            if (keepsFromHonours(veto))
                m_veto->addItem(tr("%1 (%2)").arg(veto.name, vetoEffectText(veto)), veto.name);
        }
    }
    m_veto->setAccessibleName(tr("Veto"));
    m_list->setAccessibleName(tr("Teachers"));
    auto *meaning = new TextLabel{
        m_veto->count() > 0
            ? tr("Those under the hours are ticked. A veto holds for a teacher only once it is recorded here, with the "
                 "group's share as its grounds.")
            : tr("The rubric for teachers has no veto that keeps somebody from a grade or from being put forward. Add "
                 "one to its terms, then come back.")};
    meaning->setWordWrap(true);
    auto *form = new QFormLayout{this};
    form->addRow(meaning);
    form->addRow(tr("&Veto"), m_veto);
    form->addRow(tr("&Teachers"), m_list);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Record"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_veto, &QComboBox::currentIndexChanged, this, &BarredVetoesDialog::fill);
    connect(m_list, &QListWidget::itemChanged, this, &BarredVetoesDialog::update);
    fill();
    const int em = fontMetrics().height();
    resize(em * 30, em * 24);
}

void BarredVetoesDialog::fill()
{
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    const QString veto = m_veto->currentData().toString();
    for (const BarredTeacher &teacher : m_teachers) {
        const Subject subject{teacher.staff};
        const std::vector<HeldVeto> held = vetoesOf(m_state, m_rubric, subject);
        const bool has = std::ranges::count(held, veto, &HeldVeto::name) > 0;
        const SheetState at = sheetState(m_state, m_rubric, subject);
        QString text = tr("%1 (%2), %3 hours")
                           .arg(subjectName(m_state, subject), groupNames(teacher).join(QStringLiteral("、")),
                                teacher.hours ? teacher.hours->toString() : QString{});
        if (has)
            text = tr("%1 – holds already").arg(text);
        else if (isClosed(at))
            text = tr("%1 – %2").arg(text, sheetStateText(at));
        auto *item = new QListWidgetItem{text, m_list};
        const bool canBe = !veto.isEmpty() && !has && !isClosed(at);
        item->setFlags(canBe ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                             : Qt::ItemIsSelectable);
        item->setCheckState(canBe && teacher.tooFew ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    update();
}

void BarredVetoesDialog::update()
{
    m_ok->setEnabled(!chosen().empty());
}

std::vector<const BarredTeacher *> BarredVetoesDialog::chosen() const
{
    std::vector<const BarredTeacher *> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.push_back(&m_teachers[static_cast<std::size_t>(row)]);
    }
    return chosen;
}

QStringList BarredVetoesDialog::groupNames(const BarredTeacher &teacher) const
{
    QStringList names;
    for (const GroupId group : teacher.groups)
        names << m_state.get<Group>(group).name;
    return names;
}

std::vector<std::pair<Subject, HeldVeto>> BarredVetoesDialog::vetoes() const
{
    std::vector<std::pair<Subject, HeldVeto>> vetoes;
    for (const BarredTeacher *teacher : chosen())
        vetoes.emplace_back(teacher->staff,
                            HeldVeto{.name = m_veto->currentData().toString(),
                                     .evidence = barredGroundsText(groupNames(*teacher), m_terms,
                                                                   teacher->tooFew ? teacher->hours : std::nullopt)});
    return vetoes;
}

QStringList BarredVetoesDialog::names() const
{
    QStringList names;
    for (const BarredTeacher *teacher : chosen())
        names << subjectName(m_state, teacher->staff);
    return names;
}

} // namespace yanben
