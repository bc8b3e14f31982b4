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
    to: 'To: {count} ({some})',
    repeated: 'Lines that repeat an address and do not count: {count}',
    broken: 'Lines that hold no address and are left out: {count} ({lines})',
    size: 'Size: {size} kB',
    time: 'Rate: {rate} a minute, about {minutes} min',
    journal: 'Journal: {path}',
  },
  delivered: {
    sent: '{count} sent.',
    before: '{count} had it before and did not get it again.',
    refused: 'Refused by the mail server: {count}',
    later: 'Not reached for now, so run the same command again in a while: {count}',
    unknown:
      'Handed over when the connection broke, so that it may have arrived, and not sent again: {count}',
    stopped: 'Left when it was stopped: {count}; the same command goes on there.',
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
    'no-journal': [
      '{path} is no plain file to write a journal in',
      'Name another with --journal, or leave that out',
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
