import type { Sentence } from '../../locale.ts';

/** Problems of `site.yaml` and `strings.yaml`, what makes an archive somebody's own, in Chinese. */
export const settings = {
  'publisher-like-id': [
    '主办单位“{seen}”像是一个 id，但没有这个机构，会照样印在页面上',
    '请写读者看到的名称，或建 _data/organizations/{seen}.yaml',
  ],
  'bad-number-end': ['这不是号码的末三位', '只写末三位，例如 ends: 02X；不要写整个号码，这个文件也是公开的'],
  'bad-email': ['“{seen}”不是电子邮件地址', '写成 office@example.org 这样'],
  'nav-unknown': ['导航里的“{seen}”不是栏目，也不是页面', '可以写：{known}；或以 https:// 开头的网址'],
  'nav-section-off': [
    '导航里的 {seen} 在 sections 里关掉了',
    '从 nav 里去掉它，或去掉 sections 里的 {seen}: false',
  ],
  'nav-label-missing': ['导航里的“{seen}”没有名称', '加上 label: 和读者看到的名称'],
  'own-field-built-in': ['已经有名为“{seen}”的字段，程序自带', '给自己的字段换一个 id'],
  'unknown-string': ['没有文字“{seen}”', '键名在哪里找，见 docs/site-settings.md'],
  'string-count': ['{seen} 要有 {count} 句', '与程序自带的一样多'],
  'string-slot-unknown': ['文字的花括号里有“{slot}”，没有内容可填', '可以填的：{known}'],
  'string-slot-missing': ['文字里缺少花括号里的“{slot}”', '放在该放的地方；可以填的：{known}'],
} satisfies Record<string, Sentence>;
