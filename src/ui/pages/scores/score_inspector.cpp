#include "ui/pages/scores/score_inspector.h"

#include "documents/words/working_text.h"
#include "ui/pages/scores/entry_dialog.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int restBeforeShowing = 40;

QString amountsText(const std::vector<Points> &amounts)
{
    QStringList texts;
    for (const Points amount : amounts)
        texts << amount.toString();
    return texts.join(u"、"_s);
}

/// Empty when one of them is no number.
std::optional<std::vector<Points>> amountsOf(const QString &text)
{
    static const QRegularExpression between{u"[\\s、,，;；]+"_s};
    std::vector<Points> amounts;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const auto amount = Points::parse(part);
        if (!amount)
            return std::nullopt;
        amounts.push_back(*amount);
    }
    return amounts;
}

TextLabel *line(const QString &text, TextRole role)
{
    auto *label = new TextLabel{text, role};
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Tells when the keyboard leaves it: a note is one act, not one for every letter.
class NoteEdit final : public QPlainTextEdit
{
public:
    std::function<void()> left;

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        if (left)
            left();
    }
};

} // namespace

CountBox::CountBox(QWidget *parent) : QDoubleSpinBox{parent}
{
    setDecimals(1);
    setRange(0, 9999);
    setKeyboardTracking(false);
}

Points CountBox::count() const
{
    return Points::hundredths(std::llround(value() * 2) * 50);
}

void CountBox::setCount(Points count)
{
    setValue(static_cast<double>(count.inHundredths()) / 100.0);
}

QString CountBox::textFromValue(double value) const
{
    return Points::hundredths(std::llround(value * 100)).toString();
}

ScoreInspector::ScoreInspector(PageContext &context, ScoreBook &book, ScoreEditor &editor, QWidget *parent)
    : QWidget{parent},
      m_context{context},
      m_book{book},
      m_editor{editor},
      m_panel{new InspectorPanel{tr("The chosen score"), this}},
      m_rest{new QTimer{this}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restBeforeShowing);
    connect(m_rest, &QTimer::timeout, this, &ScoreInspector::rebuild);
    connect(&book, &ScoreBook::rowChanged, this, [this](int row) {
        if (m_cell && m_cell->row == row)
            m_rest->start();
    });
    connect(&book, &ScoreBook::reset, this, [this] { show(std::nullopt); });
    connect(&context.workspace.acts(), &ActRunner::saved, this, [this] {
        if (m_historyDue)
            showHistory();
    });
    rebuild();
}

void ScoreInspector::show(std::optional<BookCell> cell)
{
    if (cell != m_cell)
        commit();
    m_cell = cell;
    m_rest->start();
}

void ScoreInspector::takeKeyboard()
{
    if (m_rest->isActive() || m_built != m_cell)
        rebuild();
    if (m_first) {
        // A layout shows new fields later; a hidden one would not take the keyboard.
        m_first->show();
        m_first->setFocus(Qt::OtherFocusReason);
    }
}

void ScoreInspector::commit()
{
    if (m_commitNote)
        std::exchange(m_commitNote, nullptr)();
}

void ScoreInspector::rebuild()
{
    m_rest->stop();
    const QWidget *focused = m_panel->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString keyboardAt = focused && m_built == m_cell ? focused->objectName() : QString{};
    m_commitNote = nullptr;
    m_history = nullptr;
    m_historyDue = false;
    m_cases.clear();
    m_first = nullptr;
    m_fields = 0;
    m_panel->clear();
    m_built = m_cell;
    const bool isShown =
        m_cell && m_cell->row < m_book.teachers() && m_cell->column < static_cast<int>(m_book.criteria().size());
    m_panel->setEmpty(!isShown, tr("Choose a cell to see how its points come about."));
    if (!isShown)
        return;
    const CriterionVersion &criterion = *m_book.criteria()[static_cast<std::size_t>(m_cell->column)];
    const CellRecord *row = m_book.record(m_cell->row, m_cell->column);
    const Record record = row ? row->record : Record{};
    QString subtitle = criterion.spec.no + u". "_s + criterion.spec.title;
    if (criterion.spec.weight)
        subtitle += tr(" · full mark %1").arg(criterion.spec.weight->toString());
    m_panel->setHeading(m_book.name(m_cell->row), subtitle);
    addFields(criterion, record);
    addState(record);
    addResult();
    if (row)
        addEntries(*row, criterion.spec);
    addNote(record);
    addHistory();
    m_panel->addStretch();
    if (!m_context.writable())
        m_first = nullptr;
    // The fields that were there before live until the event loop runs; the newest is the last.
    const QList<QWidget *> fields =
        keyboardAt.isEmpty() ? QList<QWidget *>{} : m_panel->findChildren<QWidget *>(keyboardAt);
    if (!fields.isEmpty()) {
        fields.back()->show();
        fields.back()->setFocus();
    }
}

