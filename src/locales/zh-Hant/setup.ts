/** What a new archive says in its files in Traditional Chinese, and what is said of beginning and upgrading one. */
export const setup = {
  /** The first lines of `site.yaml`, as a comment. */
  siteNote: '這是誰的刊物。以 # 開頭的行不起作用：要用哪一行，刪除行首的「# 」，換成自己的內容。',
  /** What may stand in `site.yaml`, for each field that need not. */
  siteExamples: {
    tagline: '某某區總工會會刊典藏',
    publisher: '某某區總工會',
    frequency: 'monthly',
    newsletters:
      '\n  - id: paper\n    title: 會刊\n  - id: bulletin\n    title: 工作簡報\n    frequency: weekly',
    description: '某某區總工會會刊的線上典藏，全文可查。',
    rights: '文章權利歸原作者及原載報刊所有',
    repository: 'https://github.com/使用者名稱/倉庫名',
    publication: '某某工人報',
    contact:
      '\n  email: office@example.org\n  phone: 02-12345678\n  address: 某某路1號\n  url: https://example.org',
    allow_numbers: '\n  - ends: "123"\n    in: src/issues/2024-05-01/',
    logo: 'logo.svg',
    nav: '\n  - to: issues\n  - to: roster\n  - to: https://example.org\n    label: 工會網站\n  - to: about',
    sections:
      '\n  roster:\n    title: 勞模榜\n    role: model-worker\n  people: { title: 工友 }\n  timeline: false',
    fields: '\n  article:\n    - id: photographer\n      label: 攝影\n      facet: true\n      credit: true',
    editions: '\n  pdf: true\n  epub: true\n  newest: 100',
    offline: 'true',
    cards: '20',
    federation: '\n  - name: 另一份刊物\n    url: https://example.org/archive/',
  },
  /** `README.md`. */
  readme: `# {title}

這個資料夾裡是一份刊物的線上典藏，由工刊產生網站。這裡只有內容，沒有程式。

    _data/site.yaml     刊名、簡介、網址
    _data/              人物、機構、活動、數字、大事，每條附原文
    src/issues/         刊物，每期一個資料夾
    src/pages/          自己的網頁，如「關於」
    src/public/         原樣發布的檔案，如章程的 PDF
    inbox/              投稿箱：放進來的稿件會自動匯入

## 在自己的電腦上

需要 [Node.js](https://nodejs.org) 22.12 或更高版本（20 版則要 20.19 以上）。先在這個資料夾裡安裝一次：

    npm install

| 指令 | 作用 |
|---|---|
| \`npm start\` | 預覽，隨改隨看 |
| \`npm run import -- 稿件.docx --date 2024-05-01\` | 把 Word、文字檔或網頁匯入成一篇文章 |
| \`npm run check\` | 檢查全部內容，逐條寫明哪個檔案、哪一行、怎麼改 |
| \`npm run build\` | 產生網站，放在 \`_site/\` 裡 |
| \`npm run upgrade\` | 換了新版的工刊以後，看內容裡有什麼要跟著改；加 \`-- --fix\` 就改好 |

## 發布到網上

1. 在 GitHub 上新建一個空倉庫，把這個資料夾推送到 \`main\` 分支。\`package-lock.json\` 也要提交。
2. *Settings → Pages → Build and deployment → Source* 選 **GitHub Actions**。
3. 要用投稿箱，再到 *Settings → Actions → General → Workflow permissions*，勾選
   *Allow GitHub Actions to create and approve pull requests*。

此後每次推送到 \`main\`，都會檢查、產生、發布；檢查不通過就不發布，原來的網站不動。合併請求裡，出錯的行旁邊會寫明怎麼改。
`,
  /** `src/pages/about.md`. */
  about: `---
# 請寫明：這是誰辦的刊物，典藏從哪一期開始，文章的權利歸誰，有錯怎樣聯絡。
title: 關於
---

這裡是「{title}」的線上典藏。每一期、每一篇都有固定的網址，可以尋找、引用、列印。
`,
  /** `inbox/README.md`. */
  inbox: `# 投稿箱

在 GitHub 網頁上把 Word（.docx）、文字檔（.txt）或網頁（.html）放進這個資料夾，幾分鐘後會出現一個「合併請求」（Pull request），
裡面是匯入好的文章、要核對的清單和檢查的結果。
`,
  whichLanguage: '刊物用哪種語言？',
  made: '已新建 {folder}，共 {count} 個檔案。',
  next: '接下來：',
  /** What the commands are for that one runs next. */
  steps: {
    enter: '進入這個資料夾',
    install: '安裝產生程式，只要一次',
    import: '匯入一篇文章',
    start: '預覽',
  },
  upgrade: {
    /** What in the content is old, and how it is written now. */
    migrations: {
      'decorative-picture': '沒有說明的圖片有 {count} 行：從前當作裝飾圖，現在要寫明，改成 ![""]',
    },
    /** How it stands with a file or a script that came from the generator. */
    shared: {
      old: '是舊版寫的，換成新版',
      missing: '舊版沒有，補上',
      changed: '改成了自己的，沒有動；新版在 node_modules/gongkan 裡',
    },
    nothing: '內容合乎 {version} 版，沒有要改的。',
    found: '共 {count} 處是舊的，什麼也沒有改。加 --fix 就改好。',
    mended: '改好 {count} 處，現在合乎 {version} 版。請再執行檢查。',
  },
  exampleFile: '稿件.docx',
  /** Where the rest stands. */
  more: '刊名、簡介寫在 _data/site.yaml 裡；發布到網上的步驟在 README.md 裡。',
};
