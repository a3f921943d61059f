import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTyping, type LoggedChange, toUndoStacks, undoKey } from '../../client/state/undo.ts';

/** A log kept as the service keeps it: `did`, `undid` and `redid` in the order in which they happened. */
function log() {
  const changes: LoggedChange[] = [];
  const add = (action: string, id: string, undoesId: string | null) => {
    changes.push({ id, action, subject: id, at: '2026-01-01T00:00:00Z', undoesId, isUndone: false });
  };
  const mark = (id: string, isUndone: boolean) => {
    const index = changes.findIndex((change) => change.id === id);
    changes[index] = { ...changes[index]!, isUndone };
  };
  let count = 0;
  const self = {
    did: (id: string) => {
      add('correctPartner', id, null);
      return self;
    },
    undid: (id: string) => {
      add('undoChange', `undo-${count++}-${id}`, id);
      mark(id, true);
      return self;
    },
    redid: (id: string) => {
      const undo = [...changes].reverse().find((change) => change.undoesId === id)!;
      add('redoChange', `redo-${count++}-${id}`, undo.id);
      mark(id, false);
      return self;
    },
    stacks: () => {
      const { undo, redo } = toUndoStacks([...changes].reverse());
      return { undo: undo.map((change) => change.id), redo: redo.map((change) => change.id) };
    },
  };
  return self;
}

describe('toUndoStacks', () => {
  it('is empty for an empty log', () => {
    expect(log().stacks()).toEqual({ undo: [], redo: [] });
  });

  it('undoes the newest first and redoes in the opposite order', () => {
    const field = log().did('a').did('b').did('c').undid('c').undid('b');
    expect(field.stacks()).toEqual({ undo: ['a'], redo: ['b', 'c'] });
    expect(field.redid('b').stacks()).toEqual({ undo: ['b', 'a'], redo: ['c'] });
  });

  it('can undo again what was redone', () => {
    expect(log().did('a').undid('a').redid('a').undid('a').stacks()).toEqual({ undo: [], redo: ['a'] });
  });

  it('redoes nothing once something new was done', () => {
    expect(log().did('a').undid('a').did('b').stacks()).toEqual({ undo: ['b'], redo: [] });
  });

  it('leaves out an older change that was undone from the log', () => {
    expect(log().did('a').did('b').undid('a').stacks()).toEqual({ undo: ['b'], redo: ['a'] });
  });

  it('takes a redo that names the change itself as well as one that names its undo', () => {
    const changes: LoggedChange[] = [
      { id: 'r', action: 'redoChange', subject: '', at: '', undoesId: 'a', isUndone: false },
      { id: 'u', action: 'undoChange', subject: '', at: '', undoesId: 'a', isUndone: false },
      { id: 'a', action: 'correctPartner', subject: '', at: '', undoesId: null, isUndone: false },
    ];
    expect(toUndoStacks(changes).undo.map((change) => change.id)).toEqual(['a']);
  });

  it('passes over an undo of something older than the log reaches', () => {
    const changes: LoggedChange[] = [
      { id: 'u', action: 'undoChange', subject: '', at: '', undoesId: 'gone', isUndone: false },
    ];
    expect(toUndoStacks(changes)).toEqual({ undo: [], redo: [] });
  });

  it('holds 60 steps back and forth', () => {
    const field = log();
    const ids = Array.from({ length: 60 }, (_, index) => `c${index}`);
    for (const id of ids) field.did(id);
    for (const id of [...ids].reverse()) field.undid(id);
    expect(field.stacks()).toEqual({ undo: [], redo: ids });
    for (const id of ids) field.redid(id);
    expect(field.stacks()).toEqual({ undo: [...ids].reverse(), redo: [] });
  });

  it('behaves as two stacks do, whatever is done in whatever order', () => {
    const steps = fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 80 });
    fc.assert(
      fc.property(steps, (walk) => {
        const field = log();
        const undo: string[] = [];
        let redo: string[] = [];
        walk.forEach((step, index) => {
          if (step === 'do') {
            field.did(`c${index}`);
            undo.push(`c${index}`);
            redo = [];
          } else if (step === 'undo' && undo.length > 0) {
            const id = undo.pop()!;
            field.undid(id);
            redo.push(id);
          } else if (step === 'redo' && redo.length > 0) {
            const id = redo.pop()!;
            field.redid(id);
            undo.push(id);
          }
        });
        expect(field.stacks()).toEqual({ undo: [...undo].reverse(), redo: [...redo].reverse() });
      }),
    );
  });
});

describe('undoKey', () => {
  const key = (key: string, held: Partial<KeyboardEvent> = {}) =>
    undoKey({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

  it.each([
    ['Ctrl+Z', key('z', { ctrlKey: true }), 'undo'],
    ['Cmd+Z', key('z', { metaKey: true }), 'undo'],
    ['Ctrl+Shift+Z', key('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    ['Ctrl+Y', key('y', { ctrlKey: true }), 'redo'],
    ['Z', key('z'), null],
    ['Ctrl+Alt+Z', key('z', { ctrlKey: true, altKey: true }), null],
  ])('%s', (_name, asked, expected) => {
    expect(asked).toBe(expected);
  });
});

describe('isTyping', () => {
  it('is true in a text field and in anything inside an open form', () => {
    document.body.innerHTML =
      '<input id="a"><div role="dialog"><button id="b"></button></div><textarea id="c"></textarea>';
    for (const id of ['a', 'b', 'c']) expect(isTyping(document.getElementById(id))).toBe(true);
  });

  it('is false on the page, on a button and on a check box', () => {
    document.body.innerHTML = '<button id="a"></button><input id="b" type="checkbox">';
    for (const id of ['a', 'b']) expect(isTyping(document.getElementById(id))).toBe(false);
    expect(isTyping(document.body)).toBe(false);
  });
});
