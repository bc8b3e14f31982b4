/** What a new archive says in its files in Chinese, and what is said of beginning and upgrading one. */
export const setup = {
  /** The first lines of `site.yaml`, as a comment. */
  siteNote: '这是谁的刊物。以 # 开头的行不起作用：要用哪一行，删去行首的“# ”，换成自己的内容。',
  /** What may stand in `site.yaml`, for each field that need not. */
  siteExamples: {
    tagline: '某某区总工会会刊存档',
    publisher: '某某区总工会',
    frequency: 'monthly',
    newsletters:
      '\n  - id: paper\n    title: 会刊\n  - id: bulletin\n    title: 工作简报\n    frequency: weekly',
    description: '某某区总工会会刊的网上存档，全文可查。',
    rights: '文章权利归原作者及原载报刊所有',
    repository: 'https://github.com/用户名/仓库名',
    publication: '某某工人报',
    contact:
      '\n  email: office@example.org\n  phone: 010-12345678\n  address: 某某路1号\n  url: https://example.org',
    allow_numbers: '\n  - ends: "123"\n    in: src/issues/2024-05-01/',
    logo: 'logo.svg',
    nav: '\n  - to: issues\n  - to: roster\n  - to: https://example.org\n    label: 工会网站\n  - to: about',
    sections:
      '\n  roster:\n    title: 劳模榜\n    role: model-worker\n  people: { title: 工友 }\n  timeline: false',
    fields: '\n  article:\n    - id: photographer\n      label: 摄影\n      facet: true\n      credit: true',
    editions: '\n  pdf: true\n  epub: true\n  newest: 100',
    offline: 'true',
    cards: '20',
    federation: '\n  - name: 另一份刊物\n    url: https://example.org/archive/',
  },
  /** `README.md`. */
  readme: `# {title}

这个文件夹里是一份刊物的网上存档，由工刊生成网站。这里只有内容，没有程序。

    _data/site.yaml     刊名、简介、网址
    _data/              人物、机构、活动、数字、大事，每条附原文
    src/issues/         刊物，每期一个文件夹
    src/pages/          自己的网页，如“关于”
    src/public/         原样发布的文件，如章程的 PDF
    inbox/              投稿箱：放进来的稿件会自动导入

## 在自己的电脑上

需要 [Node.js](https://nodejs.org) 22.12 或更高版本（20 版则要 20.19 以上）。先在这个文件夹里安装一次：

    npm install

| 命令 | 作用 |
|---|---|
| \`npm start\` | 预览，随改随看 |
| \`npm run import -- 稿件.docx --date 2024-05-01\` | 把 Word、文本或网页导入成一篇文章 |
| \`npm run check\` | 检查全部内容，逐条写明哪个文件、哪一行、怎么改 |
| \`npm run build\` | 生成网站，放在 \`_site/\` 里 |
| \`npm run upgrade\` | 换了新版的工刊以后，看内容里有什么要跟着改；加 \`-- --fix\` 就改好 |

## 发布到网上

1. 在 GitHub 上新建一个空仓库，把这个文件夹推送到 \`main\` 分支。\`package-lock.json\` 也要提交。
2. *Settings → Pages → Build and deployment → Source* 选 **GitHub Actions**。
3. 要用投稿箱，再到 *Settings → Actions → General → Workflow permissions*，勾选
   *Allow GitHub Actions to create and approve pull requests*。

此后每次推送到 \`main\`，都会检查、生成、发布；检查不通过就不发布，原来的网站不动。合并请求里，出错的行旁边会写明怎么改。
`,
  /** `src/pages/about.md`. */
  about: `---
# 请写明：这是谁办的刊物，存档从哪一期开始，文章的权利归谁，有错怎样联系。
title: 关于
---

这里是“{title}”的网上存档。每一期、每一篇都有固定的网址，可以查找、引用、打印。
`,
  /** `inbox/README.md`. */
  inbox: `# 投稿箱

在 GitHub 网页上把 Word（.docx）、文本（.txt）或网页（.html）放进这个文件夹，几分钟后会出现一个“合并请求”（Pull request），
里面是导入好的文章、要核对的清单和检查的结果。
`,
  whichLanguage: '刊物用哪种语言？',
  made: '已新建 {folder}，共 {count} 个文件。',
  next: '接下来：',
  /** What the commands are for that one runs next. */
  steps: {
    enter: '进入这个文件夹',
    install: '安装生成程序，只要一次',
    import: '导入一篇文章',
    start: '预览',
  },
  upgrade: {
    /** What in the content is old, and how it is written now. */
    migrations: {
      'decorative-picture': '没有说明的图片有 {count} 行：从前当作装饰图，现在要写明，改成 ![""]',
    },
    /** How it stands with a file or a script that came from the generator. */
    shared: {
      old: '是旧版写的，换成新版',
      missing: '旧版没有，补上',
      changed: '改成了自己的，没有动；新版在 node_modules/gongkan 里',
    },
    nothing: '内容合乎 {version} 版，没有要改的。',
    found: '共 {count} 处是旧的，什么也没有改。加 --fix 就改好。',
    mended: '改好 {count} 处，现在合乎 {version} 版。请再运行检查。',
  },
  exampleFile: '稿件.docx',
  /** Where the rest stands. */
  more: '刊名、简介写在 _data/site.yaml 里；发布到网上的步骤在 README.md 里。',
};
