#include "ui/pages/scores/voice_menu.h"

#include "ui/pages/permission.h"
#include "ui/pages/raters/office_scores_question.h"
#include "ui/pages/raters/rater_files.h"
#include "ui/pages/scores/panel_dialog.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/acts/scoring/panel_acts.h"
#include "workspace/queries/scores/panels.h"
#include "workspace/queries/staff/roster.h"

#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace yanben
{

VoiceMenu::VoiceMenu(PageContext &context, ScoreBook &book, QPushButton &button, Banner &banner, Column column)
    : QObject{&button},
      m_context{context},
      m_book{book},
      m_button{button},
      m_menu{new QMenu{&button}},
      m_banner{banner},
      m_column{std::move(column)}
{
    button.setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &VoiceMenu::fill);
    connect(&book, &ScoreBook::reset, this, &VoiceMenu::show);
    connect(&book, &ScoreBook::rowsChanged, this, &VoiceMenu::show);
    show();
}

void VoiceMenu::fill()
{
    m_menu->clear();
    if (!m_book.version())
        return;
    auto *group = new QActionGroup{m_menu};
    const auto add = [&](const QString &text, const Voice &voice) {
        QAction *action = m_menu->addAction(text, this, [this, voice] { choose(voice); });
        action->setCheckable(true);
        action->setChecked(m_book.voice() == voice);
        group->addAction(action);
    };
    add(tr("Records of the office"), {});
    add(tr("Self-ratings"), {.source = RecordSource::Self, .rater = {}});
    const Panels panels{m_context.state(), m_book.version()->rubric};
    if (!panels.isEmpty())
        m_menu->addSection(tr("Raters"));
    for (const StaffId rater : panels.raters())
        add(displayName(m_context.state(), rater) + tr(" · ") + progressText(rater),
            {.source = RecordSource::Rater, .rater = rater});
    m_menu->addSeparator();
    QAction *panel = m_menu->addAction(tr("Raters of the criterion…"), this, [this] {
        if (const std::optional<int> column = m_column())
            editRaters(*column);
    });
    permit(m_context, ActKind::EditPanel, *panel, m_column().has_value());
    const bool isRater = m_book.voice().source == RecordSource::Rater;
    QAction *handIn = m_menu->addAction(tr("Hand in"), this, &VoiceMenu::handIn);
    permit(m_context, ActKind::HandInRatings, *handIn, isRater);
    QAction *giveBack = m_menu->addAction(tr("Give back what was handed in"), this, &VoiceMenu::giveBack);
    permit(m_context, ActKind::ReturnRatings, *giveBack, isRater);
    m_menu->addSeparator();
    const auto addFiles = [this](const QString &text, auto byDialog) {
        return m_menu->addAction(text, this, [this, byDialog] {
            emit aboutToChange();
            byDialog(m_context, m_book.version()->id, m_button.window());
        });
    };
    permit(m_context, ActKind::HandOutRaterFiles, *addFiles(tr("Hand out rater files…"), handOutByDialog),
           !panels.isEmpty());
    permit(m_context, ActKind::CollectRatings, *addFiles(tr("Collect ratings…"), collectByDialog));
    m_menu->setToolTipsVisible(true);
}

void VoiceMenu::choose(const Voice &voice)
{
    emit aboutToChange();
    m_book.setVoice(voice);
    show();
}

