import type { Texts } from '../locale.ts';

/** What is said of sending an issue by mail, in Spanish. */
export const sending: Texts['sending'] = {
  fix: 'Para arreglarlo: ',
  ask: '¿Enviarlo ahora?',
  how: 'Esto es lo que se enviaría. Para enviarlo, ejecute la orden en una terminal o añada --yes.',
  dryRun: 'No se ha enviado nada.',
  progress: '{done} de {all}',
  plan: {
    subject: 'Asunto: {subject}',
    from: 'De: {from}',
    to: 'Para: {count} ({some})',
    repeated: 'Líneas repetidas, que no cuentan: {count}',
    broken: 'Líneas que no son direcciones y se dejan fuera: {count} ({lines})',
    size: 'Tamaño: {size} kB',
    time: 'Ritmo: {rate} por minuto, unos {minutes} min',
    journal: 'Registro: {path}',
  },
  delivered: {
    sent: 'Enviados: {count}',
    before: 'Ya lo tenían, y no se ha vuelto a enviar: {count}',
    refused: 'Rechazados por el servidor de correo: {count}',
    later: 'Por ahora no se ha podido, ejecute la misma orden dentro de un rato: {count}',
    unknown:
      'En entrega cuando se cortó la conexión, así que puede haber llegado, y no se vuelve a enviar: {count}',
    stopped: 'Quedaban cuando se detuvo: {count}; la misma orden continúa desde ahí.',
  },
  faults: {
    'no-such-issue': ['No hay ningún número «{seen}»', 'Escriba el identificador de un número, como {known}'],
    'nothing-to-read': ['El número {seen} no tiene artículos que enviar', 'Añada antes sus artículos'],
    'no-sender': [
      'No hay dirección desde la que enviar',
      'Escriba contact: con email: en _data/site.yaml, o use --from',
    ],
    nobody: ['En {path} no hay direcciones', 'Escriba una dirección por línea'],
    'bad-recipient': [
      '--to no es una dirección ni un archivo',
      'Escriba una dirección, o un archivo con una dirección por línea',
    ],
    'no-list': ['No existe el archivo {path}', 'Escriba un archivo con una dirección por línea'],
    'list-inside': [
      '{path} está en la carpeta del archivo y se publicaría con ella',
      'Saque la lista de la carpeta',
    ],
    'list-too-large': [
      '{path} pasa de {most} MB',
      'Divida la lista en varios archivos y envíe a uno tras otro',
    ],
    'no-journal': [
      '{path} no es un archivo en el que escribir el registro',
      'Indique otro con --journal, o quite la opción',
    ],
    'sending-already': ['Este número ya se está enviando: {path}', 'Espere a que termine'],
    'no-server': [
      'No hay servidor de correo',
      'Ponga SMTP_URL en el entorno, como smtps://usuario:contraseña@smtp.example.org:465',
    ],
    'bad-address': [
      'SMTP_URL no es la dirección de un servidor de correo',
      'Escriba smtps://usuario:contraseña@servidor:465; una @ en la contraseña es %40',
    ],
    unreachable: [
      'No se llega al servidor de correo {server} ({seen})',
      'Revise la dirección, el puerto y la red',
    ],
    'no-tls': [
      'No hay un cifrado fiable con el servidor de correo {server} ({seen}), y la contraseña no debe enviarse así',
      'Use smtps://, el puerto 465 y el nombre para el que es el certificado, o pregunte al proveedor',
    ],
    'not-let-in': [
      'El servidor de correo {server} no acepta este usuario y contraseña ({seen})',
      'Revise SMTP_URL; muchos proveedores piden una contraseña para programas',
    ],
    'sender-refused': [
      'El servidor de correo {server} no acepta correo de este remitente ({seen})',
      'Use --from con una dirección de la cuenta de SMTP_URL',
    ],
  },
};
