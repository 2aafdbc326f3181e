#include "ui/pages/scores/paste/score_paste.h"

#include "ui/pages/scores/score_texts.h"
#include "workspace/queries/scores/typed/kept_groups.h"
#include "workspace/queries/scores/typed/typed_parts.h"

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

/// 3.听课, or the title alone.
bool isHeadOf(const CriterionSpec &spec, const QString &head)
{
    const QString title = tight(spec.title);
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
        m_rowsOfName.insert(tight(staff ? staff->name : book.name(row)), row);
        if (staff && !staff->workNumber.isEmpty())
            m_rowsOfNumber.insert(tight(staff->workNumber), row);
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

std::optional<ScoreColumn> ScorePaste::columnOf(std::size_t line, std::size_t column) const
{
    const QString head = tight(textAt(m_table, line, column));
    if (head == u"姓名"_s || head == u"教师"_s || head == u"教师姓名"_s || head == u"教研组"_s || head == u"组别"_s)
        return ScoreColumn{.use = ScoreColumn::Name};
    if (head == u"工号"_s || head == u"教师工号"_s)
        return ScoreColumn{.use = ScoreColumn::WorkNumber};
    for (int criterion = 0; criterion < static_cast<int>(m_book.criteria().size()); ++criterion) {
        const CriterionSpec &spec = m_book.criteria()[static_cast<std::size_t>(criterion)]->spec;
        if (isHeadOf(spec, head))
            return ScoreColumn{.use = ScoreColumn::Score, .criterion = criterion};
    }
    return partOf(head, line > 0 ? tight(textAt(m_table, line - 1, column)) : QString{});
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
            const QString name = tight(part.name);
            if (isNameWithUnit(head, name))
                (isHeadOf(spec, above) ? named : found).push_back(column);
            const QString title = tight(spec.title);
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
            const QString text = tight(textAt(m_table, line, column));
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
        const QString text = tight(textAt(m_table, line, column));
        filled += text.isEmpty() ? 0U : 1U;
        if (use.use == ScoreColumn::Ignore)
            continue;
        ++known;
        if (use.part.isEmpty())
            continue;
        ++parts;
        const CriterionSpec &spec = m_book.criteria()[static_cast<std::size_t>(use.criterion)]->spec;
        const bool isBelowTitle = line > 0 && isHeadOf(spec, tight(textAt(m_table, line - 1, column)));
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
    if (std::ranges::none_of(parts, [&text](const ScorePart &each) { return tight(each.name) == text; }))
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
                const auto typed = typedScore(m_book.criteria().at(static_cast<std::size_t>(score.column))->spec, text);
                if (typed)
                    score.record = *typed;
                else
                    score.problem = typedFaultText(typed.error());
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
        markText(now) == number->toString() && givesOthers(book, row, column, record))
        return tr("As much as the points are now: is it %1?").arg(expectedText(spec));
    return {};
}

} // namespace yanben
