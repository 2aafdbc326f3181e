#include "ui/pages/overall/overall_dialog.h"

#include "ui/pages/overall/overall_words.h"
#include "ui/pages/rubric/dialogs/grades_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/overall_acts.h"
#include "workspace/queries/term_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// As of a rubric with these totals, for the editor of grades.
RubricTerms totalsOf(const OverallSheet &sheet)
{
    RubricTerms terms;
    terms.fullMark = Points::whole(100);
    terms.rounding = {.decimals = sheet.decimals, .mode = sheet.mode};
    terms.grades = sheet.grades;
    return terms;
}

QString newTitle(const State &state, TermId term, RubricSubject subject)
{
    const QString titles[] = {u"教师综合评定"_s, u"教研组综合评定"_s, u"学校综合评定"_s};
    const QString title = titles[static_cast<std::size_t>(subject)];
    QString free = title;
    for (int number = 2; isOverallTitleTaken(state, term, free, std::nullopt); ++number)
        free = title + QString::number(number);
    return free;
}

} // namespace

OverallSettings OverallDialog::fresh(const State &state, TermId term)
{
    OverallSettings settings;
    settings.sheet = overallOf({});
    const std::vector<const Rubric *> rubrics = rubricsOf(state, term);
    if (!rubrics.empty())
        settings.sheet.subject = subjectKind(state, rubrics.front()->id);
    settings.sheet.title = newTitle(state, term, settings.sheet.subject);
    for (const Rubric *rubric : rubrics) {
        constexpr std::size_t atFirst = 2;
        if (subjectKind(state, rubric->id) != settings.sheet.subject || settings.rubrics.size() == atFirst)
            continue;
        const std::optional<Points> scale = scaleOf(versionInUse(state, rubric->id)->terms);
        OverallPart part{.rubric = newestVersionOf(state, rubric->id)->terms.title};
        if (scale && *scale != Points::whole(100))
            part.of = scale;
        settings.sheet.stages.front().parts.push_back(part);
        settings.rubrics.push_back(rubric->id);
    }
    return settings;
}

OverallDialog::OverallDialog(const State &state, TermId term, OverallSettings settings, QWidget *parent,
                             std::optional<OverallId> edited)
    : QDialog{parent},
      m_state{state},
      m_term{term},
      m_edited{edited},
      m_settings{std::move(settings)},
      m_title{new QLineEdit{m_settings.sheet.title}},
      m_subject{new QComboBox},
      m_staged{new QCheckBox{tr("In &stages")}},
      m_decimals{new QSpinBox},
      m_mode{new QComboBox},
      m_told{new TextLabel}
{
    setWindowTitle(tr("Overall result"));
    m_title->setAccessibleName(tr("Title"));
    m_subject->setAccessibleName(tr("Who is assessed"));
    // In the order of RubricSubject.
    m_subject->addItems({tr("Teachers"), tr("Groups"), tr("The school")});
    m_subject->setCurrentIndex(static_cast<int>(m_settings.sheet.subject));
    m_staged->setChecked(m_settings.sheet.hasStages());
    m_staged->setToolTip(
        tr("First all, then the candidates of the stage before: each stage has a percentage of its own"));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel{tr("Title")});
    row->addWidget(m_title, 1);
    row->addWidget(new TextLabel{tr("for")});
    row->addWidget(m_subject);
    row->addWidget(m_staged);
    auto *tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Overall result"));
    tabs->addTab(buildParts(), tr("Parts"));
    tabs->addTab(buildResult(), tr("Rounding and grades"));
    m_told->setWordWrap(true);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    // Enter belongs to the cell that is being typed into.
    m_ok->setAutoDefault(false);
    m_ok->setDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(head);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_told);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, &OverallDialog::update);
    connect(m_staged, &QCheckBox::toggled, this, &OverallDialog::setStaged);
    connect(m_subject, &QComboBox::activated, this, [this](int chosen) {
        if (m_title->text() == newTitle(m_state, m_term, m_settings.sheet.subject))
            m_title->setText(newTitle(m_state, m_term, static_cast<RubricSubject>(chosen)));
        for (OverallStageEditor *stage : m_stages)
            stage->setChoices(choices());
        update();
    });
    resize(fontMetrics().height() * 44, fontMetrics().height() * 32);
    m_isBuilt = true;
    update();
    m_title->setFocus();
}

