-- phase 1 [tx] steps 1,2,3,4,5: revoke grant option for insert on s from kedge_app, revoke update (name) on s from kedge_app, give update, delete on s back to kedge_app and 2 more
REVOKE GRANT OPTION FOR INSERT ON TABLE s FROM kedge_app;
REVOKE UPDATE (name) ON TABLE s FROM kedge_app;
GRANT UPDATE, DELETE ON TABLE s TO kedge_app;
ALTER TABLE s OWNER TO CURRENT_USER;
GRANT INSERT ON TABLE s TO kedge_app;
