import { render } from 'preact';
import { App } from './app.tsx';
import './style.css';
import './style/controls.css';
import './style/list.css';
import './style/messages.css';
import './style/wizard.css';
import './style/detail.css';
import './style/library.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
