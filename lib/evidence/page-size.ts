/** @file Read where pages are built and where they run, so it cannot stand beside either. */

/** How many records stand there at first, and how many more each press brings. */
export const PAGE_SIZE = 20;