QWidget *OverallDialog::buildParts()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout{page};
    auto *purpose =
        new TextLabel{tr("Each part takes the totals of a rubric as they stand. A percentage that nobody has "
                         "stated stays empty: it is asked for, and nothing is counted before."),
                      TextRole::Muted};
    purpose->setWordWrap(true);
    layout->addWidget(purpose);
    auto *list = new QWidget;
    m_list = new QVBoxLayout{list};
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The ground of the tab shows through.
    list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    m_addStage = linkButton(tr("Add a stage"));
    m_addStage->setAutoDefault(false);
    m_stageSum = new TextLabel;
    connect(m_addStage, &QPushButton::clicked, this, [this] {
        // What is the only part makes up all of its stage.
        addStage({.parts = {{.percent = Points::whole(100)}}}, {std::nullopt});
        m_stages.back()->show(); // at once, so that its name can take the keyboard
        m_stages.back()->focusName();
        placeStages();
    });
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_addStage);
    foot->addStretch(1);
    foot->addWidget(m_stageSum);
    layout->addLayout(foot);
    std::size_t part = 0;
    for (const OverallStage &stage : m_settings.sheet.stages) {
        const auto first = m_settings.rubrics.begin() + static_cast<std::ptrdiff_t>(part);
        addStage(stage, {first, first + static_cast<std::ptrdiff_t>(stage.parts.size())});
        part += stage.parts.size();
    }
    placeStages();
    return page;
}

QWidget *OverallDialog::buildResult()
{
    const OverallSheet &sheet = m_settings.sheet;
    m_decimals->setRange(0, Decimal::maximumScale);
    m_decimals->setValue(sheet.decimals);
    // In the order of RoundingMode.
    m_mode->addItems({tr("Half up, away from 0"), tr("Half to even"), tr("Down")});
    m_mode->setCurrentIndex(static_cast<int>(sheet.mode));
    m_grades = new GradesEditor{totalsOf(sheet), GradesEditor::Quotas::None};
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout{page};
    auto *form = new QFormLayout;
    form->addRow(tr("Decimals"), m_decimals);
    form->addRow(tr("Rounding"), m_mode);
    layout->addLayout(form);
    layout->addWidget(m_grades, 1);
    connect(m_decimals, &QSpinBox::valueChanged, this, &OverallDialog::update);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &OverallDialog::update);
    connect(m_grades, &GradesEditor::edited, this, &OverallDialog::update);
    return page;
}

std::vector<RubricChoice> OverallDialog::choices() const
{
    const auto subject = static_cast<RubricSubject>(m_subject->currentIndex());
    std::vector<RubricChoice> choices;
    for (const Rubric *rubric : rubricsOf(m_state, m_term)) {
        const RubricVersion *version = versionInUse(m_state, rubric->id);
        if (version && version->terms.subject == subject)
            choices.push_back({.id = rubric->id,
                               .title = newestVersionOf(m_state, rubric->id)->terms.title,
                               .scale = scaleOf(version->terms)});
    }
    return choices;
}

void OverallDialog::addStage(const OverallStage &stage, const std::vector<std::optional<RubricId>> &rubrics)
{
    auto *editor = new OverallStageEditor{stage, rubrics, choices()};
    m_list->insertWidget(m_list->count() - 1, editor);
    m_stages.push_back(editor);
    connect(editor, &OverallStageEditor::edited, this, &OverallDialog::update);
    connect(editor, &OverallStageEditor::removeRequested, this, [this, editor] {
        std::erase(m_stages, editor);
        editor->hide();
        editor->deleteLater();
        placeStages();
    });
}

