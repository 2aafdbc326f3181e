#pragma once

#include "workspace/templates/rubric_templates.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTableWidget;

namespace yanben
{

class TextLabel;

/// 新建细则: the rubrics that a new one can start from, with what the chosen one holds.
class TemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TemplateDialog(std::vector<RubricTemplate> templates, QWidget *parent = nullptr);

    /// Null when there is none.
    const RubricSheet *chosen() const;

private:
    void preview(int row);

    std::vector<RubricTemplate> m_templates;
    QListWidget *m_list;
    QTableWidget *m_preview;
    TextLabel *m_sum;
    QPushButton *m_ok = nullptr;
};

} // namespace yanben
