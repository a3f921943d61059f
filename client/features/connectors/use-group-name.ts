import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import { namesOfCommunities } from './groups.ts';

/** The name of a group in the reader's language, by what the groups are. */
export function useGroupName(network: NetworkMeasures, names: ReadonlyMap<string, string>) {
  const { t } = useTranslation();
  const { groupBy } = network;
  const communities = useMemo(() => namesOfCommunities(network, names), [network, names]);
  return useMemo(
    () =>
      (group: string): string => {
        if (group === '') return t('connectors.groups.none');
        switch (groupBy) {
          case 'KIND':
            return t(`words.kind.${group}`, group);
          case 'SECTOR':
            return t(`words.sector.${group}`, group);
          case 'ATTITUDE':
            return t(`words.attitude.${group}`, group);
          case 'RING':
            return t(`words.ring.${group}`, group);
          case 'COMMUNITY':
            return communities.get(group) ?? t('connectors.groups.none');
          default:
            return group;
        }
      },
    [t, groupBy, communities],
  );
}
