-- phase 1 [tx] steps 1,2,3,4,5,6,7,8: revoke select, update (id) on s from kedge_reader, give s to kedge_reader, revoke grant option for insert on s from kedge_reader and 5 more
REVOKE SELECT, UPDATE (id) ON TABLE s FROM kedge_reader;
ALTER TABLE s OWNER TO kedge_reader;
REVOKE GRANT OPTION FOR INSERT ON TABLE s FROM kedge_reader;
REVOKE UPDATE (name) ON TABLE s FROM kedge_reader;
REVOKE TRUNCATE ON TABLE s FROM kedge_reader;
GRANT DELETE ON TABLE s TO kedge_reader;
GRANT SELECT ON TABLE s TO kedge_app;
GRANT UPDATE (id) ON TABLE s TO kedge_reader;
GRANT DELETE ON TABLE s TO kedge_reader WITH GRANT OPTION;
