#include "ui/widgets/lists/command_palette.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

enum PaletteRole { SubtitleRole = Qt::UserRole, PaletteIconRole };

constexpr int mostRows = 9;

class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.height() * 12, option.fontMetrics.height() * 7 / 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = coloursOf(option.palette);
        const int gap = spacing(option.fontMetrics);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (chosen || option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(*painter, option.rect.adjusted(1, 1, -1, -1), cornerRadius(option.fontMetrics),
                        chosen ? c.accentSoft : c.hover);
        const int side = option.fontMetrics.height();
        const QRect picture(option.rect.left() + gap, option.rect.center().y() - side / 2, side, side);
        lineIcon(index.data(PaletteIconRole).toString(), chosen ? IconTone::Accent : IconTone::Muted)
            .paint(painter, picture);
        QRect words = option.rect.adjusted(gap * 2 + side, 0, -gap, 0);
        painter->setFont(option.font);
        painter->setPen(chosen ? c.accent : c.text);
        const QString title = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, title);
        words.setLeft(words.left() + option.fontMetrics.horizontalAdvance(title) + gap);
        if (words.width() > side * 2) {
            painter->setFont(scaledFont(option.font, 0.88));
            painter->setPen(c.muted);
            painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter,
                              QFontMetrics(painter->font())
                                  .elidedText(index.data(SubtitleRole).toString(), Qt::ElideRight, words.width()));
        }
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_rest(new QTimer(this))
{
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->setPlaceholderText(tr("Teacher, activity, criterion, section…"));
    m_field->setAccessibleName(tr("Find"));
    m_field->addAction(lineIcon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Found places"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    styleFrame(*m_list, Frame::None, Ground::None);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rest->setSingleShot(true);
    m_rest->setInterval(60);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    setAccessibleName(tr("Find"));
    hide();
}

void CommandPalette::setProvider(Provider provider)
{
    m_provider = std::move(provider);
}

void CommandPalette::open(const QWidget &anchor)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_anchor = QRect(anchor.mapTo(parentWidget(), QPoint(0, 0)), anchor.size());
    m_field->clear();
    search();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    m_rest->stop();
    // First the keyboard's way back: hiding a widget that has it would give it to whoever is next.
    QWidget *before = m_before;
    m_before.clear();
    const bool had = m_field->hasFocus();
    hide();
    if (had && before != nullptr)
        before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::search()
{
    m_rest->stop();
    m_hits = m_provider ? m_provider(m_field->text().trimmed()) : std::vector<PaletteHit>{};
    m_model->clear();
    for (const PaletteHit &hit : m_hits) {
        auto *item = new QStandardItem(hit.title);
        item->setData(hit.subtitle, SubtitleRole);
        item->setData(hit.icon, PaletteIconRole);
        item->setAccessibleText(hit.subtitle.isEmpty() ? hit.title : hit.title + u", "_s + hit.subtitle);
        m_model->appendRow(item);
    }
    if (m_hits.empty() && !m_field->text().trimmed().isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setFlags(Qt::NoItemFlags);
        m_model->appendRow(nothing);
    }
    if (!m_hits.empty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    fit();
}

void CommandPalette::fit()
{
    const int rows = qMin(m_model->rowCount(), mostRows);
    const int line = fontMetrics().height();
    m_list->setFixedHeight(rows * (line * 7 / 4) + (rows > 0 ? 4 : 0));
    m_list->setVisible(rows > 0);
    const int width = qMin(qMax(m_anchor.width(), line * 24), parentWidget()->width() - line);
    const int x = qBound(0, m_anchor.right() + 1 - width, parentWidget()->width() - width);
    layout()->activate();
    setGeometry(x, m_anchor.top(), width, layout()->sizeHint().height());
}

void CommandPalette::step(int rows)
{
    const int count = static_cast<int>(m_hits.size());
    if (count == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + rows, count - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::choose()
{
    if (m_rest->isActive())
        search();
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const Target target = m_hits[static_cast<std::size_t>(row)].target;
    close();
    emit chosen(target);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_before.clear();
        close();
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_PageDown: step(mostRows); return true;
        case Qt::Key_PageUp: step(-mostRows); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(); return true;
        case Qt::Key_Escape: close(); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    painter.fillRect(rect(), c.surface);
    drawRounded(painter, rect(), cornerRadius(fontMetrics()), c.card, c.strongBorder);
}

} // namespace yanben
