-- phase 1 [tx] steps 1,2,3,4,5,6: revoke usage on new types from kedge_app, revoke grant option for select on new tables from kedge_app, revoke grant option for usage on new sequences from kedge_app and 3 more
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM kedge_app;
ALTER DEFAULT PRIVILEGES REVOKE GRANT OPTION FOR SELECT ON TABLES FROM kedge_app;
ALTER DEFAULT PRIVILEGES REVOKE GRANT OPTION FOR USAGE ON SEQUENCES FROM kedge_app;
ALTER DEFAULT PRIVILEGES REVOKE SELECT ON SEQUENCES FROM kedge_app;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO kedge_reader;
ALTER DEFAULT PRIVILEGES GRANT UPDATE ON TABLES TO kedge_app WITH GRANT OPTION;
