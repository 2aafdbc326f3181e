#include "workspace/queries/staff/audience.h"

#include "workspace/queries/staff/like_groups.h"
#include "workspace/queries/staff/roster.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

const QRegularExpression &nameSeparator()
{
    static const QRegularExpression separator{u"[、，,;；\n]"_s};
    return separator;
}

/// Of a sentence without an end, 不含王勋, and of one that may have it: 除王勋.
const QRegularExpression &exceptionBegin()
{
    static const QRegularExpression begin{u"^(?:除了?|不含|不包含|不包括)"_s};
    return begin;
}

bool isOfRoster(const State &state, const QString &name)
{
    return !name.isEmpty() && participantOf(state, name).name.isEmpty();
}

/// Where behind a name of the roster an exception begins: 全体教师除王勋外.
std::optional<qsizetype> exceptionWithin(const State &state, const QString &text)
{
    static const QRegularExpression begin{u"除|不含|不包含|不包括"_s};
    const qsizetype at = text.indexOf(begin);
    return at > 0 && isOfRoster(state, text.first(at)) ? std::optional{at} : std::nullopt;
}

bool hasOpenBracket(const QString &text)
{
    return text.count(u'（') + text.count(u'(') > text.count(u'）') + text.count(u')');
}

class AudienceReader
{
public:
    AudienceReader(const State &state, const std::vector<Participant> &known) : m_state{state}, m_known{known} {}

    void read(const QString &text);
    ReadAudience take() &&
    {
        m_read.people = participantsNamed(m_state, m_known, m_names);
        return std::move(m_read);
    }

private:
    bool isKnown(const QString &name) const
    {
        return isOfRoster(m_state, name) ||
               std::ranges::any_of(m_known, [&](const Participant &one) { return displayName(m_state, one) == name; });
    }
    bool isGroup(const QString &name) const { return participantOf(m_state, name).group.has_value(); }

    void put(const QString &name)
    {
        if (!m_names.contains(name))
            m_names << name;
    }
    bool readBracket(const QString &name);
    bool readException(const QString &name);
    void except(const QString &names);
    void exceptWithoutEnd(const QString &names);
    void exceptNamesBefore();
    void exceptOne(const QString &name);

    const State &m_state;
    const std::vector<Participant> &m_known;
    QStringList m_names;
    ReadAudience m_read;
};

void AudienceReader::read(const QString &text)
{
    const QString name = normalizedName(text);
    if (name.isEmpty())
        return;
    if (isKnown(name)) {
        put(name);
        return;
    }
    if (readBracket(name) || readException(name))
        return;
    if (const auto at = exceptionWithin(m_state, name)) {
        put(name.first(*at));
        read(name.sliced(*at));
        return;
    }
    put(name);
}

/// 全体教师（王勋除外）, （除王勋外）
bool AudienceReader::readBracket(const QString &name)
{
    static const QRegularExpression bracket{u"^(.*?)[（(](.+)[）)]$"_s};
    static const QRegularExpression left{u"^(?:(?:除了?|不含|不包含|不包括)(.+?)(?:之外|以外|外)?|(.+?)除外)$"_s};
    const QRegularExpressionMatch outer = bracket.match(name);
    const QRegularExpressionMatch inner = left.match(outer.captured(2));
    if (!outer.hasMatch() || !inner.hasMatch())
        return false;
    read(outer.captured(1));
    except(inner.captured(1) + inner.captured(2));
    return true;
}

bool AudienceReader::readException(const QString &name)
{
    static const QRegularExpression closed{u"^除了?(.+?)(?:之外|以外|外)(?:$|的(.+)$)"_s};
    static const QRegularExpression behind{u"^(.+)除外$"_s};
    if (const QRegularExpressionMatch match = closed.match(name); match.hasMatch()) {
        except(match.captured(1));
        read(match.captured(2));
        return true;
    }
    if (const QRegularExpressionMatch match = exceptionBegin().match(name); match.hasMatch()) {
        exceptWithoutEnd(name.sliced(match.capturedLength()));
        return true;
    }
    const QRegularExpressionMatch match = behind.match(name);
    if (!match.hasMatch())
        return false;
    exceptNamesBefore();
    except(match.captured(1));
    return true;
}

