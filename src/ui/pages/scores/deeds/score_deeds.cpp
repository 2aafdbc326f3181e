#include "ui/pages/scores/deeds/score_deeds.h"

#include "documents/words/scoring/working_text.h"
#include "ui/pages/scores/deeds/bulk_dialog.h"
#include "ui/pages/scores/fields/record_fields.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/pages/scores/table/score_table.h"
#include "workspace/acts/scoring/rubric/unstated.h"
#include "workspace/queries/scores/records/recorded_nothing.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>

namespace yanben
{

using namespace Qt::StringLiterals;

ScoreDeeds::ScoreDeeds(ScoreBook &book, ScoreEditor &editor, QWidget &page, Table table)
    : QObject{&page}, m_book{book}, m_editor{editor}, m_page{page}, m_table{std::move(table)}
{
    const auto separate = [this] {
        auto *line = new QAction{this};
        line->setSeparator(true);
        m_actions.push_back(line);
    };
    make(tr("Copy"), {QKeySequence::Copy}, [this] { copy(); });
    make(tr("Paste"), {QKeySequence::Paste}, [this] { paste(); });
    separate();
    make(tr("Fill down"), {QKeySequence{Qt::CTRL | Qt::Key_D}}, [this] { fillDown(); });
    make(tr("Give all the same…"), {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_D}}, [this] { fill(); });
    make(tr("Count one more"), {QKeySequence{Qt::ALT | Qt::Key_Equal}, QKeySequence{Qt::ALT | Qt::Key_Plus}},
         [this] { count(1); });
    make(tr("Count one less"), {QKeySequence{Qt::ALT | Qt::Key_Minus}}, [this] { count(-1); });
    separate();
    make(tr("Absent…"), {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_A}}, [this] { setState(RecordState::Absent); });
    make(tr("Exempt…"), {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_E}}, [this] { setState(RecordState::Exempt); });
    make(tr("Not applicable"), {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_N}},
         [this] { setState(RecordState::NotApplicable); });
    make(tr("Clear (not scored)"), {QKeySequence{Qt::Key_Delete}, QKeySequence{Qt::Key_Backspace}},
         [this] { clear(); });
    separate();
}

QAction *ScoreDeeds::make(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &deed)
{
    auto *action = new QAction{text, this};
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, deed);
    m_actions.push_back(action);
    return action;
}

void ScoreDeeds::addTo(QMenu &menu) const
{
    for (QAction *action : m_actions)
        menu.addAction(action);
}

void ScoreDeeds::addTo(ScoreTable &table) const
{
    for (QTableView *view : {static_cast<QTableView *>(&table), table.firstPane(), table.lastPane()}) {
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
        for (QAction *action : m_actions)
            view->addAction(action);
    }
}

std::optional<QString> ScoreDeeds::askReason(const StateQuestion &question) const
{
    const bool isExempt = question.state == RecordState::Exempt;
    const QString place = placeText(question.cells);
    QString sentence =
        isExempt ? tr("%1: recorded as exempt.").arg(place) : tr("%1: recorded as absent, with 0 points.").arg(place);
    sentence += replacedText(question.cells);
    const auto isUnrated = [this](BookCell cell) {
        return leavesAbsenceUnrated(m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec);
    };
    if (!isExempt && std::ranges::any_of(question.cells, isUnrated))
        sentence += u'\n' + tr("The standard says that absence stays not scored until it is made up for: there leave "
                               "the score empty instead.");
    BulkDialog dialog{isExempt ? tr("Record as exempt") : tr("Record as absent"), sentence, m_page.window()};
    const QLineEdit &reason = dialog.addReason(
        isExempt ? tr("Reason of the exemption (needed):") : tr("Reason (may be empty):"), question.known, isExempt);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return reason.text().trimmed();
}

void ScoreDeeds::copy()
{
    if (const std::set<BookCell> cells = m_table().chosenCells(); !cells.empty())
        QGuiApplication::clipboard()->setMimeData(m_editor.copy(cells).release());
}

void ScoreDeeds::paste()
{
    // Where nothing is on the clipboard that is said, too.
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QMimeData nothing;
    m_editor.paste(copied ? *copied : nothing, m_table().chosenCells());
}

