-- phase 1 [tx] steps 1,2: grant select, insert on new tables to kedge_app, grant select, insert on s to kedge_app
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT ON TABLES TO kedge_app;
GRANT SELECT, INSERT ON TABLE s TO kedge_app;
