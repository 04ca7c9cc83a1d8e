-- phase 1 [tx] steps 1,2,3,4,5: revoke select on sales.s from kedge_app, drop table sales.s, revoke select on new tables in schema sales from kedge_app and 2 more
REVOKE SELECT ON TABLE sales.s FROM kedge_app;
DROP TABLE sales.s;
ALTER DEFAULT PRIVILEGES IN SCHEMA sales REVOKE SELECT ON TABLES FROM kedge_app;
REVOKE USAGE ON SCHEMA sales FROM kedge_app;
DROP SCHEMA sales;