void ScoreDeeds::fillDown()
{
    const std::set<BookCell> cells = m_table().chosenCells();
    const std::set<BookCell> changed = m_editor.changedByFillDown(cells);
    if (recorded(changed) == 0) {
        m_editor.fillDown(cells);
        return;
    }
    if (!isOpen(changed))
        return;
    const std::set<BookCell> open = empty(changed);
    const QString sentence = tr("%1: filled with what stands above.").arg(placeText(changed));
    std::set<BookCell> spared;
    BulkDialog dialog{tr("Fill down"), open.empty() ? sentence + replacedText(changed) : sentence, m_page.window()};
    if (!open.empty()) {
        std::set<BookCell> held = changed;
        std::erase_if(held, [&open](BookCell cell) { return open.contains(cell); });
        spared = held;
        dialog.addWays({tr("Only the empty cells: %n", nullptr, static_cast<int>(open.size())),
                        tr("All cells: %n", nullptr, static_cast<int>(changed.size())) + alsoReplaced(changed)},
                       [&spared, held](int way) { spared = way == 0 ? held : std::set<BookCell>{}; });
    }
    if (m_editor.asked([&] { return dialog.exec() == QDialog::Accepted; }))
        m_editor.fillDown(cells, spared);
}

void ScoreDeeds::fill()
{
    std::set<BookCell> cells = m_table().chosenCells();
    const QString leftOut = leaveOutOwn(cells);
    const CriterionVersion *criterion = isOpen(cells) ? common(cells) : nullptr;
    if (!criterion)
        return;
    const CriterionSpec spec = criterion->spec;
    const std::set<BookCell> open = empty(cells);
    const bool isMixed = open.size() < cells.size();
    const std::set<BookCell> *meant = isMixed ? &open : &cells;
    std::optional<Record> wanted = recordedNothing(spec.rule);
    BulkDialog dialog{tr("Give all the same"), tr("%1: the same record for all.").arg(placeText(cells)) + leftOut,
                      m_page.window()};
    const auto show = [&] {
        dialog.setReady(wanted.has_value() && !meant->empty());
        if (meant->empty()) {
            dialog.setRemark(tr("None of the chosen cells is empty."));
            return;
        }
        const BookCell first = *meant->begin();
        if (!wanted || !m_editor.isEditable(first)) {
            dialog.setRemark({});
            return;
        }
        const Outcome outcome = m_book.outcomeOf(first.row, first.column, *wanted);
        const QString working = workingText(outcome);
        const QString mark = markText(outcome);
        const bool saysMore = !working.isEmpty() && working != mark;
        dialog.setRemark(tr("Points: %1").arg(mark) + (saysMore ? u"　"_s + working : QString{}));
    };
    if (isMixed) {
        dialog.addWays({tr("Only the empty cells: %n", nullptr, static_cast<int>(open.size())),
                        tr("All cells: %n", nullptr, static_cast<int>(cells.size())) + alsoReplaced(cells)},
                       [&](int way) {
                           meant = way == 0 ? &open : &cells;
                           show();
                       });
    }
    auto fields = recordFields({.rule = spec.rule,
                                .record = wanted.value_or(Record{}),
                                .unit = spec.unit.value_or(m_book.sheet().terms.unit),
                                .isWritable = true});
    connect(fields.get(), &RecordFields::edited, &dialog, [&](const Record &record) {
        wanted = record.state == RecordState::Missing ? std::nullopt : std::optional{record};
        show();
    });
    dialog.addFields(fields.release());
    show();
    if (m_editor.asked([&] { return dialog.exec() == QDialog::Accepted; }) && wanted)
        m_editor.fill(*meant, *wanted);
}

QString ScoreDeeds::leaveOutOwn(std::set<BookCell> &cells) const
{
    std::set<BookCell> others = cells;
    QStringList names;
    for (const BookCell cell : cells) {
        if (m_book.refusal(cell.row, cell.column) != VoiceRefused::Why::OwnSheet)
            continue;
        others.erase(cell);
        if (!names.contains(m_book.name(cell.row)))
            names << m_book.name(cell.row);
    }
    // Where nothing else is chosen, that is refused as ever.
    if (names.isEmpty() || others.empty())
        return {};
    cells = std::move(others);
    return u' ' + tr("%1 is left out: nobody rates himself or his group.").arg(names.join(u'、'));
}

std::set<BookCell> ScoreDeeds::empty(const std::set<BookCell> &cells) const
{
    std::set<BookCell> open;
    for (const BookCell cell : cells) {
        const CellRecord *row = m_book.record(cell.row, cell.column);
        if ((!row || row->record.state == RecordState::Missing) && !m_book.isForOthers(cell.row, cell.column))
            open.insert(cell);
    }
    return open;
}

void ScoreDeeds::setState(RecordState state)
{
    const std::set<BookCell> cells = m_table().chosenCells();
    if (!isOpen(cells))
        return;
    const bool isAsked = state == RecordState::Absent || state == RecordState::Exempt;
    if (!isAsked && recorded(cells) > 0 && cells.size() > 1) {
        BulkDialog dialog{tr("Record as not applicable"),
                          tr("%1: recorded as not applicable.").arg(placeText(cells)) + replacedText(cells),
                          m_page.window()};
        if (!m_editor.asked([&] { return dialog.exec() == QDialog::Accepted; }))
            return;
    }
    m_editor.setState(cells, state);
}

