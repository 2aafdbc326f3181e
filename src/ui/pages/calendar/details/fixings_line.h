#pragma once

#include "workspace/queries/calendar/five_fixings.h"

#include <QLabel>

#include <vector>

namespace yanben
{

/// 五落实 in one line: which of the five are fixed; what is missing is a link to its field, by click, Tab and Enter.
class FixingsLine final : public QLabel
{
    Q_OBJECT

public:
    explicit FixingsLine(QWidget *parent = nullptr);

    void show(const State &state, const Activity &activity);

signals:
    void wanted(const MissingFixing &missing);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void write();

    std::vector<MissingFixing> m_missing;
    bool m_takesNoPlace = false;
};

} // namespace yanben
