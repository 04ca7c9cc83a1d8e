-- phase 1 [tx] steps 1,2,3,4,5: revoke grant option for update on new tables from kedge_app, revoke select on new tables from kedge_reader, grant select, usage on new sequences to kedge_app, to be passed on: USAGE and 2 more
ALTER DEFAULT PRIVILEGES REVOKE GRANT OPTION FOR UPDATE ON TABLES FROM kedge_app;
ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM kedge_reader;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON SEQUENCES TO kedge_app;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO kedge_app WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO kedge_app WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON TYPES TO kedge_app WITH GRANT OPTION;
