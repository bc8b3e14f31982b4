/** OpenCC's dictionary of characters: pairs of a Traditional one and its Simplified forms, `後 后|乾 干 乾`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
