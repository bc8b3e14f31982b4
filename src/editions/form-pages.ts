import type { Issue } from '../archive/types.ts';
import type { Edition, ShownForm } from './edition.ts';
import type { PlannedEdition } from './plan-editions.ts';

/** A page from which an editor takes a form of an issue: `issues/2023-04-26/wechat/`. */
export interface FormPage extends ShownForm {
  issue: Issue;
  id: Edition['id'];
}

/** The pages of the forms that are copied by hand. */
export function formPages(planned: readonly PlannedEdition[]): FormPage[] {
  return planned.flatMap(({ issue, edition: { id }, files }) =>
    files.flatMap(({ shown }) => (issue && shown ? [{ ...shown, issue, id }] : [])),
  );
}
