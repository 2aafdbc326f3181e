<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change the school</source>
        <translation>修改学校信息</translation>
    </message>
    <message>
        <source>Add the term</source>
        <translation>新建学期</translation>
    </message>
    <message>
        <source>Change the term</source>
        <translation>修改学期</translation>
    </message>
    <message>
        <source>Delete the term</source>
        <translation>删除学期</translation>
    </message>
    <message>
        <source>Copy the term</source>
        <translation>复制学期</translation>
    </message>
    <message>
        <source>Change the stages</source>
        <translation>修改阶段</translation>
    </message>
    <message>
        <source>Change the school calendar</source>
        <translation>修改校历</translation>
    </message>
    <message>
        <source>Change the lists</source>
        <translation>修改常用列表</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>合并同义名称</translation>
    </message>
    <message>
        <source>Add the teacher</source>
        <translation>添加教师</translation>
    </message>
    <message>
        <source>Change the teacher</source>
        <translation>修改教师</translation>
    </message>
    <message>
        <source>Remove the teacher</source>
        <translation>删除教师</translation>
    </message>
    <message>
        <source>Paste the roster</source>
        <translation>粘贴教师名单</translation>
    </message>
    <message>
        <source>Change the groups</source>
        <translation>修改分组</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>修改计划</translation>
    </message>
    <message>
        <source>Submit the plan</source>
        <translation>提交计划审批</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>审批计划</translation>
    </message>
    <message>
        <source>Return the plan</source>
        <translation>退回计划</translation>
    </message>
    <message>
        <source>Add the section</source>
        <translation>添加章节</translation>
    </message>
    <message>
        <source>Change the section</source>
        <translation>修改章节</translation>
    </message>
    <message>
        <source>Move the section</source>
        <translation>移动章节</translation>
    </message>
    <message>
        <source>Delete the section</source>
        <translation>删除章节</translation>
    </message>
    <message>
        <source>Replace text in the plan</source>
        <translation>替换计划文字</translation>
    </message>
    <message>
        <source>Change the leadership group</source>
        <translation>修改领导小组</translation>
    </message>
    <message>
        <source>Add the topic</source>
        <translation>添加研修内容</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>修改研修内容</translation>
    </message>
    <message>
        <source>Move the topic</source>
        <translation>移动研修内容</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>删除研修内容</translation>
    </message>
    <message>
        <source>Add the activity</source>
        <translation>添加活动</translation>
    </message>
    <message>
        <source>Change the activity</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>Move the activity</source>
        <translation>移动活动</translation>
    </message>
    <message>
        <source>Sort the activities by date</source>
        <translation>按日期排序活动</translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation>删除活动</translation>
    </message>
    <message>
        <source>Paste activities</source>
        <translation>粘贴活动</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>修改场次</translation>
    </message>
    <message>
        <source>Add the rubric</source>
        <translation>新建考评细则</translation>
    </message>
    <message>
        <source>Change the rubric</source>
        <translation>修改考评细则</translation>
    </message>
    <message>
        <source>Add the criterion</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Change the criterion</source>
        <translation>修改条目</translation>
    </message>
    <message>
        <source>Move the criterion</source>
        <translation>移动条目</translation>
    </message>
    <message>
        <source>Delete the criterion</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>Paste criteria</source>
        <translation>粘贴条目</translation>
    </message>
    <message>
        <source>Publish the rubric</source>
        <translation>发布考评细则</translation>
    </message>
    <message>
        <source>Change a score</source>
        <translation>修改评分</translation>
    </message>
    <message>
        <source>Fill down scores</source>
        <translation>向下填充评分</translation>
    </message>
    <message>
        <source>Clear scores</source>
        <translation>清除评分</translation>
    </message>
    <message>
        <source>Paste scores</source>
        <translation>粘贴评分</translation>
    </message>
    <message>
        <source>Dismiss a finding</source>
        <translation>忽略一条提醒</translation>
    </message>
    <message>
        <source>Recall a finding</source>
        <translation>恢复一条提醒</translation>
    </message>
    <message>
        <source>Fix a finding</source>
        <translation>处理一条提醒</translation>
    </message>
    <message>
        <source>Create the school</source>
        <translation>新建学校</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Keep as it is</source>
        <translation>保留不改</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>It is shown again when what it is about changes.</source>
        <translation>相关内容改动后会再次提示。</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Criterion %1 %2</source>
        <translation>条目 %1 %2</translation>
    </message>
    <message>
        <source>how many are required</source>
        <translation>应有的次数</translation>
    </message>
    <message>
        <source>the cap</source>
        <translation>封顶</translation>
    </message>
    <message>
        <source>the floor</source>
        <translation>扣到几分为止</translation>
    </message>
    <message>
        <source>whether it counts again</source>
        <translation>能否重复计</translation>
    </message>
    <message>
        <source>what absence gives</source>
        <translation>缺席怎么计</translation>
    </message>
    <message>
        <source>%1 does not say %2; taken for now: %3</source>
        <translation>%1 没有写明%2，暂按 %3</translation>
    </message>
    <message>
        <source>%1 does not say %2</source>
        <translation>%1 没有写明%2</translation>
    </message>
    <message>
        <source>%1 states no cap; %2 is taken for now</source>
        <translation>%1 没有写明封顶，暂按 %2 分封顶</translation>
    </message>
    <message>
        <source>%1 has no cap: its points can exceed %2</source>
        <translation>%1 没有封顶，得分可能超过 %2 分</translation>
    </message>
    <message>
        <source>%1 states no cap</source>
        <translation>%1 没有写明封顶</translation>
    </message>
    <message>
        <source>%1 stands after %2</source>
        <translation>%1排在%2之后</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>改到 %1</translation>
    </message>
    <message>
        <source>Begin on %1</source>
        <translation>从 %1开始</translation>
    </message>
    <message>
        <source>End on %1</source>
        <translation>到 %1为止</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>按日期排序</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>加入计划</translation>
    </message>
    <message>
        <source>Convert to %1 by all weights</source>
        <translation>按全部权重折算为 %1 分</translation>
    </message>
    <message>
        <source>Convert to %1 by possible points</source>
        <translation>按可得分折算为 %1 分</translation>
    </message>
    <message>
        <source>Make the full mark %1</source>
        <translation>满分改为 %1</translation>
    </message>
    <message>
        <source>Absent is 0 points</source>
        <translation>缺席记0分</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>加一档</translation>
    </message>
    <message>
        <source>Absent stays unrated</source>
        <translation>缺席按未评</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Cap at %1</source>
        <translation>按 %1 分封顶</translation>
    </message>
    <message>
        <source>The weights add up to %1, not to %2</source>
        <translation>考评细则的权重合计为 %1，不是 %2</translation>
    </message>
    <message>
        <source>%1 has no level for absence</source>
        <translation>%1 没有缺席一档</translation>
    </message>
    <message>
        <source>%1 falls on a day off: %2</source>
        <translation>%1在%2假期</translation>
    </message>
    <message>
        <source>%1 falls on a weekend</source>
        <translation>%1在周末</translation>
    </message>
    <message>
        <source>%1 begins on a weekend, workdays: %2</source>
        <translation>%1第一天是周末，共 %2 个工作日</translation>
    </message>
    <message>
        <source>%1 begins on a day off (%2), workdays: %3</source>
        <translation>%1第一天是%2假期，共 %3 个工作日</translation>
    </message>
    <message>
        <source>%1 ends on a day off: %2</source>
        <translation>%1最后一天是%2假期</translation>
    </message>
    <message>
        <source>%1 lies outside the term (%2)</source>
        <translation>%1不在本学期（%2）之内</translation>
    </message>
    <message>
        <source>%1 lies outside %2 (%3)</source>
        <translation>%1不在%2（%3）之内</translation>
    </message>
    <message>
        <source>The calendar knows no holidays of %1</source>
        <translation>校历没有 %1 年的节假日</translation>
    </message>
    <message>
        <source>%1 has no place</source>
        <translation>%1没有研修地点</translation>
    </message>
    <message>
        <source>%1 leads two activities at once (%2): %3, %4</source>
        <translation>%1 %2同时负责两项活动：%3、%4</translation>
    </message>
    <message>
        <source>%1 names as its audience “%2”</source>
        <translation>%1的参加人员写的是“%2”</translation>
    </message>
    <message>
        <source>The topic “%1” has no activity</source>
        <translation>研修内容“%1”没有安排活动</translation>
    </message>
    <message>
        <source>The topic “%1” has no criterion</source>
        <translation>研修内容“%1”没有考评条目</translation>
    </message>
    <message>
        <source>%1 crosses days off (%2), workdays: %3</source>
        <translation>%1跨过%2，共 %3 个工作日</translation>
    </message>
    <message>
        <source>The form “%1” is not in the plan&apos;s list (%2)</source>
        <translation>研修形式“%1”不在计划的研修方式中（%2）</translation>
    </message>
    <message>
        <source>Can&apos;t be published</source>
        <translation>不能发布</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>细则</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>研修内容</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>校历</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>补上</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>OperatorDialog</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>只看</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Research plan</source>
        <translation>研修计划</translation>
    </message>
    <message>
        <source>Activity calendar</source>
        <translation>活动日历</translation>
    </message>
    <message>
        <source>Activity schedule</source>
        <translation>活动日程表</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>考评细则</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>教师评分</translation>
    </message>
    <message>
        <source>Term totals</source>
        <translation>学期总评</translation>
    </message>
    <message>
        <source>Teachers and groups</source>
        <translation>教师与分组</translation>
    </message>
    <message>
        <source>School settings</source>
        <translation>学校设置</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考评</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
