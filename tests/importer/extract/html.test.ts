import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { importFile } from '../../../src/importer/import-file.ts';
import { gb18030 } from '../gb18030.ts';
import { ScratchArchive } from '../scratch-archive.ts';

const wechat = `<!doctype html><html><head><meta charset="utf-8"><title>公众号</title><style>p{color:red}</style></head><body>
<h1 id="activity-name"> 港口工人的一天 </h1><div><a id="js_name">城南工会</a> <em id="publish_time">2024年5月1日 09:30</em></div>
<div id="js_content" style="visibility: hidden; opacity: 0;"><section style="mso-font: x"><p><span></span><strong>一根钢索的分量</strong></p>
<p style="text-indent:2em"><span style="font-size:15px">清晨五点，城南码头的灯\u200b一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回。</span></p>
<p><br></p><p>“钢索不会说话，但它记得住。”何大川说，<b>班里</b>的人都信这句话。</p>
<p><img data-src="https://mmbiz.qpic.cn/x/640" src="稿_files/640" alt="吊机"></p>
<p><img data-src="https://mmbiz.qpic.cn/y/640" src="https://mmbiz.qpic.cn/y/640"></p>
<script>alert(1)</script></section></div><div id="comment">评论：真好</div></body></html>`;

test('a saved WeChat article is found, without styles and scripts, with the pictures that were saved beside it', async () => {
  const archive = new ScratchArchive();
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#333' } })
    .jpeg()
    .toBuffer();
  archive.put('稿_files/640', picture);
  const { doubts } = await importFile({
    root: archive.root,
    file: archive.put('稿.html', wechat),
    language: 'zh-CN',
  });
  const text = archive.read('src/issues/2024-05-01/01-gang-kou-gong-ren-de-yi-tian.md');
  assert.match(text, '## 一根钢索的分量');
  assert.match(text, '城南码头的灯一盏接一盏亮起来');
  assert.match(text, '![吊机](01-1.jpg)');
  assert.not.match(text, /评论|alert|mso|公众号/);
  assert.match(text, 'publication: 城南工会\n');
  assert.not.match(
    archive.read('src/issues/2024-05-01/source.txt'),
    '来源',
    'no label stands in the text as received',
  );
  assert.ok(
    doubts.some(({ kind, text: name }) => kind === 'picture' && name.startsWith('https://mmbiz')),
    'a picture that only the web has is told, not fetched',
  );
  assert.equal(await archive.problems(), []);
});

test('in a web page the article is told from what stands round it, whatever the encoding', async () => {
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><div class="nav"><p>首页</p><p>新闻</p></div>
<div class="content"><h1>港口工人的一天</h1><p>2024年5月1日</p><p>清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回。</p>
<p>“钢索不会说话，但它记得住。”何大川说。</p><div class="share"><p>分享到朋友圈</p></div></div><div class="footer"><p>版权所有</p></div></body></html>`;
  const archive = new ScratchArchive();
  await importFile({ root: archive.root, file: archive.put('页.html', gb18030(page)), language: 'zh-CN' });
  const text = archive.read('src/issues/2024-05-01/01-gang-kou-gong-ren-de-yi-tian.md');
  assert.match(text, '清晨五点');
  assert.not.match(text, /首页|分享|版权/);
  assert.equal(await archive.problems(), []);
});

test('a page cannot bring in a file from outside its folder', async () => {
  const archive = new ScratchArchive();
  archive.put('秘密.png', 'secret');
  const page = wechat.replace('稿_files/640', '../秘密.png');
  const { files } = await importFile({
    root: archive.root,
    file: archive.put('里/稿.html', page),
    language: 'zh-CN',
  });
  assert.not.ok(files.some((file) => file.endsWith('.png')));
});

test('a table is kept as a table', async () => {
  const archive = new ScratchArchive();
  const page = wechat.replace(
    '<p><br></p>',
    '<table><tr><td>工种</td><td>人数</td></tr><tr><td>装卸</td><td>30</td></tr></table>',
  );
  await importFile({ root: archive.root, file: archive.put('稿.html', page), language: 'zh-CN' });
  const text = archive.read('src/issues/2024-05-01/01-gang-kou-gong-ren-de-yi-tian.md');
  assert.match(text, '| 工种 | 人数 |\n| --- | --- |\n| 装卸 | 30 |');
  assert.equal(await archive.problems(), []);
});

test.run();
