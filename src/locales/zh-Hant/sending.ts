import type { Texts } from '../locale.ts';

/** What is said of sending an issue by mail, in traditional characters. */
export const sending: Texts['sending'] = {
  fix: '改法：',
  ask: '現在寄出？',
  how: '這樣會寄給上面這些人。要寄，請在終端機裏執行，或加 --yes。',
  dryRun: '只是看一看，什麼也沒有寄出。',
  progress: '已處理 {done}／{all}',
  plan: {
    subject: '主旨：{subject}',
    from: '寄自：{from}',
    to: '收件：{count} 個地址（{some}）',
    repeated: '重複的 {count} 行不算',
    broken: '有 {count} 行不是郵箱地址，不寄：第 {lines} 行',
    size: '內文：{size} KB',
    time: '速度：每分鐘 {rate} 封，約 {minutes} 分鐘',
    journal: '記錄：{path}',
  },
  delivered: {
    sent: '寄出 {count} 封。',
    before: '以前已寄過 {count} 封，沒有再寄。',
    refused: '有 {count} 個地址被郵件伺服器拒收：',
    later: '有 {count} 個地址暫時寄不進去，過一會兒再執行同一條命令：',
    unknown: '有 {count} 封交出時斷了線，不知道收到沒有，不會再寄：',
    stopped: '停下時還有 {count} 個地址沒有寄；再執行同一條命令就接着寄。',
  },
  faults: {
    'no-such-issue': ['沒有「{seen}」這一期', '寫一期的編號，例如 {known}'],
    'nothing-to-read': ['{seen} 這一期沒有文章可寄', '先放進文章，再寄'],
    'no-sender': ['不知道從哪個郵箱寄出', '在 _data/site.yaml 寫 contact: 和 email:，或用 --from'],
    nobody: ['{path} 裏沒有郵箱地址', '一行寫一個地址'],
    'bad-recipient': ['--to 寫的不是郵箱地址，也不是檔案', '寫一個地址，或一個每行一個地址的檔案'],
    'no-list': ['找不到檔案 {path}', '寫一個每行一個地址的檔案'],
    'list-inside': ['{path} 在刊物的資料夾裏，會隨倉庫公開', '把名單移到資料夾外面'],
    'list-too-large': ['{path} 超過 {most} MB', '把名單分成幾個檔案，一個一個寄'],
    'sending-already': ['這一期正在寄：{path}', '等它寄完'],
    'no-server': [
      '不知道用哪個郵件伺服器',
      '設環境變數 SMTP_URL，例如 smtps://用戶:密碼@smtp.example.org:465',
    ],
    'bad-address': ['SMTP_URL 不是郵件伺服器的地址', '寫成 smtps://用戶:密碼@伺服器:465；密碼裏的 @ 寫 %40'],
    unreachable: ['連不上郵件伺服器 {server}（{seen}）', '檢查地址、連接埠和網路'],
    'no-tls': ['郵件伺服器 {server} 不能加密，密碼不能這樣送出去', '用 smtps:// 和 465 連接埠，或問服務商'],
    'not-let-in': [
      '郵件伺服器 {server} 不接受這個用戶名和密碼（{seen}）',
      '檢查 SMTP_URL；許多郵箱要用「授權碼」，不用登入密碼',
    ],
    'sender-refused': [
      '郵件伺服器 {server} 不接受從這個郵箱寄出（{seen}）',
      '用 --from 寫 SMTP_URL 那個帳號自己的郵箱',
    ],
  },
};
