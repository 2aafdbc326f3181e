#include "ui/shell/welcome.h"

#include "ui/shell/actions.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

namespace yanben
{

Welcome::Welcome(Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_open(primaryButton({}, this)),
      m_new(new QPushButton(this)),
      m_sample(new QPushButton(this)),
      m_name(new TextLabel({}, TextRole::Accent, this)),
      m_sentence(new TextLabel({}, TextRole::Muted, this)),
      m_card(new Card(this)),
      m_recent(new QListWidget(this)),
      m_none(new TextLabel({}, TextRole::Muted, this))
{
    const int gap = spacing(fontMetrics());
    const int line = fontMetrics().height();
    auto *picture = new QLabel(this);
    picture->setPixmap(productIcon().pixmap(QSize(line * 4, line * 4), devicePixelRatioF()));
    m_name->setScale(2.0, true);
    m_sentence->setWordWrap(true);

    m_open->setIcon(lineIcon(QStringLiteral("open"), IconTone::OnAccent));
    m_new->setIcon(lineIcon(QStringLiteral("school")));
    m_sample->setIcon(lineIcon(QStringLiteral("overview")));
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(picture);
    left->addWidget(m_name);
    left->addWidget(m_sentence);
    left->addSpacing(gap * 2);
    for (QPushButton *button : {m_open, m_new, m_sample}) {
        button->setMinimumHeight(line * 2);
        left->addWidget(button);
    }
    left->addStretch();

    m_recent->setFrameShape(QFrame::NoFrame);
    styleFrame(*m_recent, Frame::None, Ground::Own);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->installEventFilter(this);
    m_none->setWordWrap(true);
    m_card->body()->addWidget(m_recent, 1);
    m_card->body()->addWidget(m_none, 1, Qt::AlignTop);

    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 5);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 1);
    grid->setHorizontalSpacing(gap * 4);
    grid->addLayout(left, 1, 1);
    grid->addWidget(m_card, 1, 2);

    connect(m_open, &QPushButton::clicked, actions.action(ActionId::Open), &QAction::trigger);
    connect(m_new, &QPushButton::clicked, actions.action(ActionId::New), &QAction::trigger);
    connect(m_sample, &QPushButton::clicked, actions.action(ActionId::Sample), &QAction::trigger);
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { emit recentChosen(item->data(Qt::UserRole).toString()); });
    retranslate();
    setRecent({});
}

void Welcome::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(m_recent);
        item->setText(QStringLiteral("%1\n%2").arg(file.completeBaseName(), QDir::toNativeSeparators(path)));
        item->setIcon(lineIcon(QStringLiteral("school"), IconTone::Muted));
        item->setData(Qt::UserRole, path);
        item->setToolTip(plainTip(path));
    }
    if (!paths.isEmpty())
        m_recent->setCurrentRow(0);
    m_recent->setVisible(!paths.isEmpty());
    m_none->setVisible(paths.isEmpty());
}

void Welcome::retranslate()
{
    m_name->setText(tr("Yanben"));
    m_sentence->setText(
        tr("Plan the term's school-based research, schedule and print its activities, score it, file it."));
    m_open->setText(tr("Open a school file…"));
    m_new->setText(tr("New school…"));
    m_sample->setText(tr("Open the sample"));
    m_sample->setToolTip(tr("A term with plan, schedule, rubric and scores to try things out; nothing can break"));
    m_card->setTitle(tr("Opened lately"));
    m_recent->setAccessibleName(tr("Opened lately"));
    m_none->setText(tr("School files that you open stand here. A school is one file; copy it to back it up."));
}

void Welcome::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool Welcome::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress && m_recent->currentItem() != nullptr) {
        const QString path = m_recent->currentItem()->data(Qt::UserRole).toString();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: emit recentChosen(path); return true;
        case Qt::Key_Delete: emit recentForgotten(path); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yanben
