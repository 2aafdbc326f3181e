// Which rows of a pasted table are headings, and what its columns stand for.
#include "ui/pages/scores/paste/score_paste.h"
#include "ui/pages/scores/paste/tight_text.h"
#include "workspace/queries/scores/typed/typed_parts.h"
#include "workspace/queries/scores/typed/typed_score.h"

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// Heads stand at the top; below this line nobody looks for them.
constexpr std::size_t lastHeadLine = 6;

/// 3.听课, or the title alone.
bool isHeadOf(const CriterionSpec &spec, const QString &head)
{
    const QString title = tightText(spec.title);
    const bool isNumbered = !spec.no.isEmpty() && head.startsWith(spec.no) && head.endsWith(title) &&
                            head.size() <= spec.no.size() + 1 + title.size();
    return !head.isEmpty() && (head == title || isNumbered);
}

/// 缺席, 缺席次数, 缺席（次）, ·缺席.
bool isNameWithUnit(const QString &head, const QString &name)
{
    QString text = head;
    while (!text.isEmpty() && u"·-—:：.、/（("_s.contains(text.front()))
        text.remove(0, 1);
    if (name.isEmpty() || !text.startsWith(name))
        return false;
    QString unit = text.sliced(name.size());
    unit.removeIf([](QChar sign) { return u"（）()"_s.contains(sign); });
    return unit.isEmpty() || unit == u"次数" || unit == u"次" || unit == u"分" || unit == u"得分" || unit == u"分数";
}

} // namespace

std::optional<ScoreColumn> ScorePaste::columnOf(std::size_t line, std::size_t column) const
{
    const QString head = tightText(textAt(m_table, line, column));
    if (head == u"姓名"_s || head == u"教师"_s || head == u"教师姓名"_s || head == u"教研组"_s || head == u"组别"_s)
        return ScoreColumn{.use = ScoreColumn::Name};
    const bool isOfTeachers = m_book.sheet().terms.subject == RubricSubject::Teacher;
    if (isOfTeachers && (head == u"工号"_s || head == u"教师工号"_s))
        return ScoreColumn{.use = ScoreColumn::WorkNumber};
    for (int criterion = 0; criterion < static_cast<int>(m_book.criteria().size()); ++criterion) {
        const CriterionSpec &spec = m_book.criteria()[static_cast<std::size_t>(criterion)]->spec;
        if (isHeadOf(spec, head))
            return ScoreColumn{.use = ScoreColumn::Score, .criterion = criterion};
    }
    return partOf(head, line > 0 ? tightText(textAt(m_table, line - 1, column)) : QString{});
}

std::optional<ScoreColumn> ScorePaste::partOf(const QString &head, const QString &above) const
{
    if (head.isEmpty())
        return std::nullopt;
    std::vector<ScoreColumn> found;
    std::vector<ScoreColumn> named; // with its criterion before it or above it
    for (int criterion = 0; criterion < static_cast<int>(m_book.criteria().size()); ++criterion) {
        const CriterionSpec &spec = m_book.criteria()[static_cast<std::size_t>(criterion)]->spec;
        for (const ScorePart &part : scoreParts(spec.rule)) {
            const ScoreColumn column{.use = ScoreColumn::Score, .criterion = criterion, .part = part.key};
            const QString name = tightText(part.name);
            if (isNameWithUnit(head, name))
                (isHeadOf(spec, above) ? named : found).push_back(column);
            const QString title = tightText(spec.title);
            if (!title.isEmpty() && head.contains(title) &&
                isNameWithUnit(head.sliced(head.indexOf(title) + title.size()), name))
                named.push_back(column);
        }
    }
    const std::vector<ScoreColumn> &best = named.empty() ? found : named;
    return best.size() == 1 ? std::optional{best.front()} : std::nullopt;
}

std::optional<std::size_t> ScorePaste::columnOfNames() const
{
    constexpr int mostWrong = 5; // one of so many lines
    const auto width = static_cast<std::size_t>(m_table.columns());
    // A column of names alone has nothing to write.
    for (std::size_t column = 0; column + 1 < width; ++column) {
        if (!m_columns.empty() && m_columns[column].use != ScoreColumn::Ignore)
            continue;
        std::set<QString> names;
        int lines = 0;
        for (auto line = static_cast<std::size_t>(m_headRows); line < m_table.rows.size(); ++line) {
            const QString text = tightText(textAt(m_table, line, column));
            lines += text.isEmpty() ? 0 : 1;
            if (m_rowsOfName.count(text) == 1)
                names.insert(text);
        }
        if (!names.empty() && (lines - static_cast<int>(names.size())) * mostWrong <= lines)
            return column;
    }
    return std::nullopt;
}

