#include "ui/widgets/editors/pinyin_completer.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>

#include <algorithm>
#include <utility>

namespace yanben
{

PinyinCompleter::PinyinCompleter(QLineEdit &field, const QStringList &words)
    : QCompleter{&field}, m_offered{new QStringListModel{this}}
{
    setModel(m_offered);
    setCaseSensitivity(Qt::CaseInsensitive); // of an entry that is typed to its end
    setWords(words);
    connect(&field, &QLineEdit::textEdited, this, &PinyinCompleter::narrow);
    // The field takes words of the list as if the program had set them, after these signals.
    const auto markWritten = [&field] { field.setModified(true); };
    for (const auto signal :
         {qOverload<const QString &>(&QCompleter::highlighted), qOverload<const QString &>(&QCompleter::activated)})
        connect(this, signal, &field, markWritten, Qt::QueuedConnection);
}

void PinyinCompleter::setWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_readings.clear();
    m_offered->setStringList(words);
}

void PinyinCompleter::narrow(const QString &typed)
{
    if (typed.trimmed().isEmpty()) {
        m_offered->setStringList(m_words);
        return;
    }
    if (m_readings.empty()) {
        for (const QString &word : m_words)
            m_readings.emplace_back(word, ReadAs::Name);
    }
    std::vector<std::pair<int, QString>> found;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (const std::optional<int> rank = m_readings[static_cast<std::size_t>(i)].rank(typed))
            found.emplace_back(*rank, m_words[i]);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, QString>::first);
    QStringList offered;
    for (const auto &[rank, word] : found)
        offered.append(word);
    m_offered->setStringList(offered);
}

QString PinyinCompleter::spelled(const QString &typed) const
{
    static const QRegularExpression letters{QStringLiteral("\\A[A-Za-z' ]+\\z")};
    const QString text = typed.trimmed();
    if (!letters.match(text).hasMatch() || m_words.contains(text))
        return {};
    return m_offered->stringList().value(0);
}

QStringList PinyinCompleter::splitPath(const QString &) const
{
    return {QString{}}; // all that is offered is found already
}

bool PinyinCompleter::eventFilter(QObject *watched, QEvent *event)
{
    const QWidget *open = QApplication::activePopupWidget(); // popup() would make a list that was never wanted
    if (watched == widget() && event->type() == QEvent::FocusOut && open && open == popup()) {
        const Qt::FocusReason reason = static_cast<const QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            popup()->hide();
    }
    return QCompleter::eventFilter(watched, event);
}

} // namespace yanben
