#include "ui/pages/scores/inspector/record_history.h"

#include "calendar/when_text.h"
#include "ui/widgets/panels/field_column.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/scores/records/past_rule.h"
#include "workspace/queries/term_rows.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// A value that came back with undo or redo was not given anew.
QString toldAs(const ActRow &act, const QString &change)
{
    if (act.kind == actWord(ActKind::Undo))
        return RecordHistory::tr("%1 (taken back)").arg(change);
    return act.kind == actWord(ActKind::Redo) ? RecordHistory::tr("%1 (done again)").arg(change) : change;
}

} // namespace

RecordHistory::RecordHistory(Workspace &workspace, const CellRecord &record, RubricId rubric, Mark mark,
                             QWidget *parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_record{record},
      m_rubric{rubric},
      m_mark{std::move(mark)},
      m_layout{new QVBoxLayout{this}}
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&workspace.acts(), &ActRunner::saved, this, &RecordHistory::fill);
    fill();
}

void RecordHistory::fill()
{
    ActRunner &acts = m_workspace.acts();
    if (!m_isDue || acts.isSaving())
        return;
    m_isDue = false;
    const auto history = acts.historyOf(Edit<CellRecord>{m_record, m_record});
    if (history.empty())
        return;
    // Since then the rule may have become another one: what it would give now was never shown.
    const PastRule rule{m_workspace.state(), acts, m_rubric, m_record.criterion};
    const Term &term = termOf(m_workspace.state(), m_rubric);
    addHeading(*m_layout, tr("Changes"));
    constexpr std::size_t mostShown = 8;
    std::size_t shown = 0;
    for (auto each = history.rbegin(); each != history.rend() && shown < mostShown; ++each, ++shown) {
        const auto &edit = std::get<Edit<CellRecord>>(each->second);
        const QString before = markOf(edit.before, rule.before(each->first.id));
        const QString after = markOf(edit.after, rule.after(each->first.id));
        const bool isSame = edit.before && edit.after && edit.before->record.data == edit.after->record.data &&
                            edit.before->record.state == edit.after->record.state;
        const bool wasIn = edit.before && edit.before->handedIn;
        const bool isIn = edit.after && edit.after->handedIn;
        const QString what = toldAs(each->first, !isSame         ? before + u" → "_s + after
                                                 : wasIn == isIn ? tr("note")
                                                 : isIn          ? tr("handed in")
                                                                 : tr("no longer handed in"));
        m_layout->addWidget(
            paragraph(momentText(each->first.at, term) + u' ' + each->first.who + u'　' + what, TextRole::Muted));
    }
}

QString RecordHistory::markOf(const std::optional<CellRecord> &record,
                              const std::optional<RubricSheet> &criterion) const
{
    return record ? m_mark(record->record, criterion ? &*criterion : nullptr) : u"—"_s;
}

} // namespace yanben
