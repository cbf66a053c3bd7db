// Finds pages for what a reader types. It reads the index that the build has written, of which a query needs a few small
// files. How it is made, and why it ranks as it does: src/Search/README.md.

/** @typedef {{ address: string, heading: string, passage: string }} FoundSection */
/** @typedef {{ address: string, title: string, score: number, sections: FoundSection[] }} FoundPage */
/** @typedef {{ version: number, folder: string, words: string, beginnings: string, endings: string, shardsPerList: number, sectionsPerText: number, stopWords: string, suggestions: [words: string, address: string][] }} Index */
/** @typedef {[words: string, rarity: number, ...postings: number[]]} Entry A stem and its endings; src/Search/IndexFiles.cs writes it. */
/** @typedef {{ entry: Entry, share: number }} Meaning What a typed word may stand for, and how surely, from 0 to 1. */
/**
 * @typedef {FoundPage[] & { total: number, meant: string, lost: boolean, marks: (word: string) => number }} Found
 * The pages, best first; how many there are in all; the query as it was understood, where that is not as it was typed;
 * whether a part of the index could not be loaded; and which of the typed words a word of a text answers, from 0, or -1.
 */

// What the ranking adds to the build's weights.
const completed = 0.8; // a word that the typed one is the beginning of, times the part that was typed
const unlikely = 0.4; // of a whole word and the words that it begins, those that are less likely meant
const misspelled = 0.2; // what each mistake takes away
const section = 0.7; // the best section, beside the page as a whole
const near = 0.8; // two words of the query that stand next to each other

const longestQuery = 500;
const mostWords = 12;
const mostSections = 3;
const passageLength = 28; // words

const fewSpellings = 12; // files of about 1 kB

const version = 1;
const start = 'index.json';
const folder = new URL('../search/', import.meta.url);

/** What has been loaded, or is on its way. @type {Map<string, Promise<any>>} */
const files = new Map();

