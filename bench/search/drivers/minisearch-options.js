// How MiniSearch indexes and searches, in three ways; README.md says how they were chosen.

const index = { fields: ['title', 'aliases', 'heading', 'text'], storeFields: ['title', 'heading'] };

const stopWords = new Set(
  ('a an and are as at be by can do does for from have how i if in is it my of on or should so the to was what when where ' +
    'which who why will with you your').split(' '),
);

/** As its documentation begins. A page is as good as its best section. */
const documented = {
  options: { ...index, searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } } },
  sumsSections: false,
};

const options = {
  ...index,
  /** @param {string} term */
  processTerm: (term) => (stopWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
  searchOptions: {
    /** @type {(term: string, place: number, terms: string[]) => boolean} */
    prefix: (_, place, terms) => place === terms.length - 1,
    /** @type {(term: string) => number | false} */
    fuzzy: (term) => term.length > 3 && 0.2,
  },
};

/** What its documentation offers, set as one would who has no list of queries. */
const configured = {
  options: { ...options, searchOptions: { ...options.searchOptions, boost: { title: 4, aliases: 3, heading: 2 } } },
  sumsSections: false,
};

/** What answered most of the queries of queries.yml. A page is as good as its sections together. */
const tuned = {
  options: { ...options, searchOptions: { ...options.searchOptions, weights: { fuzzy: 0.2, prefix: 0.5 } } },
  sumsSections: true,
};

export const ways = { documented, configured, tuned };
