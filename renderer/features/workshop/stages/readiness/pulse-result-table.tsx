import { sideNames } from '#shared/domain/agreement/accountability-names';
import { pulseSides, type PulseResult } from '#shared/domain/pulse/pulse-schema';
import { pulseThemeNames } from '#shared/domain/pulse/theme-names';
import { Disclosure } from '../../../../ui/disclosure';
import { Notice } from '../../../../ui/notice';
import { areApart, isOfOneMind } from './pulse-words';
import { ThemeMeter } from './theme-meter';

/** Each side by theme, and what to ask the room where one reads low. */
export function PulseResultTable({ result }: { readonly result: PulseResult }) {
  const { themes, sheets } = result;
  const isAlike = themes.some(({ marketing, sales }) => isOfOneMind(marketing) || isOfOneMind(sales));
  return (
    <div className="stack">
      <table className="pulse-table">
        <caption className="visually-hidden">The pulse by theme and side</caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {pulseSides.map((side) => (
              <th key={side} scope="col">
                {sideNames[side]} <span className="muted">{sheets[side]} sheets</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map(({ theme, ...sides }) => (
            <tr key={theme}>
              <th scope="row">
                {pulseThemeNames[theme]}
                {areApart(sides.marketing, sides.sales) && (
                  <span className="pulse-table__apart">The sides see it differently</span>
                )}
              </th>
              {pulseSides.map((side) => (
                <td key={side}>
                  <ThemeMeter label={`${sideNames[side]}: ${pulseThemeNames[theme]}`} reading={sides[side]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted readiness__text">
        From 1, bad news, to 5, good news, rounded to a half and cut at 1.5 and 4.5. How the answers spread is shown
        from five sheets a side on, and only where it points to nobody.
      </p>
      {isAlike && (
        <Notice tone="info" title="Where a side is nearly of one mind">
          Take it as the side’s word. Ask nobody in the room what they answered themselves.
        </Notice>
      )}
      <QuestionsToAsk result={result} />
    </div>
  );
}

function QuestionsToAsk({ result }: { readonly result: PulseResult }) {
  const low = result.themes.filter(({ questions }) => questions.length > 0);
  if (low.length === 0) return <Notice tone="good">No theme reads low. Read the picture aloud and go on.</Notice>;
  return (
    <div>
      {low.map(({ theme, questions }) => (
        <Disclosure key={theme} title={`Ask about: ${pulseThemeNames[theme]}`} aside="reads low" defaultExpanded>
          <ul className="stage-notes">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
