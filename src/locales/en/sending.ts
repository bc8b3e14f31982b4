import type { Texts } from '../locale.ts';

/** What is said of sending an issue by mail, in English. */
export const sending: Texts['sending'] = {
  fix: 'To mend: ',
  ask: 'Send it now?',
  how: 'This is what would be sent. To send it, run the command in a terminal, or add --yes.',
  dryRun: 'Nothing was sent.',
  progress: '{done} of {all}',
  plan: {
    subject: 'Subject: {subject}',
    from: 'From: {from}',
    to: 'To: {count} addresses ({some})',
    repeated: '{count} repeated lines do not count',
    broken: '{count} lines hold no address and are left out: {lines}',
    size: 'Size: {size} kB',
    time: 'Rate: {rate} a minute, about {minutes} minutes',
    journal: 'Journal: {path}',
  },
  delivered: {
    sent: '{count} sent.',
    before: '{count} had it before and did not get it again.',
    refused: '{count} addresses were refused by the mail server:',
    later: '{count} addresses could not be reached now; run the same command again in a while:',
    unknown:
      '{count} mails were handed over when the connection broke; whether they arrived is not known, and they are not sent again:',
    stopped: '{count} addresses were left when it was stopped; the same command goes on there.',
  },
  faults: {
    'no-such-issue': ['There is no issue “{seen}”', 'Write the id of an issue, such as {known}'],
    'nothing-to-read': ['The issue {seen} has no articles to send', 'Add its articles first'],
    'no-sender': [
      'There is no address to send from',
      'Write contact: with email: in _data/site.yaml, or use --from',
    ],
    nobody: ['{path} holds no addresses', 'Write one address a line'],
    'bad-recipient': [
      '--to is neither an address nor a file',
      'Write an address, or a file with one address a line',
    ],
    'no-list': ['There is no file {path}', 'Write a file with one address a line'],
    'list-inside': [
      '{path} lies in the archive and would be published with it',
      'Move the list out of the folder',
    ],
    'list-too-large': [
      '{path} is larger than {most} MB',
      'Divide the list into several files and send to one after another',
    ],
    'sending-already': ['This issue is being sent already: {path}', 'Wait until it is done'],
    'no-server': [
      'There is no mail server to send through',
      'Set SMTP_URL in the environment, such as smtps://user:password@smtp.example.org:465',
    ],
    'bad-address': [
      'SMTP_URL is not the address of a mail server',
      'Write smtps://user:password@server:465; an @ in the password is %40',
    ],
    unreachable: [
      'The mail server {server} cannot be reached ({seen})',
      'Look at its address and port, and at the network',
    ],
    'no-tls': [
      'No encryption can be relied on to the mail server {server} ({seen}), and a password must not go to it so',
      'Use smtps://, port 465 and the name that its certificate is for, or ask the provider',
    ],
    'not-let-in': [
      'The mail server {server} does not take this user and password ({seen})',
      'Look at SMTP_URL; many providers want a password made for programmes',
    ],
    'sender-refused': [
      'The mail server {server} takes no mail from this sender ({seen})',
      'Use --from with an address that belongs to the account of SMTP_URL',
    ],
  },
};