void ScoreDeeds::clear()
{
    const std::set<BookCell> cells = m_table().chosenCells();
    if (!isOpen(cells))
        return;
    if (recorded(cells) > 1) {
        BulkDialog dialog{tr("Clear"), tr("%1: back to “not scored”.").arg(placeText(cells)) + replacedText(cells),
                          m_page.window()};
        if (!m_editor.asked([&] { return dialog.exec() == QDialog::Accepted; }))
            return;
    }
    m_editor.clear(cells);
}

void ScoreDeeds::count(int by)
{
    const std::set<BookCell> cells = m_table().chosenCells();
    const CriterionVersion *criterion = isOpen(cells) ? common(cells) : nullptr;
    if (!criterion)
        return;
    const std::vector<CountableCase> cases = countableCases(criterion->spec.rule);
    const QString title = criterion->spec.title;
    if (cases.empty()) {
        emit m_editor.refused(
            tr("Not changed: “%1” is not scored by counting. Type what happened instead.").arg(title));
        return;
    }
    if (cells.size() == 1 && cases.size() == 1) {
        m_editor.count(cells, cases.front().key, by);
        return;
    }
    const auto nameOf = [&](const CountableCase &each) { return each.name.isEmpty() ? title : each.name; };
    const auto sentence = [&](const CountableCase &each) {
        return (by > 0 ? tr("%1: “%2” is counted once more.") : tr("%1: “%2” is counted once less."))
            .arg(placeText(cells), nameOf(each));
    };
    BulkDialog dialog{by > 0 ? tr("Count one more") : tr("Count one less"), sentence(cases.front()), m_page.window()};
    QStringList names;
    for (const CountableCase &each : cases)
        names << nameOf(each);
    int chosen = 0;
    const auto choose = [&](int which) {
        chosen = which;
        const CountableCase &each = cases[static_cast<std::size_t>(which)];
        dialog.setSentence(sentence(each));
        dialog.setRefusal(m_editor.refusals().ofCounting(cells, each.key, by));
    };
    if (cases.size() > 1)
        connect(&dialog.addChoice(tr("Case:"), names), &QComboBox::currentIndexChanged, &dialog, choose);
    choose(0);
    if (m_editor.asked([&] { return dialog.exec() == QDialog::Accepted; }))
        m_editor.count(cells, cases[static_cast<std::size_t>(chosen)].key, by);
}

bool ScoreDeeds::isOpen(const std::set<BookCell> &cells) const
{
    if (cells.empty())
        return false;
    const QString why = m_editor.refusals().ofCells(cells);
    if (!why.isEmpty())
        emit m_editor.refused(why);
    return why.isEmpty();
}

const CriterionVersion *ScoreDeeds::common(const std::set<BookCell> &cells) const
{
    const auto criterionOf = [this](BookCell cell) {
        return m_book.criteria().at(static_cast<std::size_t>(cell.column));
    };
    const CriterionVersion *first = criterionOf(*cells.begin());
    for (const BookCell cell : cells) {
        const CriterionVersion *each = criterionOf(cell);
        if (each->spec.rule == first->spec.rule)
            continue;
        emit m_editor.refused(
            tr("Not changed: “%1” and “%2” are scored by different rules. Choose cells of one criterion.")
                .arg(first->spec.title, each->spec.title));
        return nullptr;
    }
    return first;
}

int ScoreDeeds::recorded(const std::set<BookCell> &cells) const
{
    return static_cast<int>(std::ranges::count_if(cells, [this](BookCell cell) {
        const CellRecord *row = m_book.record(cell.row, cell.column);
        return row && row->record.state != RecordState::Missing;
    }));
}

QString ScoreDeeds::replacedText(const std::set<BookCell> &cells) const
{
    const int count = recorded(cells);
    return count == 0 ? QString{} : u' ' + tr("%n of them hold a record now, which it replaces.", nullptr, count);
}

QString ScoreDeeds::alsoReplaced(const std::set<BookCell> &cells) const
{
    const QString replaced = replacedText(cells).trimmed();
    return replaced.isEmpty() ? replaced : tr(", ") + replaced;
}

QString ScoreDeeds::placeText(const std::set<BookCell> &cells) const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const BookCell cell : cells) {
        rows.insert(cell.row);
        columns.insert(cell.column);
    }
    const QString who =
        rows.size() == 1 ? m_book.name(*rows.begin()) : tr("%n sheets", nullptr, static_cast<int>(rows.size()));
    const QString what = columns.size() == 1
                             ? m_book.criteria().at(static_cast<std::size_t>(*columns.begin()))->spec.title
                             : tr("%n criteria", nullptr, static_cast<int>(columns.size()));
    return tr("%1 · %2").arg(who, what);
}

} // namespace yanben
