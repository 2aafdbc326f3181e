#include "ui/pages/raters/office_scores_question.h"

#include "ui/pages/sheets/sheet_words.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/subjects.h"

#include <QRadioButton>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

namespace
{

int scoresIn(const State &state, const std::vector<const CellRecord *> &scores, SheetState at)
{
    return static_cast<int>(std::ranges::count_if(
        scores, [&](const CellRecord *each) { return state.get<ScoreSheet>(each->sheet).state == at; }));
}

} // namespace

OfficeScoresQuestion::OfficeScoresQuestion(QWidget *parent)
    : QWidget{parent},
      m_question{new TextLabel{{}, TextRole::Warning}},
      m_setAside{new QRadioButton{tr("Set these scores aside")}},
      m_keep{new QRadioButton{tr("Keep them as the agreed scores")}},
      m_remark{new TextLabel{{}, TextRole::Muted}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    m_question->setWordWrap(true);
    m_remark->setWordWrap(true);
    for (QWidget *each : std::initializer_list<QWidget *>{m_question, m_setAside, m_keep, m_remark})
        layout->addWidget(each);
    connect(m_setAside, &QRadioButton::toggled, this, &OfficeScoresQuestion::answered);
    connect(m_keep, &QRadioButton::toggled, this, &OfficeScoresQuestion::answered);
    hide();
}

void OfficeScoresQuestion::ask(const State &state, const std::vector<const CellRecord *> &scores)
{
    m_scores = static_cast<int>(scores.size());
    m_question->setText(
        tr("%n sheets have a score of the office here already. What becomes of it?", nullptr, m_scores));
    m_setAside->setEnabled(!areAnyClosed(state, scores));
    QStringList remarks{tr("Set aside, a score stays in the history, and the criterion waits for its raters. Kept, it "
                           "counts whatever the raters say.")};
    if (const QString aside = asideRemark(state, scores); !aside.isEmpty())
        remarks << aside;
    m_remark->setText(remarks.join(u'\n'));
    setVisible(m_scores > 0);
}

std::optional<OfficeScores> OfficeScoresQuestion::answer() const
{
    if (m_scores == 0)
        return std::nullopt;
    if (m_keep->isChecked())
        return OfficeScores::Keep;
    return m_setAside->isChecked() && m_setAside->isEnabled() ? std::optional{OfficeScores::SetAside} : std::nullopt;
}

QString OfficeScoresQuestion::decision() const
{
    const std::optional<OfficeScores> chosen = answer();
    return chosen ? decisionText(*chosen, m_scores) : QString{};
}

QString OfficeScoresQuestion::decisionText(OfficeScores answer, int scores)
{
    switch (answer) {
    case OfficeScores::SetAside: return tr("%n office scores set aside", nullptr, scores);
    case OfficeScores::Keep: return tr("%n office scores kept as agreed", nullptr, scores);
    }
    Q_UNREACHABLE();
}

QString OfficeScoresQuestion::asideRemark(const State &state, const std::vector<const CellRecord *> &scores)
{
    QStringList remarks;
    if (const int count = scoresIn(state, scores, SheetState::Review); count > 0)
        remarks << tr("%n of these sheets are under review: return them first, or keep the scores.", nullptr, count);
    if (const int count = scoresIn(state, scores, SheetState::Published); count > 0)
        remarks << tr("%n of these sheets are published. What was published stays; it shows as a correction that can "
                      "be made once the raters have handed in.",
                      nullptr, count);
    return remarks.join(u'\n');
}

bool OfficeScoresQuestion::areAnyClosed(const State &state, const std::vector<const CellRecord *> &scores)
{
    return std::ranges::any_of(
        scores, [&](const CellRecord *each) { return isClosed(state.get<ScoreSheet>(each->sheet).state); });
}

QString OfficeScoresQuestion::refusalText(const State &state, const PanelFault &fault)
{
    if (const auto *closed = std::get_if<SheetClosed>(&fault))
        return closedSentence(subjectName(state, closed->subject), closed->state);
    return tr("Not changed: %n sheets have a score of the office there. Set the raters again and say what becomes of "
              "it.",
              nullptr, std::get<OfficeScoresUndecided>(fault).scores);
}

} // namespace yanben
