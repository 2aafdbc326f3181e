// Pictures of the frame in the build folder (looks/*.png), to be held beside the drawings. What can be told without
// looking is checked: nothing is cut off at the smallest window and with large type.
#include "support/folders.h"
#include "ui/dialogs/new_school_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/status_line.h"
#include "ui/shell/main_window.h"
#include "ui/shell/welcome.h"
#include "ui/support/fake_pages.h"
#include "ui/support/settled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/lists/command_palette.h"
#include "ui/widgets/lists/findings_list.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

class ShowPage : public Page
{
public:
    ShowPage(PageId id, QWidget *parent) : Page(id, parent)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *header = new PageHeader(title());
        header->setState(u"全体教师 38"_s);
        auto *views = new SegmentedControl(u"视图"_s);
        for (const QString &view : {u"表格"_s, u"单个教师"_s, u"单个条目"_s})
            views->addSegment(view);
        header->addWidget(views);
        header->addButton(u"导出…"_s);
        header->addPrimaryButton(u"提交审核"_s);
        layout->addWidget(header);
        auto *row = new QHBoxLayout;
        layout->addLayout(row, 1);
        if (id == PageId::Overview)
            row->addWidget(overview(), 1);
        else
            row->addWidget(grid(), 1);
        row->addWidget(inspector());
    }

    QString hint() const override { return u"Tab 下一格 · Ctrl+D 向下填充 · Ctrl+Z 撤销"_s; }
    void refresh() override {}

private:
    QWidget *overview()
    {
        auto *whole = new QWidget;
        auto *layout = new QVBoxLayout(whole);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *figures = new QHBoxLayout;
        for (const auto &[what, figure, note, role] :
             std::initializer_list<std::tuple<QString, QString, QString, TextRole>>{
                 {u"研修计划"_s, u"6 / 6 节"_s, u"已审批 3月8日"_s, TextRole::Ok},
                 {u"活动完成"_s, u"5 / 15"_s, u"下一项 4月12日 白板的使用培训"_s, TextRole::Muted},
                 {u"评分进度"_s, u"96%"_s, u"还有 19 格未评"_s, TextRole::Muted},
                 {u"待处理"_s, u"6 处"_s, u"1 处不能公布"_s, TextRole::Danger}}) {
            auto *card = new FigureCard(what);
            card->set(figure, note, role);
            figures->addWidget(card, 1);
        }
        layout->addLayout(figures);
        auto *findings = new Card(u"需要注意"_s);
        auto *model = new QStandardItemModel(findings);
        for (const auto &[tone, label, sentence, fix] :
             std::initializer_list<std::tuple<Tone, QString, QString, QString>>{
                 {Tone::Danger, u"不能公布"_s, u"考评细则的权重合计为 103，不是 100"_s, u"去处理"_s},
                 {Tone::Warning, u"日期"_s, u"心理健康培训（4月5日）在清明节假期"_s, u"改到 4月4日"_s},
                 {Tone::Neutral,
                  u"冲突"_s,
                  u"王勋 4月20日—24日同时负责两项活动，另一项是背景任务，一直持续到月底"_s,
                  {}}}) {
            auto *item = new QStandardItem(sentence);
            item->setData(static_cast<int>(tone), FindingToneRole);
            item->setData(label, FindingLabelRole);
            item->setData(fix, FindingFixRole);
            model->appendRow(item);
        }
        auto *list = new FindingsList(u"需要注意"_s);
        list->setModel(model);
        findings->body()->addWidget(list, 1);
        layout->addWidget(findings, 1);
        return whole;
    }

    QWidget *grid()
    {
        auto *model = new QStandardItemModel(30, 16, this);
        for (int row = 0; row < 30; ++row)
            for (int column = 0; column < 16; ++column)
                model->setData(model->index(row, column),
                               column == 0 ? QVariant(u"示例教师%1"_s.arg(row + 1)) : QVariant(column % 7 + 3));
        auto *table = new FrozenColumnsTableView(u"评分"_s);
        table->setModel(model);
        table->setGrid(true);
        table->horizontalScrollBar()->setValue(200);
        return table;
    }

    QWidget *inspector()
    {
        auto *panel = new InspectorPanel(u"检查"_s);
        panel->setHeading(u"心理健康培训"_s, u"4月5日（周五） 第5周"_s);
        auto *warning = new Banner(Tone::Warning);
        warning->setText(u"4月5日是清明节假期。"_s);
        warning->addAction(u"改到 4月4日"_s);
        panel->addWidget(warning);
        auto *forms = new ChipsEdit;
        forms->setValues({u"实践反思"_s, u"专题讲座"_s, u"同伴互助"_s});
        panel->addField(u"研修形式"_s, forms);
        panel->addField(u"研修地点"_s, new QLineEdit(u"综合报告厅"_s));
        auto *kind = new QComboBox;
        kind->addItems({u"累加（每次加分，封顶）"_s, u"分档"_s});
        panel->addField(u"计分方式"_s, kind);
        panel->addField(u"学时"_s, new QSpinBox);
        panel->addField(u"依据 / 备注"_s, new QTextEdit(u"3—6月班级量化评比表"_s));
        panel->addStretch();
        return panel;
    }
};

