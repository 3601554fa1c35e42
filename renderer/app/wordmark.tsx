/** Two rings that meet: the app's name in the corner of its frame. */
export function Wordmark() {
  return (
    <div className="app-shell__brand">
      <svg width="22" height="18" viewBox="0 0 22 18" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden>
        <circle cx="8" cy="9" r="6" />
        <circle cx="14" cy="9" r="6" />
      </svg>
      <strong className="app-shell__name">Rapport</strong>
    </div>
  );
}
