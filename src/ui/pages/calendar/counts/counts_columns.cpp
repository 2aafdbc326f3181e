#include "ui/findings/count_words.h"
#include "ui/pages/calendar/counts/choice_delegate.h"
#include "ui/pages/calendar/counts/count_cells.h"
#include "ui/pages/calendar/counts/counts_dialog.h"
#include "ui/pages/calendar/counts/counts_words.h"
#include "ui/pages/settings/settings_parts.h"

// The columns of the required numbers, and what can be chosen in them.

namespace yanben
{

SheetModel *CountsDialog::makeModel()
{
    const auto state = [this]() -> const State & { return m_context.state(); };
    // Every cell begins with what it shows, and hands what is typed to the reader of its column.
    const auto column = [this](const QString &title, std::function<QString(const RequiredCount &)> text,
                               std::function<std::optional<QString>(RequiredCount &, const QString &)> read) {
        return SheetModel::Column{.title = title,
                                  .text = [this, text](int row) { return text(requiredAt(row)); },
                                  .write =
                                      [this, read](int row, const QVariant &value) {
                                          const QString typed = value.toString().trimmed();
                                          return write(row, [&](RequiredCount &each) { return read(each, typed); });
                                      }};
    };
    std::vector<SheetModel::Column> columns{
        column(
            tr("Name"), [](const RequiredCount &row) { return row.name; },
            [](RequiredCount &row, const QString &typed) -> std::optional<QString> {
                row.name = typed;
                return std::nullopt;
            }),
        column(
            tr("What is counted"), [state](const RequiredCount &row) { return countedText(state(), row); },
            [state](RequiredCount &row, const QString &typed) { return readCounted(state(), row, typed); }),
        column(
            tr("Number"), [](const RequiredCount &row) { return countRangeText(row.range, row.unit); }, readNumber),
        column(
            tr("Per"), [](const RequiredCount &row) { return countPeriodText(row.period, row.every); }, readPeriod),
        column(
            tr("For"), [](const RequiredCount &row) { return countForText(row.each); }, readFor),
        column(
            tr("Whom"), [state](const RequiredCount &row) { return countWhomText(state(), row); },
            [state](RequiredCount &row, const QString &typed) { return readWhom(state(), row, typed); }),
        column(tr("People each time"), fewestPeopleText, readFewestPeople),
        column(
            tr("Record"), [](const RequiredCount &row) { return recordText(row.needsRecord); }, readRecord),
        column(
            tr("Force"), [](const RequiredCount &row) { return bindingText(row.advisable); }, readBinding),
        {.title = tr("So far"),
         .text = [this, state](int row) { return soFarText(countAt(row), state().get<Term>(m_term)); }}};
    columns[CountedColumn].value = [this, state](int row) { return countedEntry(state(), requiredAt(row)); };
    auto *model = new SheetModel{std::move(columns), this};
    model->setEditable([this](int) { return m_context.writable(); });
    return model;
}

void CountsDialog::setChoices()
{
    const auto put = [this](int column, ChoiceDelegate::Entry entry, std::function<QStringList()> choices) {
        m_table->setItemDelegateForColumn(column, new ChoiceDelegate{std::move(choices), entry, m_table});
    };
    put(CountedColumn, ChoiceDelegate::Entry::Free, [this] { return countedChoices(m_context.state(), m_term); });
    put(PeriodColumn, ChoiceDelegate::Entry::Listed, [this] { return periodChoices(m_counts); });
    put(ForColumn, ChoiceDelegate::Entry::Listed, forChoices);
    put(RecordColumn, ChoiceDelegate::Entry::Listed, recordChoices);
    put(BindingColumn, ChoiceDelegate::Entry::Listed, bindingChoices);
}

} // namespace yanben
