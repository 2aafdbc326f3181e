#pragma once

#include "ui/pages/page_context.h"
#include "workspace/search/pinyin.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>
#include <set>
#include <vector>

namespace yanben
{

/// Everybody of the roster by key; every edit of a cell is one step.
class StaffModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, WorkNumber, Post, Employment, Groups, Joined, Left, Scored, Note, ColumnCount };
    static constexpr int SortRole = Qt::UserRole + 1;

    struct Line
    {
        StaffMember member;
        QString shownName;
        QString groups;
        Pinyin pinyin;
        bool gone = false;    ///< has left before today
        bool unclear = false; ///< shares the name with somebody, and has no 工号

        bool looksLike(const Line &other) const;
    };

    explicit StaffModel(PageContext &context, QObject *parent = nullptr);

    /// Rows come, go and change one by one: the views keep what is chosen.
    void refresh();
    const std::vector<Line> &lines() const { return m_lines; }
    const Line &at(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(StaffId staff) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Why `typed` can't stand in the cell; empty when it can.
    QString problem(const QModelIndex &index, const QString &typed) const;

private:
    struct Typed
    {
        StaffMember member;
        QString problem;
    };

    std::vector<Line> read() const;
    QString text(const Line &line, int column) const;
    /// The person of the row with what was typed into one of the columns.
    Typed withTyped(const QModelIndex &index, const QString &typed) const;
    void removeAllBut(const std::vector<Line> &now);
    void insertMissing(const std::vector<Line> &now);

    PageContext &m_context;
    std::vector<Line> m_lines;
};

/// What of the roster is shown, and in which order.
class StaffOrder final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown { Here, Gone, All };

    explicit StaffOrder(StaffModel &model, QObject *parent = nullptr);

    /// A piece of the name or its pinyin, or of the 工号.
    void setWords(const QString &words);
    void setShown(Shown shown);
    /// Only these; empty for everybody.
    void setMembers(const std::optional<std::set<StaffId>> &members);
    struct Days
    {
        QDate first;
        QDate last;

        friend bool operator==(const Days &, const Days &) = default;
    };
    /// Only who joined on one of these days (新教师, 青年教师); empty for everybody.
    void setJoinedWithin(const std::optional<Days> &days);
    Shown shown() const { return m_shown; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    StaffModel &m_model;
    QString m_words;
    Shown m_shown = Shown::Here;
    std::optional<std::set<StaffId>> m_members;
    std::optional<Days> m_joined;
};

} // namespace yanben
