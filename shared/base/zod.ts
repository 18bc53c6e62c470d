import { z } from 'zod';

// The app runs under a Content-Security-Policy without eval, so zod must not compile its checks. A schema reads this when
// it is made, not when it is used: so everybody takes `z` from here.
z.config({ jitless: true });

export { z };
