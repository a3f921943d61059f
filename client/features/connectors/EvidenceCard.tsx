import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { NetworkMeasure } from '../../api/generated/graphql.ts';
import { asOfMoment, networkQuestion, useView } from '../../state/view.ts';
import { formatCount } from '../../ui/numbers.ts';
import { type Evidence, MeasureEvidenceDocument } from './documents.ts';
import classes from './evidence.module.css';
import { evidenceOf } from './evidence-of.ts';

/** The routes, circles or contacts that a number rests on. */
export function EvidenceCard(props: {
  partnerId: string;
  measure: NetworkMeasure;
  names: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { partnerId, measure, names } = props;
  const [{ data, error }] = useQuery({
    query: MeasureEvidenceDocument,
    variables: { centreId, partnerId, measure, asOf: asOfMoment(view.asOf), ...networkQuestion(view) },
  });
  const evidence = data?.measureEvidence;
  return (
    <>
      <p className={classes.title}>{names.get(partnerId)}</p>
      <p className={classes.question}>{t(`measure.question.${measure}`)}</p>
      {evidence ? (
        <Rests evidence={evidence} names={names} />
      ) : error ? (
        <p>{t('connectors.evidence.failed')}</p>
      ) : (
        <p>
          <Loader size={12} type="dots" aria-label={t('shell.loading')} />
        </p>
      )}
    </>
  );
}

function Rests(props: { evidence: Evidence; names: ReadonlyMap<string, string> }) {
  const { t, i18n } = useTranslation();
  const { evidence, names } = props;
  const { kind, lines, rest } = evidenceOf(evidence, names);
  if (kind === 'none') return <p>{t('connectors.evidence.none')}</p>;
  return (
    <>
      <p className={classes.what}>
        {t(`connectors.evidence.${kind}`, { name: names.get(evidence.partnerId) ?? '' })}
      </p>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line.map(({ id }) => id).join(' ')}>
            {line.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && (kind === 'circles' ? ' · ' : ' → ')}
                {id === evidence.partnerId ? <strong>{name}</strong> : name}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className={classes.question}>
          {t('connectors.evidence.more', { count: rest, number: formatCount(rest, i18n.language) })}
        </p>
      )}
    </>
  );
}
