#pragma once

#include "domain/numbers/points.h"

#include <QDoubleSpinBox>

namespace yanben
{

/// A count without idle zeros; halves are possible.
class CountBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit CountBox(QWidget *parent = nullptr);

    Points count() const;
    void setCount(Points count);

protected:
    QString textFromValue(double value) const override;
    QValidator::State validate(QString &text, int &position) const override;
};

} // namespace yanben
