#include "calendar/when_text.h"
#include "documents/words/findings/finding_text.h"
#include "ui/findings/finding_words.h"

#include <QCoreApplication>

namespace yanben
{

namespace
{

struct FixWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)

public:
    const Term &term;

    static QString noOffer(NoOffer why)
    {
        switch (why) {
        case NoOffer::NothingNear:
            return tr("Nothing within two weeks is free for these people and this place; further away:");
        case NoOffer::NothingFree: return tr("No time of the term is free for these people and this place.");
        case NoOffer::SeveralTimes: return tr("They meet at once more than once: move single meetings or the series.");
        case NoOffer::Unmovable: break;
        }
        return tr("Neither can be moved as a whole: held already, longer than two weeks, or on several named days.");
    }
    QString operator()(const MoveDay &one) const { return tr("Move to %1").arg(dayText(one.day, term)); }
    QString operator()(const MoveStart &one) const { return tr("Begin on %1").arg(dayText(one.day, term)); }
    QString operator()(const MoveEnd &one) const { return tr("End on %1").arg(dayText(one.day, term)); }
    QString operator()(const SortByDate &) const { return tr("Sort by date"); }
    QString operator()(const AddFormToPlan &) const { return tr("Add to the plan"); }
    QString operator()(const ConvertTotal &one) const
    {
        const QString to = one.conversion.to.toString();
        return one.conversion.of == ConvertBase::All ? tr("Convert to %1 by all weights").arg(to)
                                                     : tr("Convert to %1 by possible points").arg(to);
    }
    QString operator()(const ChangeFullMark &one) const { return tr("Make the full mark %1").arg(one.mark.toString()); }
    QString operator()(const RuleAbsence &one) const
    {
        switch (one.rule) {
        case AbsenceRule::Zero: return tr("Absent is 0 points");
        case AbsenceRule::OwnLevel: return tr("Add a level");
        case AbsenceRule::Unrated: break;
        }
        return tr("Absent stays unrated");
    }
    QString operator()(const ConfirmParameters &) const { return tr("Confirm"); }
    QString operator()(const CapAtWeight &one) const { return tr("Cap at %1").arg(one.cap.toString()); }
    static QString shortTitle(const QString &title)
    {
        constexpr qsizetype fits = 8; // in the button of a row
        return title.isEmpty() ? tr("(no content)") : title.size() > fits ? title.first(fits) + u'…' : title;
    }
    QString operator()(const MoveMeeting &one) const
    {
        QString title = shortTitle(one.title);
        if (one.session)
            title = tr("%1 (session %2)").arg(title, QString::number(*one.session));
        const QString days = movedDaysText(one, term);
        const QString hours = timeOfDayText(one.hours);
        return tr("Move “%1” to %2").arg(title, hours.isEmpty() ? days : tr("%1 %2", "day and hours").arg(days, hours));
    }
    QString operator()(const MoveSeries &one) const
    {
        return tr("Move the series “%1” to every %2")
            .arg(shortTitle(one.title), weekdayText(one.weekday) + timeOfDayText(one.hours));
    }
    QString operator()(const UsePlace &one) const
    {
        return tr("Move into %1 (holds %2)").arg(one.place, QString::number(one.capacity));
    }
    QString operator()(const NameMeansGroup &one) const { return tr("“%1” is “%2”").arg(one.name, one.groupName); }
};

} // namespace

QString fixLabel(const FindingFix &fix, const Term &term)
{
    return std::visit(FixWords{term}, fix);
}

QString noOfferText(const Finding &finding)
{
    return finding.facts.noOffer ? FixWords::noOffer(*finding.facts.noOffer) : QString{};
}

} // namespace yanben
