-- phase 1 [tx] steps 1,2: revoke insert, delete on s from kedge_app, grant update, truncate, trigger on s to kedge_app
REVOKE INSERT, DELETE ON TABLE s FROM kedge_app;
GRANT UPDATE, TRUNCATE, TRIGGER ON TABLE s TO kedge_app;
