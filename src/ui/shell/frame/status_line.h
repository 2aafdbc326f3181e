#pragma once

#include "ui/widgets/tone.h"

#include <QStatusBar>
#include <QTime>

#include <optional>

class QPushButton;
class QTimer;

namespace yanben
{

class HintLine;
class StatusDot;

/// Below the page: whether all is saved, what needs attention, a passing message, the keys of the page.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *window);

    void setSaved(QTime time);
    void setSaving();
    void setSaveState(Tone tone, const QString &text);
    /// None: the file has nobody who looks for any.
    void setFindings(std::optional<int> left);
    /// A passing line.
    void announce(const QString &text);
    /// What an entry of a menu does, in the place of a passing line; an empty one gives the place back.
    void showTip(const QString &tip);
    /// The keys of the shown page.
    void setHint(const QString &keys);
    /// What is said of an open file.
    void showFile();
    void forgetFile();
    void retranslate();

signals:
    /// What needs attention is to be seen.
    void findingsWanted();

private:
    void endAnnouncement();

    StatusDot *m_saveState;
    QPushButton *m_findingsButton;
    std::optional<int> m_findings;
    HintLine *m_message; ///< the tip of a menu, else m_announced
    QString m_announced;
    HintLine *m_hint;
    QTimer *m_messageTime;
};

} // namespace yanben
