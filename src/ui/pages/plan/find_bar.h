#pragma once

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace yanben
{

class TextLabel;

/// Find and replace over the plan: says how many places there are and which is shown.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    QString text() const;
    QString replacement() const;
    /// Shows itself with the field ready for typing.
    void open(const QString &text);
    /// `current` counts from 0.
    void setCount(int count, std::optional<int> current);
    void setEditable(bool editable);

signals:
    void textChanged();
    void nextRequested();
    void previousRequested();
    void replaceRequested();
    void replaceAllRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *m_text;
    QLineEdit *m_replacement;
    TextLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    int m_found = 0;
    bool m_editable = true;
};

} // namespace yanben
