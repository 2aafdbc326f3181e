#pragma once

#include <QFrame>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace yanben
{

class ChipsField;
class PinyinCompleter;

/// Several short values as chips with a field behind the last one. Enter, "、", "," or ";" makes a chip of what was
/// typed; with an empty field Backspace removes the last chip and Left/Right walk over them. Serves in a form and as
/// the editor of a cell: Enter on an empty field is left to the view.
class ChipsEdit : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QStringList values READ values WRITE setValues NOTIFY valuesChanged USER true)

public:
    explicit ChipsEdit(const QString &name = {}, QWidget *parent = nullptr);
    ~ChipsEdit() override;

    /// The chips, and what is still in the field.
    QStringList values() const;
    void setValues(const QStringList &values);
    void setSuggestions(const QStringList &suggestions);
    /// False: only suggestions are taken; anything else stays in the field, marked.
    void setAllowNew(bool allow);
    /// True for what is typed while a separator behind it belongs to it, as in 除王勋、刘月外.
    void setKeptTogether(std::function<bool(const QString &)> isOpen) { m_isOpen = std::move(isOpen); }
    void setPlaceholder(const QString &text);
    void setName(const QString &name);
    /// The chip that the keyboard stands on.
    std::optional<int> currentChip() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// What stays in the field because only suggestions are taken; empty once something else stands there.
    void refused(const QString &typed);
    /// Only what a person changed.
    void valuesChanged(const QStringList &values);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class ChipsField;

    struct Places
    {
        std::vector<QRect> chips;
        QRect field;
        int height = 0;
    };

    Places placesFor(int width) const;
    QRect closeMark(const QRect &chip) const;
    void arrange();
    bool takeField();
    bool take(const QString &text);
    void setRefused(const QString &typed);
    void remove(int index);
    void stand(std::optional<int> index);
    void leaveField(Qt::FocusReason reason);
    void describe();

    QStringList m_values;
    std::optional<int> m_current;
    bool m_allowNew = true;
    QString m_refused; ///< what stands in the field and is not taken
    std::function<bool(const QString &)> m_isOpen;
    ChipsField *m_field;
    PinyinCompleter *m_completer;
    Places m_places;
};

} // namespace yanben
