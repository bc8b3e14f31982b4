import path from 'node:path';
import { test } from 'uvu';
import { equal } from 'uvu/assert';
import { editedIssues } from '../../../src/editions/plan-editions.ts';
import { issueTitle } from '../../../src/rendering/issue/issue-name.ts';
import { loadFixture } from '../../site/load-fixture.ts';
import { builtSite } from '../../site.ts';
import { comparable, editedArchives, lackingIn } from '../one-text.ts';
import { pdfJsText, popplerText } from './pdf-text.ts';

/** pdf.js does not tell a hyphen from one that parts a word. */
const withoutHyphens = (text: string) => comparable(text).replaceAll('-', '');

for (const name of editedArchives)
  test(`the paper of each issue of the ${name} archive holds every character of its articles, in their order`, async () => {
    const [site, archive] = [await builtSite(name), await loadFixture(name)];
    for (const issue of editedIssues(archive)) {
      const file = path.join(site, issue.path, 'issue.pdf');
      const drawn = await popplerText(file, issueTitle(issue, archive.site));
      if (drawn !== undefined) equal(lackingIn(drawn, issue), [], issue.id);
      equal(lackingIn(await pdfJsText(file), issue, withoutHyphens), [], issue.id);
    }
  });

test.run();
