#include "ui/pages/scores/inspector/dated_entries.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace yanben
{

using namespace Qt::StringLiterals;

DatedEntries::DatedEntries(const TallyRule &rule, const std::vector<RecordEntry> &entries, bool isWritable)
    : m_rule{rule}
{
    bool titled = false;
    for (const RecordEntry &entry : entries) {
        if (!entry.day)
            continue;
        if (!std::exchange(titled, true))
            addSection(tr("Dated entries"));
        addEntry(entry, isWritable);
    }
    if (!isWritable)
        return;
    auto *add = linkButton(tr("Add a dated entry…"));
    connect(add, &QPushButton::clicked, this, &DatedEntries::asked);
    addWidget(add);
}

void DatedEntries::addEntry(const RecordEntry &entry, bool isWritable)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    const QString amount =
        entry.count ? tr("%1 ×").arg(entry.count->toString()) : (entry.amount ? entry.amount->toString() : QString{});
    QStringList parts{entry.day->toString(u"MM-dd"_s), nameOf(entry.caseKey), amount};
    if (!entry.evidence.isEmpty())
        parts << entry.evidence;
    layout->addWidget(paragraph(parts.join(u' ')), 1);
    if (isWritable) {
        auto *remove = iconButton(u"delete"_s, tr("Remove the entry of %1").arg(parts.front()));
        layout->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this, id = entry.id] { emit removed(id); });
    }
    addWidget(row);
}

QString DatedEntries::nameOf(const QString &key) const
{
    for (const TallyCase &each : m_rule.cases) {
        if (recordKey(each) == key)
            return each.name;
    }
    return key;
}

} // namespace yanben
