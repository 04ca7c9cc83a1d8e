CREATE TABLE shares (symbol text CONSTRAINT stocks_pkey PRIMARY KEY, sector text NOT NULL DEFAULT 'none');
CREATE INDEX stocks_sector_idx ON shares (sector);
