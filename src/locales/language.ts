/** The languages that the system speaks. */
export type Language = 'zh-CN' | 'en';
