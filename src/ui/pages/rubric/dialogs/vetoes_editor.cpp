#include "ui/pages/rubric/dialogs/vetoes_editor.h"

#include "ui/pages/rubric/dialogs/consequences_editor.h"
#include "ui/widgets/text/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

VetoesEditor::VetoesEditor(const RubricSheet &sheet, QWidget *parent)
    : QWidget{parent}, m_sheet{sheet}, m_rows{new QWidget}
{
    auto *layout = new QVBoxLayout{this};
    auto *purpose = new TextLabel{
        m_sheet.terms.subject == RubricSubject::Teacher
            ? tr("None holds by itself: each is put on a sheet by hand, with its grounds.")
        : m_sheet.terms.subject == RubricSubject::Group
            ? tr("None holds by itself: each is put on the sheet of a group by hand, with its grounds.")
            : tr("None holds by itself: each is put on the sheet of the school by hand, with its grounds."),
        TextRole::Muted};
    purpose->setWordWrap(true);
    layout->addWidget(purpose);
    auto *rows = new QVBoxLayout{m_rows};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Vetoes"));
    layout->addWidget(scroll, 1);
    for (const Veto &veto : m_sheet.terms.vetoes)
        add(veto);
    auto *more = new QPushButton{tr("Add a veto")};
    more->setAutoDefault(false);
    layout->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        add({});
        m_lines.back().name->setFocus();
        emit edited();
    });
}

void VetoesEditor::followGrades(const std::map<QString, QString> &renamed)
{
    for (const Line &line : m_lines) {
        if (static_cast<VetoEffect>(line.effect->currentIndex()) != VetoEffect::GradeAtMost)
            continue;
        const QString chosen = line.target->currentData().toString();
        const auto found = renamed.find(chosen);
        fillTarget(line, found == renamed.end() ? chosen : found->second);
    }
}

std::vector<Veto> VetoesEditor::vetoes() const
{
    std::vector<Veto> vetoes;
    for (const Line &line : m_lines) {
        Veto veto{.name = line.name->text().simplified(),
                  .effect = static_cast<VetoEffect>(line.effect->currentIndex())};
        veto.consequences = line.consequences->consequences();
        const QString target = line.target->currentData().toString();
        if (veto.effect == VetoEffect::CriterionZero)
            veto.criterion = target;
        if (veto.effect == VetoEffect::GradeAtMost)
            veto.grade = target;
        vetoes.push_back(veto);
    }
    return vetoes;
}

void VetoesEditor::add(const Veto &veto)
{
    Line line{.row = new QWidget,
              .name = new QLineEdit{veto.name},
              .effect = new QComboBox,
              .target = new QComboBox,
              .consequences = new ConsequencesEditor{veto.consequences, m_sheet.terms.subject}};
    line.name->setPlaceholderText(tr("What must not happen"));
    line.name->setAccessibleName(tr("Veto"));
    line.effect->setAccessibleName(tr("Effect"));
    line.target->setAccessibleName(tr("Criterion or grade"));
    // In the order of VetoEffect.
    line.effect->addItems({tr("Total is 0"), tr("Criterion gives 0"), tr("Grade at most"), tr("Ranked last"),
                           tr("Not eligible"), tr("No effect on points")});
    line.effect->setCurrentIndex(static_cast<int>(veto.effect));
    auto *remove = new QPushButton{tr("Remove")};
    remove->setAutoDefault(false);
    auto *all = new QVBoxLayout{line.row};
    all->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QHBoxLayout;
    all->addLayout(layout);
    all->addWidget(line.consequences);
    layout->addWidget(line.name, 1);
    layout->addWidget(line.effect);
    layout->addWidget(line.target);
    layout->addWidget(remove);
    auto *rows = static_cast<QVBoxLayout *>(m_rows->layout());
    rows->insertWidget(rows->count() - 1, line.row);
    line.row->show(); // at once, so that its name can take the keyboard
    m_lines.push_back(line);
    fillTarget(line, veto.effect == VetoEffect::GradeAtMost ? veto.grade.value_or(QString{})
                                                            : veto.criterion.value_or(QString{}));
    connect(line.name, &QLineEdit::textChanged, this, &VetoesEditor::edited);
    connect(line.target, &QComboBox::currentIndexChanged, this, &VetoesEditor::edited);
    connect(line.consequences, &ConsequencesEditor::edited, this, &VetoesEditor::edited);
    connect(line.effect, &QComboBox::currentIndexChanged, this, [this, line] {
        fillTarget(line, {});
        emit edited();
    });
    connect(remove, &QPushButton::clicked, this, [this, row = line.row] {
        std::erase_if(m_lines, [row](const Line &each) { return each.row == row; });
        row->deleteLater();
        emit edited();
    });
}

void VetoesEditor::fillTarget(const Line &line, const QString &chosen)
{
    const auto effect = static_cast<VetoEffect>(line.effect->currentIndex());
    const QSignalBlocker quiet{line.target};
    line.target->clear();
    if (effect == VetoEffect::CriterionZero) {
        for (const CriterionSpec &criterion : m_sheet.criteria)
            line.target->addItem(criterion.no + u". "_s + criterion.title, criterion.no);
    } else if (effect == VetoEffect::GradeAtMost) {
        // The best one keeps nobody from anything; one that was chosen is told of.
        for (const Grade &grade : m_sheet.terms.grades) {
            if (&grade != &m_sheet.terms.grades.front() || grade.name == chosen)
                line.target->addItem(grade.name, grade.name);
        }
    }
    line.target->setPlaceholderText(tr("Choose…"));
    // By itself a box with a placeholder begins with none, even for the first criterion.
    line.target->setCurrentIndex(effect == VetoEffect::GradeAtMost ? -1 : 0);
    line.target->setVisible(effect == VetoEffect::CriterionZero || effect == VetoEffect::GradeAtMost);
    if (!chosen.isEmpty())
        line.target->setCurrentIndex(line.target->findData(chosen)); // none when it is gone: told, not replaced
}

} // namespace yanben
