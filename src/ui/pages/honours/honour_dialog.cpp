#include "ui/pages/honours/honour_dialog.h"

#include "ui/pages/honours/honour_words.h"
#include "ui/pages/honours/subject_chooser.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/pinyin_completer.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/scores/honours.h"
#include "workspace/queries/subjects.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

namespace
{

/// Whoever can be honoured, and those proposed besides, as a teacher who has left meanwhile.
std::vector<Subject> listedSubjects(const State &state, TermId term, const std::vector<Subject> &proposed)
{
    std::vector<Subject> subjects = honourable(state, term);
    for (const Subject each : proposed) {
        if (std::ranges::count(subjects, each) == 0)
            subjects.push_back(each);
    }
    return subjects;
}

} // namespace

HonourDialog::HonourDialog(const State &state, const Honour &honour,
                           const std::optional<std::vector<Subject>> &proposed, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_honour{honour},
      m_kind{new QComboBox},
      m_title{new QLineEdit{honour.title}},
      m_fault{new TextLabel{{}, TextRole::Danger}},
      m_level{new QComboBox},
      m_issuer{new QLineEdit{honour.issuer}},
      m_day{new DateField{honour.date}},
      m_note{new QLineEdit{honour.note}}
{
    m_day->setWeekStart(state.get<Term>(honour.term).weekStart);
    setWindowTitle(proposed ? tr("Record an honour") : tr("Change an honour"));
    // In the order of HonourKind.
    m_kind->addItems({honourKindName(HonourKind::Commendation), honourKindName(HonourKind::Training)});
    m_kind->setCurrentIndex(static_cast<int>(honour.kind));
    m_level->setAccessibleName(tr("Level"));
    m_issuer->setAccessibleName(tr("Issued by"));
    m_level->addItem(tr("not stated"));
    for (const HonourLevel level : {HonourLevel::School, HonourLevel::District, HonourLevel::County, HonourLevel::City,
                                    HonourLevel::Province, HonourLevel::Nation})
        m_level->addItem(honourLevelName(level), static_cast<int>(level));
    m_level->setCurrentIndex(honour.level ? m_level->findData(static_cast<int>(*honour.level)) : 0);
    m_issuer->setCompleter(new PinyinCompleter{*m_issuer, honourIssuers(state)});
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *form = new QFormLayout{this};
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Title"), m_title);
    form->addRow({}, m_fault);
    form->addRow(tr("&Level"), m_level);
    form->addRow(tr("&Issued by"), m_issuer);
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&Note"), m_note);
    if (proposed) {
        m_who = new SubjectChooser{state, honour.term, listedSubjects(state, honour.term, *proposed), *proposed};
        form->addRow(tr("Given to"), m_who);
        connect(m_who, &SubjectChooser::changed, this, &HonourDialog::clearFaults);
    } else {
        form->addRow(tr("Given to"), new TextLabel{subjectName(state, honour.subject)});
    }
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    buttons->button(QDialogButtonBox::Ok)->setText(proposed ? tr("Record") : tr("Change"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HonourDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showExample();
        clearFaults();
    });
    for (QLineEdit *edit : {m_title, m_issuer})
        connect(edit, &QLineEdit::textChanged, this, &HonourDialog::clearFaults);
    connect(m_level, &QComboBox::currentIndexChanged, this, &HonourDialog::clearFaults);
    connect(m_day, &DateField::dateChanged, this, &HonourDialog::clearFaults);
    showExample();
    const int em = fontMetrics().height();
    resize(em * 30, proposed ? em * 28 : sizeHint().height());
    m_title->setFocus();
}

Honour HonourDialog::honour() const
{
    Honour honour = m_honour;
    honour.kind = static_cast<HonourKind>(m_kind->currentIndex());
    honour.title = m_title->text();
    const QVariant level = m_level->currentData();
    honour.level = level.isValid() ? std::optional{static_cast<HonourLevel>(level.toInt())} : std::nullopt;
    honour.issuer = m_issuer->text();
    honour.date = m_day->date();
    honour.note = m_note->text();
    return honour;
}

std::vector<Subject> HonourDialog::subjects() const
{
    return m_who ? m_who->chosen() : std::vector{m_honour.subject};
}

void HonourDialog::accept()
{
    const auto refusal = honourRefusal(m_state, honour(), subjects());
    if (!refusal) {
        QDialog::accept();
        return;
    }
    clearFaults();
    const QString reason = honourRefusalText(m_state, *refusal);
    if (refusal->fault == HonourFault::NobodyChosen) {
        m_who->setFault(reason);
        return;
    }
    setBad(*m_title, true, reason);
    m_fault->setText(reason);
    m_fault->show();
    m_title->setFocus();
}

void HonourDialog::showExample()
{
    const bool isTraining = m_kind->currentIndex() == static_cast<int>(HonourKind::Training);
    m_title->setPlaceholderText(isTraining ? tr("such as: seminar for key teachers of the province")
                                           : tr("such as: excellent teacher of the term's training"));
}

void HonourDialog::clearFaults()
{
    setBad(*m_title, false);
    m_fault->hide();
    if (m_who)
        m_who->setFault({});
}

} // namespace yanben
