import { keyOf } from '../../rendering/pictures/kept-files.ts';
import type { TemplateData } from '../../typeset/typesetter.ts';
import type { Edition, EditionFile, EditionTools } from '../edition.ts';
import { checkCharacters } from './check-characters.ts';
import { paperData } from './paper-data.ts';
import { PaperPictures } from './paper-pictures.ts';
import { volumeData } from './volume-data.ts';

/** An issue as a paper to be printed and pinned up, and a year's issues as a volume, typeset as PDF/UA-1. */
export const pdf: Edition = {
  id: 'pdf',
  check: checkCharacters,
  ofIssue: (issue, tools) => [
    document(`${issue.path}issue.pdf`, 'paper/issue.typ', tools, (pictures) =>
      paperData(issue, tools, pictures),
    ),
  ],
  ofYear: (year, tools) => [
    document(`${year.path}volume.pdf`, 'paper/volume.typ', tools, (pictures) =>
      volumeData(year, tools, pictures),
    ),
  ],
};

/** A document of a template and its data. */
function document(
  path: string,
  template: string,
  tools: EditionTools,
  dataWith: (pictures: PaperPictures) => TemplateData,
): EditionFile {
  const { typesetter, program } = tools;
  return {
    path,
    offeredAs: 'application/pdf',
    prepare() {
      const pictures = new PaperPictures(tools);
      const data = dataWith(pictures);
      return {
        key: `${keyOf([program, template, data])}.pdf`,
        make: async () => typesetter.pdf(template, data, await pictures.files()),
      };
    },
  };
}
