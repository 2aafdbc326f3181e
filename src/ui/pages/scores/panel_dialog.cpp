#include "ui/pages/scores/panel_dialog.h"

#include "ui/pages/raters/office_scores_question.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/room/fit_height.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/search/pinyin.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

namespace
{

/// Everybody who works here, and who rates already, by pinyin.
QStringList namesFor(const State &state, const std::vector<StaffId> &members, QDate today)
{
    std::vector<std::pair<QString, QString>> names;
    for (const auto &[id, member] : state.all<StaffMember>()) {
        if (member.worksOn(today) || std::ranges::count(members, id) > 0) {
            const QString name = displayName(state, id);
            names.emplace_back(Pinyin{name, ReadAs::Name}.sortKey(), name);
        }
    }
    std::ranges::sort(names);
    QStringList sorted;
    for (const auto &[key, name] : names)
        sorted << name;
    return sorted;
}

} // namespace

PanelDialog::PanelDialog(const State &state, const CriterionVersion &criterion, QDate today, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_criterion{criterion.criterion},
      m_ratesTeachers{state.get<RubricVersion>(criterion.version).terms.subject == RubricSubject::Teacher},
      m_members{new ChipsEdit{tr("Raters")}},
      m_combine{new QComboBox},
      m_limit{new QLineEdit},
      m_consequence{new TextLabel{{}, TextRole::Muted}},
      m_scores{new OfficeScoresQuestion}
{
    setWindowTitle(tr("Raters of “%1. %2”").arg(criterion.spec.no, criterion.spec.title));
    const RatingPanel *panel = panelOf(state, m_criterion);
    if (!panel)
        m_named = ratersNamed(state, criterion.spec, today);
    const std::vector<StaffId> members = panel ? ratersOf(state, panel->id) : m_named.staff;
    m_members->setSuggestions(namesFor(state, members, today));
    m_members->setAllowNew(false);
    m_members->setPlaceholder(tr("Names of teachers; none: the office alone rates"));
    QStringList names;
    for (const StaffId staff : members)
        names << displayName(state, staff);
    m_members->setValues(names);
    // In the order of PanelCombine.
    m_combine->addItems(
        {tr("Mean"), tr("Median"), tr("Mean without the highest and the lowest"), tr("All have to agree")});
    const PanelTerms terms = panel ? panel->terms : PanelTerms{};
    m_combine->setCurrentIndex(static_cast<int>(terms.combine));
    m_limit->setText(terms.limit ? terms.limit->toString() : QString{});
    m_limit->setPlaceholderText(tr("No limit"));
    m_consequence->setWordWrap(true);

    auto *form = new QFormLayout{this};
    form->addRow(tr("Raters"), m_members);
    form->addRow(tr("Result"), m_combine);
    form->addRow(tr("Look again from a difference above"), m_limit);
    form->addRow(m_consequence);
    form->addRow(m_scores);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_members, &ChipsEdit::valuesChanged, this, &PanelDialog::update);
    connect(m_combine, &QComboBox::currentIndexChanged, this, &PanelDialog::update);
    connect(m_limit, &QLineEdit::textChanged, this, &PanelDialog::update);
    connect(m_scores, &OfficeScoresQuestion::answered, this, &PanelDialog::update);
    resize(fontMetrics().height() * 30, sizeHint().height());
    update();
    m_members->setFocus();
}

PanelTerms PanelDialog::terms() const
{
    return {.combine = static_cast<PanelCombine>(m_combine->currentIndex()), .limit = limit()};
}

std::vector<StaffId> PanelDialog::members() const
{
    const QStringList names = m_members->values();
    std::vector<StaffId> members;
    for (const QString &name : names) {
        for (const auto &[id, member] : m_state.all<StaffMember>()) {
            if (displayName(m_state, id) == name && std::ranges::count(members, id) == 0)
                members.push_back(id);
        }
    }
    return members;
}

std::optional<OfficeScores> PanelDialog::officeScores() const
{
    return m_scores->answer();
}

QString PanelDialog::decision() const
{
    return m_scores->decision();
}

std::optional<Points> PanelDialog::limit() const
{
    const auto number = Points::parse(m_limit->text().trimmed());
    return number && *number >= Points{} ? std::optional{*number} : std::nullopt;
}

void PanelDialog::update()
{
    const bool isBad = !m_limit->text().trimmed().isEmpty() && !limit();
    setBad(*m_limit, isBad, isBad ? tr("Type a number from 0, or nothing.") : QString{});
    const std::vector<StaffId> raters = members();
    // What they have recorded stays in the file and counts again when they are put back.
    QStringList silent;
    if (const RatingPanel *panel = panelOf(m_state, m_criterion)) {
        for (const StaffId staff : ratersOf(m_state, panel->id)) {
            const bool hasRated = std::ranges::any_of(m_state.all<CellRecord>(), [&](const auto &row) {
                return row.second.criterion == m_criterion && row.second.voice.rater == staff;
            });
            if (hasRated && std::ranges::count(raters, staff) == 0)
                silent << displayName(m_state, staff);
        }
    }
    QStringList lines;
    if (!raters.empty() && raters == m_named.staff)
        lines << tr("As the rubric names them.");
    if (!m_named.unknown.isEmpty())
        lines << tr("Named in the rubric, but not on the roster: %1.").arg(m_named.unknown.join(tr(", ")));
    if (raters.empty())
        lines << tr("The office alone rates.");
    else if (const auto count = static_cast<int>(raters.size()); m_ratesTeachers)
        lines << tr("%n raters; a rated teacher is left out of his own panel. Marks count once all have handed in.",
                    nullptr, count);
    else
        lines << tr("%n raters. Marks count once all have handed in.", nullptr, count);
    if (const PanelTerms now = terms(); !raters.empty() && now.limit && now.combine != PanelCombine::Agreed)
        lines
            << tr("A larger difference waits for a further rater or an agreed score of the office. It is settled once "
                  "more than half of the marks lie within %1 of each other; all of them then count.")
                   .arg(now.limit->toString());
    if (!silent.isEmpty())
        lines << tr("Ratings of %1 stay recorded but do not count any more.").arg(silent.join(tr(", ")));
    m_consequence->setText(lines.join(u'\n'));
    m_scores->ask(m_state,
                  scoresOverRaters(m_state, m_state.get<Criterion>(m_criterion).rubric, {{m_criterion, raters}}));
    m_ok->setEnabled(!isBad && m_scores->isAnswered());
    fitHeight(*this);
}

} // namespace yanben
