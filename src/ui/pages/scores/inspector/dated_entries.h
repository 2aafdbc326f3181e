#pragma once

#include "domain/rubric/rule.h"
#include "domain/sheets/score_sheet.h"
#include "ui/widgets/panels/field_column.h"

#include <QDate>

namespace yanben
{

/// The dated cases of a tally that the file has for one cell, with the way to one more.
class DatedEntries final : public FieldColumn
{
    Q_OBJECT

public:
    /// Entries without a day are left out: they are what a field holds.
    DatedEntries(const TallyRule &rule, const std::vector<RecordEntry> &entries, bool isWritable);

signals:
    /// One more is wanted. Whoever asks for it outlives these widgets, which the next act builds anew.
    void asked();
    void removed(yanben::RecordEntryId entry);
    /// The evidence is to be looked at.
    void opened(const QString &attachment);

private:
    void addEntry(const RecordEntry &entry, bool isWritable);
    QString nameOf(const QString &key) const;

    TallyRule m_rule;
};

} // namespace yanben
