#include "ui/pages/rubric/rule_trial.h"

#include "documents/words/working_text.h"
#include "scoring/scoring_plan.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/widgets/editors/count_box.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yanben
{

bool RuleTrial::canTry(const Rule &rule)
{
    return std::holds_alternative<TallyRule>(rule.kind) || canBeRecorded(rule);
}

RuleTrial::RuleTrial(const CriterionSpec &spec, QWidget *parent)
    : QWidget{parent},
      m_spec{spec},
      m_points{new TextLabel{{}, TextRole::Accent}},
      m_working{new TextLabel{{}, TextRole::Muted}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    if (const auto *tally = std::get_if<TallyRule>(&m_spec.rule.kind)) {
        std::vector<std::pair<QString, CountBox *>> boxes;
        for (const TallyCase &each : tally->cases) {
            if (std::holds_alternative<PointsRange>(each.points))
                continue;
            auto *row = new QHBoxLayout;
            auto *label = new TextLabel{each.name};
            label->setWordWrap(true);
            auto *box = new CountBox;
            box->setAccessibleName(tr("Trial: %1, times").arg(each.name));
            box->setSuffix(tr(" times"));
            row->addWidget(label, 1);
            row->addWidget(box);
            layout->addLayout(row);
            boxes.emplace_back(recordKey(each), box);
        }
        const auto read = [this, boxes] {
            TallyRecord facts;
            for (const auto &[key, box] : boxes) {
                if (box->count() > Points{})
                    facts.counts.push_back({.caseName = key, .count = box->count()});
            }
            show(recorded(std::move(facts)));
        };
        for (const auto &[key, box] : boxes)
            connect(box, &QDoubleSpinBox::valueChanged, this, read);
        read();
    } else if (const auto *levels = std::get_if<LevelsRule>(&m_spec.rule.kind)) {
        auto *combo = new QComboBox;
        combo->setAccessibleName(tr("Trial: level"));
        for (const Level &level : levels->levels)
            combo->addItem(levelText(level, tr("points")), recordKey(level));
        layout->addWidget(combo);
        const auto read = [this, combo] {
            show(recorded(LevelsRecord{.levels = {combo->currentData().toString()}, .flags = {}}));
        };
        connect(combo, &QComboBox::currentIndexChanged, this, read);
        if (combo->count() > 0)
            read();
    } else {
        auto *edit = new QLineEdit;
        edit->setAccessibleName(tr("Trial: number"));
        layout->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, [this](const QString &text) {
            const auto typed = typedScore(m_spec, text);
            if (typed) {
                show(*typed);
            } else {
                m_points->setText({});
                m_working->setText(typedFaultText(typed.error()));
            }
        });
    }
    m_points->setScale(1.4, true);
    m_working->setWordWrap(true);
    layout->addWidget(m_points);
    layout->addWidget(m_working);
}

void RuleTrial::show(const Record &record)
{
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
