#include "cli/run_cli.h"

#include "cli/commands.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

struct Command
{
    QStringView name;
    QStringView says;
    CommandResult (*run)(const QStringList &);
};

constexpr std::array commands{
    Command{u"new", u"新建学校文件", runNew},
    Command{u"sample", u"生成示例学校文件", runSample},
    Command{u"check", u"列出需要注意之处", runCheck},
    Command{u"score", u"计算每位教师的得分", runScore},
    Command{u"print", u"把计划、日程表、细则、得分写成 PDF 或表格", runPrint},
    Command{u"when", u"说明一个时间写法怎样理解", runWhen},
    Command{u"verify", u"检查文件是否完好", runVerify},
    Command{u"backup", u"备份文件", runBackup},
    Command{u"restore", u"恢复备份", runRestore},
};

QString names()
{
    QStringList names;
    for (const Command &command : commands)
        names << command.name.toString();
    return names.join(u"、"_s);
}

QString help()
{
    QString text = u"研本命令行 %1\n用法：yanben-cli 命令 [参数]\n"_s.arg(QStringLiteral(YANBEN_VERSION));
    for (const Command &command : commands)
        text += u"  %1 %2\n"_s.arg(command.name.toString(), -8).arg(command.says);
    text += u"一个命令的选项见 yanben-cli 命令 --help\n"_s;
    text += u"退出状态：0 完成；1 完成，但有须改正之处；2 用法或输入有误；3 不能写入"_s;
    return text;
}

} // namespace

CommandResult runCli(const QStringList &arguments)
try {
    if (arguments.isEmpty())
        refuseInput(u"缺少命令。可用：%1；说明见 yanben-cli --help"_s.arg(names()));
    const QString &name = arguments.first();
    if (name == u"--help"_s || name == u"-h"_s || name == u"help"_s)
        return textResult(help());
    if (name == u"--version"_s)
        return textResult(QStringLiteral("yanben-cli " YANBEN_VERSION));
    for (const Command &command : commands) {
        if (command.name == name)
            return command.run(arguments.mid(1));
    }
    refuseInput(u"没有命令“%1”。可用：%2；说明见 yanben-cli --help"_s.arg(name, names()));
} catch (const HelpAsked &help) {
    return textResult(help.text());
} catch (const CommandFailure &failure) {
    return {.status = failure.status(), .output = {}, .line = failure.line()};
}

} // namespace yanben
