import type { Sentence } from '../locale.ts';

/** What is said of sending an issue by mail. */
export const sending = {
  fix: '改法：',
  ask: '现在寄出？',
  how: '这样会寄给上面这些人。要寄，请在终端里运行，或加 --yes。',
  dryRun: '只是看一看，什么也没有寄出。',
  progress: '已处理 {done}／{all}',
  plan: {
    subject: '主题：{subject}',
    from: '寄自：{from}',
    to: '收件：{count} 个地址（{some}）',
    repeated: '重复的 {count} 行不算',
    broken: '有 {count} 行不是邮箱地址，不寄：第 {lines} 行',
    size: '正文：{size} KB',
    time: '速度：每分钟 {rate} 封，约 {minutes} 分钟',
    journal: '记录：{path}',
  },
  delivered: {
    sent: '寄出 {count} 封。',
    before: '以前已寄过 {count} 封，没有再寄。',
    refused: '有 {count} 个地址被邮件服务器拒收：',
    later: '有 {count} 个地址暂时寄不进去，过一会儿再运行同一条命令：',
    unknown: '有 {count} 封交出时断了线，不知道收到没有，不会再寄：',
    stopped: '停下时还有 {count} 个地址没有寄；再运行同一条命令就接着寄。',
  },
  faults: {
    'no-such-issue': ['没有“{seen}”这一期', '写一期的编号，例如 {known}'] satisfies Sentence,
    'nothing-to-read': ['{seen} 这一期没有文章可寄', '先放进文章，再寄'] satisfies Sentence,
    'no-sender': [
      '不知道从哪个邮箱寄出',
      '在 _data/site.yaml 写 contact: 和 email:，或用 --from',
    ] satisfies Sentence,
    nobody: ['{path} 里没有邮箱地址', '一行写一个地址'] satisfies Sentence,
    'bad-recipient': [
      '--to 写的不是邮箱地址，也不是文件',
      '写一个地址，或一个每行一个地址的文件',
    ] satisfies Sentence,
    'no-list': ['找不到文件 {path}', '写一个每行一个地址的文件'] satisfies Sentence,
    'list-inside': ['{path} 在刊物的文件夹里，会随仓库公开', '把名单移到文件夹外面'] satisfies Sentence,
    'list-too-large': ['{path} 超过 {most} MB', '把名单分成几个文件，一个一个寄'] satisfies Sentence,
    'no-journal': [
      '{path} 不是普通文件，不能用来记录',
      '用 --journal 换一个，或不写这个选项',
    ] satisfies Sentence,
    'sending-already': ['这一期正在寄：{path}', '等它寄完'] satisfies Sentence,
    'no-server': [
      '不知道用哪个邮件服务器',
      '设环境变量 SMTP_URL，例如 smtps://用户:密码@smtp.example.org:465',
    ] satisfies Sentence,
    'bad-address': [
      'SMTP_URL 不是邮件服务器的地址',
      '写成 smtps://用户:密码@服务器:465；密码里的 @ 写 %40',
    ] satisfies Sentence,
    unreachable: ['连不上邮件服务器 {server}（{seen}）', '检查地址、端口和网络'] satisfies Sentence,
    'no-tls': [
      '和邮件服务器 {server} 之间不能可靠地加密（{seen}），密码不能这样送出去',
      '用 smtps:// 和 465 端口，主机名要和证书上的一样；还不行就问服务商',
    ] satisfies Sentence,
    'not-let-in': [
      '邮件服务器 {server} 不接受这个用户名和密码（{seen}）',
      '检查 SMTP_URL；许多邮箱要用“授权码”，不用登录密码',
    ] satisfies Sentence,
    'sender-refused': [
      '邮件服务器 {server} 不接受从这个邮箱寄出（{seen}）',
      '用 --from 写 SMTP_URL 那个账号自己的邮箱',
    ] satisfies Sentence,
  },
};
