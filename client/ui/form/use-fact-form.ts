import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newId } from '../../api/new-id.ts';
import type { Field } from '../facts/field.ts';
import { type Attempt, nextAttempt } from './attempt.ts';
import { type Draft, dropDraft, keepDraft, readDraft } from './draft.ts';
import type { Outcome } from './outcome.ts';
import { findClashes, findProblems, fromUserErrors, type Problem } from './problems.ts';
import {
  changedFields,
  type FactValues,
  type FormValue,
  type FormValues,
  toCorrection,
  toCreation,
  toFormValues,
} from './values.ts';
import { compareVersions, mergeVersions, openChoices, type Side } from './versions.ts';

export interface FactFormOptions {
  readonly fields: readonly Field[];
  /** The stored values, or the defaults of a new fact. */
  readonly fact: FactValues;
  /** The version read; null for a new fact. */
  readonly version: number | null;
  /** Where the draft is kept on this device. */
  readonly draftKey: string;
  readonly save: (input: FactValues, mutationId: string, version: number | null) => Promise<Outcome>;
  readonly onSaved: () => void;
}

/** What a form starts from. A new value of a stored fact holds from now unless a day is given, so that day starts empty. */
function startValues(fields: readonly Field[], fact: FactValues, isNew: boolean): FormValues {
  const values = toFormValues(fields, fact);
  return isNew || !('validFrom' in values) ? values : { ...values, validFrom: '' };
}

function withoutSecrets(fields: readonly Field[], values: FormValues): FormValues {
  const secret = new Set(fields.filter((field) => field.kind === 'secret').map((field) => field.name));
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secret.has(name)));
}

/** The working of a form: what is typed, what is wrong with it, the draft on this device, and saving it just once. */
export function useFactForm(options: FactFormOptions) {
  const { fields, draftKey } = options;
  const isNew = options.version === null;
  const [read, setRead] = useState(() => startValues(fields, options.fact, isNew));
  const [version, setVersion] = useState(options.version);
  const [values, setValues] = useState(read);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [state, setState] = useState<'editing' | 'saving' | 'unreachable' | 'failed'>('editing');
  const [theirs, setTheirs] = useState<{ values: FormValues; version: number } | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [offered, setOffered] = useState<Draft | null>(() => readDraft(localStorage, draftKey));
  const [refusals, setRefusals] = useState(0);
  const attempt = useRef<Attempt | null>(null);
  const isDone = useRef(false);

  const isChanged = useMemo(() => changedFields(fields, read, values).length > 0, [fields, read, values]);
  useEffect(() => {
    if (!isChanged) return;
    const kept = { values: withoutSecrets(fields, values), read, savedAt: new Date().toISOString() };
    const keep = () => {
      if (!isDone.current) keepDraft(localStorage, draftKey, kept);
    };
    const timer = setTimeout(keep, 300);
    return () => {
      clearTimeout(timer);
      keep();
    };
  }, [isChanged, fields, values, read, draftKey]);

  const setValue = useCallback((name: string, value: FormValue) => {
    setValues((before) => ({ ...before, [name]: value }));
    setProblems((before) => before.filter((problem) => problem.field !== name));
    setState((before) => (before === 'saving' ? before : 'editing'));
  }, []);

  const differences = useMemo(
    () => (theirs ? compareVersions(fields, read, values, theirs.values) : []),
    [theirs, fields, read, values],
  );

  async function send(toSend: FormValues, from: FormValues, at: number | null) {
    const found = [...findProblems(fields, toSend), ...findClashes(toSend)];
    refuse(found);
    if (found.length > 0) return;
    const input = isNew ? toCreation(fields, toSend) : toCorrection(fields, from, toSend);
    if (!isNew && Object.keys(input).length === 0) return finish();
    setState('saving');
    attempt.current = nextAttempt(attempt.current, { input, at }, newId);
    const outcome = await options.save(input, attempt.current.mutationId, at);
    if (outcome.state === 'unreachable') return setState('unreachable');
    attempt.current = null;
    if (outcome.state === 'failed') return setState('failed');
    setState('editing');
    if (outcome.state === 'saved') return finish();
    if (outcome.state === 'stale') {
      setChosen({});
      return setTheirs({ values: startValues(fields, outcome.stored, false), version: outcome.version });
    }
    refuse(fromUserErrors(outcome.errors, fields));
  }

  function refuse(found: readonly Problem[]) {
    setProblems(found);
    if (found.length > 0) setRefusals((count) => count + 1);
  }

  function finish() {
    isDone.current = true;
    dropDraft(localStorage, draftKey);
    options.onSaved();
  }

  return {
    values,
    problems,
    /** How often a submit was refused; each time the summary takes the focus. */
    refusals,
    state,
    isChanged,
    offered,
    setValue,
    submit: () => send(values, read, version),
    takeDraft: () => {
      if (offered) setValues((before) => ({ ...before, ...offered.values }));
      setOffered(null);
    },
    dropDraft: () => {
      dropDraft(localStorage, draftKey);
      setOffered(null);
      setValues(read);
    },
    versions: theirs && {
      differences,
      chosen,
      choose: (name: string, side: Side) => setChosen((before) => ({ ...before, [name]: side })),
      open: openChoices(differences, chosen),
      /** Saves what was chosen over the version that stands there now. */
      save: () => {
        const merged = mergeVersions(values, differences, chosen);
        setRead(theirs.values);
        setVersion(theirs.version);
        setValues(merged);
        setTheirs(null);
        return send(merged, theirs.values, theirs.version);
      },
      /** Leaves the stored version as it is. */
      keepTheirs: finish,
    },
  };
}
