#pragma once

#include "domain/ids.h"
#include "domain/overall/overall.h"

#include <QFrame>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace yanben
{

class TextLabel;

/// A rubric that a part can stand for.
struct RubricChoice
{
    RubricId id{};
    QString title;
    std::optional<Points> scale; ///< up to which its totals go
};

/// One stage of an overall result with its parts; of a result without stages the parts alone.
class OverallStageEditor final : public QFrame
{
    Q_OBJECT

public:
    /// `rubrics` in the order of the parts.
    OverallStageEditor(const OverallStage &stage, const std::vector<std::optional<RubricId>> &rubrics,
                       std::vector<RubricChoice> choices, QWidget *parent = nullptr);

    /// The first stage lets everybody in. `isStage` is false for what has no stages.
    void setPlace(bool isStage, int place);
    /// A part whose rubric is no choice has to choose again.
    void setChoices(std::vector<RubricChoice> choices);
    /// Adds to `rubrics`. False, with the field marked, for what is no number.
    bool read(OverallStage &stage, std::vector<std::optional<RubricId>> &rubrics) const;
    /// The first field that read() marked and what it lacks; empty where it marked none.
    QString problem() const;
    void addPart();
    void focusName();

signals:
    void edited();
    void removeRequested();

private:
    struct PartLine
    {
        QWidget *row;
        QComboBox *rubric;
        QLineEdit *percent;
        QLineEdit *unstated;
        QLineEdit *of;
        QString title; ///< of a rubric that was deleted
    };

    QWidget *buildHead(const OverallStage &stage);
    QWidget *buildHeadings();
    PartLine &addLine(const OverallPart &part, std::optional<RubricId> rubric);
    void fillChoices(const PartLine &line, std::optional<RubricId> chosen);
    std::optional<RubricId> chosenIn(const PartLine &line) const;
    void takeScale(const PartLine &line);
    void update();

    std::vector<RubricChoice> m_choices;
    std::vector<PartLine> m_parts;
    int m_place = 0;
    bool m_isStage = false;
    QWidget *m_head = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_percent = nullptr;
    QLineEdit *m_unstated = nullptr;
    QWidget *m_entry = nullptr;
    QComboBox *m_enter = nullptr;
    QLineEdit *m_limit = nullptr;
    QWidget *m_rows;
    TextLabel *m_sum;
};

} // namespace yanben
