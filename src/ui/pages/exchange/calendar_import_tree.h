#pragma once

#include "domain/schedule/term.h"
#include "workspace/exchange/activity_import.h"

#include <QTreeWidget>

#include <optional>
#include <utility>
#include <vector>

namespace yanben
{

class HandWidths;

/// The events of a calendar file, under each what it changes. What can be taken has a tick; Space sets and clears that
/// of the event whose line is current.
class CalendarImportTree final : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { WhatColumn, DeedColumn, NowColumn, FileColumn };

    CalendarImportTree(CalendarImport &import, const Term &term, QWidget *parent = nullptr);

    /// Empty: all kinds.
    void showOnly(std::optional<EventProposal::Kind> kind);
    /// Those that are shown.
    void tickAll(bool ticked);

signals:
    void ticksChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the line of a proposal says in the last two columns.
    static std::pair<QString, QString> nowAndThen(const EventProposal &proposal);
    QTreeWidgetItem *eventItem(std::size_t place, const Term &term) const;
    EventProposal &proposalOf(const QTreeWidgetItem &item) const;
    void takeTick(const QTreeWidgetItem &item, int column);

    CalendarImport &m_import;
    HandWidths *m_hands;
    bool m_tickingAll = false;
};

} // namespace yanben