</context>
<context>
    <name>StorageFault</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>Check whether the stick is plugged in or the file was moved, or restore a backup.</source>
        <translation>请检查 U 盘是否插好、文件是否被移动，或从备份恢复。</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 是空文件（0 字节）。</translation>
    </message>
    <message>
        <source>It was probably not copied completely. Copy it again, or restore a backup.</source>
        <translation>文件可能没有复制完整。请重新复制，或从备份恢复。</translation>
    </message>
    <message>
        <source>%1 is not a Yanben school file.</source>
        <translation>%1 不是研本学校文件。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .yanben; texts and tables are pasted on the pages.</source>
        <translation>请选择扩展名为 .yanben 的文件；文字和表格请在相应页面粘贴。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Yanben.</source>
        <translation>%1 是由更新版本的研本创建的。</translation>
    </message>
    <message>
        <source>Install the newer version on this computer. The file was not changed.</source>
        <translation>请在本机安装新版本后再打开。文件没有被改动。</translation>
    </message>
    <message>
        <source>%1 was made by an older version and has to be brought up to date first.</source>
        <translation>%1 是旧版本创建的，需要先升级。</translation>
    </message>
    <message>
        <source>Open it once from a place where it can be written.</source>
        <translation>请把它放到可以写入的位置打开一次。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>The file was not changed. Restore the newest backup (File, Restore), and keep the damaged file for help.</source>
        <translation>文件没有被改动。请用“文件 → 恢复备份”恢复最新的备份，并保留损坏的文件以便求助。</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>您没有读取 %1 的权限。</translation>
    </message>
    <message>
        <source>Ask for the right to read the file, or copy it to your own folder.</source>
        <translation>请申请读取权限，或把文件复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>%1 is write-protected.</source>
        <translation>%1 是只读文件。</translation>
    </message>
    <message>
        <source>Remove the protection, or save a copy elsewhere and work on that.</source>
        <translation>请取消只读属性，或另存副本后在副本中修改。</translation>
    </message>
    <message>
        <source>The folder of %1 can not be written.</source>
        <translation>%1 所在的文件夹不能写入。</translation>
    </message>
    <message>
        <source>Copy the file to a folder of your own and open it there.</source>
        <translation>请把文件复制到自己的文件夹再打开。</translation>
    </message>
    <message>
        <source>The last step in %1 was interrupted, and the folder can not be written to finish it.</source>
        <translation>%1 上一次保存被中断，而文件夹不能写入，无法完成恢复。</translation>
    </message>
    <message>
        <source>Copy the file together with the file that ends in -journal to a folder of your own and open it there.</source>
        <translation>请把该文件和同名的 -journal 文件一起复制到自己的文件夹再打开。</translation>
    </message>
    <message>
        <source>%1 is open elsewhere.</source>
        <translation>%1 正在别处打开。</translation>
    </message>
    <message>
        <source>Ask to have it closed there, or take it over.</source>
        <translation>请对方关闭文件，或者接管。</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>另一个程序正在写入 %1。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍等片刻再试。</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere meanwhile.</source>
        <translation>%1 刚刚在别处被修改。</translation>
    </message>
    <message>
        <source>The pages show what is there now. The last entry was not saved: make it again if it is still wanted.</source>
        <translation>页面已显示最新内容。最后一次输入没有保存，如仍需要请重新输入。</translation>
    </message>
    <message>
        <source>The last entry contradicts what is in %1.</source>
        <translation>最后一次输入与 %1 中已有内容矛盾。</translation>
    </message>
    <message>
        <source>It was not saved. Look whether the same name or number is there already.</source>
        <translation>没有保存。请检查是否已有相同的名称或编号。</translation>
    </message>
    <message>
        <source>%1 was moved or replaced while it was open.</source>
        <translation>%1 在打开期间被移动或替换。</translation>
    </message>
    <message>
        <source>Nothing more is written into it. Open it again at its new place; the last entry may be missing.</source>
        <translation>程序不会再写入它。请从新位置重新打开；最后一次输入可能需要重做。</translation>
    </message>
    <message>
        <source>The disk is full: the last entry could not be saved in %1.</source>
        <translation>磁盘已满：最后一次输入没能保存到 %1。</translation>
    </message>
    <message>
        <source>Free some space and make the entry again; everything before it is safe.</source>
        <translation>请清理磁盘后重新输入；之前的内容都已保存。</translation>
    </message>
    <message>
        <source>The device with %1 does not answer.</source>
        <translation>存放 %1 的设备没有响应。</translation>
    </message>
    <message>
        <source>If it is a stick, plug it in again and open the file again; everything that was marked as saved is safe.</source>
        <translation>如果是 U 盘，请重新插好再打开文件；已显示“已保存”的内容是安全的。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已经存在。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 could not be used.</source>
        <translation>%1 无法使用。</translation>
    </message>
    <message>
        <source>Try again; the log folder (Help, About) tells more.</source>
        <translation>请再试一次；“帮助 → 关于”中的日志文件夹有更多信息。</translation>
    </message>
    <message>
        <source>The school file</source>
        <translation>学校文件</translation>
    </message>
    <message>
        <source>It is open on %1, by %2, since %3.</source>
        <translation>打开它的电脑：%1，操作人：%2，从 %3 起。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>To look only. %1 %2</source>
        <translation>只能查看。%1%2</translation>
    </message>
