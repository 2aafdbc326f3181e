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
        <translation>公布考评细则</translation>
    </message>
    <message>
        <source>Change a score</source>
        <translation>修改评分</translation>
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
    <message>
        <source>Open sheets for self-rating</source>
        <translation>开放教师自评</translation>
    </message>
    <message>
        <source>End the self-rating</source>
        <translation>结束自评</translation>
    </message>
    <message>
        <source>Submit sheets for review</source>
        <translation>提交评分表审核</translation>
    </message>
    <message>
        <source>Return sheets</source>
        <translation>退回评分表</translation>
    </message>
    <message>
        <source>Publish results</source>
        <translation>公布成绩</translation>
    </message>
    <message>
        <source>Correct published results</source>
        <translation>更正已公布的成绩</translation>
    </message>
    <message>
        <source>File sheets away</source>
        <translation>评分表归档</translation>
    </message>
    <message>
        <source>Change the panel</source>
        <translation>修改评分人</translation>
    </message>
    <message>
        <source>Hand in ratings</source>
        <translation>交评分</translation>
    </message>
    <message>
        <source>Give ratings back</source>
        <translation>退回评分</translation>
    </message>
    <message>
        <source>Change the vetoes of a sheet</source>
        <translation>修改一票否决</translation>
    </message>
    <message>
        <source>Record an objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Answer an objection</source>
        <translation>答复异议</translation>
    </message>
    <message>
        <source>Delete an objection</source>
        <translation>删除异议</translation>
    </message>
    <message>
        <source>Hand out rater files</source>
        <translation>分发评分文件</translation>
    </message>
    <message>
        <source>Collect ratings</source>
        <translation>收回评分</translation>
    </message>
    <message>
        <source>Fill in scores</source>
        <translation>填充得分</translation>
    </message>
    <message>
        <source>Set the state of scores</source>
        <translation>设置评分状态</translation>
    </message>
    <message>
        <source>Count one more or one less</source>
        <translation>加减一次</translation>
    </message>
    <message>
        <source>Comment on sheets</source>
        <translation>批注评分表</translation>
    </message>
    <message>
        <source>Delete the rubric</source>
        <translation>删除细则</translation>
    </message>
    <message>
        <source>Change who may be put forward</source>
        <translation>修改评优资格</translation>
    </message>
    <message>
        <source>Add the overall result</source>
        <translation>添加综合评定</translation>
    </message>
    <message>
        <source>Change the overall result</source>
        <translation>修改综合评定</translation>
    </message>
    <message>
        <source>Delete the overall result</source>
        <translation>删除综合评定</translation>
    </message>
    <message>
        <source>Record honours</source>
        <translation>登记表彰</translation>
    </message>
    <message>
        <source>Change an honour</source>
        <translation>修改表彰</translation>
    </message>
    <message>
        <source>Delete honours</source>
        <translation>删除表彰</translation>
    </message>
    <message>
        <source>Change the state of an activity</source>
        <translation>更改活动状态</translation>
    </message>
    <message>
        <source>Change one meeting of a series</source>
        <translation>更改一次例会</translation>
    </message>
    <message>
        <source>Change a series from here on</source>
        <translation>从此次起更改例会</translation>
    </message>
    <message>
        <source>Add group meetings</source>
        <translation>新建教研组例会</translation>
    </message>
    <message>
        <source>Change the themes</source>
        <translation>更改主题</translation>
    </message>
    <message>
        <source>Take activities over from another term</source>
        <translation>从其他学期沿用活动</translation>
    </message>
    <message>
        <source>Adjust activities to the calendar</source>
        <translation>按校历调整活动</translation>
    </message>
    <message>
        <source>Take over activities</source>
        <translation>导入活动</translation>
    </message>
    <message>
        <source>Change the required numbers</source>
        <translation>修改次数要求</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 项活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 … (%2)</source>
        <translation>%1等 %2</translation>
    </message>
    <message>
        <source>Add the required number</source>
        <translation>新增次数要求</translation>
    </message>
    <message>
        <source>Delete the required number</source>
        <translation>删除次数要求</translation>
    </message>
    <message>
        <source>Add the day schedule</source>
        <translation>新增作息表</translation>
    </message>
    <message>
        <source>Delete the day schedule</source>
        <translation>删除作息表</translation>
    </message>
    <message>
        <source>title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>考核标准</translation>
    </message>
    <message>
        <source>method</source>
        <translation>评价方式</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>适用分组</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>计分规则</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Draft the rubric</source>
        <translation>起草考评细则</translation>
    </message>
    <message>
        <source>what counts without points</source>
        <translation>缺评、免评的计法</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>附加分</translation>
    </message>
    <message>
        <source>Publish version %1 of the rubric: %2</source>
        <translation>公布考评细则第%1版：%2</translation>
    </message>
    <message>
        <source>Draft version %1 of the rubric: %2</source>
        <translation>起草考评细则第%1版：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarColours</name>
    <message>
        <source>Time to be checked</source>
        <translation>时间待核对</translation>
    </message>
    <message>
        <source>S</source>
        <comment>mark of a series</comment>
        <translation>系</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列活动</translation>
    </message>
    <message>
        <source>T</source>
        <comment>mark of a task</comment>
        <translation>任</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Several days or a date limit</source>
        <translation>多日或有期限</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>单日</translation>
    </message>
    <message>
        <source>C</source>
        <comment>mark of a cancelled one</comment>
        <translation>消</translation>
    </message>
    <message>
        <source>H</source>
        <comment>mark of a held one</comment>
        <translation>办</translation>
    </message>
    <message>
        <source>D</source>
        <comment>mark of a postponed one</comment>
        <translation>延</translation>
    </message>
    <message>
        <source>P</source>
        <comment>mark of a planned one</comment>
        <translation>计</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>无研修内容</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不限教研组</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>延期</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>not in the file, stays</source>
        <translation>文件里没有，保留</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>研修形式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>主讲教师</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Single meetings</source>
        <translation>个别场次</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>%1那一场</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not held: %1.</source>
        <translation>其中 %1 不开。</translation>
    </message>
    <message>
        <source>A meeting of its own: %1.</source>
        <translation>其中一场另有安排：%1。</translation>
    </message>
    <message>
        <source>The file moves meetings out of the term; they are left out: %1.</source>
        <translation>文件把这些场次移到了学期之外，不列入：%1。</translation>
    </message>
    <message>
        <source>The series has been held since %1; only this term&apos;s meetings are taken.</source>
        <translation>这一系列从%1就开始了，只导入本学期的场次。</translation>
    </message>
    <message>
        <source>The series goes on after the term; it is taken up to %1.</source>
        <translation>这一系列延续到学期之后，只导入到%1。</translation>
    </message>
    <message>
        <source>The series has no end; it is taken up to %1.</source>
        <translation>这一系列没有写明结束，只导入到%1。</translation>
    </message>
    <message>
        <source>One meeting of a series whose rhythm can&apos;t be said here; each meeting becomes an activity.</source>
        <translation>这种重复方式本程序没有对应的写法，每一场作为一项单独的活动导入。</translation>
    </message>
    <message>
        <source>It does not lie in this term; tick it to take it all the same.</source>
        <translation>不在本学期内；仍要导入的话请勾选。</translation>
    </message>
    <message>
        <source>The roster has nobody called %1; not taken as participant.</source>
        <translation>没有叫“%1”的教师，未列入参加人。</translation>
    </message>
    <message>
        <source>Several teachers are called %1; enter by hand who is meant.</source>
        <translation>叫“%1”的教师不止一位，请导入后手工填写是哪一位。</translation>
    </message>
    <message>
        <source>Declined, so not taken as participant: %1.</source>
        <translation>已谢绝，未列入参加人：%1。</translation>
    </message>
    <message>
        <source>It lasts several days, so its hours are left out: %1.</source>
        <translation>持续多天，不保留钟点：%1。</translation>
    </message>
    <message>
        <source>The time zone %1 is not known; its times are taken as Beijing time.</source>
        <translation>不认识时区“%1”，按北京时间导入。</translation>
    </message>
    <message>
        <source>A line of it can&apos;t be understood and is left out: %1</source>
        <translation>其中一行读不懂，未导入：%1</translation>
    </message>
    <message>
        <source>It has no title. Give it one in the calendar program.</source>
        <translation>没有标题。请在日历程序里补上标题。</translation>
    </message>
    <message>
        <source>It is not in this term.</source>
        <translation>不在本学期内。</translation>
    </message>
    <message>
        <source>It is an activity of another term. Choose that term to change it.</source>
        <translation>这是另一学期的活动。要修改它请先切换到那个学期。</translation>
    </message>
    <message>
        <source>The way it comes round can&apos;t be said here. Enter it as a series by hand.</source>
        <translation>这种重复方式本程序没有对应的写法，请手工录入。</translation>
    </message>
    <message>
        <source>The activity has several sessions; it is not said which of them. Change it by hand.</source>
        <translation>这项活动有多个场次，文件没有说明是哪一个，请手工修改。</translation>
    </message>
    <message>
        <source>The series has no meeting on that day. Add it as an activity by hand.</source>
        <translation>这一系列当天没有场次，请手工添加为一项活动。</translation>
    </message>
    <message>
        <source>The file is empty. Export it again from the calendar program as .ics.</source>
        <translation>文件是空的。请在日历程序里重新导出为 .ics。</translation>
    </message>
    <message>
        <source>The file is not a calendar: it has no BEGIN:VCALENDAR. Choose a file that a calendar program has exported as .ics.</source>
        <translation>文件不是日历：里面没有 BEGIN:VCALENDAR。请选择由日历程序导出的 .ics 文件。</translation>
    </message>
    <message>
        <source>The file is too large to be a calendar: 8 MB at most. Export fewer events.</source>
        <translation>文件太大，不像是日历：最多 8 MB。请少导出一些日程。</translation>
    </message>
    <message>
        <source>The file is damaged: not one event in it is complete. Export it again from the calendar program as .ics.</source>
        <translation>文件已损坏：里面没有一项日程是完整的。请在日历程序里重新导出为 .ics。</translation>
    </message>
    <message>
        <source>The file breaks off here; nothing behind it is read. Export it again from the calendar program.</source>
        <translation>文件到这里中断了，后面的没有读到。请在日历程序里重新导出。</translation>
    </message>
    <message>
        <source>The file holds more than %1 events; from here on none is read. Export a shorter time.</source>
        <translation>文件里的日程超过 %1 项，从这里起没有读入。请导出较短的一段时间。</translation>
    </message>
    <message>
        <source>It has no UID, so it could not be known again. Export it again from the calendar program.</source>
        <translation>没有 UID，以后无法认出是同一项。请在日历程序里重新导出。</translation>
    </message>
    <message>
        <source>It has no day (DTSTART). Give it one in the calendar program.</source>
        <translation>没有日期（DTSTART）。请在日历程序里补上日期。</translation>
    </message>
    <message>
        <source>It ends before it begins. Mend its time in the calendar program.</source>
        <translation>结束早于开始。请在日历程序里改正时间。</translation>
    </message>
    <message>
        <source>It changes a meeting whose series is not in the file. Export the whole series.</source>
        <translation>它修改某一场，但文件里没有那个系列。请把整个系列一起导出。</translation>
    </message>
    <message>
        <source>It comes round by several rules at once. Enter it by hand.</source>
        <translation>同时按几条规则重复，请手工录入。</translation>
    </message>
    <message>
        <source>Its rule is written wrongly, goes by the hour, or never comes to a day. Enter it by hand.</source>
        <translation>重复规则写错了、按小时重复，或者永远落不到某一天。请手工录入。</translation>
    </message>
    <message>
        <source>It has more meetings than a term can hold. Enter it by hand.</source>
        <translation>场次比一个学期能有的还多，请手工录入。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The time zone %1 has summer time; meetings of the other half of the year may be an hour off.</source>
        <translation>时区“%1”有夏令时，另外半年的场次可能差一小时。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Invited to one meeting alone, so not taken as participant of the series: %1.</source>
        <translation>只受邀参加其中一次，未列入整个系列的参加人：%1。</translation>
    </message>
    <message>
        <source>Declined one meeting alone, and stays a participant of the series: %1.</source>
        <translation>只谢绝其中一次，仍是整个系列的参加人：%1。</translation>
    </message>
    <message>
        <source>The exception names %1, whom the roster does not have; nobody is left out for it.</source>
        <translation>例外中的%1不在名册和分组中，没有按例外处理。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>对应研修内容</translation>
    </message>
    <message>
        <source>Hours credited</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>How learning is checked</source>
        <translation>检查方式</translation>
    </message>
    <message>
        <source>Papers to hand in</source>
        <translation>应交材料</translation>
    </message>
    <message>
        <source>Partner schools</source>
        <translation>合作学校</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Levels of participation</source>
        <translation>分级参加</translation>
    </message>
    <message>
        <source>Decisions and minutes</source>
        <translation>决议与纪要</translation>
    </message>
    <message>
        <source>Background task</source>
        <translation>任务设定</translation>
    </message>
    <message>
        <source>Meeting of a research group</source>
        <translation>教研组活动</translation>
    </message>
    <message>
        <source>Leaders taking part</source>
        <translation>参加领导</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>No group is called so, but one is called alike: %1. It comes in as a name from outside; say what it means once it is there, under what needs attention.</source>
        <translation>没有叫这个名称的分组，但有相近的：%1。先按校外名称导入，导入后在“需要注意”中确认所指即可。</translation>
    </message>
    <message>
        <source>The plan is locked, so the topic %1 is not added to it and the activity is tied to none.</source>
        <translation>计划已锁定，不能加入研修内容“%1”，本活动暂不对应研修内容。</translation>
    </message>
    <message>
        <source>What Yanben wrote about it was changed and can&apos;t be read (%1); it is left out. Time, place, people and texts are taken as other programs show them.</source>
        <translation>研本写入的附加信息被改动，无法读取（%1），已略去；时间、地点、人员和文字按其他日历程序所见导入。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The school has no group of that name. Add it, then import the file again.</source>
        <translation>学校没有这个名称的组。请先添加，再重新导入。</translation>
    </message>
    <message>
        <source>What Yanben wrote here about a theme was changed and can&apos;t be read; it is left out. Write the theme by hand.</source>
        <translation>研本在这里写的主题被改动过，无法读取，未导入。请手工填写这个主题。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and what it has a theme for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Order of the new activities</source>
        <translation>新活动的先后次序</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <comment>what of an activity</comment>
        <translation>%1有改动</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>CalendarPrints</name>
    <message>
        <source>month %1-%2</source>
        <translation>%1年%2月月历</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>arrangements of %1</source>
        <translation>%1安排</translation>
    </message>
    <message>
        <source>arrangements of the weeks</source>
        <translation>各周安排</translation>
    </message>
    <message>
        <source>table of weeks</source>
        <translation>周次表</translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>activity record</source>
        <translation>活动记录表</translation>
    </message>
    <message>
        <source>activities of %1</source>
        <translation>%1的活动</translation>
    </message>
    <message>
        <source>activity schedule</source>
        <translation>活动日程表</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>(no content)</source>
        <translation>（未填内容）</translation>
    </message>
    <message>
        <source>odd</source>
        <comment>week</comment>
        <translation>单周</translation>
    </message>
    <message>
        <source>even</source>
        <comment>week</comment>
        <translation>双周</translation>
    </message>
    <message>
        <source>→ continued</source>
        <translation>→ 续</translation>
    </message>
    <message>
        <source>no stage</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>outside the term</source>
        <translation>学期外</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>period, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source> (held %1, planned %2)</source>
        <translation>（已开展 %1，已安排 %2）</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 half days</source>
        <translation>%1 个半天</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Per term</source>
        <translation>每学期</translation>
    </message>
    <message>
        <source>Per school year</source>
        <translation>每学年</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>全校</translation>
    </message>
    <message>
        <source>Each group</source>
        <translation>每个组</translation>
    </message>
    <message>
        <source>Each teacher</source>
        <translation>每位教师</translation>
    </message>
    <message>
        <source>“%1” is to have at least %2 people each time; fewer on %3</source>
        <translation>“%1”要求每次不少于 %2 人，%3人数不足</translation>
    </message>
    <message>
        <source>%1: too few</source>
        <translation>%1：次数不足</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n groups have too few: %2</source>
        <translation>
            <numerusform>%1：%n 个组未达到：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n teachers have too few: %2</source>
        <translation>
            <numerusform>%1：%n 位教师未达到：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too many</source>
        <translation>%1：次数超过</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n groups have too many: %2</source>
        <translation>
            <numerusform>%1：%n 个组超过：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n teachers have too many: %2</source>
        <translation>
            <numerusform>%1：%n 位教师超过：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, weeks</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>“%1”: no record of %2</source>
        <translation>“%1”缺活动记录：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n teachers present too few: %2</source>
        <translation>
            <numerusform>%1：%n 位教师执教未达到：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n teachers present too many: %2</source>
        <translation>
            <numerusform>%1：%n 位教师执教超过了：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Each teacher as presenter</source>
        <translation>每位教师执教</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>每 %1 周</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>每 %1 个月</translation>
    </message>
</context>
<context>
    <name>CountsWords</name>
    <message numerus="yes">
        <source>; %n more without a day</source>
        <translation>
            <numerusform>；另有 %n 次没有日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n with too few people</source>
        <translation>
            <numerusform>；%n 次人数不足</numerusform>
        </translation>
    </message>
    <message>
        <source>; incomplete: the other term of the school year is not in this file</source>
        <translation>；未完：本文件还没有本学年的另一个学期</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>形式：%1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>Title has “%1”</source>
        <translation>名称含“%1”</translation>
    </message>
    <message>
        <source>%1 except %2</source>
        <translation>%1，除%2</translation>
    </message>
    <message>
        <source>≥ %1 (advisable)</source>
        <translation>≥ %1（为宜）</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Advisable</source>
        <translation>为宜</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>held %1, planned %2, required %3</source>
        <translation>已开展 %1，已安排 %2，要求 %3</translation>
    </message>
    <message>
        <source>nothing is asked in this term</source>
        <translation>本学期没有要求</translation>
    </message>
    <message>
        <source>No number is required yet. Write what the plan says, such as “校本课堂教学研讨会每学期2–3次”, and press Enter.</source>
        <translation>还没有次数要求。照计划写上，如“校本课堂教学研讨会每学期2–3次”，再按回车。</translation>
    </message>
    <message>
        <source>The schedule meets all required numbers.</source>
        <translation>日程达到全部次数要求。</translation>
    </message>
    <message numerus="yes">
        <source>%n required numbers are not met.</source>
        <translation>
            <numerusform>%n 项次数要求没有达到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: a required number needs a name.</source>
        <translation>未保存：次数要求要有名称。</translation>
    </message>
    <message>
        <source>Not saved: another required number of the term has this name. Choose another one.</source>
        <translation>未保存：本学期另一项次数要求已用这个名称。请换一个。</translation>
    </message>
    <message>
        <source>Not saved: say what is counted, a form, a topic or words of the title.</source>
        <translation>未保存：请写明数什么：研修形式、研修内容，或名称里的字。</translation>
    </message>
    <message>
        <source>Not saved: the term has no such topic any more. Choose another one.</source>
        <translation>未保存：本学期已没有这项研修内容。请另选。</translation>
    </message>
    <message>
        <source>Not saved: write how many, such as 2–3, ≥3, ≤2, 3 or 半天.</source>
        <translation>未保存：请写次数，如 2–3、≥3、≤2、3 或 半天。</translation>
    </message>
    <message>
        <source>Not saved: the smaller number comes first, as in 2–3.</source>
        <translation>未保存：小的数在前，如 2–3。</translation>
    </message>
    <message>
        <source>Not saved: write a number of people, such as 5 or 5人为宜.</source>
        <translation>未保存：请写人数，如 5 或 5人为宜。</translation>
    </message>
    <message>
        <source>Not saved: a required number is for groups and teachers of the roster only. Write the names as the roster has them, with 、 between.</source>
        <translation>未保存：次数要求只能针对名册上的分组和教师。请照名册写名字，用、隔开。</translation>
    </message>
    <message>
        <source>Not saved: it is for each group, so only groups can be named, and not all teachers.</source>
        <translation>未保存：这是对每个组的要求，只能写分组，不能写教师或全体教师。</translation>
    </message>
    <message>
        <source>Not saved: the school as a whole is counted. Choose each group or each teacher first.</source>
        <translation>未保存：这是对全校的要求。请先选每个组或每位教师。</translation>
    </message>
    <message>
        <source>Not added: the words state no number. Write how often, such as 2–3次 or 至少一次.</source>
        <translation>未添加：没有写次数。请写上，如 2–3次 或 至少一次。</translation>
    </message>
    <message>
        <source>Not added: the number is not a whole one from 1 on. Write one, such as 2次.</source>
        <translation>未添加：次数不是 1 以上的整数。请写整数，如 2次。</translation>
    </message>
    <message>
        <source>Not added: the smaller number comes first, as in 2–3次.</source>
        <translation>未添加：小的数在前，如 2–3次。</translation>
    </message>
    <message>
        <source>Not added: the words state several numbers. Write one after the other.</source>
        <translation>未添加：写了不止一项次数。请一项一项地写。</translation>
    </message>
    <message>
        <source>Not added: the text is too long. Write one required number.</source>
        <translation>未添加：太长了。请只写一项次数要求。</translation>
    </message>
    <message>
        <source>what is to take place</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>whether per week, month, term or school year (每周、每月、每学期、每学年)</source>
        <translation>按每周、每月、每学期还是每学年计</translation>
    </message>
    <message>
        <source>Not added, because the words do not state %1. Write it as well.</source>
        <translation>未添加：没有写明%1。请补写。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，也没有写明</translation>
    </message>
    <message>
        <source>for whom (the school as a whole is counted)</source>
        <translation>对谁（先按全校计）</translation>
    </message>
    <message>
        <source>whether more is too many (no upper limit is set)</source>
        <translation>能否超过（先不设上限）</translation>
    </message>
    <message>
        <source>The words do not state %1. Change it in the row if it is meant otherwise.</source>
        <translation>文字没有写明%1。如不是这样，请在行里改。</translation>
    </message>
    <message>
        <source>, nor </source>
        <translation>，也没有写明</translation>
    </message>
    <message>
        <source>; no record of %1</source>
        <translation>；缺活动记录：%1</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>record of a meeting</comment>
        <translation>要有</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>met in %1 of %2 weeks</source>
        <translation>%2 周中 %1 周达到</translation>
    </message>
    <message>
        <source>met in %1 of %2 weeks of the groups together</source>
        <translation>各组合计 %2 周中 %1 周达到</translation>
    </message>
    <message>
        <source>met in %1 of %2 weeks of the teachers together</source>
        <translation>各教师合计 %2 周中 %1 周达到</translation>
    </message>
    <message>
        <source>met in %1 of %2 months</source>
        <translation>%2 个月中 %1 个月达到</translation>
    </message>
    <message>
        <source>met in %1 of %2 months of the groups together</source>
        <translation>各组合计 %2 个月中 %1 个月达到</translation>
    </message>
    <message>
        <source>met in %1 of %2 months of the teachers together</source>
        <translation>各教师合计 %2 个月中 %1 个月达到</translation>
    </message>
    <message>
        <source>met by %1 of %2 groups</source>
        <translation>%2 个组中 %1 个组达到</translation>
    </message>
    <message>
        <source>met by %1 of %2 teachers</source>
        <translation>%2 名教师中 %1 名达到</translation>
    </message>
    <message>
        <source>Not counted: %1, not wholly in the term or without a school day.</source>
        <translation>不计：%1（不全在学期内，或没有上课日）。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between weeks or months</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>Not counted: %1, no more than half in the term, or without a school day.</source>
        <translation>不计：%1（在学期内不超过一半，或没有上课日）。</translation>
    </message>
    <message>
        <source>met in %1 of %2 spans</source>
        <translation>%2 段中 %1 段达到</translation>
    </message>
    <message>
        <source>met in %1 of %2 spans of the groups together</source>
        <translation>各组合计 %2 段中 %1 段达到</translation>
    </message>
    <message>
        <source>met in %1 of %2 spans of the teachers together</source>
        <translation>各教师合计 %2 段中 %1 段达到</translation>
    </message>
    <message>
        <source>Not counted: %1, too few for a whole span, or one of them is not wholly in the term or without a school day.</source>
        <translation>不计：%1（凑不满一段，或其中有不全在学期内、没有上课日的）。</translation>
    </message>
    <message>
        <source>Not added: what is counted is weeks, months, a term or a school year. Write one of these, such as 每两周 or 每学期.</source>
        <translation>未添加：只能按若干周、若干月、每学期或每学年计。请写其中一种，如 每两周 或 每学期。</translation>
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
    <name>Eligibility</name>
    <message>
        <source>%1% of its teachers or more under %2 hours in the school year</source>
        <translation>学年内学时不足 %2 的教师达到 %1%</translation>
    </message>
    <message>
        <source>%1% of its teachers or more under %2 hours in the term</source>
        <translation>学期内学时不足 %2 的教师达到 %1%</translation>
    </message>
    <message>
        <source>more than %1% of its teachers under %2 hours in the school year</source>
        <translation>学年内学时不足 %2 的教师超过 %1%</translation>
    </message>
    <message>
        <source>more than %1% of its teachers under %2 hours in the term</source>
        <translation>学期内学时不足 %2 的教师超过 %1%</translation>
    </message>
    <message>
        <source>may be put forward</source>
        <translation>可以参评</translation>
    </message>
    <message>
        <source>may not be put forward</source>
        <translation>不得参评</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
</context>
<context>
    <name>EntryDeedWords</name>
    <message>
        <source>The evidence was not found. It was looked for at “%1”. Put the file there, or enter the case again with a link to where it is.</source>
        <translation>没有找到佐证材料，查找的位置是“%1”。请把文件放到那里，或重新登记这一次，链接到文件现在的位置。</translation>
    </message>
    <message>
        <source>No program opened the evidence: “%1”.</source>
        <translation>没有程序能打开佐证材料：“%1”。</translation>
    </message>
</context>
<context>
    <name>ExceptionWords</name>
    <message>
        <source>The exception names “%1”, who is not in the roster, or whose name several have: nobody is left out for it. Write the name as the roster has it.</source>
        <translation>例外中的“%1”不在名册和分组中（或有同名），没有按例外处理。请按名册上的写法填写。</translation>
    </message>
</context>
<context>
    <name>FewNames</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等（另有%2个）</translation>
    </message>
</context>
<context>
    <name>FindingMenu</name>
    <message>
        <source>Needs attention: %1</source>
        <comment>a finding</comment>
        <translation>需要注意：%1</translation>
    </message>
    <message>
        <source>Keep as it is…</source>
        <translation>保留不改…</translation>
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
        <translation>不能公布</translation>
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
    <message numerus="yes">
        <source>%n published results would come out otherwise now: %1</source>
        <translation>
            <numerusform>%n 份已公布的成绩按现在的记录结果不同：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message numerus="yes">
        <source>%n published results contradict the records kept with them and are not shown: %1</source>
        <translation>
            <numerusform>%n 份已公布的成绩与公布时保存的记录自相矛盾，不予显示：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 and others, %2 people</source>
        <translation>%1等 %2 人</translation>
    </message>
    <message>
        <source>%1 and others, %2 days</source>
        <translation>%1等 %2 天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 are expected at two activities at once (%2): %3, %4</source>
        <translation>%1（%2）要同时参加两项活动：%3、%4</translation>
    </message>
    <message>
        <source>%1 may be expected at two activities at once (%2, hours open): %3, %4</source>
        <translation>%1（%2，时间没有写全）可能要同时参加两项活动：%3、%4</translation>
    </message>
    <message>
        <source>%1 is to attend two activities at once as a leader (%2): %3, %4</source>
        <translation>参加领导%1（%2）要同时到两项活动：%3、%4</translation>
    </message>
    <message>
        <source>%1 may have to attend two activities at once as a leader (%2, hours open): %3, %4</source>
        <translation>参加领导%1（%2，时间没有写全）可能要同时到两项活动：%3、%4</translation>
    </message>
    <message>
        <source>%1 is taken by two activities at once (%2): %3, %4</source>
        <translation>%1（%2）同时安排了两项活动：%3、%4</translation>
    </message>
    <message>
        <source>%1 may be taken by two activities at once (%2, hours open): %3, %4</source>
        <translation>%1（%2，时间没有写全）可能同时安排了两项活动：%3、%4</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>“%1”改到 %2</translation>
    </message>
    <message>
        <source>Move into %1 (holds %2)</source>
        <translation>改在%1（容 %2 人）</translation>
    </message>
    <message>
        <source>%1 has %2 people, %3 holds only %4</source>
        <translation>%1有 %2 人参加，%3只容 %4 人</translation>
    </message>
    <message>
        <source>%1 has no leader attending</source>
        <translation>%1没有参加领导</translation>
    </message>
    <message>
        <source>%1: the term theme “%2” has no topic for %3</source>
        <translation>%1的学期主题“%2”缺%3的专题</translation>
    </message>
    <message>
        <source>%1: the term theme “%2” has no item for %3</source>
        <translation>%1的学期主题“%2”缺%3的项目</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1等</translation>
    </message>
    <message numerus="yes">
        <source>%n records on %1 do not fit the rubric in use and can&apos;t be scored: %2</source>
        <translation>
            <numerusform>%1有 %n 份记录与现行细则不符，不能计分：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1: the roster doesn&apos;t say the employment, on which the consequences of “%2” depend</source>
        <translation>%1的聘任状态没有登记，否决“%2”的后果不能确定</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>%1 stands in an exam week (%2): %3</source>
        <translation>%1 在考试周（%2）：%3</translation>
    </message>
    <message>
        <source>No time of the term is free for these people and this place.</source>
        <translation>本学期没有这些人和地点都空着的时间。</translation>
    </message>
    <message>
        <source>They meet at once more than once: move single meetings or the series.</source>
        <translation>两项活动多次相撞：请给单次活动改期，或修改系列。</translation>
    </message>
    <message>
        <source>Neither can be moved as a whole: held already, longer than two weeks, or on several named days.</source>
        <translation>两项都不能整体改期：已举行、超过两周或排在几个指定的日子。</translation>
    </message>
    <message>
        <source>Nothing within two weeks is free for these people and this place; further away:</source>
        <translation>前后两周内这些人员和场地都没有空档，以下时间较远：</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>（未填内容）</translation>
    </message>
    <message>
        <source>In the calendar of %1 these holidays are still computed: %2</source>
        <translation>校历中 %1 年还有推算的节假日：%2</translation>
    </message>
    <message>
        <source>%1 (session %2)</source>
        <translation>%1（场次 %2）</translation>
    </message>
    <message>
        <source>Totals are converted by all weights, so whom these are not for loses their points: %1</source>
        <translation>总分按全部权重折算，这些条目不适用的人因此少得分：%1</translation>
    </message>
    <message>
        <source>%1 is for “%2”, which is in no roster and no group but like the name of one</source>
        <translation>%1的参加人员“%2”不在名单和分组中，像是某个分组的另一个叫法</translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>“%1”即“%2”</translation>
    </message>
    <message>
        <source>nobody is its mentor (师傅)</source>
        <translation>没有师傅</translation>
    </message>
    <message>
        <source>%1 people are its mentor (师傅) at one time</source>
        <translation>同时有 %1 名师傅</translation>
    </message>
    <message>
        <source>nobody is its apprentice (徒弟)</source>
        <translation>没有徒弟</translation>
    </message>
    <message>
        <source>the first day is missing of %1</source>
        <translation>%1没有写明起始日期</translation>
    </message>
    <message>
        <source>Mentor pair %1: %2</source>
        <translation>师徒结对“%1”：%2</translation>
    </message>
    <message>
        <source>%1 lies outside %2 (%3), where activities belong</source>
        <translation>%1不在%2（%3）之内，研修活动应排在其中</translation>
    </message>
    <message>
        <source>%1 lies partly in %2; activities belong into %3 (%4)</source>
        <translation>%1部分落在%2，研修活动应排在%3（%4）</translation>
    </message>
    <message>
        <source>%1 lies in %2; activities belong into %3 (%4)</source>
        <translation>%1落在%2，研修活动应排在%3（%4）</translation>
    </message>
    <message>
        <source>The notice of holidays for %1 is not entered yet: the calendar has computed days only</source>
        <translation>%1 年的放假通知尚未录入，校历中只有推算的节假日</translation>
    </message>
    <message>
        <source>%1 may lead two activities at once (%2, hours open): %3, %4</source>
        <translation>%1（%2，时间没有写全）可能同时负责两项活动：%3、%4</translation>
    </message>
    <message>
        <source>Move the series “%1” to every %2</source>
        <translation>“%1”全系列改到每%2</translation>
    </message>
</context>
<context>
    <name>FixingWords</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>FurtherMarkWords</name>
    <message>
        <source>Not changed: the sheet is under review or filed. It has to be returned first.</source>
        <translation>未更改：评分表在审核中或已归档，须先退回。</translation>
    </message>
    <message>
        <source>Not changed: this score has no raters; the office alone rates.</source>
        <translation>未更改：这一格没有评分人，由教研室评分。</translation>
    </message>
    <message>
        <source>Not changed: the raters&apos; marks don&apos;t lie too far apart here, or only an agreed score of the office can settle it.</source>
        <translation>未更改：这一格的评分没有相差过大，或只能由教研室录入复核分。</translation>
    </message>
    <message>
        <source>%1 is one of the raters of this criterion. Choose somebody else.</source>
        <translation>%1本来就是本条目的评分人，请另选一人。</translation>
    </message>
    <message>
        <source>%1: nobody rates himself, nor his group.</source>
        <translation>%1：不能给自己或自己所在的组评分。</translation>
    </message>
    <message>
        <source>%1 was one of the raters of this criterion, and the marks given then would count again. Choose somebody else, or make %1 a rater again.</source>
        <translation>%1曾是本条目的评分人，那时的评分会重新计入。请另选一人，或重新设%1为评分人。</translation>
    </message>
    <message>
        <source>Write a mark first.</source>
        <translation>请先填写评分。</translation>
    </message>
    <message>
        <source>further mark of %1</source>
        <translation>%1加评</translation>
    </message>
    <message>
        <source>Nobody on the roster is left who could give a further mark.</source>
        <translation>名册上已没有可以加评的人。</translation>
    </message>
    <message>
        <source>Further mark</source>
        <translation>加评</translation>
    </message>
    <message>
        <source>%1 · %2: a further mark, for this score alone.</source>
        <translation>%1 · %2：再请一人评分，只加评这一格。</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>Rater:</source>
        <translation>评分人：</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>得分：%1</translation>
    </message>
</context>
<context>
    <name>Honours</name>
    <message>
        <source>Commendation</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>Sent to a training</source>
        <translation>派出培训</translation>
    </message>
    <message>
        <source>Choose at least one name.</source>
        <translation>请至少勾选一个对象。</translation>
    </message>
    <message>
        <source>Write what it is called.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Write the day like 2019-07-10.</source>
        <translation>日期请写成 2019-07-10 的样子。</translation>
    </message>
    <message>
        <source>Recorded already for that day: %1. Change the title or the day, or take the name off.</source>
        <translation>当天已有相同记录：%1。请改名称或日期，或取消勾选。</translation>
    </message>
    <message>
        <source>School</source>
        <translation>校级</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区级</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>国家级</translation>
    </message>
