import type { Sentence } from '../../locale.ts';

/** Problems of a built site, in Traditional Chinese. */
export const site = {
  'broken-link': ['連結 {seen} 沒有對應的頁面', '改正連結，或補上那一頁'],
  'broken-anchor': ['連結 {seen} 指向的段落不存在', '改正 # 後面的段落號'],
  'outside-address': ['連結 {seen} 不在網站的路徑裡', '用相對網址，或檢查 site.yaml 的 url'],
  'foreign-request': ['頁面會向別的網站請求 {seen}', '把它放到網站裡'],
  'style-file-missing': ['樣式表要用的 {seen} 不在網站裡', '把檔案放到 src/public，或改正樣式表裡的位址'],
  'bad-address': ['網址 {seen} 寫得不對', '改正這個網址'],
  'page-missing': ['缺少這個頁面或檔案', '檢查 src/templates/ 裡的範本'],
  'same-name': ['和 {other} 只差大小寫', '改掉其中一個的名字'],
  'not-in-sitemap': ['sitemap.xml 裡沒有這一頁', '檢查 src/site/sitemap/'],
  'sitemap-page-missing': ['sitemap.xml 裡的 {seen} 沒有頁面，或重複了', '檢查 src/site/sitemap/'],
  'heavy-page': ['這一頁壓縮後有 {size} kB，手機上開啟會慢', '把長文分成幾篇，或減少一頁裡的條目'],
  'large-file': ['這個檔案有 {size} MB，超過 {limit} MB，GitHub Pages 不收', '縮小它，或放到別處'],
  'large-site': [
    '整個網站有 {size} MB，超過 {limit} MB，GitHub Pages 不收。最大的檔案：{names}',
    '縮小圖片，或減少檔案',
  ],
  'mail-shortened': [
    '這篇文章太長，郵件裏只放前一部分，其餘請讀者到網頁上看：{seen}',
    '郵件超過 102 KB 會被 Gmail 截斷。文章不必改；想全文寄出，請分成兩篇',
  ],
  'mail-wide-table': ['這張表有 {size} 欄，手機上看郵件時會很窄', '把表拆成兩張，或把行和列對調'],
  'paper-character': [
    '報紙用的字型裡沒有「{seen}」（{codes}），印出來是空框',
    '不影響發布；要印出來，把有這個字的字型（.ttf 或 .otf）放進 {folder}',
  ],
  'edition-failed': [
    '這一份做不出來，網站裡沒有它：{message}',
    '按提示改正內容；不要這種形式，就在 site.yaml 的 editions 裡寫 {seen}: false',
  ],
  'editions-left-out': [
    '網站會超過 1 GB，有 {size} 個檔案沒有做：{names} …',
    '在 site.yaml 的 editions 裡把 newest 改小，或縮小圖片',
  ],
  'bad-json': ['JSON 的格式不對', '檢查寫出它的程式'],
  'bad-xml': ['XML 的格式不對：{seen}', '檢查寫出它的程式'],
  'feed-date': ['訂閱源裡的日期「{seen}」不合規範', '檢查 src/site/feeds/'],
  'feed-address': ['訂閱源裡的網址「{seen}」不完整', '要以 https:// 開頭；檢查 site.yaml 的 url'],
  'feed-id-twice': ['訂閱源裡有兩篇的編號都是「{seen}」，另一篇在第 {first} 行', '兩篇文章的網址要不同'],
  'feed-incomplete': ['訂閱源裡有的文章沒有日期或網址', '檢查 src/site/feeds/'],
  'address-lost': [
    '舊網址 {seen} 沒有了，別人存下的連結會打不開',
    '如果是改了名，在改名後的檔案裡寫 former: [{former}]，舊網址就會轉到新網址；如果是有意撤下，不用管',
  ],
} satisfies Record<string, Sentence>;
