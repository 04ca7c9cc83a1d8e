-- phase 1 [tx] steps 1: grant select on new tables to kedge_app
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO kedge_app;
