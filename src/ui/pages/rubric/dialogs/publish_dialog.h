#pragma once

#include "workspace/queries/scores/published/stale_words.h"
#include "workspace/queries/scores/published/version_effects.h"

#include <QDialog>

namespace yanben
{

/// Asks before a version is published and can't be changed any more: with the criteria that differ from the version in
/// use, and every teacher whose total moves, from what to what and why. What the source leaves open and nobody has
/// confirmed is named, and so is what the rules can never give, and which words still say other points than their rule.
class PublishDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `effects` are empty for a rubric that has not been published yet.
    PublishDialog(const State &state, const RubricVersion &version, const std::optional<VersionEffects> &effects,
                  QWidget *parent = nullptr);

private:
    /// What counts for a point that is not stated until somebody confirms it.
    static QString takenForNow(const Unstated &each);
    /// Null without any.
    QWidget *openPoints(const RubricSheet &sheet, const std::vector<StaleWords> &stale);
    QWidget *differences(const VersionEffects &effects);
    QWidget *moved(const State &state, const VersionEffects &effects);
};

} // namespace yanben
