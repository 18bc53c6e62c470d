import { createRoot } from 'react-dom/client';
import { FollowApp } from './follow-app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('the page is not complete');
createRoot(root).render(<FollowApp />);
