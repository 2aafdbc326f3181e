#include "ui/pages/scores/score_paste.h"

#include "ui/pages/scores/score_texts.h"
#include "workspace/queries/scores/typed_score.h"

#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// Heads stand at the top; below this line nobody looks for them.
constexpr std::size_t lastHeadLine = 6;

QString tight(const QString &text)
{
    QString result;
    for (const QChar each : text) {
        if (!each.isSpace())
            result += each;
    }
    return result;
}

} // namespace

ScorePaste::ScorePaste(const State &state, const ScoreBook &book, ClipboardTable table, int startLine, int startColumn,
                       std::vector<int> order)
    : m_book{book}, m_table{std::move(table)}, m_startLine{startLine}, m_order{std::move(order)}
{
    for (int row = book.teachers() - 1; row >= 0; --row) {
        const Subject subject = book.subject(row);
        const auto *id = std::get_if<StaffId>(&subject);
        const StaffMember *staff = id ? state.find<StaffMember>(*id) : nullptr;
        m_rowsOfName.insert(tight(staff ? staff->name : book.name(row)), row);
        if (staff && !staff->workNumber.isEmpty())
            m_rowsOfNumber.insert(tight(staff->workNumber), row);
    }
    recognise(startColumn);
}

std::optional<ScoreColumn> ScorePaste::columnOf(const QString &head) const
{
    if (head == u"姓名"_s || head == u"教师"_s || head == u"教师姓名"_s || head == u"教研组"_s || head == u"组别"_s)
        return ScoreColumn{.use = ScoreColumn::Name};
    if (head == u"工号"_s || head == u"教师工号"_s)
        return ScoreColumn{.use = ScoreColumn::WorkNumber};
    for (int column = 0; column < static_cast<int>(m_book.criteria().size()); ++column) {
        const CriterionSpec &spec = m_book.criteria()[static_cast<std::size_t>(column)]->spec;
        const QString title = tight(spec.title);
        const bool isNumbered = !spec.no.isEmpty() && head.startsWith(spec.no) && head.endsWith(title) &&
                                head.size() <= spec.no.size() + 1 + title.size();
        if (!head.isEmpty() && (head == title || isNumbered))
            return ScoreColumn{.use = ScoreColumn::Score, .criterion = column};
    }
    return std::nullopt;
}

void ScorePaste::recognise(int startColumn)
{
    const auto width = static_cast<std::size_t>(m_table.columns());
    std::size_t best = 0;
    for (std::size_t line = 0; line < std::min(m_table.rows.size(), lastHeadLine); ++line) {
        std::vector<ScoreColumn> columns(width);
        std::set<int> criteria;
        std::size_t known = 0;
        for (std::size_t column = 0; column < std::min(width, m_table.rows[line].size()); ++column) {
            const std::optional<ScoreColumn> found = columnOf(tight(m_table.rows[line][column].text));
            // A criterion that stands there twice is meant once.
            if (!found || (found->use == ScoreColumn::Score && !criteria.insert(found->criterion).second))
                continue;
            columns[column] = *found;
            ++known;
        }
        if (known > best) {
            best = known;
            m_columns = std::move(columns);
            m_headRows = static_cast<int>(line) + 1;
        }
    }
    if (best > 0)
        return;
    for (std::size_t column = 0; column < width; ++column) {
        const int criterion = startColumn + static_cast<int>(column);
        const bool fits = criterion < static_cast<int>(m_book.criteria().size());
        m_columns.push_back(fits ? ScoreColumn{.use = ScoreColumn::Score, .criterion = criterion} : ScoreColumn{});
    }
}

bool ScorePaste::namesTeachers() const
{
    return std::ranges::any_of(m_columns, [](const ScoreColumn &column) {
        return column.use == ScoreColumn::Name || column.use == ScoreColumn::WorkNumber;
    });
}

ScorePaste::Line ScorePaste::lineOf(std::size_t line) const
{
    if (!namesTeachers()) {
        const int place = m_startLine + static_cast<int>(line) - m_headRows;
        const int row = place < static_cast<int>(m_order.size()) ? m_order[static_cast<std::size_t>(place)] : place;
        if (row < m_book.teachers())
            return {.row = row, .teacher = m_book.name(row), .problem = {}};
        return {.row = {}, .teacher = {}, .problem = tr("Below the last teacher.")};
    }
    QString name;
    QString number;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const QString text = tight(m_table.rows[line][column].text);
        if (m_columns[column].use == ScoreColumn::Name)
            name = text;
        else if (m_columns[column].use == ScoreColumn::WorkNumber)
            number = text;
    }
    const QList<int> named = m_rowsOfName.values(name);
    QList<int> found = number.isEmpty() ? named : m_rowsOfNumber.values(number);
    if (!number.isEmpty() && !name.isEmpty())
        found.removeIf([&named](int row) { return !named.contains(row); });
    if (found.size() == 1)
        return {.row = found.front(), .teacher = m_book.name(found.front()), .problem = {}};
    return {.row = {},
            .teacher = name.isEmpty() ? number : name,
            .problem = found.isEmpty() ? tr("Nobody of that name or number is scored here.")
                                       : tr("Several teachers have this name. Add a column 工号.")};
}

std::vector<PastedScore> ScorePaste::scores() const
{
    std::vector<PastedScore> scores;
    std::set<std::pair<int, int>> taken;
    for (auto line = static_cast<std::size_t>(m_headRows); line < m_table.rows.size(); ++line) {
        const Line about = lineOf(line);
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const QString text = m_table.rows[line][column].text;
            if (m_columns[column].use != ScoreColumn::Score || text.trimmed().isEmpty())
                continue;
            PastedScore score{.row = about.row,
                              .column = m_columns[column].criterion,
                              .teacher = about.teacher,
                              .text = text,
                              .record = {},
                              .problem = about.problem};
            if (about.row && !taken.emplace(*about.row, score.column).second) {
                score.problem = tr("This cell stands above already.");
            } else if (about.row) {
                const auto typed = typedScore(m_book.criteria().at(static_cast<std::size_t>(score.column))->spec, text);
                if (typed)
                    score.record = *typed;
                else
                    score.problem = typedFaultText(typed.error());
            }
            scores.push_back(std::move(score));
        }
    }
    return scores;
}

} // namespace yanben
