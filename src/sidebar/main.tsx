import { render } from 'preact';
import { App } from './app.tsx';
import './style.css';
import './style/controls.css';
import './style/list.css';
import './style/messages.css';
import './style/wizard.css';
import './style/detail.css';
import './style/library.css';
import './style/history.css';
import './style/alerts.css';
import './style/sharing.css';

const root = document.getElementById('app');
// The menu's help opens the same page with another first screen written into it.
if (root) render(<App start={{ name: root.dataset['screen'] === 'help' ? 'help' : 'list' }} />, root);
