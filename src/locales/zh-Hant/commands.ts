import type { Sentence } from '../locale.ts';

/** What the commands say in Traditional Chinese. */
export const commands = {
  /** How a command was called wrongly. */
  usage: {
    'unknown-command': ['沒有「{seen}」這個指令', '可用的指令：{choices}'],
    'unknown-option': ['沒有「{seen}」這個選項', '在指令後面加 --help 可以看到全部選項'],
    'missing-argument': ['缺少「{seen}」', '在指令後面加 --help 可以看到用法'],
    'missing-value': ['選項「{seen}」後面要跟一個值', '在指令後面加 --help 可以看到用法'],
    'excess-arguments': [
      '多了不認識的內容',
      '在指令後面加 --help 可以看到用法；選項寫在 -- 之後，如 npm run build -- --out 資料夾',
    ],
    'bad-usage': ['指令寫得不對：{seen}', '在指令後面加 --help 可以看到用法'],
    'root-missing': ['找不到資料夾 {path}', '檢查 --root 後面的路徑'],
    'root-without-data': ['資料夾 {path} 裡沒有 _data', '--root 要指向含有 _data/ 和 src/issues/ 的資料夾'],
    'no-archive': [
      '{path} 不是刊物的資料夾，裡面沒有 _data/site.yaml',
      '進入刊物的資料夾再執行，或用 --root 指明；還沒有的話，新建一個：npx gongkan new archive 資料夾',
    ],
    'folder-not-empty': ['資料夾 {path} 裡已有東西，沒有動它', '換一個空的資料夾，或一個還沒有的名字'],
    'archive-is-later': [
      '這份刊物是 {seen} 版的，比這裡的工刊 {version} 新',
      '先更新工刊：npm install gongkan@latest',
    ],
    'bad-port': ['「{seen}」不是連接埠號', '寫 1 到 65535 之間的數，如 --port 8080'],
    'bad-part': ['「{seen}」不是份號', '寫第幾份和一共幾份，如 --part 2/4'],
    'bad-parts': ['「{seen}」不是份數', '寫 1 到 {most} 之間的數，如 --plan 4'],
    'bad-choice': ['「{seen}」不能用在 {option} 後面', '可以寫：{choices}'],
  } satisfies Record<string, Sentence>,
  /** Why a command came to nothing, other than its content. */
  faults: {
    busy: ['已有建置正在寫同一個資料夾', '等它結束再執行；如果確定沒有，刪除 {path}'],
    'out-is-root': ['輸出資料夾 {path} 包含內容本身，不能替換', '換一個 --out，例如 --out _site'],
    'out-holds-content': ['輸出資料夾 {path} 在內容資料夾裡面', '換一個 --out，例如 --out _site'],
    'out-not-ours': ['輸出資料夾 {path} 裡有別的檔案，沒有動它', '換一個空資料夾，或者先把裡面的東西移走'],
    'out-is-file': ['{path} 是一個檔案，不是資料夾', '換一個 --out'],
    'disk-full': ['磁碟滿了，寫不進 {path}（{seen}）', '騰出空間再執行；原來的網站沒有動'],
    'no-permission': ['沒有權限讀寫 {path}（{seen}）', '檢查這個資料夾的權限；原來的網站沒有動'],
    machine: ['系統出錯：{path}（{seen}）', '檢查磁碟和路徑再執行；原來的網站沒有動'],
    'package-missing': ['沒有安裝套件 {seen}', '在專案資料夾裡執行 npm ci，再執行一次'],
    memory: ['記憶體不夠', '關掉別的程式，或者給 Node 更多記憶體：NODE_OPTIONS=--max-old-space-size=4096'],
    'unwritable-cache': [
      '快取寫不進去：{path}（{seen}）',
      '騰出空間或檢查資料夾的權限，也可以換一個資料夾：--cache 資料夾',
    ],
    search: ['搜尋索引沒有建成', '先執行 npm ci 重新安裝套件；加 --verbose 可以看到原因'],
    template: ['這裡出了錯：{message}', '改好這一處再執行；加 --verbose 可以看到詳情'],
    'template-drawing': ['畫不出來：{seen}', '看看名字有沒有拼錯；範本開頭寫著它拿到哪些資料'],
    'template-syntax': ['範本讀不懂：{seen}', '看看標籤和括號是否都配了對，每個區塊是否都有結尾'],
    'template-name': [
      '這裡沒有叫「{seen}」的東西',
      '檢查拼字；名字來自檔案開頭的欄位、資料庫，以及 set、for、import',
    ],
    'template-nothing': ['「{seen}」沒有值', '檢查拼字；可能沒有的，先用 {% if … %} 問一問'],
    'template-filter': ['沒有「{seen}」這個篩選器', '檢查拼字；篩選器都在 src/site/filters 裡'],
    'template-call': ['「{seen}」不能呼叫', '檢查括號前面的拼字'],
    'template-file': ['沒有「{seen}」這個範本', '檢查拼字；範本在 _includes 裡找'],
    internal: ['程式出錯：{message}', '加 --verbose 可以看到詳情；請把它報告給維護者'],
    interrupted: ['建置中斷，原來的網站沒有動', '再執行一次即可'],
  } satisfies Record<string, Sentence>,
  /** What is wrong with a file of the built site. */
  error: '錯誤',
  warning: '警告',
  /** Stands before how to put a problem right. */
  fix: '修正方法',
  count: (errors: number, warnings: number) => `共 ${errors} 個錯誤、${warnings} 個警告。`,
  noProblems: '檢查完畢，沒有問題。',
  andMore: (count: number) => `…… 還有 ${count} 處同類問題`,
  stages: {
    check: '檢查內容',
    render: (issues: number, articles: number) => `產生網頁：${issues} 期 ${articles} 篇`,
    index: (done: number, shards: number) => `建立搜尋索引：${done}/${shards}`,
    verify: '核對網站',
  },
  built: (pages: number, files: number, megabytes: string, seconds: string, out: string) =>
    `完成：${pages} 頁，共 ${files} 個檔案 ${megabytes} MB，用時 ${seconds} 秒。網站在 ${out}`,
  notBuilt: '沒有產生網站；原來的網站沒有動。',
  cacheNotWritten: (message: string) => `快取寫不進去（${message}），網站不受影響，下次會慢一些。`,
  /** What indexing a part came to: shards made, and shards that were there. */
  indexed: (part: string, made: number, kept: number) =>
    `第 ${part} 份：新做了 ${made} 個分片，快取裡已有 ${kept} 個。`,
  notIndexed: '沒有建立索引。',
  preview: {
    ready: (address: string) => `預覽：${address}`,
    portTaken: (wanted: number, port: number) => `連接埠 ${wanted} 已被佔用，改用 ${port}。`,
    otherHost: (address: string) => `預覽只給這台電腦看，請在它的瀏覽器裡開啟 ${address}`,
    changed: (seconds: string) => `已更新（${seconds} 秒）`,
    waiting: '有錯誤，改好後預覽會自動恢復：',
    stop: '按 Ctrl+C 結束。',
    title: '內容有錯誤',
    help: '改好並儲存後，這一頁會自動變回預覽。',
  },
  /** What was put right in a file, in a few words. */
  fixes: {
    bom: '刪除檔案開頭的 BOM',
    'line-ends': '統一換行字元 {count} 處',
    'bidi-control': '刪除文字方向控制字元 {count} 個',
    'invisible-characters': '刪除看不見的字元 {count} 個',
    'control-characters': '刪除控制字元 {count} 個',
    'fullwidth-colon': '全形冒號改成半形 {count} 處',
    'no-space-after-colon': '冒號後補空格 {count} 處',
    'tab-indent': '定位字元縮排改成空格 {count} 處',
    'pasted-tags': '刪除貼上來的樣式程式碼 {count} 處',
    'heading-no-space': '小標題的 ## 後補空格 {count} 處',
    'heading-fullwidth': '小標題的＃＃改成半形 {count} 處',
    'spaces-beside-digits': '刪除漢字和數字之間的空格 {count} 處',
    'halfwidth-punctuation': '半形標點改成全形 {count} 處',
    'quotes-straight': '直引號改成「」 {count} 對',
  },
};
