#include "ui/shell/frame/header_bar.h"

#include "ui/shell/frame/header_buttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text/text_label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace yanben
{

HeaderBar::HeaderBar(QWidget *parent)
    : QFrame(parent),
      m_product(new TextLabel({}, TextRole::Accent, this)),
      m_term(new TermButton(this)),
      m_search(new SearchButton(this)),
      m_operator(new QPushButton(this)),
      m_menu(new QMenu(this))
{
    m_product->setScale(1.15, true);
    m_operator->setFlat(true);
    m_operator->setProperty("link", true);
    m_menu->setToolTipsVisible(true);

    const int gap = spacing(fontMetrics());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap * 2, gap, gap * 2, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_product);
    layout->addSpacing(gap);
    // The term is read and gets all that it needs first; the rest is shared.
    layout->addWidget(m_term, 30);
    layout->addStretch(2);
    layout->addWidget(m_search, 3);
    layout->addWidget(m_operator);
    m_term->setMaximumWidth(m_term->sizeHint().width());

    connect(m_term, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_term->mapToGlobal(QPoint(0, m_term->height())));
    });
    connect(m_search, &QPushButton::clicked, this, &HeaderBar::searchRequested);
    connect(m_operator, &QPushButton::clicked, this, &HeaderBar::operatorRequested);
    retranslate();
    setFileOpen(false);
}

HeaderBar::~HeaderBar() = default;

void HeaderBar::setFileOpen(bool open)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_term, m_search, m_operator})
        part->setVisible(open);
}

void HeaderBar::setTerms(const std::vector<TermEntry> &terms, std::optional<TermId> current)
{
    m_terms = terms;
    m_current = current;
    const auto found =
        std::ranges::find_if(m_terms, [current](const TermEntry &term) { return current && term.id == *current; });
    if (found == m_terms.end())
        m_term->set(tr("No term yet"), {});
    else
        m_term->set(found->name, found->detail);
    m_term->setAccessibleName(tr("Term: %1").arg(found == m_terms.end() ? tr("No term yet") : found->name));
    m_term->setMaximumWidth(m_term->sizeHint().width());
}

void HeaderBar::setOperator(const std::optional<QString> &name)
{
    m_name = name;
    m_operator->setText(name ? QString(*name).replace(u'&', QStringLiteral("&&")) : tr("Who is working?"));
    m_operator->setAccessibleName(tr("Operator: %1").arg(name.value_or(tr("not named"))));
    m_operator->setToolTip(tr("Who works here; written beside every step"));
}

void HeaderBar::adoptWidths()
{
    // The term begins above the page, as long as the window has the room for it.
    constexpr int most = 200;
    const int beside = fontMetrics().height() * 19 / 2 - spacing(fontMetrics()) * 2;
    m_product->setMinimumWidth(std::max(m_product->sizeHint().width(), std::min(beside, most)));
    m_term->setMaximumWidth(m_term->sizeHint().width());
}

void HeaderBar::retranslate()
{
    m_product->setText(tr("Yanben"));
    adoptWidths();
    m_search->set(tr("Search teachers, activities, criteria (pinyin initials work)"),
                  QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    setTerms(m_terms, m_current);
    setOperator(m_name);
}

QWidget *HeaderBar::searchAnchor() const
{
    return m_search;
}

void HeaderBar::fillMenu()
{
    m_menu->clear();
    for (const TermEntry &term : m_terms) {
        QAction *choice = m_menu->addAction(
            term.detail.isEmpty() ? term.name : QStringLiteral("%1    %2").arg(term.name, term.detail));
        choice->setCheckable(true);
        choice->setChecked(term.id == m_current);
        connect(choice, &QAction::triggered, this, [this, id = term.id] { emit termChosen(id); });
    }
    if (!m_termsManageable)
        return;
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("New term and term settings…")), &QAction::triggered, this,
            &HeaderBar::termsRequested);
}

void HeaderBar::setTermsManageable(bool manageable)
{
    m_termsManageable = manageable;
    fillMenu();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    painter.fillRect(rect(), c.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.border);
}

void HeaderBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adoptWidths();
}

} // namespace yanben
