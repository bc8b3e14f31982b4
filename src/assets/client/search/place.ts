/** How far one has come down the results. */
interface Place {
  /** How many results are shown. */
  shown: number;
  /** How far the page is scrolled, in px. */
  top: number;
}

/** Keeps the place with the page's entry in the history, for whoever comes back from a result. */
export function keepPlace(shown: number): void {
  const place: Place = { shown, top: scrollY };
  history.replaceState(place, '');
}

/** The place that was kept; nothing where this entry has none. */
export function keptPlace(): Partial<Place> {
  const { shown, top } = Object(history.state);
  return typeof shown === 'number' && typeof top === 'number' ? { shown, top } : {};
}
