import type { Format } from '../../format.ts';

/** How Chinese texts say who did what: 责编, （王纲 摄）, 王纲/摄. */
export const credits: Format['credits'] = {
  by: '',
  posts: '',
  editor: '编',
  notEditor: '美编|美术',
  picture:
    '[（(][^（）()]{1,20}[摄图绘影][)）]|(?<=\\s|^|[。！？])[^\\s。，！？]{1,8}\\s*[/／ ]\\s*[摄绘]|(?:摄影|图片|供图)[：:]\\s*\\S{1,20}',
};