void ScorePaste::recognise(bool mayHaveHeads)
{
    m_columns.clear();
    m_namesWithoutHead.reset();
    const bool hasHeads = mayHaveHeads && recogniseHeads();
    if (!namesTeachers())
        m_namesWithoutHead = columnOfNames();
    if (!hasHeads) {
        const std::size_t first = m_namesWithoutHead ? *m_namesWithoutHead + 1 : 0;
        m_columns.assign(static_cast<std::size_t>(m_table.columns()), {});
        for (std::size_t column = first; column < m_columns.size(); ++column) {
            const int criterion = m_startColumn + static_cast<int>(column - first);
            if (criterion < static_cast<int>(m_book.criteria().size()))
                m_columns[column] = {.use = ScoreColumn::Score, .criterion = criterion};
        }
    }
    if (m_namesWithoutHead)
        m_columns[*m_namesWithoutHead] = {.use = ScoreColumn::Name};
}

bool ScorePaste::recogniseHeads()
{
    const auto width = static_cast<std::size_t>(m_table.columns());
    std::size_t best = 0;
    for (std::size_t line = 0; line < std::min(m_table.rows.size(), lastHeadLine); ++line) {
        std::vector<ScoreColumn> columns(width);
        std::set<std::pair<int, QString>> criteria;
        std::size_t known = 0;
        for (std::size_t column = 0; column < std::min(width, m_table.rows[line].size()); ++column) {
            const std::optional<ScoreColumn> found = columnOf(line, column);
            // A criterion that stands there twice is meant once.
            if (!found || (found->use == ScoreColumn::Score && !criteria.emplace(found->criterion, found->part).second))
                continue;
            columns[column] = *found;
            ++known;
        }
        if (known > best && isHeading(line, columns)) {
            best = known;
            m_columns = std::move(columns);
            m_headRows = static_cast<int>(line) + 1;
        }
    }
    return best > 0;
}

bool ScorePaste::isHeading(std::size_t line, const std::vector<ScoreColumn> &columns) const
{
    std::size_t filled = 0;
    std::size_t known = 0;
    std::size_t parts = 0;
    bool isSure = false;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const ScoreColumn &use = columns[column];
        const QString text = tightText(textAt(m_table, line, column));
        filled += text.isEmpty() ? 0U : 1U;
        if (use.use == ScoreColumn::Ignore)
            continue;
        ++known;
        if (use.part.isEmpty())
            continue;
        ++parts;
        const CriterionSpec &spec = m_book.criteria()[static_cast<std::size_t>(use.criterion)]->spec;
        const bool isBelowTitle = line > 0 && isHeadOf(spec, tightText(textAt(m_table, line - 1, column)));
        isSure = isSure || isBelowTitle || !isLevelElsewhere(use, text);
    }
    if (known != parts)
        return true;
    // 缺席 alone says that somebody was absent as well as it names a case.
    const auto only = std::ranges::find(columns, ScoreColumn::Score, &ScoreColumn::use);
    if (known == 1 && typedScore(m_book.criteria()[static_cast<std::size_t>(only->criterion)]->spec,
                                 textAt(m_table, line, static_cast<std::size_t>(only - columns.begin()))))
        return false;
    return isSure && known * 2 >= filled;
}

bool ScorePaste::isLevelElsewhere(const ScoreColumn &part, const QString &text) const
{
    const std::vector<const CriterionVersion *> &criteria = m_book.criteria();
    const std::vector<ScorePart> parts = scoreParts(criteria[static_cast<std::size_t>(part.criterion)]->spec.rule);
    if (std::ranges::none_of(parts, [&text](const ScorePart &each) { return tightText(each.name) == text; }))
        return false;
    for (int criterion = 0; criterion < static_cast<int>(criteria.size()); ++criterion) {
        const auto isRecorded = [&spec = criteria[static_cast<std::size_t>(criterion)]->spec](const ScorePart &each) {
            const auto typed = typedScore(spec, each.name);
            return typed && typed->state == RecordState::Recorded;
        };
        if (criterion != part.criterion && std::ranges::any_of(parts, isRecorded))
            return true;
    }
    return false;
}

} // namespace yanben
