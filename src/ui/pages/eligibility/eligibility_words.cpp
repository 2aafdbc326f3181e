#include "ui/pages/eligibility/eligibility_words.h"

#include <QCoreApplication>

namespace yanben
{

namespace
{

QString eligibilityWords(const char *text)
{
    return QCoreApplication::translate("Eligibility", text);
}

} // namespace

QString conditionText(const EligibilityTerms &terms)
{
    const bool inYear = terms.period == HoursPeriod::Year;
    const QString form =
        terms.bound == ShareBound::AtLeast
            ? (inYear ? eligibilityWords(QT_TRANSLATE_NOOP(
                            "Eligibility", "%1% of its teachers or more under %2 hours in the school year"))
                      : eligibilityWords(
                            QT_TRANSLATE_NOOP("Eligibility", "%1% of its teachers or more under %2 hours in the term")))
            : (inYear ? eligibilityWords(QT_TRANSLATE_NOOP(
                            "Eligibility", "more than %1% of its teachers under %2 hours in the school year"))
                      : eligibilityWords(QT_TRANSLATE_NOOP(
                            "Eligibility", "more than %1% of its teachers under %2 hours in the term")));
    return form.arg(terms.percent.toString(), terms.required.toString());
}

QString eligibilityName(Eligibility verdict)
{
    switch (verdict) {
    case Eligibility::Eligible: return eligibilityWords(QT_TRANSLATE_NOOP("Eligibility", "may be put forward"));
    case Eligibility::Barred: return eligibilityWords(QT_TRANSLATE_NOOP("Eligibility", "may not be put forward"));
    case Eligibility::Open: return eligibilityWords(QT_TRANSLATE_NOOP("Eligibility", "open"));
    }
    Q_UNREACHABLE();
}

} // namespace yanben
