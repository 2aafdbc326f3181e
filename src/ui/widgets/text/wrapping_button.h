#pragma once

#include <QPushButton>

namespace yanben
{

/// A button like a link that goes on in further lines where its column is narrower than its words. It never widens the
/// column.
class WrappingButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit WrappingButton(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    /// The words in the lines that they are seen in.
    QStringList lines() const { return linesIn(width()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize wordsSize() const;
    QStringList linesIn(int width) const;
};

} // namespace yanben
