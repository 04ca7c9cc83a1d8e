-- phase 1 [tx] steps 1,2,3,4: create schema sales, give schema sales to kedge_reader, revoke create on schema sales from kedge_reader and 1 more
CREATE SCHEMA IF NOT EXISTS sales;
ALTER SCHEMA sales OWNER TO kedge_reader;
REVOKE CREATE ON SCHEMA sales FROM kedge_reader;
GRANT USAGE ON SCHEMA sales TO kedge_app WITH GRANT OPTION;
