#pragma once

#include "domain/rubric/rule.h"
#include "domain/schedule/term.h"
#include "domain/sheets/score_sheet.h"

#include <QDate>
#include <QDialog>

#include <optional>

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

    /// An entry without a day gets the day of the term that is nearest to today, and the dialog says so; it tells, too,
    /// of a day that lies outside.
    void setTerm(const Term &term);

    RecordEntry entry() const;
    /// The file is the attachment.
    void attach(const QString &file);

private:
    void adopt();
    void chooseFile();
    void describeLink();
    void describeDay();

    TallyRule m_rule;
    RecordEntry m_entry;
    QString m_schoolFile;
    QDate m_today;
    std::optional<Term> m_term;
    DateField *m_day;
    TextLabel *m_dayNote; ///< how the day stands to the term
    QComboBox *m_case;
    CountBox *m_count;
    QLineEdit *m_amount;
    QLineEdit *m_evidence;
    QLineEdit *m_attachment;
    TextLabel *m_link; ///< what the attachment comes to
};

} // namespace yanben
