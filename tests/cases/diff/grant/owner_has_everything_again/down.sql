-- phase 1 [tx] steps 1,2,3: revoke update, delete on s from kedge_app, grant update (name) on s to kedge_app, grant insert on s to kedge_app, to be passed on: INSERT
REVOKE UPDATE, DELETE ON TABLE s FROM kedge_app;
GRANT UPDATE (name) ON TABLE s TO kedge_app;
GRANT INSERT ON TABLE s TO kedge_app WITH GRANT OPTION;
