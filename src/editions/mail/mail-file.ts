import type { Issue, Site } from '../../archive/types.ts';
import { isDay } from '../../model/dates.ts';
import { keyOf } from '../../site/pictures/kept-files.ts';

/** A mail as it goes out: what its head says, and its two bodies. */
interface MailParts {
  subject: string;
  html: string;
  text: string;
}

/**
 * The mail of an issue as a file (RFC 5322, MIME) that a mail programme opens as a draft: addressed to nobody, from the site's own
 * address where it has one. Its `Message-ID` is the issue's, its day the issue's where that is a day; its bytes are the same for the same parts.
 */
export async function mailFile(
  issue: Issue,
  site: Site,
  { subject, html, text }: MailParts,
): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const { title } = issue.newsletter ?? site;
  const email = site.contact?.email;
  const mail = new MailComposer({
    ...(email ? { from: { name: title, address: email } } : {}),
    subject,
    html,
    text,
    ...(isDay(issue.date) ? { date: new Date(`${issue.date}T12:00:00Z`) } : {}),
    messageId: messageId(issue, site),
    headers: { 'X-Unsent': '1', 'Content-Language': issue.lang },
    baseBoundary: keyOf([subject, html, text]),
  });
  const bytes = await mail.compile().build();
  // A mail of a month or a year has no day, and none is made up for it.
  return isDay(issue.date)
    ? bytes
    : Buffer.from(bytes.toString('latin1').replace(/^Date: .*\r?\n/m, ''), 'latin1');
}

/** What names the mail of an issue among all others. */
export function messageId({ id }: Pick<Issue, 'id'>, site: Pick<Site, 'origin' | 'base'>): string {
  const path = site.base.replaceAll('/', '.').replace(/^\.|\.$/g, '');
  return `<${[id, path].filter(Boolean).join('.')}@${new URL(site.origin).hostname}>`;
}
