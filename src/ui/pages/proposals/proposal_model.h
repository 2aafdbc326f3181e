#pragma once

#include "domain/schedule/term.h"
#include "domain/schedule/when.h"
#include "ui/widgets/typed_answer.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// A new time for something of the schedule, before anything is changed.
struct TimeProposal
{
    QString what{};
    QString before{};
    std::optional<When> after{}; ///< empty: the line only tells, and nothing is ticked
    Term term{};                 ///< whose weeks and years a typed time means
    QString why{};
    QString people{};     ///< who takes part instead of whom
    bool ofOther = false; ///< one more time of the line above, and goes with its tick
    bool oneDay = false;  ///< only a single day can be its time
    bool ticked = true;
    bool typed = false; ///< `after` is what a person wrote
};

/// The proposals as a table: what is ticked is done, and a new time can be typed over.
class ProposalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, WhyColumn, PeopleColumn };

    /// Without `withPeople` there is no column for them.
    explicit ProposalModel(bool withPeople, QObject *parent = nullptr);

    void setRows(std::vector<TimeProposal> rows);
    const std::vector<TimeProposal> &rows() const { return m_rows; }
    void setPeople(int row, const QString &people);
    /// Another proposal for the line, or another reason for what was typed.
    void propose(int row, const When &after, const QString &why);
    void tickAll(bool ticked);
    /// Lines that will be done; further times of one line don't count.
    int tickedCount() const;
    /// Whether a person wrote a time.
    bool isTyped() const;
    /// Why `typed` can't be the time; empty when it can. An empty cell says 待定.
    QString problemOf(const QModelIndex &cell, const QString &typed) const;
    /// What `typed` means so far.
    TypedAnswer answerTo(const QModelIndex &cell, const QString &typed) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void ticksChanged();

private:
    const TimeProposal &at(const QModelIndex &index) const { return m_rows[static_cast<std::size_t>(index.row())]; }
    bool hasTick(const TimeProposal &row) const { return row.after && !row.ofOther; }
    void tick(int row, bool ticked);
    static QString timeText(const TimeProposal &row);

    bool m_withPeople;
    std::vector<TimeProposal> m_rows;
};

} // namespace yanben
