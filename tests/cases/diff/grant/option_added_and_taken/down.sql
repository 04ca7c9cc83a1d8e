-- phase 1 [tx] steps 1,2,3: revoke grant option for select on s from kedge_app, grant update (name) on s to kedge_reader, to be passed on: UPDATE (name), grant insert on s to kedge_app, to be passed on: INSERT
REVOKE GRANT OPTION FOR SELECT ON TABLE s FROM kedge_app;
GRANT SELECT (id) ON TABLE s TO kedge_app WITH GRANT OPTION;
GRANT UPDATE (name) ON TABLE s TO kedge_reader WITH GRANT OPTION;
GRANT INSERT ON TABLE s TO kedge_app WITH GRANT OPTION;
