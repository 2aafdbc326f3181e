#pragma once

#include <QByteArray>
#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <stdexcept>
#include <vector>

namespace yanben
{

enum class ExitStatus {
    Done = 0,
    Findings = 1, ///< done, with findings of severity error
    BadInput = 2,
    NotWritten = 3
};

/// Ends a command: nothing on stdout, one line on stderr that says what, where and the mend.
class CommandFailure : public std::runtime_error
{
public:
    CommandFailure(ExitStatus status, const QString &line);

    ExitStatus status() const { return m_status; }
    const QString &line() const { return m_line; }

private:
    ExitStatus m_status;
    QString m_line;
};

[[noreturn]] void refuseInput(const QString &line);

/// Ends a command that was asked what it takes.
class HelpAsked : public std::runtime_error
{
public:
    explicit HelpAsked(const QString &text);

    const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// --help or -h, wherever it stands before --.
bool asksForHelp(const QStringList &arguments);

/// A line of help: the option and what it does, the latter in a column of its own.
QString helpLine(const QString &option, const QString &says);

struct CommandResult
{
    ExitStatus status = ExitStatus::Done;
    QByteArray output;           ///< for stdout
    std::optional<QString> line; ///< for stderr
};

CommandResult textResult(const QString &line);

/// The arguments of one command, behind its name.
class CommandLine
{
public:
    /// `usage` is what follows the command's name: FILE [--json].
    CommandLine(QString command, QString usage);

    void addFlag(const QString &name, const QString &says);
    /// `value`: what stands behind it, NAME.
    void addValue(const QString &name, const QString &value, const QString &says);

    /// Throws CommandFailure for anything but `least` to `most` places and the options that were added, HelpAsked for
    /// --help.
    void read(const QStringList &arguments, int least, int most);

    bool has(const QString &name) const { return m_parser.isSet(name); }
    /// Throws CommandFailure when it was left out or stands twice.
    QString needed(const QString &name) const;
    /// Throws CommandFailure when it stands twice, or nothing but blanks behind it.
    std::optional<QString> value(const QString &name) const;
    /// Of an option that may stand several times.
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QString place(int index) const { return m_places.at(index); }
    int places() const { return static_cast<int>(m_places.size()); }

    [[noreturn]] void refuse(const QString &what) const;

private:
    [[noreturn]] void refuseValue(const QStringList &arguments) const;
    /// Of --paper -o x.pdf it says that nothing stands behind --paper.
    void refuseSwallowed() const;
    QString onlyValue(const QString &name) const;

    QString m_command;
    QString m_usage;
    QString m_optionHelp;
    QStringList m_flags;
    QStringList m_values; ///< options that something stands behind
    QCommandLineParser m_parser;
    QStringList m_places;
};

} // namespace yanben
