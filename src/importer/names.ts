/** Family names of two characters. */
const compound =
  '欧阳|太史|端木|上官|司马|东方|独孤|南宫|闻人|夏侯|诸葛|尉迟|赫连|皇甫|濮阳|公孙|慕容|长孙|宇文|司徒|司空|令狐';
/** Those that are rare, or words as well: known where nothing but a name can stand. */
const rareCompound = '万俟|公羊|澹台|宗政|公冶|太叔|申屠|仲孙|钟离|鲜于';
/** Family names of one character that bylines are known by. */
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛范彭郎鲁韦马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮齐康伍余元顾孟黄穆萧尹姚邵湛汪祁毛狄米贝明臧成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫经房裘缪干解应宗丁宣邓单杭洪包诸左石崔吉龚程邢裴陆荣翁荀惠甄曲封储靳段富焦谷车侯全班仰秋仲伊宫宁仇栾甘厉祖武符刘景詹龙叶幸司黎薄印宿白怀蒲邰鄂索咸赖卓蔺屠蒙池乔阴胥苍双闻莘翟谭劳姬申扶冉宰雍桑桂牛寿通边燕冀尚农温庄晏柴瞿阎慕连习艾鱼容向古易廖步耿满弘匡国文寇广欧沃蔚越夔隆师巩聂晁敖冷辛阚那简饶曾关游权付肖代闫覃涂趙錢孫鄭馮陳衛蔣韓楊許呂張嚴謝鄒竇雲蘇魯韋馬鳳費賀湯羅畢鄔樂齊餘顧黃蕭談龐紀項藍閔賈顏鍾駱盧繆應單諸龔陸榮儲寧欒厲葉劉龍懷賴藺喬陰聞譚勞農溫莊閻連習闞饒關權鄧鄺歐萬吳鄭羅';
/** Characters that hardly stand in given names: they begin or end other words. */
const notGiven =
  '的了在是和与及以等个位把被从向将由到于就都也还又不没很最更这那其该各每某们我你他她它说称问答并或但而且如果因所使让给着过能可应须需者员局厅处科厂司队组班党府委席任总副第摄电讯';

/** Places, amounts and bodies that begin with a family name: 江苏省, 万元, 宣讲团. */
const noName =
  /[省市县区镇乡村团队组部局厂]$|^万[元人名个家件吨亩户多余]|^(?:黄[淮河海山]|江[苏南西浙海]|安[徽全]|华[北东南中]|贵州|云南|广[东西]|石油|金融|水利|农村|文[秘化]|武[僧侠官夫汉警]|高[校中]|温州|宁波|常州|马上|单位|成[立都]|明[确年]|代表|干部|农[艺民业]|教[师授]|司[机法]|全[文体国省市县区厂]|连[载续]|方[案言式法]|文[件章字稿]|计[划生]|关[于键]|应[急届]|解[放读]|包[括含]|陆[续地]|时[间期]|查[看阅]|温[馨暖]|项[目]|师[傅范]|家[属庭]|常[委务]|宣[讲传]|施工|金[牌奖]|水[平电])/u;

const namesake = new RegExp(`^(?:${compound}|${rareCompound})`, 'u');
const person = new RegExp(`^(?:${compound})\\p{Script=Han}{1,2}$`, 'u');

/** Whether a character is a family name. */
export function isSurname(character: string): boolean {
  return character !== '' && surnames.includes(character);
}

/** Whether a text can be a person's name in a byline or a list: a Chinese one of two to four characters, or a transcribed one with a dot. */
export function isName(text: string): boolean {
  if (/^[\p{Script=Han}]{1,6}(?:[·•・][\p{Script=Han}]{1,8}){1,3}$/u.test(text)) return true;
  if (!/^[\p{Script=Han}]{2,4}$/u.test(text)) return false;
  return namesake.test(text) ? text.length >= 3 : isSurname(text.charAt(0)) && text.length <= 3;
}

/** Whether a text has the shape of a Chinese person's name amid other words. */
export function isPersonName(text: string): boolean {
  if (person.test(text)) return true;
  if (!/^\p{Script=Han}{2,3}$/u.test(text) || !isSurname(text.charAt(0)) || noName.test(text)) return false;
  return [...text.slice(1)].every((character) => !notGiven.includes(character));
}

/** Splits a run of names at spaces and marks; single characters set apart (王　纲) are put together. Undefined when any is no name. */
export function splitNames(text: string): string[] | undefined {
  const tokens = text.split(/[\s、，,/／]+/u).filter((token) => token !== '');
  const names: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1] ?? '';
    if ([...token].length > 1 || [...next].length > 1) names.push(token);
    else {
      names.push(token + next);
      at += 1;
    }
  }
  return names.length > 0 && names.every(isName) ? names : undefined;
}
