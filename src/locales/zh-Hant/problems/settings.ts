import type { Sentence } from '../../locale.ts';

/** Problems of `site.yaml` and `strings.yaml`, what makes an archive somebody's own, in Traditional Chinese. */
export const settings = {
  'publisher-near-id': [
    '主辦單位「{seen}」會照樣印在頁面上：沒有機構用這個 id',
    '如果指的是機構 {nearest}，就寫這個 id；否則請寫讀者看到的名稱',
  ],
  'publisher-like-id': [
    '主辦單位「{seen}」像是一個 id，但沒有這個機構，會照樣印在頁面上',
    '請寫讀者看到的名稱，或建 _data/organizations/{seen}.yaml',
  ],
} satisfies Record<string, Sentence>;
