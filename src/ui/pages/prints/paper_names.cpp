#include "ui/pages/prints/paper_names.h"

#include <QCoreApplication>

namespace yanben
{

namespace
{

struct PaperNames
{
    Q_DECLARE_TR_FUNCTIONS(PaperNames)
};

} // namespace

QString paperName(TermPaper paper)
{
    switch (paper) {
    case TermPaper::Plan: return PaperNames::tr("Plan with attachments");
    case TermPaper::Schedule: return PaperNames::tr("Activity schedule");
    case TermPaper::Calendar: return PaperNames::tr("Months for the wall");
    case TermPaper::Weeks: return PaperNames::tr("Table of weeks");
    case TermPaper::Counts: return PaperNames::tr("Required numbers");
    case TermPaper::Bulletin: return PaperNames::tr("Bulletins of all weeks");
    case TermPaper::SignIn: return PaperNames::tr("Sign-in sheets");
    case TermPaper::Record: return PaperNames::tr("Activity records");
    case TermPaper::People: return PaperNames::tr("What each person has");
    case TermPaper::Groups: return PaperNames::tr("What each group has");
    case TermPaper::Places: return PaperNames::tr("What is in each place");
    case TermPaper::Rubric: return PaperNames::tr("Rubric");
    case TermPaper::Scores: return PaperNames::tr("Score table");
    case TermPaper::Slips: return PaperNames::tr("Feedback slips");
    case TermPaper::Totals: return PaperNames::tr("Term totals");
    case TermPaper::WeeklyChecks: return PaperNames::tr("Weekly checks");
    case TermPaper::Ranking: return PaperNames::tr("Ranking on one criterion");
    case TermPaper::All: return PaperNames::tr("All papers of the term");
    }
    Q_UNREACHABLE();
}

} // namespace yanben