void ScoreInspector::name(QWidget &field)
{
    field.setObjectName(u"field%1"_s.arg(m_fields++));
    m_first = m_first ? m_first : &field;
}

void ScoreInspector::addFields(const CriterionVersion &criterion, const Record &record)
{
    const CriterionSpec &spec = criterion.spec;
    if (const auto *tally = std::get_if<TallyRule>(&spec.rule.kind))
        addTally(*tally, record);
    else if (const auto *levels = std::get_if<LevelsRule>(&spec.rule.kind))
        addLevels(*levels, record, spec.unit.value_or(m_book.sheet().terms.unit));
    else if (const auto *rating = std::get_if<RatingRule>(&spec.rule.kind))
        addRatings(*rating, record);
    else if (isTypedInOneCell(spec.rule))
        addTyped(ruleKindText(spec.rule), record, spec);
    else
        m_panel->addWidget(line(tr("Rules of the kind “%1” can't be filled in here yet.").arg(ruleKindText(spec.rule)),
                                TextRole::Muted));
}

void ScoreInspector::addTally(const TallyRule &rule, const Record &record)
{
    const auto *facts = std::get_if<TallyRecord>(&record.data.observed);
    for (const TallyCase &each : rule.cases) {
        const QString key = recordKey(each);
        if (const auto *points = std::get_if<Points>(&each.points)) {
            auto *box = new CountBox;
            if (facts) {
                for (const CaseCount &counted : facts->counts) {
                    if (counted.caseName == key)
                        box->setCount(counted.count);
                }
            }
            box->setEnabled(m_context.writable());
            const QString sign = *points > Points{} ? u"+"_s : QString{};
            m_panel->addField(tr("%1: times (%2 each)").arg(each.name, sign + points->toString()), box);
            name(*box);
            m_cases.emplace_back(key, [box, key] {
                TallyRecord part;
                if (box->count() > Points{})
                    part.counts.push_back({.caseName = key, .count = box->count()});
                return std::optional{part};
            });
            connect(box, &QDoubleSpinBox::valueChanged, this, [this] { writeTally(); });
            continue;
        }
        auto *edit = new QLineEdit;
        if (facts) {
            for (const CaseAmounts &amounts : facts->amounts) {
                if (amounts.caseName == key)
                    edit->setText(amountsText(amounts.amounts));
            }
        }
        const auto &range = std::get<PointsRange>(each.points);
        edit->setReadOnly(!m_context.writable());
        m_panel->addField(
            tr("%1: points each time (%2 to %3)").arg(each.name, range.low.toString(), range.high.toString()), edit);
        name(*edit);
        m_cases.emplace_back(key, [edit, key, range]() -> std::optional<TallyRecord> {
            const auto amounts = amountsOf(edit->text());
            const bool fits = amounts && std::ranges::all_of(*amounts, [&](Points amount) {
                                  return range.low <= amount && amount <= range.high;
                              });
            setBad(*edit, !fits,
                   fits ? QString{}
                        : tr("Type numbers from %1 to %2 with 、 between.")
                              .arg(range.low.toString(), range.high.toString()));
            if (!fits)
                return std::nullopt;
            TallyRecord part;
            if (!amounts->empty())
                part.amounts.push_back({.caseName = key, .amounts = *amounts});
            return part;
        });
        connect(edit, &QLineEdit::editingFinished, this, [this] { writeTally(); });
    }
}

void ScoreInspector::writeTally()
{
    TallyRecord all;
    for (const auto &[key, read] : m_cases) {
        const std::optional<TallyRecord> part = read();
        if (!part)
            return;
        all.counts.insert(all.counts.end(), part->counts.begin(), part->counts.end());
        all.amounts.insert(all.amounts.end(), part->amounts.begin(), part->amounts.end());
    }
    const CellRecord *row = m_book.record(m_built->row, m_built->column);
    const auto *before = row ? std::get_if<TallyRecord>(&row->record.data.observed) : nullptr;
    if (before ? *before == all : all == TallyRecord{})
        return;
    if (!m_editor.set(*m_built, recorded(all)))
        m_rest->start();
}

