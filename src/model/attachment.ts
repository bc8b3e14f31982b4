import { z } from 'zod';
import { field } from './field.ts';
import { text } from './fields.ts';

/** What may be attached to an issue, by the ending of its name: its media type, and how its bytes are told, read as Latin-1. */
const kinds: Readonly<Record<string, { type: string; bytes: RegExp }>> = {
  pdf: { type: 'application/pdf', bytes: /^[\s\S]{0,1019}%PDF-/ },
  docx: { type: openXml('wordprocessingml.document'), bytes: /^PK\x03\x04[\s\S]*word\// },
  xlsx: { type: openXml('spreadsheetml.sheet'), bytes: /^PK\x03\x04[\s\S]*xl\// },
  pptx: { type: openXml('presentationml.presentation'), bytes: /^PK\x03\x04[\s\S]*ppt\// },
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
  odp: openDocument('presentation'),
  doc: compound('application/msword'),
  xls: compound('application/vnd.ms-excel'),
  ppt: compound('application/vnd.ms-powerpoint'),
  wps: compound('application/vnd.ms-works'),
  et: compound('application/vnd.ms-excel'),
  dps: compound('application/vnd.ms-powerpoint'),
  rtf: { type: 'application/rtf', bytes: /^\{\\rtf/ },
  mp3: { type: 'audio/mpeg', bytes: /^(?:ID3|\xff[\xe2-\xe7\xf2-\xf7\xfa-\xff])/ },
  m4a: { type: 'audio/mp4', bytes: /^[\s\S]{4}ftyp/ },
  aac: { type: 'audio/aac', bytes: /^\xff[\xf0\xf1\xf8\xf9]/ },
  ogg: { type: 'audio/ogg', bytes: /^OggS/ },
  oga: { type: 'audio/ogg', bytes: /^OggS/ },
  opus: { type: 'audio/ogg', bytes: /^OggS/ },
  wav: { type: 'audio/wav', bytes: /^RIFF[\s\S]{4}WAVE/ },
  flac: { type: 'audio/flac', bytes: /^fLaC/ },
};

/** The endings of what may be attached. */
export const attachmentEndings: readonly string[] = Object.keys(kinds);

/** The most bytes of an attachment: what GitHub takes of one file. */
export const largestAttachment = 100_000_000;

/** The media type of a file that may be attached, and how its bytes are told; undefined for any other. */
export function attachmentKind(name: string): { type: string; bytes: RegExp } | undefined {
  return kinds[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
}

/** A file in an issue's folder that is published with it. */
export const attachment = field(
  z.strictObject({
    /** The file's name. */
    file: field(text, { column: 'attachments' }),
    /** What it is called; by its name when nothing is said. */
    title: text.optional(),
  }),
  { is: 'file' },
);

function openXml(part: string): string {
  return `application/vnd.openxmlformats-officedocument.${part}`;
}

function openDocument(part: string): { type: string; bytes: RegExp } {
  const type = `application/vnd.oasis.opendocument.${part}`;
  return {
    type,
    bytes: new RegExp(`^PK\\x03\\x04[\\s\\S]{26}mimetype[\\s\\S]{0,40}${type.replaceAll('.', '\\.')}`),
  };
}

/** The older office files, those of WPS Office too, are compound files ([MS-CFB], 2.2). */
function compound(type: string): { type: string; bytes: RegExp } {
  return { type, bytes: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/ };
}
