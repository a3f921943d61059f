import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks a person at the terminal, or reads the next line of standard input when a script runs the command. */
export interface Questions {
  ask(question: string): Promise<string>;
  /** What is typed is not shown. */
  askSecret(question: string): Promise<string>;
  close(): void;
}

export function openQuestions(input: NodeJS.ReadStream, output: NodeJS.WritableStream): Questions {
  let isHidden = false;
  const echo = new Writable({
    write(chunk, _encoding, done) {
      if (!isHidden) output.write(chunk);
      done();
    },
  });
  const terminal = input.isTTY === true;
  const lines = createInterface({ input, output: terminal ? echo : undefined, terminal });
  const nextLine = lineReader(lines);
  return {
    ask(question) {
      if (terminal) output.write(question);
      return nextLine();
    },
    async askSecret(question) {
      if (terminal) output.write(question);
      isHidden = true;
      const answer = await nextLine();
      isHidden = false;
      if (terminal) output.write('\n');
      return answer;
    },
    close: () => lines.close(),
  };
}

/** Lines in order, also those that came before they were asked for; empty after the end. */
function lineReader(lines: Interface): () => Promise<string> {
  const iterator = lines[Symbol.asyncIterator]();
  return async () => {
    const { value, done } = await iterator.next();
    return done ? '' : String(value);
  };
}
