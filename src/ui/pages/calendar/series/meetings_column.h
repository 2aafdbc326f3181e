#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/panels/field_column.h"
#include "workspace/queries/calendar/series.h"

#include <optional>
#include <vector>

class QTableWidget;

namespace yanben
{

class SeriesDesk;
class TextLabel;

/// All meetings of a series with their state, and below them the decisions whose meeting it does not have any more.
/// Delete takes a meeting out and drops such a decision.
class MeetingsColumn final : public FieldColumn
{
    Q_OBJECT

public:
    MeetingsColumn(PageContext &context, SeriesDesk &desk, QWidget *parent = nullptr);

    /// The row of the meeting becomes the current one.
    void fill(const Series &series, const std::optional<MeetingKey> &meeting);
    bool holds(const MeetingKey &meeting) const;

signals:
    /// A meeting was clicked or activated.
    void chosen(const yanben::MeetingKey &meeting, QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        MeetingKey meeting;
        QDate day;
        bool isWaiting = false; ///< a decision whose meeting the series does not have
    };

    /// Week and day as they need it, the state of the meeting the rest; a day takes two lines before that has none.
    void shareWidth();
    void giveRestToStates();
    const Line *lineAt(int row) const;
    void goTo(int row);
    void forgetCurrent();

    PageContext &m_context;
    SeriesDesk &m_desk;
    TextLabel *m_summary;
    QTableWidget *m_list;
    std::vector<Line> m_lines;
};

} // namespace yanben
