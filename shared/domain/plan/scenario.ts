export interface Scenario {
  readonly leads: number;
  /** Leads to won, 0 to 1. */
  readonly rate: number;
  readonly hoursPerLead: number;
}

export interface ScenarioOutcome {
  /** Unrounded; shown to one decimal, never up: 100 leads at 2% win 2.0, 30 at 10% win 3.0. */
  readonly expectedWins: number;
  /** Sellers' hours, on won and lost leads alike. */
  readonly repHours: number;
}

/** What a number of leads at a rate brings and takes (FORMULAS.md; source: "What's a VP of Sales & Marketing?"). */
export function scenarioOutcome({ leads, rate, hoursPerLead }: Scenario): ScenarioOutcome {
  return { expectedWins: leads * rate, repHours: leads * hoursPerLead };
}
