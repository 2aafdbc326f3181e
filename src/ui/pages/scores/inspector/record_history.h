#pragma once

#include "domain/rubric/rubric.h"
#include "domain/sheets/score_sheet.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace yanben
{

class Workspace;

/// Who changed one record when, the newest first, each with what the cell showed at that time. It waits until
/// everything is on the disk: the file can't be read while it is written, which on a slow disk would hold up the next
/// key.
class RecordHistory final : public QWidget
{
    Q_OBJECT

public:
    /// What the cell showed for a record that is no more, by the criterion as it was then; null where nobody knows how
    /// that was.
    using Mark = std::function<QString(const Record &, const RubricSheet *criterion)>;

    /// The workspace outlives it.
    RecordHistory(Workspace &workspace, const CellRecord &record, RubricId rubric, Mark mark,
                  QWidget *parent = nullptr);

private:
    void fill();
    QString markOf(const std::optional<CellRecord> &record, const std::optional<RubricSheet> &criterion) const;

    Workspace &m_workspace;
    CellRecord m_record;
    RubricId m_rubric;
    Mark m_mark;
    QVBoxLayout *m_layout;
    bool m_isDue = true;
};

} // namespace yanben
