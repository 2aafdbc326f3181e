#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

#include <functional>

namespace yanben
{

/// A cell that is filled from a list, and with `Entry::Free` also with words of one's own. What is written is the text.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Entry { Listed, Free };

    ChoiceDelegate(std::function<QStringList()> choices, Entry entry, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    std::function<QStringList()> m_choices;
    Entry m_entry;
};

} // namespace yanben
