#include "ui/dialogs/help_dialogs.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text/text_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace yanben
{

AboutDialog::AboutDialog(const std::vector<VersionLine> &versions, const QString &logFolder, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Yanben"));
    const int line = fontMetrics().height();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(fontMetrics()));
    auto *picture = new QLabel(this);
    picture->setPixmap(productIcon().pixmap(QSize(line * 4, line * 4), devicePixelRatioF()));
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    auto *name = new TextLabel(tr("Yanben"), TextRole::Accent, this);
    name->setScale(1.6, true);
    layout->addWidget(name, 0, Qt::AlignHCenter);
    layout->addWidget(new TextLabel(tr("School-based research: plan, schedule, score, file"), TextRole::Muted, this), 0,
                      Qt::AlignHCenter);
    auto *form = new QFormLayout;
    for (const VersionLine &each : versions) {
        auto *version = new TextLabel(each.version, TextRole::Normal, this);
        version->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(new TextLabel(each.what, TextRole::Muted, this), version);
    }
    auto *folder = new QLineEdit(logFolder, this);
    folder->setReadOnly(true);
    folder->setAccessibleName(tr("Folder of the log"));
    folder->setCursorPosition(0);
    folder->setMinimumWidth(line * 18);
    form->addRow(new TextLabel(tr("Folder of the log"), TextRole::Muted, this), folder);
    layout->addLayout(form);
    auto *licence = new TextLabel(tr("Free software under the GNU General Public License, version 3 or later"),
                                  TextRole::Muted, this);
    licence->setScale(0.9);
    licence->setWordWrap(true);
    layout->addWidget(licence);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *open = buttons->addButton(tr("Open the log folder"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(open, &QPushButton::clicked, this, &AboutDialog::logFolderRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ShortcutsDialog::ShortcutsDialog(const std::vector<ShortcutLine> &lines, QWidget *parent)
    : QDialog(parent), m_table(new QTableWidget(static_cast<int>(lines.size()), 3, this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("Menu"), tr("What it does"), tr("Keys")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    int row = 0;
    for (const ShortcutLine &line : lines) {
        m_table->setItem(row, 0, new QTableWidgetItem(line.group));
        m_table->setItem(row, 1, new QTableWidgetItem(line.text));
        m_table->setItem(row, 2, new QTableWidgetItem(line.keys));
        ++row;
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 30, fontMetrics().height() * 28);
}

} // namespace yanben
