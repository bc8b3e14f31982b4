import type { Sentence } from '../../locale.ts';

/** Problems of files and folders, in Traditional Chinese. */
export const files = {
  'bidi-control': [
    '有 {count} 個看不見的文字方向控制字元（{seen}），會讓讀到的和存著的不一樣',
    '刪除它們：重新輸入這一行，或先貼上到記事本裡再複製過來',
  ],
  'invisible-characters': [
    '有 {count} 個看不見的字元（{seen}），已按沒有處理',
    '可執行 npm run check -- --fix 刪除',
  ],
  'control-characters': [
    '有 {count} 個控制字元（{seen}），已按沒有處理',
    '可執行 npm run check -- --fix 刪除',
  ],
  'merge-conflict': ['兩個版本在這裡沒有合併好（{seen}）', '留下對的那一份，刪去 <、=、> 的幾行'],
  'nul-characters': [
    '檔案裡有 {count} 個空位元組（{seen}），多半沒有儲存完整',
    '對照原稿，看看有沒有丟字，再重新儲存這個檔案',
  ],
  'compatibility-ideographs': ['有 {count} 個相容漢字（{seen}），照原樣保留，但可能搜尋不到', '改用通行的字'],
  'replacement-characters': ['有 {count} 個「�」，多半是轉換編碼時丟了字', '對照原稿補上'],
  'file-too-large': ['檔案有 {size} MB，超過 {most} MB', '一篇文章不會這麼大：請看看是不是放錯了檔案'],
  'utf-16': ['檔案像是 UTF-16 編碼', '用編輯器另存為 UTF-8'],
  gb18030: ['檔案像是 GBK/GB18030 編碼，不是 UTF-8', '用編輯器另存為 UTF-8'],
  'not-utf8': ['檔案不是 UTF-8 編碼', '用編輯器另存為 UTF-8'],
  'text-cut-short': ['檔案末尾的字只有一半，檔案可能沒有寫完', '重新儲存或重新上傳這個檔案'],
  'folder-in-pages': ['src/pages 裡不能再有資料夾：{seen}', '把網頁放到 src/pages 裡，一頁一個檔案'],
  'bad-page-name': [
    '網頁的檔名不合規：{seen}',
    '只用小寫字母、數字和減號，如 zhang-cheng.md；中文名改用拼音，題目寫在 title 裡',
  ],
  'page-generated': [
    '{seen} 是程式自己做的網頁的名字',
    '換一個檔名；要改這一頁的名稱，寫在 site.yaml 的 sections 裡',
  ],
  'public-covers': ['{seen} 會蓋住程式做的 {covered}', '換一個檔名，或放到別的資料夾裡'],
  'file-vanished': ['檔案在讀取時不見了', '確認檔案還在，再執行一次'],
  'file-unreadable': ['檔案打不開（{seen}）', '檢查檔案的權限，或關掉佔用它的程式'],
  'symbolic-link': ['這是一個符號連結，不跟隨', '把真正的檔案放到這裡'],
  'case-conflict': ['與 {other} 只差大小寫，換一台電腦就會互相覆蓋', '改掉其中一個檔名'],
  'copy-ignored': ['看名字是一份副本，沒有收入', '不用的刪除；要用的改成規範的檔名'],
  'private-use-characters': [
    '有 {count} 個自造字區的字元（{seen}），別人的電腦上多半顯示不出來',
    '對照原稿改用通行的字',
  ],
  'not-text': ['這不是文字檔，像是 {seen}', 'Word 檔案請用 npm run import -- 檔名 匯入'],
  'file-of-zeros': ['檔案裡全是空位元組，多半沒有儲存成功', '重新儲存或重新上傳這個檔案'],
  'not-a-file': ['這不是普通檔案', '刪除它，或換成真正的檔案'],
  'not-a-folder': ['這裡應是資料夾', '刪除這個檔案，建同名的資料夾'],
  'name-not-utf8': ['檔名 {seen} 的編碼不是 UTF-8', '重新命名'],
  'name-too-long': ['檔名 {seen} 有 {count} 個位元組，超過 {most} 個', '改短一些'],
  'name-reserved': ['{seen} 是 Windows 保留的名字，別人的電腦上存不下來', '改個名字，例如在後面加 -1'],
  'name-not-portable': [
    '檔名 {seen} 裡有別的電腦不收的符號（ < > : " | ? * \\ ，或末尾的點和空格）',
    '重新命名',
  ],
  'name-not-nfc': ['檔名 {seen} 裡的字母是拆開存的，別的電腦會當成另一個名字', '重新命名'],
  'site-yaml-missing': [
    '找不到 _data/site.yaml',
    '在有 _data 和 src/issues 的資料夾裡執行，或新建 _data/site.yaml',
  ],
  'stray-file': ['不認識的檔案 {seen}，沒有收入', '移到別處；文章的檔名形如 01-biao-ti.md'],
  'file-outside-issue': [
    '{seen} 不在任何一期的資料夾裡',
    '移到 src/issues/日期/ 裡，例如 src/issues/2023-04-26/',
  ],
  'folder-in-data': ['記錄的資料夾裡不能再有資料夾 {seen}，裡面的檔案不會被讀到', '把裡面的檔案移到上一層'],
  'folder-in-issue': ['一期的資料夾裡不能再有資料夾 {seen}', '把裡面的檔案移到上一層'],
  'article-name-case': [
    '檔名 {seen} 與 {other} 只差大小寫和序號，在有的電腦上是同一個網址',
    '改掉其中一個，只用小寫字母',
  ],
  'bad-article-name': ['文章的檔名 {seen} 不合規範', '改成「兩位數字-小寫拼音.md」，例如 01-biao-ti.md'],
  'bad-data-file-name': [
    '資料檔名 {seen} 不合規範',
    '只用小寫字母、數字和連字元，以 .yaml 結尾，例如 wang-gang.yaml',
  ],
  'bad-issue-folder': [
    '資料夾名 {seen} 不是日期',
    '改成 YYYY-MM-DD，例如 2023-04-26；原報沒有印日子的寫 2023-04 或 2023；同一天第二期寫 2023-04-26-b',
  ],
  'issue-yaml-missing': [
    '{seen} 這一期沒有 issue.yaml',
    '新建 issue.yaml，寫一行：date: 日期，例如 date: 2023-04-26',
  ],
  'issue-empty': ['{seen} 這一期還沒有文章', '放入文章檔案，例如 01-biao-ti.md'],
} satisfies Record<string, Sentence>;
