-- phase 1 [tx] steps 1,2,3: create schema sales, grant execute on new routines in schema sales to kedge_app, grant select on new tables in schema sales to kedge_app
CREATE SCHEMA IF NOT EXISTS sales;
ALTER DEFAULT PRIVILEGES IN SCHEMA sales GRANT EXECUTE ON ROUTINES TO kedge_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA sales GRANT SELECT ON TABLES TO kedge_app;
