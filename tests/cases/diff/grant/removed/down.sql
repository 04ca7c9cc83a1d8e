-- phase 1 [tx] steps 1: grant select, insert (id) on s to kedge_reader
GRANT SELECT, INSERT (id) ON TABLE s TO kedge_reader;
