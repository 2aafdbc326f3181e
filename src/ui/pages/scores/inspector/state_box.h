#pragma once

#include "domain/records/record_data.h"

#include <QComboBox>

namespace yanben
{

/// 已评, 未评, 缺席, 免考核, 不适用. Where raters lie too far apart it shows 待复核, which is nobody's choice.
class StateBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit StateBox(RecordState state, bool isToBeReviewed = false, QWidget *parent = nullptr);

signals:
    /// Another state than the one that was given.
    void chosen(yanben::RecordState state);
};

} // namespace yanben
