#pragma once

#include "domain/plan.h"
#include "domain/rubric/rubric.h"
#include "domain/sheets/score_sheet.h"
#include "ui/widgets/panels/field_column.h"

#include <optional>
#include <vector>

namespace yanben
{

/// Where a criterion belongs: the topic that it assesses, and the section of the rubric that it stands in.
class BelongingFields final : public FieldColumn
{
    Q_OBJECT

public:
    BelongingFields(const std::vector<const Topic *> &topics, const std::vector<RubricSection> &sections,
                    const CriterionVersion &criterion, bool isEditable, QWidget *parent = nullptr);

signals:
    void topicChosen(std::optional<yanben::TopicId> topic);
    /// As typed, which may be the same again.
    void sectionNamed(const QString &section);

private:
    void addTopic(const std::vector<const Topic *> &topics, const CriterionVersion &criterion, bool isEditable);
    void addSectionBox(const std::vector<RubricSection> &sections, const CriterionVersion &criterion, bool isEditable);
};

} // namespace yanben
