-- The search index of this computer: local, never synced, made anew from the rows at any time.

-- One document per family that is not archived: the folded words of its name, people, phones and pets.
CREATE TABLE search_families (
    doc INTEGER PRIMARY KEY,
    household BLOB NOT NULL UNIQUE,
    words TEXT NOT NULL
) STRICT;

-- The words come folded, so the tokenizer only has to split at spaces. Prefixes of up to four letters are looked up
-- directly: what is typed first would otherwise gather half of the index.
CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='1 2 3 4'
);

-- The words that a typo may stand for, and under each key the words that are one deletion away from it.
CREATE TABLE search_words (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE search_typos (
    key INTEGER NOT NULL,
    word INTEGER NOT NULL,
    PRIMARY KEY (key, word)
) STRICT, WITHOUT ROWID;
