-- phase 1 [tx] steps 1,2,3: revoke grant option for insert on s from kedge_app, revoke update (name) on s from kedge_app, give update, delete on s back to kedge_app
REVOKE GRANT OPTION FOR INSERT ON TABLE s FROM kedge_app;
REVOKE UPDATE (name) ON TABLE s FROM kedge_app;
GRANT UPDATE, DELETE ON TABLE s TO kedge_app;
