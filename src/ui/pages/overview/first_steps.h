#pragma once

#include "domain/ids.h"
#include "ui/shell/page.h"
#include "ui/widgets/panels/card.h"

class QPushButton;

namespace yanben
{

class State;

/// Where to begin: the pages on which a new school has entered nothing yet. Hidden as soon as there are teachers, and
/// activities or a rubric.
class FirstSteps final : public Card
{
    Q_OBJECT

public:
    explicit FirstSteps(QWidget *parent = nullptr);

    void tell(const State &state, TermId term);
    bool isWanted() const { return m_isWanted; }

signals:
    void jumpRequested(const yanben::Target &target);

private:
    QPushButton *add(const QString &text, PageId page);

    QPushButton *m_staff;
    QPushButton *m_calendar;
    QPushButton *m_plan;
    QPushButton *m_activities;
    QPushButton *m_rubric;
    bool m_isWanted = false;
};

} // namespace yanben
