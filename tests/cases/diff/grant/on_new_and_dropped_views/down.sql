-- phase 1 [tx] steps 1,2,3,4,5,6: revoke select on m from PUBLIC, take m from kedge_app, drop view m and 3 more
REVOKE SELECT ON TABLE m FROM PUBLIC;
ALTER TABLE m OWNER TO CURRENT_USER;
DROP MATERIALIZED VIEW m;
CREATE VIEW v AS
SELECT id, v FROM t;
GRANT SELECT, UPDATE (v) ON TABLE v TO kedge_reader;
ALTER TABLE v OWNER TO kedge_app;
