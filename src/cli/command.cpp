#include "cli/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yanben
{

CommandFailure::CommandFailure(ExitStatus status, const QString &line)
    : std::runtime_error{"command refused"}, m_status{status}, m_line{line}
{}

void refuseInput(const QString &line)
{
    throw CommandFailure{ExitStatus::BadInput, line};
}

HelpAsked::HelpAsked(const QString &text) : std::runtime_error{"help asked"}, m_text{text} {}

bool asksForHelp(const QStringList &arguments)
{
    const QStringList before = arguments.mid(0, arguments.indexOf(u"--"_s));
    return before.contains(u"--help"_s) || before.contains(u"-h"_s);
}

QString helpLine(const QString &option, const QString &says)
{
    constexpr int width = 24;
    return u"\n  "_s + option.leftJustified(width) + u' ' + says;
}

CommandResult textResult(const QString &line)
{
    return {.status = ExitStatus::Done, .output = line.toUtf8() + '\n', .line = {}};
}

namespace
{

QString spelledOption(const QString &name)
{
    return (name.size() > 1 ? u"--"_s : u"-"_s) + name;
}

} // namespace

CommandLine::CommandLine(QString command, QString usage) : m_command{std::move(command)}, m_usage{std::move(usage)} {}

void CommandLine::addFlag(const QString &name, const QString &says)
{
    m_parser.addOption(QCommandLineOption{name});
    m_flags << name;
    m_optionHelp += helpLine(u"--"_s + name, says);
}

void CommandLine::addValue(const QString &name, const QString &value, const QString &says)
{
    m_parser.addOption(QCommandLineOption{name, QString{}, u"value"_s});
    m_values << name;
    m_optionHelp += helpLine(spelledOption(name) + u' ' + value, says);
}

void CommandLine::read(const QStringList &arguments, int least, int most)
{
    if (asksForHelp(arguments))
        throw HelpAsked{u"用法：yanben-cli %1 %2\n选项："_s.arg(m_command, m_usage) + m_optionHelp +
                        helpLine(u"--help"_s, u"显示这段说明"_s)};
    const bool parsed = m_parser.parse(QStringList{m_command} + arguments);
    if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty())
        refuse(u"不认识选项 %1"_s.arg(spelledOption(unknown.first())));
    if (!parsed)
        refuseValue(arguments);
    refuseSwallowed();
    m_places = m_parser.positionalArguments();
    if (m_places.size() < least)
        refuse(u"参数不够"_s);
    if (m_places.size() > most)
        refuse(u"多出参数“%1”"_s.arg(m_places.at(most)));
}

QString CommandLine::needed(const QString &name) const
{
    if (!m_parser.isSet(name) || m_parser.value(name).trimmed().isEmpty())
        refuse(u"缺少 %1"_s.arg(spelledOption(name)));
    return onlyValue(name);
}

std::optional<QString> CommandLine::value(const QString &name) const
{
    if (!m_parser.isSet(name))
        return std::nullopt;
    const QString value = onlyValue(name);
    if (value.trimmed().isEmpty())
        refuse(u"%1 后面没有写内容"_s.arg(spelledOption(name)));
    return value;
}

QString CommandLine::onlyValue(const QString &name) const
{
    const QStringList all = m_parser.values(name);
    if (all.size() > 1)
        refuse(u"%1 只能写一次"_s.arg(spelledOption(name)));
    return all.first();
}

void CommandLine::refuseSwallowed() const
{
    QStringList spelled;
    for (const QString &name : m_flags + m_values)
        spelled << spelledOption(name);
    for (const QString &name : m_values) {
        const QStringList all = m_parser.values(name);
        if (std::ranges::any_of(all, [&spelled](const QString &each) { return spelled.contains(each); }))
            refuse(u"%1 后面没有写内容"_s.arg(spelledOption(name)));
    }
}

void CommandLine::refuseValue(const QStringList &arguments) const
{
    for (const QString &flag : m_flags) {
        const QString given = spelledOption(flag) + u'=';
        if (std::ranges::any_of(arguments, [&given](const QString &each) { return each.startsWith(given); }))
            refuse(u"--%1 后面不写内容"_s.arg(flag));
    }
    refuse(u"%1 后面没有写内容"_s.arg(arguments.last()));
}

void CommandLine::refuse(const QString &what) const
{
    refuseInput(u"%1：%2。用法：yanben-cli %1 %3"_s.arg(m_command, what, m_usage));
}

} // namespace yanben
