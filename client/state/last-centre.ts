const STORED_AS = 'krachtenveld.centre';

/** Id of the centre that was open last on this device; null when there is none. */
export function lastCentre(): string | null {
  try {
    return window.localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}

export function rememberCentre(id: string): void {
  try {
    window.localStorage.setItem(STORED_AS, id);
  } catch {
    // No storage on this device: next time the first centre opens.
  }
}
