#pragma once

#include "ui/pages/settings/table_part.h"
#include "workspace/acts/school/list_acts.h"

class QComboBox;

namespace yanben
{

class SegmentedControl;

/// 常用列表: places, forms and groups, with their synonyms.
class ListsPart final : public TablePart
{
    Q_OBJECT

public:
    explicit ListsPart(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class List { Places, Forms, Groups };

    /// A name of the shown list: a ListEntry or a Group.
    struct Name
    {
        qint64 key = 0;
        QString name;
        qsizetype activities = 0; ///< that name it
        std::optional<qint64> sameAs;
        bool isFixed = false;        ///< 全体教师 is never merged
        std::optional<int> capacity; ///< of a place

        friend bool operator==(const Name &, const Name &) = default;
    };
    using Trouble = std::optional<QString>;
    static constexpr int capacityColumn = 3;

    SheetModel *makeModel();
    const Name &nameAt(int row) const { return m_names.at(static_cast<std::size_t>(row)); }
    const Name *current() const;
    const Name *nameOf(qint64 key) const;
    std::vector<Name> readNames() const;
    template <typename Build>
    Trouble attemptEntry(Build &&build);
    template <typename Build>
    Trouble attemptGroup(Build &&build);
    static QString capacityText(const Name &name);
    Trouble writeCapacity(const Name &name, const QString &text);
    Trouble rename(const Name &name, const QString &text);
    void tell(const Trouble &trouble);
    void add() override;
    void merge();
    void separate();
    void removeCurrent() override;
    void updateButtons() override;

    ListKind kind() const { return m_list == List::Places ? ListKind::Place : ListKind::Form; }

    List m_list = List::Places;
    std::vector<Name> m_names;
    SegmentedControl *m_lists;
    TextLabel *m_empty;
    QComboBox *m_target;
    QPushButton *m_merge;
    QPushButton *m_separate;
};

} // namespace yanben
