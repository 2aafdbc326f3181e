#include "ui/pages/scores/weekly/weekly_lack.h"

#include "ui/pages/permission.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/live/score_book.h"
#include "workspace/queries/term_rows.h"
#include "workspace/templates/weekly_criterion.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

WeeklyLack::WeeklyLack(PageContext &context, const ScoreBook &book, QWidget *parent)
    : QWidget{parent},
      m_context{context},
      m_book{book},
      m_what{paragraph({}, TextRole::Muted)},
      m_add{dialogButton(tr("Give the rubric this criterion"))},
      m_go{dialogButton(tr("Go to the rubric"))}
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_go);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_what);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &WeeklyLack::add);
    connect(m_go, &QPushButton::clicked, this, &WeeklyLack::leave);
}

void WeeklyLack::tell()
{
    const RubricVersion *version = m_book.version();
    if (!version)
        return;
    const bool isDraft = version->state == VersionState::Draft;
    const CriterionSpec spec = weeklyCriterion(m_book.sheet());
    QString what =
        tr("The rubric has no criterion that counts cases with fixed points. The check needs one with a case "
           "for each grade, such as “%1” (%2 points): %3.")
            .arg(spec.title, spec.weight->toString(), spec.standard);
    if (!isDraft)
        what += QLatin1Char{' '} + tr("This version is published and stays as it is: add the criterion to a new draft "
                                      "of the rubric, and publish that.");
    m_what->setText(what);
    m_add->setVisible(isDraft);
    permit(m_context, ActKind::AddCriterion, *m_add);
}

void WeeklyLack::add()
{
    if (!m_context.acts.signer(ActKind::AddCriterion))
        return;
    const std::vector<CriterionSpec> specs{weeklyCriterion(m_book.sheet())};
    if (m_context.acts.runBuilt([&] { return addCriteria(m_context.state(), m_book.version()->id, specs); }))
        emit added();
}

void WeeklyLack::leave()
{
    const RubricVersion *newest = newestVersionOf(m_context.state(), m_book.version()->rubric);
    emit left({.page = PageId::Rubric, .id = keyOf(newest->id), .part = RubricPage::versionPart});
}

} // namespace yanben
