/** OpenCC's dictionary of Traditional characters: pairs of one and its Simplified forms, `後 后|乾 干 乾`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}

/** The same of Simplified characters, the usual Traditional form first: `干 幹 乾 干|后 後 后`. */
declare module 'opencc-js/dict/STCharacters' {
  const pairs: string;
  export default pairs;
}
