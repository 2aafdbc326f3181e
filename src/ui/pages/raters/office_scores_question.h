#pragma once

#include "workspace/acts/scoring/panel_acts.h"

#include <QWidget>

class QRadioButton;

namespace yanben
{

class TextLabel;

/// What is to become of the office's scores where raters are set. Nothing is chosen beforehand.
class OfficeScoresQuestion final : public QWidget
{
    Q_OBJECT

public:
    explicit OfficeScoresQuestion(QWidget *parent = nullptr);

    /// About these, as scoresOverRaters() finds them. Not shown where there are none.
    void ask(const State &state, const std::vector<const CellRecord *> &scores);
    bool isAnswered() const { return m_scores == 0 || answer(); }
    /// Nothing where nothing was asked.
    std::optional<OfficeScores> answer() const;
    /// What was answered, for the history; empty where nothing was asked.
    QString decision() const;

    static QString decisionText(OfficeScores answer, int scores);
    /// What else there is to know about setting these aside; empty where there is nothing.
    static QString asideRemark(const State &state, const std::vector<const CellRecord *> &scores);
    /// Some of them stand on sheets that have to be returned first.
    static bool areAnyClosed(const State &state, const std::vector<const CellRecord *> &scores);
    static QString refusalText(const State &state, const PanelFault &fault);

signals:
    void answered();

private:
    int m_scores = 0;
    TextLabel *m_question;
    QRadioButton *m_setAside;
    QRadioButton *m_keep;
    TextLabel *m_remark;
};

} // namespace yanben
