import type { Sentence } from '../../locale.ts';

/** Problems of files and folders, in Chinese. */
export const files = {
  'bidi-control': [
    '有 {count} 个看不见的文字方向控制符（{seen}），会让读到的和存着的不一样',
    '删去它们：重新输入这一行，或先粘贴到记事本里再复制过来',
  ],
  'invisible-characters': [
    '有 {count} 个看不见的字符（{seen}），已按没有处理',
    '可运行 npm run check -- --fix 删去',
  ],
  'merge-conflict': ['两个版本在这里没有合并好（{seen}）', '留下对的那一份，删去 <、=、> 的几行'],
  'nul-characters': [
    '文件里有 {count} 个空字节（{seen}），多半没有保存完整',
    '对照原稿，看看有没有丢字，再重新保存这个文件',
  ],
  'compatibility-ideographs': ['有 {count} 个兼容汉字（{seen}），照原样保留，但可能搜索不到', '改用通行的字'],
  'replacement-characters': ['有 {count} 个“�”，多半是转换编码时丢了字', '对照原稿补上'],
  'file-too-large': ['文件有 {size} MB，超过 {most} MB', '一篇文章不会这么大：请看看是不是放错了文件'],
  'other-encoding': ['文件像是 {seen} 编码，不是 UTF-8', '用编辑器另存为 UTF-8'],
  'not-utf8': ['文件不是 UTF-8 编码', '用编辑器另存为 UTF-8'],
  'text-cut-short': ['文件末尾的字只有一半，文件可能没有写完', '重新保存或重新上传这个文件'],
  'bad-page-name': [
    '网页的文件名不合规：{seen}',
    '只用小写字母、数字和减号，如 zhang-cheng.md；中文名改用拼音，题目写在 title 里',
  ],
  'page-generated': [
    '{seen} 是程序自己做的网页的名字',
    '换一个文件名；要改这一页的名称，写在 site.yaml 的 sections 里',
  ],
  'public-covers': ['{seen} 会盖住程序做的 {covered}', '换一个文件名，或放到别的文件夹里'],
  'file-vanished': ['文件在读取时不见了', '确认文件还在，再运行一次'],
  'file-unreadable': ['文件打不开（{seen}）', '检查文件的权限，或关掉占用它的程序'],
  'symbolic-link': ['这是一个符号链接，不跟随', '把真正的文件放到这里'],
  'case-conflict': ['与 {other} 只差大小写，换一台电脑就会互相覆盖', '改掉其中一个文件名'],
  'copy-ignored': ['看名字是一份副本，没有收入', '不用的删去；要用的改成规范的文件名'],
  'private-use-characters': [
    '有 {count} 个自造字区的字符（{seen}），别人的电脑上多半显示不出来',
    '对照原稿改用通行的字',
  ],
  'not-text': ['这不是文本文件，像是 {seen}', 'Word 文件请用 npm run import -- 文件名 导入'],
  'file-of-zeros': ['文件里全是空字节，多半没有保存成功', '重新保存或重新上传这个文件'],
  'not-a-file': ['这不是普通文件', '删去它，或换成真正的文件'],
  'not-a-folder': ['这里应是文件夹', '删去这个文件，建同名的文件夹'],
  'name-not-utf8': ['文件名 {seen} 的编码不是 UTF-8', '重新命名'],
  'name-too-long': ['文件名 {seen} 有 {count} 个字节，超过 {most} 个', '改短一些'],
  'name-reserved': ['{seen} 是 Windows 保留的名字，别人的电脑上存不下来', '改个名字，例如在后面加 -1'],
  'name-not-portable': [
    '文件名 {seen} 里有别的电脑不收的符号（ < > : " | ? * \\ ，或末尾的点和空格）',
    '重新命名',
  ],
  'name-not-nfc': ['文件名 {seen} 里的字母是拆开存的，别的电脑会当成另一个名字', '重新命名'],
  'site-yaml-missing': [
    '找不到 _data/site.yaml',
    '在有 _data 和 src/issues 的文件夹里运行，或新建 _data/site.yaml',
  ],
  'stray-file': ['不认识的文件 {seen}，没有收入', '移到别处；文章的文件名形如 01-biao-ti.md'],
  'file-outside-issue': [
    '{seen} 不在任何一期的文件夹里',
    '移到 src/issues/日期/ 里，例如 src/issues/2023-04-26/',
  ],
  'stray-folder': ['这里不能再有文件夹，{seen} 里的文件不会被读到', '把里面的文件移到上一层'],
  'article-name-case': [
    '文件名 {seen} 与 {other} 只差大小写和序号，在有的电脑上是同一个地址',
    '改掉其中一个，只用小写字母',
  ],
  'bad-article-name': ['文章的文件名 {seen} 不合规范', '改成“两位数字-小写拼音.md”，例如 01-biao-ti.md'],
  'bad-data-file-name': [
    '数据文件名 {seen} 不合规范',
    '只用小写字母、数字和连字符，以 .yaml 结尾，例如 wang-gang.yaml',
  ],
  'bad-issue-folder': [
    '文件夹名 {seen} 不是日期',
    '改成 YYYY-MM-DD，例如 2023-04-26；原报没有印日子的写 2023-04 或 2023；同一天第二期写 2023-04-26-b',
  ],
  'issue-yaml-missing': [
    '{seen} 这一期没有 issue.yaml',
    '新建 issue.yaml，写一行：date: 日期，例如 date: 2023-04-26',
  ],
  'issue-empty': ['{seen} 这一期还没有文章', '放入文章文件，例如 01-biao-ti.md'],
} satisfies Record<string, Sentence>;
