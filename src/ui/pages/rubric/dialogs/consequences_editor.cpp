#include "ui/pages/rubric/dialogs/consequences_editor.h"

#include "ui/pages/staff/staff_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

ConsequencesEditor::ConsequencesEditor(const std::vector<Consequence> &consequences, RubricSubject subject,
                                       QWidget *parent)
    : QWidget{parent}, m_hasTeachers{subject == RubricSubject::Teacher}, m_rows{new QVBoxLayout}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(spacing(fontMetrics()) * 2, 0, 0, 0);
    m_rows->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    QPushButton *more = linkButton(tr("Add a consequence"));
    more->setAutoDefault(false);
    more->setToolTip(tr("What the school does to whom this veto holds for; it changes no points"));
    layout->addWidget(more, 0, Qt::AlignLeft);
    for (const Consequence &each : consequences)
        add(each);
    connect(more, &QPushButton::clicked, this, [this] {
        add({});
        m_lines.back().text->setFocus();
        emit edited();
    });
}

std::vector<Consequence> ConsequencesEditor::consequences() const
{
    std::vector<Consequence> consequences;
    for (const Line &line : m_lines) {
        Consequence &made = consequences.emplace_back(Consequence{.text = line.text->text().simplified()});
        made.of = line.kept;
        for (std::size_t i = 0; i < line.of.size(); ++i) {
            if (line.of[i]->isChecked())
                made.of.push_back(allEmployments.at(i));
        }
    }
    return consequences;
}

void ConsequencesEditor::add(const Consequence &consequence)
{
    Line line{.row = new QWidget, .text = new QLineEdit{consequence.text}, .of = {}, .kept = {}};
    line.text->setPlaceholderText(tr("What follows, such as: no promotion"));
    line.text->setAccessibleName(tr("Consequence"));
    auto *layout = new QHBoxLayout{line.row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line.text, 1);
    if (m_hasTeachers) {
        for (const Employment each : allEmployments) {
            auto *box = new QCheckBox{employmentName(each)};
            box->setChecked(std::ranges::count(consequence.of, each) > 0);
            box->setToolTip(tr("For teachers of these employments; for everybody where none is chosen"));
            connect(box, &QCheckBox::toggled, this, &ConsequencesEditor::edited);
            layout->addWidget(box);
            line.of.push_back(box);
        }
    } else {
        line.kept = consequence.of;
    }
    auto *remove = iconButton(QStringLiteral("delete"), tr("Remove the consequence"));
    remove->setAutoDefault(false);
    layout->addWidget(remove);
    m_rows->addWidget(line.row);
    line.row->show(); // at once, so that its text can take the keyboard
    m_lines.push_back(line);
    connect(line.text, &QLineEdit::textChanged, this, &ConsequencesEditor::edited);
    connect(remove, &QPushButton::clicked, this, [this, row = line.row] {
        std::erase_if(m_lines, [row](const Line &each) { return each.row == row; });
        row->hide();
        row->deleteLater();
        emit edited();
    });
}

} // namespace yanben
