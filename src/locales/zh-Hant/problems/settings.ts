import type { Sentence } from '../../locale.ts';

/** Problems of `site.yaml` and `strings.yaml`, what makes an archive somebody's own, in Traditional Chinese. */
export const settings = {
  'publisher-near-id': [
    '主辦單位「{seen}」會照樣印在頁面上：沒有機構用這個 id',
    '如果指的是機構 {nearest}，就寫這個 id；否則請寫讀者看到的名稱',
  ],
  'publisher-like-id': [
    '主辦單位「{seen}」像是一個 id，但沒有這個機構，會照樣印在頁面上',
    '請寫讀者看到的名稱，或建 _data/organizations/{seen}.yaml',
  ],
  'bad-number-end': ['這不是號碼的末三位', '只寫末三位，例如 ends: 02X；不要寫整個號碼，這個檔案也是公開的'],
  'bad-email': ['「{seen}」不是電子郵件地址', '寫成 office@example.org 這樣'],
  'nav-unknown': ['導覽裡的「{seen}」不是欄目，也不是頁面', '可以寫：{known}；或以 https:// 開頭的網址'],
  'nav-unknown-near': ['導覽裡的「{seen}」不是欄目，也不是頁面', '是不是 {nearest}？可以寫：{known}'],
  'nav-section-off': [
    '導覽裡的 {seen} 在 sections 裡關掉了',
    '從 nav 裡去掉它，或去掉 sections 裡的 {seen}: false',
  ],
  'nav-twice': ['導覽裡兩次指向「{seen}」', '留一個'],
  'nav-address': ['導覽不能指向「{seen}」', '寫以 https:// 開頭的網址，或本站的欄目、頁面'],
  'nav-label-missing': ['導覽裡的「{seen}」沒有名稱', '加上 label: 和讀者看到的名稱'],
  'logo-kind': ['標誌「{seen}」不是圖片', '用 src/public/ 裡的 PNG、JPEG、WebP、AVIF、GIF 或 SVG 檔案'],
  'logo-missing': ['src/public/ 裡沒有標誌「{seen}」', '把檔案放進去，或改正檔名'],
  'logo-missing-near': ['src/public/ 裡沒有標誌「{seen}」', '是不是 {nearest}？'],
  'own-field-built-in': ['已經有名為「{seen}」的欄位，程式自帶', '給自己的欄位換一個 id'],
  'own-field-twice': ['自己的欄位裡有兩個的 id 都是「{seen}」', '改掉其中一個，或刪去'],
  'unknown-string': ['沒有文字「{seen}」', '鍵名在哪裡找，見 docs/site-settings.md'],
  'unknown-string-near': ['沒有文字「{seen}」', '是不是 {nearest}？'],
  'string-group': ['{seen} 不是一句文字，是一組', '在它下面一行寫一句：鍵: 文字'],
  'string-count': ['{seen} 要有 {count} 句', '與程式自帶的一樣多'],
  'string-empty': ['{seen} 不是文字', '寫一句，或刪去這一行'],
  'string-slot-unknown': ['文字的花括號裡有「{slot}」，沒有內容可填', '可以填的：{known}'],
  'string-slot-missing': ['文字裡缺少花括號裡的「{slot}」', '放在該放的地方；可以填的：{known}'],
} satisfies Record<string, Sentence>;
