-- phase 1 [tx] steps 1: grant select on s to kedge_reader
GRANT SELECT ON TABLE s TO kedge_reader;
