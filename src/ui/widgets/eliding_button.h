#pragma once

#include <QPushButton>

namespace yanben
{

/// A button like a link that ends in … where its column is narrower than its words; they are its tooltip then. It
/// never widens the column.
class ElidingButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ElidingButton(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    /// What is seen of the words.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace yanben
