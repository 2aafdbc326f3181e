#pragma once

#include "ui/pages/plan/ordered_rows_model.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/pages/plan/rows_editor.h"

#include <QListView>
#include <QVBoxLayout>

namespace yanben
{

/// A short list that a person adds to, puts in order and removes from; each is an act.
template <typename Id>
class OrderedRowsEditor : public QWidget
{
public:
    void refresh(bool editable)
    {
        m_model->refresh();
        m_rows->setEditable(editable);
        m_rows->fit();
    }

    bool choose(Id id)
    {
        const QModelIndex index = m_model->indexOf(id);
        if (index.isValid())
            m_rows->view().setCurrentIndex(index);
        return index.isValid();
    }

protected:
    /// `entry` adds a row.
    OrderedRowsEditor(PageContext &context, const QString &name, OrderedRowsModel<Id> *model, QWidget *entry,
                      QWidget *parent)
        : QWidget{parent}, m_context{context}, m_model{model}, m_rows{new RowsEditor{name}}
    {
        m_model->setParent(this);
        auto *layout = new QVBoxLayout{this};
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_rows);
        m_rows->setEntry(entry);
        m_rows->view().setModel(m_model);
        connect(m_rows, &RowsEditor::removeRequested, this, [this](const QModelIndex &index) {
            if (const auto id = m_model->idAt(index))
                remove(*id);
        });
        connect(m_rows, &RowsEditor::moveRequested, this, [this](const QModelIndex &index, Shift shift) {
            const auto id = m_model->idAt(index);
            if (id && runPlanAct(m_context, [&] { return moved(*id, shift); }))
                choose(*id);
        });
    }

    PageContext &context() const { return m_context; }
    virtual void remove(Id id) = 0;
    virtual PlanAct moved(Id id, Shift shift) const = 0;

private:
    PageContext &m_context;
    OrderedRowsModel<Id> *m_model;
    RowsEditor *m_rows;
};

} // namespace yanben
