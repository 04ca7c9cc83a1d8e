-- phase 1 [tx] steps 1,2: add column s.country text, grant select (country) on s to kedge_reader
ALTER TABLE s ADD COLUMN country text;
GRANT SELECT (country) ON TABLE s TO kedge_reader;