/** @param {string} name */
async function read(name) {
  const response = await fetch(new URL(name, folder), name === start ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${name} answers ${response.status}.`);
  return response.json();
}

/**
 * A file of the index. One that fails is asked for again next time, and with it the first file: the site may have been
 * published anew in the meantime.
 * @param {string} name
 */
function load(name) {
  if (!files.has(name)) {
    const file = read(name);
    files.set(name, file);
    file.catch(() => {
      files.delete(name);
      const old = name !== start && files.get(start);
      if (old) files.set(start, read(start).catch(() => old));
    });
  }
  return files.get(name);
}

/** @returns {Promise<Index>} The first file of the index. */
export async function open() {
  const index = await load(start);
  if (index.version !== version) throw new Error('The index is of another version.');
  return index;
}

/**
 * Splits text as the build does: lower case, without accents and apostrophes.
 * @param {string} text
 * @returns {string[]}
 */
export const words = (text) => text.normalize('NFD').replace(/[\p{M}'’ʼ]/gu, '').toLowerCase().match(/[\p{L}\p{N}]{1,30}/gu) ?? [];

/**
 * Takes the ending off a word as the build does.
 * @param {string} word
 */
export const stem = (word) => word
  .replace(/^(..+[^ius])s$/, '$1')
  .replace(/^(?=...+(?:ing|ed)$)(.*[aeiouy].*[^e])(?:ing|ed)$/, '$1')
  .replace(/^(....+?)(?:(?:ful)?(?:ly|ness)|ful)$/, '$1')
  .replace(/^(.....+)(?:ation|en|us)$/, '$1')
  .replace(/^(...+?)[eiy]+$/, '$1')
  .replace(/([b-df-hj-np-tv-z])\1$/, '$1');

/**
 * How many letters must be changed, added, left out or swapped to make one word of another, and to make the beginning of
 * another of it.
 * @param {string} word
 * @param {string} other
 */
function distances(word, other) {
  let before;
  let last;
  let row = [...other, 0].map((_, i) => i);
  for (let i = 0; i < word.length; i++) {
    [before, last, row] = [last, row, [i + 1]];
    for (let j = 0; j < other.length; j++) {
      row.push(Math.min(row[j] + 1, last[j + 1] + 1, last[j] + (word[i] !== other[j])));
      if (before && j && word[i] === other[j - 1] && word[i - 1] === other[j]) row[j + 1] = Math.min(row[j + 1], before[j - 1] + 1);
    }
  }
  return [row[other.length], Math.min(...row)];
}

/**
 * Words in order, each written as how many letters it has in common with the one before (a capital), the rest, and how
 * common it is (as many exclamation marks).
 * @param {string} text
 * @returns {[word: string, common: number][]}
 */
function unfold(text) {
  let word = '';
  return [...text.matchAll(/([A-Z])([^A-Z!]*)(!*)/g)].map(([, shared, rest, common]) => {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    return [word, common.length];
  });
}

/**
 * @param {[start: string, common: number][]} shards
 * @param {string} key
 */
const shardOf = (shards, key) => shards.findLastIndex(([start]) => start <= key);

/** @param {string} word */
const reverse = (word) => [...word].reverse().join('');

/**
 * The pages for a query, best first, with the best sections of each.
 * @param {string} query Anything.
 * @param {number} [most] How many pages.
 * @returns {Promise<Found>}
 */
export async function find(query, most = 10) {
  const index = await open();
  let lost = false;
  /** @param {string} name */
  const ask = (name) => load(`${index.folder}/${name}.json`).catch(() => {
    lost = true;
    return [];
  });

  /**
   * The shards in which some keys stand, or would.
   * @param {string} name
   * @param {string} starts
   * @param {string[]} keys
   */
  const shards = async (name, starts, ...keys) => {
    const list = unfold(starts);
    const numbers = await Promise.all(keys.map(async (key) => {
      const number = shardOf(list, key);
      // Of many shards the first file only says where the lists of them begin.
      return starts[0] === '*' ? number * index.shardsPerList + shardOf(unfold(`${await ask(`${name}s${number}`)}`), key) : number;
    }));
    return Promise.all([...new Set(numbers)].map((number) => ask(name + number)));
  };

  const stopWords = new Set(index.stopWords.split(' '));
  const said = [...new Set(words(query.slice(0, longestQuery)))].slice(0, mostWords);
  const meant = said.filter((word) => !stopWords.has(word));
  // A stop word costs a file, and says something only where little else is said: "where does it hurt".
  const typed = meant[1] ? meant : said;

  /** Which typed word a stem stands for. @type {Map<string, number>} */
  const stems = new Map();
  /** @type {string[]} */
  const beginnings = [];

  /**
   * What a word as it is typed may stand for: itself, in any of its forms, and what it is the beginning of.
   * @param {string} word
   * @param {number} i Which of the typed words it is.
   * @param {number} unfinished How likely it is that more letters come.
   * @param {number} share How surely this word is meant.
   * @returns {Promise<Meaning[] & { exact?: boolean }>}
   */
  const look = async (word, i, unfinished, share = 1) => {
    const root = stem(word);
    /** @type {Meaning[] & { exact?: boolean }} */
    let found = [];
    let many;
    const longer = [];
    for (const entry of (await shards('w', index.words, word, root)).flat()) {
      const [written, others] = entry[0].split(';');
      const [first, ...ends] = written.split(',');
      const forms = ends.length ? ends.map((end) => first + end) : [first];
      if (first === root) {
        // "meni" has the stem of "men", and is the beginning of "meniscus".
        found.exact = forms.includes(word);
        found.push({ entry, share });
        for (const same of [root, ...(others?.split(',') ?? [])]) stems.set(same, stems.get(same) ?? i);
      } else if (first === `${word}*`) {
        many = { entry, share: share * unfinished * completed };
      } else if (word[1] && first.startsWith(word.slice(0, first.length)) && !first.endsWith('*')) {
        const whole = forms.find((form) => form.startsWith(word));
        if (whole) longer.push({ entry, share: (share * unfinished * completed * word.length) / whole.length });
      }
    }
    const begun = many ? [many] : longer;
    if (!unfinished || !begun.length) return found;
    beginnings[i] = word;
    // A whole word is more likely meant than what it is the beginning of, and that more than a word of the same stem.
    for (const meaning of found.exact ? begun : found) meaning.share *= unlikely;
    found.push(...begun);
    return found;
  };

  /**
   * Words that are spelled much the same, or two that it may be made of, likeliest first.
   * @param {string} word
   * @param {boolean} unfinished
   * @param {boolean} [everywhere] Whether to look through all spellings, not only where they begin or end alike.
   * @returns {Promise<{ words: string[], cost: number }[]>}
   */
  const respell = async (word, unfinished, everywhere) => {
    const allowed = word.length > 7 ? 2 : 1;
    if (word.length < 4) return [];
    const part = Math.floor(word.length / (allowed + 1));
    const back = reverse(word);
    /** @type {Map<string, number>} */
    const known = new Map();
    const [begun, ended] = await Promise.all([
      shards('b', index.beginnings, ...(everywhere ? unfold(index.beginnings).map(([first]) => first) : [word, word.slice(0, part)])),
      shards('e', index.endings, back, back.slice(0, part)),
    ]);
    for (const [texts, turn] of /** @type {const} */ ([[begun, (form) => form], [ended, reverse]])) {
      for (const text of texts.flat()) {
        for (const [form, common] of unfold(text)) {
          if (!stopWords.has(turn(form))) known.set(turn(form), common);
        }
      }
    }
    const likely = [];
    for (const [form, common] of known) {
      if (form.length < word.length - allowed || (form.length > word.length + allowed && !unfinished)) continue;
      const [whole, beginning] = distances(word, form);
      const cost = whole > allowed && unfinished && form.length > word.length ? beginning + 0.5 : whole;
      if (cost < allowed + 0.6) likely.push({ words: [form], cost, rank: cost - common * 0.3 + (form[0] === word[0] ? 0 : 0.2) });
    }
    for (let i = 3; i < word.length - 2; i++) {
      const pair = [word.slice(0, i), word.slice(i)];
      if (pair.every((half) => known.has(half))) likely.push({ words: pair, cost: 1, rank: 1 - (known.get(pair[0]) + known.get(pair[1])) * 0.2 });
    }
    // Where both its ends are wrong it stands somewhere else, which a small site can afford to find out.
    if (!likely.length && !everywhere && unfold(index.beginnings).length <= fewSpellings) return respell(word, unfinished, true);
    return likely.sort((a, b) => a.rank - b.rank).filter(({ rank }) => rank < likely[0].rank + 0.25).slice(0, 2);
  };

  const last = typed.length - 1;
  const senses = await Promise.all(typed.map((word, i) => look(word, i, i === last ? 1 : 0.5)));
  /** @type {Map<string, string>} */
  const meantBy = new Map();

  // "over striding" is "overstriding", where one of the two says nothing by itself.
  await Promise.all(typed.slice(1).map(async (word, i) => {
    if ((senses[i].exact && senses[i + 1].exact) || stopWords.has(word)) return;
    const joined = await look(typed[i] + word, i, i + 1 === last ? 1 : 0);
    senses[i] = Object.assign([...senses[i], ...joined], { exact: senses[i].exact || joined.exact });
    senses[i + 1] = Object.assign([...senses[i + 1], ...joined], { exact: senses[i + 1].exact || joined.exact });
  }));

  await Promise.all(typed.map(async (word, i) => {
    if (senses[i].length || stopWords.has(word)) return;
    const likely = await respell(word, i === last);
    if (!likely.length) return;
    meantBy.set(word, likely[0].words.join(' '));
    const found = await Promise.all(likely.flatMap(({ words: same, cost }) => same.map((form) => look(form, i, 0, 1 - cost * misspelled))));
    senses[i] = found.flat();
  }));

  /** @type {Map<number, { number: number, words: number[], sections: Map<number, { number: number, words: number[], at: number[][], score: number }>, score: number, best: any[] }>} */
  const pages = new Map();
  const rarities = senses.map((meanings, i) => {
    for (const { entry, share } of meanings) {
      const rarity = (entry[1] / 10) * share;
      let number = 0;
      for (let next = 2; next < entry.length;) {
        const head = entry[next++];
        number += head >> 8;
        const page = pages.get(number) ?? { number, words: [], sections: new Map(), score: 0, best: [] };
        pages.set(number, page);
        page.words[i] = Math.max(page.words[i] ?? 0, (rarity * ((head >> 3) & 31)) / 31);
        let place = 0;
        for (let left = head & 7; left; left--) {
          place += entry[next++];
          const part = page.sections.get(place >> 11) ?? { number: place >> 11, words: [], at: [], score: 0 };
          page.sections.set(part.number, part);
          part.words[i] = Math.max(part.words[i] ?? 0, (rarity * ((place >> 8) & 7)) / 7);
          (part.at[i] ??= []).push(place & 255);
        }
      }
    }
    return Math.max(0, ...meanings.map(({ entry, share }) => entry[1] * share)) / 10;
  });

  /** @param {number[]} numbers */
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const all = sum(rarities);
  for (const page of pages.values()) {
    for (const part of page.sections.values()) {
      part.score = sum(part.words);
      for (let i = 1; i < typed.length; i++) {
        const apart = said.indexOf(typed[i]) - said.indexOf(typed[i - 1]);
        const gaps = (part.at[i - 1] ?? []).flatMap((one) => (part.at[i] ?? []).filter((other) => one + other < 510).map((other) => Math.max(1, Math.abs(other - one) - apart + 1)));
        if (gaps.length) part.score += (near * (rarities[i - 1] + rarities[i])) / 2 / Math.min(...gaps);
      }
    }
    page.best = [...page.sections.values()].sort((a, b) => b.score - a.score || a.number - b.number);
    // A page that answers half of what was asked loses a quarter of its weight.
    page.score = ((sum(page.words) + section * page.best[0].score) * (all + sum(rarities.filter((_, i) => page.words[i])))) / (2 * all);
  }

  const seen = new Map();
  /** @param {string} word */
  const marks = (word) => {
    if (!seen.has(word)) {
      const [plain = ''] = words(word);
      seen.set(word, stems.get(stem(plain)) ?? beginnings.findIndex((beginning) => beginning && plain.startsWith(beginning)));
    }
    return seen.get(word);
  };

  /**
   * The part of a text in which most of the query stands.
   * @param {string} text
   */
  const passageOf = (text) => {
    const all = [...text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)];
    const answers = all.map(([word]) => marks(word));
    let from = 0;
    let best = 0;
    answers.forEach((answer, i) => {
      const first = Math.max(0, i - 4);
      const worth = answer < 0 ? 0 : sum([...new Set(answers.slice(first, first + passageLength))].map((word) => rarities[word] ?? 0));
      if (worth > best) [from, best] = [first, worth];
    });
    const end = all[from + passageLength]?.index;
    return (from ? '… ' : '') + text.slice(from && all[from].index, end).trim() + (end ? ' …' : '');
  };

  const found = await Promise.all([...pages.values()]
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, most)
    .map(async ({ number, score, best }) => {
      const chunk = Math.floor(best[0].number / index.sectionsPerText);
      const [address, title, ...texts] = await ask(`t${number}-${chunk}`);
      const sections = best
        .filter((part) => texts[part.number] && part.score > best[0].score * 0.4)
        .slice(0, mostSections)
        .map((part) => texts[part.number])
        .map(([anchor, heading, text]) => ({ address: address + (anchor && `#${anchor}`), heading, passage: passageOf(text ?? '') }));
      return { address, title, score, sections };
    }));

  return Object.assign(found.filter(({ address }) => address), {
    total: pages.size,
    meant: meantBy.size ? said.map((word) => meantBy.get(word) ?? word).join(' ') : '',
    lost,
    marks,
  });
}
