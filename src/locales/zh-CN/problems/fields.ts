import type { Sentence } from '../../locale.ts';

/** Problems of YAML and its fields, in Chinese. */
export const fields = {
  // YAML
  'fullwidth-colon': ['冒号是全角的：{seen}', '改成半角冒号加空格，例如 {field}: 内容'],
  'no-space-after-colon': ['冒号后面少了空格：{seen}', '在冒号后加一个空格，例如 {field}: 内容'],
  'tab-indent': ['这一行用制表符（Tab）缩进：{seen}', '改用空格缩进'],
  'unquoted-colon': [
    '值里有半角冒号，读不出意思：{seen}',
    '请给冒号后的整个值加上引号，例如 title: "工会: 新篇"',
  ],
  'quote-not-closed': ['引号没有收尾：{seen}', '补上后一个引号'],
  'bracket-not-closed': ['括号没有收尾：{seen}', '补上 ] 或 }；若是文字，请给整个值加引号'],
  'text-after-quote': [
    '引号或括号后面还有字：{seen}',
    '值以英文引号开头时，要整个放在一对引号里；文字里的引号请用“”',
  ],
  'comment-cuts-value': ['{seen} 被当成了注释，不会显示', '若是文字，请给整个值加上引号'],
  'nested-too-deep': ['这里一层套一层，超过 {most} 层', '减少层次'],
  'curly-quote-not-closed': ['开头的“没有对应的”：{seen}', '补上”，或把“删去'],
  'duplicate-field': ['同一个字段写了两次：{seen}', '留下一个'],
  'bad-indent': ['缩进不齐：{seen}', '同一层的字段要左对齐，下一层多缩进两个空格'],
  'several-documents': ['文件中间又有一行 ---', '删去多余的 ---'],
  'yaml-anchor': ['这里用了 YAML 的锚点或别名（& 或 *），不允许', '直接写出内容；若是文字，请加上引号'],
  'yaml-tag': ['这里用了 YAML 的标签 {seen}，不允许', '删去标签；若是文字，请加上引号'],
  'yaml-syntax': ['读不懂这一行：{seen}', '检查冒号、缩进和引号；以特殊符号开头的值请加引号'],
  'braces-in-value': ['值里有大括号，读不出意思：{seen}', '请给整个值加上引号'],
  'forbidden-key': ['字段名“{field}”不能用', '改用说明里的字段名'],
  'file-empty': ['文件是空的', '写上 ---、title 等字段、--- 和正文，或删去这个文件'],
  'front-matter-missing': [
    '文件开头不是 ---，看到的是“{seen}”',
    '第一行写 ---，接着写 title 等字段，再写一行 ---，然后是正文',
  ],
  'front-matter-not-closed': ['第 1 行的 --- 没有收尾', '在字段之后、正文之前加一行 ---'],
  // Fields
  'missing-field': ['缺少必填的字段 {field}', '补上 {field}'],
  'unknown-field': ['不认识的字段 {field}', '可用的字段：{known}'],
  'unknown-field-near': ['不认识的字段 {field}', '是不是 {nearest}？可用的字段：{known}'],
  'wrong-type-object': ['这里应是“字段: 值”的形式，看到的是 {seen}', '每行写一个字段，例如 title: 标题'],
  'wrong-type-array': ['{field} 应是列表，看到的是 {seen}', '每一项另起一行，以“- ”开头'],
  'wrong-type-string': [
    '{field} 应是一段文字，看到的是 {seen}',
    '写成一行文字；文字里有 [ ] { } 等符号时请加引号',
  ],
  'not-in-list': ['{field} 的值“{seen}”不在可选范围里', '可选：{allowed}。是不是 {nearest}？'],
  'empty-list': ['{field} 至少要有一项', '补上一项'],
  'empty-text': ['{field} 是空的', '写上内容，或删去这个字段'],
  'bad-value': ['{field} 的值“{seen}”不对', '对照说明改正'],
  'fullwidth-value': ['{field} 的值“{seen}”里有全角字符', '改成半角：{narrow}'],
  'bad-date': ['{field} 的值“{seen}”不是日期', '写成 YYYY-MM-DD，例如 2023-04-26'],
  'bad-partial-date': ['{field} 的值“{seen}”不是年份、月份或日期', '写成 2023、2023-04 或 2023-04-26'],
  'bad-number': [
    '{field} 的值“{seen}”不是数字',
    '只写数字，例如 2500 或 61.94；“余”“约”写在 qualifier，单位写在 unit',
  ],
  'bad-ordinal': ['{field} 的值“{seen}”不是第几次', '写 1、2、3 这样的整数'],
  'bad-flag': ['{field} 的值“{seen}”不对', '写 true（是）或 false（否）'],
  'bad-unit': ['单位“{seen}”里有数字或空格', '单位只写量词，例如 家、人次、万元；数字写在 value'],
  'bad-id': ['编号“{seen}”不合规范', '只用小写字母、数字和连字符，例如 wang-gang'],
  'bad-article-ref': ['文章“{seen}”的写法不对', '写成“期/文章”，例如 2023-04-26/biao-ti'],
  'bad-timezone': ['不认识的时区“{seen}”', '写成 Asia/Shanghai 这样的名称'],
  'bad-site-url': ['网站地址“{seen}”不完整', '写完整的地址，例如 https://example.github.io/gongkan/'],
  'bad-site-url-environment': [
    '环境变量 SITE_URL 的值“{seen}”不是完整的网址',
    '写完整的地址，例如 https://example.github.io/gongkan/',
  ],
  'bad-url': ['网址“{seen}”不完整', '写以 https:// 开头的完整网址'],
} satisfies Record<string, Sentence>;
