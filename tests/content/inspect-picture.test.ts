import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inspectPicture } from '../../src/content/inspect-picture.ts';

const picture = (format: 'png' | 'jpeg' | 'webp' | 'avif' | 'gif'): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 64, channels: 3, background: '#c33' } })
    .toFormat(format)
    .toBuffer();
const code = async (bytes: Uint8Array, name: string): Promise<string | undefined> =>
  (await inspectPicture(bytes, `src/issues/x/${name}`))?.code;

for (const [format, name] of [
  ['png', 'a.png'],
  ['jpeg', 'a.JPG'],
  ['jpeg', 'a.jpeg'],
  ['webp', 'a.webp'],
  ['avif', 'a.avif'],
  ['gif', 'a.gif'],
] as const) {
  test(`a whole ${name} passes`, async () => assert.is(await code(await picture(format), name), undefined));
  test(`half a ${name} is broken`, async () => {
    const bytes = await picture(format);
    assert.is(await code(bytes.subarray(0, Math.floor(bytes.length / 2)), name), 'picture-broken');
  });
  test(`a ${format} under another name is told by its kind`, async () => {
    const flaw = await inspectPicture(await picture(format), format === 'png' ? 'a.gif' : 'a.png');
    assert.is(flaw?.code, 'picture-mislabelled');
    assert.is(flaw?.values.actual, format);
  });
}

const texts: [why: string, content: string, name: string, code: string | undefined][] = [
  ['an empty file', '', 'a.png', 'named-file-empty'],
  ['an HEIC from a phone', '\0\0\0\u0018ftypheic\0\0\0\0', 'a.jpg', 'picture-mislabelled'],
  ['a kind that the site does not take', 'BM', 'a.bmp', 'picture-kind'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', 'a.svg', undefined],
  [
    'a drawing with a comment at its end',
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg><!-- x -->',
    'a.svg',
    undefined,
  ],
  [
    'a drawing that links inside itself',
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1" height="1"><use xlink:href="#a"/></svg>',
    'a.svg',
    undefined,
  ],
  [
    'a drawing with words like handlers',
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><title>on and on</title></svg>',
    'a.svg',
    undefined,
  ],
  ['a script in capitals', '<svg><SCRIPT>x</SCRIPT></svg>', 'a.svg', 'picture-unsafe-svg'],
  ['a script in another namespace', '<svg><svg:script>x</svg:script></svg>', 'a.svg', 'picture-unsafe-svg'],
  ['a handler without a space', '<svg/onload=alert(1)></svg>', 'a.svg', 'picture-unsafe-svg'],
  ['a link in entities', '<svg><a xlink:href="&#106;avascript:x"/></svg>', 'a.svg', 'picture-unsafe-svg'],
  [
    'a drawing inside a drawing’s address',
    '<svg><image href="data:image/svg+xml,x"/></svg>',
    'a.svg',
    'picture-unsafe-svg',
  ],
  [
    'a style that asks another site',
    "<svg><style>a{fill:url( '//example.org')}</style></svg>",
    'a.svg',
    'picture-unsafe-svg',
  ],
  ['a page of HTML in a drawing', '<svg><foreignObject/></svg>', 'a.svg', 'picture-unsafe-svg'],
  [
    'a style sheet of another file',
    '<svg><style>@import "a.css";</style></svg>',
    'a.svg',
    'picture-unsafe-svg',
  ],
  ['a change of an address', '<svg><set attributeName="href" to="x"/></svg>', 'a.svg', 'picture-unsafe-svg'],
  ['a page of HTML', '<!DOCTYPE html><title>404</title>', 'a.png', 'picture-mislabelled'],
  ['half a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><g>', 'a.svg', 'picture-broken'],
];

for (const [why, content, name, wanted] of texts)
  test(`${why}: ${wanted ?? 'passes'}`, async () =>
    assert.is(await code(Buffer.from(content, 'latin1'), name), wanted));

test('a picture of more than 100 megapixels is refused before it is decoded', async () => {
  const bytes = await sharp({
    create: { width: 12_000, height: 9_000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  assert.is(await code(bytes, 'a.png'), 'picture-too-many-pixels');
});

test.run();
