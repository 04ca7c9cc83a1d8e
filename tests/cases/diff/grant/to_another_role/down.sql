-- phase 1 [tx] steps 1,2: revoke select on s from kedge_app, grant select on s to kedge_reader
REVOKE SELECT ON TABLE s FROM kedge_app;
GRANT SELECT ON TABLE s TO kedge_reader;
