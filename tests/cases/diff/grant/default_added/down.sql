-- phase 1 [tx] steps 1,2: revoke select, insert on s from kedge_app, revoke select, insert on new tables from kedge_app
REVOKE SELECT, INSERT ON TABLE s FROM kedge_app;
ALTER DEFAULT PRIVILEGES REVOKE SELECT, INSERT ON TABLES FROM kedge_app;
