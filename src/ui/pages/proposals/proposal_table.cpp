#include "ui/pages/proposals/proposal_table.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/enter_edits.h"
#include "ui/widgets/lists/hand_widths.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

ProposalTable::ProposalTable(const QString &name, ProposalModel &model, QWidget *parent)
    : QWidget{parent},
      m_model{model},
      m_view{new CheckedView<QTableView>},
      m_hands{new HandWidths{*m_view->horizontalHeader()}}
{
    m_view->setAccessibleName(name);
    m_view->setModel(&model);
    m_view->setCheck([&model](const QModelIndex &cell, const QString &typed) { return model.problemOf(cell, typed); });
    m_view->setAnswer([&model](const QModelIndex &cell, const QString &typed) { return model.answerTo(cell, typed); });
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    letEnterEdit(*m_view);
    auto *all = linkButton(tr("Tick all"));
    auto *none = linkButton(tr("Tick none"));
    auto *ticks = new QHBoxLayout;
    ticks->addWidget(all);
    ticks->addWidget(none);
    ticks->addStretch(1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(ticks);
    setFocusProxy(m_view);
    connect(all, &QPushButton::clicked, &model, [&model] { model.tickAll(true); });
    connect(none, &QPushButton::clicked, &model, [&model] { model.tickAll(false); });
    connect(&model, &QAbstractItemModel::modelReset, this, &ProposalTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, m_view, &QTableView::resizeRowsToContents);
}

void ProposalTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void ProposalTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ProposalTable::fit()
{
    // At most these shares of the width, in the order of the columns; what they leave is for the reasons.
    const std::vector<int> shares = m_model.columnCount() > ProposalModel::PeopleColumn
                                        ? std::vector{26, 19, 19, 20, 16}
                                        : std::vector{30, 22, 22, 26};
    const int width = m_view->viewport()->width();
    int left = width;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == ProposalModel::WhyColumn)
            continue;
        const int wanted = std::max(static_cast<QAbstractItemView *>(m_view)->sizeHintForColumn(column),
                                    m_view->horizontalHeader()->sectionSizeHint(column));
        const int own = std::min(wanted, width * shares[static_cast<std::size_t>(column)] / 100);
        m_hands->fit(column, own);
        left -= own;
    }
    m_hands->fit(ProposalModel::WhyColumn, left);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->resizeRowsToContents();
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, ProposalModel::WhatColumn));
}

} // namespace yanben
