-- phase 1 [tx] steps 1,2: revoke select on s from kedge_reader, grant select on s to kedge_app
REVOKE SELECT ON TABLE s FROM kedge_reader;
GRANT SELECT ON TABLE s TO kedge_app;
