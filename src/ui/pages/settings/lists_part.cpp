#include "ui/pages/settings/lists_part.h"

#include "ui/pages/settings/settings_parts.h"
#include "ui/pages/settings/settings_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

ListsPart::ListsPart(PageContext &context, QWidget *parent)
    : SettingsPart(context, parent),
      m_lists(new SegmentedControl(tr("List"))),
      m_model(makeModel()),
      m_empty(new TextLabel({}, TextRole::Muted)),
      m_problem(problemLabel()),
      m_name(new QLineEdit),
      m_add(new QPushButton(tr("Add"))),
      m_target(new QComboBox),
      m_merge(new QPushButton(tr("Merge"))),
      m_separate(new QPushButton(tr("No synonym"))),
      m_remove(new QPushButton(tr("Delete")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(fontMetrics()));
    addPartHeading(*layout, tr("Lists"),
                   tr("What is offered when places and forms are typed. A new name changes the activities too; a "
                      "merged one is replaced wherever it is typed."));
    m_lists->addSegment(tr("Places"));
    m_lists->addSegment(tr("Forms"));
    m_lists->setCurrent(0);
    m_table = new SettingsTable(tr("Names"), *m_model, 0);
    m_empty->setWordWrap(true);
    m_name->setPlaceholderText(tr("New name"));
    m_name->setAccessibleName(tr("New name"));
    m_target->setAccessibleName(tr("Name that is kept"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(10);
    m_merge->setToolTip(tr("The chosen name becomes a synonym of this one"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_lists);
    top->addStretch(1);
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_name, 1);
    entry->addWidget(m_add);
    auto *buttons = new QHBoxLayout;
    auto *words = new TextLabel(tr("The chosen name means the same as"));
    words->setBuddy(m_target);
    buttons->addWidget(words);
    buttons->addWidget(m_target, 1);
    buttons->addWidget(m_merge);
    auto *more = new QHBoxLayout;
    more->addWidget(m_separate);
    more->addStretch(1);
    more->addWidget(m_remove);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addLayout(entry);
    layout->addLayout(buttons);
    layout->addLayout(more);

    connect(m_lists, &SegmentedControl::chosen, this, [this](int list) {
        m_kind = list == 0 ? ListKind::Place : ListKind::Form;
        m_table->setCurrentIndex({});
        tell({});
        refresh();
    });
    connect(m_model, &SheetModel::refused, this, [this](const QString &why) { showProblem(*m_problem, why); });
    connect(m_model, &SheetModel::accepted, this, [this] { tell({}); });
    connect(m_table, &SettingsTable::currentRowChanged, this, &ListsPart::updateButtons);
    connect(m_table, &SettingsTable::removeRequested, this, &ListsPart::removeCurrent);
    connect(m_name, &QLineEdit::returnPressed, this, &ListsPart::add);
    connect(m_add, &QPushButton::clicked, this, &ListsPart::add);
    connect(m_merge, &QPushButton::clicked, this, &ListsPart::merge);
    connect(m_separate, &QPushButton::clicked, this, &ListsPart::separate);
    connect(m_remove, &QPushButton::clicked, this, &ListsPart::removeCurrent);
}

SheetModel *ListsPart::makeModel()
{
    auto *model =
        new SheetModel({{.title = tr("Name"),
                         .text = [this](int row) { return entryAt(row).name; },
                         .value = [this](int row) { return entryAt(row).name; },
                         .write = [this](int row, const QVariant &value) -> std::optional<QString> {
                             const auto fault = attempt<ListFault>(
                                 [&] { return renameListEntry(state(), entryAt(row).id, value.toString()); });
                             return fault ? std::optional{listFaultText(*fault)} : std::nullopt;
                         }},
                        {.title = tr("Activities"),
                         .text = [this](int row) { return QString::number(usesOf(state(), entryAt(row)).size()); },
                         .alignment = Qt::AlignRight | Qt::AlignVCenter},
                        {.title = tr("Synonym of"),
                         .text =
                             [this](int row) {
                                 const auto same = entryAt(row).sameAs;
                                 const ListEntry *kept = same ? state().find<ListEntry>(*same) : nullptr;
                                 return kept ? kept->name : QString{};
                             }}},
                       this);
    model->setEditable([this](int) { return m_context.writable(); });
    model->setMuted([this](int row) { return entryAt(row).sameAs.has_value(); });
    return model;
}

const ListEntry *ListsPart::current() const
{
    const auto row = m_table->currentRow();
    return row && static_cast<std::size_t>(*row) < m_entries.size() ? &entryAt(*row) : nullptr;
}

void ListsPart::refresh()
{
    m_entries = listEntries(state(), m_kind);
    m_model->refresh(static_cast<int>(m_entries.size()));
    m_empty->setVisible(m_entries.empty());
    m_empty->setText(m_kind == ListKind::Place
                         ? tr("No places yet. They come from the activities by themselves, or are added below.")
                         : tr("No forms yet. They come from the activities by themselves, or are added below."));
    updateButtons();
}

void ListsPart::tell(std::optional<ListFault> fault)
{
    showProblem(*m_problem, fault ? listFaultText(*fault) : QString{});
}

void ListsPart::add()
{
    if (!m_context.writable())
        return;
    const QString name = m_name->text().simplified();
    const auto fault = attempt<ListFault>([&] { return addListEntry(state(), m_kind, name); });
    tell(fault);
    if (!done())
        return;
    m_name->clear();
    refresh();
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row]->name == name)
            m_table->chooseRow(static_cast<int>(row));
    }
}

void ListsPart::merge()
{
    const ListEntry *gone = current();
    if (!gone || m_target->currentIndex() < 0)
        return;
    const ListEntryId keep{m_target->currentData().toLongLong()};
    tell(attempt<ListFault>([&] { return mergeListEntries(state(), keep, gone->id); }));
    refresh();
}

void ListsPart::separate()
{
    if (const ListEntry *entry = current()) {
        m_context.acts.runBuilt([&] { return separateListEntry(state(), entry->id); });
        tell({});
        refresh();
    }
}

void ListsPart::removeCurrent()
{
    const ListEntry *entry = current();
    if (!entry || !m_context.writable())
        return;
    tell(attempt<ListFault>([&] { return removeListEntry(state(), entry->id); }));
    refresh();
}

void ListsPart::updateButtons()
{
    const bool writable = m_context.writable();
    const ListEntry *entry = current();
    const QVariant before = m_target->currentData();
    m_target->clear();
    for (const ListEntry *other : m_entries) {
        if (entry && !other->sameAs && other->id != entry->id)
            m_target->addItem(other->name, QVariant::fromValue(keyOf(other->id)));
    }
    if (const int index = m_target->findData(before); index >= 0)
        m_target->setCurrentIndex(index);
    const bool mergeable = writable && entry && m_target->count() > 0;
    m_target->setEnabled(mergeable);
    m_merge->setEnabled(mergeable);
    m_separate->setEnabled(writable && entry && entry->sameAs);
    m_remove->setEnabled(writable && entry);
    m_name->setEnabled(writable);
    m_add->setEnabled(writable);
}

} // namespace yanben
