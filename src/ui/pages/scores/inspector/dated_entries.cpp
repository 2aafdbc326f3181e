#include "ui/pages/scores/inspector/dated_entries.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostLinkHeights = 14; // the width of a link, in heights of a line

} // namespace

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
    QStringList parts{entry.day->toString(u"yyyy-MM-dd"_s), nameOf(entry.caseKey), amount};
    if (!entry.evidence.isEmpty())
        parts << entry.evidence;
    layout->addWidget(paragraph(parts.join(u' ')), 1);
    if (isWritable) {
        auto *remove = iconButton(u"delete"_s, tr("Remove the entry of %1").arg(parts.front()));
        layout->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this, id = entry.id] { emit removed(id); });
    }
    addWidget(row);
    if (entry.attachment.isEmpty())
        return;
    const bool isAddress = entry.attachment.contains(u"://"_s);
    const QString name =
        isAddress ? entry.attachment : entry.attachment.section(u'/', -1, -1, QString::SectionSkipEmpty);
    auto *open = linkButton(fontMetrics().elidedText(name, Qt::ElideMiddle, fontMetrics().height() * mostLinkHeights));
    open->setAccessibleName(tr("Open the evidence %1").arg(name));
    open->setToolTip(plainTip(entry.attachment));
    connect(open, &QPushButton::clicked, this, [this, link = entry.attachment] { emit opened(link); });
    addWidget(open);
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