</context>
<context>
    <name>NamedPanels</name>
    <message>
        <source>Raters</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>The rubric names raters. Shall they rate these criteria?</source>
        <translation>细则写明了评分人。是否由他们评这些条目？</translation>
    </message>
    <message>
        <source>Set the raters</source>
        <translation>设为评分人</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Set them, put these scores aside</source>
        <translation>设为评分人，搁置这些分数</translation>
    </message>
    <message>
        <source>Set them, keep these scores as the agreed ones</source>
        <translation>设为评分人，保留为复核分</translation>
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
    <message>
        <source>Score review</source>
        <translation>评分审核</translation>
    </message>
    <message>
        <source>Group assessment</source>
        <translation>教研组考核</translation>
    </message>
    <message>
        <source>Overall results</source>
        <translation>综合评定</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Plan with attachments</source>
        <translation>研修计划及附件</translation>
    </message>
    <message>
        <source>Activity schedule</source>
        <translation>活动日程表</translation>
    </message>
    <message>
        <source>Months for the wall</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>Table of weeks</source>
        <translation>周次表（行事历）</translation>
    </message>
    <message>
        <source>Required numbers</source>
        <translation>次数要求一览表</translation>
    </message>
    <message>
        <source>Bulletins of all weeks</source>
        <translation>各周安排</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Activity records</source>
        <translation>活动记录表</translation>
    </message>
    <message>
        <source>What each person has</source>
        <translation>个人活动安排</translation>
    </message>
    <message>
        <source>What each group has</source>
        <translation>教研组活动安排</translation>
    </message>
    <message>
        <source>What is in each place</source>
        <translation>场地活动安排</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>考评细则</translation>
    </message>
    <message>
        <source>Score table</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Feedback slips</source>
        <translation>反馈单</translation>
    </message>
    <message>
        <source>Term totals</source>
        <translation>学期总评</translation>
    </message>
    <message>
        <source>Weekly checks</source>
        <translation>每周检查评等表</translation>
    </message>
    <message>
        <source>All papers of the term</source>
        <translation>学期全部资料</translation>
    </message>
    <message>
        <source>Ranking on one criterion</source>
        <translation>单项名次表</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>The file is open to look only.</source>
        <translation>文件以只看方式打开。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Only to look: the role “%1” may not change this, %2 may. Choose another role at the top right.</source>
        <translation>只能查看：“%1”角色不能改这里，%2可以。要修改，请在右上角换角色。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Not changed: the plan is submitted or approved. Take it back or have it returned first.</source>
        <translation>未改动：计划已提交或已审批。请先收回或由审核人退回。</translation>
    </message>
    <message>
        <source>Not done: the plan is in another state by now.</source>
        <translation>未执行：计划的状态已经变了。</translation>
    </message>
    <message>
        <source>Not added: it is there already.</source>
        <translation>未添加：已经有了。</translation>
    </message>
    <message>
        <source>Not moved: there is no place to move to.</source>
        <translation>未移动：那里没有可去的位置。</translation>
    </message>
    <message>
        <source>Not moved: sections have four levels, each at most one deeper than the one before.</source>
        <translation>未移动：章节最多四级，每次只能比上一节深一级。</translation>
    </message>
    <message>
        <source>Not changed: the heading or name must say something.</source>
        <translation>未改动：标题或名称不能为空。</translation>
    </message>
    <message>
        <source>Not returned: write what is to be changed.</source>
        <translation>未退回：请写明需要修改什么。</translation>
    </message>
    <message>
        <source>Not deleted: activities or criteria belong to this topic. Give them another one first.</source>
        <translation>未删除：有活动或条目属于这项研修内容，请先改为别的内容。</translation>
    </message>
    <message>
        <source>Nothing replaced: the text does not occur in the plan.</source>
        <translation>未替换：计划中没有这段文字。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审批</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Guiding ideas</source>
        <translation>指导思想</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>研修目标</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>研修重点</translation>
    </message>
    <message>
        <source>List of topics</source>
        <translation>研修内容</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>研修方式</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>研修流程</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月度安排</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>保障措施</translation>
    </message>
    <message>
        <source>Leadership group</source>
        <translation>领导小组</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>岗位职责</translation>
    </message>
    <message>
        <source>Other section</source>
        <translation>其他章节</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <translation>副组长</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>组员</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>RaterFiles</name>
    <message>
        <source>Choose the files that raters have given back</source>
        <translation>选择评分人交回的文件</translation>
    </message>
    <message>
        <source>School files (*.yanben);;All files (*)</source>
        <translation>学校文件 (*.yanben);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>RaterWords</name>
    <message>
        <source>The file is damaged, or was changed by another program. Ask the rater for his own copy, or hand out a new one.</source>
        <translation>文件已损坏，或被别的程序改过。请向评分人要他自己的那一份，或重新分发。</translation>
    </message>
    <message>
        <source>The file is far larger than a rater&apos;s file can be.</source>
        <translation>文件太大，不可能是评分文件。</translation>
    </message>
    <message>
        <source>This is a school&apos;s own file. Choose one that was handed out to a rater.</source>
        <translation>这是学校自己的文件。请选择分发给评分人的文件。</translation>
    </message>
    <message>
        <source>It comes from another school.</source>
        <translation>来自另一所学校。</translation>
    </message>
    <message>
        <source>The rater is not on the roster any more.</source>
        <translation>名册上已没有这位评分人。</translation>
    </message>
    <message>
        <source>This file was handed to somebody else than it says. It has been tampered with.</source>
        <translation>这份文件当初分发给了另一个人，内容已被篡改。</translation>
    </message>
    <message>
        <source>The same file was chosen already; it adds nothing.</source>
        <translation>同一份文件已经选过，没有新内容。</translation>
    </message>
    <message>
        <source>has no sheet in this term any more</source>
        <translation>本学期已没有这份评分表</translation>
    </message>
    <message>
        <source>this criterion is not in the rubric any more</source>
        <translation>细则中已没有这个条目</translation>
    </message>
    <message>
        <source>he does not rate this criterion any more</source>
        <translation>已不再评这个条目</translation>
    </message>
    <message>
        <source>nobody rates himself</source>
        <translation>本人不评本人</translation>
    </message>
    <message>
        <source>the sheet is closed (%1)</source>
        <translation>评分表已关闭（%1）</translation>
    </message>
    <message>
        <source>the criterion was changed after the file was handed out</source>
        <translation>分发之后条目改过</translation>
    </message>
    <message>
        <source>not handed in by the rater yet</source>
        <translation>评分人还没有提交</translation>
    </message>
    <message>
        <source>another rating of his is here already; tick to replace it</source>
        <translation>这里已有他的另一个评分；勾选则替换</translation>
    </message>
    <message>
        <source>two of the files differ; tick the right one</source>
        <translation>两份文件不一致；请勾选正确的一个</translation>
    </message>
    <message>
        <source>the handing out of this file is not recorded here</source>
        <translation>这里没有这份文件的分发记录</translation>
    </message>
    <message>
        <source>It is for %1. Choose that term at the top and collect it there.</source>
        <translation>它属于%1。请先在上方切换到该学期，再收回。</translation>
    </message>
    <message>
        <source>It is for another rubric of this term. Choose that rubric on this page and collect it there.</source>
        <translation>它属于本学期的另一份细则。请先在本页选那份细则，再收回。</translation>
    </message>
    <message>
        <source>absent, exempt and not applicable are recorded by the office</source>
        <translation>缺席、免考核、不适用由研训处记录</translation>
    </message>
    <message>
        <source>his rating here counts already, this one is not handed in; tick to replace it, then it does not count until he hands in</source>
        <translation>这里他的评分已提交并计入，文件里的尚未提交；勾选则替换，替换后待其提交才计入</translation>
    </message>
    <message>
        <source>the criterion does not hold for this sheet</source>
        <translation>此条目不适用于这份评分表</translation>
    </message>
</context>
<context>
    <name>RolledWords</name>
    <message>
        <source>has no date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>same week</source>
        <translation>同一周次</translation>
    </message>
    <message>
        <source>same place in the term</source>
        <translation>学期中的同一位置</translation>
    </message>
    <message>
        <source>with the term</source>
        <translation>随学期起止</translation>
    </message>
    <message>
        <source>same rhythm</source>
        <translation>周期不变</translation>
    </message>
    <message>
        <source>as many workdays, around days off</source>
        <translation>避开休息日，工作日数不变</translation>
    </message>
    <message>
        <source>the term ends before</source>
        <translation>学期在此之前结束</translation>
    </message>
    <message>
        <source>The term has no such week or month. Write a time, or leave it open.</source>
        <translation>本学期没有对应的周或月份。请填写时间，或保留待定。</translation>
    </message>
    <message>
        <source>%1 is a weekend: the nearest workday</source>
        <translation>%1 是周末，改到最近的工作日</translation>
    </message>
    <message>
        <source>%1 is off (%2, provisional): the nearest workday</source>
        <translation>%1 放假（%2，暂定），改到最近的工作日</translation>
    </message>
    <message>
        <source>%1 is off (%2): the nearest workday</source>
        <translation>%1 放假（%2），改到最近的工作日</translation>
    </message>
    <message>
        <source>%1 is in an exam week now (%2)</source>
        <translation>%1 现在是考试周（%2）</translation>
    </message>
    <message>
        <source>%1 is a weekend now</source>
        <translation>%1 现在是周末</translation>
    </message>
    <message>
        <source>%1 is off now (%2)</source>
        <translation>%1 现在休息（%2）</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 停一次</translation>
    </message>
    <message>
        <source>%1 takes place</source>
        <translation>%1 照常举行</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 改到 %2</translation>
    </message>
    <message>
        <source>In an exam week now (%1): %2. The meetings stay; cancel or move them one by one.</source>
        <translation>现在在考试周（%1）：%2。各次活动不变，请逐次取消或改期。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: first or last day</source>
        <translation>%1：是首日或末日</translation>
    </message>
    <message>
        <source>This time lies in exam weeks now.</source>
        <translation>这段时间现在是考试周。</translation>
    </message>
    <message>
        <source>No workday is left in this time.</source>
        <translation>这段时间里已没有工作日。</translation>
    </message>
    <message>
        <source>%1. Change the time by hand.</source>
        <translation>%1。请手动改时间。</translation>
    </message>
    <message>
        <source>As the series says: %1</source>
        <translation>按系列的规定：%1</translation>
    </message>
    <message>
        <source>%1; the week is marked: %2</source>
        <translation>%1；该周标注：%2</translation>
    </message>
    <message>
        <source>%1; the holidays of this year are not known yet</source>
        <translation>%1；该年的放假安排尚未公布</translation>
    </message>
    <message>
        <source>With its week: %1</source>
        <translation>随周次移动：%1</translation>
    </message>
    <message>
        <source>The series meets on other days.</source>
        <translation>系列改在别的日子进行。</translation>
    </message>
    <message>
        <source>With its weeks: %1</source>
        <translation>随周次移动：%1</translation>
    </message>
</context>
<context>
    <name>ScorePaste</name>
    <message>
        <source>Below the last teacher.</source>
        <translation>已超出最后一位教师。</translation>
    </message>
    <message>
        <source>Nobody of that name or number is scored here.</source>
        <translation>计分教师中没有此姓名或工号。</translation>
    </message>
    <message>
        <source>Several teachers have this name. Add a column 工号.</source>
        <translation>有多位教师同名。请加上“工号”列。</translation>
    </message>
    <message>
        <source>This cell stands above already.</source>
        <translation>前面的行已写过此单元格。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A fraction: is it %1, or are these points?</source>
        <translation>有小数：是%1，还是得分？</translation>
    </message>
    <message>
        <source>As much as the points are now: is it %1?</source>
        <translation>与现在的得分相同：是%1吗？</translation>
    </message>
    <message>
        <source>Below the last line.</source>
        <translation>已超出最后一行。</translation>
    </message>
    <message>
        <source>Nothing of that name is scored here, or more than one.</source>
        <translation>计分对象中没有此名称，或有多个同名。</translation>
    </message>
</context>
<context>
    <name>ScoreRefusals</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1等（另有 %n 份）</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed: %1 counts no cases one by one.</source>
        <translation>没有改动：“%1”不是按次计分的条目。</translation>
    </message>
    <message>
        <source>Not changed: for %1 no cases are recorded but a state (absent, exempt, not applicable).</source>
        <translation>没有改动：%1记的是状态（缺席、免考核或不适用），不能加减次数。</translation>
    </message>
    <message>
        <source>Not changed: for %1 there is nothing to take away.</source>
        <translation>没有改动：%1没有可减的次数。</translation>
    </message>
    <message>
        <source>Not changed: the exemption of %1 needs a reason.</source>
        <translation>没有改动：%1免考核要写明理由。</translation>
    </message>
    <message>
        <source>%1: “%2” has dated entries of %3. Remove entries at the right first.</source>
        <translation>%1：“%2”已有注明日期的记录 %3 次，请先在右侧删除记录。</translation>
    </message>
</context>
<context>
    <name>ScoreTexts</name>
    <message>
        <source>Deduct</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>累加</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>计次</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>达标项</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>折算</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>Absent (0 points)</source>
        <translation>缺席（0分）</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免考核</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>Nothing was typed. Delete empties a cell.</source>
        <translation>没有输入内容。要清空请按 Delete。</translation>
    </message>
    <message>
        <source>There is no such level. Type one of: %1</source>
        <translation>没有这一档，请输入：%1</translation>
    </message>
    <message>
        <source>This is not a number. Type a number, or 缺, 免, ／ or —.</source>
        <translation>不是数字。请输入数字，或 缺、免、／、—。</translation>
    </message>
    <message>
        <source>At most two decimals.</source>
        <translation>最多两位小数。</translation>
    </message>
    <message>
        <source>Type a number from 0 to %1.</source>
        <translation>请输入 0 到 %1 之间的数。</translation>
    </message>
    <message>
        <source>Marks go in steps of %1.</source>
        <translation>得分须为 %1 的整数倍。</translation>
    </message>
    <message>
        <source>Type how many times: 0, 1, 2 …; halves are possible.</source>
        <translation>请输入次数：0、1、2……，可以有半次。</translation>
    </message>
    <message>
        <source>Type the letters or names of what is met, 无 or 全: %1</source>
        <translation>请输入达到的条件（字母或名称），或 无、全：%1</translation>
    </message>
    <message>
        <source>So many levels are to be chosen: %1. Type them with 、 between.</source>
        <translation>应选 %1 档，用、隔开。</translation>
    </message>
    <message>
        <source>Type the place: 1, 2, 3 …</source>
        <translation>请输入名次：1、2、3……</translation>
    </message>
    <message>
        <source>Type the places won or lost (+2, -1) or both places (5→3).</source>
        <translation>请输入升降名次（+2、-1），或前后名次（5→3）。</translation>
    </message>
    <message>
        <source>Type value and reference, such as 80/95, or a percentage.</source>
        <translation>请输入实际值和对照值，例如 80/95，或百分数。</translation>
    </message>
    <message>
        <source>%1: the sheet does not stand at self-rating. Open it for self-rating first.</source>
        <translation>%1：评分表不在自评阶段，请先开放自评。</translation>
    </message>
    <message>
        <source>%1: this rater does not rate this criterion.</source>
        <translation>%1：该评分人不评此条目。</translation>
    </message>
    <message>
        <source>%1: nobody rates himself.</source>
        <translation>%1：不能给自己评分。</translation>
    </message>
    <message>
        <source>%1: this was handed in. Give it back first.</source>
        <translation>%1：评分已交，请先退回。</translation>
    </message>
    <message>
        <source>%1: a rater records what was seen. That somebody is absent, exempt or not concerned is recorded by the office.</source>
        <translation>%1：评分人只记录所见；缺席、免考核、不适用由研训处记录。</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>只适用于%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Say of which case: %1. Type A1 B2, or 1,2 in this order, 0 for none. F2 opens the fields.</source>
        <translation>请说明是哪一项：%1。可输入 A1 B2，或按此顺序输入 1,2，没有则输 0；按 F2 逐项填写。</translation>
    </message>
    <message>
        <source>There is no such case, or several begin so. These there are: %1</source>
        <translation>没有这一项，或有几项都这样开头。可用的有：%1</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The points of each time lie between %1.</source>
        <translation>每次的分值在 %1 之间。</translation>
    </message>
    <message>
        <source>Type the awards with 、 between, 无 without any; each by so many of its characters that no other is meant: %1</source>
        <translation>请输入奖项，中间用“、”隔开，没有则输“无”；可以简写，但要能与其他奖项区分：%1</translation>
    </message>
    <message>
        <source>Type each part with ； between, — for one that is still open: %1. F2 opens the fields.</source>
        <translation>请输入各部分，中间用“；”隔开，尚未评的输“—”：%1。按 F2 逐项填写。</translation>
    </message>
    <message>
        <source>This criterion needs several entries: F2 opens their fields.</source>
        <translation>这一条要填几项：按 F2 逐项填写。</translation>
    </message>
    <message>
        <source>the marks</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>the level or its points</source>
        <translation>档次或其分值</translation>
    </message>
    <message>
        <source>cases with their number, A1 B2</source>
        <translation>各项次数，如 A1 B2</translation>
    </message>
    <message>
        <source>the points of each time</source>
        <translation>每次的分值</translation>
    </message>
    <message>
        <source>how many times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>the number done</source>
        <translation>完成数</translation>
    </message>
    <message>
        <source>the value measured</source>
        <translation>实测值</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>the awards</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>what is met</source>
        <translation>达到的条件</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>value/reference or a percentage</source>
        <translation>实际数/基准数，或百分比</translation>
    </message>
    <message>
        <source>Type several at once by their letters: A1 B2.</source>
        <translation>几项一起输入时带上字母：A1 B2。</translation>
    </message>
    <message>
        <source>each part, with ； between: %1</source>
        <translation>各部分，用“；”隔开，依次为：%1</translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The series has no such meeting any more.</source>
        <translation>这个系列里已经没有这一次了。</translation>
    </message>
    <message>
        <source>That day is outside of the term. Choose a day of the term.</source>
        <translation>那天不在本学期内，请选学期内的日期。</translation>
    </message>
    <message>
        <source>The series meets on that day already. Choose another day.</source>
        <translation>这个系列那天已有一次，请另选一天。</translation>
    </message>
    <message>
        <source>That day is a holiday or a weekend. Choose a working day.</source>
        <translation>那天是节假日或周末，请选一个上班日。</translation>
    </message>
    <message>
        <source>No rule moves the other meetings likewise. Change the time of the series in its field.</source>
        <translation>其余各次没有规则可以照样改。请在“时间”栏里改整个系列的时间。</translation>
    </message>
    <message>
        <source>It is the first meeting: choose all meetings.</source>
        <translation>这是第一次：请选“整个系列”。</translation>
    </message>
    <message>
        <source>There are several sessions. Write it in the fields of the session below.</source>
        <translation>这项活动有几个场次，请在下面场次的栏里写。</translation>
    </message>
    <message>
        <source>The meeting is as the series has it.</source>
        <translation>这一次与系列相同，没有可恢复的。</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>On a make-up day</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Left out: holiday</source>
        <translation>遇节假日，停</translation>
    </message>
    <message>
        <source>Moved from the holiday %1</source>
        <translation>遇节假日，由%1顺延</translation>
    </message>
    <message>
        <source>Other hour or place</source>
        <translation>改时段</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>改期，原%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1取消</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1改为%2</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>一次也没有</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings: %1</source>
        <translation>
            <numerusform>共 %n 次：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n left out for holidays</source>
        <translation>
            <numerusform>，遇节假日停 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n cancelled</source>
        <translation>
            <numerusform>，取消%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1, then cancelled</source>
        <translation>改到%1后取消</translation>
    </message>
    <message>
        <source>%1 moved to %2, then cancelled</source>
        <translation>%1改到%2后取消</translation>
    </message>
    <message>
        <source>%1 without an hour</source>
        <translation>%1不定具体时间</translation>
    </message>
    <message>
        <source>%1 at another hour, %2</source>
        <translation>%1另定时间：%2</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>另有主讲</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>地点%1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>已写纪要</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>weeks %1 of the term</source>
        <translation>学期第%1周</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Not saved: a term needs a title. It stands on every paper.</source>
        <translation>未保存：学期名称不能为空，它会印在每份材料上。</translation>
    </message>
    <message>
        <source>Not saved: a term needs a short code, such as 2018-2019-2.</source>
        <translation>未保存：学期代码不能为空，例如 2018-2019-2。</translation>
    </message>
    <message>
        <source>Not saved: “%1” has this code. Choose another one.</source>
        <translation>未保存：“%1”已用这个代码，请换一个。</translation>
    </message>
    <message>
        <source>Not saved yet: the last day must lie after the first. Set both; they are saved together.</source>
        <translation>尚未保存：最后一天必须晚于第一天。两个日期都改好后一起保存。</translation>
    </message>
    <message>
        <source>Not saved yet: a term has at most %1 days. Check the years of both days.</source>
        <translation>尚未保存：一个学期最多 %1 天，请核对两个日期的年份。</translation>
    </message>
    <message>
        <source>Not saved yet: the first teaching week must lie within the term.</source>
        <translation>尚未保存：第1周必须在学期之内。</translation>
    </message>
    <message>
        <source>Not saved yet: some of these days belong to “%1”. Terms can&apos;t overlap.</source>
        <translation>尚未保存：其中有些日子属于“%1”。学期不能重叠。</translation>
    </message>
    <message>
        <source>Not deleted: this is the school&apos;s only term. Make another one first.</source>
        <translation>未删除：这是唯一的学期。请先新建另一个学期。</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>研修计划</translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n 项研修内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 项活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score sheets</source>
        <translation>
            <numerusform>%n 张评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted: only an empty term can be deleted, and this one holds %1.</source>
        <translation>未删除：只能删除空的学期，本学期还有：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not saved: a stage needs a name.</source>
        <translation>未保存：阶段名称不能为空。</translation>
    </message>
    <message>
        <source>Not saved: this day lies outside the term. Choose a day of the term, or change the term.</source>
        <translation>未保存：这一天不在学期之内。请选学期内的日期，或修改学期。</translation>
    </message>
    <message>
        <source>Not added: a stage begins on this day already. Choose another first day.</source>
        <translation>未添加：已有阶段从这一天开始。请另选日期。</translation>
    </message>
    <message>
        <source>Not saved: this stage or its neighbour would have no day left. Delete a stage instead.</source>
        <translation>未保存：这样会使本阶段或相邻阶段一天不剩。可以改为删除阶段。</translation>
    </message>
    <message>
        <source>Not moved: there is no stage to change places with.</source>
        <translation>未移动：没有可交换的阶段。</translation>
    </message>
    <message>
        <source>Not done: the term has fewer days than stages. Delete some.</source>
        <translation>未调整：学期的天数少于阶段数，请先删除一些阶段。</translation>
    </message>
    <message>
        <source>Not saved: say what day this is, such as “sports day”.</source>
        <translation>未保存：请填写名称，例如“运动会”。</translation>
    </message>
    <message>
        <source>Not saved: there is no such date.</source>
        <translation>未保存：没有这个日期。</translation>
    </message>
    <message>
        <source>Not saved: the school has an entry for this day already. Change that one in the list.</source>
        <translation>未保存：这一天已有本校设置，请直接修改列表中的那一条。</translation>
    </message>
    <message>
        <source>Not saved: the name is empty.</source>
        <translation>未保存：名称不能为空。</translation>
    </message>
    <message>
        <source>Not saved: this name is on the list already. To make two names one, use Merge.</source>
        <translation>未保存：列表中已有这个名称。要把两个名称合成一个，请用“合并”。</translation>
    </message>
    <message>
        <source>Not merged: choose another name than the one itself.</source>
        <translation>未合并：请选择另一个名称。</translation>
    </message>
    <message>
        <source>Not deleted: activities use this name. Merge it with another one instead.</source>
        <translation>未删除：有活动用到这个名称。可以把它合并到另一个名称。</translation>
    </message>
    <message>
        <source>“%1”: a line needs a date and whether it is off or work.</source>
        <translation>“%1”：每行要有日期和休/班。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2027-01-01.</source>
        <translation>“%1”不是日期，请写成如 2027-01-01。</translation>
    </message>
    <message>
        <source>“%1”: write off (休) or work (班).</source>
        <translation>“%1”：请写 off（休）或 work（班）。</translation>
    </message>
    <message>
        <source>%1 stands in the file twice. The first line counts.</source>
        <translation>%1 出现两次，以第一行为准。</translation>
    </message>
    <message>
        <source>The file is too long; what follows was not read.</source>
        <translation>文件太长，后面的内容没有读取。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>班</translation>
    </message>
    <message>
        <source>“%1” is no weekday. Write it like 周五.</source>
        <translation>“%1”不是星期几，请写成 周五。</translation>
    </message>
    <message>
        <source>The file is damaged, or no calendar (ics). Export it again, or import a csv list.</source>
        <translation>文件已损坏，或不是日历文件（ics）。请重新导出，或改用 csv 表导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n honours</source>
        <translation>
            <numerusform>%n 条表彰记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: say what it is called, such as “registration of pupils”.</source>
        <translation>未保存：请写名称，如“学生报到”。</translation>
    </message>
    <message>
        <source>Not saved: the term does not have these weeks. Choose weeks of the term, or change its days.</source>
        <translation>未保存：本学期没有这些周。请改为本学期的周次，或修改学期的起止日期。</translation>
    </message>
    <message>
        <source>Not saved: the last week lies before the first.</source>
        <translation>未保存：最后一周早于第一周。</translation>
    </message>
    <message>
        <source>Not saved: these weeks are marked so already.</source>
        <translation>未保存：这几周已有同样的标注。</translation>
    </message>
    <message>
        <source>Not saved: a timetable needs a name, such as “winter”.</source>
        <translation>未保存：作息表要有名称，如“冬季作息”。</translation>
    </message>
    <message>
        <source>Not saved: another timetable begins on this day. Choose another first day.</source>
        <translation>未保存：另一张作息表也从这一天开始。请换一个开始日期。</translation>
    </message>
    <message>
        <source>Not saved: this day lies behind the term. Choose an earlier one.</source>
        <translation>未保存：这一天在学期结束之后。请选较早的日期。</translation>
    </message>
    <message>
        <source>Not saved: the afternoon would end before it begins.</source>
        <translation>未保存：下午的结束早于开始。</translation>
    </message>
    <message>
        <source>Not saved: a lesson must end after it begins.</source>
        <translation>未保存：一节课的结束要晚于开始。</translation>
    </message>
    <message>
        <source>Not saved: lessons follow each other; this one would begin before the one before it has ended, or end after the next has begun.</source>
        <translation>未保存：各节课依次进行；这一节会在前一节结束之前开始，或在后一节开始之后结束。</translation>
    </message>
    <message>
        <source>Not added: the day has no time left behind the last lesson.</source>
        <translation>未添加：最后一节之后当天已没有时间。</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n 项主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: a place holds a whole number of people from 1 on, such as 45. Leave it empty where nobody knows.</source>
        <translation>未保存：容纳人数是不小于1的整数，如 45。不清楚时留空。</translation>
    </message>
    <message>
        <source>Not saved: only places hold people.</source>
        <translation>未保存：只有地点才有容纳人数。</translation>
    </message>
    <message>
        <source>“%1” comes round; only the days that it names are taken. Enter the others by hand.</source>
        <translation>“%1”按规则重复，只导入写明的日子，其余请手工录入。</translation>
    </message>
    <message numerus="yes">
        <source>%n required numbers of activities</source>
        <translation>
            <numerusform>%n 项次数要求</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted: a required number counts the activities of this form. Merge it with another one instead.</source>
        <translation>未删除：有次数要求按这种形式计数。可以把它合并到另一个名称。</translation>
    </message>
    <message>
        <source>Not saved: some of these weeks are marked so already. Change the weeks of that line.</source>
        <translation>未保存：其中有的周次已有这种标注。请改那一行的周次。</translation>
    </message>
    <message>
        <source>Not saved: in the term that is copied a week has exams and is a holiday. Correct its weeks first, or copy without them.</source>
        <translation>未保存：所复制的学期中，有一周既考试又放假。请先改正那个学期的周次，或不复制周次。</translation>
    </message>
    <message>
        <source>Not saved: a week that is off can&apos;t have exams. Change the weeks or the kind.</source>
        <translation>未保存：同一周不能又考试又放假。请修改周次或类别。</translation>
    </message>
    <message>
        <source>In week %1 there is “%2” already (%3, week %4), and a week that is off can&apos;t have exams. Change the weeks or the kind of one of the two.</source>
        <translation>第%1周已标为“%2”（%3，第%4周），同一周不能又考试又放假。请修改其中一条的周次或类别。</translation>
    </message>
</context>
<context>
    <name>SheetRemarks</name>
    <message>
        <source>Published %1: %2</source>
        <translation>公布 %1：%2</translation>
    </message>
    <message>
        <source>Veto: %1 (%2)</source>
        <translation>一票否决：%1（%2）</translation>
    </message>
    <message>
        <source>Sheet: %1, %2, %3</source>
        <translation>评分表：%1，%2，%3</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>批注：%1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Consequences: %1</source>
        <translation>后果：%1</translation>
    </message>
    <message>
        <source>the sheet as a whole</source>
        <translation>整张评分表</translation>
    </message>
    <message>
        <source>a criterion that the rubric has no more</source>
        <translation>细则里已没有的条目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Objection of %1 to %2: %3 (%4)</source>
        <translation>%1对“%2”的异议：%3（%4）</translation>
    </message>
    <message>
        <source>Corrected %1 (publication %2): %3 → %4 (%5)</source>
        <translation>更正 %1（第 %2 次公布）：%3→%4（%5）</translation>
    </message>
    <message>
        <source>%1; points, grade and rank stay</source>
        <translation>%1；得分、等次和名次不变</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Self-rating</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>First rating</source>
        <translation>初评</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Open for self-rating</source>
        <translation>开放自评</translation>
    </message>
    <message>
        <source>End self-rating</source>
        <translation>结束自评</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Publish results</source>
        <translation>公布成绩</translation>
    </message>
    <message>
        <source>File away</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>The office goes on with its rating.</source>
        <translation>由教研室继续初评。</translation>
    </message>
    <message>
        <source>The sheets go to the reviewer. Their scores can&apos;t be changed until they are returned.</source>
        <translation>评分表交审核人审核，退回之前不能再改得分。</translation>
    </message>
    <message>
        <source>The sheets go back to the office, with what is to be mended.</source>
        <translation>评分表退回教研室，并写明需要修改之处。</translation>
    </message>
    <message>
        <source>The results are kept as they are now, with the records and the rubric they come from. This can&apos;t be undone; a later change becomes a correction that stands beside it.</source>
        <translation>成绩连同所依据的记录和细则原样保存。公布后不能撤销；以后的改动作为更正与原成绩并存。</translation>
    </message>
    <message>
        <source>The sheets are closed: no score and no correction after this.</source>
        <translation>评分表封存：此后不再评分，也不再更正。</translation>
    </message>
    <message>
        <source>in another state</source>
        <translation>不在相应环节</translation>
    </message>
    <message>
        <source>not everything is scored</source>
        <translation>尚有未评条目</translation>
    </message>
    <message>
        <source>the rubric is still a draft</source>
        <translation>考评细则还是草稿</translation>
    </message>
    <message>
        <source>nothing to correct</source>
        <translation>无需更正</translation>
    </message>
    <message>
        <source>records or groups have changed</source>
        <translation>记录或分组有改动</translation>
    </message>
    <message>
        <source>this program counts the published records otherwise</source>
        <translation>本程序按公布时的记录算出的结果不同</translation>
    </message>
    <message>
        <source>Not changed: the sheet of %1 is filed.</source>
        <translation>未改动：%1的评分表已归档。</translation>
    </message>
    <message>
        <source>Not changed: the sheet of %1 is under review. It has to be returned first.</source>
        <translation>未改动：%1的评分表正在审核，须先退回。</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>the total is 0</source>
        <translation>总分计 0</translation>
    </message>
    <message>
        <source>criterion %1 gives 0</source>
        <translation>条目 %1 计 0</translation>
    </message>
    <message>
        <source>grade at most %1</source>
        <translation>等次不高于%1</translation>
    </message>
    <message>
        <source>ranked behind all others</source>
        <translation>名次排在最后</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不能评优</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>The comment stands beside the sheets while they are under review. They stay there.</source>
        <translation>批注在审核期间写在评分表旁，评分表仍在审核中。</translation>
    </message>
    <message>
        <source>Everybody&apos;s own ratings are collected first. They stand beside the office&apos;s scores and do not count.</source>
        <translation>先收集自评。自评与初评并列，不计入得分。</translation>
    </message>
    <message>
        <source>the published result contradicts its own records</source>
        <translation>公布的结果与公布时保存的记录自相矛盾</translation>
    </message>
    <message>
        <source>veto: %1</source>
        <translation>否决：%1</translation>
    </message>
    <message>
        <source>veto: %1 (%2)</source>
        <translation>否决：%1（%2）</translation>
    </message>
    <message>
        <source>a record does not fit the rubric in use</source>
        <translation>有记录与所用细则不符</translation>
    </message>
    <message>
        <source>no effect on points</source>
        <translation>不影响得分</translation>
    </message>
    <message>
        <source>veto: %1 (%2; %3)</source>
        <translation>否决：%1（%2；%3）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>other records of criterion %1</source>
        <translation>条目 %1 的记录有改动</translation>
    </message>
    <message>
        <source>groups: %1→%2</source>
        <translation>分组：%1→%2</translation>
    </message>
    <message>
        <source>vetoes: %1→%2</source>
        <translation>否决条件：%1→%2</translation>
    </message>
    <message>
        <source>published by version %1 of the rubric, version %2 is in use</source>
        <translation>按细则第 %1 版公布，现用第 %2 版</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 (criterion %2)</source>
        <translation>%1（条目 %2）</translation>
    </message>
    <message>
        <source>corrected %1, publication %2</source>
        <translation>已更正（%1，第 %2 次公布）</translation>
    </message>
    <message>
        <source>%1 (not eligible)</source>
        <translation>%1（不能评优）</translation>
    </message>
    <message>
        <source>raters differ by more than is let pass: a further rater, or the office with an agreed score, has to decide</source>
        <translation>评分人相差过大，待复核：须再请一人评分，或由教研室录入复核分</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂计</translation>
    </message>
    <message>
        <source>raters differ in %1</source>
        <translation>%1 评分人相差过大，待复核</translation>
    </message>
    <message>
        <source>records do not fit in %1</source>
        <translation>%1 的记录与细则不符</translation>
    </message>
    <message>
        <source>Provisional: %1</source>
        <translation>暂计：%1</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: %n criteria are not scored yet</source>
        <translation>
            <numerusform>暂计：还有 %n 项未评</numerusform>
        </translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>Filed, corrected</source>
        <translation>已归档（更正过）</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>%1; rank %2 → %3</source>
        <translation>%1；名次 %2→%3</translation>
    </message>
