-- phase 1 [tx] steps 1,2: revoke select (id), update (name) on s from kedge_reader, grant select (country), update (country) on s to kedge_reader
REVOKE SELECT (id), UPDATE (name) ON TABLE s FROM kedge_reader;
GRANT SELECT (country), UPDATE (country) ON TABLE s TO kedge_reader;
