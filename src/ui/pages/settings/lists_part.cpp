#include "ui/pages/settings/lists_part.h"

#include "ui/pages/settings/settings_words.h"
#include "ui/pages/staff/staff_words.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/staff/group_acts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

ListsPart::ListsPart(PageContext &context, QWidget *parent)
    : TablePart(context, tr("New name"), tr("Delete"), parent),
      m_lists(new SegmentedControl(tr("List"))),
      m_empty(new TextLabel({}, TextRole::Muted)),
      m_target(new QComboBox),
      m_merge(new QPushButton(tr("Merge"))),
      m_separate(new QPushButton(tr("No synonym")))
{
    m_lists->addSegment(tr("Places"));
    m_lists->addSegment(tr("Forms"));
    m_lists->addSegment(tr("Groups"));
    m_lists->setCurrent(0);
    m_empty->setWordWrap(true);
    m_target->setAccessibleName(tr("Name that is kept"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(10);
    auto *top = new QHBoxLayout;
    top->addWidget(m_lists);
    top->addStretch(1);
    auto *merging = new QHBoxLayout;
    auto *words = new TextLabel(tr("The chosen name means the same as"));
    words->setBuddy(m_target);
    merging->addWidget(words);
    merging->addWidget(m_target, 1);
    merging->addWidget(m_merge);
    layOut(makeModel(),
           {.title = tr("Lists"),
            .purpose = tr("What is offered when places, forms and groups are typed. A new name changes the activities "
                          "too; a merged one is replaced wherever it is typed."),
            .above = top,
            .note = m_empty,
            .tableName = tr("Names"),
            .columns = ViewId::ListColumns,
            .entry = {m_name},
            .between = merging,
            .buttons = {m_separate}});

    connect(m_lists, &SegmentedControl::chosen, this, [this](int list) {
        m_list = static_cast<List>(list);
        m_table->setCurrentIndex({});
        tell({});
        refresh();
    });
    connect(m_merge, &QPushButton::clicked, this, &ListsPart::merge);
    connect(m_separate, &QPushButton::clicked, this, &ListsPart::separate);
}

SheetModel *ListsPart::makeModel()
{
    auto *model = new SheetModel(
        {{.title = tr("Name"),
          .text = [this](int row) { return nameAt(row).name; },
          .value = [this](int row) { return nameAt(row).name; },
          .write = [this](int row, const QVariant &value) { return rename(nameAt(row), value.toString()); }},
         {.title = tr("Activities"),
          .text = [this](int row) { return QString::number(nameAt(row).activities); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter},
         {.title = tr("Synonym of"),
          .text =
              [this](int row) {
                  const auto same = nameAt(row).sameAs;
                  const Name *kept = same ? nameOf(*same) : nullptr;
                  return kept ? kept->name : QString{};
              }},
         {.title = tr("Holds (people)"),
          .text = [this](int row) { return capacityText(nameAt(row)); },
          .value = [this](int row) { return capacityText(nameAt(row)); },
          .write = [this](int row, const QVariant &value) { return writeCapacity(nameAt(row), value.toString()); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter}},
        this);
    model->setEditable([this](int) { return m_context.writable(); });
    model->setMuted([this](int row) { return nameAt(row).sameAs.has_value(); });
    return model;
}

const ListsPart::Name *ListsPart::current() const
{
    const auto row = m_table->currentRow();
    return row && static_cast<std::size_t>(*row) < m_names.size() ? &nameAt(*row) : nullptr;
}

const ListsPart::Name *ListsPart::nameOf(qint64 key) const
{
    const auto found = std::ranges::find(m_names, key, &Name::key);
    return found == m_names.end() ? nullptr : &*found;
}

std::vector<ListsPart::Name> ListsPart::readNames() const
{
    std::vector<Name> names;
    const auto keyIf = [](auto id) { return id ? std::optional{keyOf(*id)} : std::nullopt; };
    if (m_list == List::Groups) {
        for (const Group *group : groupsInOrder(state()))
            names.push_back({.key = keyOf(group->id),
                             .name = group->name,
                             .activities = std::ssize(usesOf(state(), group->id).activities),
                             .sameAs = keyIf(group->sameAs),
                             .isFixed = group->kind == GroupKind::Everyone});
        return names;
    }
    for (const ListEntry *entry : listEntries(state(), kind()))
        names.push_back({.key = keyOf(entry->id),
                         .name = entry->name,
                         .activities = std::ssize(usesOf(state(), *entry)),
                         .sameAs = keyIf(entry->sameAs),
                         .capacity = entry->capacity});
    return names;
}

void ListsPart::refresh()
{
    m_names = readNames();
    m_model->refresh(static_cast<int>(m_names.size()));
    m_table->setColumnHidden(capacityColumn, m_list != List::Places);
    m_empty->setVisible(m_names.empty());
    m_empty->setText(m_list == List::Places
                         ? tr("No places yet. They come from the activities by themselves, or are added below.")
                         : tr("No forms yet. They come from the activities by themselves, or are added below."));
    updateButtons();
}

template <typename Build>
ListsPart::Trouble ListsPart::attemptEntry(Build &&build)
{
    const auto fault = attempt<ListFault>(build);
    return fault ? Trouble{listFaultText(*fault)} : std::nullopt;
}

template <typename Build>
ListsPart::Trouble ListsPart::attemptGroup(Build &&build)
{
    const auto refusal = attempt<GroupRefusal>(build);
    return refusal ? Trouble{groupRefusalText(*refusal)} : std::nullopt;
}

void ListsPart::tell(const Trouble &trouble)
{
    say(trouble.value_or(QString{}));
}

void ListsPart::showEvent(QShowEvent *event)
{
    TablePart::showEvent(event);
    // The table has just taken over the columns of another time, when another list may have been shown.
    m_table->setColumnHidden(capacityColumn, m_list != List::Places);
}

QString ListsPart::capacityText(const Name &name)
{
    return name.capacity ? QString::number(*name.capacity) : QString{};
}

ListsPart::Trouble ListsPart::writeCapacity(const Name &name, const QString &text)
{
    const QString typed = text.normalized(QString::NormalizationForm_KC).simplified();
    bool isNumber = true;
    const int people = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
    if (!isNumber)
        return capacityFaultText();
    return attemptEntry([&] {
        return setCapacity(state(), ListEntryId{name.key}, typed.isEmpty() ? std::nullopt : std::optional{people});
    });
}

ListsPart::Trouble ListsPart::rename(const Name &name, const QString &text)
{
    if (m_list == List::Groups)
        return attemptGroup([&] { return renameGroup(state(), GroupId{name.key}, text); });
    return attemptEntry([&] { return renameListEntry(state(), ListEntryId{name.key}, text); });
}

void ListsPart::add()
{
    if (!m_context.writable())
        return;
    const QString name = m_name->text().simplified();
    tell(m_list == List::Groups ? attemptGroup([&] { return addGroup(state(), name); })
                                : attemptEntry([&] { return addListEntry(state(), kind(), name); }));
    if (!done())
        return;
    m_name->clear();
    refresh();
    for (std::size_t row = 0; row < m_names.size(); ++row) {
        if (m_names[row].name == name)
            m_table->chooseRow(static_cast<int>(row));
    }
}

void ListsPart::merge()
{
    const Name *gone = current();
    if (!gone || m_target->currentIndex() < 0)
        return;
    const qint64 keep = m_target->currentData().toLongLong();
    tell(m_list == List::Groups
             ? attemptGroup([&] { return mergeGroups(state(), GroupId{keep}, GroupId{gone->key}); })
             : attemptEntry([&] { return mergeListEntries(state(), ListEntryId{keep}, ListEntryId{gone->key}); }));
    refresh();
}

void ListsPart::separate()
{
    const Name *name = current();
    if (!name)
        return;
    if (m_list == List::Groups) {
        tell(attemptGroup([&] { return setSameGroup(state(), GroupId{name->key}, std::nullopt); }));
    } else {
        m_context.acts.runBuilt([&] { return separateListEntry(state(), ListEntryId{name->key}); });
        tell({});
    }
    refresh();
}

void ListsPart::removeCurrent()
{
    const Name *name = current();
    if (!name || !m_context.writable())
        return;
    if (m_list == List::Groups) {
        const auto uses = attempt<RosterUses>([&] { return removeGroup(state(), GroupId{name->key}); });
        tell(uses ? Trouble{usesText(state(), *uses)} : std::nullopt);
    } else {
        tell(attemptEntry([&] { return removeListEntry(state(), ListEntryId{name->key}); }));
    }
    refresh();
}

void ListsPart::updateButtons()
{
    const bool writable = m_context.writable();
    const Name *name = current();
    const QVariant before = m_target->currentData();
    m_target->clear();
    for (const Name &other : m_names) {
        if (name && !name->isFixed && !other.isFixed && !other.sameAs && other.key != name->key)
            m_target->addItem(other.name, QVariant::fromValue(other.key));
    }
    if (const int index = m_target->findData(before); index >= 0)
        m_target->setCurrentIndex(index);
    const bool mergeable = writable && name && m_target->count() > 0;
    m_target->setEnabled(mergeable);
    m_merge->setEnabled(mergeable);
    m_merge->setToolTip(m_list == List::Groups
                            ? tr("Members, activities and criteria of the chosen group go over to this one")
                            : tr("The chosen name becomes a synonym of this one"));
    m_separate->setEnabled(writable && name && name->sameAs);
    m_remove->setEnabled(writable && name && !name->isFixed);
    m_name->setEnabled(writable);
    m_add->setEnabled(writable);
}

} // namespace yanben
