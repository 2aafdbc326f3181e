#include "ui/pages/settings/backup_part.h"

#include "calendar/when_text.h"
#include "ui/pages/settings/settings_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

BackupPart::BackupPart(PageContext &context, BackupDesk &desk, QWidget *parent)
    : SettingsPart(context, parent),
      m_desk(desk),
      m_folder(new QLineEdit),
      m_second(new QLineEdit),
      m_open(new QPushButton(tr("Open folder"))),
      m_openSecond(new QPushButton(tr("Open folder"))),
      m_choose(new QPushButton(tr("Choose…"))),
      m_noSecond(new QPushButton(tr("None"))),
      m_now(primaryButton(tr("Back up now"))),
      m_restore(new QPushButton(tr("Restore…"))),
      m_empty(new TextLabel(tr("No backups yet. One is made after every session with changes."), TextRole::Muted))
{
    const auto line = [this](int row) -> const BackupLine & { return m_lines.at(static_cast<std::size_t>(row)); };
    m_model = new SheetModel(
        {{.title = tr("Made"), .text = [line](int row) { return momentText(line(row).made, Term{}); }},
         {.title = tr("Last change inside"),
          .text = [line](int row) { return line(row).lastAct ? dayText(*line(row).lastAct, Term{}) : tr("none"); }},
         {.title = tr("Size"),
          .text = [line](int row) { return QLocale{}.formattedDataSize(line(row).bytes); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter},
         {.title = tr("Checked"), .text = [this, line](int row) { return stateOf(line(row)); }},
         {.title = tr("File"), .text = [line](int row) { return QFileInfo{line(row).path}.fileName(); }}},
        this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(fontMetrics()));
    addPartHeading(*layout, tr("Backups"),
                   tr("Made by itself after every session with changes, read back to prove it, and thinned by day, "
                      "week and month."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto folderRow = [form](const QString &name, QLineEdit *edit, const QList<QPushButton *> &buttons) {
        edit->setReadOnly(true);
        edit->setAccessibleName(name);
        auto *row = new QHBoxLayout;
        row->addWidget(edit, 1);
        for (QPushButton *button : buttons)
            row->addWidget(button);
        form->addRow(name, row);
    };
    folderRow(tr("Backup folder"), m_folder, {m_open});
    folderRow(tr("Second folder"), m_second, {m_openSecond, m_choose, m_noSecond});
    m_second->setPlaceholderText(tr("None: choose one on another disk, to survive a broken one"));
    for (QPushButton *open : {m_open, m_openSecond})
        open->setToolTip(tr("Shows the backups in the file manager"));
    m_openSecond->setAccessibleName(tr("Open the second folder"));
    m_noSecond->setToolTip(tr("Keep no second backups"));
    m_noSecond->setAccessibleName(tr("No second folder"));
    m_choose->setAccessibleName(tr("Choose the second folder…"));
    layout->addLayout(form);
    layout->addWidget(m_empty);
    m_table = new SettingsTable(tr("Backups"), *m_model, 4);
    m_table->keepColumns(ViewId::BackupColumns, m_context.settings);
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_now);
    buttons->addStretch(1);
    buttons->addWidget(m_restore);
    layout->addLayout(buttons);
    m_checker.setInterval(0);

    connect(&m_checker, &QTimer::timeout, this, &BackupPart::checkNext);
    connect(m_table, &SettingsTable::currentRowChanged, this, &BackupPart::updateButtons);
    connect(m_open, &QPushButton::clicked, this, [this] { m_desk.openFolder(m_desk.folder()); });
    connect(m_openSecond, &QPushButton::clicked, this, [this] {
        if (const auto folder = m_desk.secondFolder())
            m_desk.openFolder(*folder);
    });
    connect(m_choose, &QPushButton::clicked, this, &BackupPart::chooseFolder);
    connect(m_noSecond, &QPushButton::clicked, this, [this] {
        m_desk.setSecondFolder(std::nullopt);
        refresh();
    });
    connect(m_now, &QPushButton::clicked, this, [this] {
        m_desk.backUpNow();
        refresh();
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto row = m_table->currentRow())
            m_desk.restore(m_lines.at(static_cast<std::size_t>(*row)).path);
    });
}

void BackupPart::refresh()
{
    m_folder->setText(QDir::toNativeSeparators(m_desk.folder()));
    m_second->setText(QDir::toNativeSeparators(m_desk.secondFolder().value_or(QString{})));
    for (QPushButton *button : {m_openSecond, m_noSecond})
        button->setEnabled(m_desk.secondFolder().has_value());
    if (!isVisible())
        return;
    m_lines = m_desk.backups();
    m_model->refresh(static_cast<int>(m_lines.size()));
    m_empty->setVisible(m_lines.empty());
    m_checker.start();
    updateButtons();
}

void BackupPart::showEvent(QShowEvent *event)
{
    SettingsPart::showEvent(event);
    refresh();
}

void BackupPart::hideEvent(QHideEvent *event)
{
    SettingsPart::hideEvent(event);
    m_checker.stop();
}

QString BackupPart::stateOf(const BackupLine &line) const
{
    const auto found = m_checked.find(line.path);
    if (found == m_checked.end())
        return tr("is being read…");
    return found->second.isEmpty() ? tr("sound") : found->second;
}

void BackupPart::checkNext()
{
    // One at each turn of the event loop: reading a large file takes a moment.
    for (const BackupLine &line : m_lines) {
        if (m_checked.contains(line.path))
            continue;
        const auto fault = m_desk.check(line.path);
        m_checked[line.path] = fault ? fault->what : QString{};
        m_model->refresh(static_cast<int>(m_lines.size()));
        return;
    }
    m_checker.stop();
}

void BackupPart::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Second folder for backups"),
                                                             m_desk.secondFolder().value_or(QString{}));
    if (folder.isEmpty())
        return;
    m_desk.setSecondFolder(folder);
    refresh();
}

void BackupPart::updateButtons()
{
    const auto row = m_table->currentRow();
    m_now->setEnabled(m_context.writable());
    m_restore->setEnabled(m_context.writable() && row && static_cast<std::size_t>(*row) < m_lines.size());
}

} // namespace yanben