</context>
<context>
    <name>SheetWorkings</name>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可得分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Average of %1</source>
        <translation>%1的平均分</translation>
    </message>
    <message>
        <source>Corrected %1: %2 → %3 (%4)</source>
        <translation>%1 更正：%2→%3（%4）</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>There is a group of this name already.</source>
        <translation>已经有同名的分组。</translation>
    </message>
    <message>
        <source>The group of all teachers stays as it is: everybody who works here is in it.</source>
        <translation>“全体教师”不能更改：在校的每一位教师都在其中。</translation>
    </message>
    <message>
        <source>A group can&apos;t stand for itself.</source>
        <translation>分组不能与自己同义。</translation>
    </message>
    <message>
        <source>activities (%1)</source>
        <translation>活动（%1）</translation>
    </message>
    <message>
        <source>scores (%1)</source>
        <translation>得分（%1）</translation>
    </message>
    <message>
        <source>the leadership group (%1)</source>
        <translation>领导小组（%1）</translation>
    </message>
    <message>
        <source>marks given to others</source>
        <translation>给别人的评分</translation>
    </message>
    <message>
        <source>groups that stand for it (%1)</source>
        <translation>与它同义的分组（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria of the rubric</source>
        <translation>
            <numerusform>考评细则的%n个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A teacher needs a name.</source>
        <translation>教师必须有姓名。</translation>
    </message>
    <message>
        <source>Somebody else has this work number already.</source>
        <translation>这个工号已经有人使用。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>分组必须有名称。</translation>
    </message>
    <message>
        <source>The teacher is in this group at that time already.</source>
        <translation>这段时间该教师已在这个分组中。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2019-03-18.</source>
        <translation>“%1”不是日期，请写成 2019-03-18 这样。</translation>
    </message>
    <message>
        <source>The group has been assessed; its scores can&apos;t become those of another one.</source>
        <translation>该组已有考核记录，不能并入其他组。</translation>
    </message>
    <message>
        <source>The group that it stands for is assessed instead.</source>
        <translation>该组与其他组同义，由所代表的组参加考核。</translation>
    </message>
    <message>
        <source>honours (%1)</source>
        <translation>表彰记录（%1）</translation>
    </message>
    <message>
        <source>themes (%1)</source>
        <translation>教研主题（%1）</translation>
    </message>
    <message>
        <source>On probation</source>
        <translation>见习期</translation>
    </message>
    <message>
        <source>Without title</source>
        <translation>未聘职称</translation>
    </message>
    <message>
        <source>With title</source>
        <translation>已聘职称</translation>
    </message>
    <message>
        <source>“%1” is no employment. Write one of these, or nothing: %2.</source>
        <translation>“%1”不是聘任状态。请填写其中之一，或留空：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>required numbers of activities (%1)</source>
        <translation>次数要求（%1）</translation>
    </message>
    <message>
        <source>The group stands for another one. Make that one part of the larger group instead.</source>
        <translation>这个分组是另一个分组的同义名，请改为让那个分组隶属上级分组。</translation>
    </message>
    <message>
        <source>A group can&apos;t be part of itself or of one of its own parts. Take that part out of it first.</source>
        <translation>分组不能隶属自己或自己的下级分组，请先把那个下级分组移出来。</translation>
    </message>
    <message>
        <source>the school&apos;s first responsible person</source>
        <translation>学校的第一责任人</translation>
    </message>
    <message>
        <source>Research group</source>
        <translation>教研组</translation>
    </message>
    <message>
        <source>Preparation group</source>
        <translation>备课组</translation>
    </message>
    <message>
        <source>Grade group</source>
        <translation>年级组</translation>
    </message>
    <message>
        <source>Learning team</source>
        <translation>学习型小组</translation>
    </message>
    <message>
        <source>Noted teacher&apos;s studio</source>
        <translation>名师工作室</translation>
    </message>
    <message>
        <source>Mentor pair</source>
        <translation>师徒结对</translation>
    </message>
    <message>
        <source>Temporary group</source>
        <translation>临时小组</translation>
    </message>
    <message>
        <source>District centre</source>
        <translation>片级研训中心</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The group stands for another one. Give that one the rule for its members instead.</source>
        <translation>本组与另一组同义。请改在那一组设置成员规则。</translation>
    </message>
    <message>
        <source>Write a whole number of years from 1 to %1, or nothing: then nobody is a member by hire date.</source>
        <translation>请填 1 到 %1 的整年数，或留空：不按入职日期确定成员。</translation>
    </message>
    <message>
        <source>The group has members by a rule that the other one does not have; they would be lost. Take the rule back first, or give the other group the same one.</source>
        <translation>本组有按规则的成员，而另一组没有这条规则，合在一起会丢失这些成员。请先取消规则，或给另一组设同样的规则。</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>First planned for %1</source>
        <translation>原定%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source> (cancelled)</source>
        <translation>（取消）</translation>
    </message>
    <message>
        <source> (postponed)</source>
        <translation>（延期）</translation>
    </message>
    <message>
        <source>Say why: those who planned for it will ask, and the papers show it.</source>
        <translation>请写明原因：参加的人会问起，打印件上也会注明。</translation>
    </message>
    <message>
        <source>It is at this time already, or was at first. Write another time, or leave the field empty while nobody knows it.</source>
        <translation>这正是现在的时间或最初的时间。请填写另一个时间；时间未定时留空。</translation>
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
        <source>The file was not changed. Restore the newest backup, and keep the damaged file for help.</source>
        <translation>文件没有被改动。请恢复最新的备份，并保留损坏的文件以便求助。</translation>
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
    <message>
        <source>Save a copy of the file for help, and restore the newest backup.</source>
        <translation>请另存一份以便求助，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>The record of changes does not agree with what stands in the file (%1 places). Something else than this program has written into it.</source>
        <translation>修改记录与文件内容不符（%1处）。可能有其他程序写过这个文件。</translation>
    </message>
    <message>
        <source>Parts of this file do not fit together any more (%1 places).</source>
        <translation>文件中有些内容已不能对应（%1处）。</translation>
    </message>
    <message>
        <source>Nothing more is written into it, and the last entry was not saved. Open it again at its new place, or save a copy of what the window shows.</source>
        <translation>不会再写入该文件，最后一次录入没有保存。请到新位置重新打开，或把窗口里的内容另存一份副本。</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1（账户 %2）</translation>
    </message>
    <message>
        <source>%1 was made by a trial build of this program: its tables are not those of the version that is installed here.</source>
        <translation>%1 由研本的试用版本写成，其中的数据表与本机安装的版本不同。</translation>
    </message>
    <message>
        <source>The file was not changed. Open it with the build that made it and export what is needed, or restore a backup from before that build.</source>
        <translation>文件未作改动。请用写成它的那个版本打开并导出所需内容，或恢复那之前的备份。</translation>
    </message>
    <message>
        <source>The tables of this file are not those of this version (%1 places): a trial build of this program made it, or something else changed it.</source>
        <translation>此文件的数据表与本版本不同（%1 处）：它由研本的试用版本写成，或被其他程序改过。</translation>
    </message>
    <message>
        <source>Entries may be refused. Open it with the build that made it and export what is needed, or restore a backup from before that build.</source>
        <translation>录入可能被拒绝。请用写成它的那个版本打开并导出所需内容，或恢复那之前的备份。</translation>
    </message>
</context>
<context>
    <name>StrangerWords</name>
    <message>
        <source>“%1” is not in the roster: a name from outside.</source>
        <translation>“%1”不在教师名册中，按校外人员记。</translation>
    </message>
    <message>
        <source>“%1” is not in the roster: a name from outside, unless “%2” is meant.</source>
        <translation>“%1”不在教师名册中，按校外人员记；是否“%2”？</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>”或“</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>教研组</translation>
    </message>
    <message>
        <source>the school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>教研组</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
</context>
<context>
    <name>ThemeWords</name>
    <message>
        <source>Topic of month %1</source>
        <translation>%1月专题</translation>
    </message>
    <message>
        <source>Theme of the term</source>
        <translation>学期主题</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>%1 (outside the term)</source>
        <translation>%1（不在学期内）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>topics of months %1</source>
        <translation>%1月的专题</translation>
    </message>
    <message>
        <source>items of weeks %1</source>
        <translation>第%1周的项目</translation>
    </message>
    <message>
        <source>Complete: the term has its theme, every month a topic and every week an item.</source>
        <translation>已齐全：学期有主题，每月有专题，每周有项目。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Not saved: the term does not reach here any more. Write it where it belongs, then take this one away with Del.</source>
        <translation>未保存：学期已不包含这一时段。请写到应在的位置，再按 Del 清除这一项。</translation>
    </message>
    <message>
        <source>Not saved: the group is gone. Choose another one.</source>
        <translation>未保存：该分组已不存在，请另选一个。</translation>
    </message>
</context>
<context>
    <name>UnkeptWords</name>
    <message>
        <source>Not recorded yet</source>
        <translation>还没有登记</translation>
    </message>
    <message>
        <source>What you have written here is not recorded yet. It is lost when you close.</source>
        <translation>这里写的内容还没有登记，关闭后就没有了。</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>不登记，关闭</translation>
    </message>
</context>
<context>
    <name>WeekProblemWords</name>
    <message>
        <source>Row %1: %2 is %3.</source>
        <translation>第 %1 行：%2应为%3。</translation>
    </message>
    <message>
        <source>Row %1: these days are %2.</source>
        <translation>第 %1 行：这几天是%2。</translation>
    </message>
    <message>
        <source>Row %1: %2 once more.</source>
        <translation>第 %1 行：%2重复。</translation>
    </message>
    <message>
        <source>Below row %1 %2 is missing (%3).</source>
        <translation>第 %1 行之后缺少%2（%3）。</translation>
    </message>
    <message>
        <source>Row %1: %2 is not in the term.</source>
        <translation>第 %1 行：%2不在本学期内。</translation>
    </message>
    <message>
        <source>The weeks of the table are not those of the term. Dates come in as they were written; mend them in the table, or the weeks of the term in the settings.</source>
        <translation>表中的周次与本学期的周次不一致。日期按表中所写加入；请改正表格，或在设置中改正本学期的周次。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>No time is written.</source>
        <translation>没有写时间。</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write for example 3.18, 3.18-22, 3月18日—22日, 第3周周二下午, 待定.</source>
        <translation>看不懂“%1”。可写成：3.18、3.18-22、3月18日—22日、第3周周二下午、待定。</translation>
    </message>
    <message>
        <source>There is no day “%1”.</source>
        <translation>没有“%1”这一天。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1”的结束早于开始。</translation>
    </message>
    <message>
        <source>“%1” could be in %2. Write the year too.</source>
        <translation>“%1”是%2年？请写上年份。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>还是</translation>
    </message>
    <message>
        <source>“%1” has no date. Write one in front: 3月18日 14:30.</source>
        <translation>“%1”没有写日期，请在前面写上，如“3月18日 14:30”。</translation>
    </message>
    <message>
        <source>Which week is “%1” in? Write 第3周周二, 每周二 or 单周周二.</source>
        <translation>“%1”是哪一周的？请写成“第3周周二”“每周二”或“单周周二”。</translation>
    </message>
    <message>
        <source>“%1” is not one stretch of days. Make several activities or sessions of it.</source>
        <translation>“%1”不是连续的几天，请分成几项活动或几个场次。</translation>
    </message>
    <message>
        <source>“%1”: this day is a %2.</source>
        <translation>“%1”与星期不符，这一天是%2。</translation>
    </message>
    <message>
        <source>“%1”: day and weekday do not go together.</source>
        <translation>“%1”与星期不符。</translation>
    </message>
    <message>
        <source>There is no hour or lesson “%1”.</source>
        <translation>没有“%1”这个时刻（节次）。</translation>
    </message>
    <message>
        <source>“%1” is not in the term, which has %2 weeks.</source>
        <translation>“%1”不在本学期内，本学期共%2周。</translation>
    </message>
    <message>
        <source>“%1” is not in the term.</source>
        <translation>“%1”不在本学期内。</translation>
    </message>
    <message>
        <source>Which year: %1?</source>
        <translation>哪一年：%1？</translation>
    </message>
    <message>
        <source>%1 — not in this term</source>
        <translation>%1——不在本学期内</translation>
    </message>
    <message>
        <source>%1 (Down writes it)</source>
        <translation>%1（按 ↓ 补上）</translation>
    </message>
    <message>
        <source>“%1” is no single day. Write for example 3.18.</source>
        <translation>“%1”不是某一天，请写成 3.18 这样的日期。</translation>
    </message>
    <message>
        <source>The day is missing: _月_日 %1</source>
        <translation>还缺日期：_月_日 %1</translation>
    </message>
    <message>
        <source>The month is missing: _月%1</source>
        <translation>还缺月份：_月%1</translation>
    </message>
    <message>
        <source>The month is missing: %1_</source>
        <translation>还缺月份：%1_</translation>
    </message>
    <message>
        <source>The day of the month is missing: %1_</source>
        <translation>还缺几日：%1_</translation>
    </message>
    <message>
        <source>Month and day are missing: %1_</source>
        <translation>还缺月和日：%1_</translation>
    </message>
    <message>
        <source>The end is missing: %1_</source>
        <translation>还缺结束的时间：%1_</translation>
    </message>
    <message>
        <source>Which week? 第_周%1, or every week: 每%1</source>
        <translation>还缺周次：第_周%1，或每%1</translation>
    </message>
    <message>
        <source>The number is missing: %1_周 or %1_节</source>
        <translation>还缺数字：%1_周 或 %1_节</translation>
    </message>
    <message>
        <source>Not finished yet: %1%2</source>
        <translation>还没写完：%1%2</translation>
    </message>
    <message>
        <source>How often? %1_ (每周, 单周, 每两周, 每月)</source>
        <translation>还缺多久一次：%1_（每周、单周、每两周、每月）</translation>
    </message>
    <message>
        <source>The weekday is missing: %1_ (一 … 日)</source>
        <translation>还缺星期：%1_（一至日）</translation>
    </message>
    <message>
        <source>The hour is not finished: %1_</source>
        <translation>还缺几点几分：%1_</translation>
    </message>
    <message>
        <source>By whom? %1_安排</source>
        <translation>还缺由谁安排：%1_安排</translation>
    </message>
    <message>
        <source>Outside of the activity&apos;s days: %1</source>
        <translation>不在活动的日期之内：%1</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write for example 14:30, 第3节 or 下午.</source>
        <translation>“%1”不是时间。可写成：14:30、第3节、下午。</translation>
    </message>
    <message>
        <source>%1 — %2 not in this term</source>
        <translation>%1——其中%2不在本学期内</translation>
    </message>
    <message>
        <source>There is no day “%1”: month 2 of %2 has only %3 days.</source>
        <translation>没有“%1”这一天，%2年2月只有%3天。</translation>
    </message>
    <message>
        <source>There is no day “%1”: month %2 has only %3 days.</source>
        <translation>没有“%1”这一天，%2月只有%3天。</translation>
    </message>
    <message>
        <source>“%1” has no month. Write for example %2.</source>
        <translation>“%1”没有写月份，请写成如“%2”。</translation>
    </message>
    <message>
        <source>“%1” does not say which days. Write for example 第18—19周, 6月下旬 or 7月6日前.</source>
        <translation>“%1”没有说是哪几天，请写成如“第18—19周”“6月下旬”“7月6日前”。</translation>
    </message>
    <message>
        <source>“%1” has no hour. Write for example 中午12点 or 12:00—13:30, or 上午 or 下午.</source>
        <translation>“%1”没有写几点，请写成如“中午12点”“12:00—13:30”，或写上午、下午。</translation>
    </message>
    <message>
        <source>“%1” is more than one series. Make an activity of each.</source>
        <translation>“%1”不是同一种周期。一项活动只能有一种，请分成几项活动。</translation>
    </message>
    <message>
        <source>%1 so far, now without that end; as long as before: %2 (Down writes it)</source>
        <translation>原为%1，现在没有结束；保持原来的长度：%2（按 ↓ 写入）</translation>
    </message>
    <message>
        <source>Is %1 meant?</source>
        <translation>是指%1吗？</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>%1, day off</source>
        <translation>%1 休</translation>
    </message>
    <message>
        <source>“%1” is no hour. Write for example 15:30, or a lesson such as 第4节.</source>
        <translation>“%1”没有写明几点，请写成如 15:30，或写节次，如 第4节。</translation>
    </message>
    <message>
        <source>%1 — there is no such day in this term</source>
        <translation>%1——本学期没有这样的日子</translation>
    </message>
    <message>
        <source>“%1” is in the night. Write 14:30 or 下午2点半 for the afternoon, and 凌晨 where the night is meant.</source>
        <translation>“%1”是夜里的时刻。下午的请写成如“14:30”“下午2点半”，确是夜里的请写“凌晨”。</translation>
    </message>
    <message>
        <source>Which lesson “%1” is, or how many, is open. Write for example 第4节; required numbers stand under “Required numbers”.</source>
        <translation>“%1”看不出是第几节，请写成如“第4节”。要求的节数请填在“次数要求”里。</translation>
    </message>
    <message>
        <source>“%1”: this day is in week %2.</source>
        <translation>“%1”与周次不符，这一天在第%2周。</translation>
    </message>
    <message>
        <source>“%1”: day and week do not go together.</source>
        <translation>“%1”与周次不符。</translation>
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
    <message>
        <source>Not taken back: results were published after this step. Change what is wrong; the published results then show a correction.</source>
        <translation>未撤销：这一步之后已公布成绩。请直接改正有误之处，已公布的成绩会提示更正。</translation>
    </message>
    <message>
        <source>Not changed: in a rater&apos;s file only his own ratings are entered.</source>
        <translation>未更改：评分文件里只能填写本人的评分。</translation>
    </message>
    <message>
        <source>Nothing taken back: the last step published results, and what was given out stays. Change what is wrong; the published results then show a correction.</source>
        <translation>没有撤销：上一步公布了成绩，公布过的不能撤回。有错请直接改，已公布的成绩会列出待更正。</translation>
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
    <name>yanben::ActivityDetails</name>
    <message>
        <source>State, goal, checks, papers, partners, hours, steps, levels, leaders</source>
        <translation>状态、目标、检查方式、应交材料、合作学校、学时、环节、分级参加、参加领导</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>更多：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yanben::ActivityInspector</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>研修形式</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>添加场次</translation>
    </message>
    <message>
        <source>A task, no meeting: takes no room</source>
        <translation>任务设定：不开会，不占地点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>研修时间</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>对应研修内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Choose a day or an activity. A double click on a day, or Ctrl+Enter, makes a new activity there.</source>
        <translation>选一项活动可在这里修改。双击某一天或按 Ctrl+回车，在那天新建活动。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新活动</translation>
    </message>
    <message>
        <source>None</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Criterion %1 · %2 points</source>
        <translation>考评条目 %1 · %2分</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>考评条目 %1</translation>
    </message>
    <message>
        <source>Decisions and minutes</source>
        <translation>决议与纪要</translation>
    </message>
    <message>
        <source>%1 · judged by: %2</source>
        <translation>%1 · 评价方式：%2</translation>
    </message>
    <message>
        <source>Choose an activity. Ctrl+Enter makes a new one.</source>
        <translation>选一项活动可在这里修改。按 Ctrl+回车 新建活动。</translation>
    </message>
    <message>
        <source>Of all meetings of the series. What one meeting has of its own stands above.</source>
        <translation>系列各次共用的内容。某一次单独的内容写在上面。</translation>
    </message>
    <message numerus="yes">
        <source>%n clashes on other days of the series…</source>
        <translation>
            <numerusform>本系列其他日期还有 %n 项冲突…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::AssignedLevelLines</name>
    <message>
        <source>Assigned in “%1”: %2</source>
        <translation>活动“%1”中列为：%2</translation>
    </message>
    <message>
        <source>%1 (the criterion has no level of this name)</source>
        <translation>%1（本条目没有这一档）</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>采用“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Take over for all %n teachers not scored yet</source>
        <translation>
            <numerusform>尚未评分的 %n 名教师都按所列采用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::BackupPart</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>No backups yet. One is made after every session with changes.</source>
        <translation>还没有备份。每次有修改的使用结束后会自动备份。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Last change inside</source>
        <translation>内容截至</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made by itself after every session with changes, read back to prove it, and thinned by day, week and month.</source>
        <translation>每次有修改的使用结束后自动备份并校验，按日、周、月保留。</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>第二文件夹</translation>
    </message>
    <message>
        <source>None: choose one on another disk, to survive a broken one</source>
        <translation>未设置：建议选在另一块磁盘上，以防磁盘损坏</translation>
    </message>
    <message>
        <source>Shows the backups in the file manager</source>
        <translation>在文件管理器中查看备份</translation>
    </message>
    <message>
        <source>Keep no second backups</source>
        <translation>不保留第二份备份</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>不用第二文件夹</translation>
    </message>
    <message>
        <source>Choose the second folder…</source>
        <translation>选择第二文件夹…</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>校验中…</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>备份的第二文件夹</translation>
    </message>
    <message>
        <source>Open the second folder</source>
        <translation>打开第二个备份文件夹</translation>
    </message>
</context>
<context>
    <name>yanben::BarredVetoesDialog</name>
    <message>
        <source>Vetoes for teachers of barred groups</source>
        <translation>不能评优教研组教师的一票否决</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Those under the hours are ticked. A veto holds for a teacher only once it is recorded here, with the group&apos;s share as its grounds.</source>
        <translation>学时不足的教师已勾选。在此记录之后才对该教师生效，并以教研组的占比为依据。</translation>
    </message>
    <message>
        <source>The rubric for teachers has no veto that keeps somebody from a grade or from being put forward. Add one to its terms, then come back.</source>
        <translation>教师细则中没有限制等次或评优的一票否决。请先在细则的总则中添加，再回到这里。</translation>
    </message>
    <message>
        <source>&amp;Veto</source>
        <translation>一票否决(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Teachers</source>
        <translation>教师(&amp;T)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 (%2), %3 hours</source>
        <translation>%1（%2），%3 学时</translation>
    </message>
    <message>
        <source>%1 – holds already</source>
        <translation>%1 – 已有此项</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>yanben::BelongingFields</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>对应研修内容</translation>
    </message>
    <message>
        <source>Section (empty: none)</source>
        <translation>一级指标（留空：不归入）</translation>
    </message>
</context>
<context>
    <name>yanben::BlankFormsDialog</name>
    <message>
        <source>Blank score forms</source>
        <translation>空白评分表</translation>
    </message>
    <message>
        <source>All teachers</source>
        <translation>全体教师</translation>
    </message>
    <message>
        <source>One table with all criteria</source>
        <translation>总表：全部条目</translation>
    </message>
    <message>
        <source>A form for each criterion</source>
        <translation>单项表：每个条目一张</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>只打印：%1</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>对象(&amp;F)：</translation>
    </message>
    <message>
        <source>F&amp;orm:</source>
        <translation>表式(&amp;O)：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sheets)</source>
        <translation>
            <numerusform>%1（%n 份）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::BroughtFindings</name>
    <message>
        <source>What this would bring about</source>
        <translation>确认后会带来的问题</translation>
    </message>
    <message>
        <source>With more than %1 ticked lines, clashes and doubtful days are only looked for afterwards; see what needs attention.</source>
        <translation>勾选超过 %1 项时，冲突和不合适的日期在确认之后才检查，请见“需要注意”。</translation>
    </message>
    <message numerus="yes">
        <source>This would bring about %n clashes or doubtful days:</source>
        <translation>
            <numerusform>确认后会有 %n 处冲突或不合适的日期：</numerusform>
        </translation>
    </message>
    <message>
        <source>This brings about no clash and no doubtful day.</source>
        <translation>不会带来冲突，日期也都合适。</translation>
    </message>
    <message numerus="yes">
        <source>%n times are not understood and can&apos;t be looked at; the others bring about no clash and no doubtful day.</source>
        <translation>
            <numerusform>%n 个时间看不懂，无法检查；其余不会带来冲突，日期也都合适。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::BulkDialog</name>
    <message>
        <source>Fill in what is needed first.</source>
        <translation>请先填写必填项。</translation>
    </message>
    <message>
        <source>Write a record first.</source>
        <translation>请先填写记录。</translation>
    </message>
</context>
<context>
    <name>yanben::CalendarBar</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Weeks of term</source>
        <translation>学期周次</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What the colours tell apart, and the columns of the weeks</source>
        <translation>颜色按什么区分，以及学期周次的各栏</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>By kind of time</source>
        <translation>按时间类型</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按研修内容</translation>
    </message>
    <message>
        <source>By group of the audience</source>
        <translation>按参加的分组</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Columns of “Weeks of term”</source>
        <translation>“学期周次”的各栏</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>周一至周日</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>yanben::CalendarChangeDialog</name>
    <message>
        <source>Touched activities</source>
        <translation>受影响的活动</translation>
    </message>
    <message>
        <source>Adjust them too</source>
        <translation>一并调整</translation>
    </message>
    <message>
        <source>Change the calendar only</source>
        <translation>只改校历</translation>
    </message>
    <message numerus="yes">
        <source>The change of the school calendar touches %n times of the schedule. What is ticked gets its new time together with the change, as one step that can be undone.</source>
        <translation>
            <numerusform>这次校历变动影响日程中的 %n 个时间。勾选的活动会随校历一起改到新时间，作为一步，可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>An activity without content</source>
        <translation>未填内容的活动</translation>
    </message>
    <message>
        <source>%1 (session: %2)</source>
        <translation>%1（场次：%2）</translation>
    </message>
    <message>
        <source>%1; nearer days are taken</source>
        <translation>%1；更近的日子已有安排冲突</translation>
    </message>
    <message>
        <source>%1; it clashes with “%2” then</source>
        <translation>%1；那时与“%2”冲突</translation>
    </message>
    <message>
        <source>%1; no day near is free, and it clashes with “%2” then</source>
        <translation>%1；近两周没有空档，那时与“%2”冲突</translation>
    </message>
    <message>
        <source>Let the ticked keep their days</source>
        <translation>勾选的保持原日期</translation>
    </message>
    <message>
        <source>Let all move with their weeks</source>
        <translation>全部随周次移动</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about single meetings, named below, belong to no meeting then unless their series keeps its days. They are not dropped: they wait among the meetings in the inspector until these come back.</source>
        <translation>
            <numerusform>下面列出的 %n 项单次安排将不再属于任何一次，除非所在系列保持原来的日期。它们不会被删除，会在右侧的各次列表中等待，直到那一次重新出现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weeks of the term become others, which touches %n times of the schedule. What is ticked gets its new time and so keeps its days; the rest moves with its weeks. Ticked to begin with is what was held, and series with decisions about single meetings that would belong to none. It is one step that can be undone.</source>
        <translation>
            <numerusform>本学期的周次随之变动，影响日程中的 %n 个时间。勾选的改成新的写法，日期保持不变；其余的随周次移动。已开展的活动，以及单次安排否则会落空的系列，已预先勾选。作为一步，可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Better keeps its days: it was held.</source>
        <translation>建议保持原日期：已开展。</translation>
    </message>
    <message>
        <source>Better keeps its days; else these decisions belong to no meeting:</source>
        <translation>建议保持原日期，否则以下单次安排不属于任何一次：</translation>
    </message>
