const byline =
  /^(?:本报|新华社|特约|实习|见习|□|■|◎)?.{0,6}(?:记者|通讯员|评论员|编辑|特派员)[\p{Script=Han}\s、·]{0,12}$/u;
const numbered =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、.．]|[０-９]{1,2}[、．]|第[一二三四五六七八九十]+[章节部]|[●■□▲△◆◇○◎※★☆])/u;
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛范彭郎鲁韦马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮齐康伍余元顾孟黄穆萧尹姚邵湛汪祁毛狄米贝明臧成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫经房裘缪干解应宗丁宣邓单杭洪包诸左石崔吉龚程邢裴陆荣翁荀惠甄曲封储靳段富焦谷车侯全班仰秋仲伊宫宁仇栾甘厉祖武符刘景詹龙叶幸司黎薄印宿白怀蒲邰鄂索咸赖卓蔺屠蒙池乔阴胥苍双闻莘翟谭劳姬申扶冉宰雍桑桂牛寿通边燕冀尚农温庄晏柴瞿阎慕连习艾鱼容向古易廖步耿满弘匡国文寇广欧沃蔚越夔隆师巩聂晁敖冷辛阚那简饶曾关游权付肖代闫覃涂';

/** The family names of one character that bylines are known by. */
export function isSurname(character: string): boolean {
  return character !== '' && surnames.includes(character);
}

/** Whether a short line without a closing mark looks like a headline, a 小标题, a byline or a name above the next line. */
export function looksLikeHeadline(line: string, below: string): boolean {
  if (byline.test(line) || numbered.test(line)) return true;
  if (/^[\p{Script=Han}]{2,3}$/u.test(line) && isSurname(line.charAt(0))) return true;
  if (/[，。]/.test(line) ? isCouplet(line) : hasHalves(line)) return true;
  return comesBack(line, below);
}

/** Two halves with a space between them. */
export function hasHalves(line: string): boolean {
  return /[\p{Script=Han}”》！？][ \u3000]+[\p{Script=Han}“《]/u.test(line);
}

/** Two halves of nearly the same length, as headlines have them. */
function isCouplet(line: string): boolean {
  const [first = '', second = '', ...more] = line.split(/[，]/u);
  return (
    more.length === 0 &&
    !line.includes('。') &&
    first.length >= 4 &&
    first.length <= 13 &&
    Math.abs(first.length - second.length) <= 1
  );
}

/** A headline's words come back in the paragraph below it; a broken sentence does not say itself twice. */
function comesBack(line: string, below: string): boolean {
  if (line.length < 5) return false;
  const head = below.slice(0, 90);
  let again = 0;
  for (let at = 0; at + 2 <= line.length; at += 1) if (head.includes(line.slice(at, at + 2))) again += 1;
  return again >= (line.length - 1) * 0.3;
}
