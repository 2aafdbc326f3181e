#include "ui/pages/exception_words.h"

#include <QCoreApplication>

namespace yanben
{

namespace
{

struct ExceptionWords
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionWords)
};

} // namespace

QString notExcusedSentence(const QStringList &names)
{
    return ExceptionWords::tr("The exception names “%1”, who is not in the roster, or whose name several have: nobody "
                              "is left out for it. Write the name as the roster has it.")
        .arg(names.join(QStringLiteral("、")));
}

} // namespace yanben
