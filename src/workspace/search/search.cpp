#include "workspace/search/search.h"

#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "documents/words/count_text.h"
#include "workspace/queries/calendar/counts/required_counts.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>

namespace yanben
{

namespace
{

struct Ranked
{
    int rank;
    SearchHit hit;
};

/// Found by something beside its title, a row comes after those found by theirs.
constexpr int besideTitle = 10;

std::optional<int> better(std::optional<int> a, std::optional<int> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

/// Groups that have a sheet in the term.
std::vector<Subject> assessedGroups(const State &state, TermId term)
{
    for (const Rubric *rubric : rubricsOf(state, term)) {
        if (subjectKind(state, rubric->id) == RubricSubject::Group)
            return scoredSubjects(state, rubric->id);
    }
    return {};
}

/// 语文组 · 3月, 第3周; nothing of the school's theme of the whole term.
QString placeOf(const State &state, const Theme &theme, const Term &term)
{
    QStringList words;
    if (const Group *group = theme.group ? state.find<Group>(*theme.group) : nullptr)
        words << group->name;
    if (theme.month)
        words << QStringLiteral("%1月").arg(theme.month->month);
    if (theme.week)
        words << weekName(term, *theme.week);
    return words.join(QStringLiteral(" · "));
}

using DecidedMeetings = std::map<ActivityId, std::vector<const ChangedOccurrence *>>;

DecidedMeetings decidedMeetings(const State &state)
{
    DecidedMeetings decided;
    for (const auto &[id, row] : state.all<ChangedOccurrence>())
        decided[row.activity].push_back(&row);
    return decided;
}

QString joinedNames(const std::vector<QString> &names)
{
    return QStringList{names.begin(), names.end()}.join(u'、');
}

} // namespace

std::vector<SearchHit> Search::find(TermId term, QStringView typed, std::size_t atMost)
{
    const Term *dates = m_state.find<Term>(term);
    const QString wanted = typed.trimmed().toString();
    if (!dates || wanted.isEmpty())
        return {};

    std::vector<Ranked> found;
    const auto add = [&found](std::optional<int> rank, auto describe) {
        if (rank)
            found.push_back({*rank, describe()});
    };
    const auto beside = [this, &wanted](const QString &text, ReadAs readAs) -> std::optional<int> {
        const auto rank = reading(text, readAs).rank(wanted);
        return rank ? std::optional{besideTitle + *rank} : std::nullopt;
    };

    for (const auto &[id, member] : m_state.all<StaffMember>()) {
        auto rank = reading(member.name, ReadAs::Name).rank(wanted);
        if (!member.workNumber.isEmpty() && member.workNumber.startsWith(wanted, Qt::CaseInsensitive))
            rank = better(rank, besideTitle);
        add(rank, [&, key = id] {
            return SearchHit{key, displayName(m_state, key), joinedNames(groupNamesOf(m_state, key, *dates))};
        });
    }
    for (const Subject &group : assessedGroups(m_state, term)) {
        const QString name = subjectName(m_state, group);
        add(reading(name, ReadAs::Text).rank(wanted), [&] { return SearchHit{std::get<GroupId>(group), name, {}}; });
    }
    const DecidedMeetings decided = decidedMeetings(m_state);
    auto sessions = sessionsByActivity(m_state);
    for (const Activity *activity : activitiesOf(m_state, term)) {
        auto rank = reading(activity->title, ReadAs::Text).rank(wanted);
        for (const Session *session : sessions[activity->id]) {
            for (const Participant &presenter : session->presenters)
                rank = better(rank, beside(displayName(m_state, presenter), ReadAs::Name));
            if (!session->place.isEmpty())
                rank = better(rank, beside(session->place, ReadAs::Text));
        }
        for (const QString &text : {activity->goal, activity->decisions}) {
            if (!text.isEmpty())
                rank = better(rank, beside(text, ReadAs::Text));
        }
        std::optional<QDate> meeting;
        if (const auto own = decided.find(activity->id); own != decided.end()) {
            for (const ChangedOccurrence *each : own->second) {
                const auto said = better(beside(each->content, ReadAs::Text), beside(each->minutes, ReadAs::Text));
                if (!said || (rank && *rank <= *said))
                    continue;
                rank = said;
                const auto *day = each->when ? std::get_if<SingleDay>(&each->when->kind) : nullptr;
                meeting = day ? day->date : each->original;
            }
        }
        add(rank, [&] {
            const QString when = whenText(activity->when, *dates);
            return SearchHit{activity->id, activity->title,
                             meeting ? when + QStringLiteral(" · ") + dayText(*meeting, *dates) : when};
        });
    }
    for (const Rubric *rubric : rubricsOf(m_state, term)) {
        for (const CriterionVersion *row : criteriaOf(m_state, newestVersionOf(m_state, rubric->id)->id)) {
            auto rank = reading(row->spec.title, ReadAs::Text).rank(wanted);
            if (row->spec.no == wanted)
                rank = 0;
            add(rank, [&] { return SearchHit{row->id, row->spec.title, row->spec.no}; });
        }
    }
    const Plan *plan = planOf(m_state, term);
    QString chapter;
    for (const Section *section : plan ? sectionsOf(m_state, plan->id) : std::vector<const Section *>{}) {
        if (section->level == 1)
            chapter = section->heading;
        if (section->heading.isEmpty())
            continue;
        add(reading(section->heading, ReadAs::Text).rank(wanted), [&] {
            return SearchHit{section->id, section->heading, section->level == 1 ? QString{} : chapter};
        });
    }

    for (const auto &[id, theme] : m_state.all<Theme>()) {
        if (theme.term != term || theme.title.isEmpty())
            continue;
        add(reading(theme.title, ReadAs::Text).rank(wanted), [&, key = id] {
            return SearchHit{key, theme.title, placeOf(m_state, theme, *dates)};
        });
    }

    for (const RequiredCount *required : requiredCountsOf(m_state, term)) {
        auto rank = reading(required->name, ReadAs::Text).rank(wanted);
        for (const QString &text : {required->words, required->source})
            rank = better(rank, beside(text, ReadAs::Text));
        add(rank, [&] { return SearchHit{required->id, required->name, countRequiredText(countFacts(*required))}; });
    }

    std::ranges::stable_sort(found, {}, &Ranked::rank);
    std::vector<SearchHit> hits;
    for (Ranked &one : found) {
        if (hits.size() < atMost)
            hits.push_back(std::move(one.hit));
    }
    return hits;
}

const Pinyin &Search::reading(const QString &text, ReadAs readAs)
{
    QHash<QString, Pinyin> &known = readAs == ReadAs::Name ? m_names : m_texts;
    auto found = known.find(text);
    if (found == known.end())
        found = known.insert(text, Pinyin{text, readAs});
    return *found;
}

} // namespace yanben