void AudienceReader::except(const QString &names)
{
    for (const QString &name : names.split(nameSeparator(), Qt::SkipEmptyParts)) {
        static const QRegularExpression joint{u"以及|[和与及]"_s};
        const QStringList parts = name.split(joint, Qt::SkipEmptyParts);
        const bool isJoined =
            !isOfRoster(m_state, normalizedName(name)) && parts.size() > 1 &&
            std::ranges::all_of(parts, [this](const QString &one) { return isOfRoster(m_state, normalizedName(one)); });
        for (const QString &one : isJoined ? parts : QStringList{name})
            exceptOne(normalizedName(one));
    }
}

void AudienceReader::exceptWithoutEnd(const QString &names)
{
    bool isFirst = true;
    bool isOver = false;
    for (const QString &name : names.split(nameSeparator(), Qt::SkipEmptyParts)) {
        isOver = isOver || (!isFirst && isGroup(name));
        isFirst = false;
        if (isOver)
            read(name);
        else
            except(name);
    }
}

/// 全体教师，王勋、刘月除外: the first of the two was read as one who comes.
void AudienceReader::exceptNamesBefore()
{
    qsizetype from = m_names.size();
    while (from > 0 && participantOf(m_state, m_names[from - 1]).staff &&
           std::ranges::none_of(m_known,
                                [&](const Participant &one) { return displayName(m_state, one) == m_names[from - 1]; }))
        --from;
    if (std::ranges::none_of(m_names.first(from), [this](const QString &name) { return isGroup(name); }))
        return;
    for (const QString &name : m_names.sliced(from))
        exceptOne(name);
    m_names = m_names.first(from);
}

void AudienceReader::exceptOne(const QString &name)
{
    if (name.isEmpty())
        return;
    const Participant one = participantOf(m_state, name);
    if (!one.name.isEmpty()) {
        if (!m_read.unknown.contains(name))
            m_read.unknown << name;
    } else if (std::ranges::count(m_read.excused, one) == 0) {
        m_read.excused.push_back(one);
    }
}

/// How the text goes on behind a separator that may belong to the exception before it.
bool goesOn(const QString &open, QChar separator, const QString &rest)
{
    static const QRegularExpression end{u"外(?=$|[、，,;；\n）)]|的)"_s};
    if (hasOpenBracket(open))
        return rest.contains(u'）') || rest.contains(u')');
    return separator == u'、' || (!open.contains(u'不') && rest.contains(end));
}

} // namespace

bool isOpenException(const State &state, const QString &text)
{
    const QString name = normalizedName(text);
    if (hasOpenBracket(name))
        return true;
    if (name.endsWith(u'外') || name.contains(u"外的"))
        return false;
    return exceptionBegin().match(name).hasMatch() || exceptionWithin(state, name);
}

QStringList audienceParts(const State &state, const QString &text)
{
    QStringList parts;
    QString part;
    const auto put = [&] {
        if (const QString name = normalizedName(part); !name.isEmpty() && !parts.contains(name))
            parts << name;
        part.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool separates = QString{c}.contains(nameSeparator());
        if (separates && !(isOpenException(state, part) && goesOn(part, c, text.sliced(i + 1))))
            put();
        else
            part += separates ? u'、' : c;
    }
    put();
    return parts;
}

ReadAudience readAudience(const State &state, const std::vector<Participant> &known, const QStringList &names)
{
    AudienceReader reader{state, known};
    for (const QString &name : names)
        reader.read(name);
    return std::move(reader).take();
}

QString audienceText(const State &state, const std::vector<Participant> &people,
                     const std::vector<Participant> &excused)
{
    QStringList names = participantNames(state, people);
    if (!excused.empty())
        names << u"除%1外"_s.arg(displayNames(state, excused));
    return names.join(u'、');
}

bool isException(const State &state, const QString &name)
{
    return readAudience(state, {}, {name}).hasExceptions();
}

bool namesUnit(const State &state, const QString &name)
{
    static const QRegularExpression bracket{u"^([^(（]+)[（(]([^()（）]*\\p{Han}[^()（）]*)[）)]$"_s};
    const QRegularExpressionMatch match = bracket.match(normalizedName(name));
    return match.hasMatch() && !isOfRoster(state, match.captured(1)) && groupsLike(state, match.captured(1)).empty() &&
           !isException(state, name);
}

} // namespace yanben
