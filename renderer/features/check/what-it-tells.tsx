import './what-it-tells.css';

/** What a seal proves and what it does not. */
export function WhatItTells() {
  return (
    <section className="what-it-tells" aria-label="What a check tells">
      <div>
        <h2 className="result__heading">What “intact” tells</h2>
        <ul>
          <li>The pages and the attached agreement have not changed since they were signed.</li>
          <li>Every signature was made on exactly this content, and nothing was added after the seal.</li>
          <li>They were made with keys that the signing key named in the result vouches for.</li>
        </ul>
      </div>
      <div>
        <h2 className="result__heading">What it does not tell</h2>
        <ul>
          <li>Who signed: names stand as they were typed, and nobody outside has looked at a passport.</li>
          <li>When: times are those of the clock of the machine that signed.</li>
          <li>What was signed on paper: of a scan the file holds only its fingerprint.</li>
        </ul>
      </div>
    </section>
  );
}
