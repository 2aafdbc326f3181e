#pragma once

#include <QPushButton>

namespace yanben
{

/// A button with the term's name and, smaller beside it, its days; a mark at the right says that a list opens.
class TermButton : public QPushButton
{
    Q_OBJECT

public:
    explicit TermButton(QWidget *parent = nullptr);

    void set(const QString &name, const QString &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_detail;
};

/// Looks like a search field and opens the palette: the field itself is there.
class SearchButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent = nullptr);

    void set(const QString &words, const QString &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    QString m_keys;
};

} // namespace yanben
