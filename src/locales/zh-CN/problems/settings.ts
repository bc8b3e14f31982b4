import type { Sentence } from '../../locale.ts';

/** Problems of `site.yaml` and `strings.yaml`, what makes an archive somebody's own, in Chinese. */
export const settings = {
  'publisher-near-id': [
    '主办单位“{seen}”会照样印在页面上：没有机构用这个 id',
    '如果指的是机构 {nearest}，就写这个 id；否则请写读者看到的名称',
  ],
  'publisher-like-id': [
    '主办单位“{seen}”像是一个 id，但没有这个机构，会照样印在页面上',
    '请写读者看到的名称，或建 _data/organizations/{seen}.yaml',
  ],
} satisfies Record<string, Sentence>;
