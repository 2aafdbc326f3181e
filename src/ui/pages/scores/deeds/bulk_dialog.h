#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace yanben
{

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

    QComboBox &addChoice(const QString &label, const QStringList &choices);
    /// One line; where it is `needed`, it must not be empty.
    QLineEdit &addReason(const QString &label, const QString &text, bool isNeeded);
    void addFields(FieldColumn *fields);

    /// Not while a field holds something that was not taken.
    void accept() override;

private:
    void addLabelled(const QString &label, QWidget &field);
    void update();

    QVBoxLayout *m_layout;
    TextLabel *m_sentence;
    TextLabel *m_remark;
    TextLabel *m_refusal;
    QPushButton *m_ok;
    QLineEdit *m_needed = nullptr;
    bool m_isReady = true;
};

} // namespace yanben
