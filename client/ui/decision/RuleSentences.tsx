import type { DecisionRule } from '../../api/decision.ts';
import classes from './rule-sentences.module.css';
import { useWords } from './use-words.ts';

/** A rule as it is said: one sentence for each thing it asks, and one on who may vote. */
export function RuleSentences(props: {
  rule: Pick<DecisionRule, 'tests' | 'mustAgree' | 'vetoIds' | 'electorateIds'>;
  names: ReadonlyMap<string, string>;
}) {
  const { explain } = useWords(props.names);
  return (
    <ul className={classes.sentences}>
      {explain(props.rule).map(({ key, sentence }) => (
        <li key={key}>{sentence}</li>
      ))}
    </ul>
  );
}
