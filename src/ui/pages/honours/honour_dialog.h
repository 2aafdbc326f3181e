#pragma once

#include "workspace/acts/scoring/honour_acts.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;

namespace yanben
{

class DateField;
class SubjectChooser;
class TextLabel;

/// One honour: to be given to whoever is ticked, or changed. What can't be recorded is said at the field.
class HonourDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `proposed` are ticked at first; without them the row of `honour` is changed, and to whom it was given stays.
    HonourDialog(const State &state, const Honour &honour, const std::optional<std::vector<Subject>> &proposed,
                 QWidget *parent = nullptr);

    Honour honour() const;
    std::vector<Subject> subjects() const;

    void accept() override;

private:
    void showExample();
    void clearFaults();

    const State &m_state;
    Honour m_honour;
    QComboBox *m_kind;
    QLineEdit *m_title;
    TextLabel *m_fault;
    QComboBox *m_level;
    QLineEdit *m_issuer;
    DateField *m_day;
    QLineEdit *m_note;
    SubjectChooser *m_who = nullptr; ///< null when the subject stays
};

} // namespace yanben
