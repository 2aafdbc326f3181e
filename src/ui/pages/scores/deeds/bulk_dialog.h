#pragma once

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace yanben
{

class EnterAnswer;
class FieldColumn;
class TextLabel;

/// Says in a sentence what will happen to the chosen cells, asks for what it needs, or says why it can't happen.
class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// A refusal closes the way on; empty opens it.
    void setRefusal(const QString &why);
    /// More is needed before it can happen.
    void setReady(bool ready);
    void setRemark(const QString &remark);

    /// Which of the cells are meant; the first is chosen.
    void addWays(const QStringList &ways, const std::function<void(int)> &chosen);
    QComboBox &addChoice(const QString &label, const QStringList &choices);
    /// One line; where it is `needed`, it must not be empty.
    QLineEdit &addReason(const QString &label, const QString &text, bool isNeeded);
    /// What is typed is told at once, not only when the field is left.
    void addFields(FieldColumn *fields);

    /// Not while a field holds something that was not taken.
    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// So that nothing is cut off.
    void grow();
    void listen();
    void addLabelled(const QString &label, QWidget &field);
    /// What Enter is told where something is missing.
    QString beforeEnter();
    void update();

    QVBoxLayout *m_layout;
    TextLabel *m_sentence;
    TextLabel *m_remark;
    TextLabel *m_refusal;
    EnterAnswer *m_toEnter;
    QPushButton *m_ok;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_fields = nullptr;
    QLineEdit *m_needed = nullptr;
    bool m_isReady = true;
};

} // namespace yanben
