import { standIcons, standNames, type ShownStand } from './stand-names';

const shown: readonly ShownStand[] = ['have', 'weak', 'missing', 'unneeded', 'unseen'];

/** What the signs of the cells mean, where a cell has no room for words. */
export function StandLegend() {
  return (
    <ul className="stand-legend" aria-label="Signs of the cells">
      {shown.map((stand) => {
        const Icon = standIcons[stand];
        return (
          <li key={stand} className={`stand-legend__item stand-legend__item--${stand}`}>
            <Icon size={14} aria-hidden />
            {standNames[stand]}
          </li>
        );
      })}
    </ul>
  );
}
