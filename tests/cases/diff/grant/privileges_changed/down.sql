-- phase 1 [tx] steps 1,2: revoke update, truncate, trigger on s from kedge_app, grant insert, delete on s to kedge_app
REVOKE UPDATE, TRUNCATE, TRIGGER ON TABLE s FROM kedge_app;
GRANT INSERT, DELETE ON TABLE s TO kedge_app;
