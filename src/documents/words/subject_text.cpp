#include "documents/words/subject_text.h"

namespace yanben
{

using namespace Qt::StringLiterals;

QString assessedText(RubricSubject subject)
{
    switch (subject) {
    case RubricSubject::Teacher: return u"教师"_s;
    case RubricSubject::Group: return u"教研组"_s;
    case RubricSubject::School: return u"学校"_s;
    }
    Q_UNREACHABLE();
}

QString nameHeading(RubricSubject subject)
{
    return subject == RubricSubject::Teacher ? u"姓名"_s : assessedText(subject);
}

} // namespace yanben