void ScoreInspector::addLevels(const LevelsRule &rule, const Record &record, const QString &unit)
{
    const auto *facts = std::get_if<LevelsRecord>(&record.data.observed);
    auto *combo = new QComboBox;
    combo->addItem(tr("Not scored"));
    for (const Level &level : rule.levels) {
        combo->addItem(levelText(level, unit), recordKey(level));
        if (facts && !facts->levels.empty() && facts->levels.front() == recordKey(level))
            combo->setCurrentIndex(combo->count() - 1);
    }
    combo->setEnabled(m_context.writable() && rule.times.least <= 1);
    m_panel->addField(tr("Level"), combo);
    name(*combo);
    connect(combo, &QComboBox::activated, this, [this, combo](int chosen) {
        if (chosen == 0)
            m_editor.clear({*m_built});
        else
            m_editor.set(*m_built, recorded(LevelsRecord{.levels = {combo->itemData(chosen).toString()}, .flags = {}}));
    });
}

void ScoreInspector::addRatings(const RatingRule &rule, const Record &record)
{
    const auto *facts = std::get_if<RatingsRecord>(&record.data.observed);
    auto *edit = new QLineEdit{facts ? amountsText(facts->ratings) : QString{}};
    edit->setReadOnly(!m_context.writable());
    m_panel->addField(tr("Marks (0 to %1)").arg(rule.max.toString()), edit);
    name(*edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, rule, before = edit->text()] {
        if (edit->text() == before)
            return;
        const auto marks = amountsOf(edit->text());
        const bool fits =
            marks && std::ranges::all_of(*marks, [&](Points mark) {
                return Points{} <= mark && mark <= rule.max &&
                       (!rule.step || *rule.step <= Points{} || mark.inHundredths() % rule.step->inHundredths() == 0);
            });
        setBad(*edit, !fits,
               fits ? QString{} : tr("Type marks from 0 to %1 with 、 between.").arg(rule.max.toString()));
        if (!fits)
            return;
        if (marks->empty())
            m_editor.clear({*m_built});
        else
            m_editor.set(*m_built, recorded(RatingsRecord{.ratings = *marks}));
    });
}

void ScoreInspector::addTyped(const QString &label, const Record &record, const CriterionSpec &spec)
{
    auto *edit = new QLineEdit{typedText(spec, &record)};
    edit->setReadOnly(!m_context.writable());
    m_panel->addField(label, edit);
    name(*edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, before = edit->text()] {
        if (edit->text() == before)
            return;
        const auto problem = edit->text().trimmed().isEmpty() ? std::nullopt : m_editor.problem(*m_built, edit->text());
        setBad(*edit, problem.has_value(), problem.value_or(QString{}));
        if (!problem)
            m_editor.type(*m_built, edit->text());
    });
}

void ScoreInspector::addState(const Record &record)
{
    auto *combo = new QComboBox;
    static constexpr RecordState states[] = {RecordState::Recorded, RecordState::Missing, RecordState::Absent,
                                             RecordState::Exempt, RecordState::NotApplicable};
    for (const RecordState state : states) {
        combo->addItem(recordStateText(state), static_cast<int>(state));
        if (state == record.state)
            combo->setCurrentIndex(combo->count() - 1);
    }
    combo->setEnabled(m_context.writable());
    m_panel->addField(tr("State"), combo);
    name(*combo);
    connect(combo, &QComboBox::activated, this, [this, combo, before = record.state](int chosen) {
        const auto state = static_cast<RecordState>(combo->itemData(chosen).toInt());
        if (state == before)
            return;
        const Rule &rule = m_book.criteria()[static_cast<std::size_t>(m_built->column)]->spec.rule;
        bool done = false;
        if (state == RecordState::Recorded && std::holds_alternative<TallyRule>(rule.kind))
            done = m_editor.set(*m_built, recorded(TallyRecord{}));
        else if (state == RecordState::Absent)
            done = m_editor.setAbsent(*m_built);
        else if (state == RecordState::Missing)
            done = m_editor.clear({*m_built});
        else if (state != RecordState::Recorded)
            done = m_editor.set(*m_built, {.state = state, .data = {}, .note = {}});
        if (!done)
            rebuild();
    });
}

void ScoreInspector::addResult()
{
    const Outcome outcome = m_book.explained(m_cell->row, m_cell->column);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    layout->addWidget(new TextLabel{tr("Points")});
    auto *figure = new TextLabel{markText(outcome), outcome.fault ? TextRole::Danger : TextRole::Accent};
    figure->setScale(1.5, true);
    layout->addWidget(figure);
    layout->addStretch(1);
    m_panel->addWidget(row);
    const QString working = outcome.fault ? faultText(*outcome.fault) : workingText(outcome);
    if (!working.isEmpty())
        m_panel->addWidget(line(working, outcome.fault ? TextRole::Danger : TextRole::Muted));
}

