#pragma once

#include "ui/pages/overall/overall_stage_editor.h"
#include "workspace/queries/scores/overall_rows.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace yanben
{

class GradesEditor;
class TextLabel;

/// What an overall result is made of: parts or stages with their percentages, rounding and grades. What is not stated
/// yet may be kept; it is told that nothing is counted before.
class OverallDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of a new one, or of `edited`. `state` outlives the dialog.
    OverallDialog(const State &state, TermId term, OverallSettings settings, QWidget *parent = nullptr,
                  std::optional<OverallId> edited = std::nullopt);

    const OverallSettings &settings() const { return m_settings; }

    /// With a title that is free, the term's rubrics for the first subject that has any, and no percentage.
    static OverallSettings fresh(const State &state, TermId term);

private:
    QWidget *buildParts();
    QWidget *buildResult();
    std::vector<RubricChoice> choices() const;
    void addStage(const OverallStage &stage, const std::vector<std::optional<RubricId>> &rubrics);
    void setStaged(bool isStaged);
    void placeStages();
    /// What is typed; false, with the field marked, where it is no number.
    bool read();
    void update();
    QString missing(bool isRead) const;

    const State &m_state;
    TermId m_term;
    std::optional<OverallId> m_edited;
    OverallSettings m_settings;
    std::vector<OverallStageEditor *> m_stages;
    QLineEdit *m_title;
    QComboBox *m_subject;
    QCheckBox *m_staged;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_addStage = nullptr;
    TextLabel *m_stageSum = nullptr;
    QSpinBox *m_decimals;
    QComboBox *m_mode;
    GradesEditor *m_grades = nullptr;
    TextLabel *m_told;
    QPushButton *m_ok = nullptr;
    bool m_isBuilt = false;
};

} // namespace yanben
