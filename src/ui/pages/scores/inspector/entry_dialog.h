#pragma once

#include "domain/rubric/rule.h"
#include "domain/sheets/score_sheet.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace yanben
{

class DateField;
class CountBox;

/// One dated case of a tally with its evidence.
class EntryDialog final : public QDialog
{
    Q_OBJECT

public:
    EntryDialog(const TallyRule &rule, const RecordEntry &entry, QDate today, QWidget *parent = nullptr);

    RecordEntry entry() const;

private:
    void adopt();

    TallyRule m_rule;
    RecordEntry m_entry;
    DateField *m_day;
    QComboBox *m_case;
    CountBox *m_count;
    QLineEdit *m_amount;
    QLineEdit *m_evidence;
    QLineEdit *m_attachment;
};

} // namespace yanben
