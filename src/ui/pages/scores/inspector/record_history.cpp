#include "ui/pages/scores/inspector/record_history.h"

#include "calendar/when_text.h"
#include "ui/widgets/panels/field_column.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/act_runner.h"

#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

RecordHistory::RecordHistory(ActRunner &acts, const CellRecord &record, const Term &term, Mark mark, QWidget *parent)
    : QWidget{parent},
      m_acts{acts},
      m_record{record},
      m_term{term},
      m_mark{std::move(mark)},
      m_layout{new QVBoxLayout{this}}
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&acts, &ActRunner::saved, this, &RecordHistory::fill);
    fill();
}

void RecordHistory::fill()
{
    if (!m_isDue || m_acts.isSaving())
        return;
    m_isDue = false;
    const auto history = m_acts.historyOf(Edit<CellRecord>{m_record, m_record});
    if (history.empty())
        return;
    addHeading(*m_layout, tr("Changes"));
    constexpr std::size_t mostShown = 8;
    std::size_t shown = 0;
    for (auto each = history.rbegin(); each != history.rend() && shown < mostShown; ++each, ++shown) {
        const auto &edit = std::get<Edit<CellRecord>>(each->second);
        const QString before = markOf(edit.before);
        const QString after = markOf(edit.after);
        const bool isSame = edit.before && edit.after && edit.before->record.data == edit.after->record.data &&
                            edit.before->record.state == edit.after->record.state;
        const bool wasIn = edit.before && edit.before->handedIn;
        const bool isIn = edit.after && edit.after->handedIn;
        const QString what = !isSame         ? before + u" → "_s + after
                             : wasIn == isIn ? tr("note")
                             : isIn          ? tr("handed in")
                                             : tr("no longer handed in");
        m_layout->addWidget(
            paragraph(momentText(each->first.at, m_term) + u' ' + each->first.who + u'　' + what, TextRole::Muted));
    }
}

QString RecordHistory::markOf(const std::optional<CellRecord> &record) const
{
    return record ? m_mark(record->record) : u"—"_s;
}

} // namespace yanben