</context>
<context>
    <name>yanben::AboutDialog</name>
    <message>
        <source>About Yanben</source>
        <translation>关于研本</translation>
    </message>
    <message>
        <source>Yanben</source>
        <translation>研本 Yanben</translation>
    </message>
    <message>
        <source>School-based research: plan, schedule, score, file</source>
        <translation>校本研修：计划、日程、考评、归档</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
</context>
<context>
    <name>yanben::ActFeedback</name>
    <message>
        <source>Not changed: say first who is working (Operator at the top right).</source>
        <translation>未改动：请先在右上角填写操作人。</translation>
    </message>
    <message>
        <source>Not changed: your role may not do this. Choose another role at the top right.</source>
        <translation>未改动：当前角色不能做这一步。请在右上角更换角色。</translation>
    </message>
    <message>
        <source>Not changed: the file is open to look only. Save a copy and work on that.</source>
        <translation>未改动：文件只能查看。请“另存副本”后在副本中修改。</translation>
    </message>
    <message>
        <source>Not changed: this has been changed meanwhile. Look at what is there now and try again.</source>
        <translation>未改动：这里的内容刚刚被别处改过。请看看现在的内容再试一次。</translation>
    </message>
    <message>
        <source>Not taken back: this step was made by an older version of the program.</source>
        <translation>未撤销：这一步是旧版程序做的，只能查看。</translation>
    </message>