</context>
<context>
    <name>yanben::CalendarExportDialog</name>
    <message>
        <source>Export a calendar file</source>
        <translation>导出日历文件</translation>
    </message>
    <message>
        <source>Whose activities</source>
        <translation>谁的活动</translation>
    </message>
    <message>
        <source>All activities of the term</source>
        <translation>本学期全部活动</translation>
    </message>
    <message>
        <source>&amp;Whose activities:</source>
        <translation>谁的活动(&amp;W)：</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>yanben::CalendarFiles</name>
    <message>
        <source>Export to a calendar file…</source>
        <translation>导出为日历文件…</translation>
    </message>
    <message>
        <source>Import from a calendar file…</source>
        <translation>从日历文件导入…</translation>
    </message>
    <message>
        <source>There is no activity to export.</source>
        <translation>没有可导出的活动。</translation>
    </message>
    <message>
        <source>Import from a calendar file</source>
        <translation>从日历文件导入</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>日历文件 (*.ics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>%1 is not imported. %2</source>
        <translation>“%1”没有导入。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n events imported. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>已导入 %n 项，可按 Ctrl+Z 撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::CalendarImportDialog</name>
    <message>
        <source>Import from a calendar file</source>
        <translation>从日历文件导入</translation>
    </message>
    <message>
        <source>Nothing is changed before you accept.</source>
        <translation>按“导入”之前不会改动任何内容。</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>文件没有带来改动。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>显示哪些日程</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happens and to how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The file holds no events.</source>
        <translation>文件里没有日程。</translation>
    </message>
    <message>
        <source>Some of its characters can&apos;t be read. Export it as UTF-8.</source>
        <translation>有些字符无法识别，请按 UTF-8 重新导出。</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>全部日程</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happens and to how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>已勾选 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::CalendarImportTree</name>
    <message>
        <source>Changes of the calendar file</source>
        <translation>日历文件的改动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件里</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>activity and what happens</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>by their days</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>按文件</translation>
    </message>
</context>
<context>
    <name>yanben::CalendarPage</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>On the chosen day (Ctrl+Enter)</source>
        <translation>在选中的那天（Ctrl+回车）</translation>
    </message>
    <message>
        <source>“%1” has no day of its own that could be moved. Change its time at the right.</source>
        <translation>“%1”没有具体日期，不能拖动。请在右侧修改时间。</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>主题…</translation>
    </message>
    <message>
        <source>Group meetings…</source>
        <translation>教研组例会…</translation>
    </message>
    <message>
        <source>New meetings of groups that come round (Ctrl+G)</source>
        <translation>新建教研组定期例会（Ctrl+G）</translation>
    </message>
    <message>
        <source>Alt+arrows move · Shift+arrows lengthen · Ctrl+Shift+arrows copy · Enter edits · Del deletes</source>
        <translation>Alt+方向键移动 · Shift+方向键改时长 · Ctrl+Shift+方向键复制 · 回车编辑 · Del 删除</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>“%1” takes weeks of the term: it goes by whole weeks and stays in the term. For a day of its own change its time at the right.</source>
        <translation>“%1”按周安排：只能整周移动，且不出本学期。要定到某一天，请在右侧修改时间。</translation>
    </message>
    <message>
        <source>“%1” comes round: its meetings can be moved, not copied or made to take several days. Change its time at the right.</source>
        <translation>“%1”是系列活动：各次可以移动，不能复制或延长到多天。请在右侧修改时间。</translation>
    </message>
    <message>
        <source>Alt+arrows move · Shift+arrows lengthen · Ctrl+Shift+arrows copy · Space lists the day</source>
        <translation>Alt+方向键移动 · Shift+方向键改时长 · Ctrl+Shift+方向键复制 · 空格列出当天</translation>
    </message>
    <message>
        <source>Required numbers…</source>
        <translation>次数要求…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>This week is not in the term, so nothing of it is printed. Choose another.</source>
        <translation>这一周不在本学期内，没有可打印的安排。请换一周。</translation>
    </message>
    <message>
        <source>The list has nobody to print for. Choose a name above it.</source>
        <translation>列表没有选定对象，无法打印。请在上方选一个名称。</translation>
    </message>
    <message>
        <source>This activity has no meeting to sign in for or to record.</source>
        <translation>此活动没有可签到或记录的场次。</translation>
    </message>
    <message>
        <source>New activity on %1</source>
        <translation>在%1新建活动</translation>
    </message>
    <message>
        <source>Export to a calendar file…</source>
        <translation>导出为日历文件…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Move to the next week</source>
        <translation>移到下一周</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>改时间…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Copy to the next week</source>
        <translation>复制到下一周</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>打印签到表…</translation>
    </message>
    <message>
        <source>Activity record…</source>
        <translation>打印活动记录表…</translation>
    </message>
    <message>
        <source>Themes of the term, how often what is to take place, printing and calendar files</source>
        <translation>教研主题、活动应开展多少次、打印和日历文件</translation>
    </message>
    <message>
        <source>There is no name to print for yet. The list says what is missing.</source>
        <translation>还没有可以打印的名称。列表中写明了缺什么。</translation>
    </message>
    <message>
        <source>Typing adds · Enter renames · Shift+Enter one more · Alt+arrows move · Shift+arrows last day · Alt+Shift+arrows first day · Ctrl+Shift+arrows copy</source>
        <translation>打字新增 · 回车改名 · Shift+回车再写一项 · Alt+方向键移动 · Shift+方向键改末日 · Alt+Shift+方向键改首日 · Ctrl+Shift+方向键复制</translation>
    </message>
    <message>
        <source>What is marked at the right is not saved yet. Mend it, or press Esc in it to have back what was there.</source>
        <translation>右侧标出的内容还没有保存。请改正，或在其中按 Esc 恢复原来的内容。</translation>
    </message>
    <message>
        <source>Today, %1, is not in this term. The nearest day of the term is shown: %2.</source>
        <translation>今天（%1）不在本学期内，已转到学期中最近的一天：%2。</translation>
    </message>
    <message>
        <source>“%1” has no hour any more: %2 was taken away. Ctrl+Z brings it back.</source>
        <translation>“%1”已改为未定时段，原来的%2已去掉。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>list of activities</source>
        <translation>活动列表</translation>
    </message>
    <message>
        <source>Print this view…</source>
        <translation>打印当前视图…</translation>
    </message>
    <message>
        <source>Print the schedule…</source>
        <translation>打印活动日程表…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>回车</translation>
    </message>
</context>
<context>
    <name>yanben::CalendarPart</name>
    <message>
        <source>Date of a new day</source>
        <translation>新日期</translation>
    </message>
    <message>
        <source>Off ⇄ at work</source>
        <translation>休 ⇄ 班</translation>
    </message>
    <message>
        <source>Remove own entry</source>
        <translation>删除本校设置</translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation>校历</translation>
    </message>
    <message>
        <source>Holidays and working weekends that come with the program, and the school&apos;s own days over them. Changing one that came with the program makes an own entry.</source>
        <translation>随软件提供的法定节假日和调休上班日，以及本校自己的日子；修改随附的日子会生成本校设置。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Days of the school calendar</source>
        <translation>校历中的日子</translation>
    </message>
    <message>
        <source>Off or at work</source>
        <translation>休/班</translation>
    </message>
    <message>
        <source>What day it is, such as sports day</source>
        <translation>名称，如：运动会</translation>
    </message>
    <message>
        <source>Name of a new day</source>
        <translation>新日子的名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Not saved: a day that came with the program can&apos;t move. Change what it is, and add the other day below.</source>
        <translation>未保存：随软件提供的日子不能改日期。请改它的休/班，并在下面添加另一天。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>随软件提供</translation>
    </message>
    <message>
        <source>own, instead of: %1 %2</source>
        <translation>本校设置，原为：%1 %2</translation>
    </message>
    <message>
        <source>own</source>
        <translation>本校设置</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>its own lessons</source>
        <translation>上当天的课</translation>
    </message>
    <message>
        <source>lessons of %1</source>
        <translation>上%1的课</translation>
    </message>
    <message>
        <source>Lessons of which weekday</source>
        <translation>上周几的课</translation>
    </message>
    <message>
        <source>Of a day at work: the weekday whose lessons it holds</source>
        <translation>调休上班日补上周几的课</translation>
    </message>
    <message>
        <source>Lessons of</source>
        <translation>补课</translation>
    </message>
    <message>
        <source>computed, provisional until the notice</source>
        <translation>推算，暂定（以通知为准）</translation>
    </message>
    <message>
        <source>Not saved: only a day at work holds the lessons of a weekday.</source>
        <translation>未保存：只有上班日才补某一天的课。</translation>
    </message>
    <message>
        <source>Not saved: write a weekday like 周五, or nothing.</source>
        <translation>未保存：请写星期，如“周五”，或留空。</translation>
    </message>
    <message>
        <source>Lists of days (*.csv *.txt *.ics);;All files (*)</source>
        <translation>日期列表 (*.csv *.txt *.ics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not exported: no day of this year is announced or entered.</source>
        <translation>未导出：这一年还没有公布或录入的日期。</translation>
    </message>
    <message>
        <source>School calendar %1</source>
        <translation>校历 %1 年</translation>
    </message>
    <message>
        <source>Export the days…</source>
        <translation>导出日期…</translation>
    </message>
    <message>
        <source>Import days off (csv, ics)…</source>
        <translation>导入放假日期（csv、ics）…</translation>
    </message>
    <message>
        <source>The official notice for %1 is not known: days below are computed and provisional, and other dates of that year can&apos;t be checked. Import its days (csv or ics), or add the days by hand.</source>
        <translation>%1 年的放假通知尚未录入：下列日子是推算的，均为暂定，该年其他日期无法核对。请导入放假日期（csv 或 ics），或手动添加。</translation>
    </message>
    <message>
        <source>Import a list of days (csv) or a calendar (ics)</source>
        <translation>导入日期列表（csv）或日历（ics）</translation>
    </message>
    <message>
        <source>The official notice for %1 is known in part: holidays of this term are still computed and provisional. Import the rest (csv or ics), or add the days by hand.</source>
        <translation>%1 年的放假通知只导入了一部分：本学期内还有节假日是推算的（暂定）。请导入其余的（csv 或 ics），或手工添加。</translation>
    </message>
</context>
<context>
    <name>yanben::CalendarView</name>
    <message>
        <source>No activity is chosen here. Arrows go to another day, Ctrl+Up and Ctrl+Down to the activities of one.</source>
        <translation>这里没有选中的活动。方向键移到别的一天，Ctrl+↑ 和 Ctrl+↓ 选当天的活动。</translation>
    </message>
</context>
<context>
    <name>yanben::CalendarViews</name>
    <message>
        <source>%1-%2</source>
        <translation>%1年%2月</translation>
    </message>
</context>
<context>
    <name>yanben::CheckedDelegate</name>
    <message>
        <source>Esc takes the entry back.</source>
        <translation>按 Esc 放弃修改。</translation>
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
    <name>yanben::CollectDialog</name>
    <message>
        <source>Ratings in the files</source>
        <translation>文件中的评分</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Collect ratings</source>
        <translation>收回评分</translation>
    </message>
    <message>
        <source>What is ticked is written as one step, with the time at which it was handed in. What differs from a rating that is here already is not ticked: look at both. The files stay as they are.</source>
        <translation>勾选的评分将一次写入，并保留提交时间。与现有评分不同的没有勾选，请两边对照后再定。文件本身不会改动。</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n ratings are here already.</source>
        <translation>
            <numerusform>没有新内容：%n 个评分已在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rater has not rated anything yet.</source>
        <translation>评分人还没有评分。</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>%1 提交</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings will be written as one step.</source>
        <translation>
            <numerusform>将一次写入 %n 个评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ratings will be written as one step, %2 are left out.</source>
        <translation>将一次写入 %1 个评分，%2 个不写入。</translation>
    </message>
    <message numerus="yes">
        <source>Take %n ratings</source>
        <translation>
            <numerusform>收回 %n 个评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all without conflict</source>
        <translation>全选没有冲突的</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yanben::ColumnMapping</name>
    <message>
        <source>Column %1</source>
        <translation>第%1列</translation>
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
    <name>yanben::ComparisonPart</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Rate before</source>
        <translation>上学期得分率</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>本学期得分率</translation>
    </message>
    <message>
        <source>Rank before</source>
        <translation>上学期名次</translation>
    </message>
    <message>
        <source>Rank now</source>
        <translation>本学期名次</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>Criteria, compared with the term before</source>
        <translation>条目与上学期比较</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Average before</source>
        <translation>上学期平均</translation>
    </message>
    <message>
        <source>Average now</source>
        <translation>本学期平均</translation>
    </message>
    <message>
        <source>Criteria that both terms have</source>
        <translation>两个学期都有的条目</translation>
    </message>
    <message>
        <source>There is no term before this one in the file.</source>
        <translation>文件中没有更早的学期。</translation>
    </message>
    <message>
        <source>The term before, %1, has no rubric to compare with.</source>
        <translation>上一学期（%1）没有考评细则，无法比较。</translation>
    </message>
    <message>
        <source>Nobody in this group is scored in this term.</source>
        <translation>该组本学期没有计分的教师。</translation>
    </message>
    <message>
        <source>Results, compared with the term before</source>
        <translation>与上学期比较</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>Change (points of %)</source>
        <translation>变化（百分点）</translation>
    </message>
    <message>
        <source>Change of the rate (points of %)</source>
        <translation>得分率变化（百分点）</translation>
    </message>
    <message>
        <source>Nothing can be compared: in the term before, %1, nobody of this group has a final result, and no criterion is in both terms.</source>
        <translation>没有可比较的内容：上学期（%1）这一组没有已定的结果，两个学期也没有相同的条目。</translation>
    </message>
</context>
<context>
    <name>yanben::ConsequencesEditor</name>
    <message>
        <source>Add a consequence</source>
        <translation>添加后果</translation>
    </message>
    <message>
        <source>What the school does to whom this veto holds for; it changes no points</source>
        <translation>学校对被否决的人如何处理；不影响得分</translation>
    </message>
    <message>
        <source>What follows, such as: no promotion</source>
        <translation>后果，如：不得推荐晋级</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>For teachers of these employments; for everybody where none is chosen</source>
        <translation>只对这些聘任状态的教师；都不选则对所有人</translation>
    </message>
    <message>
        <source>Remove the consequence</source>
        <translation>删除此后果</translation>
    </message>
</context>
<context>
    <name>yanben::CorrectionsDialog</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>These published sheets would come out otherwise now. What was published stays as it is; a correction stands beside it with its reason, and counts from then on.</source>
        <translation>这些已公布的评分表按现在的记录会得出不同结果。已公布的成绩原样保留；更正附理由与之并存，此后以更正为准。</translation>
    </message>
    <message>
        <source>Proposed corrections</source>
        <translation>待更正</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the correction:</source>
        <translation>更正理由：</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>Correct (%1)</source>
        <translation>更正（%1 份）</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Tick the sheets that are to be corrected first.</source>
        <translation>请先勾选要更正的评分表。</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>请先写明更正理由。</translation>
    </message>
    <message>
        <source>Nothing has happened: this is never taken back, so Enter alone does not do it. Press the button “%1” itself.</source>
        <translation>没有执行：此操作不能撤销，只按回车不会执行。请点击“%1”按钮。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message numerus="yes">
        <source>In the totals %n others get another rank: %1. What was given out to them stays.</source>
        <translation>
            <numerusform>总评表中另有 %n 份名次随之变动：%1。已发出的名次不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yanben::CountsDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Required numbers</source>
        <translation>次数要求</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Required numbers of %1</source>
        <translation>%1的次数要求</translation>
    </message>
    <message>
        <source>Words of the plan, such as 督导每月至少一次，每组不少于5人为宜</source>
        <translation>计划原文，如 督导每月至少一次，每组不少于5人为宜</translation>
    </message>
    <message>
        <source>Words of the plan</source>
        <translation>计划原文</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the list as an Excel file</source>
        <translation>把列表存成 Excel 文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数什么</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>People each time</source>
        <translation>每次人数</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Words of the plan: %1</source>
        <translation>计划原文：%1</translation>
    </message>
    <message>
        <source>Added. %1</source>
        <translation>已添加。%1</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into Excel, WPS or Word.</source>
        <translation>已复制，可粘贴到 Excel、WPS 或 Word。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>yanben::CriteriaPaste</name>
    <message>
        <source>Paste criteria</source>
        <translation>粘贴条目</translation>
    </message>
    <message>
        <source>Say what each column is; the table shows what will be added.</source>
        <translation>请指明各列是什么，下表为将要添加的条目。</translation>
    </message>
    <message>
        <source>Use of the columns</source>
        <translation>各列用途</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Standard and requirements</source>
        <translation>考核标准及要求</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>评价方式</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria will be added as ratings; set their rules afterwards.</source>
        <translation>
            <numerusform>将添加 %n 个条目，先按评分计，之后再设定规则。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a content are left out.</source>
        <translation>
            <numerusform>有 %n 行没有内容，未采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights that are no numbers stay empty: %1</source>
        <translation>以下权重不是数字，留空：%1</translation>
    </message>
    <message>
        <source>The table was too large; its end is left out.</source>
        <translation>表格过大，末尾部分未读取。</translation>
    </message>
    <message>
        <source>Number them on from %1 to %2</source>
        <translation>接着编号（%1—%2）</translation>
    </message>
    <message>
        <source>Numbers that would stand twice: %1. All pasted rows go on behind the criteria that are there.</source>
        <translation>序号会重复：%1。粘贴的各行接在现有条目之后编号。</translation>
    </message>
    <message>
        <source>Numbers that stand twice: %1. The rubric can be published when each criterion has its own.</source>
        <translation>序号重复：%1。每个条目有了自己的序号，细则才能公布。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>一级指标</translation>
    </message>
    <message>
        <source>Several columns are “%1”, and only one of them would be kept. Choose something else for the others, or leave them out.</source>
        <translation>有几列都是“%1”，只能保留一列。请把其余各列改为别的内容，或选“不用”。</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”“</translation>
    </message>
</context>
<context>
    <name>yanben::CriterionModel</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>计分过程</translation>
    </message>
    <message>
        <source>Evidence / note</source>
        <translation>依据 / 备注</translation>
    </message>
</context>
<context>
    <name>yanben::CriterionView</name>
    <message>
        <source>Scores of one criterion</source>
        <translation>单个条目的得分</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Previous criterion</source>
        <translation>上一条目</translation>
    </message>
    <message>
        <source>Next criterion</source>
        <translation>下一条目</translation>
    </message>
    <message>
        <source>Next not scored (F4)</source>
        <translation>下一个未评（F4）</translation>
    </message>
    <message>
        <source>As on the roster</source>
        <translation>名册顺序</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>按名次</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>As they were scored</source>
        <translation>按录入先后</translation>
    </message>
    <message>
        <source>Full mark %1</source>
        <translation>满分 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be scored</source>
        <translation>
            <numerusform>还有 %n 份未评</numerusform>
        </translation>
    </message>
    <message>
        <source>All are scored</source>
        <translation>已全部评完</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>行的顺序</translation>
    </message>
    <message>
        <source>Goes to the next one that is not scored on this criterion</source>
        <translation>跳到下一个此条目未评的</translation>
    </message>
</context>
<context>
    <name>yanben::DatedEntries</name>
    <message>
        <source>Dated entries</source>
        <translation>注明日期的记录</translation>
    </message>
    <message>
        <source>Add a dated entry…</source>
        <translation>添加一次（注明日期）…</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>Remove the entry of %1</source>
        <translation>删除 %1 的记录</translation>
    </message>
    <message>
        <source>Open the evidence %1</source>
        <translation>打开佐证材料%1</translation>
    </message>
</context>
<context>
    <name>yanben::DayEdit</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>在日历中选择</translation>
    </message>
</context>
<context>
    <name>yanben::DayImportDialog</name>
    <message>
        <source>Import days</source>
        <translation>导入日期</translation>
    </message>
    <message numerus="yes">
        <source>%n days would be changed or added. Nothing is changed before you accept.</source>
        <translation>
            <numerusform>将新增或修改 %n 天。确认之前不会改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds nothing new.</source>
        <translation>列表中没有新内容。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Off or at work</source>
        <translation>休/班</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>replaces: %1 %2</source>
        <translation>替换：%1 %2</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Days in the list</source>
        <translation>列表中的日期</translation>
    </message>
    <message numerus="yes">
        <source>%n lines can&apos;t be used and are left out:</source>
        <translation>
            <numerusform>有 %n 行无法使用，已略过：</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lines that can&apos;t be used</source>
        <translation>无法使用的行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of days.</source>
        <translation>%1 太大，不像是日期列表。</translation>
    </message>
    <message>
        <source>%1 is damaged, or not a text. Save the list as CSV in UTF-8 and import that.</source>
        <translation>%1 已损坏，或不是文本。请把列表另存为 UTF-8 的 CSV 再导入。</translation>
    </message>
    <message>
        <source>Lessons of</source>
        <translation>补课</translation>
    </message>
    <message>
        <source>No day was found. A list has one day in each line, such as 2027-01-01,off,元旦; a calendar is an ics file. Sentences of a notice are not read.</source>
        <translation>没有读到日期。列表文件每行一天，如 2027-01-01,休,元旦；也可以导入 ics 日历文件。不识别通知正文中的语句。</translation>
    </message>
</context>
<context>
    <name>yanben::DaySheet</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>yanben::DetailFields</name>
    <message>
        <source>Meeting of a research group</source>
        <translation>教研组活动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>How learning is checked</source>
        <translation>检查方式</translation>
    </message>
    <message>
        <source>Papers to hand in</source>
        <translation>应交材料</translation>
    </message>
    <message>
        <source>Partner schools</source>
        <translation>合作学校</translation>
    </message>
    <message>
        <source>Hours credited</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Somebody of the leadership is to take part</source>
        <translation>应有一位领导参加</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Levels of participation</source>
        <translation>分级参加</translation>
    </message>
    <message>
        <source>Not saved: hours are a number such as 2 or 1.5, not below 0. Leave the field empty where none are credited.</source>
        <translation>未保存：学时是不小于0的数，如 2 或 1.5。不计学时时留空。</translation>
    </message>
    <message numerus="yes">
        <source>The lesson is %n days after its preparation. It is to be prepared a week ahead.</source>
        <translation>
            <numerusform>备课到上课只隔 %n 天。集体备课应提前一周。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::DifferenceWords</name>
    <message>
        <source>new criterion</source>
        <translation>新增条目</translation>
    </message>
    <message>
        <source>criterion removed</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>文字修改</translation>
    </message>
    <message>
        <source>new level or case</source>
        <translation>新增档次或情形</translation>
    </message>
    <message>
        <source>level or case removed</source>
        <translation>删除档次或情形</translation>
    </message>
    <message>
        <source>points changed</source>
        <translation>分值改动</translation>
    </message>
    <message>
        <source>another way of scoring</source>
        <translation>计分方式改动</translation>
    </message>
    <message>
        <source>weight changed</source>
        <translation>权重改动</translation>
    </message>
    <message>
        <source>full mark changed</source>
        <translation>满分改动</translation>
    </message>
    <message>
        <source>rounding changed</source>
        <translation>小数与取舍改动</translation>
    </message>
    <message>
        <source>base points or bounds of the total changed</source>
        <translation>基础分或总分上下限改动</translation>
    </message>
    <message>
        <source>conversion changed</source>
        <translation>折算改动</translation>
    </message>
    <message>
        <source>bound of the bonus changed</source>
        <translation>加分上限改动</translation>
    </message>
    <message>
        <source>grades or their quotas changed</source>
        <translation>等次或比例改动</translation>
    </message>
    <message>
        <source>vetoes changed</source>
        <translation>否决条件改动</translation>
    </message>
    <message>
        <source>sections changed</source>
        <translation>一级指标改动</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Totals and grades</source>
        <translation>合计与等次</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>for others, or states count otherwise</source>
        <translation>适用对象或缺评、免评的计法改变</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>名称有改动</translation>
    </message>
    <message>
        <source>unit changed</source>
        <translation>单位有改动</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>full points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>not below</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>not above</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>not above on one day</source>
        <translation>一天不高于</translation>
    </message>
    <message>
        <source>step</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>required</source>
        <translation>应达</translation>
    </message>
    <message>
        <source>each one missing</source>
        <translation>每少一次</translation>
    </message>
    <message>
        <source>each one more</source>
        <translation>每多一次</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>名次之外</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>每满</translation>
    </message>
    <message>
        <source>counted together</source>
        <translation>几次合一</translation>
    </message>
    <message>
        <source>how many are chosen</source>
        <translation>可选几档</translation>
    </message>
    <message>
        <source>how they are put together</source>
        <translation>合计方式</translation>
    </message>
    <message>
        <source>highest left out</source>
        <translation>去掉最高</translation>
    </message>
    <message>
        <source>lowest left out</source>
        <translation>去掉最低</translation>
    </message>
    <message>
        <source>how many are needed</source>
        <translation>须满足几项</translation>
    </message>
</context>
<context>
    <name>yanben::EligibilityBar</name>
    <message>
        <source>Who may be put forward…</source>
        <translation>评优资格…</translation>
    </message>
    <message>
        <source>No condition is set: every group may be put forward.</source>
        <translation>未设评优条件：各组均可参评。</translation>
    </message>
    <message>
        <source>Not put forward is a group with %1.</source>
        <translation>%1的组不得参评。</translation>
    </message>
    <message>
        <source>Barred: %1.</source>
        <translation>不得参评：%1。</translation>
    </message>
    <message>
        <source>Open until hours are recorded: %1.</source>
        <translation>学时未录全，待定：%1。</translation>
    </message>
    <message>
        <source>No group is barred.</source>
        <translation>没有不得参评的组。</translation>
    </message>
    <message>
        <source>Vetoes for their teachers…</source>
        <translation>其教师的一票否决…</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>尚未录入</translation>
    </message>
</context>
<context>
    <name>yanben::EligibilityDialog</name>
    <message>
        <source>A group is not put forward when too many of its teachers miss the hours</source>
        <translation>未达学时的教师过多时，该组不得参评</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>计入人数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Under the hours</source>
        <translation>未达学时</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未记录、不计</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Who may be put forward</source>
        <translation>评优资格</translation>
    </message>
    <message>
        <source>that share or more</source>
        <translation>达到这一占比即算（≥）</translation>
    </message>
    <message>
        <source>more than that share</source>
        <translation>超过这一占比才算（&gt;）</translation>
    </message>
    <message>
        <source>In the term</source>
        <translation>本学期</translation>
    </message>
    <message>
        <source>In the school year</source>
        <translation>本学年</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Hours are recorded in</source>
        <translation>学时取自</translation>
    </message>
    <message>
        <source>Hours that are needed</source>
        <translation>应达学时</translation>
    </message>
    <message>
        <source>Share of teachers, in %</source>
        <translation>教师占比（%）</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>From which share on</source>
        <translation>占比怎么算</translation>
    </message>
    <message>
        <source>(a criterion that the rubric does not have any more)</source>
        <translation>（细则里已没有的条目）</translation>
    </message>
    <message>
        <source>Type a number above 0.</source>
        <translation>请输入大于 0 的数字。</translation>
    </message>
    <message>
        <source>Type a percentage above 0 and up to 100, such as 15.</source>
        <translation>请输入大于 0、不超过 100 的百分数，例如 15。</translation>
    </message>
    <message>
        <source>No condition is set: every group may be put forward.</source>
        <translation>未设评优条件：各组均可参评。</translation>
    </message>
    <message>
        <source>No criterion of a rubric for teachers records hours. Give one a rule that counts or measures (quota, conversion, bands, ratio), then come back.</source>
        <translation>教师考评细则里没有记录学时的条目。请先给一个条目设定额、折算、分段或比值规则，再回到这里。</translation>
    </message>
    <message>
        <source>The groups are listed once the numbers above are right.</source>
        <translation>上面的数字填对后，这里列出各组。</translation>
    </message>
    <message>
        <source>not recorded: %1</source>
        <translation>未记录：%1</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>不计：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Barred groups take no part in selections of the district or above; a teacher under the hours is not rated excellent. The office decides by this list; no total changes.</source>
        <translation>不得参评的组不参加区级及以上评选，未达学时的教师本人不得评为优秀。本表供研训处据以处理，不改动任何得分。</translation>
    </message>
    <message>
        <source>%1 has no condition, so its hours are not known.</source>
        <translation>%1没有设评优条件，其学时不详。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Choose above in which criterion hours are recorded; none of them speaks of hours by itself.</source>
        <translation>请在上面选择学时记在哪个条目；没有条目写明记的是学时。</translation>
    </message>
</context>
<context>
    <name>yanben::EntryDialog</name>
    <message>
        <source>Dated entry</source>
        <translation>注明日期的记录</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Attachment (file or web address)</source>
        <translation>附件（文件或网址）</translation>
    </message>
    <message>
        <source>https://… or a file</source>
        <translation>https://… 或文件</translation>
    </message>
    <message>
        <source>Choose the evidence</source>
        <translation>选择佐证材料</translation>
    </message>
    <message>
        <source>Only a link is kept. Put the files into a folder beside the school file: then the link goes with both onto a USB stick or another computer.</source>
        <translation>只保存链接，不保存文件。请把材料放在学校文件旁边的文件夹里：一起拷到U盘或别的电脑后，链接仍能打开。</translation>
    </message>
    <message>
        <source>Opens in the web browser.</source>
        <translation>用浏览器打开。</translation>
    </message>
    <message>
        <source>Not found at “%1”. The link can be kept all the same.</source>
        <translation>在“%1”没有找到，链接仍可保存。</translation>
    </message>
    <message>
        <source>The file does not lie in the folder of the school file: on another computer the link will not find it. Put it into a folder beside the school file, and choose it there.</source>
        <translation>该文件不在学校文件所在的文件夹里，换一台电脑就打不开。请把它放到学校文件旁边的文件夹里，再从那里选择。</translation>
    </message>
    <message>
        <source>Found beside the school file; the link goes with both.</source>
        <translation>文件在学校文件旁边，链接随两者一起走。</translation>
    </message>
    <message>
        <source>Not a day of the term (%1).</source>
        <translation>这一天不在本学期内（%1）。</translation>
    </message>
    <message>
        <source>Today is not in the term (%1): enter the day on which it was.</source>
        <translation>今天不在本学期内（%1），请改为实际发生的日期。</translation>
    </message>
</context>
<context>
    <name>yanben::EqualPart</name>
    <message>
        <source>Criteria that separate nobody</source>
        <translation>不区分的条目</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>All have</source>
        <translation>都得</translation>
    </message>
    <message>
        <source>Nothing has been scored yet.</source>
        <translation>还没有任何评分。</translation>
    </message>
    <message>
        <source>No criterion gives everybody the same points.</source>
        <translation>没有各份得分都相同的条目。</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已评数</translation>
    </message>
</context>
<context>
    <name>yanben::ExplainAction</name>
    <message>
        <source>How was this computed?</source>
        <translation>怎么算的</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>没有数</translation>
    </message>
    <message>
        <source>There is no number in this cell. Choose one first.</source>
        <translation>这一格没有数，请先选中一个数。</translation>
    </message>
</context>
<context>
    <name>yanben::FindBar</name>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处（Shift+回车）</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处（回车）</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>在计划中查找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 处</translation>
    </message>
</context>
<context>
    <name>yanben::FindingBox</name>
    <message>
        <source>Keep as it is…</source>
        <translation>保留不改…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Further ways out</source>
        <translation>其余处理办法</translation>
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
        <translation>转到所选的一项（回车）</translation>
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
    <message>
        <source>Nothing to check yet. Take the first steps that stand on this page: the teachers first, then activities and a rubric.</source>
        <translation>还没有可检查的内容。请按本页的“先做这几步”：先录入教师，再录入活动、建立考评细则。</translation>
    </message>
</context>
<context>
    <name>yanben::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>先做这几步</translation>
    </message>
    <message>
        <source>Enter the teachers and their groups</source>
        <translation>录入教师与分组</translation>
    </message>
    <message>
        <source>Look over the term and the school calendar</source>
        <translation>核对学期与校历</translation>
    </message>
    <message>
        <source>Write the research plan</source>
        <translation>写研修计划</translation>
    </message>
    <message>
        <source>Enter the activities of the term</source>
        <translation>录入本学期活动</translation>
    </message>
    <message>
        <source>Make the rubric, from a template or a file</source>
        <translation>建立考评细则（可用模板或文件）</translation>
    </message>
</context>
<context>
    <name>yanben::FixingsLine</name>
    <message>
        <source>%1 –</source>
        <translation>%1 –</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1 ✗</source>
        <translation>%1 ✗</translation>
    </message>
    <message>
        <source> – missing: %1</source>
        <translation> – 缺 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> – a task takes no place</source>
        <translation> – 任务不占场地</translation>
    </message>
    <message>
        <source>Five fixings: %1</source>
        <translation>五落实：%1</translation>
    </message>
</context>
<context>
    <name>yanben::FullMarkNotice</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Totals and grades…</source>
        <translation>合计与等次…</translation>
    </message>
    <message>
        <source>Leave the grades</source>
        <translation>等次不变</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 %2 分起</translation>
    </message>
    <message>
        <source>The full mark is %1 now, not %2. The grades have stayed as they were (%3): look whether they still fit.</source>
        <translation>满分现在是 %1，不再是 %2。等次分数线没有变（%3），请看看是否仍然合适。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yanben::GradesEditor</name>
    <message>
        <source>%1 lies in “%2” and in “%3”.</source>
        <translation>%1 分同时属于“%2”和“%3”。</translation>
    </message>
    <message>
        <source>%1 to %2 lie in “%3” and in “%4”.</source>
        <translation>%1 至 %2 分同时属于“%3”和“%4”。</translation>
    </message>
    <message>
        <source>Totals up to %1 have no grade.</source>
        <translation>%1 分及以下没有等次。</translation>
    </message>
    <message>
        <source>Totals from %1 up have no grade.</source>
        <translation>%1 分及以上没有等次。</translation>
    </message>
    <message>
        <source>%1 has no grade.</source>
        <translation>%1 分没有等次。</translation>
    </message>
    <message>
        <source>Totals from %1 to %2 have no grade.</source>
        <translation>%1 至 %2 分没有等次。</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>At most % of all</source>
        <translation>比例上限 %</translation>
    </message>
    <message>
        <source>Best first. A range is typed or pasted as the school writes it: 90—94分 良好. A quota is reported, never applied: who stands at the border is named.</source>
        <translation>从高到低。分数段可按学校的写法输入或粘贴，如 90—94分 良好。比例只提示，不自动执行：会列出处在边缘的人。</translation>
    </message>
    <message>
        <source>Paste ranges</source>
        <translation>粘贴分数段</translation>
    </message>
    <message>
        <source>The best grade has no end.</source>
        <translation>最高等次没有上限。</translation>
    </message>
    <message>
        <source>Up to the next better grade</source>
        <translation>到上一等次为止</translation>
    </message>
    <message>
        <source>Give to “%1”</source>
        <translation>归入“%1”</translation>
    </message>
    <message>
        <source>Type a number with at most two decimals, a range such as 90—94, or nothing.</source>
        <translation>请输入最多两位小数的数、90—94 这样的分数段，或留空。</translation>
    </message>
    <message>
        <source>Type a percentage above 0 and up to 100, or nothing.</source>
        <translation>请输入大于 0、不超过 100 的百分比，或留空。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the grades with their ranges first.</source>
        <translation>剪贴板上没有文字。请先复制等次和分数段。</translation>
    </message>
    <message>
        <source>%1 Say on the page of the grades where they belong.</source>
        <translation>%1请在“等次”页选择归入哪一等次。</translation>
    </message>
    <message>
        <source>Best first. A range is typed or pasted as the school writes it: 90—94分 良好.</source>
        <translation>从高到低。分数段可以照学校的写法输入或粘贴：90—94分 良好。</translation>
    </message>
    <message>
        <source>Not understood as grades with ranges: “%1”. Write each as 90—94分 良好, or copy the columns of this table from Excel.</source>
        <translation>看不出等次和分数段：“%1”。请写成“90—94分 良好”，或从 Excel 复制与本表相同的几列。</translation>
    </message>
</context>
<context>
    <name>yanben::GroupFields</name>
    <message>
        <source>Assessed as a group</source>
        <translation>参加考核</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind of the group</source>
        <translation>分组的类别</translation>
    </message>
    <message>
        <source>What the group is there for; several groups are chosen with Ctrl or Shift and marked as one step</source>
        <translation>这个分组是做什么的；可以用 Ctrl 或 Shift 选中几个分组，一步标好</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Part of the group</source>
        <translation>隶属的分组</translation>
    </message>
    <message>
        <source>The members of a part are members of the larger group too: what all of it are expected at is for them as well</source>
        <translation>下级分组的成员也是上级分组的成员：要求上级分组参加的，他们也要参加</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>同义</translation>
    </message>
    <message>
        <source>Stands for the group</source>
        <translation>与哪个分组同义</translation>
    </message>
    <message>
        <source>A group that stands for another one has the other&apos;s members</source>
        <translation>同义的分组与所指的分组成员相同</translation>
    </message>
    <message>
        <source>The group has a sheet of its own in the rubrics for groups. Several groups are chosen with Ctrl or Shift, all with Ctrl+A, and marked as one step.</source>
        <translation>该组在教研组考评细则中有自己的评分表。按住 Ctrl 或 Shift 可选多个组，Ctrl+A 全选，一次勾选（一步撤销）。</translation>
    </message>
    <message>
        <source>Choose a group in the list above first.</source>
        <translation>请先在上面的列表中选一个分组。</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Several groups are chosen. Choose one of them for this.</source>
        <translation>选中了多个组。设置这一项时请只选一个组。</translation>
    </message>
    <message numerus="yes">
        <source>Assessed as groups (%n)</source>
        <translation>
            <numerusform>参加考核（%n 组）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::GroupMeetingFields</name>
    <message>
        <source>Choose a group, or write a title.</source>
        <translation>请选教研组，或写名称。</translation>
    </message>
    <message>
        <source>It ends before it begins. Change “From” or “To”.</source>
        <translation>结束早于开始。请改“自”或“至”。</translation>
    </message>
    <message>
        <source>No day of the term is in it. Change the weekdays, “From” or “To”.</source>
        <translation>学期内没有这样的日子。请改星期、“自”或“至”。</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>参加领导</translation>
    </message>
    <message>
        <source>Also on make-up &amp;days</source>
        <translation>含调休上班日(&amp;D)</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不限教研组</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>单周</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>双周</translation>
    </message>
    <message>
        <source>Every n-th week</source>
        <translation>每 n 周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every n-th month</source>
        <translation>每 n 个月</translation>
    </message>
    <message>
        <source>any time of the month</source>
        <translation>月内任一天</translation>
    </message>
    <message>
        <source>1st week</source>
        <translation>当月第1周</translation>
    </message>
    <message>
        <source>2nd week</source>
        <translation>当月第2周</translation>
    </message>
    <message>
        <source>3rd week</source>
        <translation>当月第3周</translation>
    </message>
    <message>
        <source>4th week</source>
        <translation>当月第4周</translation>
    </message>
    <message>
        <source>end of the month</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>When in the month</source>
        <translation>月内何时</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>停</translation>
    </message>
    <message>
        <source>moved to the next workday</source>
        <translation>顺延到下一个上班日</translation>
    </message>
    <message>
        <source>held all the same</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>每几周或几个月</translation>
    </message>
    <message>
        <source>下午, 第7节, 14:30-16:00</source>
        <translation>下午、第7节、14:30-16:00</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>至(&amp;O)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>教研组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Weekdays</source>
        <translation>星期(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>重复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>时段(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leaders</source>
        <translation>参加领导(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>On holida&amp;ys</source>
        <translation>遇节假日(&amp;Y)</translation>
    </message>
    <message>
        <source>1st %1</source>
        <translation>当月第1个%1</translation>
    </message>
    <message>
        <source>2nd %1</source>
        <translation>当月第2个%1</translation>
    </message>
    <message>
        <source>3rd %1</source>
        <translation>当月第3个%1</translation>
    </message>
    <message>
        <source>4th %1</source>
        <translation>当月第4个%1</translation>
    </message>
</context>
<context>
    <name>yanben::GroupMeetingsDialog</name>
    <message>
        <source>Group meetings</source>
        <translation>教研组例会</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>例会</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>参加领导</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>得到</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>复制一行(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation>删除一行(&amp;M)</translation>
    </message>
    <message>
        <source>Propose the gro&amp;ups without meetings</source>
        <translation>列出还没有例会的教研组(&amp;U)</translation>
    </message>
    <message>
        <source>New group meetings</source>
        <translation>新建教研组例会</translation>
    </message>
    <message>
        <source>Every row becomes an activity that comes round. Choose a row above and write it below.</source>
        <translation>每一行成为一项定期活动。在上面选一行，在下面填写。</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>添加一行(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>The group meets on %1 in row %2, too (%n days).</source>
        <translation>
            <numerusform>与第%2行冲突：这个组%1同时有例会（共 %n 天）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The group may meet at the same hour on %1 in row %2 (%n days).</source>
        <translation>
            <numerusform>可能与第%2行冲突：%1的时段说不准（共 %n 天）。</numerusform>
        </translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新的一行</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1——%2</translation>
    </message>
    <message numerus="yes">
        <source>Create %n activities</source>
        <translation>
            <numerusform>建立 %n 项活动</numerusform>
        </translation>
    </message>
    <message>
        <source>No weekday</source>
        <translation>没有选星期</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings name no weekday. They would stand in their weeks without a day, and no clash of theirs can be found.</source>
        <translation>
            <numerusform>%n 项例会没有选星期。它们只排到周，不排到日，也查不出时间冲突。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a weekday</source>
        <translation>选星期</translation>
    </message>
    <message>
        <source>Create without a weekday</source>
        <translation>不选星期，照此新建</translation>
    </message>
    <message>
        <source>Every group has meetings in this term, or a row above.</source>
        <translation>各组本学期都已有例会，或已列在上面。</translation>
    </message>
    <message>
        <source>The roster has no group whose name ends in 组, such as 语文组. Add it on the page of teachers and groups, or choose a group in the row.</source>
        <translation>还没有名称以“组”结尾的分组（如语文组）。请先在“教师与分组”页添加，或在行内选一个分组。</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>时间冲突</translation>
    </message>
    <message numerus="yes">
        <source>This would bring about %n clashes or doubtful days:</source>
        <translation>
            <numerusform>确认后会有 %n 处冲突或不合适的日期：</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>Create all the same</source>
        <translation>仍然新建</translation>
    </message>
</context>
<context>
    <name>yanben::GroupRuleFields</name>
    <message>
        <source>Hired less than</source>
        <translation>入职不满</translation>
    </message>
    <message>
        <source>Members by hire date: less than so many years</source>
        <translation>按入职日期的成员：入职不满几年</translation>
    </message>
    <message>
        <source>On each day everybody is a member who joined less than this many years before it, besides those put in by hand. Empty: nobody by hire date.</source>
        <translation>某日入职不满这么多年的人，当日都是本组成员，另加手工加入的人。不填：不按入职日期。</translation>
    </message>
    <message>
        <source>years ago</source>
        <translation>年</translation>
    </message>
    <message>
        <source>With the post</source>
        <translation>职务为</translation>
    </message>
    <message>
        <source>Members by post</source>
        <translation>按职务的成员</translation>
    </message>
    <message>
        <source>Everybody is a member who has this post on the roster; where years are given too, only who fulfils both. Empty: whatever the post.</source>
        <translation>花名册上职务为此的人都是本组成员；同时填了年数的，两项都符合才算。不填：不论职务。</translation>
    </message>
    <message>
        <source>%1: “%2” can&apos;t be taken. %3</source>
        <translation>%1：“%2”不能采用。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n teachers have no hire date: never members by it</source>
        <translation>
            <numerusform>%n 名教师没有入职日期，不会按此成为成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::GroupsPanel</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加分组</translation>
    </message>
    <message>
        <source>Rename group (F2)</source>
        <translation>重命名分组（F2）</translation>
    </message>
    <message>
        <source>Group up (Alt+Up)</source>
        <translation>分组上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Group down (Alt+Down)</source>
        <translation>分组下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Remove group (Del)</source>
        <translation>删除分组（Del）</translation>
    </message>
    <message>
        <source>Stands for %1</source>
        <translation>与%1同义</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新分组</translation>
    </message>
    <message>
        <source>New group %1</source>
        <translation>新分组%1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed. It is used in: %2.</source>
        <translation>不能删除%1，它用在：%2。</translation>
    </message>
    <message>
        <source>Several groups are chosen. Choose one to rename, move or remove it.</source>
        <translation>选中了多个组。改名、移动或删除时请只选一个组。</translation>
    </message>
</context>
<context>
    <name>yanben::HandOutDialog</name>
    <message>
        <source>Raters</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>Last handed out</source>
        <translation>上次分发</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand out rater files</source>
        <translation>分发评分文件</translation>
    </message>
    <message>
        <source>Every chosen rater gets a file of his own. He opens it with this program, sees and rates only what is his, hands in and gives the file back; “Collect ratings” takes it in. No marks of others are in it.</source>
        <translation>每位选中的评分人得到一份自己的文件。他用本程序打开，只看到、只填写自己要评的内容，提交后把文件交回，再用“收回评分”收进来。文件里没有别人的评分。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未写出：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n files written. Give each to its rater, best on a stick of his own.</source>
        <translation>
            <numerusform>已写出 %n 份文件。请分别交给评分人，最好各用各的 U 盘。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files written, %2 not.</source>
        <translation>写出 %1 份，%2 份未写出。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Folder for the rater files</source>
        <translation>评分文件放在哪个文件夹</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Files that are in the folder already stay; new ones get a number.</source>
        <translation>文件夹里已有的文件不动，新文件在名字后加编号。</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n files</source>
        <translation>
            <numerusform>分发 %n 份</numerusform>
        </translation>
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
    <name>yanben::HonourDialog</name>
    <message>
        <source>Record an honour</source>
        <translation>登记表彰</translation>
    </message>
    <message>
        <source>Change an honour</source>
        <translation>修改表彰</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>such as: seminar for key teachers of the province</source>
        <translation>如：省级骨干教师研修班</translation>
    </message>
    <message>
        <source>such as: excellent teacher of the term&apos;s training</source>
        <translation>如：校本研修先进个人</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发单位</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>颁发单位(&amp;I)</translation>
    </message>
</context>
<context>
    <name>yanben::HonoursDialog</name>
    <message>
        <source>Honours</source>
        <translation>表彰记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>全部学期</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Save the list as an Excel file</source>
        <translation>把名单存为 Excel 文件</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Who did well is commended, or sent out to be trained: record here who was chosen, for what and when, so that the list of every term is at hand.</source>
        <translation>还没有记录。校本研修优秀的教师和教研组受到表彰，或被派出参加培训：在这里登记对象、名称和日期，各学期的名单随时可查、可打印。</translation>
    </message>
    <message>
        <source>Nothing of this kind is recorded for the term. “All terms” shows what was recorded before.</source>
        <translation>本学期没有此类记录。选“全部学期”可查看其他学期的记录。</translation>
    </message>
    <message>
        <source>Nothing of this kind is recorded.</source>
        <translation>没有此类记录。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发单位</translation>
    </message>
</context>
<context>
    <name>yanben::LeadersEditor</name>
    <message>
        <source>Leadership group</source>
        <translation>领导小组</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Role in the group</source>
        <translation>组内职务</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Choose somebody of the roster; new people are added on the page Teachers and groups.</source>
        <translation>请从名册中选人；新人请到“教师与分组”页添加。</translation>
    </message>
</context>
<context>
    <name>yanben::Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>yanben::LessonsPart</name>
    <message>
        <source>Name of a new timetable, such as summer</source>
        <translation>新作息表的名称，如夏季作息</translation>
    </message>
    <message>
        <source>Delete lesson</source>
        <translation>删除本节</translation>
    </message>
    <message>
        <source>First day of the timetable</source>
        <translation>作息表的开始日期</translation>
    </message>
    <message>
        <source>End of the morning</source>
        <translation>上午结束时间</translation>
    </message>
    <message>
        <source>End of the afternoon</source>
        <translation>下午结束时间</translation>
    </message>
    <message>
        <source>First day of the new timetable</source>
        <translation>新作息表的开始日期</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>加一节</translation>
    </message>
    <message>
        <source>Delete timetable</source>
        <translation>删除作息表</translation>
    </message>
    <message>
        <source>This term has no timetable yet, so lessons such as 第7节 have no clock times and are not compared with times by the clock. Add one below: it begins with eight lessons.</source>
        <translation>本学期还没有作息表，“第7节”这类节次没有钟点，也不与钟点时间比较。请在下方添加：先有八节课。</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>作息时间</translation>
    </message>
    <message>
        <source>The clock times of the lessons. A timetable holds from its first day until the next one&apos;s.</source>
        <translation>各节课的钟点。一张作息表从开始日期起执行，到下一张开始为止。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>节次</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>morning until</source>
        <translation>上午至</translation>
    </message>
    <message>
        <source>afternoon until</source>
        <translation>下午至</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>节次</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>“%1” is no time of the day. Write it like 7:45.</source>
        <translation>“%1”不是时刻，请写成如 7:45。</translation>
    </message>
    <message>
        <source>Copy from another term</source>
        <translation>从其他学期复制</translation>
    </message>
    <message>
        <source>All timetables of that term, instead of those of this one</source>
        <translation>用该学期的全部作息时间表替换本学期的</translation>
    </message>
    <message>
        <source>Lesson %1 lasts %2 minutes now, no longer %3, because the day ends.</source>
        <translation>第%1节现在是 %2 分钟，不再是 %3 分钟：到当天结束为止。</translation>
    </message>
    <message>
        <source>Lesson %1 lasts %2 minutes now, no longer %3, because lesson %4 begins at %5. Set the ends of both anew if that is not meant.</source>
        <translation>第%1节现在是 %2 分钟，不再是 %3 分钟：第%4节 %5 就开始。若不是这个意思，请重新设定这两节的时间。</translation>
    </message>
</context>
<context>
    <name>yanben::LevelForm</name>
    <message>
        <source>People of the level</source>
        <translation>该级参加人员</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>等（其他人也可参加）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>The list ends in 等: whoever is not named may take part too</source>
        <translation>名单以“等”结尾：未列出的人也可参加</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>第%1级</translation>
    </message>
    <message>
        <source>Level %1: name</source>
        <translation>第%1级：名称</translation>
    </message>
    <message>
        <source>Level %1: people</source>
        <translation>第%1级：人员</translation>
    </message>
</context>
<context>
    <name>yanben::LevelsEdit</name>
    <message>
        <source>Add level</source>
        <translation>添加一级</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>第%1级</translation>
    </message>
</context>
<context>
    <name>yanben::LinesDelegate</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>New activity (Shift+Enter: one more)</source>
        <translation>新活动（Shift+回车再写一项）</translation>
    </message>
    <message>
        <source>Enter: done. Shift+Enter: done, and one more activity in this cell. Escape: as it was.</source>
        <translation>回车：写好。Shift+回车：写好，并在本格再写一项活动。Esc：恢复原样。</translation>
    </message>
</context>
<context>
    <name>yanben::LinesModel</name>
    <message>
        <source>Typing adds an activity here; Enter or F2 renames the chosen one.</source>
        <translation>直接打字在此新增活动；回车或 F2 修改选中活动的名称。</translation>
    </message>
</context>
<context>
    <name>yanben::ListsPart</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>No synonym</source>
        <translation>取消同义</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>常用列表</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>活动形式</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Name that is kept</source>
        <translation>保留的名称</translation>
    </message>
    <message>
        <source>The chosen name becomes a synonym of this one</source>
        <translation>选中的名称成为它的同义词</translation>
    </message>
    <message>
        <source>The chosen name means the same as</source>
        <translation>选中的名称等同于</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动数</translation>
    </message>
    <message>
        <source>Synonym of</source>
        <translation>同义于</translation>
    </message>
    <message>
        <source>No places yet. They come from the activities by themselves, or are added below.</source>
        <translation>还没有地点。活动中用到的地点会自动列入，也可以在下面添加。</translation>
    </message>
    <message>
        <source>No forms yet. They come from the activities by themselves, or are added below.</source>
        <translation>还没有活动形式。活动中用到的形式会自动列入，也可以在下面添加。</translation>
    </message>
    <message>
        <source>What is offered when places, forms and groups are typed. A new name changes the activities too; a merged one is replaced wherever it is typed.</source>
        <translation>输入地点、形式和分组时的备选。改名会同时修改活动；合并后的名称今后输入时自动替换。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Members, activities and criteria of the chosen group go over to this one</source>
        <translation>所选分组的成员、活动和条目都归入此分组</translation>
    </message>
    <message>
        <source>Holds (people)</source>
        <translation>容纳人数</translation>
    </message>
</context>
<context>
    <name>yanben::MainWindow</name>
    <message>
        <source>%1 — Yanben</source>
        <translation>%1 — 研本</translation>
    </message>
    <message>
        <source>Yanben</source>
        <translation>研本</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>What you typed last could not be saved. Go back to put it right, or leave without it.</source>
        <translation>刚才输入的内容未能保存。请返回改正，或放弃它后离开。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>放弃并离开</translation>
    </message>
</context>
<context>
    <name>yanben::MeetingFields</name>
    <message>
        <source>Led by, this time</source>
        <translation>本次主讲</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Content, this time</source>
        <translation>本次内容</translation>
    </message>
    <message>
        <source>Place, this time</source>
        <translation>本次地点</translation>
    </message>
    <message>
        <source>Day, hour, content, people and place as the series has them</source>
        <translation>日期、时段、内容、主讲和地点都恢复为系列的</translation>
    </message>
    <message>
        <source>Enter asks whether it holds for later meetings, too</source>
        <translation>按回车会问是否也用于以后各次</translation>
    </message>
    <message>
        <source>as the series</source>
        <translation>同系列</translation>
    </message>
    <message>
        <source>Minutes, this time</source>
        <translation>本次纪要</translation>
    </message>
</context>
<context>
    <name>yanben::MeetingsColumn</name>
    <message>
        <source>All meetings of the series</source>
        <translation>系列各次</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No meeting of the series any more (Del drops it): %1</source>
        <translation>系列里已没有这一次（按 Del 清除）：%1</translation>
    </message>
</context>
<context>
    <name>yanben::MeetingsModel</name>
    <message>
        <source>overlaps “%1”</source>
        <translation>与“%1”时间重叠</translation>
    </message>
    <message>
        <source>may overlap “%1”</source>
        <translation>可能与“%1”时间重叠</translation>
    </message>
    <message>
        <source>Order of the schedule</source>
        <translation>在活动日程表中的次序</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>主讲教师</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Presenters</source>
        <comment>head of a narrow column</comment>
        <translation>主讲</translation>
    </message>
    <message>
        <source>Audience</source>
        <comment>head of a narrow column</comment>
        <translation>参加</translation>
    </message>
</context>
<context>
    <name>yanben::MeetingsView</name>
    <message>
        <source>Person</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>教研组</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>活动列表</translation>
    </message>
    <message>
        <source>Nothing of this term has a day yet. Ctrl+Enter makes an activity.</source>
        <translation>这个学期还没有排定日期的活动。按 Ctrl+回车 新建活动。</translation>
    </message>
    <message>
        <source>%1 · overlapping: %2</source>
        <translation>%1 · 时间重叠 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the roster works in this term yet. Enter the teachers first; then it is seen here what takes each of them.</source>
        <translation>名册中还没有本学期在职的教师。先录入教师，这里就能逐人查看各自的活动。</translation>
    </message>
    <message>
        <source>Go to the roster</source>
        <translation>去教师与分组</translation>
    </message>
    <message>
        <source>There is no group yet. Make the groups first; then it is seen here what takes each of them.</source>
        <translation>还没有分组。先建立分组，这里就能逐组查看各自的活动。</translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation>去教师与分组</translation>
    </message>
    <message>
        <source>No activity of this term has a place yet. Write the places with the activities; then it is seen here what takes each of them.</source>
        <translation>本学期的活动都还没有填写研修地点。先给活动填写地点，这里就能逐个地点查看。</translation>
    </message>
    <message>
        <source>Go to the schedule</source>
        <translation>去活动日程表</translation>
    </message>
    <message>
        <source>Nothing is planned here in this term. Ctrl+Enter makes an activity that is in this list.</source>
        <translation>本学期这里没有安排。按 Ctrl+回车 新建一项，会列在这里。</translation>
    </message>
    <message>
        <source>%1 · perhaps overlapping: %2</source>
        <translation>%1 · 可能重叠 %2 项</translation>
    </message>
</context>
<context>
    <name>yanben::MembershipsPanel</name>
    <message>
        <source>Add to group</source>
        <translation>加入分组</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Groups of the chosen teachers</source>
        <translation>所选教师的分组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Group to add to</source>
        <translation>要加入的分组</translation>
    </message>
    <message>
        <source>The last day in the group; earlier activities keep the teacher among its members</source>
        <translation>在分组中的最后一天；此前的活动仍把该教师算作成员</translation>
    </message>
    <message>
        <source>As if the teacher had never been in the group</source>
        <translation>如同该教师从未在这个分组中</translation>
    </message>
    <message>
        <source>No teacher chosen</source>
        <translation>未选择教师</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>%1的分组</translation>
    </message>
    <message>
        <source>Groups of %1 teachers</source>
        <translation>%1位教师的分组</translation>
    </message>
    <message>
        <source>End of the membership</source>
        <translation>离开分组</translation>
    </message>
    <message>
        <source>Last day in the group</source>
        <translation>在分组中的最后一天</translation>
    </message>
    <message>
        <source>Choose teachers in the roster first.</source>
        <translation>请先在名单里选中教师。</translation>
    </message>
    <message>
        <source>There is no membership in a group to change.</source>
        <translation>没有可改动的分组记录。</translation>
    </message>
    <message>
        <source>Choose a membership in the list above first.</source>
        <translation>请先在上面的列表里选中一条分组记录。</translation>
    </message>
    <message>
        <source>From today on, in the group that is chosen here</source>
        <translation>从今天起加入这里选中的分组</translation>
    </message>
    <message>
        <source>There is no group yet; add one first.</source>
        <translation>还没有分组，请先新建。</translation>
    </message>
    <message>
        <source>In it as</source>
        <translation>组内职务</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>按职务</translation>
    </message>
    <message>
        <source>by hire date</source>
        <translation>按入职日期</translation>
    </message>
    <message>
        <source>by hire date and post</source>
        <translation>按入职日期和职务</translation>
    </message>
    <message>
        <source>By the rule of the group; it changes with the rule, or with the hire date or post.</source>
        <translation>这是按分组规则的成员；改规则，或改入职日期、职务，才会变。</translation>
    </message>
</context>
<context>
    <name>yanben::MonthView</name>
    <message>
        <source>Week</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1年%2月</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新活动</translation>
    </message>
    <message>
        <source>no hour</source>
        <translation>未定时段</translation>
    </message>
    <message>
        <source>Time to be checked: %1</source>
        <translation>时间待核对：%1</translation>
    </message>
</context>
<context>
    <name>yanben::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n findings</source>
        <translation>
            <numerusform>%1，%n 处需要注意</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::NewRubricDialog</name>
    <message>
        <source>New rubric</source>
        <translation>新建细则</translation>
    </message>
    <message>
        <source>Who is assessed</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>&amp;Teachers, each with a sheet</source>
        <translation>教师，每人一份评分表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Groups as a whole (those that are marked as assessed)</source>
        <translation>教研组，整组一份（勾选了“参加考核”的组）(&amp;G)</translation>
    </message>
    <message>
        <source>The &amp;school</source>
        <translation>学校(&amp;S)</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>从何处开始</translation>
    </message>
    <message>
        <source>&amp;One empty criterion</source>
        <translation>一个空白条目(&amp;O)</translation>
    </message>
    <message>
        <source>A te&amp;mplate, or the rubric of another term</source>
        <translation>模板，或其他学期的细则(&amp;M)</translation>
    </message>
    <message>
        <source>A rubric &amp;file</source>
        <translation>细则文件(&amp;F)</translation>
    </message>
    <message>
        <source>This stays so for the rubric and all its versions. Teachers are scored under Scores, groups and the school under Group assessment.</source>
        <translation>细则及其所有版本的考核对象不再改变。教师在“教师评分”页评分，教研组和学校在“教研组考核”页评分。</translation>
    </message>
</context>
<context>
    <name>yanben::NewSchoolDialog</name>
    <message>
        <source>New school</source>
        <translation>新建学校</translation>
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
        <source>Create</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>yanben::ObjectionsDialog</name>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Objections of %1</source>
        <translation>异议：%1</translation>
    </message>
    <message>
        <source>The sheet as a whole</source>
        <translation>整张评分表</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>新异议</translation>
    </message>
    <message>
        <source>Answer to the chosen objection</source>
        <translation>答复所选异议</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose the result</source>
        <translation>请选择结果</translation>
    </message>
</context>
<context>
    <name>yanben::OfficeScoresQuestion</name>
    <message>
        <source>Set these scores aside</source>
        <translation>搁置这些分数</translation>
    </message>
    <message>
        <source>Keep them as the agreed scores</source>
        <translation>保留为复核后的分数</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have a score of the office here already. What becomes of it?</source>
        <translation>
            <numerusform>%n 份评分表在此已有教研室的评分。这些分数怎么办？</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside, a score stays in the history, and the criterion waits for its raters. Kept, it counts whatever the raters say.</source>
        <translation>搁置：分数留在修改记录中，可以撤销恢复，本条等评分人评分。保留：无论评分人评多少，都以它为准。</translation>
    </message>
    <message numerus="yes">
        <source>%n office scores set aside</source>
        <translation>
            <numerusform>搁置 %n 个教研室评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office scores kept as agreed</source>
        <translation>
            <numerusform>%n 个教研室评分保留为复核分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these sheets are under review: return them first, or keep the scores.</source>
        <translation>
            <numerusform>其中 %n 份正在审核：请先退回，或保留分数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these sheets are published. What was published stays; it shows as a correction that can be made once the raters have handed in.</source>
        <translation>
            <numerusform>其中 %n 份已公布。搁置后公布的成绩不变，显示为待更正；评分人交齐后才能更正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not changed: %n sheets have a score of the office there. Set the raters again and say what becomes of it.</source>
        <translation>
            <numerusform>未更改：有 %n 份评分表在此已有教研室的评分。请重新设置评分人，并说明这些分数怎么办。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::OpenCellsList</name>
    <message>
        <source>Enter or a double click on a name goes to the cell</source>
        <translation>在名字上按回车或双击，转到该格</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2：%3</translation>
    </message>
    <message>
        <source>Not rated, or raters differ</source>
        <translation>未评或待复核</translation>
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
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>未保存：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>放弃这些并离开</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %1 and %n more.</source>
        <translation>
            <numerusform>未保存：%1，另有 %n 步。</numerusform>
        </translation>
    </message>
    <message>
        <source>rater</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Review: check, approve, publish</source>
        <translation>审核：检查、审批、公布</translation>
    </message>
    <message>
        <source>Look only: nothing can be changed</source>
        <translation>只看：不能修改</translation>
    </message>
    <message>
        <source>Edit: plan, schedule, rubric, scores, settings</source>
        <translation>编辑：计划、日程、细则、评分、设置</translation>
    </message>
</context>
<context>
    <name>yanben::OperatorPart</name>
    <message>
        <source>Operator</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Your name is written beside every step that you make. It is a signature, not a login, and is remembered on this computer for this school.</source>
        <translation>每一步操作都会记下您的姓名。这是署名，不是登录；在这台电脑上按学校记住。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Not saved: who works needs a name.</source>
        <translation>未保存：操作人姓名不能为空。</translation>
    </message>
</context>
<context>
    <name>yanben::OrderedRows</name>
    <message>
        <source>%1: up</source>
        <translation>%1：上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>%1: down</source>
        <translation>%1：下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1：删除</translation>
    </message>
    <message>
        <source>Alt+Del</source>
        <translation>Alt+Del</translation>
    </message>
</context>
<context>
    <name>yanben::OutlierPart</name>
    <message>
        <source>Unusual points</source>
        <translation>异常得分</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing has been scored yet.</source>
        <translation>还没有任何评分。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>Compared are groups of at least %1 that were judged.</source>
        <translation>只比较至少有 %1 份已评的组。</translation>
    </message>
    <message>
        <source>No points are unlike those of the group.</source>
        <translation>没有与组内明显不同的得分。</translation>
    </message>
</context>
<context>
    <name>yanben::OutlineModel</name>
    <message>
        <source>%1 topics</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>(preamble)</source>
        <translation>（前言）</translation>
    </message>
    <message>
        <source>Attachment 1 schedule</source>
        <translation>附件1 活动日程表</translation>
    </message>
    <message>
        <source>Attachment 2 rubric</source>
        <translation>附件2 考评细则</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>第 %1 级</translation>
    </message>
</context>
<context>
    <name>yanben::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>yanben::OverallDialog</name>
    <message>
        <source>In &amp;stages</source>
        <translation>分阶段(&amp;S)</translation>
    </message>
    <message>
        <source>Overall result</source>
        <translation>综合评定</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Who is assessed</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>教研组</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>First all, then the candidates of the stage before: each stage has a percentage of its own</source>
        <translation>先评全体，再评上一阶段入围的；每个阶段各占百分之几</translation>
    </message>
    <message>
        <source>for</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Rounding and grades</source>
        <translation>取舍和等次</translation>
    </message>
    <message>
        <source>Each part takes the totals of a rubric as they stand. A percentage that nobody has stated stays empty: it is asked for, and nothing is counted before.</source>
        <translation>每个部分取一份细则现有的总分。文件没有写明的百分比留空，程序会要求问清，填写之前不计算。</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Half up, away from 0</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>Half to even</source>
        <translation>四舍六入五成双</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>截去尾数</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取舍</translation>
    </message>
    <message>
        <source>Something typed is no number: see the marked field.</source>
        <translation>有的内容不是数字，请看标红的格。</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Every stage needs a name.</source>
        <translation>请给每个阶段填写名称。</translation>
    </message>
    <message>
        <source>Choose a rubric for every part, or remove the part.</source>
        <translation>请给每个部分选一份细则，或删去这个部分。</translation>
    </message>
    <message>
        <source>No stage yet</source>
        <translation>还没有阶段</translation>
    </message>
    <message>
        <source>Stages: %1</source>
        <translation>各阶段：%1</translation>
    </message>
    <message>
        <source>Nothing is counted yet:</source>
        <translation>还不能计算：</translation>
    </message>
    <message>
        <source>Another overall result of this term has this title. Type another one.</source>
        <translation>本学期已有同名的综合评定，请改用别的名称。</translation>
    </message>
</context>
<context>
    <name>yanben::OverallFields</name>
    <message>
        <source>What the source says instead of a percentage</source>
        <translation>文件对占比的说法</translation>
    </message>
    <message>
        <source>What the source says instead</source>
        <translation>文件怎么说</translation>
    </message>
    <message>
        <source>Where no percentage is stated: nothing is counted before somebody says it</source>
        <translation>文件没有写明百分比时填写；问清之前不计算</translation>
    </message>
    <message>
        <source>Type a number with at most two decimals, or nothing.</source>
        <translation>请输入最多两位小数的数字，或留空。</translation>
    </message>
</context>
<context>
    <name>yanben::OverallModel</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>yanben::OverallPage</name>
    <message>
        <source>Go to the rubric</source>
        <translation>去考评细则</translation>
    </message>
    <message>
        <source>New overall result…</source>
        <translation>新建综合评定…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Overall result</source>
        <translation>综合评定</translation>
    </message>
    <message>
        <source>The overall result that this page shows</source>
        <translation>本页显示的综合评定</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Parts, percentages, stages, rounding and grades</source>
        <translation>组成部分、百分比、阶段、取舍和等次</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this overall result; the rubrics and their scores stay</source>
        <translation>删除这项综合评定；细则和评分不受影响</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果表</translation>
    </message>
    <message>
        <source>How each result was computed</source>
        <translation>计算说明</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the results as an Excel file</source>
        <translation>把结果存为 Excel 文件</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>One result from several rubrics</source>
        <translation>由几份细则得出一个结果</translation>
    </message>
    <message>
        <source>Overall results</source>
        <translation>综合评定</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部分组</translation>
    </message>
    <message>
        <source>One result from several rubrics: some with 40 % and others with 60 %, or stage by stage with those who enter the next. The marks are there already; only the percentages are asked for.</source>
        <translation>由几份细则得出一个结果：例如一份占 40%、一份占 60%，或分阶段逐步入围。分数直接取各细则的总分，只要说明百分比。</translation>
    </message>
    <message>
        <source>An overall result is made from rubrics, and this term has none yet.</source>
        <translation>综合评定由考评细则得出，本学期还没有细则。</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>还不能计算</translation>
    </message>
    <message>
        <source>%1 results · %2 provisional</source>
        <translation>%1 个结果 · %2 个暂计</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results have parts that are not published.</source>
        <translation>
            <numerusform>其中 %n 个的成绩尚有未公布的部分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::OverallStageEditor</name>
    <message>
        <source>Add a part</source>
        <translation>添加部分</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>阶段名称</translation>
    </message>
    <message>
        <source>Percent of the overall result</source>
        <translation>占综合得分的百分比</translation>
    </message>
    <message>
        <source>% not stated</source>
        <translation>% 未说明</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>删去阶段</translation>
    </message>
    <message>
        <source>Who enters the stage</source>
        <translation>谁进入本阶段</translation>
    </message>
    <message>
        <source>Everybody of the stage before enters</source>
        <translation>上一阶段的都进入</translation>
    </message>
    <message>
        <source>The best of the stage before enter</source>
        <translation>上一阶段前几名入围</translation>
    </message>
    <message>
        <source>Who has enough points in the stage before enters</source>
        <translation>上一阶段达到分数的入围</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>细则</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>If no percentage is stated</source>
        <translation>没有写明百分比时</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>删去部分</translation>
    </message>
    <message>
        <source>The total that is worth 100; needed unless the rubric goes up to 100</source>
        <translation>多少分折为 100；细则满分不是 100 时须填写</translation>
    </message>
    <message>
        <source>Choose a rubric</source>
        <translation>请选择细则</translation>
    </message>
    <message>
        <source>“%1” is gone: choose again</source>
        <translation>“%1”已删除，请改选</translation>
    </message>
    <message>
        <source>Type how many enter, from 1.</source>
        <translation>请填写入围几名，从 1 起。</translation>
    </message>
    <message>
        <source>Type the points from which one enters.</source>
        <translation>请填写入围的最低分。</translation>
    </message>
    <message>
        <source>How many enter</source>
        <translation>入围几名</translation>
    </message>
    <message>
        <source>Points from which one enters</source>
        <translation>入围的最低分</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>几名</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>No part yet</source>
        <translation>还没有组成部分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yanben::OverallWords</name>
    <message numerus="yes">
        <source>%1% so far, %n not stated</source>
        <translation>
            <numerusform>已写明 %1%，还有 %n 项未说明</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% in all, %2% missing</source>
        <translation>合计 %1%，还差 %2%</translation>
    </message>
    <message>
        <source>%1% in all, %2% over</source>
        <translation>合计 %1%，多出 %2%</translation>
    </message>
    <message>
        <source>100% in all</source>
        <translation>合计 100%</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
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
    <message>
        <source>Print the term&apos;s papers…</source>
        <translation>打印学期资料…</translation>
    </message>
    <message>
        <source>Feedback slips of all teachers</source>
        <translation>全体教师反馈单</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>主题…</translation>
    </message>
    <message>
        <source>The term&apos;s theme, topics of months, items of weeks</source>
        <translation>每期一主题、每月一专题、每周一项目</translation>
    </message>
    <message>
        <source>All papers of the term…</source>
        <translation>学期全部资料…</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>还没有可检查的内容</translation>
    </message>
    <message>
        <source>One activity, person, group, place or week…</source>
        <translation>某项活动、某人、某组、某场地或某周…</translation>
    </message>
    <message>
        <source>Counted are single activities and every meeting of a series, without what is cancelled. Done is what was held, or whose days are over.</source>
        <translation>单次活动每项计一次，系列活动每次例会计一次，已取消的不计。已开展的，或日期已过的，算完成。</translation>
    </message>
    <message>
        <source>Sections with a text, of all sections that have no parts</source>
        <translation>已有正文的节数 / 不再分节的全部节数</translation>
    </message>
</context>
<context>
    <name>yanben::PanelDialog</name>
    <message>
        <source>Raters</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Raters of “%1. %2”</source>
        <translation>评分人：%1. %2</translation>
    </message>
    <message>
        <source>Names of teachers; none: the office alone rates</source>
        <translation>输入教师姓名；不填则只由教研室评分</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Mean without the highest and the lowest</source>
        <translation>去掉一个最高分和一个最低分后平均</translation>
    </message>
    <message>
        <source>All have to agree</source>
        <translation>须一致</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>合成方式</translation>
    </message>
    <message>
        <source>Look again from a difference above</source>
        <translation>相差超过此分须复核</translation>
    </message>
    <message>
        <source>Type a number from 0, or nothing.</source>
        <translation>请填不小于 0 的数，或留空。</translation>
    </message>
    <message>
        <source>The office alone rates.</source>
        <translation>只由教研室评分。</translation>
    </message>
    <message numerus="yes">
        <source>%n raters; a rated teacher is left out of his own panel. Marks count once all have handed in.</source>
        <translation>
            <numerusform>%n 人评分；被评教师本人不参加对自己的评分。全部交齐后才计分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings of %1 stay recorded but do not count any more.</source>
        <translation>%1 的评分仍保留，但不再计入。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>As the rubric names them.</source>
        <translation>评分人按细则所写。</translation>
    </message>
    <message>
        <source>Named in the rubric, but not on the roster: %1.</source>
        <translation>细则中写了、名册上没有：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n raters. Marks count once all have handed in.</source>
        <translation>
            <numerusform>%n 人评分。全部交齐后才计分。</numerusform>
        </translation>
    </message>
    <message>
        <source>A larger difference waits for a further rater or an agreed score of the office. It is settled once more than half of the marks lie within %1 of each other; all of them then count.</source>
        <translation>相差超过限度时待复核，须再请一人评分，或由教研室录入复核分。过半数评分彼此相差不超过%1，即算评定，各评分照上面的办法全部计入。</translation>
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
    <message>
        <source>The workbook could not be made: there is no room for temporary files, or a part of the program is missing.</source>
        <translation>不能生成工作簿：临时文件夹没有空间，或程序安装不完整。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Size and direction of the paper</source>
        <translation>纸张大小和方向</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A3 upright</source>
        <translation>A3 纵向</translation>
    </message>
    <message>
        <source>A3 across</source>
        <translation>A3 横向</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>正在写 PDF…</translation>
    </message>
</context>
<context>
    <name>yanben::PasteDialog</name>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Paste into the schedule</source>
        <translation>粘贴到活动日程表</translation>
    </message>
    <message>
        <source>Which column is what? Nothing is changed before you press Add.</source>
        <translation>请核对每一列是什么。按“加入”之前不会改动任何内容。</translation>
    </message>
    <message>
        <source>Activities that would be added</source>
        <translation>将要加入的活动</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>研修时间</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>研修形式</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>（不用）</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主讲教师</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>研修地点</translation>
    </message>
    <message>
        <source>No content: this row is left out.</source>
        <translation>没有具体内容，这一行不加入。</translation>
    </message>
    <message>
        <source>%1 It comes in without a date; what was written is kept as its note.</source>
        <translation>%1 将作为“待定”加入，原来写的时间留在备注里。</translation>
    </message>
    <message>
        <source>The schedule has this activity already.</source>
        <translation>日程表里已有这项活动。</translation>
    </message>
    <message>
        <source>Add %1 activities</source>
        <translation>加入 %1 项活动</translation>
    </message>
    <message>
        <source>The table is very long: only its beginning was read.</source>
        <translation>表格太长，只读入了开头部分。</translation>
    </message>
    <message>
        <source>“%1” comes in as a name from outside. If it means “%2”, say so once it is there: it stands under what needs attention.</source>
        <translation>“%1”按校外名称加入。如果指的是“%2”，加入后在“需要注意”中确认即可。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>“%1” means “%2”</source>
        <translation>“%1”即“%2”</translation>
    </message>
</context>
<context>
    <name>yanben::PastePreview</name>
    <message>
        <source>Paste scores</source>
        <translation>粘贴得分</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message numerus="yes">
        <source>%n cells will be written as one step.</source>
        <translation>
            <numerusform>将一次写入 %n 格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n cells</source>
        <translation>
            <numerusform>写入 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of headings at the top</source>
        <translation>顶部的标题行数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Which column is what? Each line goes to the teacher whom it names.</source>
        <translation>各列是什么？每一行写给所列的教师。</translation>
    </message>
    <message>
        <source>Which column is what? No column names the teachers: the lines go from the chosen cell downwards, one after the other.</source>
        <translation>各列是什么？没有姓名或工号列：各行从所选单元格起依次向下写入。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Column %1: %2, number or points of it</source>
        <translation>第%1列：%2的次数（或每次分值）</translation>
    </message>
    <message>
        <source>Column %1: the part “%2”</source>
        <translation>第%1列：其中的“%2”</translation>
    </message>
    <message>
        <source>Column %1: %2, %3</source>
        <translation>第%1列：%2（%3）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n with problems</source>
        <translation>
            <numerusform>只看有问题的 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n 格不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out.</source>
        <translation>
            <numerusform>%n 格不写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may mean something else.</source>
        <translation>
            <numerusform>%n 格可能填的不是这个意思。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which column is what? The cells of column %1 are names, though no heading says so: each line goes to the one whom it names.</source>
        <translation>各列是什么？第%1列没有标题，但填的是姓名：每一行写给所列的人。</translation>
    </message>
    <message numerus="yes">
        <source>%n were not scored: the cases that the table does not tell become 0.</source>
        <translation>
            <numerusform>有 %n 格原未评：表中未列出的情形记为 0。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told, become 0: %1</source>
        <translation>未列出，记为 0：%1</translation>
    </message>
    <message>
        <source>Which column is what? The cells of column %1 are those of “%2”, though no heading says so: each line goes by it.</source>
        <translation>各列是什么？第%1列没有标题，但填的是“%2”的名称：每一行按此列写入。</translation>
    </message>
    <message>
        <source>Which column is what? Each line goes by its cell under “%1”.</source>
        <translation>各列是什么？每一行按“%1”列写入。</translation>
    </message>
    <message>
        <source>Which column is what? No column is “%1”: the lines go from the chosen cell downwards, one after the other.</source>
        <translation>各列是什么？没有“%1”列：各行从所选单元格起依次向下写入。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace what stands there.</source>
        <translation>
            <numerusform>其中 %n 格替换已有的记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in published sheets: the results stay, and a correction will be proposed.</source>
        <translation>
            <numerusform>其中 %n 格属于已公布的评分表：公布的成绩不变，将列为待更正。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::PhaseForm</name>
    <message>
        <source>People of the step</source>
        <translation>该环节人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>环节%1</translation>
    </message>
    <message>
        <source>Step %1: name</source>
        <translation>环节%1：名称</translation>
    </message>
    <message>
        <source>Step %1: time</source>
        <translation>环节%1：时间</translation>
    </message>
    <message>
        <source>Step %1: people</source>
        <translation>环节%1：人员</translation>
    </message>
    <message>
        <source>Step %1: done</source>
        <translation>环节%1：已完成</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>已完成：%1，%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>yanben::PhasesEdit</name>
    <message>
        <source>Add step</source>
        <translation>添加环节</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>从模板</translation>
    </message>
    <message>
        <source>Adds the steps of a kind of activity behind those that are there</source>
        <translation>把一类活动的常用环节加在现有环节之后</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>环节%1</translation>
    </message>
</context>
<context>
    <name>yanben::PlanPage</name>
    <message>
        <source>%1 characters in all</source>
        <translation>全文 %1 字</translation>
    </message>
    <message>
        <source>This term has no plan yet.</source>
        <translation>本学期还没有研修计划。</translation>
    </message>
    <message>
        <source>The file has no term yet. Add one on the page School settings.</source>
        <translation>文件中还没有学期，请到“学校设置”页添加。</translation>
    </message>
    <message>
        <source>Returned by %1, %2: %3</source>
        <translation>已由 %1 退回（%2）：%3</translation>
    </message>
    <message>
        <source>Submitted by %1, %2. It can&apos;t be edited until it is taken back or returned.</source>
        <translation>%1 已提交（%2）。收回或退回之前不能修改。</translation>
    </message>
    <message>
        <source>Approved by %1, %2. It can&apos;t be edited until the reviewer returns it.</source>
        <translation>%1 已审批（%2）。审核人退回之前不能修改。</translation>
    </message>
    <message>
        <source>The activity schedule is printed behind the plan as attachment 1.</source>
        <translation>活动日程表作为附件1印在计划之后。</translation>
    </message>
    <message>
        <source>The rubric is printed behind the plan as attachment 2.</source>
        <translation>考评细则作为附件2印在计划之后。</translation>
    </message>
    <message>
        <source>Open the activity schedule</source>
        <translation>打开活动日程表</translation>
    </message>
    <message>
        <source>Open the rubric</source>
        <translation>打开考评细则</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新的一节</translation>
    </message>
    <message>
        <source>Add a section behind</source>
        <translation>在后面添加一节</translation>
    </message>
    <message>
        <source>Add a part of it</source>
        <translation>添加下级</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>降一级</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>升一级</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>打印预览…</translation>
    </message>
    <message>
        <source>The plan with both attachments as it will be printed</source>
        <translation>按打印的样子查看计划和两个附件</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>The plan with both attachments as one file</source>
        <translation>计划和两个附件合成一个文件</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Back to draft, to go on editing</source>
        <translation>回到草稿，继续修改</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Back to draft with a comment (reviewer)</source>
        <translation>写明意见，退回草稿（审核人）</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审批通过</translation>
    </message>
    <message>
        <source>Approve the plan as it stands (reviewer)</source>
        <translation>按现在的内容审批（审核人）</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Hand the plan to the reviewer</source>
        <translation>交给审核人</translation>
    </message>
    <message>
        <source>What is to be changed?</source>
        <translation>需要修改什么？</translation>
    </message>
    <message>
        <source>Comment on the return</source>
        <translation>退回意见</translation>
    </message>
    <message>
        <source>Return the plan</source>
        <translation>退回计划</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>One level up (Shift+Tab)</source>
        <translation>升一级（Shift+Tab）</translation>
    </message>
    <message>
        <source>One level down (Tab)</source>
        <translation>降一级（Tab）</translation>
    </message>
    <message>
        <source>Delete the section (Del)</source>
        <translation>删除本节（Del）</translation>
    </message>
    <message>
        <source>+ Add a section</source>
        <translation>＋ 添加一节</translation>
    </message>
    <message>
        <source>Behind the chosen one (Ins)</source>
        <translation>加在所选章节之后（Ins）</translation>
    </message>
    <message>
        <source>It holds from %1.</source>
        <translation>自%1起执行。</translation>
    </message>
</context>
<context>
    <name>yanben::PlanPanel</name>
    <message>
        <source>Checks and particulars of the plan</source>
        <translation>计划的检查和信息</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>研修内容</translation>
    </message>
    <message>
        <source>Leadership group</source>
        <translation>领导小组</translation>
    </message>
    <message>
        <source>Date under the plan</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>for example 2019-03-10</source>
        <translation>例如 2019-03-10</translation>
    </message>
    <message>
        <source>Course of approval</source>
        <translation>审批经过</translation>
    </message>
    <message>
        <source>Not a date. Type it like 2019-03-10, or leave the field empty.</source>
        <translation>不是日期。请按 2019-03-10 的样子填写，或留空。</translation>
    </message>
    <message>
        <source>No topics yet: add them below</source>
        <translation>还没有研修内容，请在下面添加</translation>
    </message>
    <message>
        <source>All %1 topics have a criterion</source>
        <translation>%1 项研修内容都有考评条目</translation>
    </message>
    <message>
        <source>No criterion for: %1</source>
        <translation>没有考评条目：%1</translation>
    </message>
    <message>
        <source>All %1 topics are scheduled</source>
        <translation>%1 项研修内容都排了活动</translation>
    </message>
    <message>
        <source>Not scheduled: %1</source>
        <translation>没有排活动：%1</translation>
    </message>
    <message>
        <source>Attachment 2 is missing: the term has no rubric</source>
        <translation>缺少附件2：本学期还没有考评细则</translation>
    </message>
    <message>
        <source>Weights of attachment 2 add up to %1</source>
        <translation>附件2 权重合计 %1</translation>
    </message>
    <message>
        <source>Weights of attachment 2 add up to %1, full mark %2</source>
        <translation>附件2 权重合计 %1，满分 %2</translation>
    </message>
    <message>
        <source>Every section has a text</source>
        <translation>各节都有正文</translation>
    </message>
    <message>
        <source>Sections without text: %1</source>
        <translation>%1 节还没有正文</translation>
    </message>
    <message>
        <source>Not submitted yet</source>
        <translation>还没有提交过</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>（未填内容）</translation>
    </message>
    <message>
        <source>Activities of no topic: %1</source>
        <translation>不属于任何研修内容的活动：%1</translation>
    </message>
    <message>
        <source>Criteria of no topic: %1</source>
        <translation>不属于任何研修内容的条目：%1</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>执行日期</translation>
    </message>
    <message>
        <source>Nobody is the first responsible person yet: he is named on the page School settings, and printed above the leadership group.</source>
        <translation>还没有第一责任人：请在“学校设置”页填写，印在领导小组之前。</translation>
    </message>
    <message>
        <source>First responsible person: %1</source>
        <translation>第一责任人：%1</translation>
    </message>
    <message>
        <source>Changed after it took effect:</source>
        <translation>执行后有修改：</translation>
    </message>
    <message>
        <source>Earlier than the date under the plan, %1. If that is not meant, change one of the two.</source>
        <translation>早于计划的落款日期（%1）。如非有意，请修改其中一个日期。</translation>
    </message>
    <message>
        <source>What was handed in or approved keeps its date. Take the plan back to change it.</source>
        <translation>已提交或已审批的计划不改落款日期；要改请先收回或退回。</translation>
    </message>
    <message>
        <source>May still be set once the plan is handed in or approved</source>
        <translation>提交或审批之后仍可填写</translation>
    </message>
</context>
<context>
    <name>yanben::PraiseDialog</name>
    <message>
        <source>The &amp;first places, so many:</source>
        <translation>前几名(&amp;F)：</translation>
    </message>
    <message>
        <source>All with the &amp;grade:</source>
        <translation>某一等次的全部(&amp;G)：</translation>
    </message>
    <message>
        <source>Print the &amp;totals, too</source>
        <translation>同时打印得分(&amp;T)</translation>
    </message>
    <message>
        <source>Praise list</source>
        <translation>表扬名单</translation>
    </message>
    <message>
        <source>Praise list: %1</source>
        <translation>表扬名单：%1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名次数</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>All with a &amp;grade (the rubric has none)</source>
        <translation>某一等次的全部(&amp;G)（细则未设等次）</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>共%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>结果：%1</translation>
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
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>“%1”已存在，要替换它吗？</translation>
    </message>
</context>
<context>
    <name>yanben::ProgressPart</name>
    <message>
        <source>Progress by criterion</source>
        <translation>各条目进度</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>应评</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Median deviation</source>
        <translation>绝对中位差</translation>
    </message>
    <message>
        <source>Progress by rater</source>
        <translation>按评分人看进度</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>To rate</source>
        <translation>应评</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation>评分表：%1</translation>
    </message>
</context>
<context>
    <name>yanben::ProposalModel</name>
    <message>
        <source>One meeting of a series has one day. Write for example 3.18.</source>
        <translation>系列中的一次活动只有一天。请写成如 3.18。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Time so far</source>
        <translation>原时间</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>新时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手动填写</translation>
    </message>
</context>
<context>
    <name>yanben::ProposalTable</name>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
</context>
<context>
    <name>yanben::PublishDialog</name>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂计）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Publish the rubric</source>
        <translation>公布考评细则</translation>
    </message>
    <message>
        <source>After this, version %1 can&apos;t be changed any more; scores are counted by it.</source>
        <translation>公布后第 %1 版不能再改，得分按这一版计算。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Totals that move</source>
        <translation>变动的合计</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>By the new version</source>
        <translation>按新版</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>published already: it stays until it is corrected</source>
        <translation>已公布，更正前保持不变</translation>
    </message>
    <message numerus="yes">
        <source>%n things differ from version %1, which is in use:</source>
        <translation>
            <numerusform>与使用中的第 %1 版相比有 %n 处改动：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs from version %1, which is in use.</source>
        <translation>与使用中的第 %1 版相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n totals move:</source>
        <translation>
            <numerusform>有 %n 个总分变化：</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>taken for now: %1</source>
        <translation>暂按 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points of the standard are not stated and not confirmed yet; published, the rubric counts with what is taken for now:</source>
        <translation>
            <numerusform>考核标准有 %n 处未写明，也还没有人确认；公布后按暂定的计分：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of the rules never come about:</source>
        <translation>
            <numerusform>规则有 %n 处永远达不到：</numerusform>
        </translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未定事项</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>For now</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>as the rule has it</source>
        <translation>按现有规则</translation>
    </message>
    <message>
        <source>the words still say “%1”, which is not what the rule gives</source>
        <translation>文字仍写“%1”，与计分规则不同</translation>
    </message>
    <message>
        <source>It has no grades and no vetoes: results are points and ranks alone, and nothing strikes them out. If the school has them, add them first under “Totals and grades…”.</source>
        <translation>本细则没有设等次，也没有一票否决项：成绩只有得分和名次，不会被否决。学校如有规定，请先在“合计与等次…”中补上。</translation>
    </message>
    <message>
        <source>It has no grades: results are points and ranks alone. If the school has them, add them first under “Totals and grades…”.</source>
        <translation>本细则没有设等次：成绩只有得分和名次。学校如分等次，请先在“合计与等次…”中补上。</translation>
    </message>
    <message>
        <source>It has no vetoes: nothing strikes a result out. If the school has them, add them first under “Totals and grades…”.</source>
        <translation>本细则没有一票否决项：成绩不会被否决。学校如有规定，请先在“合计与等次…”中补上。</translation>
    </message>
    <message numerus="yes">
        <source>%n standards state other points than their rule, by which is counted. Change the words or the rule, so that what is read is what is given:</source>
        <translation>
            <numerusform>%n 个条目的文字写的分值与计分规则不同，得分按规则计。请改文字或规则，使读到的就是实际所得：</numerusform>
        </translation>
    </message>
    <message>
        <source>No total moves.</source>
        <translation>没有合计会变动。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have criteria that do not count on them (exempt or not applicable). They are graded by the bare total, which is out of less than the full mark. Where that is not meant, convert by what could be reached, under “Totals and grades…”.</source>
        <translation>
            <numerusform>%n 份评分表有不计入的条目（免考核或不适用），等次按实际合计评定，合计达不到满分。如果不应这样，请在“合计与等次…”中按可得分折算。</numerusform>
        </translation>
    </message>
    <message>
        <source>absence gives 0 points</source>
        <translation>缺席记0分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yanben::RaterLines</name>
    <message>
        <source>not handed in yet</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>A further mark settles it once more than half of all marks lie within %1 of each other. It is for this score alone; no other waits for whoever gives it.</source>
        <translation>可再请一人评分：超过半数的评分彼此相差不超过%1时即算解决。只加评这一格，其他格不必等他。</translation>
    </message>
    <message>
        <source>Enter a further rater&apos;s mark…</source>
        <translation>再请一人评分…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (further mark): %2</source>
        <translation>%1（加评）：%2</translation>
    </message>
    <message>
        <source>Take the further mark of %1 back</source>
        <translation>撤回%1的加评</translation>
    </message>
</context>
<context>
    <name>yanben::RatersWay</name>
    <message>
        <source>Raters of the criterion…</source>
        <translation>本条目的评分人…</translation>
    </message>
</context>
<context>
    <name>yanben::ReachFields</name>
    <message>
        <source>Whoever is exempt</source>
        <translation>免考核的</translation>
    </message>
    <message>
        <source>Whoever it does not apply to</source>
        <translation>不适用的</translation>
    </message>
    <message>
        <source>Only for groups (empty: for everybody)</source>
        <translation>适用分组（留空：所有人）</translation>
    </message>
    <message>
        <source>The total stays provisional</source>
        <translation>总分暂计</translation>
    </message>
    <message>
        <source>0 points</source>
        <translation>计0分</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Full points</source>
        <translation>计满分</translation>
    </message>
    <message>
        <source>Whoever is not scored</source>
        <translation>未评的</translation>
    </message>
    <message>
        <source>Unit (empty: %1)</source>
        <translation>单位（留空：%1）</translation>
    </message>
    <message>
        <source>Bonus: on top of the full mark</source>
        <translation>附加分条目（不计入满分）</translation>
    </message>
    <message>
        <source>Counted apart in %1: its weight is not in the sum of %2.</source>
        <translation>以“%1”另计，权重不计入以“%2”计的合计。</translation>
    </message>
    <message>
        <source>“%1” is no group. Choose one from the list; a new one is added under teachers and groups.</source>
        <translation>没有“%1”这个分组。请从列表中选择；新分组在“教师与分组”中添加。</translation>
    </message>
</context>
<context>
    <name>yanben::RecordFields</name>
    <message>
        <source>Level</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Marks (0 to %1)</source>
        <translation>评分（0 到 %1）</translation>
    </message>
    <message>
        <source>Type marks from 0 to %1 with 、 between.</source>
        <translation>请输入 0 到 %1 之间的分数，用“、”隔开。</translation>
    </message>
    <message>
        <source>%1: times (%2 each)</source>
        <translation>%1：次数（每次 %2）</translation>
    </message>
    <message>
        <source>%1: points each time (%2 to %3)</source>
        <translation>%1：每次的分数（%2 到 %3）</translation>
    </message>
    <message>
        <source>Type numbers from %1 to %2 with 、 between.</source>
        <translation>请输入 %1 到 %2 之间的数，用“、”隔开。</translation>
    </message>
    <message>
        <source>%1 (decides first)</source>
        <translation>%1（先看此项）</translation>
    </message>
    <message>
        <source>Type a number with at most two decimals, or nothing.</source>
        <translation>请输入数字（最多两位小数），或留空。</translation>
    </message>
    <message>
        <source>By the person&apos;s own group</source>
        <translation>按本人所在分组</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>按哪一组计</translation>
    </message>
    <message>
        <source>(take out)</source>
        <translation>（去掉）</translation>
    </message>
    <message>
        <source>Add an award…</source>
        <translation>添加奖项…</translation>
    </message>
    <message>
        <source>Award %1</source>
        <translation>奖项 %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Award %1: place among the authors</source>
        <translation>奖项 %1：第几完成人</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Values, with 、 between</source>
        <translation>各数值（用、隔开）</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>没有此类事项</translation>
    </message>
    <message>
        <source>Amount (%1 give %2)</source>
        <translation>数量（每 %1 折 %2）</translation>
    </message>
    <message>
        <source>Type a number from 0.</source>
        <translation>请输入不小于 0 的数字。</translation>
    </message>
    <message>
        <source>Amount of each day (at most %1 a day count)</source>
        <translation>每天的数量（每天最多计 %1）</translation>
    </message>
    <message>
        <source>Type numbers from 0 with 、 between.</source>
        <translation>请输入不小于 0 的数字，用、隔开。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>第 %1 次的档次</translation>
    </message>
    <message>
        <source>Done (required: %1)</source>
        <translation>实际次数（应完成 %1 次）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>实际次数</translation>
    </message>
    <message>
        <source>Type a place: 1, 2, 3 …</source>
        <translation>请输入名次：1、2、3……</translation>
    </message>
    <message>
        <source>Place (several, with 、 between: their mean)</source>
        <translation>名次（多个用、隔开，取平均）</translation>
    </message>
    <message>
        <source>Of how many (empty: %1)</source>
        <translation>共多少名（留空：%1）</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>共多少名</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>原来的名次</translation>
    </message>
    <message>
        <source>Or places won (lost: −)</source>
        <translation>或：上升几名（下降写负数）</translation>
    </message>
    <message>
        <source>Reference (gives %1)</source>
        <translation>对照值（达到得 %1）</translation>
    </message>
    <message>
        <source>Type a number above 0.</source>
        <translation>请输入大于 0 的数字。</translation>
    </message>
</context>
<context>
    <name>yanben::RecordHistory</name>
    <message>
        <source>Changes</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>交评分</translation>
    </message>
    <message>
        <source>no longer handed in</source>
        <translation>取消交评分</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（撤销）</translation>
    </message>
    <message>
        <source>%1 (done again)</source>
        <translation>%1（重做）</translation>
    </message>
</context>
<context>
    <name>yanben::ReviewPage</name>
    <message>
        <source>Look at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>A review needs scores; this term has no rubric yet.</source>
        <translation>审核以评分为准，本学期还没有考评细则。</translation>
    </message>
    <message>
        <source>Nobody on the roster is scored in this term.</source>
        <translation>本学期名册中没有计分的教师。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save what is shown as an Excel file</source>
        <translation>把所显示的内容存为 Excel 文件</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How far every criterion is</source>
        <translation>各条目评到哪里</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>How the totals are spread</source>
        <translation>总分的分布</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Points that are unlike those of the group</source>
        <translation>与组内明显不同的得分</translation>
    </message>
    <message>
        <source>All equal</source>
        <translation>不区分</translation>
    </message>
    <message>
        <source>Criteria that separate nobody</source>
        <translation>各份得分都相同的条目</translation>
    </message>
    <message>
        <source>Term before</source>
        <translation>与上学期比较</translation>
    </message>
    <message>
        <source>Rates, ranks and averages compared with the term before</source>
        <translation>得分率、名次、平均分与上学期比较</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>The sheets of a group beside each other</source>
        <translation>一个组的评分表并排对照</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Go to the rubric</source>
        <translation>去考评细则</translation>
    </message>
    <message>
        <source>Go to the roster</source>
        <translation>去教师与分组</translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation>已评 %1 / %2 格</translation>
    </message>
    <message>
        <source>Comment, return, publish…</source>
        <translation>批注、退回、公布…</translation>
    </message>
    <message>
        <source>Comment on sheets, return them, publish or correct them</source>
        <translation>对评分表批注、退回、公布或更正</translation>
    </message>
    <message>
        <source>Enter goes to the cell or the total that a line is about · Shift+F1 tells how a number was computed</source>
        <translation>回车转到该行所说的单元格或总分 · Shift+F1 看怎么算的</translation>
    </message>
    <message>
        <source>No group is assessed yet. Mark those that are as “Assessed as a group”, beside the roster.</source>
        <translation>还没有参加考核的组。请在教师与分组中选中组，勾选“参加考核”。</translation>
    </message>
</context>
<context>
    <name>yanben::RichTextEdit</name>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>项目符号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not pasted: this is too much for one section. Paste it in parts.</source>
        <translation>未粘贴：对一节来说内容太多，请分几次粘贴。</translation>
    </message>
</context>
<context>
    <name>yanben::RollForwardDialog</name>
    <message>
        <source>Activities to take over</source>
        <translation>要沿用的活动</translation>
    </message>
    <message>
        <source>Take activities over</source>
        <translation>沿用其他学期的活动</translation>
    </message>
    <message>
        <source>From the term</source>
        <translation>来自学期</translation>
    </message>
    <message>
        <source>&amp;From the term</source>
        <translation>来自学期(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>step: %1</source>
        <translation>环节：%1</translation>
    </message>
    <message>
        <source>session: %1</source>
        <translation>场次：%1</translation>
    </message>
    <message>
        <source>An activity without content</source>
        <translation>未填内容的活动</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>原已取消</translation>
    </message>
    <message>
        <source>the term has it already</source>
        <translation>本学期已有</translation>
    </message>
    <message>
        <source>without its topic “%1”, which the term does not have</source>
        <translation>本学期没有研修内容“%1”，不再关联</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>由谁接替？</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>不接替</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nobody is in “%1” any more</source>
        <translation>“%1”已没有成员</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n activities</source>
        <translation>
            <numerusform>沿用 %n 项活动</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>No other term has activities.</source>
        <translation>其他学期没有活动。</translation>
    </message>
    <message numerus="yes">
        <source>Say of %n people who takes their place.</source>
        <translation>
            <numerusform>还有 %n 人未说明由谁接替。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>没有勾选任何活动。</translation>
    </message>
    <message>
        <source>Into %1, by week numbers: what was in week 3 comes into week 3, around days off. States and decisions of the old meetings stay behind. No activity comes in before you accept.</source>
        <translation>按周次放入%1：原在第3周的仍在第3周，遇休息日避开。原活动的状态、决议不带过来。确认之前不会加入任何活动。</translation>
    </message>
</context>
<context>
    <name>yanben::RosterPaste</name>
    <message>
        <source>Take over</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Paste a roster</source>
        <translation>粘贴教师名册</translation>
    </message>
    <message>
        <source>Which column is what? Nothing is changed before you press the button.</source>
        <translation>各列分别是什么？按下按钮之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>What becomes of every line</source>
        <translation>每一行的处理结果</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Work number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入校</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离校</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>这一行没有姓名。</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>无法识别：%1</translation>
    </message>
    <message>
        <source>Several people have this name. Give the line the work number of the one who is meant.</source>
        <translation>有多位同名教师，请在这一行写上工号。</translation>
    </message>
    <message>
        <source>An earlier line is about the same person.</source>
        <translation>前面已有一行是同一个人。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>离校日期早于入校日期。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>joins %1</source>
        <translation>加入%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 left out</source>
        <translation>新增%1人，更新%2人，%3行不导入</translation>
    </message>
    <message>
        <source>The table is very long: only its beginning was read.</source>
        <translation>表格太长，只读取了开头部分。</translation>
    </message>
    <message>
        <source>Take over %1 teachers</source>
        <translation>导入%1人</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>聘任状态</translation>
    </message>
</context>
<context>
    <name>yanben::RowsEditor</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除（Del）</translation>
    </message>
</context>
<context>
    <name>yanben::RubricChooser</name>
    <message>
        <source>Rubric</source>
        <translation>细则</translation>
    </message>
    <message>
        <source>The rubric that this page shows</source>
        <translation>本页显示的细则</translation>
    </message>
</context>
<context>
    <name>yanben::RubricInspector</name>
    <message>
        <source>The chosen criterion</source>
        <translation>所选条目</translation>
    </message>
    <message>
        <source>Choose a criterion to see its rule.</source>
        <translation>选一个条目，这里显示计分规则。</translation>
    </message>
    <message>
        <source>Way of scoring</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The group is chosen in each record</source>
        <translation>逐条记录选定分组</translation>
    </message>
    <message>
        <source>The largest number counts</source>
        <translation>按最大的定额计</translation>
    </message>
    <message>
        <source>Holds for every required number by group of the term.</source>
        <translation>适用于本学期所有按分组规定的定额。</translation>
    </message>
    <message>
        <source>Teachers in several of these groups</source>
        <translation>属于其中几组的教师</translation>
    </message>
    <message>
        <source>Not taken over: the rule read from the words can&apos;t be kept. Choose the way of scoring and set its values yourself.</source>
        <translation>未采用：从文字读出的规则无法保存。请自行选择计分方式并填写数值。</translation>
    </message>
    <message>
        <source>Not read as a rule: %1. See that the rule below says it.</source>
        <translation>没有读成规则：%1。请核对下面的规则是否写到。</translation>
    </message>
    <message>
        <source>Nothing is said about its points yet: type a weight, or write the standard and choose the way of scoring.</source>
        <translation>还没有写怎样计分：请填权重，或写出标准并选择计分方式。</translation>
    </message>
    <message>
        <source>Not changed, because something typed is not saved yet. %1</source>
        <translation>没有更改，因为有录入的内容还没有保存。%1</translation>
    </message>
    <message>
        <source>Something typed was not saved, and its rule is another one or gone now. %1</source>
        <translation>有录入的内容没有保存，而它的计分规则已经改变或删除。%1</translation>
    </message>
    <message>
        <source>Put back what is saved</source>
        <translation>恢复为已保存的内容</translation>
    </message>
    <message>
        <source>The standard can be read as a rule once the criterion has a weight. Type it in the table.</source>
        <translation>考核标准里的话要有权重才能读成规则，请先在表中填写权重。</translation>
    </message>
</context>
<context>
    <name>yanben::RubricModel</name>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Standard and requirements</source>
        <translation>考核标准及要求</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>评价方式</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>converted to %1</source>
        <translation>折算到 %1</translation>
    </message>
    <message>
        <source>A criterion needs a number.</source>
        <translation>条目要有序号。</translation>
    </message>
    <message>
        <source>Number %1 is taken by “%2”. Type another.</source>
        <translation>序号 %1 已用于“%2”，请另输一个。</translation>
    </message>
    <message>
        <source>A criterion needs a content.</source>
        <translation>条目要有内容。</translation>
    </message>
    <message>
        <source>Type a number from 0 with at most two decimals.</source>
        <translation>请输入不小于 0 的数，最多两位小数。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>一级指标</translation>
    </message>
    <message>
        <source>should be %1: %2</source>
        <translation>应为 %1，%2</translation>
    </message>
</context>
<context>
    <name>yanben::RubricPage</name>
    <message>
        <source>This version is published.</source>
        <translation>此版本已公布。</translation>
    </message>
    <message>
        <source>There is no criterion to publish yet.</source>
        <translation>还没有条目可以公布。</translation>
    </message>
    <message>
        <source>The weights add to %1, not to the full mark. Convert, adjust weights or change the full mark.</source>
        <translation>权重合计 %1，与满分不一致。请折算、调整权重或改满分。</translation>
    </message>
    <message>
        <source>This term has no rubric yet.</source>
        <translation>本学期还没有考评细则。</translation>
    </message>
    <message>
        <source>Paste criteria from Excel, WPS or Word…</source>
        <translation>从 Excel、WPS 或 Word 粘贴…</translation>
    </message>
    <message>
        <source>Rubric file…</source>
        <translation>细则文件…</translation>
    </message>
    <message>
        <source>Save as a rubric file…</source>
        <translation>另存为细则文件…</translation>
    </message>
    <message>
        <source>Save as an Excel file…</source>
        <translation>存为 Excel 文件…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>新草稿</translation>
    </message>
    <message>
        <source>Change a published rubric in a new version</source>
        <translation>在新版本中修改已公布的细则</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条目表</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>添加一行…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete the criterion</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>F2 edits · Alt+Up and Alt+Down move · Insert adds · Ctrl+V pastes a table</source>
        <translation>F2 修改 · Alt+↑↓ 移动 · Insert 添加 · Ctrl+V 粘贴表格</translation>
    </message>
    <message>
        <source>Draft v%1</source>
        <translation>草稿 v%1</translation>
    </message>
    <message>
        <source>Published v%1</source>
        <translation>已公布 v%1</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the rows in Excel, WPS or Word first.</source>
        <translation>剪贴板里没有表格。请先在 Excel、WPS 或 Word 中复制。</translation>
    </message>
    <message>
        <source>Open a rubric file</source>
        <translation>打开细则文件</translation>
    </message>
    <message>
        <source>Rubric files (*.json)</source>
        <translation>细则文件 (*.json)</translation>
    </message>
    <message>
        <source>Import a rubric</source>
        <translation>导入细则</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Choose a rubric file that other copies of the program have saved.</source>
        <translation>%1 读不了。请选择由本程序存出的细则文件。</translation>
    </message>
    <message>
        <source>Save as a rubric file</source>
        <translation>另存为细则文件</translation>
    </message>
    <message>
        <source>%1 was not written. Choose another folder, or free some space, and try again.</source>
        <translation>%1 没有写成。请换一个文件夹，或腾出空间后再试。</translation>
    </message>
    <message>
        <source>There is no term yet. Make one among the terms of the settings first.</source>
        <translation>还没有学期。请先在“学校设置”的学期中新建。</translation>
    </message>
    <message>
        <source>%1 was not read: %2.</source>
        <translation>没有读入 %1：%2。</translation>
    </message>
    <message>
        <source>The rubric was not saved, nobody could score by it: %1.</source>
        <translation>细则没有保存，按它无法计分：%1。</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>从模板新建…</translation>
    </message>
    <message>
        <source>The criteria of a section do not add to its weight (%1). Adjust weights, or the section.</source>
        <translation>一级指标下各条目的权重合计与其权重不符（%1）。请调整条目权重或一级指标。</translation>
    </message>
    <message>
        <source>Sections…</source>
        <translation>一级指标…</translation>
    </message>
    <message>
        <source>Group the criteria, with a weight for each group</source>
        <translation>把条目归到一级指标，可给每个一级指标定权重</translation>
    </message>
    <message>
        <source>Totals and grades…</source>
        <translation>合计与等次…</translation>
    </message>
    <message>
        <source>Full mark, rounding, bounds, conversion, grades and vetoes</source>
        <translation>满分、取舍、上下限、折算、等次和一票否决</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>All versions of the rubric and what each changed</source>
        <translation>细则的各个版本和每次改动</translation>
    </message>
    <message>
        <source>In totals and grades, %1.</source>
        <translation>合计与等次：%1。</translation>
    </message>
    <message>
        <source>Rubrics…</source>
        <translation>细则…</translation>
    </message>
    <message>
        <source>Add a further rubric to the term, or delete this one</source>
        <translation>为本学期增加细则，或删除这份细则</translation>
    </message>
    <message>
        <source>New rubric…</source>
        <translation>新建细则…</translation>
    </message>
    <message>
        <source>Delete this rubric</source>
        <translation>删除这份细则</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be deleted: there are scores by it.</source>
        <translation>“%1”不能删除：已有按它评的分。</translation>
    </message>
    <message>
        <source>“%1” is a rubric for %2, not for %3. Whom a rubric is for never changes; make a new rubric of it.</source>
        <translation>“%1”是考核%2的细则，这里考核的是%3。细则的考核对象不能改变，请用它新建一份细则。</translation>
    </message>
    <message>
        <source>A veto that holds on a sheet is not in this version: %1. Name it as before, or take it off the sheets first.</source>
        <translation>评分表上已有的否决在本版细则里没有：%1。请恢复原名，或先从评分表上撤去。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” was deleted. It was a part of %2, where another rubric has to be chosen now.</source>
        <translation>“%1”已删除。它是综合评定“%2”的组成部分，请到那里改选细则。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A published rubric can&apos;t be changed · “New draft” makes a version that can</source>
        <translation>已公布的细则不能修改 · 点“新草稿”生成可以修改的新版本</translation>
    </message>
    <message numerus="yes">
        <source>The %n criteria of this draft are replaced. It can be undone.</source>
        <translation>
            <numerusform>此草稿的 %n 个条目将被替换，可以撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were entered for them. Those for criteria that the new ones do not name no longer count.</source>
        <translation>
            <numerusform>这些条目已录入 %n 条记录。新条目中没有同名条目的，其记录不再计分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import, export…</source>
        <translation>导入与导出…</translation>
    </message>
    <message>
        <source>Above the table</source>
        <translation>表格上方</translation>
    </message>
    <message>
        <source>It can&apos;t be published yet. %1</source>
        <translation>还不能公布。%1</translation>
    </message>
    <message>
        <source>Something typed is not saved yet. %1</source>
        <translation>有录入的内容还没有保存。%1</translation>
    </message>
    <message>
        <source>“%1” is published and stays as it is. What does “%2” become?</source>
        <translation>“%1”已公布，不会改动。“%2”作为什么导入？</translation>
    </message>
    <message>
        <source>A new draft of this rubric</source>
        <translation>这份细则的新草稿</translation>
    </message>
    <message>
        <source>A rubric of its own</source>
        <translation>另一份细则</translation>
    </message>
    <message>
        <source>This line stays chosen: what was typed into its rule is not saved yet. %1 Mend it, or put back what is saved.</source>
        <translation>仍停在这一条：录入它的计分规则的内容还没有保存。%1请改正，或恢复为已保存的内容。</translation>
    </message>
    <message>
        <source>Show the rubric (F6)</source>
        <translation>显示细则表（F6）</translation>
    </message>
    <message>
        <source>Show the criterion (F6)</source>
        <translation>显示所选条目（F6）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Several criteria have the same number: %1. It can be published when each has its own.</source>
        <translation>有几个条目序号相同：%1。每个条目有了自己的序号才能公布。</translation>
    </message>
    <message>
        <source>Number the later ones on: %1</source>
        <translation>后面的条目接着编号：%1</translation>
    </message>
    <message>
        <source>Paste from Excel, WPS or Word</source>
        <translation>从Excel、WPS或Word粘贴</translation>
    </message>
    <message>
        <source>Not deleted: the veto “%1” makes this criterion 0. Change or delete the veto first, under “Totals and grades…”.</source>
        <translation>未删除：一票否决“%1”指定本条目计0分。请先在“合计与等次…”中修改或删除该项一票否决。</translation>
    </message>
</context>
<context>
    <name>yanben::RuleEditor</name>
    <message>
        <source>Level</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Levels, best first</source>
        <translation>档次（高的在前）</translation>
    </message>
    <message>
        <source>Type a number with at most two decimals, or nothing.</source>
        <translation>请输入数字，最多两位小数，也可留空。</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Step (empty: any mark)</source>
        <translation>分数间隔（留空为不限）</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣分项</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>加分项</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>每次</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>Cap (empty: none)</source>
        <translation>封顶（留空为不封顶）</translation>
    </message>
    <message>
        <source>Floor (empty: none)</source>
        <translation>保底（留空为不保底）</translation>
    </message>
    <message>
        <source>Type points such as -1, 0.5 or -3~0.</source>
        <translation>请输入如 -1、0.5 或 -3~0 的分数。</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Several awards</source>
        <translation>多个奖项</translation>
    </message>
    <message>
        <source>Only the highest</source>
        <translation>只取最高</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The best in full, the rest a little</source>
        <translation>最好的几个全计，其余另计</translation>
    </message>
    <message>
        <source>How many in full</source>
        <translation>全计几个</translation>
    </message>
    <message>
        <source>Points of each further one</source>
        <translation>其余每个计分</translation>
    </message>
    <message>
        <source>Share of the authors</source>
        <translation>按署名次序</translation>
    </message>
    <message>
        <source>Author no.</source>
        <translation>第几完成人</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>What is banded</source>
        <translation>按什么分段</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>一个数值</translation>
    </message>
    <message>
        <source>Several values, their points summed</source>
        <translation>多个数值，各段得分相加</translation>
    </message>
    <message>
        <source>Several values, mean of their points</source>
        <translation>多个数值，各段得分平均</translation>
    </message>
    <message>
        <source>Several values, best of their points</source>
        <translation>多个数值，取最高得分</translation>
    </message>
    <message>
        <source>The points of a rule</source>
        <translation>另一条规则的得分</translation>
    </message>
    <message>
        <source>Bands (&gt;90: above 90)</source>
        <translation>各段（&gt;90 指超过90）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Points below all bands</source>
        <translation>不到各段的得分</translation>
    </message>
    <message>
        <source>Name of what lies below (may be empty)</source>
        <translation>不到各段的名称（可空）</translation>
    </message>
    <message>
        <source>Rule whose points are banded</source>
        <translation>用来分段的规则</translation>
    </message>
    <message>
        <source>Bands by group (instead of the above)</source>
        <translation>各分组的各段（代替上面的）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Type a number with at most two decimals.</source>
        <translation>请输入数字，最多两位小数。</translation>
    </message>
    <message>
        <source>Type a number with at most four decimals, such as 0.4.</source>
        <translation>请输入数字，最多四位小数，例如 0.4。</translation>
    </message>
    <message>
        <source>Type a whole number from %1.</source>
        <translation>请输入不小于 %1 的整数。</translation>
    </message>
    <message>
        <source>Parts (their factors add to 1)</source>
        <translation>各部分（系数之和为1）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>各项条件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>怎样计分</translation>
    </message>
    <message>
        <source>Each one its points</source>
        <translation>各项分别得分</translation>
    </message>
    <message>
        <source>Any one gives all</source>
        <translation>达到任一项即得分</translation>
    </message>
    <message>
        <source>Only all together</source>
        <translation>全部达到才得分</translation>
    </message>
    <message>
        <source>Points when fulfilled</source>
        <translation>达到时的得分</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>每多少</translation>
    </message>
    <message>
        <source>Points for it</source>
        <translation>折算为多少分</translation>
    </message>
    <message>
        <source>At most a day (empty: no limit)</source>
        <translation>每天最多计多少（留空：不限）</translation>
    </message>
    <message>
        <source>Only whole multiples count</source>
        <translation>只计整倍数</translation>
    </message>
    <message>
        <source>Levels chosen, at least</source>
        <translation>至少选几档</translation>
    </message>
    <message>
        <source>Levels chosen, at most</source>
        <translation>最多选几档</translation>
    </message>
    <message>
        <source>Several levels</source>
        <translation>选多档时</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>取最高</translation>
    </message>
    <message>
        <source>Held down to a level</source>
        <translation>限档（有此情形时最高到某档）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Type the name of a level above.</source>
        <translation>请输入上面某一档的名称。</translation>
    </message>
    <message>
        <source>Type a limit such as ≥5, &gt;5, ≤5 or &lt;5.</source>
        <translation>请输入界限，例如 ≥5、&gt;5、≤5 或 &lt;5。</translation>
    </message>
    <message>
        <source>Special cases, tested before the rule</source>
        <translation>特殊情形（先于规则判断）</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>If</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Required number (empty: by group)</source>
        <translation>应完成数（留空：按分组）</translation>
    </message>
    <message>
        <source>Points when it is reached</source>
        <translation>完成时的得分</translation>
    </message>
    <message>
        <source>Below the number</source>
        <translation>不足时</translation>
    </message>
    <message>
        <source>Lose points per missing one</source>
        <translation>每缺一个扣分</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>按完成比例计分</translation>
    </message>
    <message>
        <source>Points lost per missing one</source>
        <translation>每缺一个扣几分</translation>
    </message>
    <message>
        <source>Points per one above (empty: none)</source>
        <translation>每超一个加几分（留空：不加）</translation>
    </message>
    <message>
        <source>Required by group</source>
        <translation>各分组应完成数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Points of a place</source>
        <translation>名次怎样计分</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>按名次表</translation>
    </message>
    <message>
        <source>Falling by steps</source>
        <translation>逐名递减</translation>
    </message>
    <message>
        <source>Evenly from first to last</source>
        <translation>从第一名到最后一名均匀递减</translation>
    </message>
    <message>
        <source>By places won or lost</source>
        <translation>按名次升降</translation>
    </message>
    <message>
        <source>Points up to a place</source>
        <translation>名次表</translation>
    </message>
    <message>
        <source>Up to place</source>
        <translation>到第几名</translation>
    </message>
    <message>
        <source>Points behind these (empty: 0)</source>
        <translation>更靠后的得分（留空：0）</translation>
    </message>
    <message>
        <source>Points of the first</source>
        <translation>第一名得分</translation>
    </message>
    <message>
        <source>Less for each place</source>
        <translation>每后一名减几分</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>Points of the last</source>
        <translation>最后一名得分</translation>
    </message>
    <message>
        <source>Number of places (empty: in each record)</source>
        <translation>共多少名（留空：在记录中填写）</translation>
    </message>
    <message>
        <source>Points without a change</source>
        <translation>名次不变的得分</translation>
    </message>
    <message>
        <source>Points per place won</source>
        <translation>每升一名加几分</translation>
    </message>
    <message>
        <source>Points lost per place lost</source>
        <translation>每降一名扣几分</translation>
    </message>
    <message>
        <source>Several marks</source>
        <translation>多个评分</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Leave out the highest</source>
        <translation>去掉几个最高分</translation>
    </message>
    <message>
        <source>Leave out the lowest</source>
        <translation>去掉几个最低分</translation>
    </message>
    <message>
        <source>Points at the reference</source>
        <translation>达到对照值的得分</translation>
    </message>
    <message>
        <source>The rule can&apos;t be kept with this value.</source>
        <translation>这个值使规则无法保存。</translation>
    </message>
    <message>
        <source>%1: way of scoring</source>
        <translation>%1：计分方式</translation>
    </message>
    <message>
        <source>More parameters…</source>
        <translation>更多参数…</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>So many of a case become one of another</source>
        <translation>几次折为另一情形一次</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每几次</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>折为一次</translation>
    </message>
    <message>
        <source>A case that alone makes 0</source>
        <translation>一票计0分的情形</translation>
    </message>
    <message>
        <source>Type the name of a case above.</source>
        <translation>请输入上面某一情形的名称。</translation>
    </message>
    <message>
        <source>Award level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>The table can&apos;t be kept like this: a name stands twice, or the rule needs this line.</source>
        <translation>表格不能这样保存：有名称重复，或规则少不了这一行。</translation>
    </message>
    <message>
        <source>Take the line away (Del)</source>
        <translation>删除此行（Del）</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>“At most” of “%1” is below 0. Type 0 or more: it bounds how much this case gives or takes in all.</source>
        <translation>“%1”的“最多”小于 0。请填 0 或更大的数：它限定这种情形合计最多加（扣）多少。</translation>
    </message>
    <message>
        <source>Not changed, because something typed is not saved yet. %1</source>
        <translation>没有更改，因为有录入的内容还没有保存。%1</translation>
    </message>
    <message>
        <source>In “%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>%1 Nothing in this table is saved before that is mended.</source>
        <translation>%1改正之前，本表的修改都不保存。</translation>
    </message>
    <message>
        <source>More parameters of “%1”…</source>
        <translation>“%1”的更多参数…</translation>
    </message>
</context>
<context>
    <name>yanben::RuleKindBox</name>
    <message>
        <source>Deduct (from a base, each time)</source>
        <translation>扣分（从基础分起，每次扣）</translation>
    </message>
    <message>
        <source>Add up (each time, with a cap)</source>
        <translation>累加（每次加，可封顶）</translation>
    </message>
    <message>
        <source>Levels (one of some)</source>
        <translation>分档（选一档）</translation>
    </message>
    <message>
        <source>Rating (a mark up to a maximum)</source>
        <translation>评分（在满分以内打分）</translation>
    </message>
    <message>
        <source>Quota (a required number)</source>
        <translation>定额（规定数量）</translation>
    </message>
    <message>
        <source>Bands (points by a value)</source>
        <translation>分段（按数值所在段）</translation>
    </message>
    <message>
        <source>Rank (points by place)</source>
        <translation>名次（按名次得分）</translation>
    </message>
    <message>
        <source>Awards (by level and prize)</source>
        <translation>奖项（按级别、等次）</translation>
    </message>
    <message>
        <source>Conditions (met or not)</source>
        <translation>达标（达到与否）</translation>
    </message>
    <message>
        <source>Convert (so many points per so much)</source>
        <translation>折算（每多少折几分）</translation>
    </message>
    <message>
        <source>Ratio (value to reference)</source>
        <translation>比值（实际值与对照值）</translation>
    </message>
    <message>
        <source>Composite (parts with factors)</source>
        <translation>合成（各部分乘系数）</translation>
    </message>
</context>
<context>
    <name>yanben::RuleSuggestion</name>
    <message>
        <source>the required number</source>
        <translation>应完成次数</translation>
    </message>
    <message>
        <source>the cap</source>
        <translation>封顶</translation>
    </message>
    <message>
        <source>the floor</source>
        <translation>保底</translation>
    </message>
    <message>
        <source>what absence gives</source>
        <translation>缺席如何计分</translation>
    </message>
    <message>
        <source>whether it repeats</source>
        <translation>能否重复计</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take over the rule read from the words</source>
        <translation>采用从文字读出的规则</translation>
    </message>
    <message>
        <source>Don&apos;t take over</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Don&apos;t take over the rule read from the words</source>
        <translation>不采用从文字读出的规则</translation>
    </message>
    <message>
        <source>Read from the words (%1): %2</source>
        <translation>从文字读出（%1）：%2</translation>
    </message>
    <message>
        <source>; starts from %1</source>
        <translation>，基础分 %1 分</translation>
    </message>
    <message>
        <source>; not stated: %1</source>
        <translation>；未写明：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; not taken over: %1</source>
        <translation>；未采用：%1</translation>
    </message>
    <message>
        <source>what several awards give together (for now only the highest)</source>
        <translation>多项奖项合起来怎样计（暂只取最高）</translation>
    </message>
</context>
<context>
    <name>yanben::RuleTable</name>
    <message>
        <source>Type here to add a line</source>
        <translation>在这里输入可添加一行</translation>
    </message>
    <message>
        <source>Del takes the line away</source>
        <translation>按 Del 删除此行</translation>
    </message>
    <message>
        <source>Not saved yet: “%1” is missing in this line. To take the line away, press Del.</source>
        <translation>尚未保存：这一行缺少“%1”。要删除此行，请按 Del。</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>第 %1 行“%2”：%3</translation>
    </message>
</context>
<context>
    <name>yanben::RuleTrial</name>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Trial: %1</source>
        <translation>试算：%1</translation>
    </message>
</context>
<context>
    <name>yanben::ScheduleModel</name>
    <message>
        <source>Time</source>
        <translation>研修时间</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>研修形式</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主讲教师</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>研修地点</translation>
    </message>
</context>
<context>
    <name>yanben::SchedulePage</name>
    <message>
        <source>Paste table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Take over a table copied in Excel, WPS or Word (Ctrl+V)</source>
        <translation>把在 Excel、WPS 或 Word 中复制的表格加进来（Ctrl+V）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Preview, print, save as PDF (Ctrl+P)</source>
        <translation>预览、打印、存为 PDF（Ctrl+P）</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>A new row behind the current one (Ctrl+Enter)</source>
        <translation>在当前行后面加一项（Ctrl+回车）</translation>
    </message>
    <message>
        <source>No activity is planned in this term yet. Enter the first one, or paste a table from Excel, WPS or Word.</source>
        <translation>本学期还没有安排活动。新建第一项，或从 Excel、WPS、Word 粘贴表格。</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>添加场次</translation>
    </message>
    <message>
        <source>One more session: its own people and place (Ctrl+Shift+Enter)</source>
        <translation>再加一个场次，人员和地点另填（Ctrl+Shift+回车）</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>删除场次</translation>
    </message>
    <message>
        <source>Take this session out of the activity</source>
        <translation>从这项活动中去掉这个场次</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the activity with its sessions (Ctrl+D)</source>
        <translation>复制这项活动和它的场次（Ctrl+D）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the chosen activities (Del)</source>
        <translation>删除选中的活动（Del）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the activity up (Alt+Up)</source>
        <translation>上移一项（Alt+↑）</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the activity down (Alt+Down)</source>
        <translation>下移一项（Alt+↓）</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>按日期排序</translation>
    </message>
    <message>
        <source>Bring all activities into the order of their dates</source>
        <translation>把全部活动按日期先后排好</translation>
    </message>
    <message>
        <source>Enter edits · Ctrl+Enter new activity · Del deletes · Alt+↑↓ moves</source>
        <translation>回车编辑 · Ctrl+回车 新建 · Del 删除 · Alt+↑↓ 移动</translation>
    </message>
    <message>
        <source>An activity without content</source>
        <translation>未填内容的活动</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>%1 activities deleted</source>
        <translation>已删除 %1 项活动</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy the rows in Excel, WPS or Word first.</source>
        <translation>剪贴板里没有表格。请先在 Excel、WPS 或 Word 中复制这些行。</translation>
    </message>
    <message>
        <source>From another term…</source>
        <translation>沿用其他学期…</translation>
    </message>
    <message>
        <source>Take activities of another term over, by week numbers and around days off</source>
        <translation>按周次沿用其他学期的活动，遇休息日避开</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Exchange activities with other calendar programs (.ics)</source>
        <translation>与其他日历程序交换活动（.ics）</translation>
    </message>
</context>
<context>
    <name>yanben::ScheduleView</name>
    <message>
        <source>Schedule of the term</source>
        <translation>本学期活动日程表</translation>
    </message>
</context>
<context>
    <name>yanben::SchoolPart</name>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Every change is saved at once and can be undone.</source>
        <translation>每次修改立即保存，可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Name of the school</source>
        <translation>学校名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>落款(&amp;S)</translation>
    </message>
    <message>
        <source>Stands under the plan and other papers. Empty: the school&apos;s name.</source>
        <translation>印在计划等材料末尾。留空则用学校名称。</translation>
    </message>
    <message>
        <source>Not saved: a school needs a name. Esc brings the old one back.</source>
        <translation>未保存：学校名称不能为空。按 Esc 恢复原来的名称。</translation>
    </message>
    <message>
        <source>First &amp;responsible person</source>
        <translation>第一责任人(&amp;R)</translation>
    </message>
    <message>
        <source>The principal, as a rule. Stands in the plan above the leadership group.</source>
        <translation>一般为校长，全校一名。印在计划的领导小组之前。</translation>
    </message>
    <message>
        <source>Enter saves a field, Esc takes the entry back</source>
        <translation>回车保存所填的一项，Esc 撤回未保存的修改</translation>
    </message>
</context>
<context>
    <name>yanben::ScopeDialog</name>
    <message>
        <source>&amp;Drop them</source>
        <translation>清除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep them until their meetings come back</source>
        <translation>保留，等那一次重新出现(&amp;K)</translation>
    </message>
    <message>
        <source>下午, 第7节, 14:30-16:00</source>
        <translation>下午、第7节、14:30-16:00</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>日期(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>时段(&amp;H)</translation>
    </message>
    <message>
        <source>Shown with this meeting; may stay empty</source>
        <translation>随本次显示，可不填</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Only this one, %1</source>
        <translation>仅本次：%1(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;From this one on</source>
        <translation>从本次起(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All meetings of the series</source>
        <translation>整个系列(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions belong to no meeting then:</source>
        <translation>
            <numerusform>这样就有 %n 项单次安排不再属于任何一次：</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>yanben::ScoreDeeds</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Give all the same…</source>
        <translation>全部填为…</translation>
    </message>
    <message>
        <source>Count one more</source>
        <translation>加一次</translation>
    </message>
    <message>
        <source>Count one less</source>
        <translation>减一次</translation>
    </message>
    <message>
        <source>Absent…</source>
        <translation>缺席…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>免考核…</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Clear (not scored)</source>
        <translation>清除（未评）</translation>
    </message>
    <message>
        <source>%1: recorded as exempt.</source>
        <translation>%1：记为免考核。</translation>
    </message>
    <message>
        <source>%1: recorded as absent, with 0 points.</source>
        <translation>%1：记为缺席，计0分。</translation>
    </message>
    <message>
        <source>Record as exempt</source>
        <translation>记为免考核</translation>
    </message>
    <message>
        <source>Record as absent</source>
        <translation>记为缺席</translation>
    </message>
    <message>
        <source>Reason of the exemption (needed):</source>
        <translation>免考核的理由（必填）：</translation>
    </message>
    <message>
        <source>Reason (may be empty):</source>
        <translation>理由（可不填）：</translation>
    </message>
    <message>
        <source>Give all the same</source>
        <translation>全部填为</translation>
    </message>
    <message>
        <source>%1: the same record for all.</source>
        <translation>%1：全部填成同一记录。</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>得分：%1</translation>
    </message>
    <message>
        <source>Record as not applicable</source>
        <translation>记为不适用</translation>
    </message>
    <message>
        <source>%1: recorded as not applicable.</source>
        <translation>%1：记为不适用。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>%1: back to “not scored”.</source>
        <translation>%1：清除为未评。</translation>
    </message>
    <message>
        <source>Not changed: “%1” is not scored by counting. Type what happened instead.</source>
        <translation>没有改动：“%1”不是按次计分的条目，请直接录入。</translation>
    </message>
    <message>
        <source>%1: “%2” is counted once more.</source>
        <translation>%1：“%2”各加一次。</translation>
    </message>
    <message>
        <source>%1: “%2” is counted once less.</source>
        <translation>%1：“%2”各减一次。</translation>
    </message>
    <message>
        <source>Case:</source>
        <translation>情形：</translation>
    </message>
    <message>
        <source>Not changed: “%1” and “%2” are scored by different rules. Choose cells of one criterion.</source>
        <translation>没有改动：“%1”和“%2”的计分规则不同，请只选一个条目的单元格。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold a record now, which it replaces.</source>
        <translation>
            <numerusform>其中 %n 格已有记录，将被替换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the chosen cells is empty.</source>
        <translation>所选的格子都已有记录，没有空格。</translation>
    </message>
    <message numerus="yes">
        <source>Only the empty cells: %n</source>
        <translation>
            <numerusform>只填空格：%n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All cells: %n</source>
        <translation>
            <numerusform>全部：%n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: filled with what stands above.</source>
        <translation>%1：用上方的记录填充。</translation>
    </message>
    <message>
        <source>%1 is left out: nobody rates himself or his group.</source>
        <translation>%1除外：不能给自己或自己所在的组评分。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The standard says that absence stays not scored until it is made up for: there leave the score empty instead.</source>
        <translation>标准写明缺席按未评（补做后再评）：请让这些格留空。</translation>
    </message>
</context>
<context>
    <name>yanben::ScoreEditor</name>
    <message>
        <source>There is no table on the clipboard that fits here.</source>
        <translation>剪贴板里没有可以粘贴到这里的表格。</translation>
    </message>
    <message>
        <source>What was copied does not fit here: these criteria are scored by another rule, or the block reaches beyond the table. Type what happened instead.</source>
        <translation>复制的内容不能贴在这里：这些条目的计分规则不同，或超出了表格。请直接录入事实。</translation>
    </message>
    <message>
        <source>Not changed: the file was read anew meanwhile. Choose the cells again.</source>
        <translation>未改动：其间文件已重新读取。请重新选择单元格。</translation>
    </message>
    <message>
        <source>This can&apos;t be changed now.</source>
        <translation>现在不能修改。</translation>
    </message>
    <message>
        <source>Nothing was pasted: the question about absent or exempt was cancelled. Paste again and answer it, or leave these cells out.</source>
        <translation>没有粘贴任何内容：已取消缺席或免考核的确认。请重新粘贴并确认，或去掉这些单元格。</translation>
    </message>
    <message>
        <source>Not changed, %1, criterion %2: %3</source>
        <translation>未改动，%1第%2项：%3</translation>
    </message>
</context>
<context>
    <name>yanben::ScoreGridModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source> · full mark %1</source>
        <translation> · 满分 %1</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>%1的合计</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1→%2</translation>
    </message>
    <message>
        <source>Published total of %1, and what the records give now: a correction is proposed</source>
        <translation>%1的已公布合计，与按现在记录得出的合计：待更正</translation>
    </message>
    <message>
        <source>The published result of %1 contradicts itself: a correction is proposed, or restore a backup</source>
        <translation>%1已公布的结果自相矛盾，不予显示：请更正，或恢复备份</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>等次·状态</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Sheet of %1: %2</source>
        <translation>%1的评分表：%2</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>等次：%1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>折算</translation>
    </message>
    <message>
        <source>The points that were reached, converted to %1</source>
        <translation>得分折算为满分 %1 的分数</translation>
    </message>
    <message>
        <source>* provisional · %1 a veto holds · %2 a correction is proposed</source>
        <translation>* 暂计 · %1 一票否决 · %2 有待更正</translation>
    </message>
</context>
<context>
    <name>yanben::ScoreInspector</name>
    <message>
        <source>The chosen score</source>
        <translation>所选得分</translation>
    </message>
    <message>
        <source>Choose a cell to see how its points come about.</source>
        <translation>选一格，这里显示得分怎么来的。</translation>
    </message>
    <message>
        <source> · full mark %1</source>
        <translation> · 满分 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Evidence / note</source>
        <translation>依据 / 备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>%1. What is recorded here counts all the same.</source>
        <translation>%1；在此录入的仍然计分。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>“%1” is what the office has recorded. It stands above the raters, so their marks do not count here. Clear it, and they do.</source>
        <translation>教研室在这里记的是“%1”，优先于评分人，所以评分人的评分在这里不计。清除后才计。</translation>
    </message>
</context>
<context>
    <name>yanben::ScoreModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 of %2 raters have handed in</source>
        <translation>%2 人评分，已交 %1 人</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Oneself</source>
        <translation>本人</translation>
    </message>
</context>
<context>
    <name>yanben::ScoreTable</name>
    <message>
        <source>Not entered: the table ends here. F2 changes this cell.</source>
        <translation>未录入：这里已是表格末尾。要改这一格，请按 F2。</translation>
    </message>
</context>
<context>
    <name>yanben::ScoresPage</name>
    <message>
        <source>Way of scoring</source>
        <translation>评分方式</translation>
    </message>
    <message>
        <source>Scores follow the criteria of the rubric; this term has none yet.</source>
        <translation>评分按考评细则的条目进行，本学期还没有细则。</translation>
    </message>
    <message>
        <source>Nobody on the roster is scored in this term.</source>
        <translation>本学期名册中没有计分的教师。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All teachers and criteria</source>
        <translation>全部教师和条目</translation>
    </message>
    <message>
        <source>One teacher</source>
        <translation>单个教师</translation>
    </message>
    <message>
        <source>All criteria of one teacher</source>
        <translation>一位教师的全部条目</translation>
    </message>
    <message>
        <source>One criterion</source>
        <translation>单个条目</translation>
    </message>
    <message>
        <source>All teachers on one criterion</source>
        <translation>全部教师的一个条目</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Go to the rubric</source>
        <translation>去考评细则</translation>
    </message>
    <message>
        <source>Go to the roster</source>
        <translation>去教师与分组</translation>
    </message>
    <message>
        <source>Score table, A4</source>
        <translation>得分表（A4）</translation>
    </message>
    <message>
        <source>Score table, A3</source>
        <translation>得分表（A3）</translation>
    </message>
    <message numerus="yes">
        <source>%n teachers · %1 of %2 scored</source>
        <translation>
            <numerusform>%n 名教师 · 已评 %1 / %2 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit, publish…</source>
        <translation>审核与公布</translation>
    </message>
    <message>
        <source>Bring sheets to the reviewer, publish or correct them</source>
        <translation>提交审核、退回、公布、更正评分表</translation>
    </message>
    <message>
        <source>Whose ratings are shown and entered, and who rates what</source>
        <translation>显示和录入谁的评分，各条目由谁评</translation>
    </message>
    <message>
        <source>Whose ratings</source>
        <translation>谁的评分</translation>
    </message>
    <message>
        <source>Feedback slip of this teacher</source>
        <translation>该教师的反馈单</translation>
    </message>
    <message>
        <source>Feedback slips of all teachers…</source>
        <translation>全部反馈单…</translation>
    </message>
    <message>
        <source>Blank score forms…</source>
        <translation>空白评分表…</translation>
    </message>
    <message>
        <source>Chosen cells…</source>
        <translation>选中的格…</translation>
    </message>
    <message>
        <source>Give the chosen cells the same record, a state, or one case more</source>
        <translation>给选中的格填同一记录、设状态或加减一次</translation>
    </message>
    <message>
        <source>Groups and the school are assessed by a rubric of their own; this term has none yet.</source>
        <translation>教研组和学校按各自的细则考核，本学期还没有这样的细则。</translation>
    </message>
    <message>
        <source>No group is assessed yet. Mark those that are as “Assessed as a group”, beside the roster.</source>
        <translation>还没有参加考核的组。请在教师与分组中选中组，勾选“参加考核”。</translation>
    </message>
    <message>
        <source>All sheets and criteria</source>
        <translation>全部评分表和条目</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>单份</translation>
    </message>
    <message>
        <source>All criteria of one sheet</source>
        <translation>一份评分表的全部条目</translation>
    </message>
    <message>
        <source>All sheets on one criterion</source>
        <translation>一个条目的全部评分</translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation>前往分组</translation>
    </message>
    <message>
        <source>Feedback slip of this sheet</source>
        <translation>本份反馈单</translation>
    </message>
    <message>
        <source>All feedback slips…</source>
        <translation>全部反馈单…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets · %1 of %2 scored</source>
        <translation>
            <numerusform>%n 份 · 已评 %1/%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the score table as an Excel file…</source>
        <translation>把得分表存为 Excel 文件…</translation>
    </message>
    <message>
        <source>Register of deductions and vetoes</source>
        <translation>违规扣分登记表</translation>
    </message>
    <message>
        <source>Weekly check…</source>
        <translation>每周检查…</translation>
    </message>
    <message>
        <source>Grade all groups week by week</source>
        <translation>逐周给各组评等</translation>
    </message>
    <message>
        <source>Find a name (Ctrl+F)</source>
        <translation>查找姓名（Ctrl+F）</translation>
    </message>
    <message numerus="yes">
        <source>%n shown · </source>
        <translation>
            <numerusform>显示 %n 人 · </numerusform>
        </translation>
    </message>
    <message>
        <source>Group shown</source>
        <translation>显示的分组</translation>
    </message>
    <message>
        <source>Show the teachers of one group</source>
        <translation>只显示一个分组的教师</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部分组</translation>
    </message>
    <message>
        <source>Nobody shown here is called “%1”.</source>
        <translation>这里没有叫“%1”的人。</translation>
    </message>
    <message>
        <source>Above the table</source>
        <translation>表格上方</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Inspection report of this sheet</source>
        <translation>本评分表的督导报告</translation>
    </message>
    <message>
        <source>Ranking on this criterion</source>
        <translation>本条目名次表</translation>
    </message>
    <message>
        <source>Enter goes down · Tab right · several cases: A1 B2, F2 their fields · Ctrl+D fills down · Alt+= one more · Shift+F1 how a number was computed · — 缺 免 ／ are states, 复 is to be reviewed</source>
        <translation>回车向下 · Tab 向右 · 多项输 A1 B2，F2 逐项填 · Ctrl+D 向下填充 · Alt+= 加一次 · Shift+F1 怎么算的 · — 缺 免 ／ 是状态，复 待复核</translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation>已评 %1 / %2 格</translation>
    </message>
    <message>
        <source>Show the scores (F6)</source>
        <translation>显示评分表（F6）</translation>
    </message>
    <message>
        <source>Show the record (F6)</source>
        <translation>显示所选一格的记录（F6）</translation>
    </message>
</context>
<context>
    <name>yanben::SectionEditor</name>
    <message>
        <source>Title of the plan</source>
        <translation>计划标题</translation>
    </message>
    <message>
        <source>Heading of the section</source>
        <translation>章节标题</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>章节正文</translation>
    </message>
    <message>
        <source>Kind of the section</source>
        <translation>章节类型</translation>
    </message>
    <message>
        <source>What the section is for: lists of topics and the leadership group print themselves</source>
        <translation>章节的用途：研修内容清单和领导小组会自动印出</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+F)</source>
        <translation>查找和替换（Ctrl+F）</translation>
    </message>
    <message>
        <source>(preamble, without heading)</source>
        <translation>（前言，无标题）</translation>
    </message>
    <message>
        <source>Write the text of this section here</source>
        <translation>在这里写本节正文</translation>
    </message>
    <message>
        <source>Printed below: the list of %1 topics (edit it at the right)</source>
        <translation>其后印出：研修内容清单，%1 项（在右侧编辑）</translation>
    </message>
    <message>
        <source>Printed below: the leadership group, %1 entries (edit it at the right)</source>
        <translation>其后印出：领导小组，%1 人次（在右侧编辑）</translation>
    </message>
    <message>
        <source>The text of this section was changed elsewhere while you were typing. Yours stays here and replaces it when it is saved; Undo brings the other back.</source>
        <translation>这一节的正文在您输入时已在别处改动。您输入的内容保留在此，保存后将代替它；用“撤销”可以恢复别处的改动。</translation>
    </message>
</context>
<context>
    <name>yanben::SectionsDialog</name>
    <message>
        <source>Sections</source>
        <translation>一级指标</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>一级指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Sections of the rubric</source>
        <translation>考评细则的一级指标</translation>
    </message>
    <message>
        <source>This section stands above already.</source>
        <translation>上面已有这个一级指标。</translation>
    </message>
    <message>
        <source>Type a number from 0 with at most two decimals.</source>
        <translation>请输入不小于 0 的数，最多两位小数。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n criteria, together %2</source>
        <translation>
            <numerusform>%1：%n 个条目，合计 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no section yet: type its name above.</source>
        <translation>还没有一级指标：在上面输入名称。</translation>
    </message>
    <message>
        <source>Spread in proportion</source>
        <translation>按比例分摊</translation>
    </message>
    <message>
        <source>Spread equally</source>
        <translation>平均分摊</translation>
    </message>
    <message>
        <source>Take what the criteria weigh</source>
        <translation>取条目之和</translation>
    </message>
    <message>
        <source>, should be %1: %2</source>
        <translation>，应为 %1，%2</translation>
    </message>
    <message>
        <source>A section with a weight is checked against the sum of its criteria. Clear a name to remove the section; Ctrl+V pastes a table of names and weights.</source>
        <translation>写了权重的一级指标，会与其下各条目的权重合计核对。清空名称即删除该一级指标；Ctrl+V 可粘贴名称与权重两列的表格。</translation>
    </message>
    <message>
        <source>Nothing was pasted: there is no table. Copy its cells in Excel, WPS or Word first.</source>
        <translation>没有粘贴：剪贴板里没有表格。请先在 Excel、WPS 或 Word 中复制单元格。</translation>
    </message>
    <message>
        <source>Nothing was pasted: the first column holds no names of sections.</source>
        <translation>没有粘贴：第一列里没有一级指标的名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n sections pasted.</source>
        <translation>
            <numerusform>已粘贴 %n 个一级指标。</numerusform>
        </translation>
    </message>
    <message>
        <source>The second column is no number, so these have no new weight: %1.</source>
        <translation>第二列不是数字，以下一级指标未取权重：%1。</translation>
    </message>
    <message>
        <source>Left out, as a heading, a sum, twice there or without a name: %1.</source>
        <translation>未取（表头、合计、重复或没有名称）：%1。</translation>
    </message>
    <message>
        <source>Only the first two columns were read.</source>
        <translation>只读取了前两列。</translation>
    </message>
</context>
<context>
    <name>yanben::SeriesDesk</name>
    <message>
        <source>Move “%1” from %2 to %3?</source>
        <translation>把“%1”由%2改到%3？</translation>
    </message>
    <message>
        <source>When is “%1” of %2 to be?</source>
        <translation>%2的“%1”改到什么时候？</translation>
    </message>
    <message>
        <source>Move a meeting of a series</source>
        <translation>定期活动改期</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>The others stay as they are.</source>
        <translation>其余各次不变。</translation>
    </message>
    <message>
        <source>Take out a meeting of a series</source>
        <translation>取消定期活动</translation>
    </message>
    <message>
        <source>Take out “%1” of %2?</source>
        <translation>取消%2的“%1”？</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>It is shown as cancelled, with the reason.</source>
        <translation>日历上显示为取消，并注明原因。</translation>
    </message>
    <message>
        <source>Change a meeting of a series</source>
        <translation>修改定期活动</translation>
    </message>
    <message>
        <source>For which meetings of “%1” does the change hold?</source>
        <translation>“%1”的这处修改用于哪几次？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the time of a series</source>
        <translation>修改系列时间</translation>
    </message>
    <message>
        <source>“%1” is to be %2. Which meetings?</source>
        <translation>“%1”改为%2。用于哪几次？</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings go.</source>
        <translation>
            <numerusform>去掉 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yanben::SessionExtras</name>
    <message>
        <source>Leaders taking part</source>
        <translation>参加领导</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>Of the participants who need not come, such as whoever is on leave</source>
        <translation>参加人员中不必到场的人，如请假者</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>场次 %1</translation>
    </message>
</context>
<context>
    <name>yanben::SessionFields</name>
    <message>
        <source>Led by</source>
        <translation>主讲教师</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>研修地点</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>场次 %1</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>共 %1 人</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>本场时间</translation>
    </message>
    <message>
        <source>as the activity</source>
        <translation>同活动时间</translation>
    </message>
    <message>
        <source>%1 people; not expected: %2</source>
        <translation>共 %1 人（不参加：%2）</translation>
    </message>
</context>
<context>
    <name>yanben::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation>校历</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>常用列表</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>The file is open to look only, so the school&apos;s settings can&apos;t be changed here. To change them, take the file over or work in a copy.</source>
        <translation>此文件以只读方式打开，学校设置不能修改。需要修改请接管文件，或另存副本后在副本中修改。</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>作息时间</translation>
    </message>
</context>
<context>
    <name>yanben::SheetModel</name>
    <message>
        <source>Not saved: “%1” is no day. Write one such as 4月17日, 2019-4-17 or 20190417.</source>
        <translation>未保存：“%1”不是日期。可写成：4月17日、2019-4-17、20190417。</translation>
    </message>
</context>
<context>
    <name>yanben::SheetStepDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>需要修改之处</translation>
    </message>
    <message numerus="yes">
        <source>Not for %n of them (%1): %2</source>
        <translation>
            <numerusform>其中 %n 份除外（%1）：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2 份）</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message numerus="yes">
        <source>For all %n that are shown</source>
        <translation>
            <numerusform>所列全部 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the %n that are chosen</source>
        <translation>
            <numerusform>所选 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit all the same (%1)</source>
        <translation>仍然提交（%1）</translation>
    </message>
    <message>
        <source>The rubric is still a draft: results can be published only after it has been published.</source>
        <translation>考评细则还是草稿：细则公布后才能公布成绩。</translation>
    </message>
    <message>
        <source> Its weights add up to %1, the full mark is %2.</source>
        <translation>现在权重合计 %1，满分 %2。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are not rated, or their raters differ:</source>
        <translation>
            <numerusform>还有 %n 格未评或待复核：</numerusform>
        </translation>
    </message>
    <message>
        <source>First write this: %1.</source>
        <translation>请先填写：%1。</translation>
    </message>
    <message>
        <source>Nothing has happened: there is no sheet that can take this step.</source>
        <translation>没有执行：没有可以走这一步的评分表。</translation>
    </message>
    <message>
        <source>Nothing has happened: this is never taken back, so Enter alone does not do it. Press the button “%1” itself.</source>
        <translation>没有执行：此操作不能撤销，只按回车不会执行。请点击“%1”按钮。</translation>
    </message>
    <message>
        <source>File them too; the proposed corrections are lost</source>
        <translation>也归档，放弃待更正的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed corrections are lost for good: %1. What was published stays.</source>
        <translation>
            <numerusform>%n 条待更正将永远作废：%1。已公布的成绩不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for %n of them, for which a correction waits (%1): filed, they can&apos;t be corrected any more. Look at “Corrections…” first.</source>
        <translation>
            <numerusform>其中 %n 份有待更正，暂不归档（%1）：归档后不能再更正。请先看“更正…”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::SheetSteps</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>There is nothing to correct: every published sheet would come out the same.</source>
        <translation>无需更正：已公布的评分表按现在的记录结果不变。</translation>
    </message>
    <message>
        <source>Objections…</source>
        <translation>异议…</translation>
    </message>
    <message>
        <source>Vetoes…</source>
        <translation>一票否决…</translation>
    </message>
    <message>
        <source>Choose one line first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Nothing is published by this rubric yet, so there is nothing to correct. Change the scores themselves.</source>
        <translation>这份细则还没有公布过成绩，不需要更正，直接修改评分即可。</translation>
    </message>
    <message>
        <source>For the role %1 (top right): %2</source>
        <translation>须由%1角色操作（右上角更换）：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
    <name>yanben::SidePart</name>
    <message>
        <source>Sheets side by side</source>
        <translation>并排的评分表</translation>
    </message>
    <message>
        <source>Nobody in this group is scored in this term.</source>
        <translation>该组本学期没有计分的教师。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
</context>
<context>
    <name>yanben::SlipsDialog</name>
    <message>
        <source>&amp;Double-sided: every slip begins on a sheet of its own</source>
        <translation>双面打印(&amp;D)：每份反馈单从新的一张纸开始</translation>
    </message>
    <message>
        <source>Feedback slips</source>
        <translation>反馈单</translation>
    </message>
    <message>
        <source>All teachers, by group</source>
        <translation>全体教师（按组排列）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n slips)</source>
        <translation>
            <numerusform>%1（%n份）</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips of</source>
        <translation>打印范围</translation>
    </message>
    <message>
        <source>Slips &amp;of:</source>
        <translation>打印范围(&amp;O)：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Feedback slips of all teachers</source>
        <translation>全部反馈单</translation>
    </message>
    <message>
        <source>Feedback slips: %1</source>
        <translation>反馈单：%1</translation>
    </message>
    <message>
        <source>Feedback slip: %1</source>
        <translation>反馈单：%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All feedback slips</source>
        <translation>全部反馈单</translation>
    </message>
</context>
<context>
    <name>yanben::SpreadPart</name>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Distribution of the totals</source>
        <translation>总分分布</translation>
    </message>
    <message>
        <source>The part of the program that draws charts is missing. Install it again.</source>
        <translation>绘制图表的程序部件缺失，请重新安装。</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Nobody in this group is scored in this term.</source>
        <translation>该组本学期没有计分的教师。</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Median deviation</source>
        <translation>绝对中位差</translation>
    </message>
    <message>
        <source>from %1, below %2</source>
        <translation>%1 以上，不到 %2</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Sheets by total</source>
        <translation>各分数段份数</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>No total is final yet.</source>
        <translation>还没有确定的总分。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets without a final total are not counted.</source>
        <translation>
            <numerusform>没有确定总分的 %n 张评分表未计入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::StaffModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Work number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入校</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离校</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Somebody else has this name too: a work number tells them apart.</source>
        <translation>还有同名的教师：请填写工号，以便区分。</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>聘任状态</translation>
    </message>
    <message>
        <source>On probation, without or with a title (职称): what some vetoes mean for the teacher depends on it</source>
        <translation>见习期、未聘职称或已聘职称：有的一票否决对教师的后果由此而定</translation>
    </message>
</context>
<context>
    <name>yanben::StaffPage</name>
    <message>
        <source>Name, pinyin or work number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>显示哪些教师</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从Excel粘贴</translation>
    </message>
    <message>
        <source>Take over a roster copied in Excel, WPS or Word (Ctrl+V)</source>
        <translation>导入从 Excel、WPS 或 Word 复制的名册（Ctrl+V）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Preview, print, save as PDF (Ctrl+P)</source>
        <translation>预览、打印、另存为 PDF（Ctrl+P）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the shown roster as an Excel file</source>
        <translation>把显示的名册存为 Excel 文件</translation>
    </message>
    <message>
        <source>Add teacher</source>
        <translation>添加教师</translation>
    </message>
    <message>
        <source>A new row, its name open for typing</source>
        <translation>新增一行，直接输入姓名</translation>
    </message>
    <message>
        <source>Search the roster</source>
        <translation>查找教师</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在校</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>现在在校的教师</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已离校</translation>
    </message>
    <message>
        <source>Who has left the school</source>
        <translation>已经离校的教师</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>离校…</translation>
    </message>
    <message>
        <source>Enter the last day of the chosen teachers</source>
        <translation>填写所选教师在校的最后一天</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>返校</translation>
    </message>
    <message>
        <source>Take the last day of the chosen teachers away</source>
        <translation>清除所选教师的离校日期</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the chosen teachers (Del)</source>
        <translation>删除所选教师（Del）</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>教师名册</translation>
    </message>
    <message>
        <source>Nobody is on the roster yet. Enter the first teacher, or paste the roster from Excel, WPS or Word.</source>
        <translation>名册中还没有教师。请添加第一位教师，或从 Excel、WPS、Word 粘贴名册。</translation>
    </message>
    <message>
        <source>Nobody on the roster matches.</source>
        <translation>没有符合条件的教师。</translation>
    </message>
    <message>
        <source>%1 teachers, %2 scored</source>
        <translation>共%1人，计分%2人</translation>
    </message>
    <message>
        <source>Several people are called %1, and not all of them have a work number. With it they can be told apart everywhere.</source>
        <translation>有多位教师叫%1，其中有人没有工号。填写工号后，各处都能区分。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>填写工号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New teacher</source>
        <translation>新教师</translation>
    </message>
    <message>
        <source>Leaving the school</source>
        <translation>离校</translation>
    </message>
    <message>
        <source>Last day at the school</source>
        <translation>在校的最后一天</translation>
    </message>
    <message>
        <source>Not deleted, because the records would lose the name. It stands in: %1. Who doesn&apos;t work here any longer gets a last day instead.</source>
        <translation>不能删除，否则记录中会失去姓名。该教师出现在：%1。不再在校的教师请登记离校日期。</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy the rows in Excel, WPS or Word first.</source>
        <translation>剪贴板中没有表格。请先在 Excel、WPS 或 Word 中复制表格。</translation>
    </message>
    <message>
        <source>Search the roster (Ctrl+F)</source>
        <translation>查找教师（Ctrl+F）</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>聘任状态</translation>
    </message>
    <message>
        <source>On probation, without or with a title: for all chosen teachers at once</source>
        <translation>见习期、未聘职称或已聘职称：一次设定所选的全部教师</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Choose teachers in the table first.</source>
        <translation>请先在表格里选中教师。</translation>
    </message>
    <message>
        <source>The chosen teachers have left already.</source>
        <translation>选中的教师都已离校。</translation>
    </message>
    <message>
        <source>The chosen teachers work here.</source>
        <translation>选中的教师都在校。</translation>
    </message>
    <message>
        <source>Who has a sheet in the rubrics for teachers: for all chosen teachers at once</source>
        <translation>谁在教师考评细则中有评分表；可一次设置所选的全部教师</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>Above the roster</source>
        <translation>名单上方</translation>
    </message>
    <message>
        <source>Groups and memberships</source>
        <translation>分组与成员关系</translation>
    </message>
    <message>
        <source>When they joined</source>
        <translation>入校时间</translation>
    </message>
    <message>
        <source>Any years here</source>
        <translation>不限入校时间</translation>
    </message>
    <message numerus="yes">
        <source>≤ %n years here</source>
        <translation>
            <numerusform>近 %n 年入校</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2 teachers</source>
        <translation>显示%1人 / 共%2人</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>Show everybody, here and gone</source>
        <translation>显示全部（含已离校）</translation>
    </message>
    <message>
        <source>Counted back from the last day of the term shown, %1, by the day on the roster.</source>
        <translation>按名册上的入校日期，从所选学期的最后一天（%1）往前推算；之后入校的不计。</translation>
    </message>
    <message>
        <source>Counted back from today, %1, by the day on the roster.</source>
        <translation>按名册上的入校日期，从今天（%1）往前推算。</translation>
    </message>
    <message>
        <source>Ctrl+A and “Add to group” put all who are shown into a group as one step.</source>
        <translation>按 Ctrl+A 再点“加入分组”，一步把显示的教师全部加入分组。</translation>
    </message>
    <message>
        <source>Show the roster (F6)</source>
        <translation>显示教师名册（F6）</translation>
    </message>
    <message>
        <source>Show the groups (F6)</source>
        <translation>显示分组（F6）</translation>
    </message>
    <message>
        <source>Nobody is in this group yet. Show all teachers, choose those who belong to it, and press “Add to group” beside the roster.</source>
        <translation>本组还没有成员。请先显示全部教师，选中本组的教师，再在名册旁点“加入分组”。</translation>
    </message>
</context>
<context>
    <name>yanben::StagesPart</name>
    <message>
        <source>This term has no stages yet. The first one takes the whole term; each further one begins on the day that you choose.</source>
        <translation>本学期还没有阶段。第一个阶段从所选日期到学期末，之后每个阶段从所选日期开始。</translation>
    </message>
    <message>
        <source>First day of the new stage</source>
        <translation>新阶段的第一天</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stages touch each other and lie in the term: moving a border moves the neighbour&apos;s too.</source>
        <translation>各阶段首尾相接，且都在学期之内；改动一处起止日期，相邻阶段随之调整。</translation>
    </message>
    <message>
        <source>Stages of the term</source>
        <translation>所属学期</translation>
    </message>
    <message>
        <source>Name of a new stage</source>
        <translation>新阶段名称</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>第%1—%2周</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Some stages lie outside the days of their term.</source>
        <translation>有的阶段不在学期起止日期之内。</translation>
    </message>
    <message>
        <source>The stages leave days between them, or share some.</source>
        <translation>各阶段之间有空档或重叠。</translation>
    </message>
    <message>
        <source>Fit the stages into the term</source>
        <translation>按学期调整阶段</translation>
    </message>
    <message>
        <source>In no stage: %1. Change the first or last day of the stage beside it, or add a stage.</source>
        <translation>不属于任何阶段：%1。请改动相邻阶段的首日或末日，或增加一个阶段。</translation>
    </message>
</context>
<context>
    <name>yanben::StateBox</name>
    <message>
        <source>To be reviewed</source>
        <translation>待复核</translation>
    </message>
</context>
<context>
    <name>yanben::StatusDialog</name>
    <message>
        <source>Postpone the activity</source>
        <translation>活动延期</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新活动</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>新时间</translation>
    </message>
    <message>
        <source>Empty: to be set later</source>
        <translation>留空：时间另定</translation>
    </message>
    <message>
        <source>It stays in the schedule, struck out, and nobody is expected. Ctrl+Z takes it back.</source>
        <translation>活动仍留在日程表中，加删除线，不再要求任何人到场。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>yanben::StatusField</name>
    <message>
        <source>Postpone…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>恢复到%1</translation>
    </message>
    <message>
        <source>Back to the former time</source>
        <translation>恢复原定时间</translation>
    </message>
</context>
<context>
    <name>yanben::StatusLine</name>
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
</context>
<context>
    <name>yanben::StepDesk</name>
    <message>
        <source>Take back “%1”?</source>
        <translation>撤销“%1”？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Do “%1” again?</source>
        <translation>重做“%1”？</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>“%1” goes from version %2 to version %3.</source>
        <translation>“%1”由第%2版变为第%3版。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets get another total or grade.</source>
        <translation>
            <numerusform>%n 份评分表的总分或等次会变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another version of the rubric</source>
        <translation>考评细则换版</translation>
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
    <message numerus="yes">
        <source>The %n steps after it are taken back too.</source>
        <translation>
            <numerusform>其后的 %n 步也会一并撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::SubjectChooser</name>
    <message>
        <source>Search names and groups</source>
        <translation>按姓名、拼音或分组查找</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>尚未勾选对象。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: %1</source>
        <translation>
            <numerusform>已勾选 %n 个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Teachers, groups or the school</source>
        <translation>教师、分组或学校</translation>
    </message>
    <message>
        <source>There is nobody of this kind in the term. Write down its teachers and groups first, under “Teachers and groups”.</source>
        <translation>本学期没有可选的对象。请先在“教师与分组”中登记教师和分组。</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>没有找到这个名称。</translation>
    </message>
</context>
<context>
    <name>yanben::SuccessorsPanel</name>
    <message>
        <source>These people have left. Who takes their place in all of these activities?</source>
        <translation>以下人员已离开。这些活动中由谁接替？</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>不接替</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>接替 %1</translation>
    </message>
</context>
<context>
    <name>yanben::SumBanner</name>
    <message>
        <source>The weights don&apos;t add up, it can&apos;t be published: %1.</source>
        <translation>权重不符，不能公布：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Adjust weights…</source>
        <translation>调整权重…</translation>
    </message>
    <message>
        <source>Sections…</source>
        <translation>一级指标…</translation>
    </message>
    <message>
        <source>Spread evenly…</source>
        <translation>分摊…</translation>
    </message>
    <message>
        <source>%1: in proportion to the weights</source>
        <translation>%1：按权重比例分摊</translation>
    </message>
    <message>
        <source>%1: the same for each</source>
        <translation>%1：平均分摊</translation>
    </message>
    <message>
        <source>%1: the section weighs %2</source>
        <translation>%1：把分值改为 %2</translation>
    </message>
    <message>
        <source>Convert to %1…</source>
        <translation>折算为 %1…</translation>
    </message>
    <message>
        <source>Total × %1/%2 (of all weights)</source>
        <translation>总分 × %1/%2（按全部权重）</translation>
    </message>
    <message>
        <source>Make the full mark %1</source>
        <translation>满分改为 %1</translation>
    </message>
    <message>
        <source>Total × %1 ÷ what could be reached</source>
        <translation>总分 × %1 ÷ 可得分</translation>
    </message>
    <message>
        <source>%1 (up to %2, weight %3)</source>
        <translation>%1（最多%2分，权重%3）</translation>
    </message>
    <message>
        <source>By their rules these criteria give more than they weigh, so a total can be above the full mark: %1. Change the rules, or convert.</source>
        <translation>按规则，这些条目的得分可以超过权重，合计可能超过满分：%1。请修改规则，或设置折算。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> Not in the sum: %1.</source>
        <translation>不计入合计：%1。</translation>
    </message>
    <message>
        <source>%1 (bonus)</source>
        <translation>%1（附加分）</translation>
    </message>
    <message>
        <source>%1 (counted in %2)</source>
        <translation>%1（以%2计）</translation>
    </message>
</context>
<context>
    <name>yanben::TableMapping</name>
    <message>
        <source>Rows of headings at the top</source>
        <translation>顶部的标题行数</translation>
    </message>
</context>
<context>
    <name>yanben::TablePart</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Enter edits a cell, Del deletes a row</source>
        <translation>回车编辑单元格，Del 删除一行</translation>
    </message>
</context>
<context>
    <name>yanben::TeacherModel</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Standard and requirements</source>
        <translation>考核标准及要求</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>评价方式</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>计分过程</translation>
    </message>
    <message>
        <source>Evidence / note</source>
        <translation>依据 / 备注</translation>
    </message>
    <message>
        <source>%1. With what is not scored yet: %2</source>
        <translation>%1。连同未评的条目：%2</translation>
    </message>
</context>
<context>
    <name>yanben::TeacherView</name>
    <message>
        <source>Print this slip</source>
        <translation>打印本反馈单</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>单份</translation>
    </message>
    <message>
        <source>Sheet of</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>上一份</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>下一份</translation>
    </message>
</context>
<context>
    <name>yanben::TemplateDialog</name>
    <message>
        <source>Start from a template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>%1
used in %2</source>
        <translation>%1
用于%2</translation>
    </message>
    <message>
        <source>%1
built in</source>
        <translation>%1
内置</translation>
    </message>
    <message>
        <source>Criteria of the template</source>
        <translation>模板的条目</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>研修内容</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Way of scoring</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>还没有模板。</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · weights add to %2 · full mark %3</source>
        <translation>%1 · 权重合计 %2 · 满分 %3</translation>
    </message>
    <message>
        <source>%1 · no full mark</source>
        <translation>%1 · 不设满分</translation>
    </message>
    <message>
        <source> · no grades</source>
        <translation> · 未设等次</translation>
    </message>
    <message>
        <source> · no vetoes</source>
        <translation> · 未设一票否决</translation>
    </message>
</context>
<context>
    <name>yanben::TermBundleDialog</name>
    <message>
        <source>&amp;Double-sided: every sheet for somebody begins on a sheet of its own</source>
        <translation>双面打印(&amp;D)：发给个人、各组、各次活动的每份从一张新纸开始</translation>
    </message>
    <message>
        <source>What goes in, one behind the other:</source>
        <translation>依次包括：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>考评细则</translation>
    </message>
    <message>
        <source>Activity schedule (once, with the plan if that goes in)</source>
        <translation>活动日程表（有计划时附在计划之后，只印一次）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sheets)</source>
        <translation>
            <numerusform>%1（%n份）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bulletins one behind the other, several weeks on a page</source>
        <translation>各周安排接排(&amp;B)，一页可印几周</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Each as usual</source>
        <translation>各按常用方向</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Plan, rubrics, scores, totals and slips keep the paper that they are made for</source>
        <translation>计划、细则、评分表、总评和反馈单仍用各自的纸张</translation>
    </message>
    <message>
        <source>&amp;Paper of schedule, calendars and sheets:</source>
        <translation>日程表、月历和各种表的纸张(&amp;P)：</translation>
    </message>
    <message>
        <source>Di&amp;rection:</source>
        <translation>方向(&amp;R)：</translation>
    </message>
    <message>
        <source>The term has nothing for this paper yet</source>
        <translation>本学期还没有可印这项资料的内容</translation>
    </message>
    <message>
        <source>all papers</source>
        <translation>全部资料</translation>
    </message>
</context>
<context>
    <name>yanben::TermDialog</name>
    <message>
        <source>Copy a term</source>
        <translation>复制学期</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新建学期</translation>
    </message>
    <message>
        <source>&amp;Plan as a draft, with the leadership group</source>
        <translation>研修计划（草稿，含领导小组）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rubric as a draft</source>
        <translation>考评细则（草稿）(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing: begin empty</source>
        <translation>不沿用，从空白开始</translation>
    </message>
    <message>
        <source>Take over from</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Take &amp;over from</source>
        <translation>沿用(&amp;O)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>%1 of the leadership group will have left and are not taken over: %2.</source>
        <translation>领导小组有 %1 人届时已离校，不带入新学期：%2。</translation>
    </message>
    <message>
        <source>Preparation and &amp;marked weeks, the timetable</source>
        <translation>预备周、周次标注和作息时间(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Activities: choose them and their new times next</source>
        <translation>活动：下一步选择活动和新时间(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stages, moved by whole weeks</source>
        <translation>阶段（按周次平移）(&amp;S)</translation>
    </message>
    <message>
        <source>Topi&amp;cs</source>
        <translation>研修内容(&amp;C)</translation>
    </message>
</context>
<context>
    <name>yanben::TermFields</name>
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
    <name>yanben::TermSheetsDialog</name>
    <message>
        <source>Sheet</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Of which</source>
        <translation>哪一项</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>表(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>哪一项(&amp;O)：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>All meetings, one page each</source>
        <translation>全部活动，每次一页</translation>
    </message>
    <message>
        <source>None: a blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>All, one page each</source>
        <translation>全部，每项一页</translation>
    </message>
    <message>
        <source>&amp;Double-sided: every one begins on a sheet of its own</source>
        <translation>双面打印(&amp;D)：每份从一张新纸开始</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>每周安排</translation>
    </message>
    <message>
        <source>Sheets of one activity, person, group, place or week</source>
        <translation>某项活动、某人、某组、某场地或某周的表</translation>
    </message>
    <message>
        <source>All weeks, one page each</source>
        <translation>各周，每周一页</translation>
    </message>
    <message>
        <source>All weeks, several on a page</source>
        <translation>各周接排，一页几周</translation>
    </message>
</context>
<context>
    <name>yanben::TermWeeksView</name>
    <message>
        <source>Weeks of the term</source>
        <translation>学期周次表</translation>
    </message>
    <message>
        <source>For no group</source>
        <translation>未指明分组</translation>
    </message>
    <message>
        <source>Dragging changes the week of “%1”, not its groups. Choose its audience at the right.</source>
        <translation>拖动只改“%1”的周次，不改分组。参加人员请在右侧选择。</translation>
    </message>
</context>
<context>
    <name>yanben::TermsDialog</name>
    <message>
        <source>Type a number with at most two decimals, or nothing.</source>
        <translation>请填至多两位小数的数，或留空。</translation>
    </message>
    <message>
        <source>None: it only adds up</source>
        <translation>无：只累计</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>不折算</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Totals, grades and vetoes</source>
        <translation>合计、等次与一票否决</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Half up, away from 0</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>Half to even</source>
        <translation>四舍六入五成双</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>The total alone</source>
        <translation>只对总分</translation>
    </message>
    <message>
        <source>Each criterion</source>
        <translation>对每个条目</translation>
    </message>
    <message>
        <source>by the sum of all weights</source>
        <translation>按全部权重之和</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取舍</translation>
    </message>
    <message>
        <source>What is rounded</source>
        <translation>取舍对象</translation>
    </message>
    <message>
        <source>Base points</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>Bonus at most</source>
        <translation>加分封顶</translation>
    </message>
    <message>
        <source>Convert to</source>
        <translation>折算为</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>折算方法</translation>
    </message>
    <message>
        <source>Title and unit are needed.</source>
        <translation>名称和单位不能为空。</translation>
    </message>
    <message>
        <source>Every veto needs a name.</source>
        <translation>每个一票否决项都要有名称。</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>by what is possible in each case</source>
        <translation>按各自可得分</translation>
    </message>
    <message>
        <source>Every consequence needs its words.</source>
        <translation>每条后果都要写明内容。</translation>
    </message>
    <message>
        <source>A veto has no criterion or grade: choose it.</source>
        <translation>有一票否决项没有选定条目或等次，请选择。</translation>
    </message>
    <message>
        <source>The number in the marked field is not understood.</source>
        <translation>标红处的数字无法识别，请改正。</translation>
    </message>
    <message>
        <source>A grade has no name, or its range is not understood: see the marked cell on the page of the grades.</source>
        <translation>有等次没有名称，或分数段无法识别：请看“等次”页中标红的单元格。</translation>
    </message>
</context>
<context>
    <name>yanben::TermsPart</name>
    <message>
        <source>New term…</source>
        <translation>新建学期…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Work in this term</source>
        <translation>切换到此学期</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Weeks before it are preparation weeks</source>
        <translation>此前各周为预备周</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前学期</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>All dates of the plan and the schedule belong to one term. Week numbers follow from its days.</source>
        <translation>计划和日程中的日期都属于一个学期，周次按学期起止日期推算。</translation>
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
        <source>&amp;Title</source>
        <translation>学期名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
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
        <source>Week &amp;1 holds</source>
        <translation>第&amp;1周包含</translation>
    </message>
    <message>
        <source>Off: week 1 is the week of the first day.</source>
        <translation>不勾选：第一天所在的一周为第1周。</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n 个阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 项活动</numerusform>
        </translation>
    </message>
    <message>
        <source>The stages of this term don&apos;t touch each other.</source>
        <translation>本学期的阶段没有前后相接。</translation>
    </message>
    <message>
        <source>Outside the days of this term: %1.</source>
        <translation>不在本学期起止日期内：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Fit the stages into the term</source>
        <translation>按学期调整阶段</translation>
    </message>
    <message>
        <source>Show the activities</source>
        <translation>查看活动</translation>
    </message>
    <message>
        <source>Esc takes the entry back.</source>
        <translation>按 Esc 放弃修改。</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>第一天(&amp;I)</translation>
    </message>
    <message>
        <source>Enter saves a field, Esc takes the entry back</source>
        <translation>回车保存所填的一项，Esc 撤回未保存的修改</translation>
    </message>
    <message>
        <source>“%1” was made, without activities: take them over in its schedule (From another term…), or Ctrl+Z takes the term back.</source>
        <translation>已新建“%1”，其中没有活动。可在该学期的活动日程表里用“沿用其他学期…”沿用，或按 Ctrl+Z 撤销新建。</translation>
    </message>
</context>
<context>
    <name>yanben::ThemesDialog</name>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Themes of %1</source>
        <translation>%1教研主题</translation>
    </message>
    <message>
        <source>Whose themes</source>
        <translation>谁的主题</translation>
    </message>
    <message>
        <source>Themes of</source>
        <translation>主题所属</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the list as an Excel file</source>
        <translation>把列表保存为 Excel 文件</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题、专题、项目</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>全校</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into Excel, WPS or Word.</source>
        <translation>已复制，可粘贴到 Excel、WPS 或 Word。</translation>
    </message>
    <message numerus="yes">
        <source>Not pasted: %n lines have no row. Begin further up, or copy fewer lines.</source>
        <translation>
            <numerusform>未粘贴：有 %n 行内容没有对应的行。请从更靠上的行开始，或少复制几行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were pasted, as one step.</source>
        <translation>
            <numerusform>已粘贴 %n 行，作为一步，可以撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::TopicModel</name>
    <message>
        <source>%1
Activities: %2
Criteria: %3</source>
        <translation>%1
活动：%2
条目：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>yanben::TopicsEditor</name>
    <message>
        <source>Topics of the term</source>
        <translation>本学期研修内容</translation>
    </message>
    <message>
        <source>New topic, then Enter</source>
        <translation>新的研修内容，回车添加</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新的研修内容</translation>
    </message>
    <message>
        <source>activities: %1</source>
        <translation>活动：%1</translation>
    </message>
    <message>
        <source>criteria: %1</source>
        <translation>条目：%1</translation>
    </message>
    <message>
        <source>Not deleted: the topic is in use (%1). Give these another topic first.</source>
        <translation>未删除：这项研修内容正在使用（%1）。请先给它们换一项。</translation>
    </message>
    <message>
        <source>required numbers: %1</source>
        <translation>次数要求：%1</translation>
    </message>
</context>
<context>
    <name>yanben::TotalsModel</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可得分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>折算</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 counted</source>
        <translation>暂计：已计 %1 / %2 项</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>The published result contradicts itself</source>
        <translation>公布的结果自相矛盾</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>rank %1 when published</source>
        <translation>公布时第 %1 名</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Points of the criteria ÷ possible points. Bonus, base and the bounds of the total are left out; a veto that makes the total 0 makes it 0.</source>
        <translation>条目得分 ÷ 可得分。不含加分、基础分和总分的封顶保底；一票否决使总分计0的为0。</translation>
    </message>
    <message>
        <source>The points that were reached, before they are converted</source>
        <translation>折算之前的得分</translation>
    </message>
    <message>
        <source>Nothing counts: the total was not judged</source>
        <translation>没有一条计入，总分不是评出来的</translation>
    </message>
    <message>
        <source>rank %1 before the correction</source>
        <translation>更正前第 %1 名</translation>
    </message>
</context>
<context>
    <name>yanben::TotalsPage</name>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the totals as an Excel file</source>
        <translation>把总评存为 Excel 文件</translation>
    </message>
    <message>
        <source>Go to the rubric</source>
        <translation>去考评细则</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>学期总评</translation>
    </message>
    <message>
        <source>%1 teachers · %2 provisional</source>
        <translation>%1 名教师 · %2 名暂计</translation>
    </message>
    <message numerus="yes">
        <source>%n teachers</source>
        <translation>
            <numerusform>%n 名教师</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部分组</translation>
    </message>
    <message>
        <source>Submit, publish…</source>
        <translation>审核与公布</translation>
    </message>
    <message>
        <source>Bring sheets to the reviewer, publish or correct them</source>
        <translation>提交审核、退回、公布、更正评分表</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>更正…</translation>
    </message>
    <message numerus="yes">
        <source>%n published results would come out otherwise now.</source>
        <translation>
            <numerusform>有 %n 份已公布的成绩按现在的记录结果不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> Equal totals lie on both sides of it.</source>
        <translation>边界两侧有并列的总分。</translation>
    </message>
    <message>
        <source>Totals need a rubric, and teachers or groups that are scored.</source>
        <translation>总评需要考评细则，以及计分的教师或参加考核的组。</translation>
    </message>
    <message>
        <source>%1 sheets · %2 provisional</source>
        <translation>%1 份 · %2 份暂计</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 have it; %3% of %4 full sheets allow %5. At the border: %6.</source>
        <translation>“%1”有 %2 份；%4 份完整成绩的 %3% 最多 %5 份。边界上：%6。</translation>
    </message>
    <message>
        <source>Honours…</source>
        <translation>表彰记录…</translation>
    </message>
    <message>
        <source>Go to the roster</source>
        <translation>去教师与分组</translation>
    </message>
    <message>
        <source>The rubric is there, but nobody is scored by it yet.</source>
        <translation>细则已有，但还没有参加考评的对象。</translation>
    </message>
</context>
<context>
    <name>yanben::TotalsPrints</name>
    <message>
        <source>Term totals</source>
        <translation>总评表</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>名次表</translation>
    </message>
    <message>
        <source>Ranking by group</source>
        <translation>名次表（按组）</translation>
    </message>
    <message>
        <source>Grade list</source>
        <translation>等次名单</translation>
    </message>
    <message>
        <source>Praise list…</source>
        <translation>表扬名单…</translation>
    </message>
    <message>
        <source>Feedback slips of all teachers…</source>
        <translation>全部反馈单…</translation>
    </message>
    <message>
        <source>Grade list (the rubric has no grades)</source>
        <translation>等次名单（细则未设等次）</translation>
    </message>
    <message>
        <source>All feedback slips…</source>
        <translation>全部反馈单…</translation>
    </message>
</context>
<context>
    <name>yanben::TotalsSide</name>
    <message>
        <source>Distribution of the rates</source>
        <translation>得分率分布</translation>
    </message>
    <message>
        <source>Distribution of the rates (%)</source>
        <translation>得分率分布（%）</translation>
    </message>
    <message>
        <source>Average of every criterion</source>
        <translation>各条目平均分</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>The part of the program that draws charts is missing. Install it again.</source>
        <translation>程序中画图表的部分缺失，请重新安装。</translation>
    </message>
    <message>
        <source>No total is final yet.</source>
        <translation>还没有确定的总分。</translation>
    </message>
</context>
<context>
    <name>yanben::UnknownNames</name>
    <message>
        <source>“%1” is not in the roster and no group: it stays as a name from outside. If it is a slip, take it out and choose from the list.</source>
        <translation>名册和分组中没有“%1”，暂按校外人员记录。如写错了，请去掉后从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is not in the roster and no group: it stays as a name from outside. If it is a slip, take it out and choose from the list; who is missing is added on the page of teachers.</source>
        <translation>名册和分组中没有“%1”，暂按校外人员记录。如写错了，请去掉后从列表中选择；漏登的教师请在“教师与分组”页添加。</translation>
    </message>
    <message>
        <source>Add “%1” to the roster</source>
        <translation>把“%1”加入名册</translation>
    </message>
    <message>
        <source>Add to the roster</source>
        <translation>加入名册</translation>
    </message>
    <message>
        <source>Means a group</source>
        <translation>就是某个分组</translation>
    </message>
    <message>
        <source>“%1” means “%2”</source>
        <translation>“%1”就是“%2”</translation>
    </message>
</context>
<context>
    <name>yanben::UnstatedFields</name>
    <message>
        <source>The required number is not stated</source>
        <translation>未写明规定次数</translation>
    </message>
    <message>
        <source>The cap is not stated</source>
        <translation>未写明封顶</translation>
    </message>
    <message>
        <source>The floor is not stated</source>
        <translation>未写明保底</translation>
    </message>
    <message>
        <source>What absence gives is not stated</source>
        <translation>未写明缺席得几分</translation>
    </message>
    <message>
        <source>Whether it may be repeated is not stated</source>
        <translation>未写明能否重复计</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>确认：%1</translation>
    </message>
    <message>
        <source>Type a number with at most two decimals.</source>
        <translation>请输入数字，最多两位小数。</translation>
    </message>
    <message>
        <source>What several awards give together is not stated</source>
        <translation>未写明多项奖项合起来怎样计</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Several awards together give</source>
        <translation>多项奖项合起来</translation>
    </message>
    <message>
        <source>Confirmed, it is as the rule below counts it.</source>
        <translation>确认后按下面的规则计。</translation>
    </message>
    <message>
        <source>0 points</source>
        <translation>记0分</translation>
    </message>
    <message>
        <source>Not scored until it is made up for</source>
        <translation>按未评，补做后再评</translation>
    </message>
    <message>
        <source>A level of its own</source>
        <translation>加“缺席”一档，0分</translation>
    </message>
    <message>
        <source>Whoever was absent gets</source>
        <translation>缺席的</translation>
    </message>
    <message>
        <source>Choose first: %1.</source>
        <translation>请先选择：%1。</translation>
    </message>
</context>
<context>
    <name>yanben::VersionsDialog</name>
    <message>
        <source>Draft, in use</source>
        <translation>草稿，使用中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published, in use</source>
        <translation>已公布，使用中</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>与上一版相比</translation>
    </message>
    <message>
        <source>Criteria of the version</source>
        <translation>该版的条目</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Way of scoring</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>考核标准及要求</translation>
    </message>
    <message>
        <source>Save as a rubric file…</source>
        <translation>另存为细则文件…</translation>
    </message>
    <message>
        <source>New draft of this version</source>
        <translation>以此版新建草稿</translation>
    </message>
    <message>
        <source>Versions of the rubric</source>
        <translation>细则的版本</translation>
    </message>
    <message>
        <source>What it changes against</source>
        <translation>与哪一版比较</translation>
    </message>
    <message>
        <source>The chosen version</source>
        <translation>所选版本</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>There is a draft already, or the file is open to look only.</source>
        <translation>已有草稿，或文件以只读方式打开。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>首个版本</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>There is no other version to compare with.</source>
        <translation>没有可比较的其他版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有改动。</translation>
    </message>
</context>
<context>
    <name>yanben::VetoesDialog</name>
    <message>
        <source>Vetoes of %1</source>
        <translation>一票否决：%1</translation>
    </message>
    <message>
        <source>A veto holds only with its grounds: what happened, and where it is written.</source>
        <translation>一票否决须写明依据：发生了什么，见于何处。</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Grounds of “%1”</source>
        <translation>“%1”的依据</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (the rubric has it no more: without effect)</source>
        <translation>%1（细则中已没有此项，不起作用）</translation>
    </message>
    <message>
        <source>Consequences: %1</source>
        <translation>后果：%1</translation>
    </message>
    <message>
        <source>Write the grounds of “%1” first.</source>
        <translation>请先写明“%1”的依据。</translation>
    </message>
    <message>
        <source>The rubric names no vetoes yet. They are named there, under “Totals and grades…”.</source>
        <translation>考评细则还没有设一票否决。请在考评细则的“合计与等次…”中设置，</translation>
    </message>
    <message>
        <source>Then they are put on here, teacher by teacher, with the grounds.</source>
        <translation>之后在这里逐人登记并写明依据。</translation>
    </message>
    <message>
        <source>Then they are put on here, group by group, with the grounds.</source>
        <translation>之后在这里逐组登记并写明依据。</translation>
    </message>
    <message>
        <source>Then they are put on the school&apos;s sheet here, with the grounds.</source>
        <translation>之后在这里为学校登记并写明依据。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Go to the rubric</source>
        <translation>前往考评细则</translation>
    </message>
</context>
<context>
    <name>yanben::VetoesEditor</name>
    <message>
        <source>None holds by itself: each is put on a sheet by hand, with its grounds.</source>
        <translation>一票否决不会自动生效：须逐人登记并写明依据。</translation>
    </message>
    <message>
        <source>None holds by itself: each is put on the sheet of a group by hand, with its grounds.</source>
        <translation>一票否决不会自动生效：须逐组登记并写明依据。</translation>
    </message>
    <message>
        <source>None holds by itself: each is put on the sheet of the school by hand, with its grounds.</source>
        <translation>一票否决不会自动生效：须为学校登记并写明依据。</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Add a veto</source>
        <translation>添加一票否决项</translation>
    </message>
    <message>
        <source>What must not happen</source>
        <translation>禁止的行为</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>一票否决项</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Criterion or grade</source>
        <translation>条目或等次</translation>
    </message>
    <message>
        <source>Total is 0</source>
        <translation>总分计 0</translation>
    </message>
    <message>
        <source>Criterion gives 0</source>
        <translation>某条目计 0</translation>
    </message>
    <message>
        <source>Grade at most</source>
        <translation>等次不高于</translation>
    </message>
    <message>
        <source>Ranked last</source>
        <translation>名次排最后</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>不能评优</translation>
    </message>
    <message>
        <source>No effect on points</source>
        <translation>不影响得分</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>yanben::VoiceMenu</name>
    <message>
        <source>Records of the office</source>
        <translation>教研室记录</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Raters of the criterion…</source>
        <translation>本条目的评分人…</translation>
    </message>
    <message>
        <source>Give back what was handed in</source>
        <translation>退回已交的评分</translation>
    </message>
    <message>
        <source>%1 has nothing to hand in.</source>
        <translation>%1 没有可交的评分。</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交评分</translation>
    </message>
    <message>
        <source>%1 has rated %2 of %3. Hand in what is there? The rest can follow.</source>
        <translation>%1 已评 %2 项，共 %3 项。先交已评的吗？其余可以之后再交。</translation>
    </message>
    <message>
        <source>%1 has handed in nothing that could be given back.</source>
        <translation>%1 没有已交的评分可退回。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>教研室</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>These are the ratings of %1 alone: %2. Others are not shown here; whoever has the file can choose another rater.</source>
        <translation>这里只有 %1 的评分：%2。这里不显示他人的评分；但拿到文件的人可以切换评分人。</translation>
    </message>
    <message>
        <source>Back to the office</source>
        <translation>回到教研室记录</translation>
    </message>
    <message>
        <source>%1 of %2 rated, %3 handed in</source>
        <translation>已评 %1/%2，已交 %3</translation>
    </message>
    <message>
        <source>Hand out rater files…</source>
        <translation>分发评分…</translation>
    </message>
    <message>
        <source>Collect ratings…</source>
        <translation>收回评分…</translation>
    </message>
    <message>
        <source>Rater file of %1 for %2: %3. Rate, hand in, close the program and give this file back. Whoever has the file can read these ratings.</source>
        <translation>%1 的评分文件（%2）：%3。评完后提交，关闭程序，把这份文件交回。拿到文件的人能看到这些评分。</translation>
    </message>
    <message>
        <source>Take back to change</source>
        <translation>撤回修改</translation>
    </message>
    <message>
        <source>Self-ratings</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>These are everybody&apos;s own ratings. They can be entered while a sheet stands at self-rating; the office decides what counts.</source>
        <translation>这里是自评。评分表处于自评阶段时可以录入；计分以教研室认定为准。</translation>
    </message>
    <message>
        <source>What %1 has not handed in yet stands on sheets that are in review or archived; they take nothing now. Return the sheets first.</source>
        <translation>%1 还没有交的评分，所在的评分表正在审核或已归档，现在不能改动。请先退回这些评分表。</translation>
    </message>
    <message>
        <source>What %1 has handed in stands on sheets that are in review or archived. Return the sheets first.</source>
        <translation>%1 已交的评分，所在的评分表正在审核或已归档。请先退回这些评分表。</translation>
    </message>
</context>
<context>
    <name>yanben::WeekView</name>
    <message>
        <source>Week</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>第%1节</translation>
    </message>
    <message>
        <source>“%1” can&apos;t go further: the day has no lesson there.</source>
        <translation>“%1”不能再移：当天没有那一节课。</translation>
    </message>
    <message>
        <source>“%1” is in no lesson. Drag it to one, or write its time at the right.</source>
        <translation>“%1”没有定到第几节。请拖到某一节，或在右侧填写时间。</translation>
    </message>
    <message>
        <source>All day or
no hour</source>
        <translation>全天或
未定时段</translation>
    </message>
    <message>
        <source>“%1” stays in its half day: there is none that way, and half days are not lengthened. With a timetable in the settings it goes by lessons.</source>
        <translation>“%1”仍在原来的半天：前后没有可移的半天，半天也不能延长。在学校设置里填了作息时间，就可按节次移动。</translation>
    </message>
    <message>
        <source>“%1” is in no half day. Drag it to one, or write its time at the right.</source>
        <translation>“%1”没有定到上午、下午或晚上。请拖到某个半天，或在右侧填写时间。</translation>
    </message>
    <message>
        <source>Here it has no hour: %1 is taken away</source>
        <translation>放在这里则未定时段：%1会去掉</translation>
    </message>
</context>
<context>
    <name>yanben::WeeklyCheckDialog</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Weekly check</source>
        <translation>每周检查</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Day of the check</source>
        <translation>检查日</translation>
    </message>
    <message>
        <source>The day that is recorded with a new grade</source>
        <translation>新评的等次记在这一天</translation>
    </message>
    <message>
        <source>%1 = %2 (%3 points)</source>
        <translation>%1＝%2（%3分）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 was checked several times in this week. Change it in the list of entries beside the score table.</source>
        <translation>%1在这一周有多次检查，请在得分表旁的记录列表中修改。</translation>
    </message>
    <message>
        <source>The weights add up to %1 now, not to %2. Change them on the page of the rubric.</source>
        <translation>现在各条目权重合计%1，不是%2。请在考评细则页调整。</translation>
    </message>
    <message>
        <source>Type %1, which goes on to the next cell by itself. Enter leaves a cell out, Del takes a grade away.</source>
        <translation>键入%1，随即自动跳到下一格。回车跳过一格，Del 删除等次。</translation>
    </message>
</context>
<context>
    <name>yanben::WeeklyGradesTable</name>
    <message>
        <source>Weekly check</source>
        <translation>每周检查</translation>
    </message>
    <message>
        <source>Not entered: the table ends here. To change this grade press Del first, or click the cell.</source>
        <translation>未录入：这里已是表格末尾。要改这一格，请先按 Del，或单击这一格。</translation>
    </message>
</context>
<context>
    <name>yanben::WeeklyLack</name>
    <message>
        <source>Give the rubric this criterion</source>
        <translation>为细则添加此条目</translation>
    </message>
    <message>
        <source>Go to the rubric</source>
        <translation>去考评细则</translation>
    </message>
    <message>
        <source>The rubric has no criterion that counts cases with fixed points. The check needs one with a case for each grade, such as “%1” (%2 points): %3.</source>
        <translation>细则中没有按次计分、每次分值固定的条目。每周检查需要一条，每个等次为一种情形，如“%1”（%2分）：%3。</translation>
    </message>
    <message>
        <source>This version is published and stays as it is: add the criterion to a new draft of the rubric, and publish that.</source>
        <translation>此版本已公布，不再改动：请建新草稿，在草稿中添加此条目后再公布。</translation>
    </message>
</context>
<context>
    <name>yanben::WeeksPart</name>
    <message>
        <source>What the weeks are for</source>
        <translation>这几周的安排</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Second count beside the term&apos;s own, called</source>
        <translation>另有一套周次，名称</translation>
    </message>
    <message>
        <source>A day of week 1 of the second count</source>
        <translation>另一套周次第1周中的一天</translation>
    </message>
    <message>
        <source>Exam → holiday → other</source>
        <translation>考试→放假→其他</translation>
    </message>
    <message>
        <source>Name of the second count</source>
        <translation>另一套周次的名称</translation>
    </message>
    <message>
        <source>Weeks, such as 9 or 9-10</source>
        <translation>周次，如 9 或 9-10</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>its week 1 holds</source>
        <translation>其第1周含</translation>
    </message>
    <message>
        <source>Week numbers follow from the days of the term. Here stand a second count of the same weeks, and what single weeks are for.</source>
        <translation>周次由学期起止日期算出。这里写另一套周次（如普高周次），以及个别周的安排。</translation>
    </message>
    <message>
        <source>Marked weeks</source>
        <translation>标注的周次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Not saved: write weeks such as 9, 9-10 or 第9—10周.</source>
        <translation>未保存：周次请写成 9、9-10 或 第9—10周。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>“%1” is passed over. %2</source>
        <translation>已跳过“%1”。%2</translation>
    </message>
    <message>
        <source>No weeks are marked yet. Marks are printed in the table of weeks; in weeks of holidays a series is left out, moved or held as on its other days off, and what stands in exam weeks is told.</source>
        <translation>尚未标注周次。标注会印在周次表上；放假周里的系列活动与遇节假日时一样，按各自的规定停一次、顺延或照常；考试周里的活动会有提示。</translation>
    </message>
</context>
<context>
    <name>yanben::WeightWords</name>
    <message>
        <source>All criteria</source>
        <translation>全部条目</translation>
    </message>
    <message>
        <source>Sections together</source>
        <translation>一级指标合计</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>多出 %1</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1：合计 %2，应为 %3，%4</translation>
    </message>
</context>
<context>
    <name>yanben::WeightsDialog</name>
    <message>
        <source>Adjust weights</source>
        <translation>调整权重</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Type a number from 0 with at most two decimals.</source>
        <translation>请输入不小于 0 的数，最多两位小数。</translation>
    </message>
    <message>
        <source>Spread in proportion</source>
        <translation>按比例分摊</translation>
    </message>
    <message>
        <source>Spread equally</source>
        <translation>平均分摊</translation>
    </message>
    <message>
        <source>What should add up</source>
        <translation>应当相符的合计</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>一级指标</translation>
    </message>
    <message>
        <source>All to criterion %1: %2</source>
        <translation>全部归入条目 %1：%2</translation>
    </message>
    <message>
        <source>All to the chosen criterion</source>
        <translation>全部归入所选条目</translation>
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
<context>
    <name>yanben::WhenEdit</name>
    <message>
        <source>3.18, 3.18-22, 第3周周二 …</source>
        <translation>3.18、3.18-22、第3周周二…</translation>
    </message>
    <message>
        <source>Down writes it.</source>
        <translation>按 ↓ 可补上年份。</translation>
    </message>
</context>
<context>
    <name>yanben::WorkingDialog</name>
    <message>
        <source>How was this computed?</source>
        <translation>怎么算的</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
</TS>
