/** @file How many picks a comparison holds. In a file of its own, since the tray on every page needs it and nothing else. */

/** What fits side by side on a page, and on the axes of one picture. */
export const MOST_PICKS = 4;
