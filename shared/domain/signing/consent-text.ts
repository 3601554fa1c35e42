/** What a signatory ticks before signing. It is frozen into each revision, so a later wording changes no earlier one. */
export const consentText =
  'I have read this agreement on screen. I consent to sign it electronically, and I mean the signature below as my own.';