void VoiceMenu::editRaters(int column)
{
    if (column >= static_cast<int>(m_book.criteria().size()))
        return;
    const CriterionVersion criterion = *m_book.criteria().at(static_cast<std::size_t>(column));
    PanelDialog dialog{m_context.state(), criterion, m_context.today(), m_button.window()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    QStringList subjects{criterion.spec.title};
    if (const QString decision = dialog.decision(); !decision.isEmpty())
        subjects << decision;
    m_context.acts.runBuilt([&]() -> Act {
        PanelAct act = setPanel(m_context.state(), criterion.criterion, subjects, dialog.terms(), dialog.members(),
                                dialog.officeScores());
        if (act)
            return *std::move(act);
        emit m_context.acts.refused(OfficeScoresQuestion::refusalText(m_context.state(), act.error()));
        return {};
    });
    // A rater of nothing has nothing to show.
    const Voice &voice = m_book.voice();
    if (voice.rater && m_book.version()) {
        const Panels panels{m_context.state(), m_book.version()->rubric};
        if (std::ranges::count(panels.raters(), *voice.rater) == 0)
            choose({});
    }
}

void VoiceMenu::handIn()
{
    emit aboutToChange(); // what is being typed belongs to it
    const StaffId rater = *m_book.voice().rater;
    const RaterProgress progress = raterProgress(m_context.state(), m_book.version()->id, rater);
    const auto handInAct = [&] {
        return handInRatings(m_context.state(), m_book.version()->rubric, {raterName()}, rater,
                             QDateTime::currentDateTimeUtc());
    };
    if (handInAct().changes.empty()) {
        emit m_context.acts.refused(
            (progress.recorded == progress.handedIn
                 ? tr("%1 has nothing to hand in.")
                 : tr("What %1 has not handed in yet stands on sheets that are in review or archived; they take "
                      "nothing now. Return the sheets first."))
                .arg(raterName()));
        return;
    }
    if (progress.recorded < progress.expected) {
        QMessageBox box{QMessageBox::Question, tr("Hand in"),
                        tr("%1 has rated %2 of %3. Hand in what is there? The rest can follow.")
                            .arg(raterName())
                            .arg(progress.recorded)
                            .arg(progress.expected),
                        QMessageBox::Cancel, m_button.window()};
        box.setTextFormat(Qt::PlainText);
        QPushButton *yes = box.addButton(tr("Hand in"), QMessageBox::AcceptRole);
        box.setDefaultButton(yes);
        box.exec();
        if (box.clickedButton() != yes)
            return;
    }
    m_context.acts.runBuilt(handInAct);
}

void VoiceMenu::giveBack()
{
    const StaffId rater = *m_book.voice().rater;
    const auto giveBackAct = [&] {
        return returnRatings(m_context.state(), m_book.version()->rubric, {raterName()}, rater);
    };
    if (giveBackAct().changes.empty()) {
        const bool hasHandedIn = raterProgress(m_context.state(), m_book.version()->id, rater).handedIn > 0;
        emit m_context.acts.refused(
            (hasHandedIn ? tr("What %1 has handed in stands on sheets that are in review or archived. Return the "
                              "sheets first.")
                         : tr("%1 has handed in nothing that could be given back."))
                .arg(raterName()));
        return;
    }
    m_context.acts.runBuilt(giveBackAct);
}

void VoiceMenu::show()
{
    // Who rates no more, as after a step was taken back, has nothing to show.
    if (const std::optional<StaffId> rater = m_book.voice().rater;
        rater && !m_book.isVoiceFixed() && m_book.version() &&
        std::ranges::count(Panels{m_context.state(), m_book.version()->rubric}.raters(), *rater) == 0) {
        m_book.setVoice({});
        show();
        return;
    }
    const Voice &voice = m_book.voice();
    m_button.setEnabled(m_book.version() != nullptr);
    m_button.setVisible(!m_book.isVoiceFixed());
    m_banner.setVisible(voice.source != RecordSource::Office);
    m_banner.clearActions();
    switch (voice.source) {
    case RecordSource::Office: m_button.setText(tr("Office")); return;
    case RecordSource::Self:
        m_button.setText(tr("Self-rating"));
        m_banner.setText(tr("These are everybody's own ratings. They can be entered while a sheet stands at "
                            "self-rating; the office decides what counts."));
        break;
    case RecordSource::Rater:
        m_button.setText(raterName());
        showRater();
        break;
    }
    if (!m_book.isVoiceFixed())
        addToBanner(tr("Back to the office"), [this] { choose({}); });
}

void VoiceMenu::showRater()
{
    const QString progress = progressText(*m_book.voice().rater);
    if (m_book.isVoiceFixed()) {
        m_banner.setText(tr("Rater file of %1 for %2: %3. Rate, hand in, close the program and give this file back. "
                            "Whoever has the file can read these ratings.")
                             .arg(raterName(), m_context.state().get<School>(SchoolId{1}).name, progress));
    } else {
        m_banner.setText(tr("These are the ratings of %1 alone: %2. Others are not shown here; whoever has the file "
                            "can choose another rater.")
                             .arg(raterName(), progress));
    }
    if (!m_context.may(ActKind::HandInRatings))
        return;
    addToBanner(tr("Hand in"), [this] { handIn(); });
    // The menu that offers it elsewhere is not there.
    if (m_book.isVoiceFixed() && m_book.version() &&
        raterProgress(m_context.state(), m_book.version()->id, *m_book.voice().rater).handedIn > 0)
        addToBanner(tr("Take back to change"), [this] { giveBack(); });
}

void VoiceMenu::addToBanner(const QString &text, const std::function<void()> &act)
{
    connect(m_banner.addAction(text), &QPushButton::clicked, this, act, Qt::QueuedConnection);
}

QString VoiceMenu::progressText(StaffId rater) const
{
    if (!m_book.version())
        return {};
    const RaterProgress progress = raterProgress(m_context.state(), m_book.version()->id, rater);
    return tr("%1 of %2 rated, %3 handed in").arg(progress.recorded).arg(progress.expected).arg(progress.handedIn);
}

QString VoiceMenu::raterName() const
{
    return m_book.voice().rater ? displayName(m_context.state(), *m_book.voice().rater) : QString{};
}

} // namespace yanben
