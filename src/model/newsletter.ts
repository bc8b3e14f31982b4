import { z } from 'zod';
import { id, text } from './fields.ts';

/** How often a newsletter comes out: what its calendar looks like, and what is next. */
export const frequency = z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'irregular']);

/** One of the newsletters of an archive that has several. */
export const newsletter = z.strictObject({
  /** What issues name it by, and its address. */
  id,
  /** Its name: the masthead of its issues. */
  title: text,
  /** One line under the name. */
  tagline: text.optional(),
  /** How often it comes out, where that is not as often as the site says. */
  frequency: frequency.optional(),
  /** Who publishes it, where that is not who the site says: the id of an organisation, or a name in plain words. */
  publisher: text.optional(),
});
