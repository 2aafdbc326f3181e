#pragma once

#include "ui/pages/calendar/views/calendar_view.h"
#include "ui/shell/shell_settings.h"

#include <memory>

class QComboBox;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace yanben
{

class EmptyState;
class HandWidths;
class MeetingWidths;
class MeetingsModel;
class PinyinCompleter;
class TextLabel;

/// The term's entries as a list: all of them, or those of one person, group or place with what overlaps.
class MeetingsView final : public CalendarView
{
    Q_OBJECT

public:
    enum class Of { Term, Person, Group, Place };

    MeetingsView(Of of, ShellSettings &settings, QWidget *parent = nullptr);
    ~MeetingsView() override;

    void setContent(const SharedContent &content) override;
    void showPlace(const CalendarPlace &place) override;
    CalendarPlace place() const override { return m_place; }
    SessionDraft newSession() const override;

    QTableView *table() const { return m_table; }
    /// Null for the whole term.
    QComboBox *chooser() const { return m_chooser; }
    /// Seen instead of the table where there is no name to choose; null for the whole term.
    EmptyState *missing() const { return m_missing; }
    /// 王勋, 语文组, 报告厅: whose meetings these are; empty for the whole term.
    QString subject() const;
    /// As a person has sorted them.
    std::vector<CalendarEntry> listed() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildChooser();
    void buildMissing();
    void buildTable(ShellSettings &settings);
    void fillChooser();
    /// After what is listed or how has changed.
    void fitColumns();
    int leastWidth() const { return fontMetrics().horizontalAdvance(u'研') * 5 / 2; }
    void fill();
    void select();
    void follow();
    /// What was chosen before and is not in the list is chosen no more.
    void leaveBehind();
    /// A click into the name that brings the keyboard there chooses it all, to be written over.
    void chooseNameOn(const QObject *watched, const QEvent &event);
    /// For the entry under the mouse, or the current one.
    void wantMenu(const QContextMenuEvent &event);
    std::vector<CalendarEntry> chosenEntries() const;
    /// Of the entry: whom the list might be about.
    std::vector<QVariant> subjectsOf(const CalendarEntry &entry) const;
    const CalendarEntry *current() const;

    Of m_of;
    QComboBox *m_chooser = nullptr;
    PinyinCompleter *m_names = nullptr; ///< of the chooser
    EmptyState *m_missing = nullptr;
    QPushButton *m_wayOut = nullptr; ///< of what is missing
    bool m_isPicked = false;         ///< by a person; until then the chosen entry says whose list it is
    bool m_isEntered = false;        ///< the click that brought the keyboard to the name is not over
    bool m_selecting = false;
    TextLabel *m_summary;
    MeetingsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    HandWidths *m_hands = nullptr;
    std::unique_ptr<MeetingWidths> m_widths;
    SharedContent m_content;
    CalendarPlace m_place;
};

} // namespace yanben
