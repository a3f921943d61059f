import { useTranslation } from 'react-i18next';
import type { DecisionRule } from '../../api/decision.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { RuleSentences } from '../../ui/decision/RuleSentences.tsx';

/** The rule in sentences, for whoever wants to know it without changing it. */
export function HowDecided(props: {
  rule: DecisionRule;
  names: ReadonlyMap<string, string>;
  /** It is not the issue's own. */
  isTried: boolean;
  isOpenAtFirst: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('decision.explain.title')} isOpenAtFirst={props.isOpenAtFirst}>
      <RuleSentences rule={props.rule} names={props.names} />
      {props.isTried && <p>{t('decision.explain.assumed')}</p>}
    </Disclosure>
  );
}
