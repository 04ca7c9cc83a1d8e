-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9: revoke grant option for delete on s from kedge_reader, revoke update (id) on s from kedge_reader, revoke select on s from kedge_app and 6 more
REVOKE GRANT OPTION FOR DELETE ON TABLE s FROM kedge_reader;
REVOKE UPDATE (id) ON TABLE s FROM kedge_reader;
REVOKE SELECT ON TABLE s FROM kedge_app;
REVOKE DELETE ON TABLE s FROM kedge_reader;
GRANT TRUNCATE ON TABLE s TO kedge_reader;
GRANT UPDATE (name) ON TABLE s TO kedge_reader;
GRANT INSERT ON TABLE s TO kedge_reader WITH GRANT OPTION;
ALTER TABLE s OWNER TO kedge_app;
GRANT SELECT, UPDATE (id) ON TABLE s TO kedge_reader;