QString lookFolder()
{
    const QString folder = buildFolder() + QStringLiteral("/looks");
    QDir().mkpath(folder);
    return folder;
}

} // namespace

TEST_CASE("the frame fits its window in both sizes, both palettes and with large type")
{
    struct Look
    {
        const char *name;
        QSize size;
        ThemeChoice theme;
        std::optional<int> points;
    };
    const Look look = GENERATE(Look{"light", {1280, 800}, ThemeChoice::Light, std::nullopt},
                               Look{"dark", {1280, 800}, ThemeChoice::Dark, std::nullopt},
                               Look{"small", {1024, 700}, ThemeChoice::Light, std::nullopt},
                               Look{"large-type", {1280, 800}, ThemeChoice::Light, 16});
    const QFont systemFont = QApplication::font();
    QTranslator chinese;
    if (chinese.load(buildFolder() + QStringLiteral("/looks/zh.qm")))
        QApplication::installTranslator(&chinese);
    {
        ThemeManager theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        theme.apply({look.theme, look.points});
        Actions actions;
        FakeSettings settings;
        MainWindow window(actions, settings);
        auto *welcome = new Welcome(actions);
        welcome->setRecent({u"/home/office/平山镇中心校.yanben"_s});
        window.setWelcome(welcome);
        window.resize(look.size);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.grab().save(u"%1/%2-welcome.png"_s.arg(lookFolder(), QLatin1StringView(look.name)));

        PageList pages;
        for (const PageId id :
             {PageId::Overview, PageId::Plan, PageId::Calendar, PageId::Schedule, PageId::Rubric, PageId::Scores,
              PageId::Review, PageId::Totals, PageId::Overall, PageId::Staff, PageId::Settings})
            pages.push_back({id, [id](QWidget *parent) { return std::make_unique<ShowPage>(id, parent); }});
        window.setPages(pages);
        actions.setFileState(true, true);
        window.header().setTerms({{TermId{1}, u"2018—2019学年 第二学期"_s, u"3月4日—7月12日 · 第6周"_s}}, TermId{1});
        window.header().setOperator(u"研训处 · 编辑"_s);
        window.setBadges({{PageId::Schedule, 3}, {PageId::Rubric, 1}});
        window.status().setSaved(QTime(14, 32));
        window.status().setFindings(6);
        REQUIRE(settles(window));
        window.grab().save(u"%1/%2-overview.png"_s.arg(lookFolder(), QLatin1StringView(look.name)));
        CHECK(window.minimumSizeHint().width() <= look.size.width());
        CHECK(window.minimumSizeHint().height() <= look.size.height());

        window.showPage(PageId::Scores);
        window.showBanner(BannerId::LookOnly, Tone::Warning, u"此文件已在另一台电脑打开，现在只能查看。"_s)
            .addAction(u"接管"_s);
        REQUIRE(settles(window));
        CHECK(window.size() == look.size);
        window.grab().save(u"%1/%2-scores.png"_s.arg(lookFolder(), QLatin1StringView(look.name)));

        window.commandPalette().setProvider([](const QString &) {
            return std::vector<PaletteHit>{{u"王勋"_s, u"教师 · 低段组"_s, u"staff"_s, {PageId::Staff, 1, {}}},
                                           {u"心理健康培训"_s, u"活动 · 4月5日"_s, u"schedule"_s, {}}};
        });
        actions.action(ActionId::Find)->trigger();
        REQUIRE(settles(window));
        window.grab().save(u"%1/%2-find.png"_s.arg(lookFolder(), QLatin1StringView(look.name)));
        NewSchoolDialog dialog(QDate(2019, 3, 4), &window);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
        dialog.grab().save(u"%1/%2-new-school.png"_s.arg(lookFolder(), QLatin1StringView(look.name)));
    }
    QApplication::removeTranslator(&chinese);
    qApp->setStyleSheet({});
    QApplication::setFont(systemFont);
    QApplication::setPalette(QPalette());
}
