-- phase 1 [tx] steps 1,2,3: revoke select on s from kedge_app, give s to kedge_app, grant select on s to kedge_reader
REVOKE SELECT ON TABLE s FROM kedge_app;
ALTER TABLE s OWNER TO kedge_app;
GRANT SELECT ON TABLE s TO kedge_reader;
