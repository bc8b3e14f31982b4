import type { Sentence } from '../../locale.ts';

/** Problems of a built site, in Chinese. */
export const site = {
  'broken-link': ['链接 {seen} 没有对应的页面', '改正链接，或补上那一页'],
  'broken-anchor': ['链接 {seen} 指向的段落不存在', '改正 # 后面的段落号'],
  'outside-address': ['链接 {seen} 不在网站的路径里', '用相对地址，或检查 site.yaml 的 url'],
  'foreign-request': ['页面会向别的网站请求 {seen}', '把它放到网站里'],
  'style-file-missing': ['样式表要用的 {seen} 不在网站里', '把文件放到 src/public，或改正样式表里的地址'],
  'bad-address': ['地址 {seen} 写得不对', '改正这个地址'],
  'page-missing': ['缺少这个页面或文件', '检查 src/templates/ 里的模板'],
  'same-name': ['和 {other} 只差大小写', '改掉其中一个的名字'],
  'not-in-sitemap': ['sitemap.xml 里没有这一页', '检查 src/site/sitemap/'],
  'sitemap-page-missing': ['sitemap.xml 里的 {seen} 没有页面，或重复了', '检查 src/site/sitemap/'],
  'heavy-page': ['这一页压缩后有 {size} kB，手机上打开会慢', '把长文分成几篇，或减少一页里的条目'],
  'large-file': ['这个文件有 {size} MB，超过 {limit} MB，GitHub Pages 不收', '缩小它，或放到别处'],
  'large-site': [
    '整个网站有 {size} MB，超过 {limit} MB，GitHub Pages 不收。最大的文件：{names}',
    '缩小图片，或减少文件',
  ],
  'mail-shortened': [
    '这篇文章太长，邮件里只放前一部分，其余请读者到网页上看：{seen}',
    '邮件超过 102 KB 会被 Gmail 截断。文章不必改；想全文寄出，请分成两篇',
  ],
  'mail-left-out': [
    '这一期太长，邮件里从这篇起的 {size} 篇只留一个链接',
    '邮件超过 102 KB 会被 Gmail 截断。想全部寄出，请分成两期',
  ],
  'mail-wide-table': ['这张表有 {size} 列，手机上看邮件时会很窄', '把表拆成两张，或把行和列对调'],
  'paper-character': [
    '报纸用的字体里没有“{seen}”（{codes}），印出来是空框',
    '不影响发布；要印出来，把有这个字的字体（.ttf 或 .otf）放进 {folder}',
  ],
  'edition-failed': [
    '这一份做不出来，网站里没有它：{message}',
    '先看这一期最近改过的图片和表格；改不好，请把这一行告诉 Gongkan 的维护者。不要这种形式，就在 site.yaml 的 editions 里写 {seen}: false',
  ],
  'editions-left-out': [
    '网站会超过 1 GB，有 {size} 个文件没有做：{names} …',
    '在 site.yaml 的 editions 里把 newest 改小，或缩小图片',
  ],
  'bad-json': ['JSON 的格式不对', '检查写出它的程序'],
  'bad-xml': ['XML 的格式不对：{seen}', '检查写出它的程序'],
  'feed-date': ['订阅源里的日期“{seen}”不合规范', '检查 src/site/feeds/'],
  'feed-address': ['订阅源里的地址“{seen}”不完整', '要以 https:// 开头；检查 site.yaml 的 url'],
  'feed-id-twice': ['订阅源里有两篇的编号都是“{seen}”，另一篇在第 {first} 行', '两篇文章的地址要不同'],
  'feed-incomplete': ['订阅源里有的文章没有日期或地址', '检查 src/site/feeds/'],
  'address-lost': [
    '旧地址 {seen} 没有了，别人存下的链接会打不开',
    '如果是改了名，在改名后的文件里写 former: [{former}]，旧地址就会转到新地址；如果是有意撤下，不用管',
  ],
} satisfies Record<string, Sentence>;
