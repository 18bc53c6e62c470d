/** Rules whose gaps no edit of a drawing removes, and why; every other resilience rule has a kind of fix. */
export const WITHOUT_FIX: Readonly<Record<string, string>> = {
  'resilience/restore-untested':
    'No edit tries a restore. Restore into a spare place, then write the day into "Restore last tried on".',
  'resilience/missing-fact': 'It only asks. An answer settles it, and Corral cannot know the answer.',
};
