import { createRoot } from 'react-dom/client';
import type { Handout } from '../../shared/report/handout/handout.ts';
import { HandoutApp } from './handout-app.tsx';
import { markLanguage } from '../messages/mark-language.ts';
import { speak } from '../messages/spoken.ts';

/** The host put the story into the page as data, beside this script. */
const story = document.getElementById('story');
const root = document.getElementById('root');
if (story === null || root === null) throw new Error('the page is not complete');
const handout = JSON.parse(story.textContent) as Handout;
void speak().then(() => {
  markLanguage();
  createRoot(root).render(<HandoutApp handout={handout} />);
});
