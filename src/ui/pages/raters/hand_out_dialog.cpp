#include "ui/pages/raters/hand_out_dialog.h"

#include "calendar/when_text.h"
#include "ui/faults/storage_fault_text.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/text/text_label.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

HandOutDialog::HandOutDialog(std::vector<RaterToServe> raters, const QString &folder, QWidget *parent)
    : QDialog{parent},
      m_raters{std::move(raters)},
      m_table{factTable(tr("Raters"), {tr("Rater"), tr("Rated"), tr("Last handed out"), tr("File")},
                        static_cast<int>(m_raters.size()))},
      m_folder{new QLineEdit{folder}},
      m_browse{new QPushButton{tr("Browse…")}},
      m_summary{new TextLabel{{}, TextRole::Muted}},
      m_write{primaryButton(tr("Hand out"))},
      m_close{new QPushButton{tr("Cancel")}}
{
    setWindowTitle(tr("Hand out rater files"));
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    layout->addWidget(paragraph(
        tr("Every chosen rater gets a file of his own. He opens it with this program, sees and rates only what is his, "
           "hands in and gives the file back; “Collect ratings” takes it in. No marks of others are in it.")));
    layout->addWidget(m_table, 1);
    auto *place = new QHBoxLayout;
    auto *label = new TextLabel{tr("Folder")};
    label->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    place->addWidget(label);
    place->addWidget(m_folder, 1);
    place->addWidget(m_browse);
    layout->addLayout(place);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *bottom = new QHBoxLayout;
    m_summary->setWordWrap(true);
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    m_write->setDefault(true);

    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RaterToServe &rater = m_raters[static_cast<std::size_t>(row)];
        putFact(*m_table, row, Rater, rater.name);
        showStanding(row);
        m_table->item(row, Rater)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        m_table->item(row, Rater)->setCheckState(rater.progress.expected > 0 ? Qt::Checked : Qt::Unchecked);
    }
    connect(m_table, &QTableWidget::itemChanged, this, &HandOutDialog::update);
    connect(m_folder, &QLineEdit::textChanged, this, &HandOutDialog::update);
    connect(m_browse, &QPushButton::clicked, this, &HandOutDialog::chooseFolder);
    connect(m_write, &QPushButton::clicked, this, &HandOutDialog::handOutRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    const int line = fontMetrics().height();
    const int widths[] = {line * 8, line * 6, line * 9};
    for (int column = 0; column < File; ++column)
        m_table->setColumnWidth(column, widths[column]);
    resize(line * 44, line * 26);
    m_table->setCurrentCell(0, Rater);
    m_table->setFocus();
}

std::vector<RaterFileOrder> HandOutDialog::orders() const
{
    std::vector<RaterFileOrder> orders;
    QStringList taken;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!isChosen(row))
            continue;
        const RaterToServe &rater = m_raters[static_cast<std::size_t>(row)];
        const QString path = raterFilePath(m_folder->text().trimmed(), rater.name, taken);
        taken << path;
        orders.push_back({.rater = rater.rater, .path = path});
    }
    return orders;
}

void HandOutDialog::showStanding(int row)
{
    const RaterToServe &rater = m_raters[static_cast<std::size_t>(row)];
    putFact(*m_table, row, Progress, tr("%1 of %2").arg(rater.progress.recorded).arg(rater.progress.expected));
    putFact(*m_table, row, Last, rater.lastHandedOut ? momentText(*rater.lastHandedOut, Term{}) : tr("never"));
}

void HandOutDialog::showResults(const std::vector<RaterFileResult> &files, std::vector<RaterToServe> raters)
{
    const QSignalBlocker quiet{m_table};
    m_raters = std::move(raters);
    int failed = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        showStanding(row);
        QTableWidgetItem &name = *m_table->item(row, Rater);
        name.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        const auto result = std::ranges::find_if(files, [&](const RaterFileResult &file) {
            return file.order.rater == m_raters[static_cast<std::size_t>(row)].rater;
        });
        if (result == files.end()) {
            putFact(*m_table, row, File, {});
            continue;
        }
        const QString file = QFileInfo{result->order.path}.fileName();
        putFact(*m_table, row, File,
                result->fault ? tr("Not written: %1").arg(storageFaultText(*result->fault).whole()) : file);
        if (result->fault) {
            ++failed;
            m_table->item(row, File)->setForeground(coloursOf(palette()).danger);
        }
    }
    const int written = static_cast<int>(files.size()) - failed;
    m_summary->setRole(failed == 0 ? TextRole::Ok : TextRole::Warning);
    m_summary->setText(
        failed == 0 ? tr("%n files written. Give each to its rater, best on a stick of his own.", nullptr, written)
                    : tr("%1 files written, %2 not.").arg(written).arg(failed));
    m_folder->setReadOnly(true);
    m_browse->setEnabled(false);
    m_write->hide();
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
}

void HandOutDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the rater files"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void HandOutDialog::update()
{
    const QSignalBlocker quiet{m_table};
    const std::vector<RaterFileOrder> chosen = orders();
    const bool isFolder = QFileInfo{m_folder->text().trimmed()}.isDir();
    setBad(*m_folder, !isFolder, isFolder ? QString{} : tr("There is no such folder."));
    std::size_t next = 0;
    int besides = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QString file;
        if (isChosen(row) && isFolder) {
            file = QFileInfo{chosen[next].path}.fileName();
            besides += file == raterFileName(m_raters[static_cast<std::size_t>(row)].name) ? 0 : 1;
        }
        next += isChosen(row) ? 1 : 0;
        putFact(*m_table, row, File, file);
    }
    m_summary->setText(!isFolder      ? tr("There is no such folder.")
                       : besides == 0 ? QString{}
                                      : tr("Files that are in the folder already stay; new ones get a number."));
    m_write->setText(tr("Hand out %n files", nullptr, static_cast<int>(chosen.size())));
    m_write->setEnabled(isFolder && !chosen.empty());
}

bool HandOutDialog::isChosen(int row) const
{
    return m_table->item(row, Rater)->checkState() == Qt::Checked;
}

} // namespace yanben
