#include "ui/pages/rubric/sum_banner.h"

#include "domain/rubric/rule_maximum.h"
#include "ui/pages/rubric/dialogs/weights_dialog.h"
#include "ui/pages/rubric/rubric_model.h"
#include "ui/pages/rubric/weight_words.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/queries/term_rows.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

SumBanner::SumBanner(PageContext &context, const RubricModel &model, QWidget *parent)
    : Banner{Tone::Warning, parent}, m_context{context}, m_model{model}
{
    hide();
}

void SumBanner::adopt(const RubricVersion *version)
{
    clearActions();
    std::vector<WeightLevel> wrong;
    if (version && version->state == VersionState::Draft && !m_model.criteria().empty())
        wrong = weightLevels(rubricSheet(m_context.state(), version->id));
    std::erase_if(wrong, &WeightLevel::addsUp);
    setVisible(!wrong.empty());
    if (wrong.empty()) {
        if (version && version->state == VersionState::Draft && !version->terms.convert)
            tellRulesAboveWeights();
        return;
    }
    QStringList told;
    for (const WeightLevel &level : wrong)
        told << WeightWords::lineOf(level);
    const bool isWholeWrong = wrong.front().of == WeightLevel::Of::Criteria;
    QString text = tr("The weights don't add up, it can't be published: %1.").arg(told.join(tr("; ")));
    if (const QStringList apart = countedApart(version->terms); isWholeWrong && !apart.isEmpty())
        text += tr(" Not in the sum: %1.").arg(apart.join(tr(", ")));
    setText(text);
    if (!m_model.isEditable())
        return;
    addWaysToSpread(version->id, wrong);
    connect(addAction(tr("Adjust weights…")), &QPushButton::clicked, this, [this, id = version->id] { adjust(id); });
    // From nothing there is nothing to convert, and a full mark of 0 would be none.
    if (isWholeWrong && wrong.front().sum > Points{})
        addWaysToConvert(version->id, wrong.front());
    if (wrong.back().of != WeightLevel::Of::Criteria)
        connect(addAction(tr("Sections…")), &QPushButton::clicked, this, &SumBanner::sectionsWanted);
}

QStringList SumBanner::countedApart(const RubricTerms &terms) const
{
    QStringList apart;
    for (const CriterionVersion *row : m_model.criteria()) {
        const CriterionSpec &spec = row->spec;
        if (!spec.weight || isWeighed(spec, terms))
            continue;
        apart << (spec.bonus ? tr("%1 (bonus)").arg(spec.no)
                             : tr("%1 (counted in %2)").arg(spec.no, spec.unit.value_or(QString{})));
    }
    return apart;
}

void SumBanner::tellRulesAboveWeights()
{
    QStringList above;
    for (const CriterionVersion *row : m_model.criteria()) {
        const CriterionSpec &spec = row->spec;
        const std::optional<Points> most = maximumOf(spec.rule);
        if (!spec.bonus && spec.weight && most && *most > *spec.weight)
            above << tr("%1 (up to %2, weight %3)").arg(spec.no, most->toString(), spec.weight->toString());
    }
    setVisible(!above.empty());
    if (above.empty())
        return;
    setText(tr("By their rules these criteria give more than they weigh, so a total can be above the full mark: %1. "
               "Change the rules, or convert.")
                .arg(above.join(tr(", "))));
    if (m_model.isEditable())
        connect(addAction(tr("Adjust weights…")), &QPushButton::clicked, this,
                [this, id = m_model.version()->id] { adjust(id); });
}

void SumBanner::addWaysToSpread(RubricVersionId version, const std::vector<WeightLevel> &wrong)
{
    QPushButton *spread = addAction(tr("Spread evenly…"));
    auto *ways = new QMenu{spread};
    for (const WeightLevel &level : wrong) {
        // A section of a menu is cut to the width of the ways below it; a line that can't be chosen is not.
        ways->addSeparator();
        ways->addAction(WeightWords::lineOf(level))->setEnabled(false);
        const auto add = [&](const QString &text, SpreadWay way) {
            ways->addAction(text, this, [this, version, level, way] {
                m_context.acts.runBuilt([&] { return spreadWeights(m_context.state(), version, level, way); });
            });
        };
        const QString name = WeightWords::nameOf(level);
        add(tr("%1: in proportion to the weights").arg(name), SpreadWay::Proportionally);
        add(tr("%1: the same for each").arg(name), SpreadWay::Equally);
        if (level.of == WeightLevel::Of::Section) {
            ways->addAction(tr("%1: the section weighs %2").arg(name, level.sum.toString()), this,
                            [this, version, section = level.section] {
                                m_context.acts.runBuilt(
                                    [&] { return takeSumAsSectionWeight(m_context.state(), version, section); });
                            });
        }
    }
    spread->setMenu(ways);
}

void SumBanner::addWaysToConvert(RubricVersionId version, const WeightLevel &whole)
{
    const QString full = whole.wanted.toString();
    auto *convert = addAction(tr("Convert to %1…").arg(full));
    auto *ways = new QMenu{convert};
    const auto add = [&](const QString &text, ConvertBase base) {
        ways->addAction(text, this, [this, version, base] {
            m_context.acts.runBuilt([&] { return convertToFullMark(m_context.state(), version, base); });
        });
    };
    add(tr("Total × %1/%2 (of all weights)").arg(full, whole.sum.toString()), ConvertBase::All);
    add(tr("Total × %1 ÷ what could be reached").arg(full), ConvertBase::Possible);
    convert->setMenu(ways);
    connect(
        addAction(tr("Make the full mark %1").arg(whole.sum.toString())), &QPushButton::clicked, this,
        [this, version] { m_context.acts.runBuilt([&] { return takeSumAsFullMark(m_context.state(), version); }); });
}

void SumBanner::adjust(RubricVersionId version)
{
    WeightsDialog dialog{m_model.criteria(), rubricSheet(m_context.state(), version), window()};
    if (dialog.exec() == QDialog::Accepted)
        m_context.acts.runBuilt([&] { return setWeights(m_context.state(), version, dialog.changed()); });
}

} // namespace yanben
