#pragma once

#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/series/meeting_fields.h"
#include "ui/pages/calendar/series/scope_dialog.h"
#include "ui/support/calendar_desk.h"
#include "ui/support/hands.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/term_rows.h"

#include <QDialogButtonBox>
#include <QRadioButton>
#include <QTableWidget>

#include <catch2/catch.hpp>

namespace yanben
{

/// The calendar of April 2019 with a series on Wednesdays from 3 April to 8 May; 1 May is a holiday.
struct SeriesPage : CalendarDesk
{
    ActivityId activity{};

    SeriesPage()
    {
        const Recurring wednesdays{.weekdays = {3}, .start = QDate{2019, 4, 1}, .end = QDate{2019, 5, 8}};
        activity = add(QStringLiteral("Lecture"), {.kind = wednesdays});
        show();
        month().setFocus();
    }
    /// Of what is chosen.
    MeetingFields &fields()
    {
        REQUIRE(settles(*page));
        return *page->findChild<MeetingFields *>();
    }
    QTableWidget &list() { return *fields().findChild<QTableWidget *>(); }
    MeetingKey on(QDate original) const { return {.activity = activity, .session = {}, .original = original}; }
    void choose(QDate day, ActivityId chosen)
    {
        month().choose(day, chosen);
        REQUIRE(settles(*page));
    }
    void choose(QDate day) { choose(day, activity); }

    std::vector<QDate> days()
    {
        std::vector<QDate> days;
        for (const Meeting &each : meetingsOf(school.state(), *term.term(), schoolCalendar(school.state())))
            days.push_back(each.first);
        return days;
    }
    std::vector<const Activity *> activities() { return activitiesOf(school.state(), *term.id()); }
    const ChangedOccurrence *decision()
    {
        const auto &rows = school.state().all<ChangedOccurrence>();
        return rows.empty() ? nullptr : &rows.begin()->second;
    }
    void drag(QDate from, QDate to) { CalendarDesk::drag(activity, from, to); }
};

inline const std::vector<QDate> asPlanned{{2019, 4, 3}, {2019, 4, 10}, {2019, 4, 17}, {2019, 4, 24}, {2019, 5, 8}};

inline QRadioButton &choiceOf(ScopeDialog &dialog, const QString &beginning)
{
    for (QRadioButton *each : dialog.findChildren<QRadioButton *>()) {
        if (each->isVisible() && QString{each->text()}.remove(QLatin1Char('&')).startsWith(beginning))
            return *each;
    }
    FAIL("no choice " << beginning.toStdString());
    Q_UNREACHABLE();
}

/// Waits for it. A dialog over an active window counts as active before the keyboard is there.
inline bool hasKeyboard(const QWidget &window)
{
    return QTest::qWaitFor([&window] { return QApplication::activeWindow() == &window; });
}

inline QPushButton &okButtonOf(QDialog &dialog)
{
    return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

/// What the dialog that opens next is to be answered, and whether it came.
class ScopeHand
{
public:
    explicit ScopeHand(const std::function<void(ScopeDialog &)> &answer)
    {
        QTimer::singleShot(0, &m_owner, [this, answer] {
            auto *dialog = qobject_cast<ScopeDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            ++m_count;
            answer(*dialog);
        });
    }
    ~ScopeHand() { CHECK(m_count == 1); }
    Q_DISABLE_COPY_MOVE(ScopeHand)

private:
    QObject m_owner;
    int m_count = 0;
};

/// On its mark: a wide radio button does not listen beside its words.
inline void pressChoice(QRadioButton &choice)
{
    QTest::mouseClick(&choice, Qt::LeftButton, {}, {8, choice.height() / 2});
}

inline void take(ScopeDialog &dialog, const QString &choice)
{
    pressChoice(choiceOf(dialog, choice));
    REQUIRE(okButtonOf(dialog).isEnabled());
    QTest::mouseClick(&okButtonOf(dialog), Qt::LeftButton);
}

} // namespace yanben
