#include "ui/pages/scores/paste/score_paste.h"

#include "ui/pages/scores/paste/tight_text.h"
#include "ui/pages/scores/score_texts.h"
#include "workspace/queries/scores/typed/kept_groups.h"
#include "workspace/queries/scores/typed/typed_parts.h"

#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// A number of times, lessons, articles …: half a one is rare.
bool isCounted(const Rule &rule)
{
    const auto *tally = std::get_if<TallyRule>(&rule.kind);
    return std::holds_alternative<QuotaRule>(rule.kind) ||
           (tally && tally->cases.size() == 1 && std::holds_alternative<Points>(tally->cases.front().points));
}

bool isSame(const CellRecord *row, const Record &record)
{
    if (!row)
        return record.state == RecordState::Missing;
    RecordData data = record.data;
    keepGroups(data, &row->record.data);
    return row->record.state == record.state && row->record.data == data;
}

/// Whether the record gives other points than what stands there.
bool givesOthers(const ScoreBook &book, int row, int column, Record record)
{
    if (const CellRecord *cell = book.record(row, column))
        record.data.group = cell->record.data.group;
    return book.outcomeOf(row, column, record).points != book.outcome(row, column).points;
}

} // namespace

ScorePaste::ScorePaste(const State &state, const ScoreBook &book, ClipboardTable table, int startLine, int startColumn,
                       LineOrder order)
    : m_book{book},
      m_table{std::move(table)},
      m_startLine{startLine},
      m_startColumn{startColumn},
      m_order{std::move(order)}
{
    for (int row = book.teachers() - 1; row >= 0; --row) {
        const Subject subject = book.subject(row);
        const auto *id = std::get_if<StaffId>(&subject);
        const StaffMember *staff = id ? state.find<StaffMember>(*id) : nullptr;
        m_rowsOfName.insert(tightText(staff ? staff->name : book.name(row)), row);
        if (staff && !staff->workNumber.isEmpty())
            m_rowsOfNumber.insert(tightText(staff->workNumber), row);
    }
    recognise(true);
    m_hasHeads = m_headRows > 0;
}

void ScorePaste::setHeadRows(int rows)
{
    const bool turns = m_hasHeads && (rows == 0) != (m_headRows == 0);
    m_headRows = 0;
    if (turns)
        recognise(rows > 0);
    m_headRows = rows;
}

bool ScorePaste::namesTeachers() const
{
    return std::ranges::any_of(m_columns, [](const ScoreColumn &column) {
        return column.use == ScoreColumn::Name || column.use == ScoreColumn::WorkNumber;
    });
}

std::optional<int> ScorePaste::namesWithoutHead() const
{
    if (!m_namesWithoutHead || m_columns[*m_namesWithoutHead].use != ScoreColumn::Name)
        return std::nullopt;
    return static_cast<int>(*m_namesWithoutHead);
}

ScorePaste::Line ScorePaste::lineOf(std::size_t line) const
{
    const bool isOfTeachers = m_book.sheet().terms.subject == RubricSubject::Teacher;
    if (!namesTeachers()) {
        const int place = m_startLine + static_cast<int>(line) - m_headRows;
        if (const std::optional<int> row = m_order.rowAt(place, m_book.teachers()))
            return {.row = row, .teacher = m_book.name(*row), .problem = {}};
        return {.row = {},
                .teacher = {},
                .problem = isOfTeachers ? tr("Below the last teacher.") : tr("Below the last line.")};
    }
    QString name;
    QString number;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const QString text = tightText(m_table.rows[line][column].text);
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
            .problem = !isOfTeachers     ? tr("Nothing of that name is scored here, or more than one.")
                       : found.isEmpty() ? tr("Nobody of that name or number is scored here.")
                                         : tr("Several teachers have this name. Add a column 工号.")};
}

