#pragma once

#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QHeaderView;
class QLayout;
class QWidget;

namespace yanben
{

/// The lengths that widgets took from the font when they were made: margins, spacing, least and largest sizes, columns
/// and rows of tables. Taken down before the font changes; what nobody has set anew after it follows in proportion.
class TextScale
{
public:
    /// Of every widget there is.
    TextScale();

    /// Larger and back again comes to the same lengths.
    void follow(double ratio) const;

private:
    struct Length
    {
        QPointer<QObject> owner;
        QString name;
        int before;
        std::function<int()> read;
        std::function<void(int)> write;
        bool isRow = false;
    };

    void add(QObject &owner, const QString &name, std::function<int()> read, std::function<void(int)> write);
    void addSizes(QWidget &widget);
    void addLayout(QLayout &layout);
    void addHeader(QHeaderView &header);

    std::vector<Length> m_lengths;
};

} // namespace yanben