void ScoreInspector::addEntries(const CellRecord &record, const CriterionSpec &spec)
{
    const auto *rule = std::get_if<TallyRule>(&spec.rule.kind);
    if (!rule || rule->cases.empty())
        return;
    const auto nameOf = [rule](const QString &key) {
        for (const TallyCase &each : rule->cases) {
            if (recordKey(each) == key)
                return each.name;
        }
        return key;
    };
    bool titled = false;
    for (const RecordEntry &entry : entriesOf(m_context.state(), record.id)) {
        if (!entry.day)
            continue;
        if (!std::exchange(titled, true))
            m_panel->addSection(tr("Dated entries"));
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout{row};
        layout->setContentsMargins(0, 0, 0, 0);
        const QString amount = entry.count ? tr("%1 ×").arg(entry.count->toString())
                                           : (entry.amount ? entry.amount->toString() : QString{});
        QStringList parts{entry.day->toString(u"MM-dd"_s), nameOf(entry.caseKey), amount};
        if (!entry.evidence.isEmpty())
            parts << entry.evidence;
        layout->addWidget(line(parts.join(u' '), TextRole::Normal), 1);
        if (m_context.writable()) {
            auto *remove = iconButton(u"delete"_s, tr("Remove the entry of %1").arg(parts.front()));
            layout->addWidget(remove);
            connect(remove, &QPushButton::clicked, this, [this, id = entry.id] { m_editor.removeEntry(*m_built, id); });
        }
        m_panel->addWidget(row);
    }
    if (!m_context.writable())
        return;
    auto *add = linkButton(tr("Add a dated entry…"));
    connect(add, &QPushButton::clicked, this, [this, rule = *rule] { askEntry(rule, std::nullopt); });
    m_panel->addWidget(add);
}

void ScoreInspector::askEntry(const TallyRule &rule, std::optional<RecordEntry> entry)
{
    EntryDialog dialog{rule, entry.value_or(RecordEntry{}), m_context.today(), window()};
    if (dialog.exec() == QDialog::Accepted && m_built)
        m_editor.putEntry(*m_built, dialog.entry());
}

void ScoreInspector::addNote(const Record &record)
{
    auto *edit = new NoteEdit;
    edit->setPlainText(record.note);
    edit->setReadOnly(!m_context.writable());
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_panel->addField(tr("Evidence / note"), edit);
    m_commitNote = [this, edit, before = record.note, cell = *m_cell] {
        const QString note = edit->toPlainText().trimmed();
        if (note != before)
            m_editor.setNote(cell, note);
    };
    edit->left = [this] {
        if (m_commitNote)
            m_commitNote();
    };
}

void ScoreInspector::addHistory()
{
    auto *place = new QWidget;
    m_history = new QVBoxLayout{place};
    m_history->setContentsMargins(0, 0, 0, 0);
    m_panel->addWidget(place);
    showHistory();
}

void ScoreInspector::showHistory()
{
    const bool isShown = m_history && m_built && m_built == m_cell;
    const CellRecord *row = isShown ? m_book.record(m_cell->row, m_cell->column) : nullptr;
    // The file can't be read while it is written, which on a slow disk would hold up the next key.
    m_historyDue = row && m_context.workspace.acts().isSaving();
    if (!row || m_historyDue)
        return;
    const auto history = m_context.workspace.acts().historyOf(Edit<CellRecord>{*row, *row});
    if (history.empty())
        return;
    auto *heading = new TextLabel{tr("Changes")};
    heading->setScale(1.0, true);
    m_history->addSpacing(spacing(fontMetrics()));
    m_history->addWidget(heading);
    constexpr std::size_t mostShown = 8;
    std::size_t shown = 0;
    for (auto each = history.rbegin(); each != history.rend() && shown < mostShown; ++each, ++shown) {
        const auto &edit = std::get<Edit<CellRecord>>(each->second);
        const QString before = historyMark(edit.before);
        const QString after = historyMark(edit.after);
        const QString what = before == after ? tr("note") : before + u" → "_s + after;
        m_history->addWidget(
            line(each->first.at.toLocalTime().toString(u"MM-dd hh:mm "_s) + each->first.who + u'　' + what,
                 TextRole::Muted));
    }
}

QString ScoreInspector::historyMark(const std::optional<CellRecord> &record) const
{
    return record ? markText(m_book.outcomeOf(m_cell->row, m_cell->column, record->record)) : u"—"_s;
}

} // namespace yanben
