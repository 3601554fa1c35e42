import type { AssetMap } from '#shared/domain/assets/asset-map-schema';
import { rankKinds } from '#shared/domain/assets/rank-rules';
import { useWorkshop } from '../../workshop-store';
import { kindTitle } from './asset-edits';
import { rankingsInWords, rankInWords } from './ranking-words';

/** All sellers' orders summed up, the most wanted kind first. */
export function RankingSummary({ map }: { readonly map: AssetMap }) {
  const locale = useWorkshop((state) => state.look.locale);
  const ranks = rankKinds(map).filter(({ count }) => count > 0);
  return (
    <section className="asset-summary" aria-label="What sellers find useful, together">
      <h3 className="asset-heading">Together</h3>
      <p className="muted" role="status">
        {rankingsInWords(map.rankings.length)}
      </p>
      {ranks.length > 0 && (
        <table className="asset-summary__table">
          <thead>
            <tr>
              <th scope="col">Kind of asset</th>
              <th scope="col">Place</th>
            </tr>
          </thead>
          <tbody>
            {ranks.map((rank) => (
              <tr key={rank.kindId}>
                <th scope="row" dir="auto">
                  {kindTitle(map.kinds.find(({ id }) => id === rank.kindId) ?? { name: '' })}
                </th>
                <td className="tabular">{rankInWords(rank, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
