import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Issue } from '../../archive/types.ts';
import { sourceHash } from '../../files/source-hash.ts';
import { pictureMaker } from '../../site/pictures/drawing.ts';
import { keyOf } from '../../site/pictures/kept-files.ts';
import type { Edition, EditionFile, EditionTools } from '../edition.ts';
import { paperOf } from './paper-data.ts';

/** The widest that a picture is printed, in pixels. */
const widest = 1600;

/** The issue as a paper to be printed and pinned up, typeset as PDF/UA-1. */
export const pdf: Edition = {
  id: 'pdf',
  ofIssue: (issue, tools) => [paper(issue, tools)],
};

function paper(issue: Issue, tools: EditionTools): EditionFile {
  return {
    path: `${issue.path}issue.pdf`,
    offeredAs: 'application/pdf',
    prepare() {
      const { data, pictures } = paperOf(issue, tools);
      const code = sourceHash([import.meta.filename]);
      const key = `${keyOf([tools.typesetter.identity(), pictureMaker, code, data])}.pdf`;
      const make = async () => {
        const files = await Promise.all(
          [...pictures].map(
            async ([name, file]) => [name, await printedPicture(join(tools.root, file))] as const,
          ),
        );
        return tools.typesetter.pdf('paper.typ', data, new Map(files));
      };
      return { key, make };
    },
  };
}

/** A picture as a paper has it: without what Typst cannot read, turned as its EXIF says; a drawing stays one. */
async function printedPicture(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  if (file.endsWith('.svg')) return bytes;
  const picture = sharp(bytes, { limitInputPixels: false }).autoOrient();
  const scaled = picture.resize({ width: widest, withoutEnlargement: true });
  const { hasAlpha } = await sharp(bytes).metadata();
  return hasAlpha ? scaled.png().toBuffer() : scaled.jpeg({ quality: 85, mozjpeg: true }).toBuffer();
}
