import type { Sentence } from '../locale.ts';

/** What the commands say in Chinese. */
export const commands = {
  /** How a command was called wrongly. */
  usage: {
    'unknown-command': ['没有“{seen}”这个命令', '可用的命令：{choices}'],
    'unknown-option': ['没有“{seen}”这个选项', '在命令后面加 --help 可以看到全部选项'],
    'missing-argument': ['缺少“{seen}”', '在命令后面加 --help 可以看到用法'],
    'missing-value': ['选项“{seen}”后面要跟一个值', '在命令后面加 --help 可以看到用法'],
    'excess-arguments': [
      '多了不认识的内容',
      '在命令后面加 --help 可以看到用法；选项写在 -- 之后，如 npm run build -- --out 文件夹',
    ],
    'bad-usage': ['命令写得不对：{seen}', '在命令后面加 --help 可以看到用法'],
    'root-missing': ['找不到文件夹 {path}', '检查 --root 后面的路径'],
    'root-without-data': ['文件夹 {path} 里没有 _data', '--root 要指向含有 _data/ 和 src/issues/ 的文件夹'],
    'no-archive': [
      '{path} 不是刊物的文件夹，里面没有 _data/site.yaml',
      '进入刊物的文件夹再运行，或用 --root 指明；还没有的话，新建一个：npx gongkan new archive 文件夹',
    ],
    'folder-not-empty': ['文件夹 {path} 里已有东西，没有动它', '换一个空的文件夹，或一个还没有的名字'],
    'archive-is-later': [
      '这份刊物是 {seen} 版的，比这里的工刊 {version} 新',
      '先更新工刊：npm install gongkan@latest',
    ],
    'bad-port': ['“{seen}”不是端口号', '写 1 到 65535 之间的数，如 --port 8080'],
    'bad-part': ['“{seen}”不是份号', '写第几份和一共几份，如 --part 2/4'],
    'bad-parts': ['“{seen}”不是份数', '写 1 到 {most} 之间的数，如 --plan 4'],
    'bad-choice': ['“{seen}”不能用在 {option} 后面', '可以写：{choices}'],
  } satisfies Record<string, Sentence>,
  /** Why a command came to nothing, other than its content. */
  faults: {
    busy: ['已有构建正在写同一个文件夹', '等它结束再运行；如果确定没有，删去 {path}'],
    'out-is-root': ['输出文件夹 {path} 包含内容本身，不能替换', '换一个 --out，例如 --out _site'],
    'out-holds-content': ['输出文件夹 {path} 在内容文件夹里面', '换一个 --out，例如 --out _site'],
    'out-not-ours': ['输出文件夹 {path} 里有别的文件，没有动它', '换一个空文件夹，或者先把里面的东西移走'],
    'out-is-file': ['{path} 是一个文件，不是文件夹', '换一个 --out'],
    'disk-full': ['磁盘满了，写不进 {path}（{seen}）', '腾出空间再运行；原来的网站没有动'],
    'no-permission': ['没有权限读写 {path}（{seen}）', '检查这个文件夹的权限；原来的网站没有动'],
    machine: ['系统出错：{path}（{seen}）', '检查磁盘和路径再运行；原来的网站没有动'],
    'package-missing': ['没有安装软件包 {seen}', '在项目文件夹里运行 npm ci，再运行一次'],
    memory: ['内存不够', '关掉别的程序，或者给 Node 更多内存：NODE_OPTIONS=--max-old-space-size=4096'],
    'unwritable-cache': [
      '缓存写不进去：{path}（{seen}）',
      '腾出空间或检查文件夹的权限，也可以换一个文件夹：--cache 文件夹',
    ],
    search: ['搜索索引没有建成', '先运行 npm ci 重新安装软件包；加 --verbose 可以看到原因'],
    template: ['这里出了错：{message}', '改好这一处再运行；加 --verbose 可以看到详情'],
    'template-drawing': ['画不出来：{seen}', '看看名字有没有拼错；模板开头写着它拿到哪些数据'],
    'template-syntax': ['模板读不懂：{seen}', '看看标签和括号是否都配了对，每个块是否都有结尾'],
    'template-name': [
      '这里没有叫“{seen}”的东西',
      '检查拼写；名字来自文件头、资料库，以及 set、for、import，过滤器在 src/site/filters 里，模板在 _includes 里',
    ],
    'template-nothing': ['“{seen}”没有值', '检查拼写；可能没有的，先用 {% if … %} 问一问'],
    'template-call': ['“{seen}”不能调用', '检查括号前面的拼写'],
    internal: ['程序出错：{message}', '加 --verbose 可以看到详情；请把它报告给维护者'],
    interrupted: ['构建中断，原来的网站没有动', '再运行一次即可'],
  } satisfies Record<string, Sentence>,
  /** What is wrong with a file of the built site. */
  error: '错误',
  warning: '警告',
  /** Stands before how to put a problem right. */
  fix: '改法',
  count: (errors: number, warnings: number) => `共 ${errors} 个错误、${warnings} 个警告。`,
  noProblems: '检查完毕，没有问题。',
  andMore: (count: number) => `…… 还有 ${count} 处同类问题`,
  stages: {
    check: '检查内容',
    render: (issues: number, articles: number) => `生成网页：${issues} 期 ${articles} 篇`,
    index: (done: number, shards: number) => `建立搜索索引：${done}/${shards}`,
    verify: '核对网站',
  },
  built: (pages: number, files: number, megabytes: string, seconds: string, out: string) =>
    `完成：${pages} 页，共 ${files} 个文件 ${megabytes} MB，用时 ${seconds} 秒。网站在 ${out}`,
  notBuilt: '没有生成网站；原来的网站没有动。',
  cacheNotWritten: (message: string) => `缓存写不进去（${message}），网站不受影响，下次会慢一些。`,
  /** What indexing a part came to: shards made, and shards that were there. */
  indexed: (part: string, made: number, kept: number) =>
    `第 ${part} 份：新做了 ${made} 个分片，缓存里已有 ${kept} 个。`,
  notIndexed: '没有建立索引。',
  preview: {
    ready: (address: string) => `预览：${address}`,
    portTaken: (wanted: number, port: number) => `端口 ${wanted} 已被占用，改用 ${port}。`,
    otherHost: (address: string) => `预览只给这台电脑看，请在它的浏览器里打开 ${address}`,
    changed: (seconds: string) => `已更新（${seconds} 秒）`,
    waiting: '有错误，改好后预览会自动恢复：',
    stop: '按 Ctrl+C 结束。',
    title: '内容有错误',
    help: '改好并保存后，这一页会自动变回预览。',
  },
  /** What was put right in a file, in a few words. */
  fixes: {
    bom: '删去文件开头的 BOM',
    'line-ends': '统一换行符 {count} 处',
    'bidi-control': '删去文字方向控制符 {count} 个',
    'invisible-characters': '删去看不见的字符 {count} 个',
    'fullwidth-colon': '全角冒号改成半角 {count} 处',
    'no-space-after-colon': '冒号后补空格 {count} 处',
    'tab-indent': '制表符缩进改成空格 {count} 处',
    'pasted-tags': '删去粘贴来的样式代码 {count} 处',
    'heading-no-space': '小标题的 ## 后补空格 {count} 处',
    'heading-fullwidth': '小标题的＃＃改成半角 {count} 处',
    'spaces-beside-digits': '删去汉字和数字之间的空格 {count} 处',
    'halfwidth-punctuation': '半角标点改成全角 {count} 处',
    'quotes-straight': '直引号改成“” {count} 对',
  },
};
