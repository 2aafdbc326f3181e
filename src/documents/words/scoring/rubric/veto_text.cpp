#include "documents/words/scoring/rubric/veto_text.h"

#include "domain/rubric/vetoes.h"

#include <QStringList>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QStringList textsOf(const Veto &veto, auto meets)
{
    QStringList texts;
    for (const Consequence &each : veto.consequences) {
        if (meets(each))
            texts << each.text;
    }
    return texts;
}

/// 职称低聘一级（未聘职称、已聘职称）
QString withWhom(const Consequence &consequence)
{
    QStringList whom;
    for (const Employment employment : consequence.of)
        whom << employmentText(employment);
    return whom.isEmpty() ? consequence.text : u"%1（%2）"_s.arg(consequence.text, whom.join(u'、'));
}

} // namespace

QString employmentText(Employment employment)
{
    switch (employment) {
    case Employment::Probation: return u"见习期"_s;
    case Employment::Untitled: return u"未聘职称"_s;
    case Employment::Titled: return u"已聘职称"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Employment> readEmployment(const QString &written)
{
    const QString text = written.simplified();
    // In the order of asking: 未聘一级教师 and 见习（未定级） have the words of others, too.
    static const std::pair<Employment, QStringList> words[] = {
        {Employment::Probation, {u"见习"_s, u"试用"_s}},
        {Employment::Untitled, {u"未聘"_s, u"未评"_s, u"未定"_s, u"待聘"_s, u"待评"_s, u"无职称"_s, u"没有职称"_s}},
        {Employment::Titled,
         {u"已聘"_s, u"已评聘"_s, u"正高"_s, u"副高"_s, u"高级"_s, u"中级"_s, u"初级"_s, u"特级"_s, u"一级"_s,
          u"二级"_s, u"三级"_s, u"员级"_s, u"助理级"_s}},
    };
    for (const auto &[employment, candidates] : words) {
        if (std::ranges::any_of(candidates, [&text](const QString &word) { return text.contains(word); }))
            return employment;
    }
    return std::nullopt;
}

QString effectOfVeto(const Veto &veto)
{
    switch (veto.effect) {
    case VetoEffect::TotalZero: return u"总分计0"_s;
    case VetoEffect::CriterionZero: return u"第%1条计0分"_s.arg(veto.criterion.value_or(QString{}));
    case VetoEffect::GradeAtMost: return u"等次最高为“%1”"_s.arg(veto.grade.value_or(QString{}));
    case VetoEffect::RankLast: return u"排在最后"_s;
    case VetoEffect::NotEligible: return u"不能评优"_s;
    case VetoEffect::Consequences: return u"不影响得分"_s;
    }
    Q_UNREACHABLE();
}

QString vetoWords(const Veto &veto)
{
    return u"一票否决“%1”：%2"_s.arg(veto.name, effectOfVeto(veto));
}

QString gradeBesideVetoes(const std::optional<QString> &grade, std::span<const QString> notEligible)
{
    if (!grade)
        return {};
    return notEligible.empty() ? *grade : *grade + u"（不能评优）"_s;
}

QString vetoRuleText(const Veto &veto)
{
    QStringList consequences;
    for (const Consequence &each : veto.consequences)
        consequences << withWhom(each);
    QStringList what{effectOfVeto(veto), consequences.join(u'、')};
    if (veto.effect == VetoEffect::Consequences)
        what.removeFirst();
    what.removeAll(QString{});
    return veto.name + u'：' + what.join(u'；');
}

QString consequencesText(const RubricTerms &terms, const Veto &veto, std::optional<Employment> employment)
{
    if (veto.consequences.empty())
        return {};
    const bool isOpen = !employment && dependsOnEmployment(veto);
    const QStringList certain = textsOf(veto, [employment](const Consequence &each) {
        return each.of.empty() || (employment && std::ranges::count(each.of, *employment) > 0);
    });
    if (!isOpen)
        return certain.isEmpty() ? u"对%1没有规定后果"_s.arg(employmentText(*employment)) : certain.join(u'、');
    QStringList possible;
    for (const Consequence &each : veto.consequences) {
        if (!each.of.empty())
            possible << withWhom(each);
    }
    // Only teachers are employed; of a group the reader sees whom of it each consequence meets.
    const QString open = terms.subject == RubricSubject::Teacher
                             ? u"聘任状态未登记，待定：%1"_s.arg(possible.join(u'、'))
                             : possible.join(u'、');
    return certain.isEmpty() ? open : certain.join(u'、') + u'；' + open;
}

QString consequencesText(const RubricTerms &terms, std::span<const QString> held, std::optional<Employment> employment)
{
    QStringList texts;
    for (const QString &name : held) {
        const Veto *veto = vetoNamed(terms, name);
        const QString text = veto ? consequencesText(terms, *veto, employment) : QString{};
        if (!text.isEmpty())
            texts << u"“%1”：%2"_s.arg(name, text);
    }
    return texts.join(u'。');
}

QString vetoMeaning(const RubricTerms &terms, const QString &name, std::optional<Employment> employment)
{
    const Veto *veto = vetoNamed(terms, name);
    if (!veto)
        return {};
    QStringList what{effectOfVeto(*veto), consequencesText(terms, *veto, employment)};
    if (veto->effect == VetoEffect::Consequences)
        what.removeFirst();
    what.removeAll(QString{});
    return what.join(u'；');
}

QString vetoesText(const RubricTerms &terms, std::span<const QString> held, std::optional<Employment> employment)
{
    QStringList texts;
    for (const QString &name : held) {
        const QString meaning = vetoMeaning(terms, name, employment);
        texts << (meaning.isEmpty() ? name : u"%1（%2）"_s.arg(name, meaning));
    }
    return texts.join(u'、');
}

QString heldVetoesText(const RubricTerms &terms, std::span<const QString> held, std::optional<Employment> employment)
{
    return held.empty() ? QString{} : u"一票否决："_s + vetoesText(terms, held, employment);
}

QString heldVetoText(const RubricTerms &terms, const QString &veto, const QString &grounds,
                     std::optional<Employment> employment)
{
    const QString text = vetoesText(terms, std::span{&veto, 1}, employment);
    return grounds.isEmpty() ? text : text + u"，依据："_s + grounds;
}

} // namespace yanben
