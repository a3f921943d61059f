/** One submit: what is sent and under which id. A repeat of the same submit keeps its id, so that the server applies it once. */
export interface Attempt {
  readonly mutationId: string;
  readonly sent: string;
}

/** The attempt to send next: the previous one again when the same is sent once more, otherwise a new one. */
export function nextAttempt(previous: Attempt | null, input: unknown, newId: () => string): Attempt {
  const sent = JSON.stringify(input);
  return previous?.sent === sent ? previous : { mutationId: newId(), sent };
}
