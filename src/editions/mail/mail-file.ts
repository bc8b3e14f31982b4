import type { MailComposerOptions } from 'nodemailer/lib/mail-composer';
import type { Issue, Site } from '../../archive/types.ts';
import { isDay } from '../../model/dates.ts';
import { keyOf } from '../../rendering/pictures/kept-files.ts';

/** A mail as it goes out: what its head says, and its two bodies. */
interface MailParts {
  subject: string;
  html: string;
  text: string;
}

/**
 * The mail of an issue as a file (RFC 5322, MIME) that a mail programme opens as a draft: addressed to nobody, from the site's own
 * address where it has one. Its `Message-ID` is the issue's, its day the issue's where that is a day; `head` is all that goes into
 * it, and its bytes are the same for the same.
 */
export function draftOf(
  issue: Issue,
  site: Site,
  parts: MailParts,
): { head: MailComposerOptions; make: () => Promise<Buffer> } {
  const from = site.contact?.email;
  const date = isDay(issue.date) ? { date: new Date(`${issue.date}T12:00:00Z`) } : {};
  const head = headOf(issue, site, parts, {
    ...(from ? { from: { name: nameOf(issue, site), address: from } } : {}),
    ...date,
    headers: { 'X-Unsent': '1' },
  });
  const make = async () => {
    const bytes = await bytesOf(head);
    // A mail of a month or a year has no day, and none is made up for it.
    return date.date ? bytes : Buffer.from(bytes.toString('latin1').replace(/^Date: .*\r?\n/m, ''), 'latin1');
  };
  return { head, make };
}

/**
 * The mail of an issue as it goes out to one address. Who wants no more of them writes to where it comes from (`List-Unsubscribe`,
 * RFC 2369); its `Message-ID` is the same for all, so that somebody who has two addresses sees it once.
 */
export function outgoingMail(
  issue: Issue,
  site: Site,
  parts: MailParts,
  { from, to, date }: { from: string; to: string; date: Date },
): Promise<Buffer> {
  const { unsubscribe } = site.strings.editions.mailWords;
  return bytesOf(
    headOf(issue, site, parts, {
      from: { name: nameOf(issue, site), address: from },
      to,
      date,
      headers: {
        'List-Unsubscribe': `<mailto:${from}?subject=${encodeURIComponent(unsubscribe)}>`,
        Precedence: 'bulk',
        'List-Id': `<${new URL(site.origin).hostname}>`,
      },
    }),
  );
}

function headOf(
  issue: Issue,
  site: Site,
  { subject, html, text }: MailParts,
  { headers, ...more }: MailComposerOptions & { headers: Record<string, string> },
): MailComposerOptions {
  return {
    subject,
    html,
    text,
    messageId: messageId(issue, site),
    headers: { 'Content-Language': issue.lang, ...headers },
    baseBoundary: keyOf([subject, html, text]),
    ...more,
  };
}

async function bytesOf(head: MailComposerOptions): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  return new MailComposer(head).compile().build();
}

function nameOf({ newsletter }: Issue, site: Site): string {
  return (newsletter ?? site).title;
}

/** What names the mail of an issue among all others. */
export function messageId({ id }: Pick<Issue, 'id'>, site: Pick<Site, 'origin' | 'base'>): string {
  const path = site.base.replaceAll('/', '.').replace(/^\.|\.$/g, '');
  return `<${[id, path].filter(Boolean).join('.')}@${new URL(site.origin).hostname}>`;
}
