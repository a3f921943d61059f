import { Loader } from '@mantine/core';
import { IconUnlink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatMeasure } from '../../state/measures.ts';
import classes from './connector-list.module.css';
import { type Connector, measureOfRole } from './connectors.ts';
import type { RankInterval } from './documents.ts';
import { Figure } from './Evidence.tsx';
import { PartnerName } from './PartnerName.tsx';

export function ConnectorRow(props: {
  connector: Connector;
  /** The share of the foremost, which has the whole bar. */
  greatest: number;
  interval: RankInterval | null;
  isReading: boolean;
  isChosen: boolean;
  names: ReadonlyMap<string, string>;
}) {
  const { t, i18n } = useTranslation();
  const { id, place, share, freedom, role, isCutVertex } = props.connector;
  const { interval, greatest } = props;
  const sure = interval ? (
    t(interval.from === interval.to ? 'connectors.place.sure' : 'connectors.place.interval', {
      from: interval.from,
      to: interval.to,
    })
  ) : props.isReading ? (
    <Loader size={12} type="dots" aria-label={t('shell.loading')} />
  ) : null;
  const room = freedom && (
    <Figure partnerId={id} measure="CONSTRAINT" label={t('measure.name.CONSTRAINT')} isWord>
      {t(`connectors.freedom.${freedom}`)}
    </Figure>
  );
  const standsAs = role && (
    <Figure
      partnerId={id}
      measure={measureOfRole[role]}
      label={t(`measure.name.${measureOfRole[role]}`)}
      isWord
    >
      {t(`connectors.role.${role}`)}
    </Figure>
  );
  return (
    <tr data-chosen={props.isChosen}>
      <td className={classes.figure}>{place}</td>
      <th scope="row">
        <PartnerName id={id} names={props.names} />
        {isCutVertex && (
          <span className={classes.tag}>
            <IconUnlink size={14} stroke={1.8} aria-hidden="true" />
            {t('connectors.list.breakpoint')}
          </span>
        )}
        <span className={classes.narrow}>
          {sure && <span>{sure}</span>}
          {room && <span>{room}</span>}
          {standsAs && <span>{standsAs}</span>}
        </span>
      </th>
      <td className={classes.measure}>
        {share === null ? (
          <span className={classes.unknown}>{t('figure.undefined')}</span>
        ) : (
          <span className={classes.barred}>
            <span className={classes.track} aria-hidden="true">
              <span
                className={classes.fill}
                style={{ width: `${greatest > 0 ? (share / greatest) * 100 : 0}%` }}
              />
            </span>
            <Figure partnerId={id} measure="BETWEENNESS" label={t('measure.name.BETWEENNESS')}>
              {formatMeasure('BETWEENNESS', share, i18n.language)}
            </Figure>
          </span>
        )}
      </td>
      <td className={classes.wide}>{sure ?? '–'}</td>
      <td className={classes.wide}>{room ?? '–'}</td>
      <td className={classes.wide}>{standsAs ?? '–'}</td>
    </tr>
  );
}
