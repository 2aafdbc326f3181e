#pragma once

#include "domain/rubric/rubric.h"

#include <QWidget>

#include <map>
#include <vector>

class QComboBox;
class QLineEdit;

namespace yanben
{

class ConsequencesEditor;

/// The vetoes of a rubric, each with its effect and what follows from it.
class VetoesEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `sheet` outlives it: the criteria and grades that a veto can name are those that stand there by then.
    explicit VetoesEditor(const RubricSheet &sheet, QWidget *parent = nullptr);

    /// A veto that names a grade goes with its new name.
    void followGrades(const std::map<QString, QString> &renamed);
    std::vector<Veto> vetoes() const;

signals:
    void edited();

private:
    struct Line
    {
        QWidget *row;
        QLineEdit *name;
        QComboBox *effect;
        QComboBox *target;
        ConsequencesEditor *consequences;
    };

    void add(const Veto &veto);
    void fillTarget(const Line &line, const QString &chosen);

    const RubricSheet &m_sheet;
    QWidget *m_rows;
    std::vector<Line> m_lines;
};

} // namespace yanben
