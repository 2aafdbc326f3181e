#pragma once

#include "domain/schedule/term.h"
#include "domain/sheets/score_sheet.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace yanben
{

class ActRunner;

/// Who changed one record when, the newest first. It waits until everything is on the disk: the file can't be read
/// while it is written, which on a slow disk would hold up the next key.
class RecordHistory final : public QWidget
{
    Q_OBJECT

public:
    /// What the cell showed for a record that is no more.
    using Mark = std::function<QString(const Record &)>;

    RecordHistory(ActRunner &acts, const CellRecord &record, const Term &term, Mark mark, QWidget *parent = nullptr);

private:
    void fill();
    QString markOf(const std::optional<CellRecord> &record) const;

    ActRunner &m_acts;
    CellRecord m_record;
    Term m_term;
    Mark m_mark;
    QVBoxLayout *m_layout;
    bool m_isDue = true;
};

} // namespace yanben
