#include "ui/pages/subject_words.h"

#include <QCoreApplication>

namespace yanben
{

namespace
{

struct SubjectWords
{
    Q_DECLARE_TR_FUNCTIONS(SubjectWords)
};

constexpr QLatin1StringView criterionMark{"criterion:"};

} // namespace

QString subjectKindText(RubricSubject kind)
{
    switch (kind) {
    case RubricSubject::Teacher: return SubjectWords::tr("teachers");
    case RubricSubject::Group: return SubjectWords::tr("groups");
    case RubricSubject::School: return SubjectWords::tr("the school");
    }
    Q_UNREACHABLE();
}

QString subjectHeading(RubricSubject kind)
{
    switch (kind) {
    case RubricSubject::Teacher: return SubjectWords::tr("Teacher");
    case RubricSubject::Group: return SubjectWords::tr("Group");
    case RubricSubject::School: return SubjectWords::tr("School");
    }
    Q_UNREACHABLE();
}

PageId scoresPageOf(RubricSubject kind)
{
    return kind == RubricSubject::Teacher ? PageId::Scores : PageId::GroupScores;
}

QString criterionPart(CriterionVersionId criterion)
{
    return QString{criterionMark} + QString::number(keyOf(criterion));
}

std::optional<CriterionVersionId> criterionOfPart(const QString &part)
{
    bool isKey = false;
    const qlonglong key = part.mid(criterionMark.size()).toLongLong(&isKey);
    return isKey && part.startsWith(criterionMark) ? std::optional{static_cast<CriterionVersionId>(key)} : std::nullopt;
}

} // namespace yanben
