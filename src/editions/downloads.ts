import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../archive/types.ts';
import { href } from '../rendering/format/address.ts';
import { fileNote } from '../rendering/format/file-note.ts';
import { type Html, html, safe } from '../rendering/html/html.ts';
import type { OfferedFile } from './make-editions.ts';
import type { PlannedEdition } from './plan-editions.ts';

/** Stands in a page where its editions are listed once they are made. */
const mark = '<!--downloads-->';

/** What a page shows of its editions before they are made: in a build a mark, in a preview a list without sizes. */
export function plannedDownloads(
  page: string,
  planned: readonly PlannedEdition[],
  { site, preview }: { site: Site; preview: boolean },
): Html | '' {
  const here = planned.filter((each) => each.page === page);
  if (here.length === 0) return '';
  if (!preview) return safe(mark);
  const files = here.flatMap(({ edition: { id }, files }) =>
    files.flatMap(({ path, offeredAs, shown }) =>
      offeredAs ? [{ edition: id, path: shown?.path ?? path, type: offeredAs }] : [],
    ),
  );
  return downloadsHtml(files, site);
}

/** Puts the lists of what was made into the pages that wait for them; their texts are in the folder of the site. */
export async function fillDownloads(
  planned: readonly PlannedEdition[],
  offered: ReadonlyMap<string, readonly OfferedFile[]>,
  { out, site }: { out: string; site: Site },
): Promise<void> {
  for (const page of new Set(planned.map((each) => each.page))) {
    const file = join(out, page, 'index.html');
    const text = await readFile(file, 'utf8');
    const list = downloadsHtml(offered.get(page) ?? [], site);
    await writeFile(
      file,
      text.replace(mark, () => String(list)),
    );
  }
}

function downloadsHtml(
  files: readonly (Omit<OfferedFile, 'bytes'> & Partial<OfferedFile>)[],
  site: Site,
): Html | '' {
  if (files.length === 0) return '';
  const t = site.strings.editions;
  const items = files.map(({ edition, path, type, bytes }) => {
    const note =
      bytes === undefined ? '' : html` <small>${fileNote({ name: path, bytes }, site.language)}</small>`;
    const isVolume = /\/volume\.\w+$/.test(path);
    const name = isVolume ? t.volume : t.forms[edition];
    return html`<li><a href="${href(site, path)}" type="${type}">${name}</a>${note}</li>\n`;
  });
  return html`<section class="attachments" aria-labelledby="downloads"><h2 id="downloads">${t.title}</h2>
<ul>
${items}</ul>
</section>`;
}
