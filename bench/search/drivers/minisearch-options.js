// How MiniSearch indexes and searches, in two ways; README.md says how the second was chosen.

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

/** What answered most of the judged queries. A page is as good as its sections together. */
const best = {
  options: {
    ...index,
    /** @param {string} term */
    processTerm: (term) => (stopWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: {
      /** @type {(term: string, place: number, terms: string[]) => boolean} */
      prefix: (_, place, terms) => place === terms.length - 1,
      /** @type {(term: string) => number | false} */
      fuzzy: (term) => term.length > 3 && 0.2,
      weights: { fuzzy: 0.2, prefix: 0.5 },
    },
  },
  sumsSections: true,
};

export const ways = { documented, best };
