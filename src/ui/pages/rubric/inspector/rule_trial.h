#pragma once

#include "domain/records/record_data.h"
#include "domain/rubric/rubric.h"

#include <QWidget>

namespace yanben
{

class TextLabel;

/// 试算: facts typed for nobody, with the points that the rule would give and how.
class RuleTrial final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleTrial(const CriterionSpec &spec, QWidget *parent = nullptr);

    QString pointsText() const;
    QString workingLine() const;

private:
    void show(const Record &record);

    CriterionSpec m_spec;
    TextLabel *m_points;
    TextLabel *m_working;
};

} // namespace yanben
