import type { Sentence } from '../../locale.ts';

/** Problems of records, in Traditional Chinese. */
export const records = {
  'unknown-article': ['沒有文章「{seen}」', '寫成「期/文章」，例如 2023-04-26/biao-ti'],
  'unknown-article-near': ['沒有文章「{seen}」', '是不是 {nearest}？'],
  'unknown-issue': ['沒有「{seen}」這一期', '檔名要與一期的資料夾同名'],
  'unknown-issue-near': ['沒有「{seen}」這一期', '是不是 {nearest}？'],
  'unknown-newsletter': ['沒有「{seen}」這份報刊', '在 _data/site.yaml 的 newsletters 裡列出它，或改正編號'],
  'unknown-newsletter-near': ['沒有「{seen}」這份報刊', '是不是 {nearest}？'],
  'duplicate-newsletter': ['newsletters 裡有兩份報刊的編號都是 {seen}', '改掉其中一個'],
  'newsletter-unnamed': [
    '有 {count} 期沒有寫是哪份報刊的，都歸入第一份《{seen}》',
    '在 issue.yaml 裡寫 newsletter: {id}，或它真正所屬的那一份',
  ],
  'unknown-record': ['_data/{folder} 裡沒有「{seen}」', '先建 _data/{folder}/{seen}.yaml'],
  'unknown-record-near': ['_data/{folder} 裡沒有「{seen}」', '是不是 {nearest}？'],
  'term-twice': ['這個列表裡有兩個 id {seen}', '改名或刪去其中一個'],
  'unknown-term': [
    '詞彙表裡沒有「{seen}」',
    '可以寫：{known}；或在 _data/vocabulary.yaml 的 {list} 裡加上它',
  ],
  'unknown-term-near': ['詞彙表裡沒有「{seen}」', '是不是 {nearest}？'],
  'quote-absent': ['文章 {article} 裡沒有這句話：「{seen}」', '引文要與原文一字不差，請從文章裡複製'],
  'quote-differs': [
    '引文與原文不同：「{seen}」；{article} 裡最接近的是「{nearest}」（不同處：{difference}）',
    '改成與原文一字不差',
  ],
  'quote-across': ['引文「{seen}」跨了 {article} 的兩段', '分成兩條，每條只引一段裡的話'],
  'quote-several': [
    '「{seen}」在 {article} 裡出現了 {count} 次',
    '加一行 occurrence: 1（第幾次），或引得長一些',
  ],
  'quote-fewer': ['「{seen}」在 {article} 裡只出現 {count} 次，沒有第 {occurrence} 次', '改正 occurrence'],
  'record-without-evidence': ['「{seen}」沒有任何原文為證', '加上 evidence，引用原文'],
  'roles-without-name': [
    '引文裡沒有「{seen}」的名字，只有同一段裡有',
    '把引文加長到名字；或在 note 裡寫明這句話為什麼是說這個人',
  ],
  'honours-without-name': ['引文裡沒有「{seen}」的名字，只有同一段裡有', '把引文加長到名字'],
  'roles-of-another': [
    '引文裡沒有「{seen}」的名字，這個身分靠的是別人的話',
    '引用寫著這個名字的那一句（可以再加一條 evidence）；引文用別的說法指這個人的，在 note 裡寫明',
  ],
  'honours-of-another': [
    '引文裡沒有「{seen}」的名字，這項榮譽靠的是別人的話',
    '引用寫著這個名字的那一句（可以再加一條 evidence），或把引文裡的稱呼寫進 aliases',
  ],
  'rests-on-draft': ['有 {count} 處只以草稿為證，草稿發布之前不會顯示', '草稿發布後自然會顯示'],
  'figure-differs': [
    '同一個數有兩種說法：這裡是 {seen}，另一處是 {other}（{counts}）',
    '核對原文；時間不同的請寫明 period',
  ],
  'figure-not-printed': ['引文裡沒有印著 {seen} 這個數', '核對 value 與引文'],
  'unit-not-printed': ['引文裡沒有印著「{seen}」這個單位', '核對 unit 與引文'],
  'duplicate-figure': ['數字的編號 {seen} 重複', '改掉其中一個'],
  'period-backwards': ['時間倒了：從 {from} 到 {to}', '改正 from 或 to'],
  'alias-taken': ['別稱「{seen}」已經屬於 {other}', '從其中一個刪除'],
  'alias-repeats': ['別稱「{seen}」與本名相同或重複', '刪除'],
  'circular-parent': ['{field} 繞成了一圈：{seen}', '斷開其中一處'],
  'former-in-use': ['舊網址 {seen} 現在還在使用', '刪除這一項'],
  'card-character': [
    '分享圖片和圖示用的字型裡沒有「{seen}」（{codes}），畫出來是空框',
    '不影響發布；要畫出來，把有這個字的字型（.ttf 或 .otf）放進 {folder}',
  ],
  'font-broken': ['{seen} 不是能用的字型', '換一個完好的 .ttf 或 .otf 檔案，或者刪除它'],
} satisfies Record<string, Sentence>;
