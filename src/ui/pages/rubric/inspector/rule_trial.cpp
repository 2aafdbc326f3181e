#include "ui/pages/rubric/inspector/rule_trial.h"

#include "documents/words/scoring/working_text.h"
#include "scoring/scoring_plan.h"
#include "ui/pages/scores/fields/record_fields.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/scores/records/recorded_nothing.h"

#include <QVBoxLayout>

namespace yanben
{

RuleTrial::RuleTrial(const CriterionSpec &spec, QWidget *parent)
    : QWidget{parent},
      m_spec{spec},
      m_points{new TextLabel{{}, TextRole::Accent}},
      m_working{new TextLabel{{}, TextRole::Muted}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    const Record start = recordedNothing(m_spec.rule).value_or(Record{});
    auto fields = recordFields(
        {.rule = m_spec.rule, .record = start, .unit = m_spec.unit.value_or(tr("points")), .isWritable = true});
    for (QWidget *field : fields->fields())
        field->setAccessibleName(tr("Trial: %1").arg(field->accessibleName()));
    connect(fields.get(), &RecordFields::edited, this, &RuleTrial::show);
    layout->addWidget(fields.release());
    m_points->setScale(1.4, true);
    m_working->setWordWrap(true);
    layout->addWidget(m_points);
    layout->addWidget(m_working);
    show(start);
}

void RuleTrial::show(const Record &record)
{
    if (record.state == RecordState::Missing) {
        m_points->setText(QStringLiteral("—"));
        m_working->clear();
        return;
    }
    const Outcome outcome = score(m_spec, record);
    m_points->setText(m_spec.weight ? tr("%1 / %2").arg(markText(outcome), m_spec.weight->toString())
                                    : markText(outcome));
    m_working->setText(outcome.fault ? faultText(*outcome.fault) : workingText(outcome));
}

QString RuleTrial::pointsText() const
{
    return m_points->text();
}

QString RuleTrial::workingLine() const
{
    return m_working->text();
}

} // namespace yanben
