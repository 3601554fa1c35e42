import './first-call';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { followTheme } from '../lib/theme';
import { App } from './app';

// Before anything is drawn: the window already has the theme that was chosen, so `system` is right until settings come.
followTheme('system');

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