</context>
<context>
    <name>yanben::Actions</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做刚刚撤销的一步</translation>
    </message>
    <message>
        <source>&amp;New school…</source>
        <translation>新建学校(&amp;N)…</translation>
    </message>
    <message>
        <source>Create a school file</source>
        <translation>新建一个学校文件</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a school file</source>
        <translation>打开学校文件</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Open a copy of the sample school to try things out</source>
        <translation>打开示例学校的副本，随意试用</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a copy of the school file; the open file stays open</source>
        <translation>把学校文件另存一份，当前文件保持打开</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Make a verified backup of the school file</source>
        <translation>备份学校文件并校验</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Go back to the state of a backup</source>
        <translation>回到某个备份时的状态</translation>
    </message>
    <message>
        <source>C&amp;lose the school file</source>
        <translation>关闭学校文件(&amp;L)</translation>
    </message>
    <message>
        <source>Close the file and return to the start screen</source>
        <translation>关闭文件，回到开始页</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Preview and print what the page shows</source>
        <translation>预览并打印本页内容</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write what the page shows to a file</source>
        <translation>把本页内容写成文件</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>退出(&amp;X)</translation>
    </message>
    <message>
        <source>Close the program; everything is already saved</source>
        <translation>关闭程序；所有修改都已保存</translation>
    </message>
    <message>
        <source>&amp;Steps…</source>
        <translation>操作步骤(&amp;S)…</translation>
    </message>
    <message>
        <source>List what was done, by whom and when</source>
        <translation>列出谁在什么时候做了什么</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find teachers, activities, criteria and sections</source>
        <translation>查找教师、活动、条目和章节</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Show everything larger</source>
        <translation>把界面文字放大</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Show everything smaller</source>
        <translation>把界面文字缩小</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>标准大小(&amp;N)</translation>
    </message>
    <message>
        <source>Show text in the size of the system</source>
        <translation>按系统字号显示</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keyboard shortcuts on one page</source>
        <translation>在一页里列出全部快捷键</translation>
    </message>
    <message>
        <source>&amp;About Yanben</source>
        <translation>关于研本(&amp;A)</translation>
    </message>
    <message>
        <source>Versions and the folder of the log</source>
        <translation>版本和日志文件夹</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Recent &amp;files</source>
        <translation>最近打开(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>字号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>yanben::ChipsEdit</name>
    <message>
        <source>Values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>“%1” is not in the list</source>
        <translation>列表中没有“%1”</translation>
    </message>
</context>
<context>
    <name>yanben::CommandPalette</name>
    <message>
        <source>Teacher, activity, criterion, section…</source>
        <translation>教师、活动、条目、章节…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>yanben::FindingsModel</name>
    <message>
        <source>%1 · reason: %2</source>
        <translation>%1 · 理由：%2</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>已保留不改</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>恢复提示</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>yanben::FindingsPane</name>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需要注意的地方。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去查看</translation>
    </message>
    <message>
        <source>Ways out…</source>
        <translation>处理办法…</translation>
    </message>
    <message>
        <source>Keep as it is…</source>
        <translation>保留不改…</translation>
    </message>
    <message>
        <source>Go to the chosen row (Enter)</source>
        <translation>转到所选的一项（Enter）</translation>
    </message>
    <message>
        <source>Everything that can be done about the chosen row</source>
        <translation>所选一项的全部处理办法</translation>
    </message>
    <message>
        <source>Put the chosen row aside, with a reason</source>
        <translation>说明理由，保留所选的一项</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>恢复提示</translation>
    </message>
    <message>
        <source>Hide what was kept</source>
        <translation>收起已保留的</translation>
    </message>
    <message>
        <source>Kept as it is: %1</source>
        <translation>已保留 %1 处</translation>
    </message>
</context>
<context>
    <name>yanben::HeaderBar</name>
    <message>
        <source>No term yet</source>
        <translation>还没有学期</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <translation>学期：%1</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>填写操作人</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>操作人：%1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Who works here; written beside every step</source>
        <translation>操作人会记在每一步旁边</translation>
    </message>
    <message>
        <source>Yanben</source>
        <translation>研本 Yanben</translation>
    </message>
    <message>
        <source>Search teachers, activities, criteria (pinyin initials work)</source>
        <translation>搜索教师、活动、条目（可用拼音首字母）</translation>
    </message>
    <message>
        <source>New term and term settings…</source>
        <translation>新建学期、学期设置…</translation>
    </message>
</context>
<context>
    <name>yanben::MainWindow</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要注意的事项</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n 处需要注意</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list on the overview</source>
        <translation>在概览中查看列表</translation>
    </message>
    <message>
        <source>%1 — Yanben</source>
        <translation>%1 — 研本</translation>
    </message>
    <message>
        <source>Yanben</source>
        <translation>研本</translation>
    </message>
</context>
<context>
    <name>yanben::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1，%n 处需要注意</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::NewSchoolDialog</name>
    <message>
        <source>New school</source>
        <translation>新建学校</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1—%2学年</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>第一学期</translation>
    </message>
    <message>
        <source>Second term</source>
        <translation>第二学期</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>As it stands under the printed papers</source>
        <translation>与打印材料的落款一致</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>学校名称(&amp;S)</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>学年(&amp;Y)</translation>
    </message>
    <message>
        <source>T&amp;erm</source>
        <translation>学期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Title of the term</source>
        <translation>学期名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>第一天(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最后一天(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Weeks begin on</source>
        <translation>每周开始于(&amp;W)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>School year %1–%2, first term</source>
        <translation>%1—%2学年第一学期</translation>
    </message>
    <message>
        <source>School year %1–%2, second term</source>
        <translation>%1—%2学年第二学期</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>A term of more than 300 days can&apos;t be right.</source>
        <translation>一个学期不会超过 300 天。</translation>
    </message>
</context>
<context>
    <name>yanben::OpenSchool</name>
    <message>
        <source>To look only</source>
        <translation>只能查看</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source> · week %1</source>
        <translation> · 第%1周</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Research office</source>
        <translation>研训处</translation>
    </message>
    <message>
        <source>The second backup folder could not be written: %1</source>
        <translation>第二备份文件夹无法写入：%1</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>已备份：%1</translation>
    </message>
    <message>
        <source>The backup could not be made. %1</source>
        <translation>备份未完成。%1</translation>
    </message>
    <message>
        <source>Somebody else has taken this file over. What you enter now may be refused.</source>
        <translation>文件已被别人接管，现在输入的内容可能不被接受。</translation>
    </message>
</context>
<context>
    <name>yanben::OperatorDialog</name>
    <message>
        <source>Operator</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Your name is written beside every step that you make. It is a signature, not a login.</source>
        <translation>您的姓名会记在所做的每一步旁边。这是署名，不是登录。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Edit: plan, schedule, rubric, scores</source>
        <translation>编辑：计划、日程、细则、评分</translation>
    </message>
    <message>
        <source>Review: check, approve, publish</source>
        <translation>审核：检查、审批、公布</translation>
    </message>
    <message>
        <source>Look only: nothing can be changed</source>
        <translation>只看：不能修改</translation>
    </message>
</context>
<context>
    <name>yanben::OverviewPage</name>
    <message>
        <source>Research plan</source>
        <translation>研修计划</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>活动完成</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分进度</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>接下来两周</translation>
    </message>
    <message>
        <source>errors %1 · warnings %2 · notices %3</source>
        <translation>错误 %1 · 注意 %2 · 提示 %3</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 处</translation>
    </message>
    <message>
        <source>All is settled</source>
        <translation>全部处理完毕</translation>
    </message>
    <message>
        <source>%1 / %2 sections</source>
        <translation>%1 / %2 节</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>已提交 %1</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>已审批 %1</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <translation>下一项 %1 %2</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>Nothing more to come</source>
        <translation>本学期活动已全部结束</translation>
    </message>
    <message>
        <source>Nothing to score yet</source>
        <translation>还没有可评的内容</translation>
    </message>
    <message>
        <source>Every cell is rated</source>
        <translation>全部已评</translation>
    </message>
    <message>
        <source>cells still unrated: %1</source>
        <translation>还有 %1 格未评</translation>
    </message>
    <message>
        <source>No activities in the next two weeks.</source>
        <translation>接下来两周没有活动。</translation>
    </message>
</context>
<context>
    <name>yanben::PaperDesk</name>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>还没有可以打印的内容。</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>打印预览：%1</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>The PDF could not be made: a page did not fit. Try another paper size.</source>
        <translation>PDF 未生成：有一页放不下。请换一种纸张大小再试。</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files.</source>
        <translation>Excel 工作簿未生成：临时文件没有空间。请清理磁盘后再试。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Free some space or choose another folder.</source>
        <translation>未写入 %1：磁盘已满。请清理磁盘或换一个文件夹。</translation>
    </message>
    <message>
        <source>%1 was not written. Choose another folder, or free some space, and try again.</source>
        <translation>未写入 %1。请换一个文件夹或清理磁盘后再试。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存“%1”</translation>
    </message>
</context>
<context>
    <name>yanben::Program</name>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>语言将在重新启动程序后更改。</translation>
    </message>
    <message>
        <source>Open a school file</source>
        <translation>打开学校文件</translation>
    </message>
    <message>
        <source>School files (*.yanben);;All files (*)</source>
        <translation>学校文件 (*.yanben);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Where to keep the new school file</source>
        <translation>新学校文件保存在哪里</translation>
    </message>
    <message>
        <source>School files (*.yanben)</source>
        <translation>学校文件 (*.yanben)</translation>
    </message>
    <message>
        <source>Yanben sample.yanben</source>
        <translation>研本示例.yanben</translation>
    </message>
    <message>
        <source>Yanben sample %1.yanben</source>
        <translation>研本示例 %1.yanben</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>%1 copy.yanben</source>
        <translation>%1 副本.yanben</translation>
    </message>
    <message>
        <source>Copy written: %1</source>
        <translation>副本已保存：%1</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Where to put the restored file</source>
        <translation>恢复后的文件放在哪里</translation>
    </message>
    <message>
        <source>This backup belongs to another school. Put it in the place of %1 all the same?</source>
        <translation>这个备份属于另一所学校。仍要用它替换 %1 吗？</translation>
    </message>
    <message>
        <source>Put this backup in the place of %1? The present file is kept in the backup folder.</source>
        <translation>用这个备份替换 %1 吗？现在的文件会保留在备份文件夹中。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Yanben</source>
        <translation>研本</translation>
    </message>
    <message>
        <source>School file</source>
        <translation>学校文件</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
</context>
<context>
    <name>yanben::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>yanben::StepsDialog</name>
    <message>
        <source>Steps</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation>操作步骤，最近的在前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Take back a step</source>
        <translation>撤销一步</translation>
    </message>
    <message>
        <source>Take back “%1”?</source>
        <translation>撤销“%1”？</translation>
    </message>
    <message>
        <source>Made by %1, %2.</source>
        <translation>由 %1 于 %2 所做。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>yanben::Welcome</name>
    <message>
        <source>Yanben</source>
        <translation>研本 Yanben</translation>
    </message>
    <message>
        <source>Plan the term&apos;s school-based research, schedule and print its activities, score it, file it.</source>
        <translation>制定学期校本研修计划，安排并打印活动，完成考评，整理归档。</translation>
    </message>
    <message>
        <source>Open a school file…</source>
        <translation>打开学校文件…</translation>
    </message>
    <message>
        <source>New school…</source>
        <translation>新建学校…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>A term with plan, schedule, rubric and scores to try things out; nothing can break</source>
        <translation>一个带计划、日程、细则和评分的学期，可随意试用</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>School files that you open stand here. A school is one file; copy it to back it up.</source>
        <translation>打开过的学校文件会列在这里。一所学校就是一个文件，复制它就是备份。</translation>
    </message>
</context>
</TS>
