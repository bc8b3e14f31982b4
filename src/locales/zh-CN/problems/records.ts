import type { Sentence } from '../../locale.ts';

/** Problems of records, in Chinese. */
export const records = {
  // Of what is not there where something near is.
  '-near': ['{message}', '是不是 {nearest}？不是的话，{fix}'],
  'unknown-article': ['没有文章“{seen}”', '写成“期/文章”，例如 2023-04-26/biao-ti'],
  'unknown-issue': ['没有“{seen}”这一期', '写一期的文件夹名，例如 2023-04-26 或 2023-04'],
  'unknown-newsletter': ['没有“{seen}”这份报刊', '在 _data/site.yaml 的 newsletters 里列出它，或改正编号'],
  'newsletter-unnamed': [
    '有 {count} 期没有写是哪份报刊的，都归入第一份《{seen}》',
    '在 issue.yaml 里写 newsletter: {id}，或它真正所属的那一份',
  ],
  'unknown-record': ['_data/{folder} 里没有“{seen}”', '先建 _data/{folder}/{seen}.yaml'],
  'stands-twice': ['这个列表里有两个“{seen}”', '改掉或删去其中一个'],
  'unknown-term': ['词表里没有“{seen}”', '可以写：{known}；或在 _data/vocabulary.yaml 的 {list} 里加上它'],
  'quote-absent': ['文章 {article} 里没有这句话：“{seen}”', '引文要与原文一字不差，请从文章里复制'],
  'quote-differs': [
    '引文与原文不同：“{seen}”；{article} 里最接近的是“{nearest}”（不同处：{difference}）',
    '改成与原文一字不差',
  ],
  'quote-across': ['引文“{seen}”跨了 {article} 的两段', '分成两条，每条只引一段里的话'],
  'quote-several': [
    '“{seen}”在 {article} 里出现了 {count} 次',
    '加一行 occurrence: 1（第几次），或引得长一些',
  ],
  'quote-fewer': ['“{seen}”在 {article} 里只出现 {count} 次，没有第 {occurrence} 次', '改正 occurrence'],
  'record-without-evidence': ['“{seen}”没有任何原文为证', '加上 evidence，引用原文'],
  'claim-without-name': [
    '引文里没有“{seen}”的名字，只有同一段里有',
    '把引文加长到名字；身份还可以在 note 里写明这句话为什么是说这个人',
  ],
  'claim-of-another': [
    '引文里没有“{seen}”的名字，靠的是别人的话',
    '引用写着这个名字的那一句（可以再加一条 evidence）；引文用别的说法指这个人的，把说法写进 aliases，身份也可以在 note 里写明',
  ],
  'rests-on-draft': ['有 {count} 处只以草稿为证，草稿发布之前不会显示', '草稿发布后自然会显示'],
  'figure-differs': [
    '同一个数有两种说法：这里是 {seen}，另一处是 {other}（{counts}）',
    '核对原文；时间不同的请写明 period',
  ],
  'words-not-printed': ['引文里没有印着“{seen}”', '核对 {field} 与引文'],
  'period-backwards': ['时间倒了：从 {from} 到 {to}', '改正 from 或 to'],
  'name-taken': ['名称“{seen}”在 {other} 里已经有了', '删去其中一个'],
  'circular-parent': ['{field} 绕成了一圈：{seen}', '断开其中一处'],
  'former-in-use': ['旧地址 {seen} 现在还在使用', '删去这一项'],
  'card-character': [
    '分享图片和图标用的字体里没有“{seen}”（{codes}），画出来是空框',
    '不影响发布；要画出来，把有这个字的字体（.ttf 或 .otf）放进 {folder}',
  ],
  'font-broken': ['{seen} 不是能用的字体', '换一个完好的 .ttf 或 .otf 文件，或者删去它'],
} satisfies Record<string, Sentence>;
