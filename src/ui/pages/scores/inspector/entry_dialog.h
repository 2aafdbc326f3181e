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
class TextLabel;

/// One dated case of a tally with its evidence.
class EntryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `schoolFile`: from where the attachment is linked.
    EntryDialog(const TallyRule &rule, const RecordEntry &entry, QDate today, const QString &schoolFile,
                QWidget *parent = nullptr);

    RecordEntry entry() const;
    /// The file is the attachment.
    void attach(const QString &file);

private:
    void adopt();
    void chooseFile();
    void describeLink();

    TallyRule m_rule;
    RecordEntry m_entry;
    QString m_schoolFile;
    DateField *m_day;
    QComboBox *m_case;
    CountBox *m_count;
    QLineEdit *m_amount;
    QLineEdit *m_evidence;
    QLineEdit *m_attachment;
    TextLabel *m_link; ///< what the attachment comes to
};

} // namespace yanben
