#include "ui/pages/sheets/vetoes_dialog.h"

#include "documents/words/scoring/rubric/veto_text.h"
#include "domain/rubric/vetoes.h"
#include "ui/pages/sheets/sheet_words.h"
#include "ui/widgets/room/fit_height.h"
#include "ui/widgets/text/enter_answer.h"
#include "ui/widgets/text/text_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

VetoesDialog::VetoesDialog(const RubricSheet &rubric, const QString &teacher, const std::vector<HeldVeto> &held,
                           std::optional<Employment> employment, QWidget *parent)
    : QDialog{parent}, m_toEnter{new EnterAnswer{*this, [this] { return beforeEnter(); }}}
{
    setWindowTitle(tr("Vetoes of %1").arg(teacher));
    auto *layout = new QGridLayout{this};
    auto *meaning = new TextLabel{tr("A veto holds only with its grounds: what happened, and where it is written.")};
    meaning->setWordWrap(true);
    layout->addWidget(meaning, 0, 0, 1, 2);
    const auto add = [&](const QString &name, const QString &text) {
        const auto found = std::ranges::find(held, name, &HeldVeto::name);
        Line line{.name = name, .holds = new QCheckBox{text}, .evidence = new QLineEdit};
        line.holds->setChecked(found != held.end());
        line.evidence->setText(found != held.end() ? found->evidence : QString{});
        line.evidence->setPlaceholderText(tr("Grounds"));
        line.evidence->setAccessibleName(tr("Grounds of “%1”").arg(name));
        connect(line.holds, &QCheckBox::toggled, this, [this, evidence = line.evidence](bool on) {
            update();
            if (on)
                evidence->setFocus();
        });
        connect(line.evidence, &QLineEdit::textChanged, this, &VetoesDialog::update);
        const int row = layout->rowCount();
        layout->addWidget(line.holds, row, 0);
        layout->addWidget(line.evidence, row, 1);
        m_lines.push_back(line);
    };
    for (const Veto &veto : rubric.terms.vetoes) {
        add(veto.name, tr("%1 (%2)").arg(veto.name, vetoEffectText(veto)));
        const QString consequences = consequencesText(rubric.terms, veto, employment);
        if (consequences.isEmpty())
            continue;
        auto *told = new TextLabel{tr("Consequences: %1").arg(consequences), TextRole::Muted};
        told->setWordWrap(true);
        layout->addWidget(told, layout->rowCount(), 0, 1, 2);
    }
    for (const HeldVeto &each : held) {
        if (!vetoNamed(rubric.terms, each.name))
            add(each.name, tr("%1 (the rubric has it no more: without effect)").arg(each.name));
    }
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    if (m_lines.empty())
        tellWhere(rubric.terms.subject, *layout, *buttons);
    layout->addWidget(m_toEnter, layout->rowCount(), 0, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(buttons, layout->rowCount(), 0, 1, 2);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().height() * 34, sizeHint().height());
    update();
    fitHeight(*this);
}

void VetoesDialog::tellWhere(RubricSubject subject, QGridLayout &layout, QDialogButtonBox &buttons)
{
    const QString place = tr("The rubric names no vetoes yet. They are named there, under “Totals and grades…”.");
    const QString then =
        subject == RubricSubject::Teacher ? tr("Then they are put on here, teacher by teacher, with the grounds.")
        : subject == RubricSubject::Group ? tr("Then they are put on here, group by group, with the grounds.")
                                          : tr("Then they are put on the school's sheet here, with the grounds.");
    auto *where = new TextLabel{tr("%1 %2").arg(place, then)};
    where->setWordWrap(true);
    layout.addWidget(where, 1, 0, 1, 2);
    QPushButton *go = buttons.addButton(tr("Go to the rubric"), QDialogButtonBox::ActionRole);
    go->setDefault(true);
    m_ok->hide(); // a new button shows all others
    connect(go, &QPushButton::clicked, this, [this] {
        m_leadsToRubric = true;
        reject();
    });
}

std::vector<HeldVeto> VetoesDialog::vetoes() const
{
    std::vector<HeldVeto> held;
    for (const Line &line : m_lines) {
        if (line.holds->isChecked())
            held.push_back({line.name, line.evidence->text().trimmed()});
    }
    return held;
}

QString VetoesDialog::beforeEnter()
{
    for (const Line &line : m_lines) {
        if (!line.holds->isChecked() || !line.evidence->text().trimmed().isEmpty())
            continue;
        line.evidence->setFocus();
        return tr("Write the grounds of “%1” first.").arg(line.name);
    }
    return {};
}

void VetoesDialog::update()
{
    m_toEnter->hide();
    bool isComplete = true;
    for (const Line &line : m_lines) {
        line.evidence->setEnabled(line.holds->isChecked());
        isComplete = isComplete && (!line.holds->isChecked() || !line.evidence->text().trimmed().isEmpty());
    }
    m_ok->setEnabled(isComplete && !m_lines.empty());
}

} // namespace yanben
