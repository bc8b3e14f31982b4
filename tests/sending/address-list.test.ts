import fc from 'fast-check';
import { test } from 'uvu';
import { equal, is, not, ok } from 'uvu/assert';
import { masked, readAddresses } from '../../src/sending/address-list.ts';

test('a list holds one address a line, after a name or bare, each once', () => {
  const list = readAddresses(
    '\ufeff# 名单\r\nmei@example.org\r\n\r\n  李 <li.na@example.org> \nMEI@example.org\nno address\n@\na@b\nx@y.org, z@y.org\n',
  );
  equal(list, { addresses: ['mei@example.org', 'li.na@example.org'], repeated: 1, broken: [6, 7, 8, 9] });
});

test('a list of half a million lines is read, broken lines and all', () => {
  const lines = Array.from({ length: 500_000 }, (_, index) =>
    index % 1000 === 7 ? '<<<<' : `m${index}@example.org`,
  );
  const { addresses, broken } = readAddresses(lines.join('\n'));
  is(addresses.length, 499_500);
  is(broken.length, 500);
});

test('whatever a list holds, no address could break out of a command of the mail server', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      for (const address of readAddresses(`${text}\na${text}@example.org`).addresses)
        ok(/^[\x21-\x7e]+@[A-Za-z0-9.-]+$/.test(address));
    }),
  );
});

test('an address that is told is known to its owner alone', () => {
  is(masked('li.na@example.org'), 'l…@example.org');
  not(masked('li.na@example.org').includes('na@'));
});

test.run();
