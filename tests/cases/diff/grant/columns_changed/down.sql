-- phase 1 [tx] steps 1,2: revoke select (country), update (country) on s from kedge_reader, grant select (id), update (name) on s to kedge_reader
REVOKE SELECT (country), UPDATE (country) ON TABLE s FROM kedge_reader;
GRANT SELECT (id), UPDATE (name) ON TABLE s TO kedge_reader;
