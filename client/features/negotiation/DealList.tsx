import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './bargaining.module.css';
import { Gain, Party, Side } from './DealParts.tsx';
import type { Outlook } from './documents.ts';
import type { Deal } from './model.ts';

const MOST = 5;

/** The deals below each other, for a screen too narrow for their table. */
export function DealList(props: {
  names: ReadonlyMap<string, string>;
  issueNames: ReadonlyMap<string, string>;
  outlook: Outlook;
  deals: readonly Deal[];
}) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const { deals, names } = props;
  const shown = showsAll ? deals : deals.slice(0, MOST);
  return (
    <>
      <ol className={classes.deals}>
        {shown.map((deal) => (
          <li key={deal.id} className={classes.deal}>
            {deal.sides.map((side) => (
              <Side key={side.partnerId} {...props} side={side} />
            ))}
            <dl className={classes.facts}>
              <div className={classes.fact}>
                <dt>{t('bargaining.deals.gain')}</dt>
                <dd>
                  <Gain deal={deal} />
                </dd>
              </div>
              {(['losers', 'winners'] as const).map(
                (id) =>
                  deal[id].length > 0 && (
                    <div key={id} className={classes.fact}>
                      <dt>{t(`bargaining.deals.${id}`)}</dt>
                      <dd>
                        <Party effects={deal[id]} names={names} />
                      </dd>
                    </div>
                  ),
              )}
            </dl>
          </li>
        ))}
      </ol>
      {shown.length < deals.length && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setShowsAll(true)}>
            {t('figure.all', { count: deals.length })}
          </Button>
        </div>
      )}
    </>
  );
}