/// Without stages the parts of the first one stay; the others wait until the box is ticked again.
void OverallDialog::setStaged(bool isStaged)
{
    if (m_stages.empty())
        addStage({}, {});
    placeStages();
    if (isStaged)
        m_stages.front()->focusName();
}

void OverallDialog::placeStages()
{
    const bool isStaged = m_staged->isChecked();
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        m_stages[i]->setPlace(isStaged, static_cast<int>(i));
        m_stages[i]->setVisible(isStaged || i == 0);
    }
    m_addStage->setVisible(isStaged);
    m_stageSum->setVisible(isStaged);
    update();
}

bool OverallDialog::read()
{
    OverallSheet &sheet = m_settings.sheet;
    sheet.title = m_title->text().simplified();
    sheet.subject = static_cast<RubricSubject>(m_subject->currentIndex());
    sheet.decimals = m_decimals->value();
    sheet.mode = static_cast<RoundingMode>(m_mode->currentIndex());
    sheet.stages.clear();
    m_settings.rubrics.clear();
    bool isGood = true;
    for (const OverallStageEditor *stage : m_stages) {
        if (!m_staged->isChecked() && stage != m_stages.front())
            break;
        OverallStage typed;
        isGood = stage->read(typed, m_settings.rubrics) && isGood;
        sheet.stages.push_back(std::move(typed));
    }
    RubricTerms terms = totalsOf(sheet);
    m_grades->setTotals(terms);
    isGood = m_grades->read(terms) && isGood;
    sheet.grades = terms.grades;
    return isGood;
}

QString OverallDialog::missing(bool isRead) const
{
    for (const OverallStageEditor *stage : m_stages) {
        const bool isTyped = m_staged->isChecked() || stage == m_stages.front();
        if (const QString problem = isTyped ? stage->problem() : QString{}; !isRead && !problem.isEmpty())
            return problem;
    }
    if (!isRead) {
        const QString problem = m_grades->problem();
        return problem.isEmpty() ? tr("Something typed is no number: see the marked field.") : problem;
    }
    const OverallSheet &sheet = m_settings.sheet;
    if (sheet.title.isEmpty())
        return tr("A title is needed.");
    if (isOverallTitleTaken(m_state, m_term, sheet.title, m_edited))
        return tr("Another overall result of this term has this title. Type another one.");
    if (m_staged->isChecked() &&
        std::ranges::any_of(sheet.stages, [](const auto &each) { return each.name.isEmpty(); }))
        return tr("Every stage needs a name.");
    if (!canBeKept(m_settings))
        return tr("Choose a rubric for every part, or remove the part.");
    return m_grades->problem();
}

void OverallDialog::update()
{
    if (!m_isBuilt)
        return;
    const QString open = missing(read());
    m_ok->setEnabled(open.isEmpty());
    std::vector<std::optional<Points>> percents;
    for (const OverallStage &stage : m_settings.sheet.stages)
        percents.push_back(stage.percent);
    m_stageSum->setText(percents.empty() ? tr("No stage yet") : tr("Stages: %1").arg(OverallWords::sumOf(percents)));
    m_stageSum->setRole(OverallWords::addsUp(percents) ? TextRole::Ok : TextRole::Warning);
    const std::vector<OverallProblem> problems =
        open.isEmpty() ? overallProblems(m_state, m_settings) : std::vector<OverallProblem>{};
    m_told->setRole(open.isEmpty() ? TextRole::Warning : TextRole::Danger);
    m_told->setText(!open.isEmpty()    ? open
                    : problems.empty() ? QString{}
                                       : tr("Nothing is counted yet:") + QLatin1Char{'\n'} +
                                             OverallWords::problems(m_settings.sheet, problems));
    m_told->setVisible(!m_told->text().isEmpty());
}

} // namespace yanben
