-- phase 1 [tx] steps 1: revoke select on new tables from kedge_app
ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM kedge_app;