std::vector<PastedScore> ScorePaste::scores() const
{
    std::vector<PastedScore> scores;
    std::set<std::pair<int, int>> taken;
    for (auto line = static_cast<std::size_t>(m_headRows); line < m_table.rows.size(); ++line) {
        const Line about = lineOf(line);
        std::set<int> inParts;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const ScoreColumn &use = m_columns[column];
            const QString text = m_table.rows[line][column].text;
            if (use.use != ScoreColumn::Score || text.trimmed().isEmpty() ||
                (!use.part.isEmpty() && !inParts.insert(use.criterion).second))
                continue;
            PastedScore score{.row = about.row,
                              .column = use.criterion,
                              .teacher = about.teacher,
                              .text = text,
                              .record = {},
                              .problem = about.problem,
                              .doubt = {}};
            if (!use.part.isEmpty()) {
                read(line, use.criterion, score);
            } else if (about.row) {
                const CriterionSpec &spec = m_book.criteria().at(static_cast<std::size_t>(score.column))->spec;
                const auto typed = typedScore(spec, text);
                if (typed)
                    score.record = *typed;
                else
                    score.problem = typedFaultText(typed.error(), spec.rule);
            }
            if (about.row && !taken.emplace(*about.row, score.column).second) {
                score.record.reset();
                score.problem = tr("This cell stands above already.");
            }
            if (score.record) {
                score.isUnchanged = isSame(m_book.record(*score.row, score.column), *score.record);
                score.doubt = doubtOf(m_book, *score.row, score.column, score.text, *score.record);
            }
            scores.push_back(std::move(score));
        }
    }
    return scores;
}

void ScorePaste::read(std::size_t line, int criterion, PastedScore &score) const
{
    const Rule &rule = m_book.criteria().at(static_cast<std::size_t>(criterion))->spec.rule;
    const CellRecord *row = score.row ? m_book.record(*score.row, criterion) : nullptr;
    Record record = row ? row->record : Record{};
    record.note.clear();
    const bool isNew = record.state != RecordState::Recorded;
    if (isNew)
        record = {};
    std::set<QString> told;
    QStringList texts;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const ScoreColumn &use = m_columns[column];
        const QString text = m_table.rows[line][column].text.trimmed();
        if (use.use != ScoreColumn::Score || use.criterion != criterion || use.part.isEmpty() || text.isEmpty())
            continue;
        const std::vector<ScorePart> parts = scoreParts(rule);
        const auto part = std::ranges::find(parts, use.part, &ScorePart::key);
        const QString name = part == parts.end() ? use.part : part->name;
        texts << name + u' ' + text;
        told.insert(use.part);
        if (!score.problem.isEmpty())
            continue;
        const auto typed = withPart(rule, record, use.part, text);
        if (typed)
            record = *typed;
        else
            score.problem = tr("%1: %2").arg(name, typedFaultText(typed.error()));
    }
    score.text = texts.join(tr("; "));
    if (!score.row || !score.problem.isEmpty())
        return;
    score.record = record;
    // A part of a composite that nobody tells stays open; a case is counted as none.
    QStringList none;
    for (const ScorePart &part :
         isNew &&std::holds_alternative<TallyRule>(rule.kind) ? scoreParts(rule) : std::vector<ScorePart>{}) {
        if (!told.contains(part.key))
            none << part.name;
    }
    score.besides = none.join(u'、');
}

QString ScorePaste::doubtOf(const ScoreBook &book, int row, int column, const QString &text, const Record &record)
{
    const CriterionSpec &spec = book.criteria().at(static_cast<std::size_t>(column))->spec;
    const auto number = Points::parse(text.trimmed());
    if (!isCounted(spec.rule) || record.state != RecordState::Recorded || !number ||
        isSame(book.record(row, column), record))
        return {};
    if (!number->isWhole())
        return tr("A fraction: is it %1, or are these points?").arg(expectedText(spec));
    const Outcome &now = book.outcome(row, column);
    if (book.record(row, column) && now.state == RecordState::Recorded && *number != Points{} &&
        cellText(now, book.sheet().terms.rounding) == number->toString() && givesOthers(book, row, column, record))
        return tr("As much as the points are now: is it %1?").arg(expectedText(spec));
    return {};
}

} // namespace yanben
