-- phase 1 [tx] steps 1,2,3,4,5: drop view m, revoke select on t from kedge_app, take side.v from kedge_app and 2 more
DROP MATERIALIZED VIEW m;
REVOKE SELECT ON TABLE t FROM kedge_app;
ALTER TABLE side.v OWNER TO CURRENT_USER;
DROP VIEW side.v;
DROP SCHEMA side;
