-- phase 1 [tx] steps 1,2,3: revoke grant option for insert on s from kedge_app, revoke grant option for update (name) on s from kedge_reader, grant select on s to kedge_app, to be passed on: SELECT
REVOKE GRANT OPTION FOR INSERT ON TABLE s FROM kedge_app;
REVOKE GRANT OPTION FOR UPDATE (name) ON TABLE s FROM kedge_reader;
GRANT SELECT ON TABLE s TO kedge_app WITH GRANT OPTION;
