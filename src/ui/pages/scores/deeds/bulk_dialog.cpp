#include "ui/pages/scores/deeds/bulk_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panels/field_column.h"
#include "ui/widgets/room/fit_height.h"
#include "ui/widgets/text/enter_answer.h"
#include "ui/widgets/text/text_label.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

BulkDialog::BulkDialog(const QString &title, const QString &sentence, QWidget *parent)
    : QDialog{parent},
      m_layout{new QVBoxLayout},
      m_sentence{new TextLabel{sentence}},
      m_remark{new TextLabel{{}, TextRole::Muted}},
      m_refusal{new TextLabel{{}, TextRole::Warning}},
      m_toEnter{new EnterAnswer{*this, [this] { return beforeEnter(); }}}
{
    setWindowTitle(title);
    auto *whole = new QVBoxLayout{this};
    whole->setSpacing(spacing(fontMetrics()));
    for (TextLabel *label : {m_sentence, m_remark, m_refusal})
        label->setWordWrap(true);
    whole->addWidget(m_sentence);
    whole->addLayout(m_layout);
    whole->addWidget(m_remark);
    whole->addWidget(m_refusal);
    whole->addWidget(m_toEnter);
    whole->addStretch(1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(title);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_remark->hide();
    m_refusal->hide();
    setMinimumWidth(fontMetrics().height() * 24);
    m_ok->setFocus();
}

void BulkDialog::accept()
{
    for (QLineEdit *edit : findChildren<QLineEdit *>()) {
        if (!isBad(*edit))
            continue;
        // What stands there is not what would be written.
        setRefusal(edit->accessibleDescription());
        connect(
            edit, &QLineEdit::textChanged, this, [this] { setRefusal({}); }, Qt::SingleShotConnection);
        edit->setFocus();
        edit->selectAll();
        return;
    }
    QDialog::accept();
}

void BulkDialog::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void BulkDialog::setRefusal(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
    grow();
    update();
}

void BulkDialog::setReady(bool ready)
{
    m_isReady = ready;
    update();
}

void BulkDialog::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    grow();
}

QComboBox &BulkDialog::addChoice(const QString &label, const QStringList &choices)
{
    auto *combo = new QComboBox;
    combo->addItems(choices);
    addLabelled(label, *combo);
    combo->setFocus();
    return *combo;
}

QLineEdit &BulkDialog::addReason(const QString &label, const QString &text, bool isNeeded)
{
    auto *edit = new QLineEdit{text};
    addLabelled(label, *edit);
    edit->selectAll();
    edit->setFocus();
    if (isNeeded) {
        m_needed = edit;
        connect(edit, &QLineEdit::textChanged, this, &BulkDialog::update);
        update();
    }
    return *edit;
}

void BulkDialog::addFields(FieldColumn *fields)
{
    // A rule may have more cases than a small screen has lines.
    m_fields = fields;
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(fields);
    m_scroll->setMinimumWidth(fields->minimumSizeHint().width());
    m_layout->addWidget(m_scroll);
    fields->installEventFilter(this);
    listen();
    grow();
    if (!fields->fields().empty())
        fields->fields().front()->setFocus();
}

void BulkDialog::listen()
{
    for (QAbstractSpinBox *box : m_fields->findChildren<QAbstractSpinBox *>())
        box->setKeyboardTracking(true);
    for (QLineEdit *edit : m_fields->findChildren<QLineEdit *>()) {
        if (qobject_cast<QAbstractSpinBox *>(edit->parentWidget()) || edit->property("isHeard").toBool())
            continue;
        edit->setProperty("isHeard", true);
        connect(edit, &QLineEdit::textEdited, edit, &QLineEdit::editingFinished);
    }
}

bool BulkDialog::eventFilter(QObject *watched, QEvent *event)
{
    // An award more is a field more.
    if (watched == m_fields && event->type() == QEvent::LayoutRequest) {
        listen();
        grow();
    }
    return QDialog::eventFilter(watched, event);
}

void BulkDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    grow();
}

void BulkDialog::grow()
{
    if (m_scroll) {
        const int wanted = m_fields->hasHeightForWidth() ? m_fields->heightForWidth(m_scroll->viewport()->width())
                                                         : m_fields->sizeHint().height();
        m_scroll->setMinimumHeight(std::min(wanted, fontMetrics().height() * 18));
    }
    if (isVisible())
        fitHeight(*this);
}

void BulkDialog::addWays(const QStringList &ways, const std::function<void(int)> &chosen)
{
    for (int way = 0; way < static_cast<int>(ways.size()); ++way) {
        auto *button = new QRadioButton{ways[way]};
        button->setChecked(way == 0);
        m_layout->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [chosen, way](bool isChosen) {
            if (isChosen)
                chosen(way);
        });
    }
}

void BulkDialog::addLabelled(const QString &label, QWidget &field)
{
    auto *caption = new QLabel{label};
    caption->setBuddy(&field);
    field.setAccessibleName(label);
    m_layout->addWidget(caption);
    m_layout->addWidget(&field);
}

QString BulkDialog::beforeEnter()
{
    if (m_ok->isEnabled() || !m_refusal->text().isEmpty())
        return {};
    if (m_needed && m_needed->text().trimmed().isEmpty()) {
        m_needed->setFocus();
        return tr("Fill in what is needed first.");
    }
    if (m_fields && m_remark->text().isEmpty())
        return tr("Write a record first.");
    return {};
}

void BulkDialog::update()
{
    m_toEnter->hide();
    const bool isNamed = !m_needed || !m_needed->text().trimmed().isEmpty();
    m_ok->setEnabled(m_isReady && isNamed && m_refusal->text().isEmpty());
}

} // namespace yanben
