import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { openFonts } from '../../src/typeset/fonts.ts';
import { Typesetter } from '../../src/typeset/typesetter.ts';
import { cardData } from './card-data.ts';

/** Prints the hash of a card, drawn from another folder: what another process makes of the same text. */
const [, , headline = ''] = process.argv;
const typesetter = new Typesetter(openFonts('.'), 'zh-CN');
process.chdir(tmpdir());
const svg = await typesetter.svg('card.typ', cardData({ headline }));
process.stdout.write(createHash('sha256').update(svg).digest('hex'));
