#pragma once

#include "workspace/search/pinyin.h"

#include <QCompleter>
#include <QStringList>

#include <vector>

class QLineEdit;
class QStringListModel;

namespace yanben
{

/// Offers words by a piece of them, by pinyin or initials, as Ctrl+K finds them: xm offers 许明. What is taken from the
/// list counts as typed: the field is modified.
class PinyinCompleter final : public QCompleter
{
    Q_OBJECT

public:
    /// For what is typed into the field, which gets it by setCompleter() of its own or of the box that it is in.
    explicit PinyinCompleter(QLineEdit &field, const QStringList &words = {});

    void setWords(const QStringList &words);
    const QStringList &words() const { return m_words; }
    /// Offers what is found by `typed`, the best first. Not by itself: a word that is only walked over in the list
    /// stands in the field, too.
    void narrow(const QString &typed);
    /// The best of what is offered, where `typed` is letters that spell a word and is no word itself; else empty.
    QString spelled(const QString &typed) const;

    QStringList splitPath(const QString &path) const override;
    /// A key that takes the keyboard elsewhere closes the list, which would go on writing into the field it left.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList m_words;
    std::vector<Pinyin> m_readings; ///< of the words, once something is typed
    QStringListModel *m_offered;
};

} // namespace yanben
