import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { TemplateEnvironment } from '../../../src/site/engine/environment.ts';
import { isTemplateFault } from '../../../src/site/engine/template-fault.ts';
import { scratch } from '../../run/scratch.ts';

const project = scratch('templates');

const data = { article: { title: '<题>', deck: '', parts: ['甲', '乙'], cover: undefined } };

/** Renders a template with front matter, beside others by their paths in `_includes`. */
function rendered(body: string, includes: Record<string, string> = {}): string {
  const files = { ...includes, '../page.njk': `---\nsection: issues\n---\n${body}` };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(project, '_includes', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const environment = new TemplateEnvironment(project);
  environment.addFilter('twice', (text: string) => text + text);
  return environment.pageTemplate('page.njk', body).render(data);
}

const printed: [promise: string, body: string, includes: Record<string, string>, text: string][] = [
  ['what is printed is escaped', '{{ article.title }}', {}, '&lt;题&gt;'],
  [
    'what may be missing can be asked for',
    '{% if article.cover %}{{ article.cover.alt }}{% endif %}',
    {},
    '',
  ],
  ['what is empty prints nothing', '[{{ article.deck }}]', {}, '[]'],
  [
    'a page extends a layout and includes a component',
    '{% extends "l.njk" %}{% block main %}{% include "c.njk" %}{% endblock %}',
    { 'l.njk': '<{% block main %}{% endblock %}>', 'c.njk': '{{ article.parts | join }}' },
    '<甲乙>',
  ],
  [
    'a macro is imported',
    '{% from "m.njk" import both %}{{ both("丙") }}',
    { 'm.njk': '{% macro both(x) %}{{ x | twice }}{% endmacro %}' },
    '丙丙',
  ],
  [
    'an included template sees what the one around it set, and what it sets is its own',
    '{% set x = 1 %}{% set y = 1 %}{% include "c.njk" %}{{ x }}{{ y }}',
    { 'c.njk': '{{ x }}{% set x = 2 %}{{ x }}{% include "d.njk" %}', 'd.njk': '{{ x }}{% set y = 3 %}' },
    '12211',
  ],
  [
    'a loop tells its place in each way, and what is set in it stays in it',
    '{% set x = 0 %}{% for part in article.parts %}{% set x = loop.index %}{{ x }}{{ loop.first }}{{ loop.last }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.length }} {% endfor %}',
    {},
    '1truefalse0212 2falsetrue1102 ',
  ],
  [
    'a macro that is imported with context sees the page',
    '{% from "m.njk" import title with context %}{{ title() }}',
    { 'm.njk': '{% macro title() %}{{ article.title }}{% endmacro %}' },
    '&lt;题&gt;',
  ],
];

for (const [promise, body, includes, text] of printed)
  test(promise, () => assert.is(rendered(body, includes), text));

const line2 = (text: string) => `line 1\n ${text}`;
const layout = '{% extends "l.njk" %}{% block main %}{% endblock %}';
const faults: [promise: string, body: string, includes: Record<string, string>, seen: string][] = [
  ['an unknown name', line2('{{ artcle.title }}'), {}, 'page.njk:5:5 template-name: artcle'],
  [
    'an unknown name that is only asked for',
    line2('{% if artcle %}{% endif %}'),
    {},
    'page.njk:5:8 template-name: artcle',
  ],
  ['an unknown property', line2('{{ article.titel }}'), {}, 'page.njk:5:2 template-nothing: article.titel'],
  [
    'an unknown property that is looped over',
    line2('{% for each in article.part %}{% endfor %}'),
    {},
    'page.njk:5:24 template-nothing: for each in article.part',
  ],
  [
    'an unknown property that is called',
    line2('{{ article.say("x") }}'),
    {},
    'page.njk:5:16 template-call: article.say("x")',
  ],
  ['an unknown filter', line2('{{ article.title | nofilter }}'), {}, 'page.njk:5:21 template-name: nofilter'],
  ['an unknown template', line2('{% include "no.njk" %}'), {}, 'page.njk:5:13 template-name: no.njk'],
  [
    'an open tag',
    line2('{% if article %}'),
    {},
    'page.njk:5:18 template-syntax: parseIf: expected elif, else, or endif, got end of file',
  ],
  [
    'an unknown name in a layout',
    layout,
    { 'l.njk': line2('{{ artcle.title }}') },
    '_includes/l.njk:2:5 template-name: artcle',
  ],
  [
    'an unknown filter in a layout',
    layout,
    { 'l.njk': line2('{{ article | nofilter }}') },
    '_includes/l.njk:2:15 template-name: nofilter',
  ],
  [
    'an unknown property in a component',
    '{% include "c.njk" %}',
    { 'c.njk': line2('{{ article.titel }}') },
    '_includes/c.njk:2:2 template-nothing: article.titel',
  ],
  [
    'an unknown name in a macro',
    '{% from "m.njk" import one %}\n{{ one() }}',
    { 'm.njk': '{% macro one() %}\n{{ artcle }}{% endmacro %}' },
    '_includes/m.njk:2:4 template-name: artcle',
  ],
];

for (const [promise, body, includes, seen] of faults)
  test(`${promise} is an error that names the template and its line`, () => {
    try {
      rendered(body, includes);
    } catch (error) {
      assert.ok(error instanceof Error && isTemplateFault(error), String(error));
      return assert.is(error.message, seen);
    }
    assert.unreachable('It was printed as nothing.');
  });

test.run();
