#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/backup_part.h"
#include "ui/pages/settings/lists_part.h"
#include "ui/pages/settings/operator_part.h"
#include "ui/pages/settings/school_part.h"
#include "ui/pages/settings/terms/calendar_part.h"
#include "ui/pages/settings/terms/lessons_part.h"
#include "ui/pages/settings/terms/stages_part.h"
#include "ui/pages/settings/terms/terms_part.h"
#include "ui/pages/settings/terms/weeks_part.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/page_header.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(PageContext &context, BackupDesk &backups, OperatorDesk &operators, QWidget *parent)
    : Page(PageId::Settings, parent),
      m_context(context),
      m_list(new QListWidget),
      m_stack(new QStackedWidget),
      m_readOnly(new Banner(Tone::Info))
{
    const int gap = spacing(fontMetrics());
    m_list->setAccessibleName(tr("Parts of the settings"));
    add(u"school"_s, tr("School"), new SchoolPart(context));
    add(u"terms"_s, tr("Terms"), new TermsPart(context));
    add(u"stages"_s, tr("Stages"), new StagesPart(context));
    add(u"weeks"_s, tr("Weeks"), new WeeksPart(context));
    add(u"lessons"_s, tr("Timetable"), new LessonsPart(context));
    add(u"calendar"_s, tr("School calendar"), new CalendarPart(context));
    add(u"lists"_s, tr("Lists"), new ListsPart(context));
    add(u"backups"_s, tr("Backups"), new BackupPart(context, backups));
    add(u"operator"_s, tr("Operator"), new OperatorPart(context, operators));
    m_list->setCurrentRow(0);
    fitList();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_readOnly->setText(tr("The file is open to look only, so the school's settings can't be changed here. To change "
                           "them, take the file over or work in a copy."));
    m_readOnly->setVisible(!context.writable());
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_stack);
    auto *below = new QHBoxLayout;
    below->setSpacing(gap);
    below->addWidget(m_list);
    below->addWidget(card, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    layout->addWidget(new PageHeader(title()));
    layout->addWidget(m_readOnly);
    layout->addLayout(below, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showPart);
    // The shell refreshes only a page that is shown; rows that are gone must not stay in a hidden one.
    connect(&context.workspace.acts(), &ActRunner::changed, this, &SettingsPage::refresh);
    connect(&context.workspace.acts(), &ActRunner::reloaded, this, &SettingsPage::refresh);
    connect(&context.term, &CurrentTerm::changed, this, &SettingsPage::refresh);
    refresh();
}

void SettingsPage::add(const QString &key, const QString &name, SettingsPart *part)
{
    const int gap = spacing(fontMetrics());
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    part->setContentsMargins(gap, gap, gap, gap);
    scroll->setWidget(part);
    part->setAutoFillBackground(false); // the card shines through
    m_stack->addWidget(scroll);
    m_list->addItem(name);
    m_parts.push_back({key, part});
    connect(part, &SettingsPart::targetRequested, this, &Page::jumpRequested);
}

void SettingsPage::fitList()
{
    const QFontMetrics metrics = m_list->fontMetrics();
    const int gap = spacing(metrics);
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const int width = metrics.horizontalAdvance(m_list->item(row)->text()) + gap * 3;
        m_list->item(row)->setSizeHint({width, metrics.height() * 9 / 5});
        widest = std::max(widest, width);
    }
    m_list->setFixedWidth(widest + gap * 2);
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

void SettingsPage::refresh()
{
    for (const Entry &entry : m_parts)
        entry.part->refresh();
}

QString SettingsPage::hint() const
{
    return m_parts.at(static_cast<std::size_t>(m_shown)).part->hint();
}

bool SettingsPage::leave()
{
    return m_parts.at(static_cast<std::size_t>(m_shown)).part->leave();
}

bool SettingsPage::showPart(int index)
{
    if (index == m_shown || index < 0)
        return true;
    if (!leave()) {
        QMetaObject::invokeMethod(
            this, [this] { m_list->setCurrentRow(m_shown); }, Qt::QueuedConnection);
        return false;
    }
    m_shown = index;
    m_stack->setCurrentIndex(index);
    m_parts.at(static_cast<std::size_t>(index)).part->refresh();
    emit hintChanged();
    return true;
}

bool SettingsPage::jumpTo(const Target &target)
{
    const auto found = std::ranges::find(m_parts, target.part, &Entry::key);
    if (found == m_parts.end())
        return false;
    const int index = static_cast<int>(found - m_parts.begin());
    if (!showPart(index))
        return false;
    m_list->setCurrentRow(index);
    return !target.id || found->part->choose(*target.id);
}

} // namespace yanben
