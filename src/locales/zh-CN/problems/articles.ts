import type { Sentence } from '../../locale.ts';

/** Problems of issues, articles, pictures and texts as received, in Chinese. */
export const articles = {
  // Issues and articles
  'date-not-folder': ['日期 {seen} 与文件夹的日期 {folder} 不同', '改成一样'],
  'until-before-date': [
    '合刊到 {seen} 为止，早于开始的日期 {date}',
    '改正 date 或 until：until 是最后的日期',
  ],
  'section-id-taken': [
    '栏目“{seen}”和“{other}”的网址都会是 sections/{id}/',
    '在 _data/vocabulary.yaml 的 sections 里给其中一个另写 id；若是同一个栏目，把名称改成一样',
  ],
  'date-in-future': ['日期 {seen} 还没有到', '核对原文：是不是写错了年份或月份'],
  'date-long-ago': ['日期 {seen} 早于 {earliest} 年', '核对原文：是不是写错了年份'],
  'not-a-weekday': ['“{seen}”不是星期', '照原文写，例如 {weekday}'],
  'weekday-not-date': ['{date} 是{weekday}，这里写的是“{seen}”', '核对原文：改正日期或星期'],
  'duplicate-number': ['期号 {seen} 与 {other} 重复', '核对原文，改正其中一个'],
  'duplicate-slug': ['地址 {seen} 与 {other} 重复', '改掉其中一个文件名'],
  'duplicate-order': ['序号 {seen} 与 {other} 重复', '改掉其中一个文件名前面的数字'],
  'body-empty': ['没有正文', '在第二个 --- 之后写正文'],
  'heading-one': ['正文里用了一级标题（#），一级标题只能是文章标题', '改成 ##'],
  'heading-skips': ['小标题“{seen}”跳了级', '改成 {level}'],
  'heading-empty': ['小标题是空的', '写上文字，或删去这一行'],
  'heading-no-space': ['{seen} 后面少了空格，不会成为小标题', '在 {seen} 后面加一个空格'],
  'heading-fullwidth': ['{seen} 是全角的，不会成为小标题', '改成半角的 ##，后面加一个空格'],
  'heading-in-list': ['列表里有小标题', '把小标题移出列表'],
  'alt-missing': [
    '图片没有说明，看不见图的人不知道图上是什么',
    '在方括号里写图上有什么：![图片上有什么](文件名)；只作装饰的图写 ![""](文件名)',
  ],
  'attachment-kind': ['{seen} 这类文件不能作附件', '可以用的有：{known}'],
  'attachment-mislabelled': ['附件 {seen} 的内容和它的扩展名不符', '用原来的程序打开，另存为这种格式'],
  'attachment-unlisted': [
    '{seen} 没有写进附件，不会发布',
    '在 issue.yaml 的 attachments 里加上 - file: {seen}；不用的删去',
  ],
  'link-not-attached': [
    '{seen} 在文件夹里，但没有写进附件，不会发布',
    '在那一期 issue.yaml 的 attachments 里写上它',
  ],
  'link-not-public': ['{seen} 在文件夹里，但不会发布', '把文件放到 src/public，链接写成 /文件名'],
  'note-undefined': ['没有注释 {seen}', '在文末另起一段写上 {seen}: 和注文；冒号用半角'],
  'note-unused': ['正文没有引用注释 {seen}', '在正文要加注的地方写上不带冒号的注号'],
  'note-twice': ['注释 {seen} 写了两次', '给其中一个换一个注号'],
  'note-empty': ['注释 {seen} 没有注文', '在冒号后写上注文，或删去注释'],
  'table-uneven': ['表格的这一行有 {count} 格，表头有 {columns} 格', '补上或删去格子；格子里的竖线写成 \\|'],
  'pasted-tags': [
    '有 {count} 处从 Word 或微信粘贴来的样式代码，已按没有处理，文字都在',
    '可运行 npm run check -- --fix 删去',
  ],
  'picture-in-text': ['图片和文字写在同一段', '图片另起一段，上下各空一行'],
  'raw-html': ['正文里有 HTML 代码 {seen}，会照原样显示为文字', '删去代码，只留文字'],
  'shown-as-text': ['正文里有 {seen}，会照原样显示', '不是正文的，请删去'],
  'link-with-space': [
    '地址 {seen} 里有空格，这里不成链接也不成图片',
    '把文件名里的空格去掉，或把地址写在尖括号里：(<{seen}>)',
  ],
  'unsafe-link': ['这个链接不安全，会照原样显示为文字', '改成 https:// 开头的网址'],
  'fence-not-closed': ['{seen} 没有收尾，后面的文字都成了代码', '删去 {seen}，或在后面再写一行'],
  'link-broken': [
    '站内链接“{seen}”没有对应的页面',
    '写文章的文件名（02-bie-de.md）或“期/文章”，例如 2023-04-26/biao-ti',
  ],
  'link-to-draft': [
    '链接“{seen}”指向的文章还是草稿，发布后没有这一页',
    '等那篇文章发布后再加链接，或去掉它的 draft',
  ],
  'anchor-broken': ['链接“{seen}”的位置 #{anchor} 不存在', '段落是 #p1、#p2……，小标题是 #s1、#s2……，请核对'],
  'tracking-link': ['链接里有跟踪参数：{seen}', '改成 {clean}'],
  'http-link': ['链接没有加密：{seen}', '对方的网站支持的话，改成 {clean}'],
  'title-long': ['标题有 {count} 个字，超过 {most} 个', '核对是不是把正文写进了标题'],
  'paragraph-broken': [
    '这一段没有收尾的标点，可能被栏断开了：……{before}｜{after}……',
    '若是一段，请接上并记入 repairs',
  ],
  'quotes-unpaired': ['引号“”不成对：{seen}', '核对原文，补上或删去一个'],
  'quotes-mixed': ['同一段里既有“”又有「」：{seen}', '统一用“”，引号里的引号用‘’'],
  'spaces-beside-digits': [
    '汉字和数字之间有 {count} 处空格（{seen}），网页会自己留出间隔',
    '可运行 npm run check -- --fix 删去',
  ],
  'halfwidth-punctuation': [
    '汉字之间有 {count} 处半角标点（{seen}）',
    '改成全角标点；原稿和引文里没有这样写的，可运行 npm run check -- --fix',
  ],
  'quotes-straight': ['中文里用了直引号：{seen}', '改成“”；可运行 npm run check -- --fix'],
  'private-id-number': [
    '像是身份证号（{seen}），公开会泄露隐私',
    '删去，或只留几位、其余改成 *；如果不是，或确实可以公开，在 _data/site.yaml 里写 allow_numbers: [{ ends: {ends}, in: {in} }]',
  ],
  'private-phone': [
    '像是手机号（{seen}），公开可能泄露隐私',
    '删去；确实可以公开的，在 _data/site.yaml 里写 allow_numbers: [{ ends: {ends}, in: {in} }]',
  ],
  'private-bank-number': [
    '像是银行卡号（{seen}），公开会泄露隐私',
    '删去；如果不是，或确实可以公开，在 _data/site.yaml 里写 allow_numbers: [{ ends: {ends}, in: {in} }]',
  ],
  'allows-no-number': ['{in} 里没有末三位是 {ends} 的私人号码', '删去这一条，或改正文件名'],
  'translation-same-language': [
    '{seen} 也是 {language} 的，不会是这篇文章的原文',
    '改正 translation_of，或在其中一篇里写明它的语言，例如 lang: en',
  ],
  // Pictures
  'picture-remote': ['图片在别的网站上：{seen}', '请下载到本地，放进这一期的文件夹，再写文件名'],
  'named-file-outside': [
    '只写文件名，不写文件夹：{seen}',
    '把文件放进 {folder}，只写文件名；全站用的放到 src/public',
  ],
  'named-file-missing': ['{folder} 里没有文件 {seen}', '把文件放进去，或改正文件名'],
  'named-file-empty': ['文件 {seen} 是空的', '重新保存或重新上传'],
  'named-file-too-large': ['{seen} 有 {size} MB，超过 {most} MB', '压缩后再放，或放到别处，正文里写链接'],
  'picture-too-many-pixels': ['图片 {seen} 有 {size} 百万像素，超过 100', '缩小后再放进来'],
  'picture-kind': ['{seen} 不是可用的图片格式', '改存为 PNG、JPEG、WebP、AVIF、GIF 或 SVG'],
  'picture-mislabelled': ['图片 {seen} 的内容其实是 {actual}', '用看图软件另存为正确的格式'],
  'picture-broken': ['图片 {seen} 打不开或不完整', '重新下载或保存图片'],
  'picture-unsafe-svg': ['图片 {seen} 里有不安全的内容 {part}', '改存为 PNG，或去掉这部分'],
  // The text as received
  'source-not-text': ['原稿 {seen} 不是文本文件', '把原稿的文字存为 .txt'],
  'repairs-without-source': ['列了修复，却没有原稿', '写上 source: 和 file: 原稿文件名'],
  'field-not-in-source': ['{field} 的“{seen}”在原稿 {source} 里没有', '对照原稿改正'],
  'source-differs': [
    '与原稿 {source} 不同：原稿是“{received}”，这里是“{published}”',
    '改成与原稿一致；确需改动的记入 repairs 或 corrections',
  ],
  'join-not-listed': [
    '原稿 {source} 在“{before}｜{after}”处分段，这里接上了，却没有记入 repairs',
    '在 repairs 里加一项 kind: join，写明 before 和 after',
  ],
  'repair-not-made': ['repairs 里列了 {kind}“{seen}”，文章里却没有这样做', '照它改文章，或删去这一项'],
  'split-not-listed': [
    '原稿 {source} 在“{before}｜{after}”处没有分段，这里分开了，却没有记入 repairs',
    '在 repairs 里加一项 kind: split，写明 before 和 after',
  ],
  'repair-not-needed': ['“{seen}”在原稿 {source} 里本来就是这样', '删去这一项'],
  'repair-not-in-source': ['“{seen}”在原稿 {source} 里找不到', '对照原稿改正这一项'],
  'repair-not-in-article': ['“{seen}”在文章里找不到', '对照文章改正这一项'],
  'repair-target': ['找不到“{seen}”要移到的地方', 'to 写 lead、end，或某一段的开头'],
} satisfies Record<string, Sentence>;
