import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { useWords } from '../../ui/decision/use-words.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { formatCount } from '../../ui/numbers.ts';
import { ChanceBar } from './ChanceBar.tsx';
import classes from './decision.module.css';
import { type Forecast, ForecastSensitivityDocument, type Sensitivity } from './documents.ts';
import { countDerived } from './model.ts';

/** The probability of passing, how it was found, and how far it can be trusted. */
export function Chance(props: {
  forecast: Forecast;
  names: ReadonlyMap<string, string>;
  issueId: string;
  scenario: ScenarioInput | null;
}) {
  const { t, i18n } = useTranslation();
  const { centreId, view } = useView();
  const { forecast, names, issueId, scenario } = props;
  const { percent } = useWords(names);
  const [{ data }] = useQuery({
    query: ForecastSensitivityDocument,
    variables: { centreId, issueId, asOf: asOfMoment(view.asOf), scenario },
  });
  const found = data?.supportForecast;
  const sensitivity = found?.issueId === issueId ? (found.sensitivity ?? null) : null;
  const { probability, voters } = forecast;
  if (!probability) return null;
  const { value, low, high, isExact } = probability;
  const derived = countDerived(voters);
  return (
    <FigureSection
      title={t('decision.chance.title')}
      reading={t('decision.answer.chance', { chance: percent(value) })}
    >
      <ChanceBar probability={probability} band={sensitivity} />
      <p className={classes.prose}>
        {isExact
          ? t('decision.chance.exact')
          : t('decision.chance.simulated', {
              draws: formatCount(forecast.draws ?? 0, i18n.language),
              low: percent(low),
              high: percent(high),
            })}{' '}
        {derived > 0 && t('decision.chance.derived', { count: derived, total: voters.length })}
      </p>
      {sensitivity && <Trust sensitivity={sensitivity} names={names} />}
    </FigureSection>
  );
}

function Trust(props: { sensitivity: Sensitivity; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { percent } = useWords(props.names);
  const { sensitivity, names } = props;
  const first = sensitivity.voters[0];
  const shift = Math.round(sensitivity.shift * 100);
  return (
    <p className={classes.prose}>
      {t('decision.sensitivity.favour', {
        shift,
        less: percent(sensitivity.lessInFavour),
        more: percent(sensitivity.moreInFavour),
      })}{' '}
      {t('decision.sensitivity.turnout', {
        shift,
        less: percent(sensitivity.lessTurnout),
        more: percent(sensitivity.moreTurnout),
      })}{' '}
      {first &&
        first.high > first.low &&
        t('decision.sensitivity.voter', { name: names.get(first.partnerId) ?? first.partnerId })}
    </p>
  );
}
