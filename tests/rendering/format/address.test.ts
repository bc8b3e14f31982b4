import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { absoluteUrl, href } from '../../../src/rendering/format/address.ts';

const under = { base: '/gongkan/', origin: 'https://example.org' };

test('every address lies under the path that the site is served at', () => {
  assert.is(href(under, 'people/'), '/gongkan/people/');
  assert.is(href({ base: '/' }, ''), '/');
});

test('Chinese names and spaces are percent-encoded, anchors stay', () => {
  assert.is(href(under, 'issues/图 1.png'), '/gongkan/issues/%E5%9B%BE%201.png');
  assert.is(href(under, 'issues/a/#p7'), '/gongkan/issues/a/#p7');
});

test('an absolute address names the host once', () => {
  assert.is(absoluteUrl(under, 'feed.xml'), 'https://example.org/gongkan/feed.xml');
});

test.run();
